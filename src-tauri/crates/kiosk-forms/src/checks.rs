//! Checking answers: each by its kind and limits, then the rules across fields.
mod text;

use std::collections::BTreeMap;

use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;

use crate::answers::Row;
use crate::def::{Field, FieldKind, Required, Rule};
use crate::expr::{Scope, Val};
use crate::normal::normal;
use crate::problem::{Code, Common, Problem};
use crate::value::Value;
use text::{of_text, of_words};

/// Every problem of a form: fields in order, then rules.
pub(crate) fn all(scope: &Scope) -> Vec<Problem> {
    let fields = scope
        .def
        .fields()
        .flat_map(|field| field_and_rows(scope, field));
    let mut problems: Vec<Problem> = fields.collect();
    problems.extend(
        scope
            .def
            .rules
            .iter()
            .filter_map(|rule| broken(scope, rule)),
    );
    problems
}

/// The problems of one field; of a table also those of its rows.
pub(crate) fn field_and_rows(scope: &Scope, field: &Field) -> Vec<Problem> {
    let mut problems = of_field(scope, field);
    if field.kind == FieldKind::Table && scope.is_input(field) {
        for (at, row) in scope.rows(field).iter().enumerate() {
            problems.extend(of_row(scope, field, at, row));
        }
    }
    problems
}

/// The problems of one row of a table.
pub(crate) fn of_row(scope: &Scope, table: &Field, at: usize, row: &Row) -> Vec<Problem> {
    let scope = scope.in_row(table, row, at);
    let columns = table
        .columns
        .iter()
        .flat_map(|column| of_field(&scope, column));
    columns
        .map(|problem| problem.in_row(&table.id, at))
        .collect()
}

/// Whether a value could not be printed in this field.
pub(crate) fn is_wrong(scope: &Scope, field: &Field, value: &Value) -> bool {
    let problems = of_value(scope, field, normal(field, value));
    problems.iter().any(|problem| problem.hard)
}

/// The problems of a field or, seen from a row, of a column.
pub(crate) fn of_field(scope: &Scope, field: &Field) -> Vec<Problem> {
    if field.kind.is_ink() || !scope.is_input(field) {
        return Vec::new();
    }
    // What is left of an answer of invisible characters is none.
    let value = scope.effective(field).map(|value| normal(field, &value));
    match value.filter(|value| !value.is_empty()) {
        Some(value) => of_value(scope, field, value),
        _ if field.required == Required::No => Vec::new(),
        _ => {
            let code = match field.kind {
                FieldKind::Checkbox => Common::MustTick,
                FieldKind::Table => Common::RowsMissing,
                _ => Common::Required,
            };
            vec![Problem::of(&field.id, code).with("min", field.limits.min_rows.max(1))]
        }
    }
}

/// The problems of a normalised value.
fn of_value(scope: &Scope, field: &Field, value: Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let id = field.id.as_str();
    let mut add = |code| problems.push(Problem::of(id, code));
    match value {
        Value::Text(text) => problems.extend(of_text(scope, field, &text)),
        Value::Choice(choice) => {
            if field
                .choice(&choice)
                .is_some_and(|choice| choice.takes_words)
            {
                add(Common::WordsMissing);
            }
        }
        Value::Other { text, .. } if text.is_empty() => add(Common::WordsMissing),
        Value::Other { text, .. } => problems.extend(of_words(field, &text)),
        Value::Choices { chosen, other } => {
            let takes = |id: &String| field.choice(id).is_some_and(|choice| choice.takes_words);
            match other {
                None if chosen.iter().any(takes) => add(Common::WordsMissing),
                None => {}
                Some(words) => problems.extend(of_words(field, &words)),
            }
        }
        Value::Money(amount) => problems.extend(of_number(field, amount.get())),
        Value::Int(number) => problems.extend(of_number(field, number)),
        Value::Decimal(number) => problems.extend(of_decimal(field, number)),
        Value::Rows(rows) => {
            let (min, max) = (field.limits.min_rows, field.limits.max_rows);
            if rows.len() < min {
                problems.push(Problem::of(id, Common::RowsMissing).with("min", min));
            } else if rows.len() > max {
                problems.push(Problem::of(id, Common::RowsTooMany).with("max", max));
            }
        }
        Value::Date(_)
        | Value::DateTime(_)
        | Value::Month(_)
        | Value::Fraction(_)
        | Value::Bool(_) => {}
    }
    problems
}

fn of_number(field: &Field, number: i64) -> Option<Problem> {
    let shown = |bound: i64| match field.kind {
        FieldKind::Money => Money::new(bound).map_or_else(|_| bound.to_string(), Money::grouped),
        _ => bound.to_string(),
    };
    if let Some(min) = field.limits.min.filter(|min| number < *min) {
        return Some(Problem::of(&field.id, Common::TooSmall).with("min", shown(min)));
    }
    let max = field.limits.max.filter(|max| number > *max)?;
    Some(Problem::of(&field.id, Common::TooLarge).with("max", shown(max)))
}

/// Bounds of a number with places are whole numbers.
fn of_decimal(field: &Field, number: Hundredths) -> Option<Problem> {
    let hundredths = |bound: i64| bound.saturating_mul(100);
    let (min, max) = (field.limits.min, field.limits.max);
    if let Some(min) = min.filter(|min| number.get() < hundredths(*min)) {
        return Some(Problem::of(&field.id, Common::TooSmall).with("min", min));
    }
    let max = max.filter(|max| number.get() > hundredths(*max))?;
    Some(Problem::of(&field.id, Common::TooLarge).with("max", max))
}

/// The problem of a rule that is broken.
pub(crate) fn broken(scope: &Scope, rule: &Rule) -> Option<Problem> {
    let looked_at = rule.when.as_ref().is_none_or(|when| scope.holds(when));
    if !looked_at || !rule.check.eval(scope).is_broken() {
        return None;
    }
    let args = rule
        .args
        .iter()
        .map(|(slot, expr)| (slot.clone(), shown(&expr.eval(scope))));
    Some(Problem {
        field: rule.field.clone(),
        row: None,
        column: None,
        code: Code::Rule(rule.id.clone()),
        args: args.collect::<BTreeMap<_, _>>(),
        hard: rule.hard,
    })
}

/// A computed value in the slot of a message.
fn shown(val: &Val) -> String {
    match val {
        Val::Int(number) => Money::new(*number).map_or_else(|_| number.to_string(), Money::grouped),
        Val::Decimal(number) => number.grouped(),
        Val::Date(date) => date.short(),
        Val::DateTime(time) => time.short(),
        Val::Month(month) => month.short(),
        Val::Text(text) => text.to_string(),
        Val::Bool(_) | Val::Share(_) | Val::Set(_) | Val::Plan(_) | Val::Unset => String::new(),
    }
}
