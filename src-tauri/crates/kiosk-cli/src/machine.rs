//! `kiosk settings`, `kiosk doctor`, `kiosk open`: the machine itself.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::doctor::{Report, Standing};
use kiosk_app::settings::Settings;
use kiosk_app::{Kiosk, Machine};
use kiosk_model::clock::SystemClock;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::arguments::SettingsVerb;
use crate::failure::Failure;
use crate::output::Output;

/// `settings check` and `settings show`.
pub(crate) fn settings(
    verb: &SettingsVerb,
    dir: &Path,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let machine = Machine::open(dir, Arc::new(SystemClock))?;
    match verb {
        SettingsVerb::Check => output.show(&json!({ "ok": true }), || {
            vec![output.text(keys::CLI_SETTINGS_OK, &[])]
        }),
        SettingsVerb::Show => {
            let settings: &Settings = machine.settings();
            let object = json!({ "settings": settings, "profile": machine.profile() });
            output.show(&object, || vec![machine.settings_as_toml()]);
        }
    }
    Ok(0)
}

/// `doctor`: 0 when nothing is missing, 4 when something is.
pub(crate) fn doctor(dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    kiosk.refresh_printer();
    let report = kiosk.doctor();
    output.show(&as_json(&report, output), || as_lines(&report, output));
    let missing = report
        .lines
        .iter()
        .any(|line| line.standing == Standing::Missing);
    Ok(if missing { 4 } else { 0 })
}

fn as_json(report: &Report, output: &Output<'_>) -> serde_json::Value {
    json!({
        "lines": report.lines.iter().map(|line| json!({
            "area": line.area,
            "state": line.standing.code(),
            "key": line.key.as_str(),
            "text": sentence(line, output),
        })).collect::<Vec<_>>(),
        "alerts": report.alerts.iter().map(|alert| json!({
            "code": alert.code,
            "since": alert.since,
            "who": alert.who,
            "text": output.text(format!("alert-{}", alert.code), &[]),
        })).collect::<Vec<_>>(),
    })
}

fn as_lines(report: &Report, output: &Output<'_>) -> Vec<String> {
    let mut lines: Vec<String> = report
        .lines
        .iter()
        .map(|line| {
            format!(
                "{}\t{}\t{}",
                output.text(format!("doctor-state-{}", line.standing.code()), &[]),
                output.text(format!("doctor-area-{}", line.area), &[]),
                sentence(line, output)
            )
        })
        .collect();
    lines.push(String::new());
    if report.alerts.is_empty() {
        lines.push(output.text(keys::DOCTOR_ALERTS_NONE, &[]));
    } else {
        lines.push(output.text(keys::DOCTOR_ALERTS, &[]));
        lines.extend(report.alerts.iter().map(|alert| {
            format!(
                "{}\t{}\t{}",
                alert.since,
                output.text(format!("alert-{}", alert.code), &[]),
                output.text(format!("alert-who-{}", alert.who), &[])
            )
        }));
    }
    lines
}

fn sentence(line: &kiosk_app::doctor::Line, output: &Output<'_>) -> String {
    let args: Vec<(&str, Arg<'_>)> = line
        .args
        .iter()
        .map(|(slot, text)| (*slot, Arg::from(text)))
        .collect();
    output.text(line.key, &args)
}

/// `open`: hands over to the window program that lies beside this one.
pub(crate) fn open(dir: &Path) -> Result<u8, Failure> {
    let program = std::env::current_exe()
        .ok()
        .and_then(|own| {
            own.parent()
                .map(|folder| folder.join(format!("kiosk-screen{}", std::env::consts::EXE_SUFFIX)))
        })
        .filter(|program| program.is_file())
        .unwrap_or_else(|| "kiosk-screen".into());
    let status = std::process::Command::new(&program)
        .env("KIOSK_DATA", dir)
        .status()
        .map_err(|_| Failure::new("file", 4).with("path", program.display()))?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(70))
}
