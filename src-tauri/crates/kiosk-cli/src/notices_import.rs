//! `kiosk notices import`: what a file would change, and the change itself.

use std::collections::BTreeMap;

use kiosk_app::Kiosk;
use kiosk_app::import::{FileProblem, Given, ListOptions, Plan, PlannedRow};
use kiosk_app::notices::{FieldChange, FieldValue};
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::published;
use kiosk_words::{Arg, keys};
use serde_json::{Value, json};

use crate::arguments::ImportArgs;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn import(kiosk: &Kiosk, args: &ImportArgs, output: &Output<'_>) -> Result<u8, Failure> {
    let options = ListOptions {
        accept_shrink: args.accept_shrink,
        given: given(args)?,
    };
    let list = kiosk.plan_list(&args.file, &options)?;
    let notes = Notes {
        as_of: list.as_of,
        dated: list.dated,
        unread_columns: list.unread_columns,
        missing_columns: list.missing_columns,
        doubts: list.doubts,
    };
    let plan = list.planned.plan().clone();
    if !args.dry_run {
        kiosk.carry_out(list.planned)?;
    }
    show(&plan, &list.files, &notes, args.dry_run, output);
    Ok(u8::from(!plan.counts.refused.is_empty()))
}

/// What is said about a list that does not say it itself.
fn given(args: &ImportArgs) -> Result<Given, Failure> {
    let unusable = || Failure::new("bad-request", 3);
    let case_no = args
        .case
        .as_deref()
        .map(|text| CaseNo::parse(text).ok_or_else(unusable));
    let open_at = args
        .open_at
        .as_deref()
        .map(|text| published::moment(text).map_err(|_| unusable()));
    Ok(Given {
        case_no: case_no.transpose()?,
        branch: args.branch.clone().unwrap_or_default(),
        open_at: open_at.transpose()?.flatten(),
        round: args.round.clone().unwrap_or_default(),
    })
}

/// What is to be said about a list beside what it changes.
struct Notes {
    /// The day the list speaks of, and whether it says so itself.
    as_of: RocDate,
    dated: bool,
    unread_columns: Vec<String>,
    missing_columns: Vec<&'static str>,
    doubts: BTreeMap<String, Vec<usize>>,
}

/// Rows that are named where a doubt stands in many.
const ROWS_NAMED: usize = 10;

impl Notes {
    fn doubts(&self, output: &Output<'_>) -> Vec<(&str, String, &[usize])> {
        let said = |code: &String| output.text(format!("notices-flag-{code}"), &[]);
        self.doubts
            .iter()
            .map(|(code, rows)| (code.as_str(), said(code), rows.as_slice()))
            .collect()
    }

    fn lines(&self, output: &Output<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        let mut named = |key, names: String| {
            if !names.is_empty() {
                lines.push(output.text(key, &[("names", Arg::from(&names))]));
            }
        };
        named(keys::CLI_IMPORT_MISSING, self.missing_columns.join("、"));
        named(keys::CLI_IMPORT_UNREAD, self.unread_columns.join("、"));
        for (_, text, rows) in self.doubts(output) {
            let first: Vec<String> = rows.iter().take(ROWS_NAMED).map(usize::to_string).collect();
            let more = if rows.len() > ROWS_NAMED { "…" } else { "" };
            let first = format!("{}{more}", first.join("、"));
            lines.push(output.text(
                keys::CLI_IMPORT_DOUBTFUL,
                &[
                    ("n", Arg::from(rows.len())),
                    ("rows", Arg::from(&first)),
                    ("text", Arg::from(&text)),
                ],
            ));
        }
        lines
    }
}

