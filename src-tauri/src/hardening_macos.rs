//! WKWebView: a kiosk on macOS relies on the system's own single-app mode. **Never compiled**.

use tauri::WebviewWindow;

/// WKWebView has no context menu setting; the page itself swallows `contextmenu`.
pub(crate) fn close_the_doors(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Loads the page anew. A page that hangs may not obey; see the known issues.
pub(crate) fn end_page(window: &WebviewWindow) -> tauri::Result<()> {
    window.reload()
}
