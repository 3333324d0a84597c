//! Laws that every definition keeps, checked when it is read: ids, shapes of fields, types of
//! expressions, no field computed from itself.
use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::raw::Text;
use super::{Fault, Found, Gives, Place, Waiting, is_id};
use crate::def::{FIELDS_ON_A_PAGE, Field, FieldKind, FormDef, Required, Source};
use crate::expr::{Expr, Names, Type};

pub(super) fn fields(def: &FormDef, places: &[Place]) -> Result<(), Found> {
    let mut seen = BTreeSet::new();
    for place in places {
        if !seen.insert((place.table.as_deref(), place.field.as_str())) {
            return Err(place.found(Fault::Twice(place.field.clone())));
        }
        let table = place.table.as_deref().and_then(|table| def.field(table));
        let field = match table {
            Some(table) => table.column(&place.field),
            None => def.field(&place.field),
        };
        if let Some(field) = field {
            shape(def, field, table).map_err(|fault| place.found(fault))?;
        }
    }
    let mut sections = BTreeSet::new();
    let mut pages = BTreeSet::new();
    for section in &def.sections {
        if !sections.insert(&section.id) {
            return Err(at_the_top(places, Fault::Twice(section.id.clone())));
        }
        self::pages(&section.fields, &mut pages, places)?;
        for table in &section.fields {
            self::pages(&table.columns, &mut pages, places)?;
        }
    }
    let mut rules = BTreeSet::new();
    match def.rules.iter().find(|rule| !rules.insert(&rule.id)) {
        Some(rule) => Err(at_the_top(places, Fault::Twice(rule.id.clone()))),
        None => Ok(()),
    }
}

/// A form of several copies says how each is marked.
pub(super) fn copies(
    def: &FormDef,
    copies: Option<&Spanned<u8>>,
    marks: &[Text],
) -> Result<(), Found> {
    if let Some(mark) = marks.iter().find(|mark| !def.has_text(mark.get_ref())) {
        return Err(Found::at(mark, Fault::Unknown(mark.get_ref().clone())));
    }
    match copies {
        Some(copies) if *copies.get_ref() == 0 || marks.len() != usize::from(*copies.get_ref()) => {
            let (field, what) = (
                "`copies`".to_owned(),
                "one mark for each copy in `copy_marks`",
            );
            Err(Found::at(copies, Fault::Needs { field, what }))
        }
        _ => Ok(()),
    }
}

/// What a field of its kind and mark has and cannot have.
fn shape(def: &FormDef, field: &Field, table: Option<&Field>) -> Result<(), Fault> {
    let needs = |there: bool, what| {
        let field = field.id.clone();
        if there {
            Ok(())
        } else {
            Err(Fault::Needs { field, what })
        }
    };
    let cannot = |there: bool, what| {
        let field = field.id.clone();
        if there {
            Err(Fault::Cannot { field, what })
        } else {
            Ok(())
        }
    };
    let kind = field.kind;
    let takes_choices = matches!(
        kind,
        FieldKind::Choice | FieldKind::MultiChoice | FieldKind::ChoiceOrText
    );
    match field.required {
        Required::When => needs(field.when.is_some(), "`when`")?,
        Required::Yes => cannot(field.when.is_some(), "`when`")?,
        Required::Derived => {
            // A column of a computed table is written with its row.
            let with_row = field.is_row_number
                || table.is_some_and(|table| table.required == Required::Derived);
            needs(field.value.is_some() || with_row, "`value`")?;
        }
        Required::No | Required::Staff => {}
    }
    if field.required != Required::Derived {
        cannot(field.value.is_some(), "`value`")?;
        cannot(field.input_when.is_some(), "`input_when`")?;
        cannot(
            kind == FieldKind::MoneyCapitals,
            "this kind: capitals are computed",
        )?;
    }
    if field.is_row_number {
        let counts = table.is_some() && kind == FieldKind::Integer;
        needs(
            counts && field.required == Required::Derived,
            "a column of kind `integer` with `req` D for `auto`",
        )?;
    }
    if kind == FieldKind::Township {
        let beside = match table {
            Some(table) => Some(&table.columns),
            None => def.section_of(&field.id).map(|section| &section.fields),
        };
        let is_county = |field: &Field| field.kind == FieldKind::County;
        needs(
            beside.is_some_and(|beside| beside.iter().any(is_county)),
            "a field of kind `county` beside it",
        )?;
    }
    if matches!(kind, FieldKind::Choice | FieldKind::MultiChoice) {
        needs(!field.choices.is_empty(), "`choices`")?;
    }
    cannot(!takes_choices && !field.choices.is_empty(), "`choices`")?;
    cannot(
        kind == FieldKind::ChoiceOrText && field.choices.is_empty() && field.source.is_none(),
        "neither `choices` nor `source`",
    )?;
    needs(
        field.choices.iter().all(|choice| is_id(&choice.id)),
        "choices that are ids",
    )?;
    let ids: BTreeSet<_> = field.choices.iter().map(|choice| &choice.id).collect();
    needs(ids.len() == field.choices.len(), "choices that differ")?;
    if kind == FieldKind::Table {
        needs(!field.columns.is_empty(), "`columns`")?;
        cannot(table.is_some(), "this kind: tables do not nest")?;
        if field.required != Required::Derived {
            needs(field.limits.max_rows >= 1, "`rows`")?;
        }
    } else {
        cannot(!field.columns.is_empty(), "`columns`")?;
    }
    if !field.ready.is_empty() {
        needs(
            kind == FieldKind::Multiline,
            "kind `multiline` for its ready sentences",
        )?;
    }
    if let Some(model) = &field.same_as {
        let model = def
            .field(model)
            .ok_or_else(|| Fault::Unknown(model.clone()))?;
        needs(model.kind == kind, "a model of its own kind in `same_as`")?;
    }
    if let Some(unknown) = field
        .show_with
        .iter()
        .find(|name| def.field(name).is_none())
    {
        return Err(Fault::Unknown(unknown.clone()));
    }
    if kind.is_text() && field.required.is_citizen() {
        needs(field.limits.max_chars.is_some(), "`max_chars`")?;
    }
    let of_source = field.source.map(|source| match source {
        Source::Agencies => FieldKind::ChoiceOrText,
        Source::Divisions => FieldKind::Division,
        Source::AddressPrefixes => FieldKind::Address,
        Source::CaseKinds => FieldKind::CaseNumber,
        Source::EmailHosts => FieldKind::Email,
        Source::Counties => FieldKind::County,
        Source::Townships => FieldKind::Township,
    });
    cannot(
        of_source.is_some_and(|of_source| of_source != kind),
        "this `source`",
    )?;
    if field.is_name {
        needs(kind == FieldKind::Text, "kind `text` for a name")?;
    }
    Ok(())
}

