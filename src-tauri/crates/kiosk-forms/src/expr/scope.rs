//! What an expression sees: the answers of one form, from the form as a whole or from one row.
use kiosk_model::calendar::Calendar;
use kiosk_model::date::RocDate;
use kiosk_model::date_time::RocDateTime;
use kiosk_model::places;

use super::Expr;
use super::eval::{Val, from_value, into_value};
use crate::answers::{Answers, Row};
use crate::def::{Field, FieldKind, FormDef, Required};
use crate::moment::{Moment, OfficeFacts};
use crate::value::Value;

/// The answers that expressions read: what was given, what has a default, what is computed; nothing
/// of fields that do not apply.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub def: &'a FormDef,
    pub answers: &'a Answers,
    pub today: RocDate,
    /// Day and time, where they are known.
    pub now: Option<RocDateTime>,
    /// Which days offices work.
    pub calendar: &'static Calendar,
    /// What is known of the office.
    pub office: OfficeFacts,
    /// The row that is spoken of, for columns.
    row: Option<InRow<'a>>,
}

/// One row of a table.
#[derive(Clone, Copy)]
struct InRow<'a> {
    table: &'a Field,
    row: &'a Row,
    /// From 0.
    at: usize,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(def: &'a FormDef, answers: &'a Answers, moment: impl Into<Moment>) -> Self {
        let moment = moment.into();
        Self {
            def,
            answers,
            today: moment.day(),
            now: moment.time(),
            calendar: moment.calendar(),
            office: moment.office(),
            row: None,
        }
    }

    /// The same answers, seen from one row of a table, counted from 0.
    pub(crate) fn in_row<'b>(self, table: &'b Field, row: &'b Row, at: usize) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope {
            row: Some(InRow { table, row, at }),
            ..self
        }
    }

    /// The county beside a township: in its row, or in its section.
    pub(crate) fn county_beside(&self, township: &Field) -> Option<String> {
        let beside = match self.row {
            Some(InRow { table, .. }) => &table.columns,
            None => &self.def.section_of(&township.id)?.fields,
        };
        let county = beside
            .iter()
            .find(|field| field.kind == FieldKind::County)?;
        match self.effective(county)? {
            Value::Text(county) => Some(places::written_address(&county)),
            _ => None,
        }
    }

    pub(crate) fn holds(&self, condition: &Expr) -> bool {
        condition.eval(self).holds()
    }

    /// Whether the field applies: it has no condition, or its condition holds.
    pub(crate) fn applies(&self, field: &Field) -> bool {
        field.when.as_ref().is_none_or(|when| self.holds(when))
    }

    /// Whether the citizen is asked for the field: it applies and is not computed at present.
    pub(crate) fn is_input(&self, field: &Field) -> bool {
        match field.required {
            Required::Derived => field
                .input_when
                .as_ref()
                .is_some_and(|when| self.holds(when)),
            Required::Staff => false,
            _ => self.applies(field),
        }
    }

    /// The value the form has for a field, whoever gave it: the citizen, a default, or a computation.
    pub(crate) fn effective(&self, field: &Field) -> Option<Value> {
        if !self.applies(field) {
            return None;
        }
        if let Some(InRow { table, row, .. }) = self.row
            && table.value.is_some()
            && table.column(&field.id).is_some()
        {
            // The rows of a computed table hold their values; its columns compute nothing.
            return row.get(&field.id).cloned();
        }
        if field.is_row_number {
            let at = self.row.map(|InRow { at, .. }| at)?;
            return i64::try_from(at + 1).ok().map(Value::Int);
        }
        if self.is_input(field) {
            if let Some(value) = self.stored(field).filter(|value| !value.is_empty()) {
                return Some(value.clone());
            }
            return field
                .default
                .as_ref()
                .and_then(|expr| self.computed(field, expr));
        }
        field
            .value
            .as_ref()
            .and_then(|expr| self.computed(field, expr))
    }

    /// What an expression gives, as a value of the field.
    pub(crate) fn computed(&self, field: &Field, expr: &Expr) -> Option<Value> {
        into_value(field, expr.eval(self))
    }

    /// What was given for a field, as typed.
    pub(crate) fn stored(&self, field: &Field) -> Option<&'a Value> {
        match self.row {
            Some(InRow { table, row, .. }) if table.column(&field.id).is_some() => {
                row.get(&field.id)
            }
            _ => self.answers.get(&field.id),
        }
    }

    /// The rows of a table, computed ones too.
    pub(crate) fn rows(&self, table: &Field) -> Vec<Row> {
        match self.effective(table) {
            Some(Value::Rows(rows)) => rows,
            _ => Vec::new(),
        }
    }

    /// A column of the row that is spoken of, or a field of the form.
    pub(super) fn field(&self, name: &str) -> Option<&'a Field> {
        let column = self.row.and_then(|InRow { table, .. }| table.column(name));
        column.or_else(|| self.def.field(name))
    }

    pub(super) fn named(&self, name: &str) -> Val {
        let Some(field) = self.field(name) else {
            return Val::Unset;
        };
        let found = self
            .effective(field)
            .map_or(Val::Unset, |value| from_value(field, &value));
        match found {
            // A box that nobody ticked says no.
            Val::Unset if field.kind == FieldKind::Checkbox => Val::Bool(false),
            Val::Unset if field.kind == FieldKind::MultiChoice => Val::Set(Vec::new()),
            found => found,
        }
    }

    /// What every row has in a column.
    pub(super) fn column(&self, table: &str, column: &str) -> Vec<Val> {
        self.in_rows(table, |scope| scope.named(column))
    }

    /// What every row of a table gives.
    pub(super) fn in_rows<T>(&self, table: &str, look: impl Fn(&Scope) -> T) -> Vec<T> {
        let Some(table) = self.def.field(table) else {
            return Vec::new();
        };
        let rows = self.rows(table);
        let rows = rows.iter().enumerate();
        rows.map(|(at, row)| look(&self.in_row(table, row, at)))
            .collect()
    }
}
