//! An import as a plan: what a file would change, found out before anything is written.
//!
//! The plan is what is carried out: a dry run and an import come to the same decision by the same code.

mod apply;
mod decide;
mod fields;

use kiosk_model::case_no::CaseNo;
use kiosk_model::notice::{NoticeId, NoticeKind};

use super::ImportCounts;
pub(super) use apply::{HAND_KEY, apply};
pub(super) use decide::{Decision, decide};
pub(super) use fields::is_correction;
pub use fields::{Field, FieldChange, FieldValue, changes};

/// What a file would change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// What would become of the rows.
    pub counts: ImportCounts,
    /// Every row that would change something, in the order of the file.
    pub rows: Vec<PlannedRow>,
    /// Rows of the last file of this kind and of this one, when the file has far fewer: somebody must confirm that.
    pub shrunk: Option<(usize, usize)>,
}

/// A row that would change something.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRow {
    /// The row's number in the file, from 1.
    pub row: usize,
    /// Its notice.
    pub id: NoticeId,
    /// Which of the four kinds.
    pub kind: NoticeKind,
    /// The lead case.
    pub case_no: Option<CaseNo>,
    /// What would happen.
    pub fate: RowFate,
    /// What it says otherwise than before, field by field; empty for a new row.
    pub changes: Vec<FieldChange>,
    /// Whether a price or a day changes (更正).
    pub correction: bool,
    /// Whether it would stand in place of what staff wrote by hand.
    pub replaces_hand: bool,
}

/// What a row would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFate {
    /// It was not known.
    New,
    /// It says something else than before.
    Changed,
    /// It takes its notice, or its lot, back.
    Withdrawn,
}

impl RowFate {
    /// The word for it in messages and reports.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
        }
    }
}