/// Fields that share a page stand together and are few.
fn pages<'a>(
    fields: &'a [Field],
    seen: &mut BTreeSet<&'a str>,
    places: &[Place],
) -> Result<(), Found> {
    let mut current: Option<(&str, usize)> = None;
    for field in fields {
        let Some(page) = field.page.as_deref() else {
            current = None;
            continue;
        };
        let count = match current {
            Some((name, count)) if name == page => count + 1,
            _ if seen.insert(page) => 1,
            _ => return Err(at(places, &field.id, Fault::Twice(page.to_owned()))),
        };
        if count > FIELDS_ON_A_PAGE {
            let fault = Fault::Cannot {
                field: field.id.clone(),
                what: "a page with so many others",
            };
            return Err(at(places, &field.id, fault));
        }
        current = Some((page, count));
    }
    Ok(())
}

pub(super) fn expressions(def: &FormDef, waiting: &[Waiting]) -> Result<(), Found> {
    for Waiting {
        at,
        expr,
        table,
        gives,
    } in waiting
    {
        let table = table.as_deref().and_then(|table| def.field(table));
        let found = expr.check(&Names { def, table });
        let found = found.map_err(|error| Found {
            at: at + error.at,
            fault: Fault::Expr(error.kind),
        })?;
        if !fits(*gives, &found) {
            let what = match gives {
                Gives::Condition => "a condition here",
                Gives::Value(_) => "an expression that gives its kind of value",
                Gives::Slot => "a number, a date or a text for its message",
            };
            let fault = Fault::Needs {
                field: "the expression".to_owned(),
                what,
            };
            return Err(Found { at: *at, fault });
        }
    }
    Ok(())
}

fn fits(gives: Gives, found: &Type) -> bool {
    match gives {
        Gives::Condition => *found == Type::Bool,
        Gives::Slot => matches!(
            found,
            Type::Int | Type::Decimal | Type::Date | Type::DateTime | Type::Month | Type::Text
        ),
        Gives::Value(kind) => match kind {
            FieldKind::Money | FieldKind::Integer => *found == Type::Int,
            FieldKind::RocDate => *found == Type::Date,
            FieldKind::RocDatetime => *found == Type::DateTime,
            FieldKind::RocMonth => *found == Type::Month,
            FieldKind::Decimal => matches!(found, Type::Int | Type::Decimal),
            FieldKind::Fraction => *found == Type::Share,
            FieldKind::Checkbox => *found == Type::Bool,
            FieldKind::Table => *found == Type::Plan,
            FieldKind::Choice => matches!(found, Type::Text | Type::Choice(_)),
            FieldKind::MultiChoice
            | FieldKind::ChoiceOrText
            | FieldKind::Signature
            | FieldKind::Seal => false,
            _ => *found == Type::Text,
        },
    }
}

/// No condition, default or computation leads back to its own field.
pub(super) fn circles(def: &FormDef, places: &[Place]) -> Result<(), Found> {
    let mut reads: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for field in def.fields() {
        let names = reads.entry(&field.id).or_default();
        let mut add = |expr: &Option<Expr>| {
            if let Some(expr) = expr {
                expr.names(&mut |name| {
                    names.insert(name.to_owned());
                });
            }
        };
        for expr in [&field.when, &field.value, &field.input_when, &field.default] {
            add(expr);
        }
    }
    for field in def.fields() {
        let mut open: Vec<&str> = reads[field.id.as_str()]
            .iter()
            .map(String::as_str)
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            if name == field.id {
                return Err(at(places, &field.id, Fault::Circle(field.id.clone())));
            }
            if seen.insert(name) {
                open.extend(reads.get(name).into_iter().flatten().map(String::as_str));
            }
        }
    }
    Ok(())
}

impl Place {
    fn found(&self, fault: Fault) -> Found {
        Found { at: self.at, fault }
    }
}

/// A fault of the form as a whole is shown at its first field.
fn at_the_top(places: &[Place], fault: Fault) -> Found {
    Found {
        at: places.first().map_or(0, |place| place.at),
        fault,
    }
}

fn at(places: &[Place], field: &str, fault: Fault) -> Found {
    let place = places.iter().find(|place| place.field == field);
    Found {
        at: place.map_or(0, |place| place.at),
        fault,
    }
}
