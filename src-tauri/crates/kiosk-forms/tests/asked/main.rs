//! Forms 2 to 22 as those who file them meet them: what is asked for where, what is added up, what the paper
//! shows, and what is said when something does not fit.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod bids;
mod pleadings;
mod reports;
mod requests;
mod suppliers;

use kiosk_forms::{FormDef, Moment, Problem, check_json, find};
use kiosk_model::date::RocDate;
use serde_json::Value as Json;

/// The day of the worked examples.
fn today() -> RocDate {
    RocDate::parse_iso("2026-11-22").unwrap()
}

/// The day of a form's own worked example.
fn day_of(form: &str) -> RocDate {
    find(form).unwrap().specimen_today
}

/// The answers of the worked example with a few replaced; `null` takes one away.
fn answers(def: &FormDef, changes: &Json) -> String {
    let mut all: Json = serde_json::from_str(&def.specimen.to_json(def)).unwrap();
    for (field, value) in changes.as_object().unwrap() {
        match value {
            Json::Null => drop(all.as_object_mut().unwrap().remove(field)),
            value => all[field] = value.clone(),
        }
    }
    all.to_string()
}

/// What the check says: `place: code` for each problem, hints marked with a question mark.
fn problems(form: &str, changes: &Json, at: impl Into<Moment>) -> Vec<String> {
    let say = |p: &Problem| {
        let mark = if p.hard { "" } else { "?" };
        format!("{}: {}{mark}", p.place(), p.code.name())
    };
    let def = find(form).unwrap();
    match check_json(def, &answers(def, changes), at) {
        Ok(form) => form.hints().iter().map(say).collect(),
        Err(problems) => problems.iter().map(say).collect(),
    }
}

/// Changes of the worked example, and what is said of each on its day.
fn say(form: &str, cases: &[(Json, &[&str])]) {
    say_at(day_of(form), form, cases);
}

fn say_at(at: impl Into<Moment> + Copy, form: &str, cases: &[(Json, &[&str])]) {
    for (changes, expected) in cases {
        let found = problems(form, changes, at);
        assert_eq!(found, *expected, "{form}: {changes}");
    }
}
