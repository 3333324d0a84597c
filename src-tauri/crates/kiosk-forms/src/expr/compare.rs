//! Comparing and calculating values.
use std::cmp::Ordering;

use kiosk_model::share::{self, Fraction};

use super::eval::Val;
use super::{Comparison, Operation};

pub(super) fn compare(comparison: Comparison, left: &Val, right: &Val) -> Val {
    let ordering = match (left, right) {
        (Val::Int(left), Val::Int(right)) => left.cmp(right),
        (Val::Decimal(left), Val::Decimal(right)) => left.cmp(right),
        (Val::Decimal(left), Val::Int(right)) => i128::from(left.get()).cmp(&parts(*right)),
        (Val::Int(left), Val::Decimal(right)) => parts(*left).cmp(&i128::from(right.get())),
        (Val::Date(left), Val::Date(right)) => left.cmp(right),
        (Val::DateTime(left), Val::DateTime(right)) => left.cmp(right),
        (Val::Month(left), Val::Month(right)) => left.cmp(right),
        (Val::Share(left), Val::Share(right)) => match compare_shares(left, right) {
            Some(ordering) => ordering,
            None => return Val::Unset,
        },
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

/// A whole number in hundredths.
fn parts(whole: i64) -> i128 {
    i128::from(whole) * 100
}

/// Sums of shares are compared with the whole, single shares with each other.
fn compare_shares(left: &[Fraction], right: &[Fraction]) -> Option<Ordering> {
    let total = |shares: &[Fraction]| share::total(shares.iter().copied());
    match (left, right) {
        (left, [whole]) if whole.is_whole() => Some(total(left)?.compared_with_whole()),
        ([whole], right) if whole.is_whole() => Some(total(right)?.compared_with_whole().reverse()),
        ([left], [right]) => {
            let product = |a: u32, b: u32| u64::from(a) * u64::from(b);
            let left_over = product(left.numerator(), right.denominator());
            Some(left_over.cmp(&product(right.numerator(), left.denominator())))
        }
        _ => None,
    }
}

/// Whole numbers; what does not fit, or is divided by zero, is unset.
pub(super) fn calculate(operation: Operation, left: i64, right: i64) -> Val {
    let result = match operation {
        Operation::Plus => left.checked_add(right),
        Operation::Minus => left.checked_sub(right),
        Operation::Times => left.checked_mul(right),
        Operation::Div => left.checked_div_euclid(right),
    };
    result.map_or(Val::Unset, Val::Int)
}

/// Whether no two values are the same; what is not there is the same as nothing.
pub(super) fn are_distinct(values: &[Val]) -> bool {
    let same = |left: &Val, right: &Val| compare(Comparison::Equal, left, right).holds();
    values
        .iter()
        .enumerate()
        .all(|(at, value)| !values[..at].iter().any(|before| same(before, value)))
}
