//! WebKitGTK: how pages are painted.

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

/// Lets the processor paint what has changed, instead of composing every frame through GL.
///
/// Our screens stand still between touches: a pressed key is a small repaint. Through GL the whole
/// panel is composed for it, which a machine without a graphics card does in software and pays
/// with a tenth of a second and more (ADR 0012).
pub(crate) fn paint_what_changed(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}
