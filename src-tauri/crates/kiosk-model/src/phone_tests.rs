//! The vectors of the telephone rule.

use super::*;
use proptest::prelude::*;

#[test]
fn numbers_people_give() {
    use PhoneKind::{Fixed, Mobile, TollFree, Voip};
    let cases = [
        ("0912345678", Mobile, "0912345678", None, "0912-345-678"),
        ("0912-345-678", Mobile, "0912345678", None, "0912-345-678"),
        (
            "+886 912 345 678",
            Mobile,
            "0912345678",
            None,
            "0912-345-678",
        ),
        (
            "+886(0)912345678",
            Mobile,
            "0912345678",
            None,
            "0912-345-678",
        ),
        ("886912345678", Mobile, "0912345678", None, "0912-345-678"),
        (
            "（０８）７３６９９００",
            Fixed("08"),
            "087369900",
            None,
            "08-736-9900",
        ),
        ("08-736-9900", Fixed("08"), "087369900", None, "08-736-9900"),
        (
            "(02)2312-3456",
            Fixed("02"),
            "0223123456",
            None,
            "02-2312-3456",
        ),
        (
            "04-22289111",
            Fixed("04"),
            "0422289111",
            None,
            "04-2228-9111",
        ),
        ("04-7222151", Fixed("04"), "047222151", None, "04-722-2151"),
        (
            "049-2222106",
            Fixed("049"),
            "0492222106",
            None,
            "049-2222106",
        ),
        ("037-322150", Fixed("037"), "037322150", None, "037-322150"),
        ("082-325640", Fixed("082"), "082325640", None, "082-325640"),
        ("089-326141", Fixed("089"), "089326141", None, "089-326141"),
        ("0836-22381", Fixed("0836"), "083622381", None, "0836-22381"),
        ("0826-66121", Fixed("0826"), "082666121", None, "0826-66121"),
        (
            "08-7369900#123",
            Fixed("08"),
            "087369900",
            Some("123"),
            "08-736-9900#123",
        ),
        (
            "(08)736-9900轉 205",
            Fixed("08"),
            "087369900",
            Some("205"),
            "08-736-9900#205",
        ),
        (
            "08-7369900 轉分機205",
            Fixed("08"),
            "087369900",
            Some("205"),
            "08-736-9900#205",
        ),
        (
            "08-7369900 ext. 5",
            Fixed("08"),
            "087369900",
            Some("5"),
            "08-736-9900#5",
        ),
        (
            "08-7369900分機：12",
            Fixed("08"),
            "087369900",
            Some("12"),
            "08-736-9900#12",
        ),
        ("0800-000-789", TollFree, "0800000789", None, "0800-000-789"),
        ("070-1234-5678", Voip, "07012345678", None, "070-1234-5678"),
    ];
    for (typed, kind, digits, ext, shown) in cases {
        let phone = Phone::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(
            (phone.kind(), phone.digits(), phone.ext()),
            (kind, digits, ext),
            "{typed}"
        );
        assert_eq!(phone.display(), shown);
        assert_eq!(
            Phone::parse(shown).unwrap(),
            phone,
            "the printed form reads back"
        );
    }
}

#[test]
fn what_this_field_does_not_take_and_why() {
    let cases = [
        ("091234567", PhoneError::MobileLength { got: 9 }, true),
        ("09123456789", PhoneError::MobileLength { got: 11 }, true),
        ("0991234567", PhoneError::NotMobile, false),
        (
            "08-736990",
            PhoneError::FixedLength {
                expected: 7,
                got: 6,
            },
            false,
        ),
        (
            "08-73699000",
            PhoneError::FixedLength {
                expected: 7,
                got: 8,
            },
            false,
        ),
        ("02-1234567", PhoneError::UnknownArea, false),
        (
            "02-2312345",
            PhoneError::FixedLength {
                expected: 8,
                got: 7,
            },
            false,
        ),
        ("02-12345678", PhoneError::UnknownArea, false),
        ("1999", PhoneError::NoAreaCode, false),
        ("736-9900", PhoneError::NoAreaCode, false),
        ("412-8888", PhoneError::NoAreaCode, false),
        ("00-12345678", PhoneError::UnknownArea, false),
        ("04-12345678", PhoneError::UnknownArea, false),
        ("+1 415 555 0100", PhoneError::Foreign, false),
        ("0912345678#12", PhoneError::MobileExtension, true),
        (
            "037-3221501",
            PhoneError::FixedLength {
                expected: 6,
                got: 7,
            },
            false,
        ),
        ("08-7369900#", PhoneError::Extension, false),
        ("08-7369900#1234567", PhoneError::Extension, false),
        ("08-7369900#12a", PhoneError::Extension, false),
        ("", PhoneError::Empty, false),
        ("無", PhoneError::Form, false),
        ("+", PhoneError::Form, false),
        ("0", PhoneError::UnknownArea, false),
        (
            "0800-123",
            PhoneError::FixedLength {
                expected: 6,
                got: 3,
            },
            false,
        ),
    ];
    for (typed, expected, hard) in cases {
        assert_eq!(Phone::parse(typed), Err(expected), "{typed:?}");
        assert_eq!(expected.is_hard(), hard, "{typed:?}");
    }
}

#[test]
fn a_number_never_reaches_a_log() {
    let phone = Phone::parse("0912345678").unwrap();
    assert_eq!(format!("{phone:?}"), "Phone(Mobile, …)");
}

#[test]
fn stored_as_text_and_checked_on_the_way_in() {
    let phone = Phone::parse("08-7369900#123").unwrap();
    let json = serde_json::to_string(&phone).unwrap();
    assert_eq!(json, "\"08-736-9900#123\"");
    assert_eq!(serde_json::from_str::<Phone>(&json).unwrap(), phone);
    assert!(serde_json::from_str::<Phone>("\"1\"").is_err());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[-0-9()+#轉分機EXT. ]{0,20}") {
        for text in [s, t] {
            if let Ok(phone) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(&phone.display()), Ok(phone));
            }
        }
    }

    #[test]
    fn digits_alone_read_back(t in "0[0-9]{7,10}") {
        if let Ok(phone) = Phone::parse(&t) {
            prop_assert_eq!(phone.digits(), t.as_str());
        }
    }
}
