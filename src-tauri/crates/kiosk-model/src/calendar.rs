//! On which days offices work: the yearly table of the government (政府行政機關辦公日曆表).
//!
//! A year that is not loaded is unknown. It is never guessed from the weekday, for holidays,
//! bridging days and make-up Saturdays are decided year by year.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use thiserror::Error;

use crate::date::RocDate;

/// The tables carried along.
const FILES: [&str; 3] = [
    include_str!("../data/calendar/2024.csv"),
    include_str!("../data/calendar/2025.csv"),
    include_str!("../data/calendar/2026.csv"),
];

const HEADER: &str = "西元日期,星期,是否放假,備註";
/// Monday first.
const WEEKDAYS: [&str; 7] = ["一", "二", "三", "四", "五", "六", "日"];

static BUILT_IN: LazyLock<Calendar> = LazyLock::new(|| {
    FILES
        .iter()
        .fold(Calendar::default(), |mut calendar, file| {
            calendar
                .load(file)
                .expect("the tests of this crate read these files");
            calendar
        })
});

/// Why a file is not the table of a year. Lines are counted from 1, the header among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// The first line is another one.
    #[error("not the header of the table")]
    Header,
    /// Too few cells.
    #[error("line {line} has too few cells")]
    Cells {
        /// Its line.
        line: usize,
    },
    /// A date that does not exist, or is not written as eight digits.
    #[error("line {line} has no date")]
    Date {
        /// Its line.
        line: usize,
    },
    /// A weekday that this date is not.
    #[error("line {line} has another weekday")]
    Weekday {
        /// Its line.
        line: usize,
    },
    /// A flag other than 0 (office) and 2 (no office).
    #[error("line {line} has another flag")]
    Flag {
        /// Its line.
        line: usize,
    },
    /// A second year in one file.
    #[error("line {line} belongs to another year")]
    OtherYear {
        /// Its line.
        line: usize,
    },
    /// A day that stood there before.
    #[error("line {line} repeats a day")]
    Repeated {
        /// Its line.
        line: usize,
    },
    /// Fewer days than the year has.
    #[error("{days} days only")]
    Missing {
        /// Days in the file.
        days: usize,
    },
}

/// Working days of the years that are loaded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// By ROC year: whether offices work, from 1 January on.
    years: BTreeMap<i16, Vec<bool>>,
}

impl Calendar {
    /// The calendar carried along: the years 113 to 115.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Takes the table of a year, whole or not at all; a year that is there already is replaced.
    ///
    /// # Errors
    /// What is wrong with the file; the calendar is as it was.
    pub fn load(&mut self, csv: &str) -> Result<(), CalendarError> {
        let (year, days) = read(csv)?;
        self.years.insert(year, days);
        Ok(())
    }

    /// Whether offices work on a day; `None` when its year is not loaded.
    pub fn is_working_day(&self, day: RocDate) -> Option<bool> {
        let at = usize::try_from(first_day(day).days_until(day)).ok()?;
        self.years.get(&day.roc_year())?.get(at).copied()
    }

    /// The day itself when offices work on it, else the next such day.
    pub fn working_day_from(&self, day: RocDate) -> Option<RocDate> {
        let mut day = day;
        while !self.is_working_day(day)? {
            day = day.add_days(1);
        }
        Some(day)
    }

    /// The `n`-th working day after a day; the day itself for 0.
    pub fn plus_working_days(&self, day: RocDate, n: u32) -> Option<RocDate> {
        (0..n).try_fold(day, |day, _| self.working_day_from(day.add_days(1)))
    }
}

/// 1 January of the day's year.
fn first_day(day: RocDate) -> RocDate {
    RocDate::from_roc(day.roc_year(), 1, 1).unwrap_or(day)
}

/// The year of a table and its days.
fn read(csv: &str) -> Result<(i16, Vec<bool>), CalendarError> {
    let mut lines = csv.strip_prefix('\u{feff}').unwrap_or(csv).lines().zip(1..);
    if lines.next().map(|(header, _)| header.trim_end()) != Some(HEADER) {
        return Err(CalendarError::Header);
    }
    let mut days = BTreeMap::new();
    let mut year = None;
    for (text, line) in lines {
        let (day, works) = row(text, line)?;
        if *year.get_or_insert(day.roc_year()) != day.roc_year() {
            return Err(CalendarError::OtherYear { line });
        }
        if days.insert(day, works).is_some() {
            return Err(CalendarError::Repeated { line });
        }
    }
    let missing = CalendarError::Missing { days: days.len() };
    let year = year.ok_or(missing)?;
    let last = RocDate::from_roc(year, 12, 31).map_err(|_| missing)?;
    if i64::try_from(days.len()) != Ok(first_day(last).days_until(last) + 1) {
        return Err(missing);
    }
    Ok((year, days.into_values().collect()))
}

/// One line: a day, and whether offices work on it.
fn row(text: &str, line: usize) -> Result<(RocDate, bool), CalendarError> {
    let mut cells = text.trim_end().splitn(4, ',');
    let (Some(date), Some(weekday), Some(flag)) = (cells.next(), cells.next(), cells.next()) else {
        return Err(CalendarError::Cells { line });
    };
    if date.len() != 8 || !date.bytes().all(|b| b.is_ascii_digit()) {
        return Err(CalendarError::Date { line });
    }
    let day = RocDate::parse_iso(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]))
        .map_err(|_| CalendarError::Date { line })?;
    let named = usize::try_from(day.weekday() - 1)
        .ok()
        .and_then(|at| WEEKDAYS.get(at));
    if named != Some(&weekday) {
        return Err(CalendarError::Weekday { line });
    }
    match flag {
        "0" => Ok((day, true)),
        "2" => Ok((day, false)),
        _ => Err(CalendarError::Flag { line }),
    }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
