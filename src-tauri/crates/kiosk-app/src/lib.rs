//! Use cases as plain functions: search notices, fill and print a form, submit answers, end a visit.
//!
//! [`Machine`] is this machine as configured and needs no secret; [`Kiosk`] is a machine with its
//! ledger and catalogue open. Windows and the command line both stand on these two, and neither
//! holds logic of its own.
#![forbid(unsafe_code)]

pub mod announcements;
mod bid;
pub mod bundle;
mod demo_files;
pub mod doctor;
pub mod error;
mod files;
pub mod fonts;
pub mod forms;
pub mod forms_entries;
pub mod import;
mod import_files;
mod kiosk;
mod machine;
mod notice_files;
pub mod notices;
mod press;
pub mod print;
pub mod profile;
pub mod render;
pub mod seal;
mod search;
mod search_forms;
pub mod settings;
pub mod survey;
mod taiwan;
pub mod template;
mod visit;

use std::path::PathBuf;

pub use kiosk::{Kiosk, Places};
pub use kiosk_forms::fees;
pub use machine::Machine;
pub use visit::VisitEnd;

/// The service name under which the system's keyring files our keys.
pub(crate) const SERVICE: &str = "kiosk";

/// The data folder: as given, else `$XDG_DATA_HOME/kiosk`, else `~/.local/share/kiosk`; on Windows
/// `%LOCALAPPDATA%\kiosk`.
#[must_use]
pub fn data_dir(given: Option<PathBuf>) -> PathBuf {
    let from = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    given.unwrap_or_else(|| {
        from("XDG_DATA_HOME")
            .or_else(|| from("LOCALAPPDATA"))
            .or_else(|| from("HOME").map(|home| home.join(".local/share")))
            .unwrap_or_else(std::env::temp_dir)
            .join("kiosk")
    })
}
