//! `kiosk bundle show`: what this machine holds of its office's signed content.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::bundle::{HeldContent, Hours, HoursFor, Weekday};
use kiosk_model::clock::SystemClock;
use kiosk_model::payment_limit::{Creditor, PaymentLimit};
use kiosk_model::variant::Variant;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn show(dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let held = Kiosk::open(dir, Arc::new(SystemClock))?.held_content()?;
    output.show(&object(&held), || {
        let mut lines = vec![output.text(
            keys::CLI_BUNDLE_RING,
            &[("ring", Arg::from(held.ring.number().to_string()))],
        )];
        for (branch, files) in &held.files {
            let edition = held.editions.get(branch);
            let (number, day) = edition.map_or((String::new(), String::new()), |(number, day)| {
                (number.to_string(), day.iso())
            });
            lines.push(output.text(
                keys::CLI_BUNDLE_HELD,
                &[
                    ("branch", Arg::from(branch.as_str())),
                    ("edition", Arg::from(number)),
                    ("day", Arg::from(day)),
                    ("files", Arg::from(files.join(", "))),
                ],
            ));
        }
        if held.hours.is_empty() {
            lines.push(output.text(keys::CLI_BUNDLE_HOURS_NONE, &[]));
        }
        lines.extend(held.hours.iter().map(|hours| hours_line(hours, output)));
        match &held.limits {
            Some(limits) => lines.extend(limits.0.iter().map(|row| limit_line(row, output))),
            None => lines.push(output.text(keys::CLI_BUNDLE_LIMIT_NONE, &[])),
        }
        lines
    });
    Ok(0)
}

fn hours_line(hours: &Hours, output: &Output<'_>) -> String {
    let what = match hours.what {
        HoursFor::Office => keys::CLI_HOURS_OFFICE,
        HoursFor::Payment => keys::CLI_HOURS_PAYMENT,
        HoursFor::Papers => keys::CLI_HOURS_PAPERS,
        HoursFor::Phone => keys::CLI_HOURS_PHONE,
    };
    let what = output.text(what, &[]);
    let note = hours.note.get(&Variant::ZhTw);
    output.text(
        keys::CLI_BUNDLE_HOURS,
        &[
            ("what", Arg::from(what)),
            ("days", Arg::from(days(hours).join(", "))),
            ("from", Arg::from(&hours.from)),
            ("until", Arg::from(&hours.until)),
            ("note", Arg::from(note.cloned().unwrap_or_default())),
            ("source", Arg::from(&hours.source)),
            ("day", Arg::from(hours.checked_on.iso())),
        ],
    )
}

fn limit_line(row: &PaymentLimit, output: &Output<'_>) -> String {
    let who = match row.creditor {
        Creditor::Any => keys::CLI_CREDITOR_ANY,
        Creditor::LaborInsurance => keys::CLI_CREDITOR_LABOR,
    };
    let who = output.text(who, &[]);
    output.text(
        keys::CLI_BUNDLE_LIMIT,
        &[
            ("who", Arg::from(who)),
            ("day", Arg::from(row.effective_from.iso())),
            ("amount", Arg::from(row.max_amount.grouped())),
        ],
    )
}

fn days(hours: &Hours) -> Vec<&'static str> {
    hours.days.iter().map(|day| Weekday::code(*day)).collect()
}

fn object(held: &HeldContent) -> serde_json::Value {
    let branches: Vec<_> = held
        .files
        .iter()
        .map(|(branch, files)| {
            let edition = held.editions.get(branch);
            json!({
                "branch": branch.as_str(), "files": files,
                "edition": edition.map(|(number, _)| number),
                "as_of": edition.map(|(_, day)| day.iso()),
            })
        })
        .collect();
    let hours: Vec<_> = held
        .hours
        .iter()
        .map(|hours| {
            json!({
                "what": hours.what.code(), "days": days(hours), "from": hours.from, "until": hours.until,
                "note": hours.note.get(&Variant::ZhTw), "source": hours.source,
                "checked_on": hours.checked_on.iso(),
            })
        })
        .collect();
    let limits = held.limits.as_ref().map(|limits| {
        let row = |row: &PaymentLimit| {
            json!({
                "effective_from": row.effective_from.iso(), "creditor": row.creditor.code(),
                "max_amount": row.max_amount.get(),
            })
        };
        limits.0.iter().map(row).collect::<Vec<_>>()
    });
    json!({ "ring": held.ring.number(), "branches": branches, "hours": hours, "limits": limits })
}
