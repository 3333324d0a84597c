//! WebView2: the doors that stand open by default. **Never compiled**: written from the published
//! interface, listed in the known issues.

use tauri::WebviewWindow;
use webview2_com::Microsoft::Web::WebView2::Win32::{
    ICoreWebView2Settings3, ICoreWebView2Settings4, ICoreWebView2Settings5, ICoreWebView2Settings6,
};
use windows_core::Interface as _;

/// Menus, dialogs, accelerators, autofill, pinch and swipe, the error page: all off.
pub(crate) fn close_the_doors(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let closed = || -> windows_core::Result<()> {
            #[expect(unsafe_code, reason = "WebView2 is reached through COM")]
            // SAFETY: called on the thread that owns the web view, as `with_webview` promises.
            unsafe {
                let settings = webview.controller().CoreWebView2()?.Settings()?;
                settings.SetAreDefaultContextMenusEnabled(false)?;
                settings.SetAreDevToolsEnabled(false)?;
                settings.SetAreDefaultScriptDialogsEnabled(false)?;
                settings.SetIsBuiltInErrorPageEnabled(false)?;
                settings.SetIsZoomControlEnabled(false)?;
                settings.SetAreHostObjectsAllowed(false)?;
                settings
                    .cast::<ICoreWebView2Settings3>()?
                    .SetAreBrowserAcceleratorKeysEnabled(false)?;
                let autofill = settings.cast::<ICoreWebView2Settings4>()?;
                autofill.SetIsGeneralAutofillEnabled(false)?;
                autofill.SetIsPasswordAutosaveEnabled(false)?;
                settings
                    .cast::<ICoreWebView2Settings5>()?
                    .SetIsPinchZoomEnabled(false)?;
                settings
                    .cast::<ICoreWebView2Settings6>()?
                    .SetIsSwipeNavigationEnabled(false)?;
            }
            Ok(())
        };
        if closed().is_err() {
            // A kiosk with an open door is worse than none.
            std::process::exit(70);
        }
    })
}

/// Loads the page anew. A page that hangs may not obey; see the known issues.
pub(crate) fn end_page(window: &WebviewWindow) -> tauri::Result<()> {
    window.reload()
}
