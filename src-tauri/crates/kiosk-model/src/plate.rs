//! Vehicle plates: recognised and written with their hyphen, never policed.
//!
//! Temporary, military, diplomatic and trailer plates are not recognised and stay free text.

use crate::text::ident;

/// Shapes in the order they are tried. `L` is a letter except I and O, `A` any letter, `0` a digit.
/// The last column says whether the hyphen must have been written.
const SHAPES: &[(PlateShape, &str, bool)] = &[
    (PlateShape::Current, "LLL-0000", false),
    (PlateShape::Old33, "AAA-000", false),
    (PlateShape::Old33, "000-AAA", false),
    (PlateShape::OldCar, "AA-0000", false),
    (PlateShape::OldCar, "0000-AA", false),
    (PlateShape::OldCar, "AA-000", false),
    (PlateShape::OldCar, "000-AA", false),
    (PlateShape::OldMixed, "A0-0000", true),
    (PlateShape::OldMixed, "0A-0000", true),
    (PlateShape::OldMixed, "0000-A0", true),
    (PlateShape::OldMixed, "0000-0A", true),
];

/// Which generation a plate belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlateShape {
    /// Three letters and four digits, since 2012-12-17.
    Current,
    /// Older motorcycles and large vehicles: three and three.
    Old33,
    /// Older cars.
    OldCar,
    /// Older cars with a letter and a digit together.
    OldMixed,
}

/// A recognised plate.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Plate {
    /// The plate with its hyphen, `ABC-1234`.
    pub text: String,
    /// Which generation it belongs to.
    pub shape: PlateShape,
}

impl std::fmt::Debug for Plate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Plate({:?}, …)", self.shape)
    }
}

impl Plate {
    /// Recognises a plate, with or without its hyphen; `None` means free text.
    pub fn parse(typed: &str) -> Option<Self> {
        let text = ident(typed);
        SHAPES.iter().find_map(|(shape, pattern, hyphen_required)| {
            let plain = (!hyphen_required).then(|| pattern.replace('-', ""));
            if fits(&text, pattern) {
                Some(Self {
                    text: text.clone(),
                    shape: *shape,
                })
            } else if plain.is_some_and(|plain| fits(&text, &plain)) {
                let (head, tail) = text.split_at(pattern.find('-')?);
                Some(Self {
                    text: format!("{head}-{tail}"),
                    shape: *shape,
                })
            } else {
                None
            }
        })
    }
}

/// The key by which plates are searched: no dash, blank, width or letter case.
pub fn plate_key(text: &str) -> String {
    ident(text).chars().filter(|c| *c != '-').collect()
}

/// The first plate inside a text, `車輛車牌:EAA-502`, written with its hyphen.
///
/// Without a hyphen it counts only where the text speaks of plates: model numbers look alike.
pub fn plate_in_text(text: &str) -> Option<Plate> {
    let named = ["車牌", "車號", "牌照"]
        .iter()
        .any(|word| text.contains(word));
    let text = ident(text);
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .filter(|token| named || token.contains('-'))
        .find_map(Plate::parse)
}

fn fits(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.chars().zip(pattern.chars()).all(|(c, p)| match p {
            'L' => c.is_ascii_uppercase() && c != 'I' && c != 'O',
            'A' => c.is_ascii_uppercase(),
            '0' => c.is_ascii_digit(),
            p => c == p,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plates_on_the_road() {
        use PlateShape::{Current, Old33, OldCar, OldMixed};
        let cases = [
            ("ABC-1234", "ABC-1234", Current),
            ("BPE-0001", "BPE-0001", Current),
            ("maa-0001", "MAA-0001", Current),
            ("ＡＢＣ－１２３４", "ABC-1234", Current),
            ("ABC1234", "ABC-1234", Current),
            ("AB-1234", "AB-1234", OldCar),
            ("1234-AB", "1234-AB", OldCar),
            ("1234ab", "1234-AB", OldCar),
            ("A1-2345", "A1-2345", OldMixed),
            ("1A-2345", "1A-2345", OldMixed),
            ("1234-A1", "1234-A1", OldMixed),
            ("1234-1A", "1234-1A", OldMixed),
            ("ABC-123", "ABC-123", Old33),
            ("123-ABC", "123-ABC", Old33),
            ("KAA-001", "KAA-001", Old33),
            ("AB-123", "AB-123", OldCar),
            ("123-AB", "123-AB", OldCar),
        ];
        for (typed, text, shape) in cases {
            assert_eq!(
                Plate::parse(typed),
                Some(Plate {
                    text: text.into(),
                    shape
                }),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_stays_free_text() {
        for typed in [
            "AIC-1234",
            "AOC-1234",
            "ABCD-123",
            "AB-12345",
            "1234-1234",
            "ABC-DEFG",
            "A-1234",
            "ABC--1234",
            "臨-12345",
            "軍A-12345",
            "",
            "12-AB34-5",
            "A12345",
            "甲乙丙-1",
        ] {
            assert_eq!(Plate::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_search_ignores_how_it_was_typed() {
        for typed in ["EAA-502", "eaa502", "ＥＡＡ 502", "EAA—502"] {
            assert_eq!(plate_key(typed), "EAA502");
        }
    }

    #[test]
    fn plates_inside_a_text() {
        let cases = [
            ("車輛車牌:179-FV", Some("179-FV")),
            ("車牌號碼 ｅａａ５０２ 自用小客車", Some("EAA-502")),
            ("自小客車 6952-HD(BMW)", Some("6952-HD")),
            ("引擎號碼 ABC1234", None),
            ("SJ25 型機車", None),
            ("黃金64公斤", None),
            ("", None),
        ];
        for (text, plate) in cases {
            assert_eq!(
                plate_in_text(text).map(|p| p.text).as_deref(),
                plate,
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[A-Za-z0-9-]{0,9}") {
            let _ = (plate_in_text(&s), plate_in_text(&t));
            for text in [s, t] {
                if let Some(plate) = Plate::parse(&text) {
                    prop_assert_eq!(Plate::parse(&plate.text), Some(plate.clone()));
                    prop_assert_eq!(plate_key(&plate.text), plate_key(&text));
                }
            }
        }
    }
}
