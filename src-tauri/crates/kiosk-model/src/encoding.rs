//! Which encoding an imported text file has: UTF-8, UTF-16 with a mark, or CP950; else it is refused.
//!
//! Nothing is ever decoded with replacement characters, and characters that every library reads
//! differently (造字 and old symbol sets) are refused with their codes.

use encoding_rs::BIG5;
use thiserror::Error;

/// User-defined characters that are listed; a file of nothing else must not cost hours.
const LISTED: usize = 100;

/// What a file was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, ASCII included.
    Utf8,
    /// UTF-8 behind `EF BB BF`.
    Utf8Bom,
    /// UTF-16, low byte first, behind `FF FE`.
    Utf16Le,
    /// UTF-16, high byte first, behind `FE FF`.
    Utf16Be,
    /// The Big5 of Windows.
    Cp950,
}

/// Why a file is not text that can be read without guessing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EncodingError {
    /// The bytes behind a mark are not what the mark says.
    #[error("not as its mark says at byte {at}, line {line}")]
    Mark {
        /// Byte offset from the start of the file.
        at: usize,
        /// Line from 1.
        line: usize,
    },
    /// A zero byte without a mark of UTF-16.
    #[error("a zero byte at {at}, line {line}")]
    Zero {
        /// Byte offset.
        at: usize,
        /// Line from 1.
        line: usize,
    },
    /// Characters that only the writer's machine knows; at most the first hundred are listed.
    #[error("{} user-defined characters, the first at byte {at}, line {line}", codes.len())]
    UserDefined {
        /// Their codes, each once, in the order they appear.
        codes: Vec<u16>,
        /// Byte offset of the first.
        at: usize,
        /// Its line from 1.
        line: usize,
    },
    /// Neither UTF-8 nor CP950.
    #[error("neither encoding at byte {at}, line {line}")]
    Neither {
        /// Byte offset of what is not CP950.
        at: usize,
        /// Its line from 1.
        line: usize,
    },
    /// Both encodings are possible and neither looks like Chinese.
    #[error("could be either encoding")]
    Ambiguous,
}

impl EncodingError {
    /// The code by which a message is chosen.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Mark { .. } => "encodingMark",
            Self::Zero { .. } => "encodingZero",
            Self::UserDefined { .. } => "encodingUserDefined",
            Self::Neither { .. } => "encodingNeither",
            Self::Ambiguous => "encodingAmbiguous",
        }
    }

    /// Whether the file must be refused: always.
    pub fn is_hard(&self) -> bool {
        true
    }
}

/// Reads the bytes of a file; `declared` decides only where both encodings are possible.
///
/// # Errors
/// Why the file is refused.
pub fn decode(
    bytes: &[u8],
    declared: Option<Encoding>,
) -> Result<(Encoding, String), EncodingError> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        let text = std::str::from_utf8(rest).map_err(|e| mark_at(bytes, 3 + e.valid_up_to()))?;
        return Ok((Encoding::Utf8Bom, text.to_owned()));
    }
    for (mark, encoding, unit) in [
        (
            b"\xff\xfe",
            Encoding::Utf16Le,
            u16::from_le_bytes as fn([u8; 2]) -> u16,
        ),
        (b"\xfe\xff", Encoding::Utf16Be, u16::from_be_bytes),
    ] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return Ok((encoding, utf16(bytes, rest, unit)?));
        }
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        let line = line_at(bytes, at);
        return Err(EncodingError::Zero { at, line });
    }
    if bytes.is_ascii() {
        return Ok((Encoding::Utf8, String::from_utf8_lossy(bytes).into_owned()));
    }
    match (std::str::from_utf8(bytes), cp950(bytes)) {
        (Ok(text), Err(_)) => Ok((Encoding::Utf8, text.to_owned())),
        (Err(_), Ok(text)) => Ok((Encoding::Cp950, text)),
        (Err(_), Err(error)) => Err(error),
        (Ok(utf8), Ok(big5)) => match declared {
            Some(Encoding::Utf8 | Encoding::Utf8Bom) => Ok((Encoding::Utf8, utf8.to_owned())),
            Some(Encoding::Cp950) => Ok((Encoding::Cp950, big5)),
            _ if is_chinese(utf8) => Ok((Encoding::Utf8, utf8.to_owned())),
            _ if is_chinese(&big5) => Ok((Encoding::Cp950, big5)),
            _ => Err(EncodingError::Ambiguous),
        },
    }
}

fn mark_at(bytes: &[u8], at: usize) -> EncodingError {
    let line = line_at(bytes, at);
    EncodingError::Mark { at, line }
}

fn line_at(bytes: &[u8], at: usize) -> usize {
    1 + bytes.iter().take(at).filter(|b| **b == b'\n').count()
}

fn utf16(bytes: &[u8], rest: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, EncodingError> {
    let (pairs, odd) = rest.as_chunks::<2>();
    if !odd.is_empty() {
        return Err(mark_at(bytes, bytes.len() - 1));
    }
    let mut text = String::with_capacity(rest.len());
    let mut at = 2;
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = c.map_err(|_| mark_at(bytes, at))?;
        at += 2 * c.len_utf16();
        text.push(c);
    }
    Ok(text)
}

/// Decodes strictly; the rows are looked at first, for the library knows more than the standard.
fn cp950(bytes: &[u8]) -> Result<String, EncodingError> {
    let mut text = String::with_capacity(bytes.len() * 3 / 2);
    let mut codes: Vec<u16> = Vec::new();
    let mut first = 0;
    let mut at = 0;
    while let Some(&lead) = bytes.get(at) {
        if lead.is_ascii() {
            text.push(char::from(lead));
            at += 1;
            continue;
        }
        let pair = bytes.get(at + 1).map(|trail| [lead, *trail]);
        let code = pair.map(u16::from_be_bytes);
        match (pair, code) {
            (Some(pair), Some(code)) if is_standard(code) => {
                text.push(character(pair));
            }
            (Some([0x81..=0xfe, 0x40..=0x7e | 0xa1..=0xfe]), Some(code)) => {
                if codes.is_empty() {
                    first = at;
                }
                if !codes.contains(&code) {
                    codes.push(code);
                }
                if codes.len() == LISTED {
                    break;
                }
            }
            _ => {
                let line = line_at(bytes, at);
                return Err(EncodingError::Neither { at, line });
            }
        }
        at += 2;
    }
    if codes.is_empty() {
        Ok(text)
    } else {
        let (at, line) = (first, line_at(bytes, first));
        Err(EncodingError::UserDefined { codes, at, line })
    }
}

/// Whether a code is one of the 13,503 that every library reads alike.
fn is_standard(code: u16) -> bool {
    let trail = code & 0xff;
    let own = matches!(trail, 0x40..=0x7e | 0xa1..=0xfe);
    own && matches!(code, 0xa140..=0xa3bf | 0xa3e1 | 0xa440..=0xc67e | 0xc940..=0xf9fe)
}

fn character(pair: [u8; 2]) -> char {
    // The one code where the library and Windows differ.
    if pair == [0xf9, 0xfe] {
        return '▓';
    }
    let (text, _) = BIG5.decode_without_bom_handling(&pair);
    text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Whether at least half of what is not ASCII is Chinese.
fn is_chinese(text: &str) -> bool {
    let others = text.chars().filter(|c| !c.is_ascii());
    let (chinese, all) = others.fold((0, 0), |(chinese, all), c| {
        let own = matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
        (chinese + usize::from(own), all + 1)
    });
    2 * chinese >= all
}

#[cfg(test)]
#[path = "encoding_tests.rs"]
mod tests;
