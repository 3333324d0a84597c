//! WebView2: the doors that stand open by default (`kiosk.md` §4.1, T1, T4 to T8, T12, T17, T18). **Never compiled**:
//! written from the published interface, listed in the known issues. What it must answer stands in [`crate::doors`].
//!
//! Shared by all systems and therefore in `windows.rs`: pages, new windows, downloads, permissions, and what the page
//! itself may not call.

use tauri::{Manager as _, WebviewWindow};
use webview2_com::Microsoft::Web::WebView2::Win32::{
    COREWEBVIEW2_KEY_EVENT_KIND, COREWEBVIEW2_KEY_EVENT_KIND_KEY_DOWN,
    COREWEBVIEW2_KEY_EVENT_KIND_KEY_UP, COREWEBVIEW2_PDF_TOOLBAR_ITEMS, ICoreWebView2,
    ICoreWebView2_11, ICoreWebView2_18, ICoreWebView2AcceleratorKeyPressedEventArgs,
    ICoreWebView2Controller, ICoreWebView2Controller4, ICoreWebView2Settings,
    ICoreWebView2Settings3, ICoreWebView2Settings4, ICoreWebView2Settings5, ICoreWebView2Settings6,
    ICoreWebView2Settings7, ICoreWebView2Settings8,
};
use webview2_com::{
    AcceleratorKeyPressedEventHandler, ContextMenuRequestedEventHandler,
    LaunchingExternalUriSchemeEventHandler, NavigationStartingEventHandler,
    ProcessFailedEventHandler,
};
use windows_core::Interface as _;

/// Virtual keys by which the screens are worked: back, tab, enter, escape, space, and the arrows.
const OUR_KEYS: [u32; 9] = [8, 9, 13, 27, 32, 37, 38, 39, 40];

/// Every bit of `COREWEBVIEW2_PDF_TOOLBAR_ITEMS`, save and print among them.
const WHOLE_PDF_TOOLBAR: COREWEBVIEW2_PDF_TOOLBAR_ITEMS = COREWEBVIEW2_PDF_TOOLBAR_ITEMS(0x1FFF);

/// Menus, dialogs, accelerators, autofill, pinch and swipe, drops, foreign programs, the error page: all off.
pub(crate) fn close_the_doors(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let closed = || -> windows_core::Result<()> {
            #[expect(unsafe_code, reason = "WebView2 is reached through COM")]
            // SAFETY: called on the thread that owns the web view, as `with_webview` promises; the handlers own what
            // they use.
            unsafe {
                let controller = webview.controller();
                let core = controller.CoreWebView2()?;
                close_settings(&core.Settings()?)?;
                answer_requests(&controller, &core)?;
                end_visits_of_dead_pages(&core, app.clone())
            }
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

#[expect(unsafe_code, reason = "WebView2 is reached through COM")]
unsafe fn close_settings(settings: &ICoreWebView2Settings) -> windows_core::Result<()> {
    // SAFETY: the caller is on the thread that owns the web view.
    unsafe {
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
        settings
            .cast::<ICoreWebView2Settings7>()?
            .SetHiddenPdfToolbarItems(WHOLE_PDF_TOOLBAR)?;
        // Asks a server of Microsoft about every address.
        settings
            .cast::<ICoreWebView2Settings8>()?
            .SetIsReputationCheckingRequired(false)
    }
}

#[expect(unsafe_code, reason = "WebView2 is reached through COM")]
unsafe fn answer_requests(
    controller: &ICoreWebView2Controller,
    core: &ICoreWebView2,
) -> windows_core::Result<()> {
    // Nothing is ever unregistered: the handlers live as long as the page.
    let mut token = 0;
    // SAFETY: the caller is on the thread that owns the web view; `token` outlives each call.
    unsafe {
        controller
            .cast::<ICoreWebView2Controller4>()?
            .SetAllowExternalDrop(false)?;
        let keys = AcceleratorKeyPressedEventHandler::create(Box::new(|_, args| match args {
            Some(args) => args.SetHandled(!is_ours(&args)?),
            None => Ok(()),
        }));
        controller.add_AcceleratorKeyPressed(&keys, &mut token)?;
        let menus = ContextMenuRequestedEventHandler::create(Box::new(|_, args| match args {
            Some(args) => args.SetHandled(true),
            None => Ok(()),
        }));
        core.cast::<ICoreWebView2_11>()?
            .add_ContextMenuRequested(&menus, &mut token)?;
        let programs =
            LaunchingExternalUriSchemeEventHandler::create(Box::new(|_, args| match args {
                Some(args) => args.SetCancel(true),
                None => Ok(()),
            }));
        core.cast::<ICoreWebView2_18>()?
            .add_LaunchingExternalUriScheme(&programs, &mut token)?;
        let frames = NavigationStartingEventHandler::create(Box::new(|_, args| match args {
            Some(args) => args.SetCancel(true),
            None => Ok(()),
        }));
        core.add_FrameNavigationStarting(&frames, &mut token)
    }
}

/// Whether a key works the screens; with Alt none does.
#[expect(unsafe_code, reason = "WebView2 is reached through COM")]
unsafe fn is_ours(key: &ICoreWebView2AcceleratorKeyPressedEventArgs) -> windows_core::Result<bool> {
    let mut kind = COREWEBVIEW2_KEY_EVENT_KIND::default();
    let mut code = 0;
    // SAFETY: both places outlive the calls that fill them.
    unsafe {
        key.KeyEventKind(&mut kind)?;
        key.VirtualKey(&mut code)?;
    }
    let plain = [
        COREWEBVIEW2_KEY_EVENT_KIND_KEY_DOWN,
        COREWEBVIEW2_KEY_EVENT_KIND_KEY_UP,
    ];
    Ok(plain.contains(&kind) && OUR_KEYS.contains(&code))
}

/// Whoever comes next must not find the answers of whoever sat here.
#[expect(unsafe_code, reason = "WebView2 is reached through COM")]
unsafe fn end_visits_of_dead_pages(
    core: &ICoreWebView2,
    app: tauri::AppHandle,
) -> windows_core::Result<()> {
    let mut token = 0;
    let failed = ProcessFailedEventHandler::create(Box::new(move |_, _| {
        eprintln!(
            "kiosk: a process of the page failed; ending the visit and opening the page again"
        );
        let app = app.clone();
        tauri::async_runtime::spawn_blocking(move || {
            crate::visit::end(&app, kiosk_app::VisitEnd::Lost)
        });
        Ok(())
    }));
    // SAFETY: the caller is on the thread that owns the web view; `token` outlives the call.
    unsafe { core.add_ProcessFailed(&failed, &mut token) }
}
