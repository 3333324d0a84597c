//! `cargo xtask run`: sets up and opens the kiosk; without a display, under a virtual one.

use std::path::PathBuf;

use crate::setup;
use crate::shell::{self, Outcome, say};

/// Opens the kiosk with the embedded default: demonstration notices, papers into a folder.
pub(crate) fn run(data: Option<PathBuf>, screenshot: Option<PathBuf>) -> Outcome {
    setup::all(false)?;
    say("kiosk: building");
    shell::run(shell::command(shell::cargo()).args([
        "build",
        "--locked",
        "-p",
        "kiosk-screen",
        "-p",
        "kiosk-cli",
    ]))?;
    let target = shell::target_dir()?;
    let data = data.unwrap_or_else(|| target.join("kiosk-data"));
    let program = target.join("debug").join("kiosk-screen");
    say(format!("data folder: {}", data.display()));
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if has_display {
        say("opening the window; end it with Ctrl+C here");
        return shell::run(shell::command(program).env("KIOSK_DATA", data));
    }
    say("there is no display here: running under a virtual one");
    let picture = screenshot.unwrap_or_else(|| target.join("kiosk-home.png"));
    shell::run(
        shell::command("bash")
            .args(["tests/rig/display.sh", "bash", "tests/rig/photograph.sh"])
            .arg(&program)
            .arg(&picture)
            .env("KIOSK_DATA", &data),
    )?;
    say(format!(
        "screenshot of the home screen: {}",
        picture.display()
    ));
    Ok(())
}
