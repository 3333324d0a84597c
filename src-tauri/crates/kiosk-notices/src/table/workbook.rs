//! What a workbook claims about itself, checked before a library believes it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::sheet::MAX_CELLS;
use crate::error::ReadError;

/// Unpacked bytes of one workbook, at most.
const MAX_UNPACKED: u64 = 300_000_000;

/// Parts of one workbook, at most.
const MAX_PARTS: usize = 2_000;

/// Where an OpenDocument says what it is, and what is in its parts.
const MIMETYPE: &str = "mimetype";
const MANIFEST: &str = "META-INF/manifest.xml";
const CONTENT: &str = "content.xml";

/// Bytes of an OpenDocument's content, at most: a nationwide list has 20 million.
const MAX_CONTENT: u64 = 100_000_000;

/// Unpacks every part of a workbook once into nothing, counting; and looks at the claimed number of
/// texts of an `.xlsx`, for which the library would make room at once. Gives the content of an `.ods`.
pub(super) fn check_zip(bytes: &[u8]) -> Result<Option<String>, ReadError> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    if parts.len() > MAX_PARTS {
        return Err(ReadError::Bomb);
    }
    let is_excel = parts.index_for_name("xl/workbook.xml").is_some();
    if !is_excel && parts.index_for_name(CONTENT).is_none() {
        return Err(ReadError::UnknownKind {
            found: crate::FileKind::Gzip,
        });
    }
    let mut left = MAX_UNPACKED;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| ReadError::Damaged)?;
        let texts = part
            .name()
            .is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"));
        let mut part = part.take(left + 1);
        let mut head = Vec::new();
        let read = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::OutOfMemory => ReadError::Bomb,
            _ => ReadError::Damaged,
        };
        (&mut part)
            .take(4096)
            .read_to_end(&mut head)
            .map_err(read)?;
        let unpacked =
            head.len() as u64 + std::io::copy(&mut part, &mut std::io::sink()).map_err(read)?;
        if unpacked > left || (texts && claimed_texts(&head) > unpacked) {
            return Err(ReadError::Bomb);
        }
        left -= unpacked;
    }
    if is_excel {
        return Ok(None);
    }
    // Texts and drawings are OpenDocuments too.
    if !part(&mut parts, MIMETYPE, 100)?.contains("opendocument.spreadsheet") {
        return Err(ReadError::UnknownKind {
            found: crate::FileKind::Gzip,
        });
    }
    if part(&mut parts, MANIFEST, 1_000_000)?.contains("encryption-data") {
        return Err(ReadError::Protected);
    }
    part(&mut parts, CONTENT, MAX_CONTENT).map(Some)
}

/// A part as text; empty where there is none.
fn part(parts: &mut ZipArchive<Cursor<&[u8]>>, name: &str, most: u64) -> Result<String, ReadError> {
    let Some(at) = parts.index_for_name(name) else {
        return Ok(String::new());
    };
    let file = parts.by_index(at).map_err(|_| ReadError::Damaged)?;
    let mut text = String::new();
    file.take(most + 1)
        .read_to_string(&mut text)
        .map_err(|_| ReadError::Damaged)?;
    if text.len() as u64 > most {
        return Err(ReadError::Bomb);
    }
    Ok(text)
}

/// The largest number that the head of the list of texts claims.
fn claimed_texts(head: &[u8]) -> u64 {
    let head = String::from_utf8_lossy(head);
    let numbers = head.split("ount=").skip(1).map(|after| {
        let after = after.trim_start_matches(['"', '\'']);
        let end = after
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(after.len());
        if end == 0 {
            0
        } else {
            after[..end].parse().unwrap_or(u64::MAX)
        }
    });
    numbers.max().unwrap_or(0)
}

