//! XML of flat rows: an element whose children hold only text is a row.
//!
//! Entities of the file's own are never expanded and document types are skipped, so nothing grows;
//! nesting is counted, not recursed into.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::Limits;
use crate::error::ReadError;
use crate::json::{Element, Member};
use crate::table::text;

/// Elements inside one another, at most.
const MAX_DEPTH: usize = 64;

/// Fields of one row, at most.
const MAX_FIELDS: usize = 2_000;

/// An element that is still open.
#[derive(Default)]
struct Open {
    name: String,
    text: String,
    fields: Vec<Member<'static>>,
    has_children: bool,
    /// Rows inside: then it is a list and no row.
    is_list: bool,
}

/// The rows of an XML text, numbered from 1 in their order.
pub(crate) fn records(
    xml: &str,
    limits: &Limits,
) -> Result<Vec<(usize, Element<'static>)>, ReadError> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Open> = Vec::new();
    let mut rows = Vec::new();
    let at = |reader: &Reader<&[u8]>| {
        let end = usize::try_from(reader.buffer_position())
            .unwrap_or(usize::MAX)
            .min(xml.len());
        ReadError::NotXml {
            line: 1 + xml.as_bytes()[..end]
                .iter()
                .filter(|b| **b == b'\n')
                .count(),
        }
    };
    loop {
        match reader.read_event().map_err(|_| at(&reader))? {
            Event::Start(tag) => {
                if open.len() == MAX_DEPTH {
                    return Err(at(&reader));
                }
                open.push(begin(&tag));
            }
            Event::Empty(tag) => {
                let element = begin(&tag);
                close(element, &mut open, &mut rows);
            }
            Event::Text(piece) => {
                if let Some(inner) = open.last_mut() {
                    inner.text.push_str(&piece.xml10_content());
                }
            }
            Event::CData(piece) => {
                if let Some(inner) = open.last_mut() {
                    inner.text.push_str(&piece.xml10_content());
                }
            }
            Event::GeneralRef(name) => {
                let c = character(&name).ok_or_else(|| at(&reader))?;
                if let Some(inner) = open.last_mut() {
                    inner.text.push(c);
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return Err(at(&reader));
                };
                close(element, &mut open, &mut rows);
            }
            Event::Eof if open.is_empty() => return Ok(rows),
            Event::Eof => {
                return Err(ReadError::Truncated {
                    line: 1 + xml.matches('\n').count(),
                });
            }
            Event::Decl(_) | Event::DocType(_) | Event::PI(_) | Event::Comment(_) => {}
        }
        if rows.len() > limits.max_rows {
            return Err(ReadError::TooManyRows {
                max_rows: limits.max_rows,
            });
        }
    }
}

/// An element from its opening tag; attributes are fields like any other.
fn begin(tag: &BytesStart<'_>) -> Open {
    let mut element = Open {
        name: tag.local_name().as_ref().to_owned(),
        ..Open::default()
    };
    let mut attributes = tag.attributes();
    // Looking for doubles costs the square of their number.
    for attribute in attributes.with_checks(false).flatten().take(MAX_FIELDS) {
        let key = attribute.key.local_name().as_ref().to_owned();
        if attribute.key.as_ref().starts_with("xmlns") {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .unwrap_or_default()
            .into_owned();
        // <Column name="地號">…</Column> is the field it names.
        if matches!(&*key, "name" | "Name" | "NAME") && !value.trim().is_empty() {
            element.name = value;
        } else {
            element.fields.push((key.into(), text(value)));
        }
    }
    element
}

/// An element that ends is a field of the one around it, or a row of the file.
fn close(mut element: Open, open: &mut [Open], rows: &mut Vec<(usize, Element<'static>)>) {
    let is_field =
        !element.has_children && (element.fields.is_empty() || !element.text.trim().is_empty());
    if let Some(parent) = open.last_mut() {
        parent.has_children = true;
        parent.is_list |= element.is_list || !is_field;
        if is_field {
            if parent.fields.len() < MAX_FIELDS {
                parent
                    .fields
                    .push((element.name.into(), text(element.text)));
            }
            return;
        }
    }
    if !element.is_list && !element.fields.is_empty() {
        let fields = std::mem::take(&mut element.fields);
        rows.push((rows.len() + 1, Element::Record(fields)));
    }
}

/// The character of `&amp;` or `&#33258;`; entities that a file defines itself are none.
pub(super) fn character(name: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    match &*name.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
