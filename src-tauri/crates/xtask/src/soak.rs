//! `cargo xtask soak`: full-size runs that are too long for CI; each writes JSON.

use crate::shell::{self, Outcome, say};

/// The runs, by name. Each is an ignored-by-default test binary entry of the use cases.
const RUNS: &[(&str, &str)] = &[
    (
        "import",
        "a file of 50,000 rows, twice, and a file that is too large",
    ),
    (
        "visits",
        "1,000 visits with a planted number, searched for after each hundred",
    ),
];

/// Runs one, or all.
pub(crate) fn soak(name: Option<&str>) -> Outcome {
    let wanted: Vec<_> = RUNS
        .iter()
        .filter(|(known, _)| name.is_none_or(|name| name == *known))
        .collect();
    if wanted.is_empty() {
        let known: Vec<_> = RUNS.iter().map(|(name, _)| *name).collect();
        return Err(format!("no such run; there are: {}", known.join(", ")));
    }
    for (run, what) in wanted {
        say(format!("soak {run}: {what}"));
        shell::run(shell::command(shell::cargo()).args([
            "run",
            "--release",
            "--quiet",
            "-p",
            "kiosk-app",
            "--example",
            "soak",
            "--",
            run,
        ]))?;
    }
    Ok(())
}
