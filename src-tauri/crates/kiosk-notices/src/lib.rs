//! Reads notices as offices publish them: every row is imported or refused with its number and reason.
//!
//! [`read`] takes a file to its end or answers one [`ReadError`] for the whole of it; there is no
//! half result. What kind of file it is, the content decides, not the name. The one kind known so
//! far is the agency's open data 所屬分署已拍定不動產資料 as JSON.
#![forbid(unsafe_code)]

mod agency;
mod bytes;
mod demo;
mod error;
mod json;

use std::io::Read;

use kiosk_model::date::RocDate;
pub use kiosk_model::import::{Batch, Row, RowProblem};

pub use crate::demo::{DemoPlaces, demo};
pub use crate::error::{FileKind, PROBLEMS, ReadError};

/// How much is read, and the day by which dates are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file in bytes.
    pub max_bytes: u64,
    /// Longest field in characters; a row with a longer one is refused.
    pub max_field_chars: usize,
    /// Most rows of one file.
    pub max_rows: usize,
    /// The day of the import: a sale cannot lie after it.
    pub today: RocDate,
}

impl Limits {
    /// The usual limits: 200 MB, 5,000 characters, 200,000 rows.
    ///
    /// A nationwide file of five years has about 2,500 rows of 760 bytes.
    pub fn on(today: RocDate) -> Self {
        Self {
            max_bytes: 200_000_000,
            max_field_chars: 5_000,
            max_rows: 200_000,
            today,
        }
    }
}

/// Reads a file of notices to its end.
///
/// `name_hint` is the file's name, used only to tell a damaged file of a known kind from an unknown
/// one. Never more than `limits.max_bytes` (and one) are read.
///
/// Each row of the result holds a notice with exactly one lot, or the reason it was refused. A row
/// that repeats an earlier one word for word is refused as `duplicateRow`; a row that describes the
/// same item with other particulars is kept under a key of its own and flagged.
///
/// # Errors
/// What is wrong with the file as a whole; then nothing of it was imported.
pub fn read(bytes: &mut dyn Read, name_hint: &str, limits: &Limits) -> Result<Batch, ReadError> {
    let text = bytes::read_text(bytes, name_hint, limits.max_bytes)?;
    agency::read(&text, limits)
}
