//! Reads notices as offices publish them: every row is imported or refused with its number and reason.
//!
//! [`read`] takes a file to its end or answers one [`ReadError`] for the whole of it; there is no
//! half result. What kind of file it is, the content decides, not the name: JSON, CSV, XML, pages
//! saved from a browser and workbooks of the agency, the courts and our own template.
//! [`template`] writes that template, [`attachments`] reads the files a row names.
#![forbid(unsafe_code)]

mod agency;
pub mod attachments;
mod bytes;
mod common;
mod court;
mod demo;
mod error;
mod json;
mod link;
mod picture;
mod place;
mod plain;
mod reader;
mod repeats;
mod schema;
mod share;
mod table;
pub mod template;
mod words;

use std::io::Read;

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
pub use kiosk_model::import::{Batch, Row, RowProblem};
use kiosk_model::published::Moment;

pub use crate::demo::{DemoPlaces, demo, demo_files, demo_of_all_kinds};
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

/// What the person who brings a list in says about it, because the list does not: lists of things
/// are often printed without the case they belong to.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The case of rows without one.
    pub case_no: Option<CaseNo>,
    /// The branch of rows without one.
    pub branch: String,
    /// The day of sale of rows without one.
    pub open_at: Option<Moment>,
    /// The round of rows without one, as published.
    pub round: String,
}

/// Reads a file of notices to its end, taking it at its own word alone; see [`read_given`].
///
/// # Errors
/// What is wrong with the file as a whole; then nothing of it was imported.
pub fn read(bytes: &mut dyn Read, name_hint: &str, limits: &Limits) -> Result<Batch, ReadError> {
    read_given(bytes, name_hint, limits, &Given::default())
}

/// Reads a file of notices to its end.
///
/// `name_hint` is the file's name, used only to tell a damaged file of a known kind from an unknown
/// one. Never more than `limits.max_bytes` (and one) are read.
///
/// Each row of the result holds a notice (a sale with exactly one lot, a service or a reward with
/// none), or the reason it was refused. A row that repeats an earlier one word for word is refused as
/// `duplicateRow`; a row that describes the same item with other particulars is kept under a key of
/// its own and flagged.
///
/// # Errors
/// What is wrong with the file as a whole; then nothing of it was imported.
pub fn read_given(
    bytes: &mut dyn Read,
    name_hint: &str,
    limits: &Limits,
    given: &Given,
) -> Result<Batch, ReadError> {
    let content = bytes::load(bytes, name_hint, limits.max_bytes)?;
    reader::read(content, limits, given)
}
