//! `cargo xtask soak fuzz`: every reader of outside data under a fuzzer that is led by coverage.
//!
//! The program lies in `tests/fuzz`, a workspace of its own, because all of it must be compiled with the flags by
//! which libFuzzer sees which branches were taken.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::shell::{self, Outcome, say};

/// What tells the compiler to note the branches taken. They work with the stable compiler.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Bounds of a run: bytes of an input, seconds for one input, megabytes of memory.
const BOUNDS: [&str; 3] = ["-max_len=65536", "-timeout=20", "-rss_limit_mb=1500"];

/// Runs one reader, or all, for so many seconds each; writes the report.
pub(crate) fn fuzz(only: Option<&str>, seconds: u64) -> Outcome {
    let target = shell::target_dir()?.join("fuzz");
    let program = build(&target)?;
    let names = readers(&program)?;
    if let Some(name) = only
        && !names.iter().any(|known| known == name)
    {
        return Err(format!("no such reader; there are: {}", names.join(", ")));
    }
    let wanted = names
        .iter()
        .filter(|name| only.is_none_or(|only| only == name.as_str()));
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    for name in wanted {
        say(format!("soak fuzz {name}: {seconds} seconds"));
        let row = one(&program, &target, name, seconds)?;
        println!("{row}");
        if row["ended"] != "well" {
            failed.push(name.clone());
        }
        rows.push(row);
    }
    let report = shell::target_dir()?.join("soak-fuzz.json");
    let written = fs::write(&report, format!("{:#}\n", Value::from(rows)));
    written.map_err(|why| format!("{}: {why}", report.display()))?;
    say(format!("written: {}", report.display()));
    if failed.is_empty() {
        Ok(())
    } else {
        let place = target.join("found");
        Err(format!(
            "found something: {}; the inputs lie in {}",
            failed.join(", "),
            place.display()
        ))
    }
}

fn build(target: &Path) -> Outcome<PathBuf> {
    let said = Command::new("rustc")
        .arg("-vV")
        .output()
        .map_err(|why| format!("rustc: {why}"))?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or("rustc does not tell its host")?;
    shell::run(
        shell::command(shell::cargo())
            .current_dir(shell::root().join("tests/fuzz"))
            // Named, so that build scripts, which are run here, are compiled without the flags.
            .args([
                "build",
                "--release",
                "--quiet",
                "--locked",
                "--target",
                host,
            ])
            .env("CARGO_TARGET_DIR", target)
            .env("RUSTFLAGS", FLAGS),
    )?;
    Ok(target.join(host).join("release/fuzz"))
}

/// The names the program knows.
fn readers(program: &Path) -> Outcome<Vec<String>> {
    let said = Command::new(program)
        .env_remove("KIOSK_FUZZ")
        .output()
        .map_err(|why| format!("{}: {why}", program.display()))?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    Ok(said.lines().map(str::to_owned).collect())
}

fn one(program: &Path, target: &Path, name: &str, seconds: u64) -> Outcome<Value> {
    let (seeds, corpus) = (
        target.join("seeds").join(name),
        target.join("corpus").join(name),
    );
    let found = target.join("found").join(name);
    for folder in [&seeds, &corpus, &found] {
        fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    }
    let ended = Command::new(program)
        .args([&corpus, &seeds])
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .arg("-print_final_stats=1")
        .args(BOUNDS)
        .env("KIOSK_FUZZ", name)
        .env("KIOSK_FUZZ_SEEDS", &seeds)
        .output()
        .map_err(|why| format!("{}: {why}", program.display()))?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    let number = |mark: &str| -> Option<u64> {
        let line = said.lines().rev().find(|line| line.contains(mark))?;
        let after = line.split_once(mark)?.1.trim_start();
        after.split(' ').next()?.parse().ok()
    };
    if !ended.status.success() {
        let lines: Vec<&str> = said.lines().collect();
        println!("{}", lines[lines.len().saturating_sub(40)..].join("\n"));
    }
    Ok(json!({
        "reader": name, "seconds": seconds, "ended": if ended.status.success() { "well" } else { "badly" },
        "inputs": number("stat::number_of_executed_units:"), "branches": number("cov:"),
        "corpus": fs::read_dir(&corpus).map_or(0, Iterator::count),
    }))
}
