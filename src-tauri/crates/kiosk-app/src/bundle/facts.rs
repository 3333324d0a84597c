//! Hours and payment limits of an office, as files of its tree. What no file says is unknown, and never guessed.
//!
//! ```toml
//! # hours.toml
//! [[hours]]
//! what = "papers"                       # office, payment, papers, phone
//! days = ["mon", "tue", "wed"]
//! from = "08:00"
//! until = "17:30"                       # 24:00 for the end of the day
//! note = { zh-TW = "需先預約" }
//! source = "…"                          # who says so
//! checked_on = "2026-11-22"             # and when somebody looked
//!
//! # limits.toml
//! [[limit]]
//! effective_from = "2019-12-02"
//! creditor = "any"                      # any, labor-insurance
//! max_amount = 20000
//! source = "…"
//! checked_on = "2026-11-22"
//! ```

use std::collections::BTreeMap;

use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::payment_limit::{Creditor, PaymentLimit, PaymentLimits};
use kiosk_model::variant::Variant;
use serde::Deserialize;

use crate::error::Error;

/// The names of the files.
pub(super) const HOURS: &str = "hours.toml";
pub(super) const LIMITS: &str = "limits.toml";

/// More rows than these are no table that a person keeps.
const MOST: usize = 200;
/// The longest note or source, in characters.
const LONGEST: usize = 200;

/// What an office does at some hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Errand {
    /// People come in and ask (洽公).
    Office,
    /// Payments are taken (繳款).
    Payment,
    /// Papers are taken in (收件).
    Papers,
    /// The telephone is answered.
    Phone,
}

impl Errand {
    /// The word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Payment => "payment",
            Self::Papers => "papers",
            Self::Phone => "phone",
        }
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// 一.
    Mon,
    /// 二.
    Tue,
    /// 三.
    Wed,
    /// 四.
    Thu,
    /// 五.
    Fri,
    /// 六.
    Sat,
    /// 日.
    Sun,
}

impl Weekday {
    /// The word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self as usize]
    }
}

/// Hours on some days of the week. Days without office are the calendar's business.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// What is done then.
    pub what: Errand,
    /// On which days.
    pub days: Vec<Weekday>,
    /// From when, `08:00`.
    pub from: String,
    /// Until when; `24:00` is the end of the day.
    pub until: String,
    /// What else must be known, in zh-TW at least; may be empty.
    #[serde(default)]
    pub note: BTreeMap<Variant, String>,
    /// Who says so.
    pub source: String,
    /// The day somebody looked.
    pub checked_on: RocDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursFile {
    #[serde(default)]
    hours: Vec<Hours>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsFile {
    #[serde(default)]
    limit: Vec<Limit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    effective_from: RocDate,
    creditor: Creditor,
    max_amount: Money,
    source: String,
    #[expect(dead_code, reason = "read so that a file without it is refused")]
    checked_on: RocDate,
}

/// Reads `hours.toml`.
///
/// # Errors
/// A file that is none, or with hours that end before they begin, or without a source.
pub(super) fn read_hours(text: &str) -> Result<Vec<Hours>, Error> {
    let bad = || Error::BadRequest("hours");
    let file: HoursFile = toml::from_str(text).map_err(|_| bad())?;
    let fits = |hours: &Hours| {
        let (from, until) = (minutes(&hours.from), minutes(&hours.until));
        let named_once = hours
            .days
            .iter()
            .enumerate()
            .all(|(at, day)| !hours.days[..at].contains(day));
        from.zip(until).is_some_and(|(from, until)| from < until)
            && !hours.days.is_empty()
            && named_once
            && hours.note.values().all(|note| is_short(note))
            && (hours.note.is_empty() || hours.note.contains_key(&Variant::ZhTw))
            && is_source(&hours.source)
    };
    if file.hours.len() <= MOST && file.hours.iter().all(fits) {
        Ok(file.hours)
    } else {
        Err(bad())
    }
}

/// Reads `limits.toml`.
///
/// # Errors
/// A file that is none, two rows of one day and creditor, an amount of nothing, or a row without a source.
pub(super) fn read_limits(text: &str) -> Result<PaymentLimits, Error> {
    let bad = || Error::BadRequest("limits");
    let file: LimitsFile = toml::from_str(text).map_err(|_| bad())?;
    let rows = &file.limit;
    let fits = |(at, row): (usize, &Limit)| {
        let is_new = rows[..at].iter().all(|other| {
            (other.effective_from, other.creditor) != (row.effective_from, row.creditor)
        });
        is_new && row.max_amount.get() >= 1 && is_source(&row.source)
    };
    if rows.len() > MOST || !rows.iter().enumerate().all(fits) {
        return Err(bad());
    }
    let row = |row: &Limit| PaymentLimit {
        effective_from: row.effective_from,
        creditor: row.creditor,
        max_amount: row.max_amount,
    };
    Ok(PaymentLimits(rows.iter().map(row).collect()))
}

/// Minutes since midnight of `08:30`; none for what is no time of the day.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (two(hour)?, two(minute)?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= 24 * 60).then_some(at)
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST && !text.chars().any(char::is_control)
}

/// A fact without a source is none.
fn is_source(text: &str) -> bool {
    !text.trim().is_empty() && is_short(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOURS: &str = "[[hours]]\nwhat = \"payment\"\ndays = [\"mon\", \"fri\"]\nfrom = \"07:00\"\nuntil = \"08:00\"\n\
        source = \"示範\"\nchecked_on = \"2026-11-22\"\n";
    const LIMITS: &str = "[[limit]]\neffective_from = \"2019-12-02\"\ncreditor = \"any\"\nmax_amount = 20000\n\
        source = \"示範\"\nchecked_on = \"2026-11-22\"\n";

    #[test]
    fn files_as_an_office_writes_them() {
        let hours = read_hours(HOURS).unwrap();
        assert_eq!(hours[0].what, Errand::Payment);
        let days: Vec<&str> = hours[0].days.iter().map(|day| day.code()).collect();
        assert_eq!(days, ["mon", "fri"]);
        let limits = read_limits(LIMITS).unwrap();
        let day = RocDate::parse_iso("2026-11-22").unwrap();
        let most = limits.on(day, Creditor::LaborInsurance).unwrap();
        assert_eq!(most.get(), 20_000);
        assert!(
            read_hours("").unwrap().is_empty(),
            "nothing said is no fault"
        );
        assert!(read_limits("").unwrap().0.is_empty());
    }

    #[test]
    fn what_is_no_fact_is_refused() {
        for (from, to) in [
            ("08:00", "07:00"),
            ("08:00", "25:00"),
            ("07:00", "7:00"),
            ("payment", "party"),
            ("[\"mon\", \"fri\"]", "[]"),
            ("[\"mon\", \"fri\"]", "[\"mon\", \"mon\"]"),
            ("示範", " "),
            ("checked_on = \"2026-11-22\"\n", ""),
            ("checked_on", "checked"),
        ] {
            assert!(read_hours(&HOURS.replace(from, to)).is_err(), "{to}");
        }
        for (from, to) in [
            ("20000", "0"),
            ("20000", "-1"),
            ("any", "everybody"),
            ("2019-12-02", "2019-02-30"),
            ("示範", ""),
        ] {
            assert!(read_limits(&LIMITS.replace(from, to)).is_err(), "{to}");
        }
        assert!(read_limits(&LIMITS.repeat(2)).is_err(), "two of one day");
    }
}
