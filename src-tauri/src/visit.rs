//! The end of a visit, whoever asks for it: the citizen, the clock, or a new start of the page.

use std::sync::Arc;
use std::time::{Duration, Instant};

use kiosk_app::{Kiosk, VisitEnd};
use tauri::{AppHandle, Manager as _};

use crate::windows;

/// Wipes everything of the visit and loads the page anew. The order is that of `kiosk.md` §4.5:
/// the page's own opaque cover stands already, then memory, papers, browsing data, the document.
pub(crate) fn end(app: &AppHandle, how: VisitEnd) {
    app.state::<Arc<Kiosk>>().end_visit(how);
    begin_anew(app);
}

/// The same for the page that asks for the end of its own visit. A page whose visit has ended
/// meanwhile is being replaced already: loading it once more would take the first touches of the next
/// visitor.
pub(crate) fn end_of(app: &AppHandle, visit: u32, how: VisitEnd) {
    if app.state::<Arc<Kiosk>>().end_visit_of(visit, how) {
        begin_anew(app);
    }
}

fn begin_anew(app: &AppHandle) {
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

/// Ends a visit that nobody continues and that the page has not ended. Its own clock is the earlier
/// one, so it does not answer any more and would not obey a reload either: its process is ended, which
/// takes from the screen what it shows.
fn take_away(app: &AppHandle) {
    app.state::<Arc<Kiosk>>().end_visit(VisitEnd::Abandoned);
    for window in app.webview_windows().values() {
        if let Err(why) = windows::end_page(window) {
            eprintln!("kiosk: the page's process could not be ended: {why}");
        }
    }
}

/// Watches for a visit that nobody continues, even when the page no longer answers.
pub(crate) async fn guard(app: AppHandle) {
    let mut tick = tokio::time::interval(Duration::from_millis(500));
    loop {
        tick.tick().await;
        if app.state::<Arc<Kiosk>>().is_overdue(Instant::now()) {
            let app = app.clone();
            // The wipe touches the disk; it must not hold up the timer.
            let done = tauri::async_runtime::spawn_blocking(move || take_away(&app)).await;
            if done.is_err() {
                eprintln!("kiosk: the end of a visit failed");
            }
        }
    }
}
