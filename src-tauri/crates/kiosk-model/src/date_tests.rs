//! The vectors of the date rule, and laws over every day.

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

#[test]
fn days_as_people_write_them() {
    let cases = [
        (
            "民國110年6月30日",
            "2021-06-30",
            "1100630",
            "民國110年6月30日",
        ),
        (
            "中華民國115年1月1日",
            "2026-01-01",
            "1150101",
            "民國115年1月1日",
        ),
        (
            "中華民國 115 年 7 月 14 日",
            "2026-07-14",
            "1150714",
            "民國115年7月14日",
        ),
        ("110/06/30", "2021-06-30", "1100630", "民國110年6月30日"),
        (
            "１１０／０６／３０",
            "2021-06-30",
            "1100630",
            "民國110年6月30日",
        ),
        ("110.6.30", "2021-06-30", "1100630", "民國110年6月30日"),
        ("110-06-30", "2021-06-30", "1100630", "民國110年6月30日"),
        ("1100630", "2021-06-30", "1100630", "民國110年6月30日"),
        ("990101", "2010-01-01", "0990101", "民國99年1月1日"),
        ("97/05/04", "2008-05-04", "0970504", "民國97年5月4日"),
        ("099/12/31", "2010-12-31", "0991231", "民國99年12月31日"),
        ("113年2月29日", "2024-02-29", "1130229", "民國113年2月29日"),
        ("民國1年1月1日", "1912-01-01", "0010101", "民國1年1月1日"),
        ("0010101", "1912-01-01", "0010101", "民國1年1月1日"),
        ("199/12/31", "2110-12-31", "1991231", "民國199年12月31日"),
    ];
    for (typed, iso, compact, long) in cases {
        let date = RocDate::parse_roc(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(
            (date.iso(), date.compact(), date.long()),
            (iso.into(), compact.into(), long.into())
        );
    }
    assert_eq!(day("2010-12-31").short(), "099/12/31");
}

#[test]
fn what_is_not_a_day_and_why() {
    let cases = [
        ("民國0年1月1日", DateError::Year),
        ("1130230", DateError::Day { last: 29 }),
        ("112/02/29", DateError::Day { last: 28 }),
        ("110/13/01", DateError::Month),
        ("110/00/10", DateError::Month),
        ("110/06/31", DateError::Day { last: 30 }),
        ("110/06/00", DateError::Day { last: 30 }),
        ("2021/06/30", DateError::WesternYear),
        ("2021年6月30日", DateError::WesternYear),
        ("20210630", DateError::WesternYear),
        ("11006", DateError::Form),
        ("民國110年6月", DateError::Form),
        ("一一〇年六月三十日", DateError::Form),
        ("", DateError::Empty),
        ("\u{3000} ", DateError::Empty),
        ("200/01/01", DateError::Year),
        ("000101", DateError::Year),
        ("9/1/1", DateError::Form),
        ("110/6-30", DateError::Form),
        ("110/06/30/1", DateError::Form),
        ("110/+6/30", DateError::Form),
        ("110/006/30", DateError::Form),
        ("民國110年6月30日前", DateError::Form),
        ("11502018", DateError::WesternYear),
        ("٢٠٢", DateError::Form),
    ];
    for (typed, expected) in cases {
        assert_eq!(RocDate::parse_roc(typed), Err(expected), "{typed:?}");
    }
}

#[test]
fn only_the_stored_form_is_read_as_iso() {
    for bad in [
        "2021-6-30",
        "2021/06/30",
        "20210630",
        "2021-06-31",
        "1911-12-31",
        "2111-01-01",
        "+021-06-30",
        "",
    ] {
        assert!(RocDate::parse_iso(bad).is_err(), "{bad}");
    }
    let json = serde_json::to_string(&day("2021-06-30")).unwrap();
    assert_eq!(json, "\"2021-06-30\"");
    assert_eq!(
        serde_json::from_str::<RocDate>(&json).unwrap(),
        day("2021-06-30")
    );
    assert!(serde_json::from_str::<RocDate>("\"2021-02-30\"").is_err());
}

#[test]
fn the_same_day_of_a_later_month_or_its_end() {
    let cases = [
        ("2026-11-22", 0, 5, "2026-11-05"),
        ("2026-11-22", 1, 5, "2026-12-05"),
        ("2026-11-22", 2, 31, "2027-01-31"),
        ("2026-11-22", 3, 31, "2027-02-28"),
        ("2027-11-22", 3, 30, "2028-02-29"),
        ("2026-01-31", 1, 31, "2026-02-28"),
        ("2026-12-31", 12, 31, "2027-12-31"),
        ("2026-12-31", 71, 15, "2032-11-15"),
        ("2026-12-31", 1, 0, "2027-01-01"),
    ];
    for (from, months, on, expected) in cases {
        assert_eq!(
            day(from).plus_months_on_day(months, on).iso(),
            expected,
            "{from} {months} {on}"
        );
    }
}

#[test]
fn counting_days_and_weekdays() {
    assert_eq!(day("2026-11-22").weekday(), 7);
    assert_eq!(day("2026-11-23").weekday(), 1);
    assert_eq!(day("2024-02-28").add_days(2).iso(), "2024-03-01");
    assert_eq!(day("2026-01-01").add_days(-1).iso(), "2025-12-31");
    assert_eq!(day("2026-11-22").days_until(day("2026-12-22")), 30);
    assert_eq!(day("2026-11-22").days_until(day("2026-11-20")), -2);
    assert_eq!(day("2026-11-22").add_days(i32::MAX).iso(), "2110-12-31");
    assert_eq!(day("2026-11-22").add_days(i32::MIN).iso(), "1912-01-01");
}

#[test]
fn ages_and_birth_dates() {
    let today = day("2026-11-22");
    let cases = [
        ("2008-11-22", 18),
        ("2008-11-23", 17),
        ("2026-11-22", 0),
        ("2026-11-23", 0),
        ("1981-01-01", 45),
    ];
    for (birth, age) in cases {
        assert_eq!(day(birth).age_on(today), age, "{birth}");
    }
    assert_eq!(day("2026-11-22").check_birth(today), Ok(()));
    assert_eq!(day("2026-11-23").check_birth(today), Err(DateError::Future));
    assert_eq!(day("1912-01-01").check_birth(today), Ok(()));
    assert_eq!(
        day("1912-01-01").check_birth(day("2060-01-01")),
        Err(DateError::TooLongAgo)
    );
}

#[test]
fn every_day_reads_back_in_every_printed_form() {
    let mut date = RocDate::from_roc(1, 1, 1).unwrap();
    loop {
        for text in [date.long(), date.short(), date.compact()] {
            assert_eq!(RocDate::parse_roc(&text), Ok(date), "{text}");
        }
        assert_eq!(RocDate::parse_iso(&date.iso()), Ok(date));
        let next = date.add_days(1);
        if next == date {
            break;
        }
        assert_eq!(date.days_until(next), 1);
        date = next;
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>()) {
        let _ = RocDate::parse_roc(&s);
        let _ = RocDate::parse_iso(&s);
    }

    #[test]
    fn nothing_like_a_date_makes_it_panic(s in "[民國中華年月日0-9/.\\-]{0,14}") {
        if let Ok(date) = RocDate::parse_roc(&s) {
            prop_assert_eq!(RocDate::parse_roc(&date.long()), Ok(date));
        }
    }

    #[test]
    fn months_later_is_never_outside(months in any::<u32>(), on in any::<u8>()) {
        let date = RocDate::from_roc(115, 11, 22).unwrap().plus_months_on_day(months, on);
        prop_assert!((1..=199).contains(&date.roc_year()));
    }
}
