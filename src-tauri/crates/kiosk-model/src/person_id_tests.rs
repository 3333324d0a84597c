//! The vectors of the four number rules. All numbers are made up or published specimens.

use super::*;
use proptest::prelude::*;

#[test]
fn personal_numbers_that_hold() {
    let national = [
        "A123456789",
        "T100000007",
        "T200000009",
        "L100000019",
        "R200000025",
        "S100000033",
        "Y200000048",
        "W199999999",
        "Z299999992",
        "I100000058",
        "O200000060",
        "A223456781",
        "T123456785",
        "T223456787",
    ];
    let resident = [
        "A800000005",
        "A900000007",
        "T812345677",
        "T912345679",
        "F870000010",
        "E980000023",
        "H890000036",
        "O900000046",
        "I800000052",
        "A800123450",
        "A900123452",
    ];
    let old = [
        "AA00000009",
        "AB00000001",
        "AC00000003",
        "AD00000005",
        "TC12345675",
        "TD12345677",
        "FC12345674",
        "OA00000011",
        "ID76543217",
        "AD12345671",
    ];
    for (kind, numbers) in [
        (IdKind::National, &national[..]),
        (IdKind::Resident, &resident[..]),
        (IdKind::ResidentOld, &old[..]),
    ] {
        for number in numbers {
            assert_eq!(person(number), Ok(kind), "{number}");
            assert_eq!(
                check_id(number),
                Ok((kind, (*number).to_owned())),
                "{number}"
            );
        }
    }
    assert_eq!(
        check_national(" ａ１２３４５６７８９"),
        Ok((IdKind::National, "A123456789".into()))
    );
    assert_eq!(
        check_national("tc12345675"),
        Ok((IdKind::ResidentOld, "TC12345675".into()))
    );
}

#[test]
fn personal_numbers_that_do_not_hold() {
    let cases = [
        ("A123456788", IdError::CheckDigit),
        ("A323456789", IdError::SecondCharacter),
        (
            "A12345678",
            IdError::Length {
                expected: 10,
                got: 9,
            },
        ),
        (
            "A1234567890",
            IdError::Length {
                expected: 10,
                got: 11,
            },
        ),
        ("1123456789", IdError::FirstCharacter),
        ("A12345678O", IdError::NotADigit { at: 10 }),
        ("B123456789", IdError::CheckDigit),
        ("A213456789", IdError::CheckDigit),
        ("AE23456789", IdError::SecondCharacter),
        ("", IdError::Empty),
        ("A800000006", IdError::CheckDigit),
        ("A700000005", IdError::SecondCharacter),
        ("A800000007", IdError::CheckDigit),
        (
            "T8123456770",
            IdError::Length {
                expected: 10,
                got: 11,
            },
        ),
        (
            "T81234567",
            IdError::Length {
                expected: 10,
                got: 9,
            },
        ),
        ("8812345677", IdError::FirstCharacter),
        ("T9123A5679", IdError::NotADigit { at: 6 }),
        ("AA00000000", IdError::CheckDigit),
        ("AE00000009", IdError::SecondCharacter),
        ("TD12345675", IdError::CheckDigit),
        (
            "TC123456750",
            IdError::Length {
                expected: 10,
                got: 11,
            },
        ),
        (
            "TC1234567",
            IdError::Length {
                expected: 10,
                got: 9,
            },
        ),
        ("1C12345675", IdError::FirstCharacter),
        ("TD12X45677", IdError::NotADigit { at: 5 }),
        ("CT12345675", IdError::SecondCharacter),
        ("A123456700", IdError::CheckDigit),
        ("T200000000", IdError::CheckDigit),
        ("123456789012", IdError::CardNumber),
        (
            "Ａ１２３",
            IdError::Length {
                expected: 10,
                got: 4,
            },
        ),
    ];
    for (number, expected) in cases {
        assert_eq!(check_national(number), Err(expected), "{number:?}");
    }
}

#[test]
fn a_number_is_checked_after_normalising_only() {
    for raw in [
        "a123456789",
        "f870000010",
        "tc12345675",
        "T8123456 7",
        "２４６８０００７",
    ] {
        assert!(person(raw).is_err(), "{raw}");
        assert!(business(raw).is_err(), "{raw}");
    }
}

