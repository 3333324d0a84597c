//! `cargo xtask bench`: speed in a release build, beside a peer where there is one.
//!
//! Each row comes from a program that measures itself and prints JSON lines of
//! `{name, unit, n, median, p95, p99, peer?, peer_median?, bar?}`; this file only runs them,
//! prints one table and writes one file.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::setup;
use crate::shell::{self, Outcome, say};

/// Programs that measure, as arguments to cargo.
const EXAMPLES: &[(&str, &str)] = &[
    ("kiosk-store", "search_bench"),
    ("kiosk-paper", "form_bench"),
];

/// Runs all measurements and prints the table.
pub(crate) fn bench(only: Option<&str>, peers: bool) -> Outcome {
    setup::all(true)?;
    let target = shell::target_dir()?;
    let mut rows = Vec::new();
    for (package, example) in EXAMPLES {
        say(format!("measuring: {example}"));
        rows.extend(rows_of(shell::command(shell::cargo()).args([
            "run",
            "--release",
            "--quiet",
            "-p",
            package,
            "--example",
            example,
            "--",
            "--json",
        ]))?);
    }
    if peers {
        say("measuring: the rivals");
        rows.extend(rows_of(
            shell::command(shell::cargo())
                .args(["run", "--release", "--quiet", "--manifest-path"])
                .arg(shell::root().join("tests/peers/Cargo.toml")),
        )?);
    }
    say("building the programs in release");
    shell::run(shell::command(shell::cargo()).args([
        "build",
        "--release",
        "--locked",
        "-p",
        "kiosk-screen",
        "-p",
        "kiosk-cli",
    ]))?;
    say("measuring: window, touches, cold print");
    rows.extend(rows_of(
        shell::command("bash")
            .args(["tests/rig/display.sh", "node", "tests/bench/window.mjs"])
            .env("KIOSK_SCREEN_BIN", target.join("release/kiosk-screen"))
            .env("KIOSK_CLI_BIN", target.join("release/kiosk")),
    )?);
    rows.retain(|row| only.is_none_or(|part| text(row, "name").contains(part)));
    print_table(&rows);
    let report = target.join("bench.json");
    std::fs::File::create(&report)
        .and_then(|mut file| writeln!(file, "{}", Value::Array(rows)))
        .map_err(|why| format!("{}: {why}", report.display()))?;
    say(format!("written: {}", report.display()));
    Ok(())
}

fn rows_of(command: &mut std::process::Command) -> Outcome<Vec<Value>> {
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
        "\n{:<42} {:>6} {:>10} {:>10} {:>10}  {:<22} {:>7} {:>10}",
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
            "{:<42} {:>6} {:>10} {:>10} {:>10}  {:<22} {:>7} {:>10}",
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
