//! Answers as JSON, for `forms print --answers FILE` and for examples in definitions.
//!
//! One object: field id → value. By kind of field:
//!
//! | kind | JSON |
//! |---|---|
//! | texts, numbers and codes of persons | `"text"` |
//! | `choice` | `"id"`, or `{"id": "words"}` for a choice that takes words |
//! | `choice_or_text` from a list of the office | `"text"` |
//! | `multi_choice` | `["id", {"other": "words"}]` |
//! | `checkbox` | `true`, `false` |
//! | `roc_date` | `"2026-11-22"` or any ROC spelling, `"115年11月22日"`, `"115/11/22"` |
//! | `roc_datetime` | `"2026-11-22T14:30"` or `"115年11月22日下午2時30分"` |
//! | `roc_month` | `"2026-11"` or `"115年11月"` |
//! | `money` | `86400` or `"86,400"` |
//! | `integer` | `6` |
//! | `decimal` | `"123.45"` or `123.45` |
//! | `fraction` | `"1/8"`, `"8分之1"`, `"1/1"` |
//! | `table` | `[{"column": value}]` |
//!
//! `null` is no answer. Problems name the field and say what was expected.
use kiosk_model::date::RocDate;
use kiosk_model::date_time::{RocDateTime, RocMonth};
use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;
use kiosk_model::share::Fraction;
use serde_json::{Map, Value as Json};

use crate::answers::{Answers, Row};
use crate::checked::CheckedForm;
use crate::def::{Field, FieldKind, FormDef};
use crate::expr::Scope;
use crate::load::is_asked;
use crate::problem::{Common, Problem};
use crate::value::Value;

impl Answers {
    /// Reads an answers file.
    ///
    /// # Errors
    /// Every place that is not of the shape of the form. Whether the answers are right is not
    /// looked at here; see [`crate::check`].
    pub fn from_json(def: &FormDef, text: &str) -> Result<Self, Vec<Problem>> {
        let json: Json = serde_json::from_str(text).map_err(|error| {
            let problem = Problem::of("", Common::NotJson);
            vec![
                problem
                    .with("line", error.line())
                    .with("column", error.column()),
            ]
        })?;
        read(def, &json)
    }

    /// The answers as a file that [`Answers::from_json`] reads back.
    pub fn to_json(&self, def: &FormDef) -> String {
        let answer = |(id, value): (&str, &Value)| {
            def.field(id)
                .map(|field| (id.to_owned(), write(field, value)))
        };
        let object: Map<String, Json> = self.iter().filter_map(answer).collect();
        Json::Object(object).to_string()
    }
}

impl CheckedForm {
    /// What was answered, without what was computed from it, as a file that [`crate::check_json`] takes.
    pub fn to_json(&self) -> String {
        let scope = Scope::new(self.def(), self.answers(), self.moment());
        let answer = |(id, value): (&str, &Value)| {
            let field = self.def().field(id).filter(|field| scope.is_input(field))?;
            let given = match value {
                Value::Rows(rows) => {
                    let row = |(at, row): (usize, &Row)| {
                        let scope = scope.in_row(field, row, at);
                        let is_input =
                            |id: &str| field.column(id).is_some_and(|c| scope.is_input(c));
                        let cells = row.iter().filter(|(id, _)| is_input(id));
                        cells
                            .map(|(id, value)| (id.to_owned(), value.clone()))
                            .collect()
                    };
                    Value::Rows(rows.iter().enumerate().map(row).collect())
                }
                value => value.clone(),
            };
            Some((id.to_owned(), write(field, &given)))
        };
        let object: Map<String, Json> = self.answers().iter().filter_map(answer).collect();
        Json::Object(object).to_string()
    }
}

