//! The doors that a web view leaves open by default (`kiosk.md` §4.1), and what closes each of them on WebKitGTK and on
//! WebView2. WebView2's half is never compiled here; this list holds that it lacks nothing.

/// One door and the piece of source that closes it on each system.
struct Door {
    name: &'static str,
    linux: &'static str,
    windows: &'static str,
}

const fn door(name: &'static str, linux: &'static str, windows: &'static str) -> Door {
    Door {
        name,
        linux,
        windows,
    }
}

/// What WebKitGTK does not have at all.
const NOT_THERE: &str = "";

const DOORS: &[Door] = &[
    // Closed for all systems, in `windows.rs`.
    door(
        "foreign pages",
        ".on_navigation(is_our_page)",
        ".on_navigation(is_our_page)",
    ),
    door("new windows", ".on_new_window(", ".on_new_window("),
    door("downloads", ".on_download(", ".on_download("),
    door(
        "devices",
        ".on_permission_request(",
        ".on_permission_request(",
    ),
    door(
        "autofill",
        ".general_autofill_enabled(false)",
        "SetIsGeneralAutofillEnabled(false)",
    ),
    door(
        "zoom keys",
        ".zoom_hotkeys_enabled(false)",
        "SetIsZoomControlEnabled(false)",
    ),
    door(
        "extensions",
        ".browser_extensions_enabled(false)",
        ".browser_extensions_enabled(false)",
    ),
    // Closed by each system's own half.
    door(
        "menu",
        "view.connect_context_menu(",
        "add_ContextMenuRequested(",
    ),
    door("printing", "view.connect_print(", "'print'"),
    door(
        "dialogs",
        "view.connect_script_dialog(",
        "SetAreDefaultScriptDialogsEnabled(false)",
    ),
    // WebView2 asks nobody; no native file field may be written (`tests/tidy/screens.rs`).
    door(
        "file chooser",
        "view.connect_run_file_chooser(",
        "AllowExternalDrop(false)",
    ),
    door(
        "notifications",
        "view.connect_show_notification(",
        ".on_permission_request(",
    ),
    door(
        "dead pages",
        "view.connect_web_process_terminated(",
        "add_ProcessFailed(",
    ),
    door("closing", "view.connect_close(", "'close'"),
    door(
        "developer tools",
        "set_enable_developer_extras(false)",
        "SetAreDevToolsEnabled(false)",
    ),
    door(
        "swiping back",
        "set_enable_back_forward_navigation_gestures(false)",
        "SetIsSwipeNavigationEnabled(false)",
    ),
    door("frames", "frame-src 'none'", "add_FrameNavigationStarting("),
    // Open on WebView2 alone.
    door(
        "menus of old",
        NOT_THERE,
        "SetAreDefaultContextMenusEnabled(false)",
    ),
    door(
        "keys of the browser",
        NOT_THERE,
        "SetAreBrowserAcceleratorKeysEnabled(false)",
    ),
    door("keys it leaves", NOT_THERE, "add_AcceleratorKeyPressed("),
    door(
        "foreign programs",
        NOT_THERE,
        "add_LaunchingExternalUriScheme(",
    ),
    door(
        "passwords",
        NOT_THERE,
        "SetIsPasswordAutosaveEnabled(false)",
    ),
    door("pinching", NOT_THERE, "SetIsPinchZoomEnabled(false)"),
    door("drops", NOT_THERE, "SetAllowExternalDrop(false)"),
    door(
        "bar of a PDF",
        NOT_THERE,
        "SetHiddenPdfToolbarItems(WHOLE_PDF_TOOLBAR)",
    ),
    door(
        "questions to a server",
        NOT_THERE,
        "SetIsReputationCheckingRequired(false)",
    ),
    door(
        "error page",
        NOT_THERE,
        "SetIsBuiltInErrorPageEnabled(false)",
    ),
    door("host objects", NOT_THERE, "SetAreHostObjectsAllowed(false)"),
];

#[test]
fn every_door_is_closed_on_both_systems() {
    let shared = [
        include_str!("windows.rs"),
        include_str!("../../tauri.conf.json"),
    ]
    .concat();
    let linux = include_str!("hardening_linux.rs");
    let windows = include_str!("hardening_windows.rs");
    for door in DOORS {
        for (system, own, closed) in [
            ("Linux", linux, door.linux),
            ("Windows", windows, door.windows),
        ] {
            assert!(
                own.contains(closed) || shared.contains(closed),
                "{system}: {} stands open, `{closed}` is gone",
                door.name
            );
        }
    }
}

/// A signal that is answered and stands in no list would be dropped unseen.
#[test]
fn whatever_is_answered_stands_in_the_list() {
    let listed = |found: &str| {
        DOORS
            .iter()
            .any(|door| door.linux.contains(found) || door.windows.contains(found))
    };
    for (source, beginning) in [
        (include_str!("hardening_linux.rs"), "view.connect_"),
        (include_str!("hardening_windows.rs"), ".add_"),
    ] {
        for (at, _) in source.match_indices(beginning) {
            let name: String = source[at + 1..]
                .chars()
                .take_while(|letter| *letter != '(')
                .collect();
            let name = name.rsplit('.').next().unwrap_or_default();
            assert!(listed(name), "{name} is in no list");
        }
    }
}
