//! Full-size runs over the use cases, started by `cargo xtask soak`:
//! `soak (import|visits) FOLDER REPORT.json`.
//!
//! FOLDER must be empty and is left as the run left it. What went wrong ends the program with a
//! sentence; what was measured goes into REPORT.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a program for the console that may end with a panic"
)]

mod import;
mod visits;

use std::path::Path;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [run, folder, report] = arguments.as_slice() else {
        panic!("wanted: soak (import|visits) FOLDER REPORT.json");
    };
    let folder = Path::new(folder);
    let found = match run.as_str() {
        "import" => import::run(folder),
        "visits" => visits::run(folder),
        _ => panic!("there is no run called {run}"),
    };
    let text = serde_json::to_string_pretty(&found).unwrap();
    std::fs::write(report, text).unwrap();
    eprintln!("soak {run}: {found}");
}

/// Seconds that some work took, to a thousandth, and what it gave.
fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begun = Instant::now();
    let done = work();
    (
        (begun.elapsed().as_secs_f64() * 1000.0).round() / 1000.0,
        done,
    )
}

/// A number this process's `/proc/self/<file>` has under a name; 0 where the system has none.
fn told(file: &str, name: &str) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/self/{file}")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| {
        rest.trim_start_matches(':')
            .split_whitespace()
            .next()?
            .parse()
            .ok()
    })
    .unwrap_or(0)
}
