//! Words as strings of a file.

use lopdf::{Object, StringFormat};

/// A text string: plain where ASCII does, else UTF-16 with a byte order mark.
pub(super) fn words(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
