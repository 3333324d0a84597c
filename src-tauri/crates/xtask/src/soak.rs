//! `cargo xtask soak`: full-size runs that are too long for CI; each writes JSON.
//!
//! A run has a folder of its own for everything it could leave behind, its log, its keys and its
//! temporary files among them, so that a search of that folder is a search of everything.

use std::fs;
use std::path::Path;

use crate::shell::{self, Outcome, say};

/// The runs, by name, as `kiosk-app`'s example `soak` knows them.
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
    shell::run(shell::command(shell::cargo()).args([
        "build",
        "--release",
        "--quiet",
        "-p",
        "kiosk-app",
        "--example",
        "soak",
    ]))?;
    let target = shell::target_dir()?;
    let program = target.join("release/examples/soak");
    for (run, what) in wanted {
        say(format!("soak {run}: {what}"));
        let report = target.join(format!("soak-{run}.json"));
        one(run, &program, &target.join("soak").join(run), &report)?;
        say(format!("written: {}", report.display()));
    }
    Ok(())
}

fn one(run: &str, program: &Path, folder: &Path, report: &Path) -> Outcome {
    let failed = |why: std::io::Error| format!("{}: {why}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder.join("tmp")).map_err(failed)?;
    let log = fs::File::create(folder.join("log")).map_err(failed)?;
    let ended = shell::run(
        shell::command(program)
            .arg(run)
            .args([folder, report])
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("TMPDIR", folder.join("tmp"))
            // Without a bus there is no keyring, and nothing of the run outside its folder.
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stderr(log),
    );
    if let Err(why) = ended {
        let said = fs::read_to_string(folder.join("log")).unwrap_or_default();
        return Err(format!("{why}\n{said}"));
    }
    fs::remove_dir_all(folder).map_err(failed)
}
