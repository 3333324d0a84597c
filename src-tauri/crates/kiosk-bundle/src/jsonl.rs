//! Notices as canonical JSON lines: one object a line, sorted by id, keys sorted, UTF-8, `\n`.
//!
//! The first line says what follows. The same notices always give the same bytes, so that a day's
//! patch holds a day's changes and nothing else.

use kiosk_model::date::RocDate;
use kiosk_model::notice::Notice;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::refusal::{Refusal, Result};

/// The schema that is written.
pub const SCHEMA: &str = "notice/3";
/// The version of this reader; lines that need a newer one are not taken.
pub const READER: u32 = 2;
/// A line longer than this is no notice.
const LONGEST_LINE: usize = 1 << 20;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Whether far fewer notices than before are meant so.
    pub allow_shrink: bool,
    /// The day the notices are as of.
    pub as_of: RocDate,
    /// How many notices follow.
    pub count: usize,
    /// The oldest reader that understands them.
    pub min_reader: u32,
    /// The schema.
    pub schema: String,
}

/// Writes an edition. The order of the notices does not matter.
///
/// # Errors
/// Two notices of one id, or a value that JSON cannot say.
pub fn write(notices: &[Notice], as_of: RocDate, allow_shrink: bool) -> Result<String> {
    let refused = |line, why| Refusal::BadLine {
        file: "notices".into(),
        line,
        why,
    };
    let mut sorted: Vec<&Notice> = notices.iter().collect();
    sorted.sort_unstable_by(|one, other| one.id.cmp(&other.id));
    let header = Header {
        allow_shrink,
        as_of,
        count: sorted.len(),
        min_reader: READER,
        schema: SCHEMA.into(),
    };
    let mut text = String::new();
    let mut line = |value: serde_json::Result<Value>, at: usize| -> Result<()> {
        let value = value.map_err(|_| refused(at, "no JSON"))?;
        write_value(&value, &mut text);
        text.push('\n');
        Ok(())
    };
    line(serde_json::to_value(&header), 1)?;
    for (at, notice) in sorted.iter().enumerate() {
        if at > 0 && sorted[at - 1].id == notice.id {
            return Err(refused(at + 2, "the id of the line before"));
        }
        line(serde_json::to_value(notice), at + 2)?;
    }
    Ok(text)
}

/// JSON without spaces and with sorted keys.
fn write_value(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_value(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            // Sorted here and not by the map, whose order depends on how serde_json was built.
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_unstable_by(|one, other| one.0.cmp(other.0));
            out.push('{');
            for (at, (key, item)) in sorted.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_value(item, out);
            }
            out.push('}');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// Reads the first line.
///
/// # Errors
/// No header, or one that needs a newer reader.
pub fn header(text: &str, file: &str) -> Result<Header> {
    let first = text.split('\n').next().unwrap_or_default();
    // What needs a newer reader may look different in everything else.
    #[derive(Deserialize)]
    struct Needs {
        min_reader: u32,
    }
    let bad = |why| Refusal::BadLine {
        file: file.into(),
        line: 1,
        why,
    };
    let needs: Needs = serde_json::from_str(first).map_err(|_| bad("no header"))?;
    if needs.min_reader > READER {
        return Err(Refusal::NewerReader {
            wanted: needs.min_reader,
            known: READER,
        });
    }
    serde_json::from_str(first).map_err(|_| bad("no header"))
}

/// The notices of an edition, line by line, each after the one before it.
///
/// The last line must end, and their number must be that of the header; else the last item is the reason.
pub fn notices<'a>(
    text: &'a str,
    file: &'a str,
) -> Result<impl Iterator<Item = Result<Notice>> + use<'a>> {
    let header = header(text, file)?;
    let bad = move |line, why| Refusal::BadLine {
        file: file.into(),
        line,
        why,
    };
    let mut lines = text.split_inclusive('\n').skip(1).enumerate();
    let mut before: Option<String> = None;
    let mut seen = 0;
    let mut over = false;
    Ok(std::iter::from_fn(move || {
        if over {
            return None;
        }
        let Some((at, line)) = lines.next() else {
            over = true;
            return (seen != header.count)
                .then(|| Err(bad(seen + 2, "the number is not the header's")));
        };
        let read = || {
            let number = at + 2;
            let whole = line
                .strip_suffix('\n')
                .ok_or_else(|| bad(number, "it does not end"))?;
            if whole.len() > LONGEST_LINE {
                return Err(bad(number, "too long"));
            }
            let notice: Notice =
                serde_json::from_str(whole).map_err(|_| bad(number, "no notice"))?;
            if before
                .as_deref()
                .is_some_and(|before| before >= notice.id.as_str())
            {
                return Err(bad(number, "out of order"));
            }
            Ok(notice)
        };
        let result = read();
        match &result {
            Ok(notice) => {
                seen += 1;
                before = Some(notice.id.as_str().to_owned());
            }
            Err(_) => over = true,
        }
        Some(result)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kiosk_testkit::today;

    #[test]
    fn an_edition_reads_back_and_is_the_same_whatever_the_order() {
        let mut given = kiosk_testkit::notices(12, 1);
        let text = write(&given, today(), false).unwrap();
        assert!(text.ends_with('\n'));
        assert!(text.starts_with("{\"allow_shrink\":false,\"as_of\":"));
        given.reverse();
        assert_eq!(write(&given, today(), false).unwrap(), text);
        let mut read: Vec<Notice> = notices(&text, "n").unwrap().collect::<Result<_>>().unwrap();
        read.sort_by(|one, other| other.id.cmp(&one.id));
        given.sort_by(|one, other| other.id.cmp(&one.id));
        assert_eq!(read, given);
    }

    #[test]
    fn keys_stand_in_order_at_every_depth() {
        let mut text = String::new();
        write_value(
            &serde_json::json!({"b":{"d":1.5,"c":"\n臺"},"a":[]}),
            &mut text,
        );
        assert_eq!(text, r#"{"a":[],"b":{"c":"\n臺","d":1.5}}"#);
    }

    #[test]
    fn what_is_no_edition_says_where() {
        let text = write(&kiosk_testkit::notices(3, 1), today(), false).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let why = |text: &str| match notices(text, "n").map(Iterator::last) {
            Err(Refusal::BadLine { line, why, .. })
            | Ok(Some(Err(Refusal::BadLine { line, why, .. }))) => (line, why),
            other => panic!("{}", other.is_ok()),
        };
        assert_eq!(why(""), (1, "no header"));
        assert_eq!(why(&format!("{}\n", lines[1])), (1, "no header"));
        assert_eq!(why(&text[..text.len() - 1]), (4, "it does not end"));
        let missing = format!("{}\n{}\n", lines[0], lines[1]);
        assert_eq!(why(&missing), (3, "the number is not the header's"));
        let swapped = format!("{}\n{}\n{}\n", lines[0], lines[2], lines[1]);
        assert_eq!(why(&swapped), (3, "out of order"));
        assert_eq!(why(&format!("{}\n{{}}\n", lines[0])), (2, "no notice"));
        let newer = lines[0].replace("\"min_reader\":2", "\"min_reader\":3");
        assert!(matches!(
            header(&newer, "n"),
            Err(Refusal::NewerReader {
                wanted: 3,
                known: 2
            })
        ));
    }
}
