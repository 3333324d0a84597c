//! One visitor, from the first touch to the wipe.

use std::sync::Arc;

use kiosk_app::Kiosk;
use tauri::{AppHandle, State};

use crate::error::Answer;
use crate::visit;

/// Somebody is here: begins a visit, or keeps it alive.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_touch(kiosk: State<'_, Arc<Kiosk>>) {
    kiosk.touch();
}

/// Ends the visit: everything of it is wiped, and the page begins anew.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_end(app: AppHandle) -> Answer<()> {
    visit::end(&app);
    Ok(())
}
