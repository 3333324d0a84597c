//! The functions over rows, shares, days with an hour and working days, on a form made for it.
use std::sync::OnceLock;

use kiosk_model::date_time::RocDateTime;

use super::{Expr, Names, Scope, Val};
use crate::answers::Answers;
use crate::def::FormDef;
use crate::{ExprErrorKind, Moment};

const FORM: &str = r#"
format = 1
id = "rows"
no = 1
edition = "115-11"
legal = []
bring = []
texts = ["annex"]

[[sections]]
id = "all"

[[sections.fields]]
id = "opening"
kind = "roc_datetime"
req = "N"

[[sections.fields]]
id = "from"
kind = "roc_month"
req = "N"

[[sections.fields]]
id = "until"
kind = "roc_month"
req = "D"
value = "month_of(today)"

[[sections.fields]]
id = "rate"
kind = "decimal"
req = "N"

[[sections.fields]]
id = "own_share"
kind = "fraction"
req = "N"

[[sections.fields]]
id = "limit"
kind = "roc_date"
req = "D"
value = "plus_working_days(today, 3)"

[[sections.fields]]
id = "heir_rows"
kind = "table"
req = "N"
rows = [0, 9]

[[sections.fields.columns]]
id = "no"
kind = "integer"
req = "D"
auto = true

[[sections.fields.columns]]
id = "status"
kind = "choice"
req = "Y"
choices = ["heir", "waived"]

[[sections.fields.columns]]
id = "share"
kind = "fraction"
req = "C"
when = "status = 'heir'"

[[sections.fields.columns]]
id = "seen"
kind = "roc_date"
req = "N"

[[sections.fields.columns]]
id = "wanted"
kind = "checkbox"
req = "N"

[paper]
margin = 15.0
foot_y = 288.0
running_y = 10.5
side_w = 9.0
pages = []
pt = { title = 20.0, office = 13.0, label = 12.0, value = 12.0, note = 10.0, smallest = 10.0 }
annex = { title = "text-annex", see = "text-annex", tables = [] }

[specimen]
today = "2026-11-22"
"#;

fn form() -> &'static FormDef {
    static DEF: OnceLock<FormDef> = OnceLock::new();
    DEF.get_or_init(|| FormDef::read("rows.toml", FORM).unwrap_or_else(|error| panic!("{error}")))
}

fn names() -> Names<'static> {
    Names {
        def: form(),
        table: None,
    }
}

/// Evaluates on a Sunday, 2026-11-22, at half past nine.
fn value(expr: &str, answers: &Answers) -> String {
    let parsed = Expr::parse(expr).unwrap_or_else(|error| panic!("{expr}: {error}"));
    if let Err(error) = parsed.check(&names()) {
        panic!("{expr}: {error}");
    }
    let moment = Moment::from(RocDateTime::parse_iso("2026-11-22T09:30").unwrap());
    match parsed.eval(&Scope::new(form(), answers, moment)) {
        Val::Unset => "unset".to_owned(),
        Val::Bool(yes) => yes.to_string(),
        Val::Int(number) => number.to_string(),
        Val::Date(date) => date.iso(),
        Val::DateTime(time) => time.iso(),
        Val::Month(month) => month.iso(),
        Val::Share(shares) => shares.len().to_string(),
        _ => "another type".to_owned(),
    }
}

fn hold(answers: &str, cases: &[(&str, &str)]) {
    let answers = Answers::from_json(form(), answers).unwrap();
    for (expr, expected) in cases {
        assert_eq!(value(expr, &answers), *expected, "{expr}");
    }
}

const HEIRS: &str = r#"{
    "heir_rows": [
        {"status": "heir", "share": "1/3", "seen": "2026-11-20", "wanted": true},
        {"status": "heir", "share": "2/3", "seen": "2026-11-23"},
        {"status": "waived", "share": "1/2", "wanted": true}
    ],
    "own_share": "1/2", "rate": "15.5", "opening": "2026-11-24T14:30", "from": "2026-10"
}"#;

