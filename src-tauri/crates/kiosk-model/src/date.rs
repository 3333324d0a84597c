//! Calendar days of the Republic of China: read in ROC years, stored as ISO 8601.
//!
//! ROC year 1 is 1912 and there is no year 0. Years 1 to 199 (1912 to 2110) are accepted. A date
//! typed with a four-digit year is refused and asked again: the calendar is never guessed.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::text::ident;

/// First and last day that can be written in ROC years 1 to 199.
const FIRST: Date = date(1912, 1, 1);
const LAST: Date = date(2110, 12, 31);

/// Why a text is not a day. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("no date")]
    Empty,
    /// A year of four digits, or eight digits in a row: the calendar is unclear.
    #[error("a western year where a ROC year belongs")]
    WesternYear,
    /// None of the accepted spellings.
    #[error("not a date")]
    Form,
    /// Year 0, or a year after 199.
    #[error("no such year")]
    Year,
    /// A month that is not 1 to 12.
    #[error("no such month")]
    Month,
    /// A day that this month does not have.
    #[error("no such day, the month has {last}")]
    Day {
        /// The last day of that month.
        last: u8,
    },
    /// A birth date after today.
    #[error("in the future")]
    Future,
    /// A birth date more than 130 years ago.
    #[error("too long ago")]
    TooLongAgo,
}

impl DateError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "dateEmpty",
            Self::WesternYear => "dateWesternYear",
            Self::Form => "dateForm",
            Self::Year => "dateYear",
            Self::Month => "dateMonth",
            Self::Day { .. } => "dateDay",
            Self::Future => "dateFuture",
            Self::TooLongAgo => "dateTooLongAgo",
        }
    }
}

/// A calendar day between 1912-01-01 and 2110-12-31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RocDate(Date);

impl RocDate {
    /// Reads a day as people write it in Taiwan: `民國110年6月30日`, `110/06/30`, `110.6.30`,
    /// `110-06-30`, `1100630`, `990101`.
    ///
    /// # Errors
    /// What is wrong with it; see [`DateError`].
    pub fn parse_roc(typed: &str) -> Result<Self, DateError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        let (year, month, day) = split_roc(&text)?;
        Self::from_roc(year, month, day)
    }

    /// Reads the stored form `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`DateError::Form`] for another shape, else the part that does not exist.
    pub fn parse_iso(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(DateError::Form);
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(DateError::Form);
        }
        Self::from_ymd(number(year)?, number(month)?, number(day)?)
    }

    /// The day of a Gregorian year, month and day.
    ///
    /// # Errors
    /// The part that does not exist.
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        if !(FIRST.year()..=LAST.year()).contains(&year) {
            return Err(DateError::Year);
        }
        if !(1..=12).contains(&month) {
            return Err(DateError::Month);
        }
        Date::new(year, month, day)
            .map(Self)
            .map_err(|_| DateError::Day {
                last: Date::new(year, month, 1)
                    .map_or(31, |first| first.days_in_month().unsigned_abs()),
            })
    }

    /// The day of a ROC year (1 to 199), month and day.
    ///
    /// # Errors
    /// The part that does not exist.
    pub fn from_roc(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        if !(1..=199).contains(&year) {
            return Err(DateError::Year);
        }
        Self::from_ymd(year + 1911, month, day)
    }

    /// The nearest day inside the accepted range.
    pub(crate) fn nearest(day: Date) -> Self {
        Self(day.clamp(FIRST, LAST))
    }

    /// The ROC year, 1 to 199.
    pub fn roc_year(self) -> i16 {
        self.0.year() - 1911
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week, Monday 1 to Sunday 7.
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The stored form, `2021-06-30`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.0.year(), self.month(), self.day())
    }

    /// The long printed form, `民國110年6月30日`.
    pub fn long(self) -> String {
        format!(
            "民國{}年{}月{}日",
            self.roc_year(),
            self.month(),
            self.day()
        )
    }

    /// The short printed form, `110/06/30`; the year has three digits.
    pub fn short(self) -> String {
        format!(
            "{:03}/{:02}/{:02}",
            self.roc_year(),
            self.month(),
            self.day()
        )
    }

    /// Seven digits, `1100630`.
    pub fn compact(self) -> String {
        format!("{:03}{:02}{:02}", self.roc_year(), self.month(), self.day())
    }

    /// The day `days` later (earlier when negative), kept inside the accepted range.
    pub fn add_days(self, days: i32) -> Self {
        // More days than the range holds lead to its edge either way.
        let days = i64::from(days).clamp(-100_000, 100_000);
        let edge = if days < 0 { FIRST } else { LAST };
        Self::nearest(self.0.checked_add(days.days()).unwrap_or(edge))
    }

    /// The given day of the month `months` later; the end of that month when it has no such day.
    ///
    /// A `day` of 0 counts as 1. Kept inside the accepted range.
    pub fn plus_months_on_day(self, months: u32, day: u8) -> Self {
        let whole = i64::from(self.0.year()) * 12 + i64::from(self.month()) - 1 + i64::from(months);
        let year = i16::try_from(whole / 12)
            .unwrap_or(i16::MAX)
            .min(LAST.year());
        // A remainder of 12 fits.
        let month = i8::try_from(whole % 12 + 1).unwrap_or(12);
        let first = Date::new(year, month, 1).unwrap_or(LAST);
        let wanted = i8::try_from(day.max(1)).unwrap_or(i8::MAX);
        let day = wanted.min(first.days_in_month());
        Self::nearest(Date::new(year, month, day).unwrap_or(LAST))
    }

    /// Days from this day to the other, negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).get_days().into()
    }

    /// Whole years of age on the given day, counted from this birth date; 0 before birth.
    ///
    /// Someone born on 29 February reaches a year of age at the end of 28 February (民法 §121, §124).
    pub fn age_on(self, today: Self) -> u16 {
        let years = today.0.year() - self.0.year();
        let birthday = (today.month(), today.day()) >= (self.month(), self.day());
        u16::try_from(years - i16::from(!birthday)).unwrap_or(0)
    }

    /// Checks a birth date: not after today and not more than 130 years back.
    ///
    /// # Errors
    /// [`DateError::Future`] or [`DateError::TooLongAgo`].
    pub fn check_birth(self, today: Self) -> Result<(), DateError> {
        if self > today {
            Err(DateError::Future)
        } else if self.age_on(today) > 130 {
            Err(DateError::TooLongAgo)
        } else {
            Ok(())
        }
    }
}

