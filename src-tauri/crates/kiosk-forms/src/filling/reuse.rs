//! Answers that were given once: kept for the length of a visit, and filled into its next form.
//!
//! What means the same has the same id, or is like the same shared field. Consents, ticked lists and
//! free words belong to one form and are never carried over; neither is an answer that is wrong.
use std::collections::{BTreeMap, BTreeSet};

use super::{Filling, takes};
use crate::answers::Row;
use crate::checks;
use crate::def::{Carry, Field, FieldKind, FormDef, Required};
use crate::expr::Scope;
use crate::load::is_asked;
use crate::value::Value;

/// The answers of a visit. Wiped when dropped.
#[derive(Debug, Default)]
pub struct Kept {
    by_id: BTreeMap<String, Answer>,
    by_like: BTreeMap<String, Answer>,
    /// The party that the last form was about, by the shared fields its answers are like.
    party: BTreeMap<String, Answer>,
    /// The party of a form that was offered, by its id.
    offered: BTreeMap<String, BTreeMap<String, Answer>>,
}

#[derive(Debug, Clone)]
struct Answer {
    kind: FieldKind,
    value: Value,
}

/// A place whose answer came from an earlier form: field, and row and column of a table.
type Place = (String, Option<(usize, String)>);

/// The places that the citizen has not changed since.
#[derive(Debug, Default)]
pub(super) struct Prefilled(BTreeSet<Place>);

impl Prefilled {
    pub(super) fn has(&self, field: &str, cell: Option<(usize, &str)>) -> bool {
        let cell = cell.map(|(row, column)| (row, column.to_owned()));
        self.0.contains(&(field.to_owned(), cell))
    }

    pub(super) fn add(&mut self, field: &str, cell: Option<(usize, &str)>) {
        let cell = cell.map(|(row, column)| (row, column.to_owned()));
        self.0.insert((field.to_owned(), cell));
    }

    pub(super) fn forget(&mut self, field: &str, cell: Option<(usize, &str)>) {
        let cell = cell.map(|(row, column)| (row, column.to_owned()));
        self.0.remove(&(field.to_owned(), cell));
    }

    /// The rows behind a deleted one move up.
    pub(super) fn delete_row(&mut self, table: &str, deleted: usize) {
        let places = std::mem::take(&mut self.0).into_iter();
        self.0 = places
            .filter_map(|(field, cell)| match cell {
                Some((row, _)) if field == table && row == deleted => None,
                Some((row, column)) if field == table && row > deleted => {
                    Some((field, Some((row - 1, column))))
                }
                cell => Some((field, cell)),
            })
            .collect();
    }
}

/// Whether an answer of this kind means the same in another form.
fn is_carried(field: &Field) -> bool {
    let is_of_the_form = matches!(
        field.kind,
        FieldKind::Checkbox | FieldKind::MultiChoice | FieldKind::Multiline
    );
    field.carry != Carry::No && !is_of_the_form
}

/// The shared fields of a person or body begin so; a form gives them a role: `creditor_name` is like
/// `party_name`.
const PARTY: &str = "party_";

/// What every party has; a role without it is not one whole party of the shared fields.
const PARTY_NAME: &str = "party_name";

/// The role of a field that is like one of a party: `creditor_`.
fn role(field: &Field) -> Option<&str> {
    let part = field.like.as_deref()?.strip_prefix(PARTY)?;
    field.id.strip_suffix(part)
}

/// The role of the party that a form is about: the first one that has a name.
fn first_role(def: &FormDef) -> Option<&str> {
    let is_name =
        |field: &&Field| field.carry == Carry::Like && field.like.as_deref() == Some(PARTY_NAME);
    def.fields().find(is_name).and_then(role)
}

/// Whether a field speaks of the party that the form is about: by its role, or because its role is
/// nobody's name (`contact_email` beside `applicant_name`).
fn is_of(def: &FormDef, field: &Field, main: Option<&str>) -> bool {
    let (Some(role), Some(main)) = (role(field), main) else {
        return false;
    };
    role == main || def.field(&format!("{role}name")).is_none()
}

