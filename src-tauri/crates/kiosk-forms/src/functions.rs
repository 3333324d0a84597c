//! The named functions of the expression language: what forms need and plain expressions cannot say.
//!
//! The list is closed and each function is tested; a form never brings Rust code of its own.
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::person_id::{self, IdKind};

use crate::def::Band;
use crate::expr::Type;

/// A function of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    /// `is_set(field)`: there is an answer.
    IsSet,
    /// `default(a, b)`: a, or b where a is unset.
    Default,
    /// `if(condition, a, b)`: a where the condition is true, else b.
    If,
    /// `min(a, b)`.
    Min,
    /// `max(a, b)`.
    Max,
    /// `size(set)`: how many choices are ticked.
    Size,
    /// `count(table)`: how many rows there are.
    Count,
    /// `count_set(table.column)`: how many rows have this column.
    CountSet,
    /// `sum(table.column)`: the sum of the numbers that are there.
    Sum,
    /// `distinct(table.column)`: no two rows say the same.
    Distinct,
    /// `band(table_of_bands, number)`: the value of the band that the number falls into.
    Band,
    /// `age(birth, day)`: whole years.
    Age,
    /// `day_of(date)`: day of the month, 1 to 31.
    DayOf,
    /// `plus_days(date, n)`.
    PlusDays,
    /// `on_day(date, months, day)`: that day of the month so many months later, or its end.
    OnDay,
    /// `capitals(amount)`: the amount in Chinese capitals.
    Capitals,
    /// `id_kind(text)`: `'national'`, `'resident'`, `'business'` or `'passport'`.
    IdKind,
    /// `instalments(amount, n, first day, day of month)`: the rows of an instalment plan.
    Instalments,
}

/// What a function takes at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parameter {
    Bool,
    Int,
    Date,
    Text,
    Set,
    /// Any type, but the same at every such place; it is also the type of the result.
    Any,
    /// The name of a field.
    Field,
    /// The name of a table.
    Table,
    /// A column, as `table.column`.
    Column,
    /// A column of numbers.
    NumberColumn,
    /// The name of a table of bands.
    Bands,
}

const ALL: [Function; 18] = [
    Function::IsSet,
    Function::Default,
    Function::If,
    Function::Min,
    Function::Max,
    Function::Size,
    Function::Count,
    Function::CountSet,
    Function::Sum,
    Function::Distinct,
    Function::Band,
    Function::Age,
    Function::DayOf,
    Function::PlusDays,
    Function::OnDay,
    Function::Capitals,
    Function::IdKind,
    Function::Instalments,
];

impl Function {
    pub(crate) fn find(name: &str) -> Option<Self> {
        ALL.into_iter().find(|function| function.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Function::IsSet => "is_set",
            Function::Default => "default",
            Function::If => "if",
            Function::Min => "min",
            Function::Max => "max",
            Function::Size => "size",
            Function::Count => "count",
            Function::CountSet => "count_set",
            Function::Sum => "sum",
            Function::Distinct => "distinct",
            Function::Band => "band",
            Function::Age => "age",
            Function::DayOf => "day_of",
            Function::PlusDays => "plus_days",
            Function::OnDay => "on_day",
            Function::Capitals => "capitals",
            Function::IdKind => "id_kind",
            Function::Instalments => "instalments",
        }
    }

    pub(crate) fn arity(self) -> usize {
        self.parameters().len()
    }

    pub(crate) fn parameters(self) -> &'static [Parameter] {
        match self {
            Function::IsSet => &[Parameter::Field],
            Function::Default => &[Parameter::Any, Parameter::Any],
            Function::If => &[Parameter::Bool, Parameter::Any, Parameter::Any],
            Function::Min | Function::Max => &[Parameter::Int, Parameter::Int],
            Function::Size => &[Parameter::Set],
            Function::Count => &[Parameter::Table],
            Function::CountSet | Function::Distinct => &[Parameter::Column],
            Function::Sum => &[Parameter::NumberColumn],
            Function::Band => &[Parameter::Bands, Parameter::Int],
            Function::Age => &[Parameter::Date, Parameter::Date],
            Function::DayOf => &[Parameter::Date],
            Function::PlusDays => &[Parameter::Date, Parameter::Int],
            Function::OnDay => &[Parameter::Date, Parameter::Int, Parameter::Int],
            Function::Capitals => &[Parameter::Int],
            Function::IdKind => &[Parameter::Text],
            Function::Instalments => &[
                Parameter::Int,
                Parameter::Int,
                Parameter::Date,
                Parameter::Int,
            ],
        }
    }

    /// The type of the result; none where it is that of the `Any` arguments.
    pub(crate) fn result(self) -> Option<Type> {
        Some(match self {
            Function::Default | Function::If => return None,
            Function::IsSet | Function::Distinct => Type::Bool,
            Function::Min
            | Function::Max
            | Function::Size
            | Function::Count
            | Function::CountSet
            | Function::Sum
            | Function::Band
            | Function::Age
            | Function::DayOf => Type::Int,
            Function::PlusDays | Function::OnDay => Type::Date,
            Function::Capitals | Function::IdKind => Type::Text,
            Function::Instalments => Type::Plan,
        })
    }
}

