//! Deadlines: handling limits in working days, statutory periods, and changes of an appointment.
//!
//! Shown as information with the article they follow, never as legal advice. `None` always means
//! that the calendar of a year in question is not loaded.

use crate::calendar::Calendar;
use crate::date::RocDate;

/// The day by which the office handles a paper: the `n`-th working day after its receipt.
///
/// A paper handed in on a day without office counts as received on the next working day; one
/// handed in after closing time counts as that day's, for papers are taken around the clock.
pub fn handling_limit(calendar: &Calendar, submitted: RocDate, n: u32) -> Option<RocDate> {
    calendar.plus_working_days(calendar.working_day_from(submitted)?, n)
}

/// The end of a statutory period (行政程序法 §48).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The last day as counted.
    pub counted: RocDate,
    /// The last day after moving from days without office.
    pub ends: RocDate,
    /// The counted day is a Saturday without office: read carefully, the period ends at noon of
    /// `ends`, and the branch decides.
    pub morning_only: bool,
}

/// A period of `n` days; the day of the event is not counted.
pub fn after_days(calendar: &Calendar, start: RocDate, n: u32) -> Option<Deadline> {
    let n = i32::try_from(n).unwrap_or(i32::MAX);
    moved(calendar, start.add_days(n))
}

/// A period of `n` months (民法 §121): it begins on the day after the event and ends on the day
/// before the matching day, or at the end of a month that has no such day.
pub fn after_months(calendar: &Calendar, start: RocDate, n: u32) -> Option<Deadline> {
    let begin = start.add_days(1);
    let wanted = begin.day().unsigned_abs();
    let matching = begin.plus_months_on_day(n, wanted);
    let counted = if matching.day().unsigned_abs() == wanted {
        matching.add_days(-1)
    } else {
        matching
    };
    moved(calendar, counted)
}

fn moved(calendar: &Calendar, counted: RocDate) -> Option<Deadline> {
    let ends = calendar.working_day_from(counted)?;
    Some(Deadline {
        counted,
        ends,
        morning_only: counted.weekday() == 6 && ends != counted,
    })
}

/// What becomes of a request to come on another day (改期報到).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Later than one day before the appointment: the office has to be telephoned.
    Refused,
    /// In time. Nothing is granted until the office answers.
    Accepted {
        /// Whether a working day remains on which it can answer; if not, the citizen should
        /// telephone. `None` when the calendar does not know.
        working_day_left: Option<bool>,
    },
}

