//! The end of a visit, whoever asks for it: the citizen, the clock, or a new start of the page.

use std::sync::Arc;
use std::time::Duration;

use kiosk_app::Kiosk;
use tauri::{AppHandle, Manager as _};

/// Wipes everything of the visit and loads the page anew. The order is that of `kiosk.md` §4.5:
/// the page's own opaque cover stands already, then memory, papers, browsing data, the document.
pub(crate) fn end(app: &AppHandle) {
    app.state::<Arc<Kiosk>>().end_visit();
    for window in app.webview_windows().values() {
        if let Err(why) = window.clear_all_browsing_data() {
            eprintln!("kiosk: browsing data could not be cleared: {why}");
        }
        if let Err(why) = window.reload() {
            eprintln!("kiosk: the page could not be loaded anew: {why}");
        }
    }
}

/// How often the printer is asked how it is.
const PRINTER_EVERY: Duration = Duration::from_secs(10);

/// Looks after the printer, apart from any screen.
pub(crate) async fn look_after_printer(app: AppHandle) {
    let mut tick = tokio::time::interval(PRINTER_EVERY);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        let kiosk = Arc::clone(&app.state::<Arc<Kiosk>>());
        // A printer that hangs holds up this one blocking thread and nothing else.
        let _ = tauri::async_runtime::spawn_blocking(move || kiosk.refresh_printer()).await;
    }
}

/// Ends a visit that nobody continues, even when the page no longer answers.
pub(crate) async fn guard(app: AppHandle) {
    let mut tick = tokio::time::interval(Duration::from_millis(500));
    loop {
        tick.tick().await;
        if app.state::<Arc<Kiosk>>().is_overdue() {
            let app = app.clone();
            // The wipe touches the disk; it must not hold up the timer.
            let done = tauri::async_runtime::spawn_blocking(move || end(&app)).await;
            if done.is_err() {
                eprintln!("kiosk: the end of a visit failed");
            }
        }
    }
}