/// The value of the band that holds `number`; bands are sorted by where they begin.
pub(crate) fn band(bands: &[Band], number: i64) -> Option<i64> {
    bands
        .iter()
        .rev()
        .find(|band| number >= band.from)
        .map(|band| band.value)
}

/// Which kind of identity number this is; none where it is not one.
pub(crate) fn id_kind(text: &str) -> Option<&'static str> {
    Some(match person_id::check_id(text) {
        Ok((IdKind::National, _)) => "national",
        Ok((IdKind::Resident | IdKind::ResidentOld, _)) => "resident",
        Ok((IdKind::Business, _)) => "business",
        Ok((IdKind::Passport, _)) => "passport",
        Err(_) if may_be_passport(text) => "passport",
        Err(_) => return None,
    })
}

/// Whether a number that is no other number may be that of a passport: 5 to 12 letters and digits,
/// and not of the shape of a personal or business number with a slip of the finger.
pub(crate) fn may_be_passport(text: &str) -> bool {
    let length = text.chars().count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let personal = length == 10 && digits >= 8;
    let is_number = digits == length;
    person_id::check_passport(text).is_ok()
        && (5..=12).contains(&length)
        && !personal
        && (!is_number || length == 9)
}

/// One row of an instalment plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Instalment {
    pub no: i64,
    pub due: RocDate,
    pub amount: Money,
}

/// Most rows a plan is made for; a count above it gives no plan.
const MOST_INSTALMENTS: i64 = 600;

/// Splits `amount` into `count` instalments: each `amount ÷ count` rounded down, the last takes the
/// remainder. The first is due on `first`, the others on `day` of the following months (month end
/// where there is no such day). None where an instalment would be less than one dollar.
pub(crate) fn instalments(
    amount: i64,
    count: i64,
    first: RocDate,
    day: i64,
) -> Option<Vec<Instalment>> {
    if !(1..=MOST_INSTALMENTS).contains(&count) || amount < count {
        return None;
    }
    let day = u8::try_from(day)
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    let each = amount / count;
    let last = amount - each * (count - 1);
    (1..=count)
        .map(|no| {
            let due = match no {
                1 => first,
                _ => first.plus_months_on_day(u32::try_from(no - 1).ok()?, day),
            };
            let amount = Money::new(if no == count { last } else { each }).ok()?;
            Some(Instalment { no, due, amount })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> RocDate {
        RocDate::parse_iso(iso).unwrap()
    }

    #[test]
    fn every_function_is_found_by_its_name() {
        for function in ALL {
            assert_eq!(
                Function::find(function.name()),
                Some(function),
                "{}",
                function.name()
            );
        }
        assert_eq!(Function::find("system"), None);
    }

    #[test]
    fn a_band_begins_with_its_first_number() {
        let bands = [(0, 6), (200_000, 8), (1_000_000, 16)];
        let bands: Vec<Band> = bands.map(|(from, value)| Band { from, value }).into();
        for (number, value) in [
            (0, Some(6)),
            (199_999, Some(6)),
            (200_000, Some(8)),
            (999_999, Some(8)),
            (1_000_000, Some(16)),
            (i64::MAX, Some(16)),
            (-1, None),
        ] {
            assert_eq!(band(&bands, number), value, "{number}");
        }
    }

    #[test]
    fn a_passport_is_the_last_resort() {
        for (text, kind) in [
            ("A123456789", Some("national")),
            ("A800000005", Some("resident")),
            ("AD12345671", Some("resident")),
            ("12345675", Some("business")),
            ("C1234567", Some("passport")),
            ("AA1234567", Some("passport")),
            ("P1234567A", Some("passport")),
            ("512345678", Some("passport")),
            ("A123456788", None),
            ("12345678", None),
            ("123456789012", None),
            ("A123", None),
            ("王小明12345", None),
            ("", None),
        ] {
            assert_eq!(id_kind(text), kind, "{text}");
        }
    }

    #[test]
    fn instalments_add_up_and_fall_on_the_day() {
        let plan = instalments(71_403, 6, day("2026-11-30"), 31).unwrap();
        let rows: Vec<_> = plan
            .iter()
            .map(|i| (i.no, i.due.iso(), i.amount.get()))
            .collect();
        let expected = [
            (1, "2026-11-30", 11_900),
            (2, "2026-12-31", 11_900),
            (3, "2027-01-31", 11_900),
            (4, "2027-02-28", 11_900),
            (5, "2027-03-31", 11_900),
            (6, "2027-04-30", 11_903),
        ];
        assert_eq!(
            rows,
            expected.map(|(no, due, amount)| (no, due.to_owned(), amount))
        );
        assert_eq!(plan.iter().map(|i| i.amount.get()).sum::<i64>(), 71_403);
    }

    #[test]
    fn a_plan_that_cannot_be_is_none() {
        for (amount, count, of_month) in [
            (5, 6, 1),
            (100, 0, 1),
            (100, -2, 1),
            (100, 2, 0),
            (100, 2, 32),
            (1 << 40, 601, 1),
        ] {
            let plan = instalments(amount, count, day("2026-11-30"), of_month);
            assert_eq!(plan, None, "{amount} {count} {of_month}");
        }
    }
}
