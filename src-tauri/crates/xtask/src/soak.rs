//! `cargo xtask soak`: full-size runs that are too long for CI; each writes JSON.
//!
//! A run has a folder of its own for everything it could leave behind, its log, its keys and its
//! temporary files among them, so that a search of that folder is a search of everything.

use std::fs;
use std::path::Path;

use crate::fuzz;
use crate::shell::{self, Outcome, say};
use crate::stages::LAWS_SEED;

/// A test of the test command that can be run in full size.
struct FullSize {
    name: &'static str,
    package: &'static str,
    /// The test program.
    program: &'static str,
    /// A variable that says how much, and its value.
    variable: Option<(&'static str, &'static str)>,
    what: &'static str,
}

const TESTS: &[FullSize] = &[
    FullSize {
        name: "bundle",
        package: "kiosk-bundle",
        program: "bundle",
        variable: None,
        what: "5,000 notices at 64 kbit/s with a reset every 20 seconds",
    },
    FullSize {
        name: "kill",
        package: "kiosk-cli",
        program: "kill",
        variable: Some(("KIOSK_KILLS", "240")),
        what: "240 kills at random moments of import and activation",
    },
];

/// What a test of that program is called that is run in full size.
const FULL_SIZE: [&str; 2] = ["a_slow_line", "a_kill_at_any_moment"];

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

/// The name of the run that looks for inputs no reader expects.
const FUZZ: &str = "fuzz";

/// Runs one, or all; `reader` and `seconds` are for the fuzzer, `rounds` for the laws.
pub(crate) fn soak(name: Option<&str>, reader: Option<&str>, seconds: u64, rounds: u64) -> Outcome {
    if name == Some(FUZZ) {
        return fuzz::fuzz(reader, seconds);
    }
    if name.is_none_or(|name| name == "laws") {
        laws(rounds)?;
    }
    if name == Some("laws") {
        return Ok(());
    }
    let wanted: Vec<_> = RUNS
        .iter()
        .filter(|(known, _)| name.is_none_or(|name| name == *known))
        .collect();
    for test in TESTS {
        if name.is_none_or(|name| name == test.name) {
            in_full(test)?;
        }
    }
    if name.is_some_and(|name| TESTS.iter().any(|test| test.name == name)) {
        return Ok(());
    }
    if wanted.is_empty() {
        let known: Vec<_> = ["laws", FUZZ]
            .into_iter()
            .chain(TESTS.iter().map(|test| test.name))
            .chain(RUNS.iter().map(|(name, _)| *name))
            .collect();
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
    if name.is_none() {
        fuzz::fuzz(None, seconds)?;
    }
    Ok(())
}

/// Runs the tests of all crates again and again with new inputs; a test that fails prints its input,
/// and the seed it began from is said here. The report has the seeds that were tried.
fn laws(rounds: u64) -> Outcome {
    let report = shell::target_dir()?.join("soak-laws.json");
    let since_1970 = std::time::SystemTime::UNIX_EPOCH.elapsed();
    let first = since_1970.map_or(1, |since| since.as_secs());
    let mut tried = Vec::new();
    for seed in first..first + rounds {
        say(format!("soak laws: seed {seed}"));
        shell::run(
            shell::command(shell::cargo())
                .args([
                    "test",
                    "--quiet",
                    "--workspace",
                    "--exclude",
                    "kiosk-screen",
                ])
                .env(LAWS_SEED, seed.to_string()),
        )?;
        tried.push(seed.to_string());
    }
    let text = format!("{{\"seeds\":[{}],\"failed\":0}}\n", tried.join(","));
    fs::write(&report, text).map_err(|why| format!("{}: {why}", report.display()))?;
    say(format!("written: {}", report.display()));
    Ok(())
}

/// Runs a test in its full size; it writes the report itself.
fn in_full(test: &FullSize) -> Outcome {
    let name = test.name;
    say(format!("soak {name}: {}", test.what));
    let report = shell::target_dir()?.join(format!("soak-{name}.json"));
    shell::run(
        shell::command(shell::cargo())
            .args(["test", "--release", "--quiet", "-p", test.package])
            .args(["--test", test.program, "--"])
            .args(FULL_SIZE)
            .env("KIOSK_SOAK_REPORT", &report)
            .envs(test.variable),
    )?;
    say(format!("written: {}", report.display()));
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
