//! WebKitGTK: the doors that stand open by default (`kiosk.md` §4.1, T4, T6, T8, T17). What
//! must be answered here stands in [`crate::doors`].

use tauri::{Manager as _, WebviewWindow};
use webkit2gtk::glib::subclass::signal::SignalId;
use webkit2gtk::glib::{gobject_ffi, prelude::*, translate::IntoGlib as _};
use webkit2gtk::{FileChooserRequestExt as _, SettingsExt as _, WebView, WebViewExt as _};

/// Answers every request of the page that would open something of the system's.
pub(crate) fn close_the_doors(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        leave_closing_to_us(&view);
        view.connect_close(|_| eprintln!("kiosk: the page asked to be closed; it stays"));
        view.connect_context_menu(|_, _, _, _| true);
        view.connect_print(|_, _| true);
        view.connect_script_dialog(|_, _| true);
        view.connect_run_file_chooser(|_, request| {
            request.cancel();
            true
        });
        view.connect_show_notification(|_, _| true);
        view.connect_web_process_terminated(move |_, _| {
            // Whoever comes next must not find the answers of whoever sat here.
            eprintln!(
                "kiosk: the page's process ended; ending the visit and opening the page again"
            );
            let app = app.clone();
            tauri::async_runtime::spawn_blocking(move || {
                crate::visit::end(&app, kiosk_app::VisitEnd::Lost);
            });
        });
        if let Some(settings) = view.settings() {
            settings.set_enable_developer_extras(false);
            settings.set_enable_page_cache(false);
            settings.set_enable_back_forward_navigation_gestures(false);
            settings.set_enable_fullscreen(false);
            settings.set_enable_media_stream(false);
            settings.set_enable_webrtc(false);
            settings.set_enable_html5_database(false);
            settings.set_enable_html5_local_storage(false);
            settings.set_enable_offline_web_application_cache(false);
            settings.set_javascript_can_open_windows_automatically(false);
            settings.set_javascript_can_access_clipboard(false);
        }
    })
}

/// Ends the page's process, whatever it is doing. That it has ended opens the page again, above.
pub(crate) fn end_page(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| webview.inner().terminate_web_process())
}

/// wry answers a page that closes itself by destroying it, which would leave an empty window. Pages
/// are ended by the program alone: the answer is taken away before there is any page.
fn leave_closing_to_us(view: &WebView) {
    let Some(signal) = SignalId::lookup("close", WebView::static_type()) else {
        return;
    };
    #[expect(
        unsafe_code,
        reason = "glib has no safe call that takes away a handler of somebody else's"
    )]
    // SAFETY: the view is alive; only the signal's number decides what is found, the arguments for
    // other criteria are not looked at; and what is taken away was found on this very view.
    unsafe {
        let view = view.as_ptr().cast();
        loop {
            let handler = gobject_ffi::g_signal_handler_find(
                view,
                gobject_ffi::G_SIGNAL_MATCH_ID,
                signal.into_glib(),
                0,
                std::ptr::null_mut(),
                std::ptr::null_mut(),
                std::ptr::null_mut(),
            );
            if handler == 0 {
                break;
            }
            gobject_ffi::g_signal_handler_disconnect(view, handler);
        }
    }
}
