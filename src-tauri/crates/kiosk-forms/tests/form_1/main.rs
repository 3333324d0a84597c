//! 義務人分期繳納申請表, as a citizen or a clerk meets it.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use kiosk_forms::{Answers, FormDef, Printed, Problem, Shown, check, check_json, find};
use kiosk_model::date::RocDate;
use serde_json::{Value as Json, json};

mod file;
mod kinds;
mod paper;
mod rules;

fn form() -> &'static FormDef {
    find("installment_application").unwrap()
}

fn today() -> RocDate {
    RocDate::parse_iso("2026-11-22").unwrap()
}

/// Answers that keep every rule, with a few replaced; `null` takes one away.
fn answers(changes: Json) -> String {
    let mut all: Json = serde_json::from_str(&form().specimen.to_json(form())).unwrap();
    for (field, value) in changes.as_object().unwrap() {
        match value {
            Json::Null => drop(all.as_object_mut().unwrap().remove(field)),
            value => all[field] = value.clone(),
        }
    }
    all.to_string()
}

/// What the check says: `place: code` for each problem, hints marked with a question mark.
fn problems(changes: Json) -> Vec<String> {
    let say = |p: &Problem| {
        format!(
            "{}: {}{}",
            p.place(),
            p.code.name(),
            if p.hard { "" } else { "?" }
        )
    };
    match check_json(form(), &answers(changes), today()) {
        Ok(form) => form.hints().iter().map(say).collect(),
        Err(problems) => problems.iter().map(say).collect(),
    }
}

fn shown(changes: Json, field: &str) -> String {
    let form = check_json(form(), &answers(changes), today()).unwrap();
    match Printed::filled(&form).field(field) {
        Shown::Text(text) => text.to_string(),
        other => format!("{other:?}"),
    }
}

fn one_case(amount: i64) -> Json {
    json!([{"case_number": "110年度健執字第00000001號", "transferring_agency": "健保署", "amount_due": amount}])
}
