//! The one place where an inner error becomes a code for the screen, and where it is decided what
//! is logged. The log names the incident and the kind of fault, never what a citizen typed.

use std::sync::atomic::{AtomicU32, Ordering};

use kiosk_app::error::{Error, Fault};
use serde::Serialize;
use specta::Type;

/// What the screen can tell apart. The words for each stand in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// Something that should not happen; staff get the incident number.
    Internal,
    /// The notice, form or job is not there (any more).
    NotFound,
    /// Asked for out of order, such as printing before checking.
    NotReady,
    /// A paper of this visit is still being printed, or too many were asked for.
    Busy,
    /// The paper of an earlier visitor is still on its way out of the printer.
    PrinterBusy,
    /// A text, a number or a count beyond its bounds.
    TooLarge,
    /// A value that cannot be what was asked for.
    BadRequest,
    /// The printer has no paper.
    PrinterPaperOut,
    /// The printer does not answer.
    PrinterOffline,
    /// The printer needs a person, for any other reason.
    PrinterNeedsHelp,
    /// A character that none of our fonts can print.
    PaperMissingGlyph,
    /// Answers are missing or contradict each other.
    FormIncomplete,
    /// The ledger cannot be opened; staff must act.
    LedgerUnavailable,
    /// The visit this belonged to has ended.
    VisitEnded,
}

/// A refused command.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct IpcError {
    /// What happened.
    pub code: ErrorCode,
    /// A number for staff, where they must help.
    pub incident: Option<String>,
}

static INCIDENTS: AtomicU32 = AtomicU32::new(1);

impl From<Error> for IpcError {
    fn from(error: Error) -> Self {
        let code = match error.fault() {
            Fault::NotFound => ErrorCode::NotFound,
            Fault::NotReady => ErrorCode::NotReady,
            Fault::Busy => ErrorCode::Busy,
            Fault::PrinterBusy => ErrorCode::PrinterBusy,
            Fault::TooLarge => ErrorCode::TooLarge,
            Fault::BadRequest => ErrorCode::BadRequest,
            Fault::PaperOut => ErrorCode::PrinterPaperOut,
            Fault::PrinterOffline => ErrorCode::PrinterOffline,
            Fault::PrinterNeedsHelp => ErrorCode::PrinterNeedsHelp,
            Fault::MissingGlyph => ErrorCode::PaperMissingGlyph,
            Fault::FormIncomplete => ErrorCode::FormIncomplete,
            Fault::LedgerUnavailable => ErrorCode::LedgerUnavailable,
            Fault::VisitEnded => ErrorCode::VisitEnded,
            Fault::Internal => ErrorCode::Internal,
        };
        let incident = (code == ErrorCode::Internal).then(|| {
            let number = INCIDENTS.fetch_add(1, Ordering::Relaxed);
            eprintln!("kiosk: incident {number:04}: {error}");
            format!("{number:04}")
        });
        Self { code, incident }
    }
}

impl IpcError {
    /// A request that breaks a bound of the interface itself.
    pub(crate) fn too_large() -> Self {
        Self {
            code: ErrorCode::TooLarge,
            incident: None,
        }
    }
}

/// What every command answers.
pub type Answer<T> = Result<T, IpcError>;