impl Kept {
    /// Keeps what was answered in a form, in place of what an earlier one said.
    pub fn keep(&mut self, filling: &Filling) {
        let scope = filling.scope();
        let main = first_role(filling.def);
        let mut party = BTreeMap::new();
        for field in filling.def.fields().filter(|field| is_carried(field)) {
            let Some(value) = given(&scope, field) else {
                continue;
            };
            if let Value::Rows(rows) = &value {
                self.keep_first_row(field, rows);
            }
            let answer = Answer {
                kind: field.kind,
                value,
            };
            match (&field.like, role(field)) {
                (Some(like), Some(_)) if is_of(filling.def, field, main) => {
                    party.insert(like.clone(), answer.clone());
                }
                (Some(like), None) if field.carry == Carry::Like && !like.starts_with(PARTY) => {
                    self.by_like.insert(like.clone(), answer.clone());
                }
                _ => {}
            }
            self.by_id.insert(field.id.clone(), answer);
        }
        if party.contains_key(PARTY_NAME) {
            self.party = party;
        }
        self.offered.remove(&filling.def.id);
        for offer in filling.def.offers.iter() {
            let holds = offer.when.as_ref().is_none_or(|when| scope.holds(when));
            if let Some(role) = offer.party.as_deref().filter(|_| holds) {
                self.offered
                    .insert(offer.form.clone(), party_of(&scope, role));
            }
        }
    }

    /// What the first row says stands for the field of the same name in forms without rows.
    fn keep_first_row(&mut self, table: &Field, rows: &[Row]) {
        let Some(row) = rows.first() else { return };
        for column in table.columns.iter().filter(|column| is_carried(column)) {
            if let Some(value) = row.get(&column.id).filter(|value| !value.is_empty()) {
                let answer = Answer {
                    kind: column.kind,
                    value: value.clone(),
                };
                self.by_id.insert(column.id.clone(), answer);
            }
        }
    }

    /// What was kept for a field: by its own name, else by what it is like. Of several fields that are
    /// like the same one only the first takes it, and only one party is the same as before, as a whole.
    fn of(
        &self,
        def: &FormDef,
        field: &Field,
        is_first: bool,
        main: Option<&str>,
    ) -> Option<&Answer> {
        let is_main = is_of(def, field, main);
        let as_offered = || {
            let like = field.like.as_ref().filter(|_| is_main)?;
            self.offered.get(&def.id)?.get(like)
        };
        let by_like = || {
            let like = field.like.as_ref().filter(|_| field.carry == Carry::Like)?;
            match role(field) {
                Some(_) if is_main => self.party.get(like),
                // A form that asks for the shared thing under its shared name has it by that name.
                None if is_first && !like.starts_with(PARTY) => {
                    self.by_like.get(like).or_else(|| self.by_id.get(like))
                }
                _ => None,
            }
        };
        let by_id = || self.by_id.get(&field.id);
        let found = as_offered().or_else(by_id).or_else(by_like)?;
        is_carried(field).then_some(found)
    }
}

/// What a form says of the person of one role, by the shared fields.
fn party_of(scope: &Scope, role: &str) -> BTreeMap<String, Answer> {
    let answer = |field: &Field| {
        let part = field.id.strip_prefix(role).filter(|_| is_carried(field))?;
        let answer = Answer {
            kind: field.kind,
            value: given(scope, field)?,
        };
        Some((format!("{PARTY}{part}"), answer))
    };
    scope.def.fields().filter_map(answer).collect()
}

/// An answer that applies and is not wrong.
fn given(scope: &Scope, field: &Field) -> Option<Value> {
    let value = scope
        .is_input(field)
        .then(|| scope.stored(field))
        .flatten()?;
    let problems = checks::field_and_rows(scope, field);
    let is_right = !value.is_empty() && !problems.iter().any(|problem| problem.hard);
    is_right.then(|| value.clone())
}

