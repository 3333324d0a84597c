//! A time of day on a day, and a whole month, in ROC years.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::date::{DateError, RocDate};
use crate::text::ident;

/// Why a text is not a day with a time. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateTimeError {
    /// Nothing was typed.
    #[error("no day and time")]
    Empty,
    /// A day without a time, or none of the accepted spellings.
    #[error("not a day and time")]
    Form,
    /// An hour or minute that does not exist, or 上午12時, which people read in two ways.
    #[error("no such time")]
    Time,
    /// The day is not one.
    #[error(transparent)]
    Date(#[from] DateError),
}

impl DateTimeError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "dateTimeEmpty",
            Self::Form => "dateTimeForm",
            Self::Time => "dateTimeTime",
            Self::Date(error) => error.code(),
        }
    }

    /// Whether it must be refused.
    pub fn is_hard(self) -> bool {
        true
    }
}

/// A minute of a day, in Taiwan's time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RocDateTime {
    date: RocDate,
    /// Minutes since midnight, below 1440.
    minute: u16,
}

impl RocDateTime {
    /// The given hour (0 to 23) and minute (0 to 59) of a day.
    ///
    /// # Errors
    /// [`DateTimeError::Time`] for a time that does not exist.
    pub fn new(date: RocDate, hour: u8, minute: u8) -> Result<Self, DateTimeError> {
        if hour > 23 || minute > 59 {
            return Err(DateTimeError::Time);
        }
        Ok(Self {
            date,
            minute: u16::from(hour) * 60 + u16::from(minute),
        })
    }

    /// Reads the stored form `2026-11-22T14:30`; seconds of zero may follow.
    ///
    /// # Errors
    /// What is wrong with it; see [`DateTimeError`].
    pub fn parse_iso(text: &str) -> Result<Self, DateTimeError> {
        let (date, time) = text.split_once('T').ok_or(DateTimeError::Form)?;
        let date = RocDate::parse_iso(date)?;
        let time = time
            .strip_suffix(":00")
            .filter(|t| t.len() == 5)
            .unwrap_or(time);
        let (hour, minute) = time.split_once(':').ok_or(DateTimeError::Form)?;
        if (hour.len(), minute.len()) != (2, 2) {
            return Err(DateTimeError::Form);
        }
        Self::new(date, number(hour)?, number(minute)?)
    }

    /// Reads a day and time as written: `115年11月22日下午2時30分`, `115/11/22 14:30`,
    /// `1151122 上午9時`.
    ///
    /// # Errors
    /// What is wrong with it; see [`DateTimeError`].
    pub fn parse_roc(typed: &str) -> Result<Self, DateTimeError> {
        let text = typed.trim();
        if ident(text).is_empty() {
            return Err(DateTimeError::Empty);
        }
        let (date, time) = split_time(text).ok_or(DateTimeError::Form)?;
        let date = RocDate::parse_roc(date)?;
        let (hour, minute) = clock(&ident(time))?;
        Self::new(date, hour, minute)
    }

    /// The day.
    pub fn date(self) -> RocDate {
        self.date
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        // Below 24 by construction.
        u8::try_from(self.minute / 60).unwrap_or(0)
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        u8::try_from(self.minute % 60).unwrap_or(0)
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minute_of_day(self) -> u16 {
        self.minute
    }

    /// The stored form, `2026-11-22T14:30`.
    pub fn iso(self) -> String {
        format!(
            "{}T{:02}:{:02}",
            self.date.iso(),
            self.hour(),
            self.minute()
        )
    }

    /// The printed time, `下午2時30分`; noon is 中午12時, so that nobody takes it for midnight.
    pub fn time_long(self) -> String {
        let (part, hour) = match self.hour() {
            hour @ 0..12 => ("上午", hour),
            12 => ("中午", 12),
            hour => ("下午", hour - 12),
        };
        match self.minute() {
            0 => format!("{part}{hour}時"),
            minute => format!("{part}{hour}時{minute}分"),
        }
    }

    /// The long printed form, `民國115年11月22日 下午2時30分`.
    pub fn long(self) -> String {
        format!("{} {}", self.date.long(), self.time_long())
    }

    /// The short printed form, `115/11/22 14:30`.
    pub fn short(self) -> String {
        format!(
            "{} {:02}:{:02}",
            self.date.short(),
            self.hour(),
            self.minute()
        )
    }
}

/// Cuts day from time: behind 日, else at the last blank that a time follows.
fn split_time(text: &str) -> Option<(&str, &str)> {
    if let Some(at) = text.find('日') {
        return Some(text.split_at(at + '日'.len_utf8()));
    }
    let at = text
        .char_indices()
        .find(|&(_, c)| c.is_whitespace() || matches!(c, '上' | '下' | '中' | 'T'))?
        .0;
    Some(text.split_at(at))
}

/// Hour and minute of a normalised time.
fn clock(text: &str) -> Result<(u8, u8), DateTimeError> {
    let text = text.strip_prefix('T').unwrap_or(text);
    let (part, rest) = ["上午", "下午", "中午"]
        .into_iter()
        .find_map(|part| text.strip_prefix(part).map(|rest| (Some(part), rest)))
        .unwrap_or((None, text));
    let (hour, minute) = match (rest.split_once(':'), rest.split_once(['時', '點'])) {
        (Some((hour, minute)), _) => (hour, minute),
        (None, Some((hour, ""))) => (hour, "0"),
        (None, Some((hour, minute))) => {
            (hour, minute.strip_suffix('分').ok_or(DateTimeError::Form)?)
        }
        (None, None) => return Err(DateTimeError::Form),
    };
    let (hour, minute) = (number::<u8>(hour)?, number(minute)?);
    let hour = match (part, hour) {
        (None, hour) | (Some("上午"), hour @ 0..12) | (Some("中午"), hour @ 12) => hour,
        (Some("下午"), hour @ 1..12) => hour + 12,
        (Some("下午"), 12) => 12,
        _ => return Err(DateTimeError::Time),
    };
    Ok((hour, minute))
}

/// One or two ASCII digits.
fn number<T: std::str::FromStr>(digits: &str) -> Result<T, DateTimeError> {
    if !(1..=2).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateTimeError::Form);
    }
    digits.parse().map_err(|_| DateTimeError::Form)
}

