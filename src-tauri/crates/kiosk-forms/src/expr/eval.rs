//! Evaluating expressions over the answers of one form.
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use zeroize::Zeroizing;

use super::{Comparison, Expr, Literal, Node, Operation};
use crate::answers::{Answers, Row};
use crate::def::{Field, FieldKind, FormDef, Required};
use crate::functions::{self, Function, Instalment};
use crate::normal::normal;
use crate::value::Value;

/// A value while it is computed. Texts are wiped when dropped.
#[derive(Clone)]
pub(crate) enum Val {
    Unset,
    Bool(bool),
    Int(i64),
    Date(RocDate),
    Text(Zeroizing<String>),
    Set(Vec<String>),
    Plan(Vec<Instalment>),
}

impl Val {
    /// Whether a condition holds: true, not false and not unset.
    pub(crate) fn holds(&self) -> bool {
        matches!(self, Val::Bool(true))
    }

    /// Whether a rule is broken: false, not true and not unset.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self, Val::Bool(false))
    }

    fn text(text: &str) -> Self {
        Val::Text(Zeroizing::new(text.to_owned()))
    }

    pub(crate) fn int(&self) -> Option<i64> {
        match self {
            Val::Int(number) => Some(*number),
            _ => None,
        }
    }

    fn date(&self) -> Option<RocDate> {
        match self {
            Val::Date(date) => Some(*date),
            _ => None,
        }
    }
}

