//! One visitor, from the first touch to the wipe.

use std::sync::Arc;
use std::time::Instant;

use kiosk_app::settings::Pace;
use kiosk_app::{Kiosk, VisitEnd};
use serde::Deserialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::error::Answer;

/// Somebody is here: begins a visit, or keeps it alive. `unhurried`: who works by keys or one switch, in
/// larger letters or with trembling hands has more time from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_touch(kiosk: State<'_, Arc<Kiosk>>, unhurried: bool) {
    let pace = if unhurried {
        Pace::Unhurried
    } else {
        Pace::Usual
    };
    kiosk.touch(Instant::now(), pace);
}

/// How a visit came to its end.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VisitEndDto {
    /// The visitor said so.
    Finished,
    /// Nobody touched the screen any more.
    Abandoned,
}

/// Ends the visit that the page was opened for: everything of it is wiped, and the page begins anew.
/// A visit that has ended already stays as it is.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_end(app: AppHandle, visit: u32, how: VisitEndDto) -> Answer<()> {
    let how = match how {
        VisitEndDto::Finished => VisitEnd::Finished,
        VisitEndDto::Abandoned => VisitEnd::Abandoned,
    };
    crate::visit::end_of(&app, visit, how);
    Ok(())
}

/// The visitor goes on in another language; only how often is counted.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_language(kiosk: State<'_, Arc<Kiosk>>) {
    kiosk.language_changed();
}