/// As much of an answer as the field takes; of another kind only what is the same thing written
/// more narrowly or widely, and right there too.
fn fitting(scope: &Scope, field: &Field, answer: &Answer) -> Option<Value> {
    let value = match (answer.kind, field.kind, &answer.value) {
        (given, asked, value) if given == asked => value.clone(),
        (given, asked, value) if is_number_of_somebody(given) && is_number_of_somebody(asked) => {
            value.clone()
        }
        (FieldKind::RocDatetime, FieldKind::RocDate, Value::DateTime(time)) => {
            Value::Date(time.date())
        }
        _ => return None,
    };
    let value = part(field, &value)?;
    let is_wrong = answer.kind != field.kind && checks::is_wrong(scope, field, &value);
    (!is_wrong).then_some(value)
}

/// The numbers by which people and bodies are known; each field says which of them it takes.
fn is_number_of_somebody(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::NationalId | FieldKind::PersonOrOrgId | FieldKind::Ubn
    )
}

/// As much of a value as the field takes.
fn part(field: &Field, value: &Value) -> Option<Value> {
    let known = |choice: &str| field.choice(choice).is_some();
    match value {
        Value::Choice(choice) if !known(choice) => None,
        Value::Other { choice, .. } if !known(choice) => None,
        Value::Rows(rows) if rows.len() > field.limits.max_rows => None,
        Value::Rows(rows) => {
            let cell = |column: &Field, row: &Row| {
                let value = row.get(&column.id).filter(|_| is_carried(column))?;
                let value = part(column, value)?;
                takes(column, &value).ok()?;
                Some((column.id.clone(), value))
            };
            let row = |row: &Row| field.columns.iter().filter_map(|c| cell(c, row)).collect();
            let rows: Vec<Row> = rows.iter().map(row).collect();
            rows.iter()
                .any(|row| !row.is_empty())
                .then_some(Value::Rows(rows))
        }
        value => takes(field, value).is_ok().then(|| value.clone()),
    }
}

impl Filling {
    /// Fills in what earlier forms of the visit said; only where nothing stands.
    pub(super) fn prefill(&mut self, kept: &Kept) {
        let def: &'static FormDef = self.def;
        let main = first_role(def);
        let mut seen = BTreeSet::new();
        for field in def.fields().filter(|field| is_asked(field)) {
            let is_first = field
                .like
                .as_ref()
                .is_none_or(|like| seen.insert(like.as_str()));
            let scope = self.scope();
            let value = kept.of(def, field, is_first, main);
            let value = value.and_then(|answer| fitting(&scope, field, answer));
            let row = || first_row(&scope, field, kept).map(|row| Value::Rows(vec![row]));
            let Some(value) = value.or_else(row) else {
                continue;
            };
            if let Value::Rows(rows) = &value {
                for (at, row) in rows.iter().enumerate() {
                    for (column, _) in row.iter() {
                        self.prefilled.add(&field.id, Some((at, column)));
                    }
                }
            }
            self.prefilled.add(&field.id, None);
            self.answers.set(&field.id, value);
        }
    }

    /// Whether an answer came from an earlier form of the visit and was not changed since.
    pub fn is_prefilled(&self, field: &str, cell: Option<(usize, &str)>) -> bool {
        self.prefilled.has(field, cell)
    }
}

/// A first row from answers to single fields, where one of its required columns is known.
fn first_row(scope: &Scope, table: &Field, kept: &Kept) -> Option<Row> {
    if table.kind != FieldKind::Table || table.limits.min_rows == 0 {
        return None;
    }
    let known = |column: &Field| {
        let answer = kept.of(scope.def, column, true, None)?;
        Some((column.id.clone(), fitting(scope, column, answer)?))
    };
    let is_known = |column: &&Field| column.required == Required::Yes;
    let first = table.columns.iter().find(is_known)?;
    known(first)?;
    Some(table.columns.iter().filter_map(known).collect())
}
