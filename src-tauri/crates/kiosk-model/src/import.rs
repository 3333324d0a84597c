//! What reading a file of notices yields, row by row: the shape shared by reader and store.
//!
//! Every row of a file becomes a notice or a problem with its number; nothing is lost in between.

use serde::Serialize;

use crate::date::RocDate;
use crate::notice::Notice;

/// A file read to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// Rows in the file; always the length of `rows`.
    pub read: usize,
    /// The rows in file order.
    pub rows: Vec<Row>,
    /// The day the file says it is of.
    pub as_of: Option<RocDate>,
    /// Headers of columns that nobody knows and nothing was read from, the first of them.
    pub unread_columns: Vec<String>,
    /// Columns that such a list has as a rule and this one has not.
    pub missing_columns: Vec<&'static str>,
}

/// One row of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Number in the file, from 1: of the record, or of the line as spreadsheets count them.
    pub no: usize,
    /// A sale with exactly one lot, a service or a reward with none; or why there is no notice.
    pub outcome: Result<Notice, RowProblem>,
}

/// Why a row was refused. The sentence is the message `import-<code>` with `args` in its slots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowProblem {
    /// The code by which the message is chosen.
    pub code: &'static str,
    /// Slot name and text, in no particular order.
    pub args: Vec<(&'static str, String)>,
}

impl RowProblem {
    /// A problem without particulars.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
        }
    }

    /// The same problem with one more particular.
    #[must_use]
    pub fn with(mut self, slot: &'static str, text: impl ToString) -> Self {
        self.args.push((slot, text.to_string()));
        self
    }
}
