//! Announcements on their way to the screen.

use kiosk_app::Kiosk;

use crate::commands::announcements::{AnnouncementDto, AnnouncementPictureDto};
use crate::error::{Answer, ErrorCode, IpcError};

/// What holds now; the office has no way yet to say anything.
pub(crate) fn list(_kiosk: &Kiosk, _variant: &str) -> Vec<AnnouncementDto> {
    Vec::new()
}

/// One picture; there is none.
pub(crate) fn picture(_kiosk: &Kiosk, _request: &AnnouncementPictureDto) -> Answer<Vec<u8>> {
    Err(IpcError {
        code: ErrorCode::NotFound,
        incident: None,
    })
}
