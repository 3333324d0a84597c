//! Chores of the house, one word each: `cargo xtask run`, `cargo xtask test` and so on.
//!
//! This program depends on nothing heavier than an argument parser and JSON, so that it builds in
//! seconds on a machine that has only Rust and a C compiler, and can install the rest itself.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    reason = "a chore tells its progress on standard output"
)]

mod bench;
mod dist;
mod fuzz;
mod packages;
mod packs;
mod run;
mod setup;
mod shell;
mod soak;
mod stages;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of the kiosk's house")]
struct Chores {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Installs what the build needs: system packages, npm packages, the built screens.
    Setup {
        /// Also what the tests need: a virtual display, WebDriver, a printer, a keyring.
        #[arg(long)]
        tests: bool,
    },
    /// Sets up and opens the kiosk with demonstration notices.
    Run {
        /// The data folder; without it a folder under the build folder is used.
        #[arg(long)]
        data: Option<std::path::PathBuf>,
        /// Where the screenshot goes on a machine without a display.
        #[arg(long)]
        screenshot: Option<std::path::PathBuf>,
    },
    /// Sets up, builds, lints and tests everything; prints the time of each stage.
    Test {
        /// Only this stage (set-up, build, lint, core, window); set-up is taken as done.
        #[arg(long)]
        only: Option<stages::Stage>,
    },
    /// Measures speed in a release build; prints a table and writes JSON.
    Bench {
        /// Only one part: search, million, import, bundle, form, print, start, touch or window.
        #[arg(long)]
        only: Option<String>,
        /// Also builds and measures the rivals of `tests/peers`.
        #[arg(long)]
        peers: bool,
    },
    /// Full-size runs that CI does not do; writes JSON.
    Soak {
        /// The run's name; without it, all of them.
        name: Option<String>,
        /// Of `fuzz`: the reader; without it, all of them.
        #[arg(requires = "name")]
        reader: Option<String>,
        /// Of `fuzz`: seconds for each reader.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Of `laws`: how often the tests are run, each time from another seed.
        #[arg(long, default_value_t = 20)]
        rounds: u64,
    },
    /// Checks the message files; or writes the generated keys, or a sheet for native readers.
    Words {
        /// Writes the key constants for Rust and TypeScript.
        #[arg(long)]
        gen_keys: bool,
        /// Writes the page on which a native speaker ticks what nobody has read yet: vi, id, th,
        /// en, zh-TW-x-easy or zh-TW.
        #[arg(long, value_name = "VARIANT", conflicts_with_all = ["gen_keys", "read"])]
        sheet: Option<String>,
        /// Where the page goes; without it into the build folder.
        #[arg(long, requires = "sheet")]
        out: Option<std::path::PathBuf>,
        /// Takes back the file that such a page has saved: what is ticked counts as read.
        #[arg(long, value_name = "FILE", conflicts_with = "gen_keys")]
        read: Option<std::path::PathBuf>,
    },
    /// Writes the papers of every form (blank, example, longest, rarest, large, glosses) as PDF and
    /// pictures, and one picture of them all.
    Papers {
        /// Where to; without it a folder under the build folder is used.
        out: Option<std::path::PathBuf>,
    },
    /// Writes the command bindings for TypeScript from the Rust commands.
    Bindings,
    /// Builds the .deb package.
    Dist,
}

fn main() -> ExitCode {
    let chores = Chores::parse();
    let outcome = match chores.chore {
        Chore::Setup { tests } => setup::all(tests),
        Chore::Run { data, screenshot } => run::run(data, screenshot),
        Chore::Test { only } => stages::test(only),
        Chore::Bench { only, peers } => bench::bench(only.as_deref(), peers),
        Chore::Soak {
            name,
            reader,
            seconds,
            rounds,
        } => soak::soak(name.as_deref(), reader.as_deref(), seconds, rounds),
        Chore::Words {
            gen_keys,
            sheet,
            out,
            read,
        } => match (sheet, read) {
            (Some(variant), _) => words::sheet(&variant, out),
            (None, Some(file)) => words::read_sheet(&file),
            (None, None) => words::words_and_laws(gen_keys),
        },
        Chore::Papers { out } => words::papers(out),
        Chore::Bindings => words::bindings(),
        Chore::Dist => dist::dist(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n✗ {why}");
            ExitCode::FAILURE
        }
    }
}
