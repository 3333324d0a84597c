//! The link of a row, `…/Detail/Estate?NO=<uuid>&HAS=Y&SALE=甲`: it names the notice and the row.
//!
//! `SALE` is the lot (its text or ordinal) when `HAS=Y` and a numeric row id when `HAS=N`. Links are
//! shown as text or code and never opened.

/// What a link says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Link {
    /// The notice: the source's own UUID in lower case.
    pub notice: Option<String>,
    /// The row's own number, where the sale has no lots.
    pub row: Option<String>,
    /// The link, percent-encoded; `None` when it is no web address.
    pub url: Option<String>,
}

/// Takes a link apart. It never fails: what it does not say is `None`.
pub(crate) fn parse(text: &str) -> Link {
    let Some(url) = web_address(text) else {
        return Link::default();
    };
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let value = |wanted: &str| {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| key.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.trim())
    };
    let notice = value("NO")
        .filter(|no| is_uuid(no))
        .map(str::to_ascii_lowercase);
    let row = value("SALE")
        .filter(|_| value("HAS").is_some_and(|has| has.eq_ignore_ascii_case("N")))
        .filter(|sale| !sale.is_empty() && sale.len() <= 20)
        .filter(|sale| sale.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned);
    Link {
        notice,
        row,
        url: Some(url),
    }
}

fn web_address(text: &str) -> Option<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_fits = host.contains('.')
        && host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-:".contains(&b));
    (host_fits && text.chars().count() <= 500).then(|| percent_encode(text))
}

/// Encodes what cannot stand in a web address; what is encoded already stays.
fn percent_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for b in text.bytes() {
        if b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
    }
    out
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "https://www.example.gov.tw/Detail/Estate";
    const ID: &str = "00000000-0000-4000-8000-00000000000a";

    #[test]
    fn links_as_published() {
        let lots = parse(&format!("{HOST}?NO={ID}&HAS=Y&SALE=第十一標"));
        assert_eq!(lots.notice.as_deref(), Some(ID));
        assert_eq!(lots.row, None, "the lot is not the row");
        let url = lots.url.unwrap();
        assert!(
            url.is_ascii() && url.ends_with("SALE=%E7%AC%AC%E5%8D%81%E4%B8%80%E6%A8%99"),
            "{url}"
        );
        let single = parse(&format!(
            "{HOST}?NO={}&HAS=N&SALE=175832",
            ID.to_uppercase()
        ));
        assert_eq!(
            (single.notice.as_deref(), single.row.as_deref()),
            (Some(ID), Some("175832"))
        );
        let encoded = format!("{HOST}?NO={ID}&HAS=Y&SALE=%E7%94%B2");
        assert_eq!(
            parse(&encoded).url.as_deref(),
            Some(&*encoded),
            "not encoded twice"
        );
    }

    #[test]
    fn links_that_say_less() {
        for text in [
            "",
            "無",
            "javascript:alert(1)",
            "https://",
            "https://a b.tw/",
            "ftp://a.tw/x",
            &format!("https://a.tw/{}", "x".repeat(600)),
        ] {
            assert_eq!(parse(text), Link::default(), "{text}");
        }
        for query in [
            "",
            "?",
            "?NO=",
            "?NO=1&HAS=N",
            "?HAS=N&SALE=12a",
            "?NO&SALE",
        ] {
            let link = parse(&format!("{HOST}{query}"));
            assert_eq!((link.notice, link.row), (None, None), "{query}");
            assert!(link.url.is_some(), "{query}");
        }
    }
}
