//! The windows and what they may never do: leave our own pages, open another window, download,
//! ask for a device, print by themselves, show a menu or a dialog of the system.
//!
//! One label per role: `visitor` in the hall and at a site, `staff` at a desk, `wall` on the wall.
//! A `call` window would have no capability file at all and so could call nothing.

use kiosk_app::settings::PanelSettings;
use kiosk_model::machine::MachineRole;
use tauri::utils::config::Color;
use tauri::webview::{DownloadEvent, NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

#[cfg(target_os = "linux")]
#[path = "hardening_linux.rs"]
mod hardening;
#[cfg(target_os = "macos")]
#[path = "hardening_macos.rs"]
mod hardening;
#[cfg(target_os = "windows")]
#[path = "hardening_windows.rs"]
mod hardening;

pub(crate) use hardening::end_page;

#[cfg(target_os = "linux")]
#[path = "drawing_linux.rs"]
mod drawing;

/// The wall of the room (design token `ground`): no white flash before the first paint.
const GROUND: Color = Color(0xEF, 0xE9, 0xDC, 0xFF);

/// What no page may call. wry destroys the page that closes itself and leaves an empty window; printing opens a dialog
/// of the system. On WebKitGTK both requests are refused as well (`hardening_linux.rs`).
const NOT_TO_CALL: &str = "for (const name of ['close', 'print']) \
     Object.defineProperty(window, name, { value() {}, writable: false, configurable: false });";

/// The window label of a machine's role.
pub(crate) fn label(role: MachineRole) -> &'static str {
    match role {
        MachineRole::Hall | MachineRole::Site => "visitor",
        MachineRole::Desk => "staff",
        MachineRole::Wall => "wall",
    }
}

/// Opens the one window of this machine.
pub(crate) fn open(
    app: &AppHandle,
    role: MachineRole,
    panel: &PanelSettings,
) -> tauri::Result<WebviewWindow> {
    let builder = WebviewWindowBuilder::new(app, label(role), WebviewUrl::App("index.html".into()))
        .title("kiosk")
        .background_color(GROUND)
        .incognito(!driven_by_a_journey())
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(false)
        .browser_extensions_enabled(false)
        .devtools(false)
        .initialization_script(NOT_TO_CALL)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, event| !matches!(event, DownloadEvent::Requested { .. }))
        .on_permission_request(|_, _| PermissionResponse::Deny);
    let builder = match panel.window {
        Some((width, height)) => builder
            .inner_size(f64::from(width), f64::from(height))
            .resizable(true),
        None => fill_the_screen(app, builder),
    };
    let window = builder.build()?;
    hardening::close_the_doors(&window)?;
    #[cfg(target_os = "linux")]
    drawing::paint_what_changed(&window)?;
    Ok(window)
}

/// A window that keeps nothing on disk cannot be driven by WebKitWebDriver: wry gives it a context
/// of its own, closed to automation. Journeys ask for the other kind by the variable with which
/// wry opens that door; the session of the hall starts with a cleared environment.
fn driven_by_a_journey() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Without a window manager nobody obeys `fullscreen`, so the size is set as well.
fn fill_the_screen<'a, M: tauri::Manager<tauri::Wry>>(
    app: &AppHandle,
    builder: WebviewWindowBuilder<'a, tauri::Wry, M>,
) -> WebviewWindowBuilder<'a, tauri::Wry, M> {
    let builder = builder
        .decorations(false)
        .fullscreen(true)
        .position(0.0, 0.0);
    match app.primary_monitor() {
        Ok(Some(monitor)) => {
            let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
            builder.inner_size(size.width, size.height)
        }
        _ => builder,
    }
}

/// The program's own pages, and nothing else. In a development build also the dev server.
fn is_our_page(url: &Url) -> bool {
    let own = match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        ("http", Some("127.0.0.1")) => cfg!(dev) && url.port() == Some(1420),
        _ => false,
    };
    own && url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_be_shown() {
        let ours = |address: &str| is_our_page(&address.parse().expect("an address"));
        assert!(ours("tauri://localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
            "javascript:alert(1)",
            "view-source:tauri://localhost/",
            "tauri://user:word@localhost/",
            "mailto:a@b",
            "blob:tauri://localhost/1",
        ] {
            assert!(!ours(foreign), "{foreign} must not be shown");
        }
    }
}
