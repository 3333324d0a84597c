//! Whether what was printed still holds, and the files that belong to a notice.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::NoticeSummaryDto;

/// What the footer code of a print-out says about it today.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CodeCheckDto {
    /// Whether it still holds; message `paper-notice-check-<verdict>`.
    pub verdict: CodeVerdictDto,
    /// The notice as it is now, where it is known.
    pub notice: Option<NoticeSummaryDto>,
}

/// Whether a print-out still holds.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CodeVerdictDto {
    /// As it was printed.
    Valid,
    /// Corrected since.
    Changed,
    /// Taken back, stopped or no longer published.
    Withdrawn,
    /// The sale day is over.
    Over,
    /// No notice of this machine has this code.
    Unknown,
    /// The digits do not belong together: one was misread.
    Mistyped,
}

/// Which picture of which file is wanted.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileRequestDto {
    /// The notice.
    pub id: String,
    /// Which of its files, from 0.
    pub file: usize,
    /// Page, from 0.
    pub page: u32,
    /// Width in pixels.
    pub width: u32,
}
