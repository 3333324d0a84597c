//! `cargo xtask run`: sets up and opens the kiosk; without a display, under a virtual one.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::setup;
use crate::shell::{self, Outcome, say};

/// How long the first screen may take on a slow machine before we give up.
const READY_WITHIN: Duration = Duration::from_secs(90);

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
    let mut command = shell::command("bash");
    command
        .arg("tests/rig/display.sh")
        .args(["bash", "-c", r#""$1" & pid=$!; read -r _; import -window root "$2"; kill $pid; wait $pid 2>/dev/null; true"#, "run"])
        .arg(&program)
        .arg(&picture)
        .env("KIOSK_DATA", &data);
    photograph(&mut command)?;
    if !picture.is_file() {
        return Err("no screenshot was written".into());
    }
    say(format!(
        "screenshot of the home screen: {}",
        picture.display()
    ));
    Ok(())
}

/// Starts the command, waits for the window's own "kiosk: ready" line, then lets the picture be
/// taken by answering on its standard input.
fn photograph(command: &mut Command) -> Outcome {
    let mut child = command
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| format!("virtual display: {why}"))?;
    let ready = ready_line(&mut child).recv_timeout(READY_WITHIN);
    drop(child.stdin.take());
    let status = child
        .wait()
        .map_err(|why| format!("virtual display: {why}"))?;
    match ready {
        Ok(()) if status.success() => Ok(()),
        Ok(()) => Err(format!("virtual display: {status}")),
        Err(_) => Err("the kiosk did not show its home screen in time".into()),
    }
}

fn ready_line(child: &mut Child) -> mpsc::Receiver<()> {
    let (sender, receiver) = mpsc::channel();
    if let Some(stderr) = child.stderr.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if line.starts_with("kiosk: ready") {
                    let _ = sender.send(());
                } else {
                    eprintln!("{line}");
                }
            }
        });
    }
    receiver
}
