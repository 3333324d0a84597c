//! `cargo xtask bench`: speed in a release build, beside a peer where there is one.
//!
//! Each row comes from a program that measures itself and prints JSON lines of
//! `{name, unit, n, median, p95, p99, peer?, peer_median?, bar?}`; this file only runs them,
//! prints one table and writes one file.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::setup;
use crate::shell::{self, Outcome, say};

/// What measures something, by the name that `--only` knows.
const PARTS: &[(&str, Part)] = &[
    ("search", Part::Example("kiosk-store", "search_bench")),
    (
        "million",
        Part::Large("kiosk-store", "search_bench", &["--notices", "1000000"]),
    ),
    ("import", Part::Example("kiosk-app", "import_bench")),
    ("bundle", Part::Example("kiosk-bundle", "bundle_bench")),
    ("form", Part::Example("kiosk-paper", "form_bench")),
    ("print", Part::Script("print.mjs")),
    ("start", Part::Script("start.mjs")),
    ("touch", Part::Script("touch.mjs")),
    ("window", Part::Script("search.mjs")),
];

#[derive(Clone, Copy)]
enum Part {
    /// An example of a crate that measures its own room.
    Example(&'static str, &'static str),
    /// The same at a size that takes minutes and gigabytes: only when it is asked for by its name.
    Large(&'static str, &'static str, &'static [&'static str]),
    /// A script of `tests/bench` that measures the two programs from outside.
    Script(&'static str),
}

/// Programs of `tests/peers`: the part with which each is measured, its folder, and what it is told.
const RIVALS: &[(&str, &str, &[&str])] = &[
    ("form", "tests/peers", &[]),
    ("search", "tests/peers/search", &[]),
    ("million", "tests/peers/search", &["--notices", "1000000"]),
];
/// The part whose rivals are written in Python.
const IN_PYTHON: &str = "form";

/// Runs the measurements, all or one, and prints the table.
pub(crate) fn bench(only: Option<&str>, peers: bool) -> Outcome {
    let wanted: Vec<_> = PARTS
        .iter()
        .filter(|(name, part)| match only {
            Some(only) => only == *name,
            None => !matches!(part, Part::Large(..)),
        })
        .collect();
    if wanted.is_empty() {
        let known: Vec<_> = PARTS.iter().map(|(name, _)| *name).collect();
        return Err(format!("no such part; there are: {}", known.join(", ")));
    }
    setup::all(true)?;
    if wanted
        .iter()
        .any(|(_, part)| matches!(part, Part::Script(_)))
    {
        say("building the programs in release");
        shell::run(cargo_release("build").args([
            "--locked",
            "-p",
            "kiosk-screen",
            "-p",
            "kiosk-cli",
        ]))?;
    }
    let target = shell::target_dir()?;
    let mut rows = Vec::new();
    let measured: Vec<&str> = wanted.iter().map(|(name, _)| *name).collect();
    for (name, part) in wanted {
        say(format!("measuring: {name} ({})", load()));
        rows.extend(match part {
            Part::Example(package, name) => rows_of(&mut example(package, name))?,
            Part::Large(package, name, told) => rows_of(example(package, name).args(*told))?,
            Part::Script(script) => rows_of(
                shell::command("bash")
                    .args(["tests/rig/display.sh", "node"])
                    .arg(format!("tests/bench/{script}"))
                    .env("KIOSK_SCREEN_BIN", target.join("release/kiosk-screen"))
                    .env("KIOSK_CLI_BIN", target.join("release/kiosk")),
            )?,
        });
    }
    let wanted = |part: &&str| peers && measured.contains(part);
    for (part, folder, told) in RIVALS.iter().filter(|(part, ..)| wanted(part)) {
        let mut rival = cargo_release("run");
        rival
            .args(["--locked", "--manifest-path"])
            .arg(format!("{folder}/Cargo.toml"))
            // All workspaces use the same versions, so that little is built anew.
            .arg("--target-dir")
            .arg(&target)
            .arg("--")
            .args(*told);
        if *part == IN_PYTHON {
            rival.env("PEERS_PYTHON", rivals_python(&target)?);
        }
        say(format!("measuring: the rivals of {part} ({})", load()));
        rows.extend(rows_of(&mut rival)?);
    }
    print_table(&rows);
    let report = target.join("bench.json");
    std::fs::File::create(&report)
        .and_then(|mut file| writeln!(file, "{}", Value::Array(rows)))
        .map_err(|why| format!("{}: {why}", report.display()))?;
    say(format!("written: {}", report.display()));
    Ok(())
}

/// The Python that has the rivals of `tests/peers/python`, set up in the build folder once for each
/// list of versions.
fn rivals_python(target: &Path) -> Outcome<PathBuf> {
    let folder = target.join("peers-venv");
    let python = folder.join("bin/python");
    let list = shell::root().join("tests/peers/python/requirements.txt");
    let wanted =
        std::fs::read_to_string(&list).map_err(|why| format!("{}: {why}", list.display()))?;
    // Written last: a set-up that was broken off is begun anew.
    let done = folder.join("installed.txt");
    if std::fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    say("setting up the rivals");
    shell::run(
        shell::command("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&folder),
    )?;
    shell::run(
        shell::command(&python)
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "-r"])
            .arg(&list),
    )?;
    std::fs::write(&done, wanted).map_err(|why| format!("{}: {why}", done.display()))?;
    Ok(python)
}

/// A program that measures itself and prints lines of JSON.
fn example(package: &str, name: &str) -> Command {
    let mut command = cargo_release("run");
    command.args(["-p", package, "--example", name, "--", "--json"]);
    command
}

fn cargo_release(verb: &str) -> Command {
    let mut command = shell::command(shell::cargo());
    command.args([verb, "--release", "--quiet"]);
    command
}

/// How busy the machine is: a figure taken on a busy one says little.
fn load() -> String {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let minute = told.split(' ').next().unwrap_or_default();
    format!("load {minute}")
}

fn rows_of(command: &mut Command) -> Outcome<Vec<Value>> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|why| format!("{command:?}: {why}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .filter(|row: &Value| row.get("name").is_some())
        .collect())
}

fn print_table(rows: &[Value]) {
    println!(
        "\n{:<82} {:>6} {:>10} {:>10} {:>10}  {:<22} {:>7} {:>10}",
        "what", "n", "median", "p95", "p99", "peer", "ratio", "bar"
    );
    for row in rows {
        let unit = text(row, "unit");
        let shown = |key: &str| {
            row[key]
                .as_f64()
                .map_or_else(String::new, |value| format!("{value:.1} {unit}"))
        };
        let ratio = match (row["median"].as_f64(), row["peer_median"].as_f64()) {
            (Some(ours), Some(peer)) if peer > 0.0 => format!("{:.2}", ours / peer),
            _ => String::new(),
        };
        println!(
            "{:<82} {:>6} {:>10} {:>10} {:>10}  {:<22} {:>7} {:>10}",
            text(row, "name"),
            row["n"].as_u64().unwrap_or_default(),
            shown("median"),
            shown("p95"),
            shown("p99"),
            text(row, "peer"),
            ratio,
            text(row, "bar"),
        );
    }
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_default()
}
