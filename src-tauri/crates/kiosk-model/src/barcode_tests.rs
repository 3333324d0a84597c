//! The vectors of the barcode and of the stores' limits.

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

#[test]
fn codes_that_hold() {
    let cases = [
        ("991231Y01", "ABCDEFGHIKLMNPQR", "12349Y000007890", 7890),
        ("960402627", "AIIN000000020892", "040265000003900", 3900),
        ("1502286XA", "0000123456789012", "1502BX000001234", 1234),
        ("1503316XA", "9988776655443322", "033115000029999", 29_999),
        ("1503316XA", "9988776655443322", "033169000030000", 30_000),
        ("1512316ZZ", "SSSSTTTTUUUUVVVV", "123194000000001", 1),
        ("1506306AB", "0000000000000000", "150641000020000", 20_000),
        ("1504306AB", "00000000000000Z9", "150482000019999", 19_999),
        ("1506306AB", "0000000000012345", "1506AY000000003", 3),
        ("1506306AB", "0000000000012345", "1506BY000000002", 2),
        ("1506306AB", "0000000000012345", "15068X000000010", 10),
        ("1506306AB", "0000000000012345", "15069Y000000001", 1),
    ];
    for (first, second, third, amount) in cases {
        let code = Barcode::check([first, second, third])
            .unwrap_or_else(|e| panic!("{first} {second} {third}: {e}"));
        assert_eq!(code.amount(), amount, "{third}");
        assert_eq!(code.parts(), &[first, second, third]);
    }
}

#[test]
fn codes_that_do_not_hold_are_never_repaired() {
    let second = "0000123456789012";
    let cases = [
        ("1502286XA", second, "15021X000001234", BarcodeError::Check),
        ("1502286XA", second, "1502B1000001234", BarcodeError::Check),
        ("1502286XA", second, "1502BX000001235", BarcodeError::Check),
        (
            "1502286XA",
            "0000123456789013",
            "1502BX000001234",
            BarcodeError::Check,
        ),
        ("1513286XA", second, "1502BX000001234", BarcodeError::Day),
        (
            "1502286X",
            second,
            "1502BX000001234",
            BarcodeError::Length { part: 1, got: 8 },
        ),
        (
            "1502286XA",
            "00001234567890120",
            "1502BX000001234",
            BarcodeError::Length { part: 2, got: 17 },
        ),
        (
            "1502286XA",
            second,
            "1502BX00000123",
            BarcodeError::Length { part: 3, got: 14 },
        ),
        (
            "1502286xa",
            second,
            "1502BX000001234",
            BarcodeError::Character { part: 1 },
        ),
        ("1502286XA", second, "1502CX000001234", BarcodeError::Check),
        ("1502286XA", second, "1502BX000000000", BarcodeError::Amount),
        ("1502286XA", second, "1502BX00000123A", BarcodeError::Amount),
        ("ABCDEFGHI", second, "1502BX000001234", BarcodeError::Day),
        (
            "１５0228",
            second,
            "1502BX000001234",
            BarcodeError::Character { part: 1 },
        ),
    ];
    for (first, second, third, expected) in cases {
        let found = Barcode::check([first, second, third]);
        assert_eq!(found, Err(expected), "{first} {second} {third}");
        assert!(expected.is_hard());
    }
}

#[test]
fn two_digits_of_a_year_mean_the_nearest() {
    let last = |first, second, third, today| {
        let code = Barcode::check([first, second, third]).unwrap();
        code.last_day(day(today)).unwrap().iso()
    };
    let new = ("1502286XA", "0000123456789012", "1502BX000001234");
    assert_eq!(last(new.0, new.1, new.2, "2026-01-05"), "2026-02-28");
    let old = ("960402627", "AIIN000000020892", "040265000003900");
    assert_eq!(last(old.0, old.1, old.2, "2026-01-05"), "2007-04-02");
}

#[test]
fn stores_take_what_they_took_on_that_day() {
    let labor = "labor-insurance";
    let payable = [
        ("2020-01-01", "other", 1),
        ("2020-01-01", "other", 19_999),
        ("2020-01-01", "other", 20_000),
        ("2021-01-31", labor, 20_000),
        ("2021-02-01", labor, 20_001),
        ("2021-02-01", labor, 29_999),
        ("2021-02-01", labor, 30_000),
        ("2026-01-05", "other", 20_000),
    ];
    for (iso, creditor, amount) in payable {
        assert!(
            is_payable_at_store(day(iso), creditor, amount),
            "{iso} {creditor} {amount}"
        );
    }
    let too_much = [
        ("2019-12-01", "other", 1000),
        ("2020-01-01", "other", 20_001),
        ("2021-01-31", labor, 20_001),
        ("2021-01-31", labor, 30_000),
        ("2021-02-01", labor, 30_001),
        ("2021-02-01", "other", 20_001),
        ("2026-01-05", "other", 30_000),
        ("2026-01-05", labor, 0),
    ];
    for (iso, creditor, amount) in too_much {
        assert!(
            !is_payable_at_store(day(iso), creditor, amount),
            "{iso} {creditor} {amount}"
        );
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9A-Z]{9}", u in "[0-9A-Z]{16}", v in "[0-9A-Z]{15}") {
        let _ = Barcode::check([&s, &s, &s]);
        let _ = Barcode::check([&t, &u, &v]);
    }

    #[test]
    fn one_changed_digit_is_noticed(at in 0..16_usize, by in 1..10_u8) {
        let mut second = b"0000123456789012".to_vec();
        second[at] = (second[at] - b'0' + by) % 10 + b'0';
        let second = String::from_utf8(second).unwrap();
        let found = Barcode::check(["1502286XA", &second, "1502BX000001234"]);
        prop_assert_eq!(found, Err(BarcodeError::Check));
    }
}
