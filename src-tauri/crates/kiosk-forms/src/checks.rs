//! Checking answers: each by its kind and limits, then the rules across fields.
use std::collections::BTreeMap;

use kiosk_model::bank::BankAccount;
use kiosk_model::decimal::Hundredths;
use kiosk_model::doc_no;
use kiosk_model::land_no::BuildingNo;
use kiosk_model::money::Money;
use kiosk_model::name::{self, NameError};
use kiosk_model::parcel::ParcelNo;
use kiosk_model::person_id::{self, IdError, IdKind};
use kiosk_model::phone::{Phone, PhoneError, PhoneKind};
use kiosk_model::places;

use crate::answers::Row;
use crate::def::{Field, FieldKind, Required, Rule};
use crate::expr::{Scope, Val};
use crate::functions;
use crate::normal::{are_case_numbers, count_chars, normal};
use crate::problem::{Code, Common, Problem};
use crate::value::Value;

/// Digits of a mobile number.
const MOBILE_DIGITS: usize = 10;

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

/// The words of a choice that takes some.
fn of_words(field: &Field, words: &str) -> Vec<Problem> {
    let too_long = too_long(field, words);
    of_characters(field, words)
        .into_iter()
        .chain(too_long)
        .collect()
}

fn too_long(field: &Field, text: &str) -> Option<Problem> {
    let count = count_chars(text);
    let max = field.limits.max_chars.filter(|max| count > *max)?;
    Some(
        Problem::of(&field.id, Common::TooLong)
            .with("max", max)
            .with("n", count - max),
    )
}

fn of_text(scope: &Scope, field: &Field, text: &str) -> Vec<Problem> {
    let id = field.id.as_str();
    let mut problems = of_words(field, text);
    let count = count_chars(text);
    if let Some(min) = field.limits.min_chars.filter(|min| count < *min) {
        problems.push(
            Problem::of(id, Common::TooShort)
                .with("min", min)
                .with("n", min - count),
        );
    }
    if !problems.is_empty() {
        return problems;
    }
    let found = match field.kind {
        _ if field.is_name && is_made_up(text) => None,
        _ if field.is_name => of_name(text).map(|code| Problem::of(id, code)),
        FieldKind::NationalId => of_id(scope, field, text, person_id::check_national(text)),
        FieldKind::PersonOrOrgId => of_id(scope, field, text, person_id::check_id(text)),
        FieldKind::Phone => of_phone(id, text, false),
        FieldKind::Mobile => of_phone(id, text, true),
        FieldKind::Email => (!is_email(text)).then(|| Problem::of(id, Common::Email)),
        FieldKind::CaseNumber => {
            (!are_case_numbers(text)).then(|| Problem::of(id, Common::CaseNumber))
        }
        FieldKind::Ubn => match person_id::check_business(text) {
            Ok(_) => None,
            Err(IdError::Length { .. }) => Some(Problem::of(id, Common::IdBusinessLength)),
            Err(_) => Some(Problem::of(id, Common::IdBusiness)),
        },
        FieldKind::BankAccount => {
            let found = BankAccount::parse(text).err();
            found.map(|error| match error.is_hard() {
                true => Problem::of(id, Common::BankForm),
                false => Problem::of(id, Common::BankAccount),
            })
        }
        FieldKind::DocNumber => {
            let found = doc_no::check_doc_no(text).err();
            found.map(|_| Problem::of(id, Common::DocNumber))
        }
        FieldKind::ParcelNo => {
            let found = ParcelNo::parse(text).err();
            found.map(|_| Problem::of(id, Common::ParcelNo))
        }
        FieldKind::BuildingNo => {
            let found = BuildingNo::parse(text).err();
            found.map(|_| Problem::of(id, Common::BuildingNo))
        }
        FieldKind::County => {
            let there = is_made_up(text) || places::counties().contains(&text);
            (!there).then(|| Problem::of(id, Common::County))
        }
        FieldKind::Township => {
            let county = scope.county_beside(field);
            let there = county.is_some_and(|county| {
                places::townships_of(&county)
                    .iter()
                    .any(|township| township.name == text)
            });
            let there = is_made_up(text) || there;
            (!there).then(|| Problem::of(id, Common::Township))
        }
        FieldKind::Division => {
            (!text.chars().all(is_han)).then(|| Problem::of(id, Common::Division))
        }
        _ => None,
    };
    problems.extend(found);
    problems
}

