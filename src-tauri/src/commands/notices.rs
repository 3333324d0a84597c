//! Looking notices up.

use std::sync::Arc;

use kiosk_app::Kiosk;
use tauri::State;
use tauri::ipc::Response;

use crate::convert;
use crate::error::{Answer, IpcError};

mod check;
mod detail;
mod search;
mod values;

pub use check::*;
pub use detail::*;
pub use search::*;
pub use values::*;

/// Characters of search words that are looked at; more is refused.
const MAX_WORDS: usize = 200;
/// Notices in one page of results.
const MAX_PAGE: u32 = 50;
/// Pixels of a picture's width, at most: a full panel at twice its density.
const MAX_FILE_WIDTH: u32 = 2400;
/// Conditions at once: one of each kind.
const MAX_FILTERS: usize = 13;

/// Searches the catalogue.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_search(
    kiosk: State<'_, Arc<Kiosk>>,
    request: NoticeQueryDto,
) -> Answer<NoticePageDto> {
    if request.words.chars().count() > MAX_WORDS
        || request.limit > MAX_PAGE
        || request.filters.len() > MAX_FILTERS
    {
        return Err(IpcError::too_large());
    }
    convert::notices_search::search(&kiosk, &request)
}

/// One notice in full.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_get(kiosk: State<'_, Arc<Kiosk>>, id: String) -> Answer<NoticeDetailDto> {
    let view = kiosk.view_notice(&id)?;
    Ok(convert::notices_detail::detail(&view, kiosk.now().date()))
}

/// Whether what was printed still holds, by the code in its footer.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_check_code(kiosk: State<'_, Arc<Kiosk>>, code: String) -> Answer<CodeCheckDto> {
    if code.chars().count() > MAX_WORDS {
        return Err(IpcError::too_large());
    }
    convert::notices_check::check(&kiosk, &code)
}

/// A picture (PNG) of one page of a file that belongs to a notice.
#[tauri::command(async)]
pub fn notices_file(kiosk: State<'_, Arc<Kiosk>>, request: FileRequestDto) -> Answer<Response> {
    if request.width > MAX_FILE_WIDTH {
        return Err(IpcError::too_large());
    }
    Ok(Response::new(convert::notices_check::file(
        &kiosk, &request,
    )?))
}

/// Opens the bid form for one lot, with what the notice decides filled in.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_bid(kiosk: State<'_, Arc<Kiosk>>, id: String, lot: String) -> Answer<()> {
    Ok(kiosk.open_bid(&id, &lot)?)
}
