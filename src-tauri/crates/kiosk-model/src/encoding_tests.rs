//! The vectors of the encoding rule, and the table against the count of the standard.

use super::*;
use proptest::prelude::*;

fn bytes(hex: &str) -> Vec<u8> {
    let digit = |b: u8| u8::try_from(char::from(b).to_digit(16).unwrap()).unwrap();
    hex.as_bytes()
        .chunks(2)
        .map(|pair| digit(pair[0]) * 16 + digit(pair[1]))
        .collect()
}

#[test]
fn files_that_can_be_read() {
    use Encoding::{Cp950, Utf8, Utf8Bom, Utf16Be, Utf16Le};
    let cases = [
        ("EFBBBFE4B8ADE69687", None, Utf8Bom, "中文"),
        ("E4B8ADE69687", None, Utf8, "中文"),
        ("ABCCAA46A4C0B870", None, Cp950, "屏東分署"),
        ("B35CA55CBB5C", None, Cp950, "許功蓋"),
        (
            "323032362D30312D30312CE59B9B2C322C",
            None,
            Utf8,
            "2026-01-01,四,2,",
        ),
        ("FFFE4F5C7167", None, Utf16Le, "屏東"),
        ("FEFF5C4F6771", None, Utf16Be, "屏東"),
        (
            "A6E8A4B8A4E9B4C12CAC50B4C12CAC4FA75FA9F1B0B22CB3C6B5F9",
            None,
            Cp950,
            "西元日期,星期,是否放假,備註",
        ),
        ("C2B2", None, Cp950, "簡"),
        ("C2B2", Some(Utf8), Utf8, "²"),
        ("C2B2", Some(Cp950), Cp950, "簡"),
        ("F9D6F9D9", None, Cp950, "碁墻"),
        ("F9FE", None, Cp950, "▓"),
        ("A3E1", None, Cp950, "€"),
        ("C0AF", None, Cp950, "嶸"),
        ("41420A", None, Utf8, "AB\n"),
        ("", None, Utf8, ""),
    ];
    for (hex, declared, encoding, text) in cases {
        assert_eq!(
            decode(&bytes(hex), declared),
            Ok((encoding, text.into())),
            "{hex}"
        );
    }
}

#[test]
fn files_that_are_refused_and_where() {
    use EncodingError::{Mark, Neither, UserDefined, Zero};
    let own = |code, at| UserDefined {
        codes: vec![code],
        at,
        line: 1,
    };
    let cases = [
        ("EFBBBFC3", Mark { at: 3, line: 1 }),
        ("C080", Neither { at: 0, line: 1 }),
        ("80", Neither { at: 0, line: 1 }),
        ("A4", Neither { at: 0, line: 1 }),
        ("FFFE00", Mark { at: 2, line: 1 }),
        ("FEFF0041D800", Mark { at: 4, line: 1 }),
        ("A4A4FF", Neither { at: 2, line: 1 }),
        ("A4A40AFF", Neither { at: 3, line: 2 }),
        ("EDA080", Neither { at: 0, line: 1 }),
        ("41004200", Zero { at: 1, line: 1 }),
        ("F8FF", Neither { at: 0, line: 1 }),
        ("A440A4", Neither { at: 2, line: 1 }),
        ("A440C6A1", own(0xc6a1, 2)),
        ("FA40", own(0xfa40, 0)),
        ("8140", own(0x8140, 0)),
        (
            "A4400AFA40FA418140FA40",
            UserDefined {
                codes: vec![0xfa40, 0xfa41, 0x8140],
                at: 3,
                line: 2,
            },
        ),
    ];
    for (hex, expected) in cases {
        assert!(expected.is_hard());
        assert_eq!(decode(&bytes(hex), None), Err(expected), "{hex}");
    }
}

#[test]
fn the_standard_has_13503_codes_and_each_is_one_character() {
    let codes: Vec<u16> = (0x8140..=0xfefe)
        .filter(|code| is_standard(*code))
        .collect();
    assert_eq!(codes.len(), 13_503);
    for code in codes {
        let pair = code.to_be_bytes();
        let (text, _, broken) = BIG5.decode(&pair);
        assert!(!broken && text.chars().count() == 1, "{code:04X}");
    }
}

#[test]
fn an_old_table_of_the_calendar_is_read() {
    let table = include_str!("../data/calendar/2024.csv");
    let (old, _, _) = BIG5.encode(table);
    let (encoding, text) = decode(&old, None).unwrap();
    assert_eq!((encoding, text.as_str()), (Encoding::Cp950, table));
    crate::calendar::Calendar::default().load(&text).unwrap();
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        let _ = decode(&bytes, None);
    }

    #[test]
    fn nothing_is_replaced(bytes: Vec<u8>) {
        if let Ok((Encoding::Cp950, text)) = decode(&bytes, None) {
            prop_assert!(!text.contains(char::REPLACEMENT_CHARACTER));
        }
    }
}
