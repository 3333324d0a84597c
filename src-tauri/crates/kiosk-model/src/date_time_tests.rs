//! Days with a time and months, as people write them and as they are stored.

use super::*;
use proptest::prelude::*;

#[test]
fn times_as_people_write_them() {
    let cases = [
        (
            "115年11月22日下午2時30分",
            "2026-11-22T14:30",
            "下午2時30分",
        ),
        (
            "中華民國115年11月22日 上午9時",
            "2026-11-22T09:00",
            "上午9時",
        ),
        ("115/11/22 14:30", "2026-11-22T14:30", "下午2時30分"),
        (
            "１１５／１１／２２　１４：３０",
            "2026-11-22T14:30",
            "下午2時30分",
        ),
        ("1151122 上午9時05分", "2026-11-22T09:05", "上午9時5分"),
        ("115/11/22下午1點", "2026-11-22T13:00", "下午1時"),
        ("115.11.22 中午12時", "2026-11-22T12:00", "中午12時"),
        ("115.11.22 下午12時30分", "2026-11-22T12:30", "中午12時30分"),
        ("115-11-22 0:00", "2026-11-22T00:00", "上午0時"),
        ("115-11-22 23:59", "2026-11-22T23:59", "下午11時59分"),
        ("115-11-22T10:05", "2026-11-22T10:05", "上午10時5分"),
    ];
    for (typed, iso, time) in cases {
        let at = RocDateTime::parse_roc(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(
            (at.iso(), at.time_long()),
            (iso.into(), time.into()),
            "{typed}"
        );
    }
    let at = RocDateTime::parse_iso("2026-11-22T14:30").unwrap();
    assert_eq!(at.long(), "民國115年11月22日 下午2時30分");
    assert_eq!(at.short(), "115/11/22 14:30");
    assert_eq!((at.hour(), at.minute(), at.minute_of_day()), (14, 30, 870));
}

#[test]
fn what_is_not_a_day_and_time_and_why() {
    let cases = [
        ("", DateTimeError::Empty),
        ("　", DateTimeError::Empty),
        ("115年11月22日", DateTimeError::Form),
        ("115/11/22", DateTimeError::Form),
        ("下午2時", DateTimeError::Date(DateError::Empty)),
        ("115/11/22 1430", DateTimeError::Form),
        ("115/11/22 14:30:00", DateTimeError::Form),
        ("115/11/22 下午2時30", DateTimeError::Form),
        ("115/11/22 24:00", DateTimeError::Time),
        ("115/11/22 14:60", DateTimeError::Time),
        ("115/11/22 上午12時", DateTimeError::Time),
        ("115/11/22 下午14時", DateTimeError::Time),
        (
            "115/11/31 14:30",
            DateTimeError::Date(DateError::Day { last: 30 }),
        ),
        (
            "2026/11/22 14:30",
            DateTimeError::Date(DateError::WesternYear),
        ),
    ];
    for (typed, expected) in cases {
        assert_eq!(RocDateTime::parse_roc(typed), Err(expected), "{typed}");
        assert!(expected.is_hard());
    }
    for stored in [
        "2026-11-22",
        "2026-11-22T14",
        "2026-11-22T1:30",
        "2026-11-22 14:30",
    ] {
        assert_eq!(
            RocDateTime::parse_iso(stored),
            Err(DateTimeError::Form),
            "{stored}"
        );
    }
}

#[test]
fn months_as_people_write_them() {
    for typed in [
        "民國115年11月",
        "中華民國 115 年 11 月",
        "115/11",
        "115.11",
        "115-11",
        "11511",
    ] {
        let month = RocMonth::parse_roc(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(
            (month.iso(), month.long()),
            ("2026-11".into(), "民國115年11月".into())
        );
        assert_eq!(month.short(), "115/11");
    }
    assert_eq!(RocMonth::parse_roc("9901").unwrap().iso(), "2010-01");
    let refused = [
        ("", DateError::Empty),
        ("115年", DateError::Form),
        ("115年11月22日", DateError::Form),
        ("115/11/22", DateError::Form),
        ("115/13", DateError::Month),
        ("0/5", DateError::Form),
        ("202611", DateError::WesternYear),
        ("2026/11", DateError::WesternYear),
        ("2026年11月", DateError::WesternYear),
    ];
    for (typed, expected) in refused {
        assert_eq!(RocMonth::parse_roc(typed), Err(expected), "{typed}");
    }
}

#[test]
fn a_month_knows_its_days() {
    let february = RocMonth::parse_iso("2024-02").unwrap();
    assert_eq!(february.first_day().iso(), "2024-02-01");
    assert_eq!(february.last_day().iso(), "2024-02-29");
    assert_eq!(february.plus(11).iso(), "2025-01");
    assert_eq!(
        RocMonth::of(RocDate::parse_iso("2024-02-29").unwrap()),
        february
    );
    assert!(february < february.plus(1));
    assert_eq!(RocMonth::parse_iso("2024-2"), Err(DateError::Form));
}

#[test]
fn they_are_stored_as_iso() {
    let at: RocDateTime = serde_json::from_str("\"2026-11-22T14:30\"").unwrap();
    assert_eq!(serde_json::to_string(&at).unwrap(), "\"2026-11-22T14:30\"");
    let month: RocMonth = serde_json::from_str("\"2026-11\"").unwrap();
    assert_eq!(serde_json::to_string(&month).unwrap(), "\"2026-11\"");
    assert!(serde_json::from_str::<RocDateTime>("\"2026-11-22\"").is_err());
    assert!(serde_json::from_str::<RocMonth>("\"2026-11-22\"").is_err());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9年月日時分上下中午:/. T-]{0,24}") {
        for text in [s, t] {
            let _ = (RocDateTime::parse_roc(&text), RocDateTime::parse_iso(&text));
            let _ = (RocMonth::parse_roc(&text), RocMonth::parse_iso(&text));
        }
    }

    #[test]
    fn every_minute_reads_back(days in 0..72_000_i32, hour in 0..24_u8, minute in 0..60_u8) {
        let day = RocDate::parse_iso("1912-01-01").unwrap().add_days(days);
        let at = RocDateTime::new(day, hour, minute).unwrap();
        for text in [at.long(), at.short()] {
            prop_assert_eq!(RocDateTime::parse_roc(&text), Ok(at));
        }
        prop_assert_eq!(RocDateTime::parse_iso(&at.iso()), Ok(at));
        let month = RocMonth::of(day);
        prop_assert_eq!(RocMonth::parse_roc(&month.long()), Ok(month));
        prop_assert_eq!(RocMonth::parse_roc(&month.short()), Ok(month));
        prop_assert!(month.first_day() <= day && day <= month.last_day());
    }
}
