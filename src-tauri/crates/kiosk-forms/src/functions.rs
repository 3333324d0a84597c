//! The named functions of the expression language: what forms need and plain expressions cannot say.
//!
//! The list is closed and each function is tested; a form never brings Rust code of its own.
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::person_id::{self, IdKind};

use crate::def::Band;
use crate::expr::Type;

/// Names, arguments and results of the functions, written once.
macro_rules! functions {
    ($($(#[$doc:meta])+ $name:ident = $word:literal ($($parameter:ident),*) $(-> $result:ident)?;)+) => {
        /// A function of the language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Function {
            $($(#[$doc])+ $name,)+
        }

        impl Function {
            #[cfg(test)]
            const ALL: &[Function] = &[$(Function::$name),+];

            pub(crate) fn find(name: &str) -> Option<Self> {
                match name {
                    $($word => Some(Function::$name),)+
                    _ => None,
                }
            }

            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Function::$name => $word,)+
                }
            }

            pub(crate) fn parameters(self) -> &'static [Parameter] {
                match self {
                    $(Function::$name => &[$(Parameter::$parameter),*],)+
                }
            }

            /// The type of the result; none where it is that of the `Any` arguments.
            pub(crate) fn result(self) -> Option<Type> {
                match self {
                    $(Function::$name => result!($($result)?),)+
                }
            }
        }
    };
}

macro_rules! result {
    () => {
        None
    };
    ($result:ident) => {
        Some(Type::$result)
    };
}

functions! {
    /// `is_set(field)`: there is an answer.
    IsSet = "is_set" (Field) -> Bool;
    /// `default(a, b)`: a, or b where a is unset.
    Default = "default" (Any, Any);
    /// `if(condition, a, b)`: a where the condition is true, else b.
    If = "if" (Bool, Any, Any);
    /// `min(a, b)`.
    Min = "min" (Int, Int) -> Int;
    /// `max(a, b)`.
    Max = "max" (Int, Int) -> Int;
    /// `size(set)`: how many choices are ticked.
    Size = "size" (Set) -> Int;
    /// `count(table)`: how many rows there are.
    Count = "count" (Table) -> Int;
    /// `count_set(table.column)`: how many rows have this column.
    CountSet = "count_set" (Column) -> Int;
    /// `sum(table.column)`: the sum of the numbers that are there.
    Sum = "sum" (NumberColumn) -> Int;
    /// `distinct(table.column)`: no two rows say the same.
    Distinct = "distinct" (Column) -> Bool;
    /// `each(table, condition)`: the condition, which reads the columns of a row by their ids, holds
    /// in every row; false where it is false in one, unset without rows.
    Each = "each" (Table, RowCondition) -> Bool;
    /// `any(table, condition)`: the condition holds in some row; false without rows.
    SomeRow = "any" (Table, RowCondition) -> Bool;
    /// `count_where(table, condition)`: in how many rows it holds.
    CountWhere = "count_where" (Table, RowCondition) -> Int;
    /// `sum_shares(table.column, condition)`: the shares of the rows where it holds; unset where one
    /// of them has none, or there is no such row.
    SumShares = "sum_shares" (ShareColumn, RowCondition) -> Share;
    /// `band(table_of_bands, number)`: the value of the band that the number falls into.
    Band = "band" (Bands, Int) -> Int;
    /// `age(birth, day)`: whole years.
    Age = "age" (Date, Date) -> Int;
    /// `day_of(date)`: day of the month, 1 to 31.
    DayOf = "day_of" (Date) -> Int;
    /// `weekday(date)`: 1 is Monday, 7 is Sunday.
    Weekday = "weekday" (Date) -> Int;
    /// `plus_days(date, n)`.
    PlusDays = "plus_days" (Date, Int) -> Date;
    /// `plus_months(date, n)`: the same day so many months later, or the end of that month.
    PlusMonths = "plus_months" (Date, Int) -> Date;
    /// `on_day(date, months, day)`: that day of the month so many months later, or its end.
    OnDay = "on_day" (Date, Int, Int) -> Date;
    /// `is_working_day(date)`: offices work on this day; unset in years without a calendar.
    IsWorkingDay = "is_working_day" (Date) -> Bool;
    /// `next_working_day(date)`: the day itself, or the next on which offices work.
    NextWorkingDay = "next_working_day" (Date) -> Date;
    /// `plus_working_days(date, n)`: the n-th working day after the day.
    PlusWorkingDays = "plus_working_days" (Date, Int) -> Date;
    /// `deadline_days(date, n)`: the end of a period of days (行政程序法 §48): the day is not counted,
    /// and an end on a holiday moves on.
    DeadlineDays = "deadline_days" (Date, Int) -> Date;
    /// `deadline_months(date, n)`: the same of months.
    DeadlineMonths = "deadline_months" (Date, Int) -> Date;
    /// `date_of(datetime)`: its day.
    DateOf = "date_of" (DateTime) -> Date;
    /// `time_of(datetime)`: its time as a number of four digits: 830 is half past eight.
    TimeOf = "time_of" (DateTime) -> Int;
    /// `month_of(date)`: its month.
    MonthOf = "month_of" (Date) -> Month;
    /// `capitals(amount)`: the amount in Chinese capitals.
    Capitals = "capitals" (Int) -> Text;
    /// `id_kind(text)`: `'national'`, `'resident'`, `'business'` or `'passport'`.
    IdKind = "id_kind" (Text) -> Text;
    /// `county_of(address)`: the county it begins with; unset where it names none.
    CountyOf = "county_of" (Text) -> Text;
    /// `office_county()`: the county the office serves.
    OfficeCounty = "office_county" () -> Text;
    /// `living_cost(date)`: the minimum living cost of a month there, announced for the year of the date.
    LivingCost = "living_cost" (Date) -> Int;
    /// `instalments(amount, n, first day, day of month)`: the rows of an instalment plan.
    Instalments = "instalments" (Int, Int, Date, Int) -> Plan;
}

/// What a function takes at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parameter {
    Bool,
    Int,
    Date,
    DateTime,
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
    /// A column of shares.
    ShareColumn,
    /// A condition over a row of the table that was named before.
    RowCondition,
    /// The name of a table of bands.
    Bands,
}

impl Function {
    pub(crate) fn arity(self) -> usize {
        self.parameters().len()
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
        for function in Function::ALL.iter().copied() {
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
