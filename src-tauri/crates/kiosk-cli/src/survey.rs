//! `kiosk survey report`: how many answered, and what share said what.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_model::clock::SystemClock;
use kiosk_model::date::RocDate;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::arguments::SurveyVerb;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn act(verb: &SurveyVerb, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let SurveyVerb::Report { from, to } = verb;
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    let today = kiosk.now().date();
    let to = to.as_deref().map_or(Ok(today), day)?;
    // Without a beginning: the half-year of the office's own report that `to` lies in.
    let from = match from.as_deref() {
        Some(text) => day(text)?,
        None => half_year_of(to)?,
    };
    let report = kiosk.survey_report(from, to)?;
    let object = json!({
        "from": from.iso(),
        "to": to.iso(),
        "n": report.answers,
        "questions": report.questions.iter().map(|question| json!({
            "id": question.id,
            "text": output.text(format!("survey-q-{}", question.id), &[]),
            "n": question.n,
            "choices": question.choices.iter().map(|(choice, times, share)| json!({
                "id": choice, "count": times, "share": share,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let mut lines = vec![output.text(
            keys::CLI_SURVEY_TOTAL,
            &[
                ("from", Arg::from(from.long())),
                ("to", Arg::from(to.long())),
                ("count", Arg::from(report.answers)),
            ],
        )];
        for question in &report.questions {
            let shares: Vec<String> = question
                .choices
                .iter()
                .map(|(choice, times, share)| {
                    format!(
                        "{} {times} ({:.1} %)",
                        output.text(format!("survey-choice-{choice}"), &[]),
                        share * 100.0
                    )
                })
                .collect();
            lines.push(format!(
                "{}\tn = {}\t{}",
                output.text(format!("survey-q-{}", question.id), &[]),
                question.n,
                shares.join(" · ")
            ));
        }
        lines
    });
    Ok(0)
}

/// A day in any of the ROC spellings, or ISO.
pub(crate) fn day(text: &str) -> Result<RocDate, Failure> {
    RocDate::parse_iso(text)
        .or_else(|_| RocDate::parse_roc(text))
        .map_err(|_| Failure::new("date", 3).with("text", text))
}

fn half_year_of(day: RocDate) -> Result<RocDate, Failure> {
    let month = if day.month() <= 6 { 1 } else { 7 };
    RocDate::from_roc(day.roc_year(), month, 1)
        .map_err(|_| Failure::new("date", 3).with("text", day.iso()))
}
