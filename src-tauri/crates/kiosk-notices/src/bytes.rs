//! From bytes to text: never more than the limit, the kind told by the content, strict UTF-8.

use std::io::Read;

use crate::error::{FileKind, ReadError};

/// Enough to tell what kind of file it is.
const HEAD: u64 = 4096;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Reads a whole file of JSON text. The mark at the beginning (BOM) is dropped.
pub(crate) fn read_text(
    reader: &mut dyn Read,
    name_hint: &str,
    max_bytes: u64,
) -> Result<String, ReadError> {
    let mut bytes = Vec::new();
    reader.take(HEAD).read_to_end(&mut bytes)?;
    check_kind(&bytes, name_hint)?;
    let rest = max_bytes
        .saturating_add(1)
        .saturating_sub(bytes.len() as u64);
    reader.take(rest).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(ReadError::TooLarge { max_bytes });
    }
    decode(bytes)
}

/// Whether the head is that of a JSON text; otherwise says what it looks like.
fn check_kind(head: &[u8], name_hint: &str) -> Result<(), ReadError> {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        // UTF-16 begins like this.
        return Err(ReadError::NotUtf8 { offset: 0, line: 1 });
    }
    let text = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
    let found = match text {
        [] if head.len() as u64 == HEAD => return Ok(()),
        [] => return Err(ReadError::Empty),
        [b'[' | b'{', ..] => return Ok(()),
        text => kind_of(text),
    };
    let json_by_name = name_hint.to_ascii_lowercase().ends_with(".json");
    if found == FileKind::Unknown && json_by_name && !text.contains(&0) {
        let line = 1 + head
            .iter()
            .take(head.len() - text.len())
            .filter(|b| **b == b'\n')
            .count();
        return Err(ReadError::NotJson { line, col: 1 });
    }
    Err(ReadError::UnknownKind { found })
}

fn kind_of(text: &[u8]) -> FileKind {
    let begins =
        |word: &[u8]| text.len() >= word.len() && text[..word.len()].eq_ignore_ascii_case(word);
    if begins(b"PK\x03\x04") {
        FileKind::Xlsx
    } else if begins(b"\xd0\xcf\x11\xe0") {
        FileKind::Xls
    } else if begins(b"%PDF") {
        FileKind::Pdf
    } else if begins(b"\x1f\x8b") {
        FileKind::Gzip
    } else if begins(b"<!doctype html") || begins(b"<html") {
        FileKind::Html
    } else if begins(b"<") {
        FileKind::Xml
    } else if is_columns(text) {
        FileKind::Csv
    } else {
        FileKind::Unknown
    }
}

/// Whether the first line is text in at least three columns.
fn is_columns(text: &[u8]) -> bool {
    let line = text.split(|b| *b == b'\n').next().unwrap_or_default();
    let printable = line
        .iter()
        .all(|b| *b >= b' ' || matches!(b, b'\t' | b'\r'));
    let columns = |separator: u8| line.iter().filter(|b| **b == separator).count() >= 2;
    printable && [b',', b';', b'\t'].into_iter().any(columns)
}

fn decode(mut bytes: Vec<u8>) -> Result<String, ReadError> {
    if bytes.starts_with(BOM) {
        bytes.drain(..BOM.len());
    }
    // A zero byte means UTF-16 without its mark, or a damaged disk: never text.
    if let Some(offset) = bytes.iter().position(|b| *b == 0) {
        return Err(not_utf8(&bytes, offset));
    }
    String::from_utf8(bytes).map_err(|error| {
        let fault = error.utf8_error();
        let bytes = error.as_bytes();
        match fault.error_len() {
            Some(_) => not_utf8(bytes, fault.valid_up_to()),
            // Cut in the middle of a character.
            None => ReadError::Truncated {
                line: line_of(bytes, bytes.len()),
            },
        }
    })
}

fn not_utf8(bytes: &[u8], offset: usize) -> ReadError {
    ReadError::NotUtf8 {
        offset,
        line: line_of(bytes, offset),
    }
}

fn line_of(bytes: &[u8], offset: usize) -> usize {
    1 + bytes[..offset].iter().filter(|b| **b == b'\n').count()
}