/// Takes the spelling apart; the parts are checked by the caller.
fn split_roc(text: &str) -> Result<(i16, i8, i8), DateError> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return match text.len() {
            6 | 7 => {
                let (year, rest) = text.split_at(text.len() - 4);
                Ok((number(year)?, number(&rest[..2])?, number(&rest[2..])?))
            }
            8 => Err(DateError::WesternYear),
            _ => Err(DateError::Form),
        };
    }
    if text.contains('年') {
        let text = text.strip_prefix("中華").unwrap_or(text);
        let text = text.strip_prefix("民國").unwrap_or(text);
        let (year, rest) = text.split_once('年').ok_or(DateError::Form)?;
        let (month, rest) = rest.split_once('月').ok_or(DateError::Form)?;
        let day = rest.strip_suffix('日').ok_or(DateError::Form)?;
        return parts(year, month, day, 1);
    }
    for separator in ['/', '.', '-'] {
        let found: Vec<&str> = text.split(separator).collect();
        if let [year, month, day] = found[..] {
            return parts(year, month, day, 2);
        }
    }
    Err(DateError::Form)
}

fn parts(
    year: &str,
    month: &str,
    day: &str,
    shortest_year: usize,
) -> Result<(i16, i8, i8), DateError> {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if ![year, month, day].into_iter().all(digits) || month.len() > 2 || day.len() > 2 {
        return Err(DateError::Form);
    }
    match year.len() {
        4 => Err(DateError::WesternYear),
        n if (shortest_year..=3).contains(&n) => Ok((number(year)?, number(month)?, number(day)?)),
        _ => Err(DateError::Form),
    }
}

/// A short run of ASCII digits; signs and anything else are no date.
fn number<T: std::str::FromStr>(digits: &str) -> Result<T, DateError> {
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    digits.parse().map_err(|_| DateError::Form)
}

impl fmt::Debug for RocDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Serialize for RocDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for RocDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse_iso(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
