//! Canonical JSON as TUF signs it: keys sorted, no spaces, only `"` and `\` escaped, whole numbers.

use serde_json::Value;

/// The bytes a signature is made over; `None` for what canonical JSON cannot say (fractions).
pub(crate) fn canonical(value: &Value) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    write(value, &mut out)?;
    Some(out)
}

fn write(value: &Value, out: &mut Vec<u8>) -> Option<()> {
    match value {
        Value::Null => out.extend(b"null"),
        Value::Bool(true) => out.extend(b"true"),
        Value::Bool(false) => out.extend(b"false"),
        Value::Number(number) => {
            if !(number.is_i64() || number.is_u64()) {
                return None;
            }
            out.extend(number.to_string().bytes());
        }
        Value::String(text) => write_text(text, out),
        Value::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write(item, out)?;
            }
            out.push(b']');
        }
        Value::Object(members) => {
            // Sorted here and not by the map, whose order depends on how serde_json was built.
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_unstable_by(|one, other| one.0.cmp(other.0));
            out.push(b'{');
            for (at, (key, item)) in sorted.into_iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write_text(key, out);
                out.push(b':');
                write(item, out)?;
            }
            out.push(b'}');
        }
    }
    Some(())
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_form_is_that_of_the_other_implementations() {
        let value = json!({ "b": [1, -2, true, null], "a": { "臺": "a\"b\\c\n" }, "A": {} });
        assert_eq!(
            String::from_utf8(canonical(&value).unwrap()).unwrap(),
            "{\"A\":{},\"a\":{\"臺\":\"a\\\"b\\\\c\n\"},\"b\":[1,-2,true,null]}"
        );
        assert_eq!(canonical(&json!(1.5)), None, "fractions cannot be said");
    }
}