pub(crate) fn read(def: &FormDef, json: &Json) -> Result<Answers, Vec<Problem>> {
    let Json::Object(object) = json else {
        return Err(vec![Problem::of("", Common::NotAnObject)]);
    };
    let mut problems = Vec::new();
    let mut answers = Answers::default();
    for (id, json) in object {
        let Some(field) = def.field(id) else {
            problems.push(Problem::of(id, Common::UnknownField));
            continue;
        };
        if !is_asked(field) {
            problems.push(Problem::of(id, Common::NotAnInput));
            continue;
        }
        if json.is_null() {
            continue;
        }
        match if field.kind == FieldKind::Table {
            rows(field, json)
        } else {
            value(field, json)
        } {
            Ok(value) => answers.set(id, value),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(answers)
    } else {
        Err(problems)
    }
}

fn rows(table: &Field, json: &Json) -> Result<Value, Vec<Problem>> {
    let Json::Array(array) = json else {
        return Err(vec![Problem::of(&table.id, Common::ExpectedRows)]);
    };
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    for (at, json) in array.iter().enumerate() {
        let Json::Object(object) = json else {
            problems.push(Problem {
                row: Some(at),
                ..Problem::of(&table.id, Common::ExpectedRows)
            });
            continue;
        };
        let mut row = Row::default();
        for (id, json) in object {
            let found = match table.column(id) {
                None => Err(vec![Problem::of(id, Common::UnknownField)]),
                Some(column) if !is_asked(column) => Err(vec![Problem::of(id, Common::NotAnInput)]),
                Some(_) if json.is_null() => continue,
                Some(column) => value(column, json),
            };
            match found {
                Ok(value) => row.set(id, value),
                Err(found) => problems.extend(found.into_iter().map(|p| p.in_row(&table.id, at))),
            }
        }
        rows.push(row);
    }
    if problems.is_empty() {
        Ok(Value::Rows(rows))
    } else {
        Err(problems)
    }
}

fn value(field: &Field, json: &Json) -> Result<Value, Vec<Problem>> {
    let expected = |code| {
        let ids: Vec<&str> = field
            .choices
            .iter()
            .map(|choice| choice.id.as_str())
            .collect();
        let problem = Problem::of(&field.id, code);
        let lists = matches!(code, Common::ExpectedChoice | Common::ExpectedChoices);
        vec![if lists {
            problem.with("choices", ids.join(", "))
        } else {
            problem
        }]
    };
    let text = || json.as_str().ok_or_else(|| expected(Common::ExpectedText));
    Ok(match field.kind {
        FieldKind::Choice | FieldKind::ChoiceOrText if !field.choices.is_empty() => {
            choice(field, json).ok_or_else(|| expected(Common::ExpectedChoice))?
        }
        FieldKind::MultiChoice => {
            let array = json
                .as_array()
                .ok_or_else(|| expected(Common::ExpectedChoices))?;
            let (mut chosen, mut other) = (Vec::new(), None);
            for member in array {
                match choice(field, member).ok_or_else(|| expected(Common::ExpectedChoices))? {
                    Value::Other { choice, text } => {
                        chosen.push(choice);
                        other = Some(text);
                    }
                    Value::Choice(id) => chosen.push(id),
                    _ => return Err(expected(Common::ExpectedChoices)),
                }
            }
            Value::Choices { chosen, other }
        }
        FieldKind::Checkbox => Value::Bool(
            json.as_bool()
                .ok_or_else(|| expected(Common::ExpectedYesNo))?,
        ),
        FieldKind::RocDate => {
            let date = json.as_str().and_then(|text| {
                RocDate::parse_iso(text.trim())
                    .or_else(|_| RocDate::parse_roc(text))
                    .ok()
            });
            Value::Date(date.ok_or_else(|| expected(Common::ExpectedDate))?)
        }
        FieldKind::Money => {
            let amount = match json {
                Json::String(text) => Money::parse(text).ok(),
                json => json.as_i64().and_then(|number| Money::new(number).ok()),
            };
            Value::Money(amount.ok_or_else(|| expected(Common::ExpectedAmount))?)
        }
        FieldKind::RocDatetime => {
            let time = json.as_str().and_then(|text| {
                RocDateTime::parse_iso(text.trim())
                    .or_else(|_| RocDateTime::parse_roc(text))
                    .ok()
            });
            Value::DateTime(time.ok_or_else(|| expected(Common::ExpectedDateTime))?)
        }
        FieldKind::RocMonth => {
            let month = json.as_str().and_then(|text| {
                RocMonth::parse_iso(text.trim())
                    .or_else(|_| RocMonth::parse_roc(text))
                    .ok()
            });
            Value::Month(month.ok_or_else(|| expected(Common::ExpectedMonth))?)
        }
        FieldKind::Integer => Value::Int(
            json.as_i64()
                .ok_or_else(|| expected(Common::ExpectedNumber))?,
        ),
        FieldKind::Decimal => {
            let number = match json {
                Json::String(text) => Hundredths::parse(text).ok(),
                // As it is written: 0.1 has one place, whatever a float makes of it.
                Json::Number(number) => Hundredths::parse(&number.to_string()).ok(),
                _ => None,
            };
            Value::Decimal(number.ok_or_else(|| expected(Common::ExpectedDecimal))?)
        }
        FieldKind::Fraction => {
            let share = json.as_str().and_then(|text| Fraction::parse(text).ok());
            Value::Fraction(share.ok_or_else(|| expected(Common::ExpectedFraction))?)
        }
        _ => Value::Text(text()?.into()),
    })
}

/// A choice by its id, or an object of the id and its words.
fn choice(field: &Field, json: &Json) -> Option<Value> {
    match json {
        Json::String(id) => field
            .choice(id)
            .map(|choice| Value::Choice(choice.id.clone())),
        Json::Object(object) => {
            let (id, words) = object.iter().next().filter(|_| object.len() == 1)?;
            let choice = field.choice(id).filter(|choice| choice.takes_words)?;
            Some(Value::Other {
                choice: choice.id.clone(),
                text: words.as_str()?.into(),
            })
        }
        _ => None,
    }
}

fn write(field: &Field, value: &Value) -> Json {
    let with_words = |choice: &str, text: &str| {
        Json::Object(Map::from_iter([(choice.to_owned(), Json::from(text))]))
    };
    match value {
        Value::Text(text) => Json::from(text.as_str()),
        Value::Choice(choice) => Json::from(choice.as_str()),
        Value::Choices { chosen, other } => {
            let takes_words = |id: &str| field.choice(id).is_some_and(|choice| choice.takes_words);
            let member = |id: &String| match other {
                Some(words) if takes_words(id) => with_words(id, words),
                _ => Json::from(id.as_str()),
            };
            Json::Array(chosen.iter().map(member).collect())
        }
        Value::Other { choice, text } => with_words(choice, text),
        Value::Date(date) => Json::from(date.iso()),
        Value::DateTime(time) => Json::from(time.iso()),
        Value::Month(month) => Json::from(month.iso()),
        Value::Money(amount) => Json::from(amount.get()),
        Value::Int(number) => Json::from(*number),
        Value::Decimal(number) => Json::from(number.to_string()),
        Value::Fraction(share) => Json::from(share.stored()),
        Value::Bool(yes) => Json::from(*yes),
        Value::Rows(rows) => {
            let cell = |(id, value): (&str, &Value)| {
                field
                    .column(id)
                    .map(|column| (id.to_owned(), write(column, value)))
            };
            let row = |row: &Row| Json::Object(row.iter().filter_map(cell).collect());
            Json::Array(rows.iter().map(row).collect())
        }
    }
}