/// Whether a request handed in on `submitted` comes in time for an `appointment`: until midnight of
/// the day before.
pub fn change_of_appointment(
    calendar: &Calendar,
    submitted: RocDate,
    appointment: RocDate,
) -> Change {
    if submitted >= appointment {
        return Change::Refused;
    }
    Change::Accepted {
        working_day_left: calendar
            .working_day_from(submitted)
            .map(|day| day < appointment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> RocDate {
        RocDate::parse_iso(iso).unwrap()
    }

    #[test]
    fn papers_are_handled_in_six_working_days() {
        let cases = [
            ("2025-01-24", "2025-02-08"),
            ("2025-09-26", "2025-10-08"),
            ("2025-10-23", "2025-11-03"),
            ("2026-02-12", "2026-03-02"),
            ("2026-02-14", "2026-03-04"),
            ("2026-04-01", "2026-04-13"),
            ("2026-05-01", "2026-05-12"),
            ("2026-06-18", "2026-06-29"),
            ("2026-10-08", "2026-10-19"),
            ("2024-02-07", "2024-02-21"),
        ];
        for (submitted, limit) in cases {
            let found = handling_limit(Calendar::built_in(), day(submitted), 6);
            assert_eq!(found, Some(day(limit)), "{submitted}");
        }
        let unknown = handling_limit(Calendar::built_in(), day("2027-01-04"), 6);
        assert_eq!(unknown, None, "never a guess");
        let into_it = handling_limit(Calendar::built_in(), day("2026-12-28"), 6);
        assert_eq!(into_it, None);
    }

    #[test]
    fn express_papers_have_fewer_days() {
        let limit = |n| handling_limit(Calendar::built_in(), day("2026-11-23"), n);
        assert_eq!(limit(1), Some(day("2026-11-24")));
        assert_eq!(limit(3), Some(day("2026-11-26")));
    }

    #[test]
    fn statutory_periods_in_days() {
        let cases = [
            ("2026-02-10", 10, "2026-02-20", "2026-02-23", false),
            ("2026-03-11", 10, "2026-03-21", "2026-03-23", true),
            ("2026-03-12", 10, "2026-03-22", "2026-03-23", false),
            ("2025-01-29", 10, "2025-02-08", "2025-02-08", false),
            ("2026-01-15", 30, "2026-02-14", "2026-02-23", true),
            ("2026-06-09", 10, "2026-06-19", "2026-06-22", false),
            ("2026-09-18", 7, "2026-09-25", "2026-09-29", false),
            ("2026-03-02", 10, "2026-03-12", "2026-03-12", false),
        ];
        for (start, n, counted, ends, morning_only) in cases {
            let expected = Deadline {
                counted: day(counted),
                ends: day(ends),
                morning_only,
            };
            let found = after_days(Calendar::built_in(), day(start), n);
            assert_eq!(found, Some(expected), "{start} + {n}");
        }
        assert_eq!(
            after_days(Calendar::built_in(), day("2026-12-28"), 10),
            None
        );
        assert_eq!(
            after_days(Calendar::built_in(), day("2026-12-28"), u32::MAX),
            None
        );
    }

    #[test]
    fn statutory_periods_in_months() {
        let cases = [
            ("2026-01-05", 2, "2026-03-05", "2026-03-05"),
            ("2026-01-31", 1, "2026-02-28", "2026-03-02"),
            ("2026-08-28", 1, "2026-09-28", "2026-09-29"),
            ("2025-10-15", 3, "2026-01-15", "2026-01-15"),
            ("2026-01-27", 1, "2026-02-27", "2026-03-02"),
            ("2026-01-28", 1, "2026-02-28", "2026-03-02"),
            ("2026-02-28", 1, "2026-03-31", "2026-03-31"),
            ("2024-01-29", 1, "2024-02-29", "2024-02-29"),
        ];
        for (start, n, counted, ends) in cases {
            let found = after_months(Calendar::built_in(), day(start), n).unwrap();
            assert_eq!(
                (found.counted, found.ends),
                (day(counted), day(ends)),
                "{start}"
            );
        }
    }

    #[test]
    fn an_appointment_can_be_changed_until_the_day_before() {
        let accepted = [
            ("2026-03-01", "2026-03-02", false),
            ("2026-02-26", "2026-03-02", true),
            ("2026-02-27", "2026-03-02", false),
            ("2026-02-13", "2026-02-23", true),
            ("2026-02-14", "2026-02-23", false),
            ("2025-02-08", "2025-02-10", true),
            ("2025-02-09", "2025-02-10", false),
            ("2026-05-01", "2026-05-04", false),
            ("2026-06-18", "2026-06-19", true),
            ("2026-09-24", "2026-09-29", true),
        ];
        for (submitted, appointment, left) in accepted {
            let found =
                change_of_appointment(Calendar::built_in(), day(submitted), day(appointment));
            let working_day_left = Some(left);
            assert_eq!(found, Change::Accepted { working_day_left }, "{submitted}");
        }
        let refused = [
            ("2026-03-02", "2026-03-02"),
            ("2026-06-20", "2026-06-19"),
            ("2026-03-03", "2026-03-02"),
            ("2026-12-31", "2026-12-31"),
            ("2026-07-01", "2026-06-30"),
            ("2026-06-19", "2026-06-19"),
            ("2025-02-10", "2025-02-10"),
        ];
        for (submitted, appointment) in refused {
            let found =
                change_of_appointment(Calendar::built_in(), day(submitted), day(appointment));
            assert_eq!(found, Change::Refused, "{submitted}");
        }
        let unknown =
            change_of_appointment(Calendar::built_in(), day("2027-03-01"), day("2027-03-05"));
        let working_day_left = None;
        assert_eq!(unknown, Change::Accepted { working_day_left });
    }
}
