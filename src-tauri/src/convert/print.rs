//! Print jobs on their way to the screen.

use kiosk_app::print::Trouble;
use kiosk_app::print::{PrintProgress, Status};

use crate::commands::print::{PrintStateDto, PrintStatusDto, TroubleDto};

/// How far a job is.
pub(crate) fn status(status: &Status) -> PrintStatusDto {
    let (state, sheets_done, trouble) = match &status.progress {
        PrintProgress::Prepared => (PrintStateDto::Prepared, 0, None),
        PrintProgress::Waiting => (PrintStateDto::Waiting, 0, None),
        PrintProgress::Printing { sheets_done } => (PrintStateDto::Printing, *sheets_done, None),
        PrintProgress::Paused(why) => (PrintStateDto::Waiting, 0, Some(trouble(why))),
        PrintProgress::Done => (PrintStateDto::Done, status.sheets, None),
        PrintProgress::Failed(why) => (PrintStateDto::Failed, 0, Some(trouble(why))),
        PrintProgress::Canceled => (PrintStateDto::Canceled, 0, None),
    };
    PrintStatusDto {
        state,
        sheets_done,
        sheets: status.sheets,
        trouble,
        code: status.code.clone(),
        to_folder: status.to_folder,
    }
}

fn trouble(trouble: &Trouble) -> TroubleDto {
    match trouble {
        Trouble::PaperOut => TroubleDto::PaperOut,
        Trouble::Offline => TroubleDto::Offline,
        Trouble::NeedsHelp(_) => TroubleDto::NeedsHelp,
    }
}
