//! `cargo xtask test`: the stages of the test command, each with its budget of minutes.
//!
//! A stage over its budget is named in the summary. What a stage leaves of its minutes belongs to those
//! after it; when the minutes of all stages so far and the reserve for a slow machine are used, the stage
//! is stopped and the command fails (ADR 0009).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::setup;
use crate::shell::{self, Outcome, say};

/// A stage of the test command.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// System packages, npm packages, built screens.
    SetUp,
    /// Everything compiled, tests included.
    Build,
    /// Formatting, lints, types, message files.
    Lint,
    /// Tests without a window.
    Core,
    /// Journeys in the real window.
    Window,
}

/// What the property tests begin their random inputs from; `cargo xtask soak laws` tries others.
pub(crate) const LAWS_SEED: &str = "PROPTEST_RNG_SEED";

/// What a slow machine may need beyond the budgets, all stages together.
const RESERVE: Duration = Duration::from_secs(20 * 60);

impl Stage {
    const ALL: [Stage; 5] = [
        Stage::SetUp,
        Stage::Build,
        Stage::Lint,
        Stage::Core,
        Stage::Window,
    ];

    fn name(self) -> &'static str {
        match self {
            Stage::SetUp => "set-up",
            Stage::Build => "build",
            Stage::Lint => "lint",
            Stage::Core => "core tests",
            Stage::Window => "window tests",
        }
    }

    fn budget(self) -> Duration {
        Duration::from_secs(
            60 * match self {
                Stage::SetUp => 4,
                Stage::Build => 14,
                Stage::Lint => 6,
                Stage::Core => 6,
                Stage::Window => 8,
            },
        )
    }

    /// When it must be over, counted from the start of the command: the budgets up to its own, and the reserve.
    fn allowance(self) -> Duration {
        let so_far = Self::ALL.iter().take_while(|stage| **stage != self);
        so_far.map(|stage| stage.budget()).sum::<Duration>() + self.budget() + RESERVE
    }

    fn run(self, deadline: Instant) -> Outcome {
        let step = |program: &str, args: &[&str]| {
            let mut command = shell::command(program);
            command.args(args);
            run_until(&mut command, deadline)
        };
        let npm = |script: &str| {
            let mut command = shell::command("npm");
            command
                .args(["run", "--silent", script])
                .current_dir(shell::root().join("ui"));
            run_until(&mut command, deadline)
        };
        let cargo = shell::cargo();
        match self {
            Stage::SetUp => setup::all(true),
            Stage::Build => {
                setup::screens()?;
                step(&cargo, &["test", "--workspace", "--no-run", "--locked"])?;
                step(&cargo, &["build", "--workspace", "--bins", "--locked"])
            }
            Stage::Lint => {
                step(&cargo, &["fmt", "--all", "--check"])?;
                crate::words::words(false)?;
                npm("check")?;
                step(
                    &cargo,
                    &[
                        "clippy",
                        "--workspace",
                        "--all-targets",
                        "--locked",
                        "--",
                        "-D",
                        "warnings",
                    ],
                )
            }
            Stage::Core => {
                npm("test")?;
                let mut tests = shell::command(&cargo);
                tests.args(["test", "--workspace", "--locked"]);
                // The same inputs each time, so that the answer is about the change at hand.
                if std::env::var_os(LAWS_SEED).is_none() {
                    tests.env(LAWS_SEED, "115");
                }
                run_until(&mut tests, deadline)
            }
            Stage::Window => run_until(&mut window_tests()?, deadline),
        }
    }
}

/// Runs all stages, or one; prints the time of each.
pub(crate) fn test(only: Option<Stage>) -> Outcome {
    let mut summary = Vec::new();
    let mut failure = None;
    let begun = Instant::now();
    for stage in Stage::ALL {
        if only.is_some_and(|wanted| wanted != stage) {
            continue;
        }
        say(format!("stage: {}", stage.name()));
        let start = Instant::now();
        let deadline = begun + stage.allowance();
        let outcome = stage
            .run(deadline)
            .and_then(|()| in_time(Instant::now(), deadline));
        let took = start.elapsed();
        let verdict = match (&outcome, took > stage.budget()) {
            (Err(_), _) => "failed",
            (Ok(()), true) => "OVER BUDGET",
            (Ok(()), false) => "ok",
        };
        summary.push(format!(
            "  {:<13} {:>3} min {:02} s  (budget {:>2} min)  {verdict}",
            stage.name(),
            took.as_secs() / 60,
            took.as_secs() % 60,
            stage.budget().as_secs() / 60,
        ));
        if let Err(why) = outcome {
            failure = Some(format!("stage {}: {why}", stage.name()));
            break;
        }
    }
    println!("\n{}\n{}", summary.join("\n"), total(begun.elapsed()));
    let failed = usize::from(failure.is_some());
    println!("stages: {} passed, {failed} failed", summary.len() - failed);
    failure.map_or(Ok(()), Err)
}

