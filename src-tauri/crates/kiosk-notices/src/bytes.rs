//! From bytes to content: never more than the limit, the kind told by the content, text decoded strictly.

use std::io::Read;

use kiosk_model::encoding::{self, EncodingError};

use crate::error::{FileKind, ReadError};

/// Enough to tell what kind of file it is.
const HEAD: u64 = 4096;

/// Lines at the beginning among which one must look like columns.
const LINES: usize = 30;

/// A file by what is in it.
pub(crate) enum Content {
    /// JSON, or objects line by line.
    Json(String),
    /// Text in columns.
    Csv(String),
    /// XML.
    Xml(String),
    /// A page for browsers.
    Html(String),
    /// Excel 97–2003.
    Xls(Vec<u8>),
    /// Excel since 2007.
    Xlsx(Vec<u8>),
}

/// Reads a whole file. The mark at the beginning (BOM) is dropped.
pub(crate) fn load(
    reader: &mut dyn Read,
    name_hint: &str,
    max_bytes: u64,
) -> Result<Content, ReadError> {
    let mut bytes = Vec::new();
    reader.take(HEAD).read_to_end(&mut bytes)?;
    let binary = binary_kind(&bytes);
    refuse_early(&bytes, binary)?;
    let rest = max_bytes
        .saturating_add(1)
        .saturating_sub(bytes.len() as u64);
    reader.take(rest).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(ReadError::TooLarge { max_bytes });
    }
    match binary {
        Some(FileKind::Xls) => Ok(Content::Xls(bytes)),
        Some(FileKind::Xlsx) => Ok(Content::Xlsx(bytes)),
        Some(found) => Err(ReadError::UnknownKind { found }),
        None => text(&bytes, name_hint),
    }
}

/// What the first bytes say of a file that is no text.
fn binary_kind(head: &[u8]) -> Option<FileKind> {
    let kinds: [(&[u8], FileKind); 8] = [
        (b"PK\x03\x04", FileKind::Xlsx),
        (b"\xd0\xcf\x11\xe0", FileKind::Xls),
        (b"%PDF", FileKind::Pdf),
        (b"\x1f\x8b", FileKind::Gzip),
        (b"\x28\xb5\x2f\xfd", FileKind::Gzip),
        (b"\xff\xd8\xff", FileKind::Picture),
        (b"\x89PNG", FileKind::Picture),
        (b"Rar!", FileKind::Gzip),
    ];
    let kind = kinds.iter().find(|(magic, _)| head.starts_with(magic));
    kind.map(|(_, kind)| *kind)
}

/// A head of zeros is no text, however much follows.
fn refuse_early(head: &[u8], binary: Option<FileKind>) -> Result<(), ReadError> {
    let marked = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    match head.iter().position(|b| *b == 0) {
        Some(at) if binary.is_none() && !marked => {
            let text_before = head[..at].iter().any(|b| b.is_ascii_graphic());
            Err(if text_before {
                let line = 1 + head[..at].iter().filter(|b| **b == b'\n').count();
                ReadError::Encoding(EncodingError::Zero { at, line })
            } else {
                ReadError::UnknownKind {
                    found: FileKind::Unknown,
                }
            })
        }
        _ => Ok(()),
    }
}

fn text(bytes: &[u8], name_hint: &str) -> Result<Content, ReadError> {
    let text = match encoding::decode(bytes, None) {
        Ok((_, text)) => text,
        Err(error) => return Err(cut_in_a_character(bytes).unwrap_or(ReadError::Encoding(error))),
    };
    let start = text.trim_start();
    let blanks = text.len() - start.len();
    let begins = |word: &str| {
        start
            .get(..word.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    if start.is_empty() {
        Err(ReadError::Empty)
    } else if start.starts_with(['[', '{']) {
        Ok(Content::Json(text))
    } else if begins("<!doctype html") || begins("<html") || (begins("<") && is_page(start)) {
        Ok(Content::Html(text))
    } else if begins("<") {
        Ok(Content::Xml(text))
    } else if start.lines().take(LINES).any(is_columns) {
        Ok(Content::Csv(text))
    } else if name_hint.to_ascii_lowercase().ends_with(".json") {
        let line = 1 + text[..blanks].matches('\n').count();
        Err(ReadError::NotJson { line, col: 1 })
    } else {
        Err(ReadError::UnknownKind {
            found: FileKind::Unknown,
        })
    }
}

/// UTF-8 that ends in the middle of a character was cut.
fn cut_in_a_character(bytes: &[u8]) -> Option<ReadError> {
    let fault = std::str::from_utf8(bytes).err()?;
    let cut = fault.error_len().is_none() && !bytes[..fault.valid_up_to()].is_ascii()
        || fault.error_len().is_none() && fault.valid_up_to() > 0;
    cut.then(|| ReadError::Truncated {
        line: 1 + bytes.iter().filter(|b| **b == b'\n').count(),
    })
}

/// Whether angle brackets are those of a page: some tables are saved as `.xls` and are pages.
fn is_page(start: &str) -> bool {
    let end = start.floor_char_boundary(4096);
    let head = start[..end].to_ascii_lowercase();
    if head.starts_with("<?xml") {
        // Rows of a list may be called Table, as many programs call them.
        return head.contains("<html");
    }
    ["<html", "<body", "<table", "<div", "<head"]
        .iter()
        .any(|tag| head.contains(tag))
}

/// Whether a line is text in at least three columns.
fn is_columns(line: &str) -> bool {
    let printable = line.chars().all(|c| !c.is_control() || c == '\t');
    let columns = |separator: char| line.matches(separator).count() >= 2;
    printable && [',', ';', '\t'].into_iter().any(columns)
}
