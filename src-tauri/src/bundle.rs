//! Follows the office's tree in the background. Nobody at the screen waits for it.

use std::sync::Arc;
use std::time::Duration;

use kiosk_app::Kiosk;
use tauri::{AppHandle, Manager as _};

/// The first look comes when the start is well over.
const FIRST: Duration = Duration::from_secs(20);

/// Looks at the tree again and again; ends at once when the settings name none.
pub(crate) async fn follow(app: AppHandle) {
    let kiosk = Arc::clone(&app.state::<Arc<Kiosk>>());
    if kiosk.bundle_pause().is_none() {
        return;
    }
    tokio::time::sleep(FIRST).await;
    while let Some(pause) = kiosk.bundle_pause() {
        let pulling = Arc::clone(&kiosk);
        // A line that hangs holds up this one blocking thread and nothing else.
        let done = tauri::async_runtime::spawn_blocking(move || pulling.pull_bundle()).await;
        match done {
            Ok(Ok(pulled)) if pulled.news.is_empty() => {}
            Ok(Ok(pulled)) => eprintln!("kiosk: {} new parts of signed content", pulled.news.len()),
            Ok(Err(why)) => eprintln!("kiosk: signed content: {why}"),
            Err(_) => eprintln!("kiosk: following the signed content failed"),
        }
        tokio::time::sleep(pause).await;
    }
}