/// The answers that expressions read: what was given, what has a default, what is computed; nothing
/// of fields that do not apply.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub def: &'a FormDef,
    pub answers: &'a Answers,
    pub today: RocDate,
    /// The table and row that is spoken of, for conditions of columns.
    pub row: Option<(&'a Field, &'a Row)>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(def: &'a FormDef, answers: &'a Answers, today: RocDate) -> Self {
        Self {
            def,
            answers,
            today,
            row: None,
        }
    }

    /// The same answers, seen from one row of a table.
    pub(crate) fn in_row(self, table: &'a Field, row: &'a Row) -> Self {
        Self {
            row: Some((table, row)),
            ..self
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
            Some((table, row)) if table.column(&field.id).is_some() => row.get(&field.id),
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

    fn field(&self, name: &str) -> Option<&'a Field> {
        let column = self.row.and_then(|(table, _)| table.column(name));
        column.or_else(|| self.def.field(name))
    }

    fn named(&self, name: &str) -> Val {
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

    fn column(&self, table: &str, column: &str) -> Vec<Val> {
        let Some(table) = self.def.field(table) else {
            return Vec::new();
        };
        let Some(column) = table.column(column) else {
            return Vec::new();
        };
        let rows = self.rows(table);
        let value = |row: &Row| match row.get(&column.id) {
            Some(value) if !value.is_empty() => from_value(column, value),
            _ => Val::Unset,
        };
        rows.iter().map(value).collect()
    }
}

fn from_value(field: &Field, value: &Value) -> Val {
    match value {
        Value::Bool(yes) => Val::Bool(*yes),
        Value::Int(number) => Val::Int(*number),
        Value::Money(amount) => Val::Int(amount.get()),
        Value::Date(date) => Val::Date(*date),
        Value::Text(_) => match normal(field, value) {
            Value::Text(text) => Val::text(&text),
            _ => Val::Unset,
        },
        Value::Choice(choice) | Value::Other { choice, .. } => Val::text(choice),
        Value::Choices { chosen, .. } => Val::Set(chosen.clone()),
        Value::Rows(_) => Val::Unset,
    }
}

/// A computed value as an answer of the field.
fn into_value(field: &Field, val: Val) -> Option<Value> {
    Some(match val {
        Val::Bool(yes) => Value::Bool(yes),
        Val::Int(number) if field.kind == FieldKind::Money => {
            Value::Money(Money::new(number).ok()?)
        }
        Val::Int(number) => Value::Int(number),
        Val::Date(date) => Value::Date(date),
        Val::Text(text) => Value::Text(text.as_str().into()),
        Val::Plan(plan) => {
            let [no, due, amount] = field.columns.as_slice() else {
                return None;
            };
            let row = |i: Instalment| {
                let mut row = Row::default();
                row.set(&no.id, Value::Int(i.no));
                row.set(&due.id, Value::Date(i.due));
                row.set(&amount.id, Value::Money(i.amount));
                row
            };
            Value::Rows(plan.into_iter().map(row).collect())
        }
        Val::Set(_) | Val::Unset => return None,
    })
}

impl Expr {
    pub(crate) fn eval(&self, scope: &Scope) -> Val {
        match &self.node {
            Node::Int(number) => Val::Int(*number),
            Node::Text(text) => Val::text(text),
            Node::Bool(yes) => Val::Bool(*yes),
            Node::Today => Val::Date(scope.today),
            Node::Name(name) => scope.named(name),
            Node::Column(_, _) => Val::Unset,
            Node::Not(inner) => match inner.eval(scope) {
                Val::Bool(yes) => Val::Bool(!yes),
                _ => Val::Unset,
            },
            Node::And(left, right) => match (left.eval(scope), right.eval(scope)) {
                (Val::Bool(false), _) | (_, Val::Bool(false)) => Val::Bool(false),
                (Val::Bool(true), Val::Bool(true)) => Val::Bool(true),
                _ => Val::Unset,
            },
            Node::Or(left, right) => match (left.eval(scope), right.eval(scope)) {
                (Val::Bool(true), _) | (_, Val::Bool(true)) => Val::Bool(true),
                (Val::Bool(false), Val::Bool(false)) => Val::Bool(false),
                _ => Val::Unset,
            },
            Node::Compare(comparison, left, right) => {
                compare(*comparison, &left.eval(scope), &right.eval(scope))
            }
            Node::Math(operation, left, right) => {
                match (left.eval(scope).int(), right.eval(scope).int()) {
                    (Some(left), Some(right)) => calculate(*operation, left, right),
                    _ => Val::Unset,
                }
            }
            Node::In(value, list) => match value.eval(scope) {
                Val::Int(number) => Val::Bool(list.contains(&Literal::Int(number))),
                Val::Text(text) => Val::Bool(
                    list.iter()
                        .any(|member| matches!(member, Literal::Text(m) if *m == *text)),
                ),
                _ => Val::Unset,
            },
            Node::Has(value, choice) => match value.eval(scope) {
                Val::Set(chosen) => Val::Bool(chosen.contains(choice)),
                _ => Val::Unset,
            },
            Node::Call(function, arguments) => call(*function, arguments, scope),
        }
    }
}

fn compare(comparison: Comparison, left: &Val, right: &Val) -> Val {
    use std::cmp::Ordering;
    let ordering = match (left, right) {
        (Val::Int(left), Val::Int(right)) => left.cmp(right),
        (Val::Date(left), Val::Date(right)) => left.cmp(right),
        (Val::Text(left), Val::Text(right)) => left.as_str().cmp(right.as_str()),
        (Val::Bool(left), Val::Bool(right)) => left.cmp(right),
        _ => return Val::Unset,
    };
    Val::Bool(match comparison {
        Comparison::Equal => ordering == Ordering::Equal,
        Comparison::NotEqual => ordering != Ordering::Equal,
        Comparison::Less => ordering == Ordering::Less,
        Comparison::LessOrEqual => ordering != Ordering::Greater,
        Comparison::Greater => ordering == Ordering::Greater,
        Comparison::GreaterOrEqual => ordering != Ordering::Less,
    })
}

/// Whole numbers; what does not fit, or is divided by zero, is unset.
fn calculate(operation: Operation, left: i64, right: i64) -> Val {
    let result = match operation {
        Operation::Plus => left.checked_add(right),
        Operation::Minus => left.checked_sub(right),
        Operation::Times => left.checked_mul(right),
        Operation::Div => left.checked_div_euclid(right),
    };
    result.map_or(Val::Unset, Val::Int)
}

fn call(function: Function, arguments: &[Expr], scope: &Scope) -> Val {
    let eval = |at: usize| arguments.get(at).map_or(Val::Unset, |a| a.eval(scope));
    let name = |at: usize| match arguments.get(at).map(|a| &a.node) {
        Some(Node::Name(name)) => name.as_str(),
        _ => "",
    };
    let column = || match arguments.first().map(|a| &a.node) {
        Some(Node::Column(table, column)) => scope.column(table, column),
        _ => Vec::new(),
    };
    let number = |found: usize| i64::try_from(found).map_or(Val::Unset, Val::Int);
    let result = || -> Option<Val> {
        Some(match function {
            Function::IsSet => {
                let field = scope.field(name(0))?;
                Val::Bool(
                    scope
                        .effective(field)
                        .is_some_and(|value| !value.is_empty()),
                )
            }
            Function::Default => match eval(0) {
                Val::Unset => eval(1),
                value => value,
            },
            Function::If => eval(if eval(0).holds() { 1 } else { 2 }),
            Function::Min => Val::Int(eval(0).int()?.min(eval(1).int()?)),
            Function::Max => Val::Int(eval(0).int()?.max(eval(1).int()?)),
            Function::Size => match eval(0) {
                Val::Set(chosen) => number(chosen.len()),
                _ => return None,
            },
            Function::Count => number(scope.rows(scope.def.field(name(0))?).len()),
            Function::CountSet => {
                number(column().iter().filter(|v| !matches!(v, Val::Unset)).count())
            }
            Function::Sum => {
                let mut numbers = column().into_iter().filter_map(|v| v.int());
                Val::Int(numbers.try_fold(0_i64, i64::checked_add)?)
            }
            Function::Distinct => Val::Bool(are_distinct(&column())),
            Function::Band => Val::Int(functions::band(scope.def.bands(name(0))?, eval(1).int()?)?),
            Function::Age => Val::Int(eval(0).date()?.age_on(eval(1).date()?).into()),
            Function::DayOf => Val::Int(eval(0).date()?.day().into()),
            Function::PlusDays => Val::Date(
                eval(0)
                    .date()?
                    .add_days(i32::try_from(eval(1).int()?).ok()?),
            ),
            Function::OnDay => {
                let months = u32::try_from(eval(1).int()?).ok()?;
                let day = u8::try_from(eval(2).int()?).ok()?;
                Val::Date(eval(0).date()?.plus_months_on_day(months, day))
            }
            Function::Capitals => Val::text(&Money::new(eval(0).int()?).ok()?.capitals()),
            Function::IdKind => match eval(0) {
                Val::Text(text) => Val::text(functions::id_kind(&text)?),
                _ => return None,
            },
            Function::Instalments => {
                let (amount, count) = (eval(0).int()?, eval(1).int()?);
                let (first, day) = (eval(2).date()?, eval(3).int()?);
                Val::Plan(functions::instalments(amount, count, first, day)?)
            }
        })
    };
    result().unwrap_or(Val::Unset)
}

/// Whether no two values are the same; what is not there is the same as nothing.
fn are_distinct(values: &[Val]) -> bool {
    let same = |left: &Val, right: &Val| compare(Comparison::Equal, left, right).holds();
    values
        .iter()
        .enumerate()
        .all(|(at, value)| !values[..at].iter().any(|before| same(before, value)))
}
