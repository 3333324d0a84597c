//! Words and days as the reader of a gloss needs them.

use kiosk_model::date_time::RocDateTime;

/// Words without the Chinese in parentheses behind them: it has a column of
/// its own.
pub(super) fn without_chinese(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('（') {
        let (inside, behind) = after.split_once('）').unwrap_or((after, ""));
        out.push_str(before);
        if !inside
            .chars()
            .any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
        {
            out.push_str(&format!("（{inside}）"));
        }
        rest = behind;
    }
    out.push_str(rest);
    out.trim_end().to_owned()
}

/// A day, a month or a day and time of the Republic in the calendar of the rest
/// of the world.
pub(super) fn western(day: &str) -> Option<String> {
    if let Ok(time) = RocDateTime::parse_roc(day) {
        let (day, hour, minute) = (time.date().iso(), time.hour(), time.minute());
        return Some(format!("{day} {hour:02}:{minute:02}"));
    }
    let mut numbers = day
        .strip_prefix("民國")
        .unwrap_or(day)
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse::<u16>);
    let (year, month) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    let month = format!("{}-{month:02}", year.checked_add(1911)?);
    let whole = match numbers.next() {
        Some(date) => format!("{month}-{:02}", date.ok()?),
        None => month,
    };
    (!day.contains('前')).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chinese_behind_words_is_dropped_and_other_parentheses_stay() {
        assert_eq!(without_chinese("Phone（聯絡電話）"), "Phone");
        assert_eq!(without_chinese("Area（m²）"), "Area（m²）");
        assert_eq!(without_chinese("Điện thoại"), "Điện thoại");
    }

    #[test]
    fn days_are_said_in_both_calendars() {
        assert_eq!(western("民國115年11月2日").as_deref(), Some("2026-11-02"));
        assert_eq!(western("115/11/26").as_deref(), Some("2026-11-26"));
        assert_eq!(western("民國前1年1月1日"), None);
        assert_eq!(western("民國115年12月").as_deref(), Some("2026-12"));
        for (said, meant) in [
            ("民國115年12月1日 下午3時", "2026-12-01 15:00"),
            ("民國115年12月1日 中午12時5分", "2026-12-01 12:05"),
            ("115/12/01 09:30", "2026-12-01 09:30"),
        ] {
            assert_eq!(western(said).as_deref(), Some(meant));
        }
    }
}