fn show(plan: &Plan, files: &[FileProblem], notes: &Notes, dry_run: bool, output: &Output<'_>) {
    let files: Vec<(usize, &str, String)> = files
        .iter()
        .map(|file| {
            let key = format!("import-{}", file.code);
            (
                file.row,
                file.code,
                output.text(key, &[("name", Arg::from(&file.name))]),
            )
        })
        .collect();
    let counts = &plan.counts;
    let refused: Vec<(usize, &str, String)> = counts
        .refused
        .iter()
        .map(|row| {
            let args: Vec<(&str, Arg<'_>)> = row
                .problem
                .args
                .iter()
                .map(|(slot, text)| (*slot, Arg::from(text)))
                .collect();
            let key = format!("import-{}", row.problem.code);
            (row.row, row.problem.code, output.text(key, &args))
        })
        .collect();
    let object = json!({
        "dry_run": dry_run,
        "as_of": notes.as_of.iso(),
        "dated": notes.dated,
        "read": counts.read,
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "withdrawn": counts.withdrawn,
        "refused": refused.iter().map(|(row, code, text)| json!({
            "row": row, "code": code, "text": text,
        })).collect::<Vec<_>>(),
        "files": files.iter().map(|(row, code, text)| json!({
            "row": row, "code": code, "text": text,
        })).collect::<Vec<_>>(),
        "columns": { "unread": notes.unread_columns, "missing": notes.missing_columns },
        "doubtful": notes.doubts(output).iter().map(|(code, text, rows)| json!({
            "code": code, "text": text, "rows": rows,
        })).collect::<Vec<_>>(),
        "shrunk": plan.shrunk.map(|(before, now)| json!({ "before": before, "now": now })),
        "rows": plan.rows.iter().map(|row| row_as_json(row, output)).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let count = |number: usize| Arg::from(number);
        let mut lines = Vec::new();
        if dry_run {
            lines.push(output.text(keys::CLI_IMPORT_DRY, &[]));
        }
        lines.push(output.text(
            keys::CLI_IMPORT_DONE,
            &[
                ("read", count(counts.read)),
                ("new", count(counts.new)),
                ("changed", count(counts.changed)),
                ("unchanged", count(counts.unchanged)),
                ("withdrawn", count(counts.withdrawn)),
                ("refused", count(refused.len())),
            ],
        ));
        if !notes.dated {
            let date = Arg::from(notes.as_of.long());
            lines.push(output.text(keys::CLI_IMPORT_UNDATED, &[("date", date)]));
        }
        if let Some((before, now)) = plan.shrunk {
            lines.push(output.text(
                keys::CLI_IMPORT_SHRUNK,
                &[("before", count(before)), ("now", count(now))],
            ));
        }
        // A file of new rows only needs no list; what changes is told row by row.
        for row in plan.rows.iter().filter(|row| !row.changes.is_empty()) {
            lines.push(row_as_line(row, output));
            lines.extend(row.changes.iter().map(|change| as_line(change, output)));
        }
        lines.extend(notes.lines(output));
        lines.extend(refused.iter().chain(&files).map(|(row, _, text)| {
            output.text(
                keys::CLI_IMPORT_REFUSED,
                &[("row", count(*row)), ("text", Arg::from(text))],
            )
        }));
        lines
    });
}

fn row_as_json(row: &PlannedRow, output: &Output<'_>) -> Value {
    json!({
        "row": row.row,
        "id": row.id.as_str(),
        "kind": row.kind.code(),
        "case_no": row.case_no.as_ref().map(CaseNo::office_form),
        "fate": row.fate.code(),
        "correction": row.correction,
        "replaces_hand": row.replaces_hand,
        "changes": row.changes.iter().map(|change| as_json(change, output)).collect::<Vec<_>>(),
    })
}

fn row_as_line(row: &PlannedRow, output: &Output<'_>) -> String {
    let case = row.case_no.as_ref().map(CaseNo::office_form);
    let mut line = output.text(
        format!("cli-import-row-{}", row.fate.code()),
        &[
            ("row", Arg::from(row.row)),
            ("case", Arg::from(&case.unwrap_or_else(|| row.id.0.clone()))),
        ],
    );
    if row.correction {
        line.push_str(&output.text(keys::CLI_IMPORT_CORRECTION, &[]));
    }
    if row.replaces_hand {
        line.push_str(&output.text(keys::CLI_IMPORT_REPLACES_HAND, &[]));
    }
    line
}

/// A changed field for a program.
pub(crate) fn as_json(change: &FieldChange, output: &Output<'_>) -> Value {
    json!({
        "field": change.field.code(),
        "lot": change.lot,
        "before": said(&change.before, output),
        "after": said(&change.after, output),
    })
}

/// A changed field for a person.
pub(crate) fn as_line(change: &FieldChange, output: &Output<'_>) -> String {
    let or_nothing = |value: &FieldValue| {
        said(value, output).unwrap_or_else(|| output.text(keys::CHANGES_NONE, &[]))
    };
    let lot = change.lot.as_deref().unwrap_or_default();
    format!(
        "  {lot}\t{}\t{} → {}",
        output.text(change.field.key(), &[]),
        or_nothing(&change.before),
        or_nothing(&change.after),
    )
}

fn said(value: &FieldValue, output: &Output<'_>) -> Option<String> {
    match value {
        FieldValue::Nothing => None,
        FieldValue::Text(text) => Some(text.clone()),
        FieldValue::Word(key) => Some(output.text(key, &[])),
    }
}
