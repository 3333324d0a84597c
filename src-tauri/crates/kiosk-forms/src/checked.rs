//! The only door to a filled paper: answers that have been checked.
use kiosk_model::date::RocDate;

use crate::answers::{Answers, Row};
use crate::checks;
use crate::def::{Field, FieldKind, FormDef};
use crate::expr::Scope;
use crate::moment::Moment;
use crate::normal::normal;
use crate::problem::{Common, Problem};
use crate::value::Value;

/// A form whose answers keep every hard rule; made only by [`check`] and what calls it.
#[derive(Debug, Clone)]
pub struct CheckedForm {
    def: &'static FormDef,
    answers: Answers,
    hints: Vec<Problem>,
    /// The day, and the calendar by which it was checked.
    day: Moment,
}

impl CheckedForm {
    /// The form.
    pub fn def(&self) -> &'static FormDef {
        self.def
    }

    /// Every value of the form, normalised: given, by default and computed; nothing that does not
    /// apply.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Soft problems that were left standing: what a clerk should look at.
    pub fn hints(&self) -> &[Problem] {
        &self.hints
    }

    /// The day on which it was checked.
    pub fn today(&self) -> RocDate {
        self.day.day()
    }

    /// The day, and the calendar by which it was checked.
    pub(crate) fn moment(&self) -> Moment {
        self.day
    }
}

/// Checks answers.
///
/// # Errors
/// Every problem, soft ones too, when at least one is hard.
pub fn check(
    def: &'static FormDef,
    answers: &Answers,
    moment: impl Into<Moment>,
) -> Result<CheckedForm, Vec<Problem>> {
    let scope = Scope::new(def, answers, moment);
    let problems = checks::all(&scope);
    if problems.iter().any(|problem| problem.hard) {
        return Err(problems);
    }
    Ok(CheckedForm {
        def,
        answers: complete(&scope),
        hints: problems,
        day: Moment::from(scope.today)
            .in_calendar(scope.calendar)
            .at(scope.office),
    })
}

/// Reads and checks an answers file; an answer for which the other answers leave no place is an error
/// too, for nobody would see that it was left out.
///
/// # Errors
/// Every problem found: of the file's shape first, then of the answers.
pub fn check_json(
    def: &'static FormDef,
    json: &str,
    moment: impl Into<Moment>,
) -> Result<CheckedForm, Vec<Problem>> {
    let answers = Answers::from_json(def, json)?;
    let moment = moment.into();
    let scope = Scope::new(def, &answers, moment);
    let fields = def.fields();
    let mut problems: Vec<Problem> = fields.flat_map(|field| unused(&scope, field)).collect();
    match check(def, &answers, moment) {
        Ok(form) if problems.is_empty() => Ok(form),
        Ok(form) => {
            problems.extend(form.hints);
            Err(problems)
        }
        Err(found) => {
            problems.extend(found);
            Err(problems)
        }
    }
}

/// Answers that were given though they are not asked, in the field or in its rows.
fn unused(scope: &Scope, field: &Field) -> Vec<Problem> {
    let problem = |id: &str| Problem::of(id, Common::NotApplicable);
    match scope.stored(field) {
        None => Vec::new(),
        Some(_) if !scope.is_input(field) => vec![problem(&field.id)],
        Some(Value::Rows(rows)) => {
            let of_row = |(at, row): (usize, &Row)| {
                let scope = scope.in_row(field, row, at);
                let given = field.columns.iter().filter(|c| row.get(&c.id).is_some());
                let unused = given.filter(|column| !scope.is_input(column));
                let problems = unused.map(|column| problem(&column.id).in_row(&field.id, at));
                problems.collect::<Vec<_>>()
            };
            rows.iter().enumerate().flat_map(of_row).collect()
        }
        Some(_) => Vec::new(),
    }
}

/// Every value of the form as the paper shows it.
pub(crate) fn complete(scope: &Scope) -> Answers {
    let value = |field: &Field| {
        let value = whole(scope, field, &scope.effective(field)?);
        (!value.is_empty()).then(|| (field.id.clone(), value))
    };
    scope.def.fields().filter_map(value).collect()
}

fn whole(scope: &Scope, field: &Field, value: &Value) -> Value {
    match value {
        Value::Rows(rows) if field.kind == FieldKind::Table => Value::Rows(
            rows.iter()
                .enumerate()
                .map(|(at, row)| whole_row(scope, field, row, at))
                .collect(),
        ),
        value => normal(field, value),
    }
}

fn whole_row(scope: &Scope, table: &Field, row: &Row, at: usize) -> Row {
    let scope = scope.in_row(table, row, at);
    let value = |column: &Field| {
        let value = normal(column, &scope.effective(column)?);
        (!value.is_empty()).then(|| (column.id.clone(), value))
    };
    table.columns.iter().filter_map(value).collect()
}
