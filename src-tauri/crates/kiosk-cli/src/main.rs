//! The command line `kiosk`: area, then verb. It parses, calls a use case, and prints.
//!
//! It ends with 0 done · 1 done, something refused · 2 wrong call · 3 bad input · 4 not set up ·
//! 5 not all owed · 70 a defect. With `--json` one object goes to standard output, errors included.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    reason = "printing is what a command line is for"
)]

mod announcements;
mod arguments;
mod bundle;
mod bundle_held;
mod failure;
mod forms;
mod machine;
mod notices;
mod notices_hand;
mod notices_import;
mod output;
mod survey;
mod template;
mod wrong;

use std::process::ExitCode;
use std::sync::Arc;

use kiosk_app::Machine;
use kiosk_model::clock::SystemClock;
use kiosk_words::Words;

use crate::arguments::{Area, Call};
use crate::failure::Failure;
use crate::output::Output;

fn main() -> ExitCode {
    let words = match Words::load() {
        Ok(words) => words,
        Err(why) => {
            eprintln!("kiosk: {why}");
            return ExitCode::from(70);
        }
    };
    let call = match arguments::parse(&words) {
        Ok(call) => call,
        Err(exit) => return exit,
    };
    let output = Output::new(&words, call.json);
    match act(&call, &output) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => output.failure(&failure),
    }
}

fn act(call: &Call, output: &Output<'_>) -> Result<u8, Failure> {
    let dir = kiosk_app::data_dir(call.data.clone());
    match &call.area {
        Area::Notices(verb) => notices::act(verb, &dir, output),
        Area::Forms(verb) => {
            forms::begin(verb);
            let machine = Machine::open(&dir, Arc::new(SystemClock))?;
            forms::act(verb, &machine, output)
        }
        Area::Bundle(verb) => bundle::act(verb, &dir, output),
        Area::Announcements(verb) => announcements::act(verb, &dir, output),
        Area::Survey(verb) => survey::act(verb, &dir, output),
        Area::Settings(verb) => machine::settings(verb, &dir, output),
        Area::Doctor => machine::doctor(&dir, output),
        Area::Open => machine::open(&dir),
    }
}
