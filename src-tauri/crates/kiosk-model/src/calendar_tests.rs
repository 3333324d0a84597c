//! The tables against the announced days, and files that are no tables.

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

fn table(year: &str) -> &'static str {
    let first = format!("\n{year}0101,");
    FILES
        .into_iter()
        .find(|file| file.contains(&first))
        .unwrap()
}

#[test]
fn the_years_have_the_announced_days() {
    // Weekdays without office, Saturdays with one, days without office in all.
    let years = [
        (
            2024,
            "1/1 2/8 2/9 2/12 2/13 2/14 2/28 4/4 4/5 6/10 9/17 10/10",
            "2/17",
            115,
        ),
        (
            2025,
            "1/1 1/27 1/28 1/29 1/30 1/31 2/28 4/3 4/4 5/30 9/29 10/6 10/10 10/24 12/25",
            "2/8",
            118,
        ),
        (
            2026,
            "1/1 2/16 2/17 2/18 2/19 2/20 2/27 4/3 4/6 5/1 6/19 9/25 9/28 10/9 10/26 12/25",
            "",
            120,
        ),
    ];
    let calendar = Calendar::built_in();
    for (year, closed, open, total) in years {
        let mut day = day(&format!("{year}-01-01"));
        let (mut closed_weekdays, mut open_weekends, mut closed_days) = (vec![], vec![], 0);
        while day.iso().starts_with(&year.to_string()) {
            let shown = format!("{}/{}", day.month(), day.day());
            let works = calendar.is_working_day(day).unwrap();
            closed_days += i32::from(!works);
            match (day.weekday(), works) {
                (1..=5, false) => closed_weekdays.push(shown),
                (6..=7, true) => open_weekends.push(shown),
                _ => {}
            }
            day = day.add_days(1);
        }
        assert_eq!(closed_weekdays.join(" "), closed, "{year}");
        assert_eq!(open_weekends.join(" "), open, "{year}");
        assert_eq!(closed_days, total, "{year}");
    }
}

#[test]
fn a_year_that_is_not_loaded_is_unknown() {
    let calendar = Calendar::built_in();
    for iso in ["2023-12-31", "2027-01-01", "2027-01-04"] {
        assert_eq!(calendar.is_working_day(day(iso)), None, "{iso}");
        assert_eq!(calendar.working_day_from(day(iso)), None, "{iso}");
    }
    assert_eq!(
        calendar.plus_working_days(day("2026-12-30"), 2),
        None,
        "a count that runs into it is unknown too"
    );
    assert_eq!(Calendar::default().is_working_day(day("2026-01-05")), None);
}

#[test]
fn days_are_counted_over_holidays() {
    let calendar = Calendar::built_in();
    let plus = |iso, n| calendar.plus_working_days(day(iso), n).unwrap().iso();
    assert_eq!(plus("2026-02-13", 1), "2026-02-23");
    assert_eq!(plus("2025-02-07", 1), "2025-02-08", "a make-up Saturday");
    assert_eq!(plus("2026-02-14", 0), "2026-02-14");
    let from = |iso| calendar.working_day_from(day(iso)).unwrap().iso();
    assert_eq!(from("2026-11-21"), "2026-11-23");
    assert_eq!(from("2026-11-23"), "2026-11-23");
}

#[test]
fn a_file_is_taken_whole_or_not_at_all() {
    let good = table("2026");
    let swapped = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    let cases = [
        (
            swapped("20260101,四,2,開國紀念日", "20260101,三,2,"),
            CalendarError::Weekday { line: 2 },
        ),
        (
            swapped("20260101,四,2,開國紀念日", "20260101,四,1,"),
            CalendarError::Flag { line: 2 },
        ),
        (
            swapped("20260228,六,2,和平紀念日", "20260229,日,2,"),
            CalendarError::Date { line: 60 },
        ),
        (
            swapped("20260105,一,0,", "20260105,一"),
            CalendarError::Cells { line: 6 },
        ),
        (
            swapped("20260105,一,0,", "2026015,一,0,"),
            CalendarError::Date { line: 6 },
        ),
        (
            swapped("20260105,一,0,\n", ""),
            CalendarError::Missing { days: 364 },
        ),
        (
            format!("{good}20261231,四,0,\n"),
            CalendarError::Repeated { line: 367 },
        ),
        (
            format!("{good}20270101,五,2,開國紀念日\n"),
            CalendarError::OtherYear { line: 367 },
        ),
        (
            swapped(HEADER, "date,week,holiday,memo"),
            CalendarError::Header,
        ),
        (String::new(), CalendarError::Header),
        (format!("{HEADER}\n"), CalendarError::Missing { days: 0 }),
    ];
    for (file, expected) in cases {
        let mut calendar = Calendar::default();
        assert_eq!(calendar.load(&file), Err(expected));
        assert_eq!(
            calendar,
            Calendar::default(),
            "{expected}: nothing was taken"
        );
    }
}

#[test]
fn a_year_may_be_issued_again() {
    let mut calendar = Calendar::built_in().clone();
    let added = table("2026").replacen("20260105,一,0,", "20260105,一,2,補假", 1);
    calendar
        .load(&format!("\u{feff}{}", added.replace('\n', "\r\n")))
        .unwrap();
    assert_eq!(calendar.is_working_day(day("2026-01-05")), Some(false));
    assert_eq!(calendar.is_working_day(day("2025-02-08")), Some(true));
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(s in any::<String>(), cut in 0..7_000_usize) {
        let mut calendar = Calendar::default();
        let _ = calendar.load(&s);
        let _ = calendar.load(&format!("{HEADER}\n{s}"));
        let cut = table("2026").get(..cut).unwrap_or_default();
        prop_assert!(calendar.load(cut).is_err() || cut.len() + 8 > table("2026").len());
    }
}
