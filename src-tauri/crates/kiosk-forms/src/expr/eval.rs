//! Evaluating expressions over the answers of one form.
use kiosk_model::date::RocDate;
use kiosk_model::date_time::{RocDateTime, RocMonth};
use kiosk_model::deadline;
use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;
use kiosk_model::places;
use kiosk_model::share::{self, Fraction};
use zeroize::Zeroizing;

use super::compare::{are_distinct, calculate, compare};
use super::scope::Scope;
use super::{Expr, Literal, Node};
use crate::answers::Row;
use crate::def::{Field, FieldKind};
use crate::functions::{self, Function, Instalment};
use crate::normal::normal;
use crate::value::Value;

/// A value while it is computed. Texts are wiped when dropped.
#[derive(Clone)]
pub(crate) enum Val {
    Unset,
    Bool(bool),
    Int(i64),
    Decimal(Hundredths),
    Date(RocDate),
    DateTime(RocDateTime),
    Month(RocMonth),
    /// Shares that are added up.
    Share(Vec<Fraction>),
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

    fn time(&self) -> Option<RocDateTime> {
        match self {
            Val::DateTime(time) => Some(*time),
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

pub(super) fn from_value(field: &Field, value: &Value) -> Val {
    match value {
        Value::Bool(yes) => Val::Bool(*yes),
        Value::Int(number) => Val::Int(*number),
        Value::Money(amount) => Val::Int(amount.get()),
        Value::Decimal(number) => Val::Decimal(*number),
        Value::Fraction(share) => Val::Share(vec![*share]),
        Value::Date(date) => Val::Date(*date),
        Value::DateTime(time) => Val::DateTime(*time),
        Value::Month(month) => Val::Month(*month),
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
pub(super) fn into_value(field: &Field, val: Val) -> Option<Value> {
    Some(match val {
        Val::Bool(yes) => Value::Bool(yes),
        Val::Int(number) if field.kind == FieldKind::Money => {
            Value::Money(Money::new(number).ok()?)
        }
        Val::Int(number) if field.kind == FieldKind::Decimal => Value::Decimal(hundredths(number)?),
        Val::Int(number) => Value::Int(number),
        Val::Decimal(number) => Value::Decimal(number),
        Val::Share(shares) => Value::Fraction(one_share(&shares)?),
        Val::Date(date) => Value::Date(date),
        Val::DateTime(time) => Value::DateTime(time),
        Val::Month(month) => Value::Month(month),
        Val::Text(text) if !field.choices.is_empty() => {
            Value::Choice(field.choice(&text)?.id.clone())
        }
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

fn hundredths(whole: i64) -> Option<Hundredths> {
    Hundredths::new(whole.checked_mul(100)?).ok()
}

/// Several shares as one, where the value of a field can hold it.
fn one_share(shares: &[Fraction]) -> Option<Fraction> {
    match shares {
        [share] => Some(*share),
        shares => share::total(shares.iter().copied())?
            .is_whole()
            .then_some(Fraction::WHOLE),
    }
}

impl Expr {
    pub(crate) fn eval(&self, scope: &Scope) -> Val {
        match &self.node {
            Node::Int(number) => Val::Int(*number),
            Node::Text(text) => Val::text(text),
            Node::Bool(yes) => Val::Bool(*yes),
            Node::Today => Val::Date(scope.today),
            Node::Now => scope.now.map_or(Val::Unset, Val::DateTime),
            Node::Whole => Val::Share(vec![Fraction::WHOLE]),
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
            Node::Math(operation, left, right) => match (left.eval(scope), right.eval(scope)) {
                (Val::Int(left), Val::Int(right)) => calculate(*operation, left, right),
                (Val::Share(left), Val::Share(right)) => Val::Share([left, right].concat()),
                _ => Val::Unset,
            },
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
    // What a condition says in every row of a table.
    let holding = |table: &str, at: usize| match arguments.get(at) {
        Some(condition) => scope.in_rows(table, |row| condition.eval(row)),
        None => Vec::new(),
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
            Function::Each => every(&holding(name(0), 1)),
            Function::SomeRow => {
                let rows = holding(name(0), 1);
                Val::Bool(rows.iter().any(Val::holds))
            }
            Function::CountWhere => {
                number(holding(name(0), 1).iter().filter(|row| row.holds()).count())
            }
            Function::SumShares => {
                let Node::Column(table, _) = &arguments.first()?.node else {
                    return None;
                };
                let rows = column().into_iter().zip(holding(table, 1));
                let counted = rows.filter(|(_, row)| row.holds()).map(|(share, _)| share);
                Val::Share(shares(counted).filter(|shares| !shares.is_empty())?)
            }
            Function::Band => Val::Int(functions::band(scope.def.bands(name(0))?, eval(1).int()?)?),
            Function::Age => Val::Int(eval(0).date()?.age_on(eval(1).date()?).into()),
            Function::DayOf => Val::Int(eval(0).date()?.day().into()),
            Function::PlusDays => Val::Date(
                eval(0)
                    .date()?
                    .add_days(i32::try_from(eval(1).int()?).ok()?),
            ),
            Function::PlusMonths => {
                let (date, months) = (eval(0).date()?, u32::try_from(eval(1).int()?).ok()?);
                let day = u8::try_from(date.day()).ok()?;
                Val::Date(date.plus_months_on_day(months, day))
            }
            Function::Weekday => Val::Int(eval(0).date()?.weekday().into()),
            Function::IsWorkingDay => Val::Bool(scope.calendar.is_working_day(eval(0).date()?)?),
            Function::NextWorkingDay => {
                Val::Date(scope.calendar.working_day_from(eval(0).date()?)?)
            }
            Function::PlusWorkingDays => {
                let days = u32::try_from(eval(1).int()?).ok()?;
                Val::Date(scope.calendar.plus_working_days(eval(0).date()?, days)?)
            }
            Function::DeadlineDays => {
                let days = u32::try_from(eval(1).int()?).ok()?;
                Val::Date(deadline::after_days(scope.calendar, eval(0).date()?, days)?.ends)
            }
            Function::DeadlineMonths => {
                let months = u32::try_from(eval(1).int()?).ok()?;
                Val::Date(deadline::after_months(scope.calendar, eval(0).date()?, months)?.ends)
            }
            Function::DateOf => Val::Date(eval(0).time()?.date()),
            Function::TimeOf => {
                let time = eval(0).time()?;
                Val::Int(i64::from(time.hour()) * 100 + i64::from(time.minute()))
            }
            Function::MonthOf => Val::Month(RocMonth::of(eval(0).date()?)),
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
            Function::CountyOf => match eval(0) {
                Val::Text(address) => Val::text(places::split_address(&address).county?),
                _ => return None,
            },
            Function::OfficeCounty => Val::text(scope.office.county?),
            Function::LivingCost => {
                let year = eval(0).date()?.roc_year();
                let cost = scope.office.living_cost.filter(|cost| cost.year == year)?;
                Val::Int(cost.monthly.get())
            }
            Function::Instalments => {
                let (amount, count) = (eval(0).int()?, eval(1).int()?);
                let (first, day) = (eval(2).date()?, eval(3).int()?);
                Val::Plan(functions::instalments(amount, count, first, day)?)
            }
        })
    };
    result().unwrap_or(Val::Unset)
}

/// False where one is false, true where all are true; unset otherwise, and where there is none.
fn every(conditions: &[Val]) -> Val {
    if conditions.iter().any(Val::is_broken) {
        Val::Bool(false)
    } else if !conditions.is_empty() && conditions.iter().all(Val::holds) {
        Val::Bool(true)
    } else {
        Val::Unset
    }
}

/// Shares added up; none where one is missing.
fn shares(values: impl Iterator<Item = Val>) -> Option<Vec<Fraction>> {
    let mut all = Vec::new();
    for value in values {
        match value {
            Val::Share(shares) => all.extend(shares),
            _ => return None,
        }
    }
    Some(all)
}