/// Walks the records of an `.xls` and adds up what its sheets claim to hold. Tells whether it is of
/// Excel 97 or later (BIFF8), whose texts are UTF-16 whatever code page stands in the file.
pub(super) fn check_xls(bytes: &[u8]) -> Result<bool, ReadError> {
    let stream = match Compound::new(bytes).map(|file| (file.stream(&["Workbook", "Book"]), file)) {
        Some((Some(stream), _)) => stream,
        Some((None, file)) if file.stream(&["EncryptedPackage"]).is_some() => {
            return Err(ReadError::Protected);
        }
        Some((None, _)) => {
            return Err(ReadError::UnknownKind {
                found: crate::FileKind::Xls,
            });
        }
        None => return Err(ReadError::Damaged),
    };
    let (mut last_row, mut last_column) = (0_u64, 0_u64);
    let mut at = 0;
    while let Some(head) = stream.get(at..at + 4) {
        let (kind, length) = (u16_at(head, 0), u64::from(u16_at(head, 2)));
        let end = at + 4 + length as usize;
        let Some(data) = stream.get(at + 4..end) else {
            break;
        };
        match kind {
            // The extent of a sheet.
            0x0200 if data.len() >= 14 => {
                let (rows, columns) = (u32_at(data, 4), u16_at(data, 10));
                if u32_at(data, 0) > rows || u16_at(data, 8) > columns {
                    return Err(ReadError::Damaged);
                }
                last_row = last_row.max(u64::from(rows));
                last_column = last_column.max(u64::from(columns));
            }
            0x0200 if data.len() >= 8 => {
                let (rows, columns) = (u16_at(data, 2), u16_at(data, 6));
                if u16_at(data, 0) > rows || u16_at(data, 4) > columns {
                    return Err(ReadError::Damaged);
                }
                last_row = last_row.max(u64::from(rows));
                last_column = last_column.max(u64::from(columns));
            }
            // Cells: numbers, texts, formulas.
            0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x00BD | 0x00D6 | 0x00FD | 0x027E
                if data.len() >= 4 =>
            {
                last_row = last_row.max(u64::from(u16_at(data, 0)) + 1);
                last_column = last_column.max(u64::from(u16_at(data, 2)) + 1);
            }
            // Where a sheet begins, its kind, and the length of its name: the library takes them as given.
            0x0085 if data.len() < 7 || u64::from(u32_at(data, 0)) >= stream.len() as u64 => {
                return Err(ReadError::Damaged);
            }
            _ => {}
        }
        at = end;
    }
    if last_row.saturating_mul(last_column) > MAX_CELLS {
        return Err(ReadError::Bomb);
    }
    let begins_as = (u16_at(&stream, 0), u16_at(&stream, 4));
    Ok(begins_as == (0x0809, 0x0600))
}

/// A compound file (MS-CFB), as far as one stream is concerned.
struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    entries: Vec<u8>,
}

impl<'a> Compound<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes.get(..512)?, 30);
        if !matches!(shift, 9 | 12) {
            return None;
        }
        let mut file = Self {
            bytes,
            sector: 1 << shift,
            table: Vec::new(),
            entries: Vec::new(),
        };
        let per_sector = file.sector / 4;
        let mut tables: Vec<u32> = (0..109).map(|i| u32_at(bytes, 76 + 4 * i)).collect();
        let mut next = u32_at(bytes, 68);
        let mut steps = 0;
        while let Some(more) = file.sector_at(next) {
            tables.extend((0..per_sector - 1).map(|i| u32_at(more, 4 * i)));
            next = u32_at(more, file.sector - 4);
            steps += 1;
            if steps > bytes.len() / file.sector {
                return None;
            }
        }
        let sectors = bytes.len() / file.sector + 1;
        for table in tables {
            if let Some(part) = file.sector_at(table) {
                file.table
                    .extend((0..per_sector).map(|i| u32_at(part, 4 * i)));
            }
            if file.table.len() > sectors + per_sector {
                break;
            }
        }
        file.entries = file.chain(u32_at(bytes, 48));
        (!file.entries.is_empty()).then_some(file)
    }

    fn sector_at(&self, id: u32) -> Option<&'a [u8]> {
        let start = (id as usize).checked_add(1)?.checked_mul(self.sector)?;
        self.bytes.get(start..start.checked_add(self.sector)?)
    }

    /// The bytes of a chain of sectors; a ring ends where the file would.
    fn chain(&self, first: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let mut id = first;
        while let Some(sector) = self.sector_at(id) {
            out.extend_from_slice(sector);
            if out.len() > self.bytes.len() {
                break;
            }
            id = self.table.get(id as usize).copied().unwrap_or(u32::MAX);
        }
        out
    }

    /// The first stream with one of the names. Small streams lie elsewhere and hold no list.
    fn stream(&self, names: &[&str]) -> Option<Vec<u8>> {
        let entry = self.entries.chunks_exact(128).find(|entry| {
            let length = usize::from(u16_at(entry, 64)).saturating_sub(2).min(62) / 2;
            let name: Vec<u16> = (0..length).map(|i| u16_at(entry, 2 * i)).collect();
            let name = String::from_utf16_lossy(&name);
            names
                .iter()
                .any(|wanted| wanted.eq_ignore_ascii_case(&name))
        })?;
        let mut bytes = self.chain(u32_at(entry, 116));
        let length = u32_at(entry, 120) as usize;
        bytes.truncate(length);
        Some(bytes)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes
        .get(at..at + 2)
        .map_or(0, |b| u16::from_le_bytes([b[0], b[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}