#[test]
fn a_condition_is_asked_of_every_row() {
    hold(
        HEIRS,
        &[
            ("count(heir_rows)", "3"),
            ("each(heir_rows, no < 4)", "true"),
            ("each(heir_rows, wanted)", "false"),
            ("each(heir_rows, seen <= today)", "false"),
            ("each(heir_rows, is_working_day(seen))", "unset"),
            ("each(heir_rows, is_set(status))", "true"),
            (
                "each(heir_rows, status = 'waived' or is_set(share))",
                "true",
            ),
            ("each(heir_rows, rate > no)", "true"),
            ("any(heir_rows, status = 'waived')", "true"),
            ("any(heir_rows, no = 4)", "false"),
            ("count_where(heir_rows, wanted)", "2"),
            // A share that does not apply is not there.
            ("count_set(heir_rows.share)", "2"),
            ("sum(heir_rows.no)", "6"),
        ],
    );
}

#[test]
fn without_rows_nothing_is_said() {
    hold(
        "{}",
        &[
            ("each(heir_rows, wanted)", "unset"),
            ("any(heir_rows, wanted)", "false"),
            ("count_where(heir_rows, wanted)", "0"),
            ("sum_shares(heir_rows.share, true) = whole", "unset"),
            ("own_share < whole", "unset"),
            ("date_of(opening)", "unset"),
        ],
    );
}

#[test]
fn shares_are_added_exactly() {
    hold(
        HEIRS,
        &[
            (
                "sum_shares(heir_rows.share, status = 'heir') = whole",
                "true",
            ),
            (
                "sum_shares(heir_rows.share, status = 'heir') <= whole",
                "true",
            ),
            (
                "sum_shares(heir_rows.share, no = 1) + own_share < whole",
                "true",
            ),
            (
                "sum_shares(heir_rows.share, no = 2) + own_share > whole",
                "true",
            ),
            // The third row has no share that applies.
            ("sum_shares(heir_rows.share, true) = whole", "unset"),
            ("own_share < whole", "true"),
            ("own_share + own_share = whole", "true"),
            ("whole = own_share + own_share + own_share", "false"),
        ],
    );
}

#[test]
fn days_hours_months_and_rates_compare() {
    hold(
        HEIRS,
        &[
            ("now", "2026-11-22T09:30"),
            ("opening > now", "true"),
            ("date_of(opening)", "2026-11-24"),
            ("time_of(opening)", "1430"),
            ("time_of(now) >= 830 and time_of(now) <= 1730", "true"),
            ("month_of(today)", "2026-11"),
            ("from < until", "true"),
            ("rate > 15", "true"),
            ("rate <= 16 and 16 > rate and rate = rate", "true"),
            ("weekday(today)", "7"),
            ("plus_months(today, 3)", "2027-02-22"),
            ("plus_months(plus_days(today, 9), 2)", "2027-02-01"),
        ],
    );
}

#[test]
fn working_days_follow_the_calendar() {
    hold(
        "{}",
        &[
            ("is_working_day(today)", "false"),
            ("is_working_day(plus_days(today, 1))", "true"),
            ("next_working_day(today)", "2026-11-23"),
            ("plus_working_days(today, 3)", "2026-11-25"),
            ("deadline_days(today, 6)", "2026-11-30"),
            // No calendar for that year: nothing is said.
            ("is_working_day(plus_months(today, 36))", "unset"),
            ("deadline_months(today, 36)", "unset"),
            ("plus_working_days(today, 0 - 1)", "unset"),
        ],
    );
}

#[test]
fn what_does_not_fit_is_told() {
    for (expr, words) in [
        ("each(rate, wanted)", "unknown name \"rate\""),
        ("each(heir_rows, heir)", "unknown name \"heir\""),
        (
            "each(heir_rows, no)",
            "expected a condition, found a number",
        ),
        (
            "sum_shares(heir_rows.no, true)",
            "expected a column of shares, found another column",
        ),
        ("wanted", "unknown name \"wanted\""),
        ("own_share = 1", "expected a share, found a number"),
        ("own_share + 1", "expected a share, found a number"),
        ("opening > today", "expected a day and time, found a date"),
        ("time_of(today)", "expected a day and time, found a date"),
    ] {
        let error = Expr::parse(expr).and_then(|parsed| parsed.check(&names()));
        let error: ExprErrorKind = error.expect_err(expr).kind;
        assert_eq!(error.to_string(), words, "{expr}");
    }
}
