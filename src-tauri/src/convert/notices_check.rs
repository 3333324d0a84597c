//! Footer codes and files of notices on their way to the screen.

use kiosk_app::Kiosk;
use kiosk_app::error::{Error, Fault};
use kiosk_model::print_code::PrintVerdict;

use super::notices::summary;
use crate::commands::notices::{CodeCheckDto, CodeVerdictDto, FileRequestDto};
use crate::error::Answer;

/// What a footer code says today.
pub(crate) fn check(kiosk: &Kiosk, code: &str) -> Answer<CodeCheckDto> {
    let found = match kiosk.check_paper_code(code) {
        Err(Error::PaperCode) => {
            return Ok(CodeCheckDto {
                verdict: CodeVerdictDto::Mistyped,
                notice: None,
            });
        }
        found => found?,
    };
    // One that is no longer shown has no page to lead to.
    let notice = match found.id.map(|id| kiosk.get_notice(id.as_str())) {
        Some(Ok(notice)) => Some(summary(&notice, kiosk.now().date())),
        Some(Err(why)) if why.fault() != Fault::NotFound => return Err(why.into()),
        _ => None,
    };
    Ok(CodeCheckDto {
        verdict: match found.verdict {
            PrintVerdict::Valid => CodeVerdictDto::Valid,
            PrintVerdict::Changed => CodeVerdictDto::Changed,
            PrintVerdict::Withdrawn => CodeVerdictDto::Withdrawn,
            PrintVerdict::Over => CodeVerdictDto::Over,
            PrintVerdict::Unknown => CodeVerdictDto::Unknown,
        },
        notice,
    })
}

/// A picture of a file.
pub(crate) fn file(kiosk: &Kiosk, request: &FileRequestDto) -> Answer<Vec<u8>> {
    Ok(kiosk.notice_file(&request.id, request.file, request.page, request.width)?)
}
