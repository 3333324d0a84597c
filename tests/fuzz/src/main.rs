//! Every reader of outside data under a fuzzer that is led by coverage (libFuzzer).
//!
//! One program holds all of them; `KIOSK_FUZZ` says which. `cargo xtask soak fuzz [TARGET]` builds and runs it: the
//! first inputs are written by the code of [`seeds`] into the folder `KIOSK_FUZZ_SEEDS`. A reader may refuse what it
//! is given; it must neither panic nor take more time or memory than the run allows.
#![no_main]
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a program for the console that ends with a panic"
)]

#[path = "../../../src-tauri/crates/kiosk-notices/tests/import/made.rs"]
#[allow(dead_code, reason = "what its tests need besides")]
mod made;
mod bundle;
mod notices;
mod office;
mod others;
mod texts;
mod seeds;

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::{Mutex, OnceLock};

/// A reader, and what it is given first.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) read: fn(&[u8]),
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
}

const TARGETS: &[&[Target]] = &[
    notices::TARGETS,
    office::TARGETS,
    bundle::TARGETS,
    texts::TARGETS,
    others::TARGETS,
];

static TARGET: OnceLock<&Target> = OnceLock::new();

/// What the last panic said. One that a reader catches by itself is no finding, so nothing ends here.
static SAID: Mutex<String> = Mutex::new(String::new());

libfuzzer_sys::fuzz_target!(
    init: {
        let name = std::env::var("KIOSK_FUZZ").unwrap_or_default();
        let found = TARGETS.iter().copied().flatten().find(|target| target.name == name);
        let Some(target) = found else {
            let names: Vec<&str> = TARGETS.iter().copied().flatten().map(|one| one.name).collect();
            println!("{}", names.join("\n"));
            std::process::exit(if name.is_empty() { 0 } else { 2 });
        };
        if let Some(folder) = std::env::var_os("KIOSK_FUZZ_SEEDS") {
            seeds::write(target, std::path::Path::new(&folder));
        }
        TARGET.get_or_init(|| target);
        set_hook(Box::new(|panic| {
            if let Ok(mut said) = SAID.lock() {
                *said = panic.to_string();
            }
        }));
    },
    |bytes: &[u8]| {
        let target = TARGET.get().expect("the first lines chose one");
        if catch_unwind(AssertUnwindSafe(|| (target.read)(bytes))).is_err() {
            eprintln!("{}", SAID.lock().map(|said| said.clone()).unwrap_or_default());
            std::process::abort();
        }
    }
);