#[test]
fn business_numbers() {
    let valid = [
        "10458575", "10458574", "10458570", "12345675", "04595257", "24680007", "24680013",
        "24680029", "10000004", "10000010", "10000026", "10000031", "22099131", "84149961",
        "90000006", "90000012", "12345670",
    ];
    for number in valid {
        assert_eq!(check_business(number), Ok(number.to_owned()), "{number}");
        assert_eq!(
            check_id(number),
            Ok((IdKind::Business, number.to_owned())),
            "{number}"
        );
    }
    assert_eq!(check_business("２４６８０００７"), Ok("24680007".into()));
    let invalid = [
        ("10458571", IdError::CheckDigit),
        ("10458572", IdError::CheckDigit),
        ("12345672", IdError::CheckDigit),
        ("24680008", IdError::CheckDigit),
        (
            "2468000",
            IdError::Length {
                expected: 8,
                got: 7,
            },
        ),
        (
            "246800071",
            IdError::Length {
                expected: 8,
                got: 9,
            },
        ),
        ("2468000A", IdError::NotADigit { at: 8 }),
        ("00000000", IdError::CheckDigit),
        ("24680070", IdError::CheckDigit),
        ("53212538", IdError::CheckDigit),
        ("25317520", IdError::CheckDigit),
        ("12345678", IdError::CheckDigit),
        ("", IdError::Empty),
    ];
    for (number, expected) in invalid {
        assert_eq!(check_business(number), Err(expected), "{number:?}");
    }
}

#[test]
fn a_number_of_unknown_kind_is_judged_by_its_nearest_form() {
    let cases = [
        (
            "2468000",
            IdError::Length {
                expected: 8,
                got: 7,
            },
        ),
        (
            "A12345678",
            IdError::Length {
                expected: 10,
                got: 9,
            },
        ),
        ("8812345677", IdError::FirstCharacter),
        ("123456789012", IdError::CardNumber),
        ("王小明", IdError::FirstCharacter),
    ];
    for (number, expected) in cases {
        assert_eq!(check_id(number), Err(expected), "{number}");
    }
}

#[test]
fn passports_have_a_shape_only() {
    assert_eq!(check_passport(" c1234567 "), Ok("C1234567".into()));
    assert_eq!(check_passport("300123456"), Ok("300123456".into()));
    assert!(check_passport("").is_err());
    assert!(check_passport("ABCDEF").is_err());
    assert!(check_passport("C12").is_err());
    assert!(check_passport("C12345/7").is_err());
}

#[test]
fn the_middle_is_hidden_on_the_screen() {
    let cases = [
        ("A123456789", "A12****789"),
        ("24680007", "24****07"),
        ("A1", "**"),
        ("", ""),
    ];
    for (number, masked) in cases {
        assert_eq!(mask(number), masked);
    }
}

#[test]
fn old_resident_numbers_stop_in_2031() {
    assert!(!old_form_has_ended(
        RocDate::parse_iso("2030-12-31").unwrap()
    ));
    assert!(old_form_has_ended(
        RocDate::parse_iso("2031-01-01").unwrap()
    ));
}

#[test]
fn one_wrong_digit_is_always_noticed_in_the_check_digit() {
    let good = "A123456789";
    for wrong in ('0'..='8').map(|c| format!("{}{c}", &good[..9])) {
        assert_eq!(check_national(&wrong), Err(IdError::CheckDigit));
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[A-Za-z0-9]{0,14}") {
        for text in [s, t] {
            let _ = (check_id(&text), check_national(&text), check_business(&text));
            let _ = check_passport(&text);
            prop_assert_eq!(mask(&text).chars().count(), text.chars().count());
        }
    }

    #[test]
    fn exactly_one_check_digit_fits(letter in "[A-Z]", second in "[1289A-D]", rest in "[0-9]{7}") {
        let fits = (0..10).filter(|d| check_national(&format!("{letter}{second}{rest}{d}")).is_ok());
        prop_assert_eq!(fits.count(), 1);
    }

    #[test]
    fn what_holds_is_returned_normalised(t in "[A-Za-z0-9]{8,10}") {
        if let Ok((_, number)) = check_id(&t) {
            prop_assert_eq!(check_id(&number).unwrap().1, number);
        }
    }
}
