//! The shell: windows, rights and the door between the screens and the use cases.
//!
//! This is the only Rust that knows Tauri. It decides nothing about notices, forms or printing:
//! it parses a request, calls `kiosk-app`, and converts the answer.

mod bundle;
pub mod commands;
mod convert;
#[cfg(test)]
mod doors;
pub mod error;
mod fonts;
pub mod startup;
mod visit;
mod windows;

use std::path::PathBuf;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_model::clock::SystemClock;
use tauri::{RunEvent, WindowEvent};
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::commands::{
    announcements, fees, forms, notices, print, staff, start, survey, visit as visiting,
};

/// The one list of commands, handed to whatever macro wants it.
macro_rules! with_typed_commands {
    ($consumer:ident) => {
        $consumer![
            start::kiosk_start,
            start::kiosk_now,
            start::kiosk_ready,
            visiting::visit_touch,
            visiting::visit_end,
            visiting::visit_language,
            notices::notices_search,
            notices::notices_get,
            notices::notices_bid,
            notices::notices_check_code,
            announcements::announcements_list,
            fees::fees_table,
            fees::fees_estimate,
            forms::forms_list,
            forms::forms_open,
            forms::forms_view,
            forms::forms_answer,
            forms::forms_next,
            forms::forms_back,
            forms::forms_goto,
            forms::forms_add_row,
            forms::forms_delete_row,
            forms::forms_offers,
            forms::forms_close,
            print::print_prepare,
            print::print_start,
            print::print_status,
            print::print_cancel,
            print::print_taken,
            survey::survey_questions,
            survey::survey_submit,
            staff::staff_report,
            staff::help_called,
        ]
    };
}

/// Answer raw bytes, which the generated types cannot say.
const RAW_COMMANDS: [&str; 3] = ["print_preview", "notices_file", "announcements_picture"];

/// The commands with their types.
fn typed_commands() -> Builder<tauri::Wry> {
    Builder::new()
        .error_handling(ErrorHandlingMode::Throw)
        // What goes out and what comes in are different types here anyway.
        .disable_serde_phases()
        // Amounts of whole dollars lie far below 2^53, where JavaScript's numbers are exact.
        .dangerously_cast_bigints_to_number()
        .commands(with_typed_commands!(collect_commands))
}

/// The names of all commands, for the test that compares them with the permissions.
#[must_use]
pub fn command_names() -> Vec<&'static str> {
    macro_rules! names {
        ($($path:path),* $(,)?) => { vec![$(stringify!($path)),*] };
    }
    let mut names: Vec<_> = with_typed_commands!(names)
        .into_iter()
        .map(|path| path.rsplit("::").next().unwrap_or(path).trim())
        .collect();
    names.extend(RAW_COMMANDS);
    names
}

/// Writes the TypeScript of the commands and their types.
///
/// # Errors
/// When a type cannot be said in TypeScript, or the file cannot be written.
pub fn write_typescript_bindings(path: &std::path::Path) -> Result<(), String> {
    typed_commands()
        .export(specta_typescript::Typescript::default(), path)
        .map_err(|why| why.to_string())
}

/// Starts the window program.
pub fn run() {
    let started = startup::Started::new();
    let dir = kiosk_app::data_dir(std::env::var_os("KIOSK_DATA").map(PathBuf::from));
    let kiosk = match Kiosk::open_or_rest(&dir, Arc::new(SystemClock)) {
        Ok(kiosk) => Arc::new(kiosk),
        Err(why) => {
            eprintln!("kiosk: cannot start: {why}");
            std::process::exit(why.exit_code());
        }
    };
    if let Some(why) = kiosk.fault() {
        eprintln!("kiosk: serves nobody: {why}");
    }
    let typed = typed_commands().invoke_handler();
    let raw: fn(tauri::ipc::Invoke) -> bool = tauri::generate_handler![
        print::print_preview,
        notices::notices_file,
        announcements::announcements_picture,
    ];
    let app = tauri::Builder::default()
        .manage(Arc::clone(&kiosk))
        .manage(started)
        .invoke_handler(move |invoke| {
            if RAW_COMMANDS.contains(&invoke.message.command()) {
                raw(invoke)
            } else {
                typed(invoke)
            }
        })
        .register_uri_scheme_protocol("font", |_, request| fonts::serve(&request))
        .on_window_event(|_, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                // There is no way out to the desktop.
                api.prevent_close();
            }
        })
        .setup(move |app| {
            windows::open(app.handle(), kiosk.settings().role, &kiosk.settings().panel)?;
            tauri::async_runtime::spawn(visit::guard(app.handle().clone()));
            tauri::async_runtime::spawn(visit::look_after_printer(app.handle().clone()));
            tauri::async_runtime::spawn(bundle::follow(app.handle().clone()));
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => app.run(|_, event| {
            if let RunEvent::ExitRequested {
                api, code: None, ..
            } = event
            {
                api.prevent_exit();
            }
        }),
        Err(why) => {
            eprintln!("kiosk: the window cannot be opened: {why}");
            std::process::exit(70);
        }
    }
}