impl fmt::Debug for RocDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Serialize for RocDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for RocDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse_iso(&text).map_err(de::Error::custom)
    }
}

/// A calendar month between 1912-01 and 2110-12.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RocMonth(RocDate);

impl RocMonth {
    /// The month of a ROC year (1 to 199).
    ///
    /// # Errors
    /// The part that does not exist.
    pub fn from_roc(year: i16, month: i8) -> Result<Self, DateError> {
        RocDate::from_roc(year, month, 1).map(Self)
    }

    /// The month that holds a day.
    pub fn of(day: RocDate) -> Self {
        Self(day.add_days(1 - i32::from(day.day())))
    }

    /// Reads the stored form `2026-11`.
    ///
    /// # Errors
    /// [`DateError::Form`] for another shape, else the part that does not exist.
    pub fn parse_iso(text: &str) -> Result<Self, DateError> {
        if text.len() != 7 {
            return Err(DateError::Form);
        }
        RocDate::parse_iso(&format!("{text}-01")).map(Self)
    }

    /// Reads a month as written: `民國115年11月`, `115/11`, `115.11`, `115-11`, `11511`.
    ///
    /// # Errors
    /// What is wrong with it; see [`DateError`].
    pub fn parse_roc(typed: &str) -> Result<Self, DateError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(DateError::Empty);
        }
        let whole = if text.contains('年') {
            text.ends_with('月').then(|| format!("{text}1日"))
        } else if text.bytes().all(|b| b.is_ascii_digit()) {
            match text.len() {
                4 | 5 => Some(format!("{text}01")),
                6 => return Err(DateError::WesternYear),
                _ => None,
            }
        } else {
            text.chars()
                .find(|c| matches!(c, '/' | '.' | '-'))
                .map(|separator| format!("{text}{separator}1"))
        };
        RocDate::parse_roc(&whole.ok_or(DateError::Form)?).map(Self)
    }

    /// The ROC year, 1 to 199.
    pub fn roc_year(self) -> i16 {
        self.0.roc_year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Its first day.
    pub fn first_day(self) -> RocDate {
        self.0
    }

    /// Its last day.
    pub fn last_day(self) -> RocDate {
        self.0.plus_months_on_day(0, 31)
    }

    /// The month `months` later, kept inside the accepted range.
    pub fn plus(self, months: u32) -> Self {
        Self::of(self.0.plus_months_on_day(months, 1))
    }

    /// The stored form, `2026-11`.
    pub fn iso(self) -> String {
        let mut iso = self.0.iso();
        iso.truncate("2026-11".len());
        iso
    }

    /// The long printed form, `民國115年11月`.
    pub fn long(self) -> String {
        format!("民國{}年{}月", self.roc_year(), self.month())
    }

    /// The short printed form, `115/11`.
    pub fn short(self) -> String {
        format!("{:03}/{:02}", self.roc_year(), self.month())
    }
}

impl fmt::Debug for RocMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Serialize for RocMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for RocMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse_iso(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
#[path = "date_time_tests.rs"]
mod tests;
