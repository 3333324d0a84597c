//! Guided filling: Rust holds the answers and decides what is asked next, the screen shows it.

mod dto;

use std::sync::Arc;

use kiosk_app::Kiosk;
use tauri::State;

use crate::convert;
use crate::error::{Answer, IpcError};

pub use dto::*;

/// The forms of the branch's list.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_list(kiosk: State<'_, Arc<Kiosk>>) -> Vec<FormSummaryDto> {
    convert::forms::list(&kiosk)
}

/// Begins a form, or goes on with it within the same visit.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_open(kiosk: State<'_, Arc<Kiosk>>, form_id: String) -> Answer<FillingDto> {
    kiosk.open_form(&form_id)?;
    convert::forms::filling(&kiosk)
}

/// The form as it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_view(kiosk: State<'_, Arc<Kiosk>>) -> Answer<FillingDto> {
    convert::forms::filling(&kiosk)
}

/// Stores an answer as typed and tells at once what is wrong with it.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_answer(kiosk: State<'_, Arc<Kiosk>>, request: AnswerRequestDto) -> Answer<FillingDto> {
    if request
        .value
        .as_ref()
        .is_some_and(|value| !value.is_within_bounds())
    {
        return Err(IpcError::too_large());
    }
    convert::forms::answer(&kiosk, request)?;
    convert::forms::filling(&kiosk)
}

/// To the next page; stays when something here must be put right first.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_next(kiosk: State<'_, Arc<Kiosk>>) -> Answer<FillingDto> {
    kiosk.with_filling(|filling| {
        // What keeps the citizen here is part of the view.
        let _ = filling.next();
        Ok(())
    })?;
    convert::forms::filling(&kiosk)
}

/// To the page before.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_back(kiosk: State<'_, Arc<Kiosk>>) -> Answer<FillingDto> {
    kiosk.with_filling(|filling| {
        filling.back();
        Ok(())
    })?;
    convert::forms::filling(&kiosk)
}

/// To a question, from the check page.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_goto(kiosk: State<'_, Arc<Kiosk>>, request: GotoRequestDto) -> Answer<FillingDto> {
    convert::forms::goto(&kiosk, &request)?;
    convert::forms::filling(&kiosk)
}

/// A new row, and its first question.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_add_row(kiosk: State<'_, Arc<Kiosk>>, table: String) -> Answer<FillingDto> {
    convert::forms::add_row(&kiosk, &table)?;
    convert::forms::filling(&kiosk)
}

/// Takes a row away.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_delete_row(
    kiosk: State<'_, Arc<Kiosk>>,
    request: RowRequestDto,
) -> Answer<FillingDto> {
    convert::forms::delete_row(&kiosk, &request)?;
    convert::forms::filling(&kiosk)
}

/// The forms that belong to the one being filled, by id; none when none is open.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_offers(kiosk: State<'_, Arc<Kiosk>>) -> Vec<String> {
    kiosk.form_offers()
}

/// Closes the form; what it says of persons and cases waits for the next form of the visit.
#[tauri::command(async)]
#[specta::specta]
pub fn forms_close(kiosk: State<'_, Arc<Kiosk>>) -> Answer<()> {
    Ok(kiosk.close_form()?)
}