/// Characters that no text may hold.
fn of_characters(field: &Field, text: &str) -> Option<Problem> {
    let lines = field.kind == FieldKind::Multiline;
    let control =
        |c: char| (c.is_control() && !(lines && c == '\n')) || matches!(c, '\u{2028}' | '\u{2029}');
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}');
    if text.contains(control) {
        Some(Problem::of(&field.id, Common::ControlCharacter))
    } else if text.contains(private) {
        Some(Problem::of(&field.id, Common::PrivateUse))
    } else {
        None
    }
}

fn of_name(text: &str) -> Option<Common> {
    Some(match name::check_name(text).err()? {
        NameError::Control { .. } => Common::ControlCharacter,
        NameError::PrivateUse { .. } => Common::PrivateUse,
        NameError::Symbol { .. } => Common::NameSign,
        NameError::NoLetter => Common::NameLetter,
        // Length is the field's own limit, and an empty name was looked at before.
        NameError::Empty | NameError::TooLong { .. } => return None,
    })
}

fn of_id(
    scope: &Scope,
    field: &Field,
    text: &str,
    found: Result<(IdKind, String), IdError>,
) -> Option<Problem> {
    let id = field.id.as_str();
    let takes_business = field.kind == FieldKind::PersonOrOrgId;
    let error = match found {
        Ok((IdKind::ResidentOld, _)) if person_id::old_form_has_ended(scope.today) => {
            return Some(Problem::of(id, Common::IdOldEnded));
        }
        Ok(_) => return None,
        Err(error) => error,
    };
    if takes_business && functions::may_be_passport(text) {
        return Some(Problem::of(id, Common::Passport));
    }
    // Which number the citizen was copying decides what the message shows as an example.
    let nearest = match text.chars().nth(1) {
        _ if takes_business && text.starts_with(|c: char| c.is_ascii_digit()) => Common::IdBusiness,
        Some('8' | '9' | 'A'..='D') => Common::IdResident,
        _ => Common::IdPerson,
    };
    Some(match error {
        IdError::Length { expected: 8, .. } => Problem::of(id, Common::IdBusinessLength),
        IdError::Length { expected, got } if got < expected => {
            Problem::of(id, Common::IdShort).with("n", expected - got)
        }
        IdError::Length { expected, got } => {
            Problem::of(id, Common::IdLong).with("n", got.saturating_sub(expected))
        }
        IdError::CardNumber => Problem::of(id, Common::IdCardNumber),
        _ => Problem::of(id, nearest),
    })
}

fn of_phone(id: &str, text: &str, mobile_only: bool) -> Option<Problem> {
    Some(match Phone::parse(text) {
        Ok(phone) if mobile_only && phone.kind() != PhoneKind::Mobile => {
            Problem::of(id, Common::MobileKind)
        }
        Ok(_) => return None,
        Err(PhoneError::MobileLength { got }) if got < MOBILE_DIGITS => {
            Problem::of(id, Common::MobileShort).with("n", MOBILE_DIGITS - got)
        }
        Err(PhoneError::MobileLength { got }) => {
            Problem::of(id, Common::MobileLong).with("n", got.saturating_sub(MOBILE_DIGITS))
        }
        Err(PhoneError::MobileExtension) => Problem::of(id, Common::MobileExtension),
        Err(_) if mobile_only => Problem::of(id, Common::MobileKind),
        Err(_) => Problem::of(id, Common::PhoneShape),
    })
}

/// One @ with something before it and a dot somewhere behind it, no blanks.
fn is_email(text: &str) -> bool {
    match text.split_once('@') {
        Some((name, host)) => {
            let dotted = host.split('.').all(|part| !part.is_empty()) && host.contains('.');
            !name.is_empty() && dotted && !host.contains('@') && !text.contains(char::is_whitespace)
        }
        None => false,
    }
}

/// A place or body of a worked example (○○縣), which is nowhere.
fn is_made_up(name: &str) -> bool {
    name.starts_with("○○")
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
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