/// What all stages took together, against their budgets.
fn total(took: Duration) -> String {
    let budget: Duration = Stage::ALL.into_iter().map(Stage::budget).sum();
    format!(
        "  {:<13} {:>3} min {:02} s  (budget {:>2} min)",
        "together",
        took.as_secs() / 60,
        took.as_secs() % 60,
        budget.as_secs() / 60,
    )
}

/// Refuses what was done after its deadline.
fn in_time(done: Instant, deadline: Instant) -> Outcome {
    if done > deadline {
        return Err(USED_UP.to_owned());
    }
    Ok(())
}

/// Why a stage is stopped.
const USED_UP: &str = "the minutes of all stages so far, and the reserve, are used";

/// The files of the journeys, by name: Node takes a folder up to version 20 only.
fn journeys() -> Outcome<Vec<PathBuf>> {
    let folder = Path::new("tests/e2e");
    let failed = |why: std::io::Error| format!("{}: {why}", folder.display());
    let entries = fs::read_dir(shell::root().join(folder)).map_err(failed)?;
    let mut files = Vec::new();
    for entry in entries {
        let name = entry.map_err(failed)?.file_name();
        if name.to_string_lossy().ends_with(".test.mjs") {
            files.push(folder.join(name));
        }
    }
    files.sort();
    Ok(files)
}

/// The journeys in the real window: node's test runner inside a virtual display.
fn window_tests() -> Outcome<Command> {
    let binaries = shell::target_dir()?.join("debug");
    let mut command = shell::command("bash");
    command
        .args([
            "tests/rig/display.sh",
            "node",
            "--test",
            "--test-concurrency=1",
        ])
        .arg("--test-reporter=spec")
        .args(journeys()?)
        .env("KIOSK_SCREEN_BIN", binaries.join("kiosk-screen"))
        .env("KIOSK_CLI_BIN", binaries.join("kiosk"));
    Ok(command)
}

/// Runs a command in a process group of its own and stops the whole group at the deadline.
fn run_until(command: &mut Command, deadline: Instant) -> Outcome {
    let line = format!("{command:?}");
    own_process_group(command);
    let mut child = command.spawn().map_err(|why| format!("{line}: {why}"))?;
    loop {
        match child.try_wait().map_err(|why| format!("{line}: {why}"))? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(format!("{line}: {status}")),
            None if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(100)),
            None => {
                shell::succeeds(Command::new("kill").args([
                    "-KILL",
                    "--",
                    &format!("-{}", child.id()),
                ]));
                return Err(format!("{line}: stopped, {USED_UP}"));
            }
        }
    }
}

#[cfg(unix)]
fn own_process_group(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_process_group(_: &mut Command) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_command_is_over_within_its_bar_and_on_a_slow_machine_within_the_hour() {
        let budgets: Duration = Stage::ALL.into_iter().map(Stage::budget).sum();
        assert!(budgets <= Duration::from_secs(40 * 60));
        assert!(Stage::Window.allowance() <= Duration::from_secs(60 * 60));
    }

    #[test]
    fn what_a_stage_leaves_belongs_to_the_next_and_the_reserve_is_there_once() {
        assert_eq!(Stage::SetUp.allowance(), Stage::SetUp.budget() + RESERVE);
        for (before, after) in Stage::ALL.into_iter().zip(Stage::ALL.into_iter().skip(1)) {
            assert_eq!(after.allowance(), before.allowance() + after.budget());
        }
    }

    #[test]
    fn a_stage_that_is_late_fails_though_its_work_was_done() {
        let deadline = Instant::now();
        assert!(in_time(deadline, deadline).is_ok());
        assert!(in_time(deadline + Duration::from_secs(1), deadline).is_err());
    }
}
