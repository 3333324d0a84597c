//! Parcel numbers (地號): as typed, as the twelve-digit code in its two layouts, and inside addresses.
//!
//! The proper code is section 4 + main 4 + sub 4; a second, wrong layout is common: main 4 + `0000` +
//! sub 4 without a section. A main number 0 does not exist, so zeros in the middle tell them apart.

use std::fmt;

use crate::land_no::{LandNoError, main_and_sub};
use crate::text::ident;

/// A parcel number: main and sub number, with the section code where the record has one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ParcelNo {
    /// Section code, four digits; unique only inside one land office.
    pub section: Option<String>,
    /// Main number (母號), from 1.
    pub main: u32,
    /// Sub number (子號), 0 for none.
    pub sub: u32,
}

impl ParcelNo {
    /// Reads a number as typed: `302`, `302-1`, `302之1`, `0302-0000`, `03020000`, `302地號`, or the
    /// twelve-digit code with its section.
    ///
    /// # Errors
    /// What is odd about it; see [`LandNoError`].
    pub fn parse(typed: &str) -> Result<Self, LandNoError> {
        let text = ident(typed);
        let bare = ["地號", "號"]
            .into_iter()
            .find_map(|tail| text.strip_suffix(tail))
            .unwrap_or(&text);
        if bare.len() == 12 && bare.bytes().all(|b| b.is_ascii_digit()) {
            return Self::from_code(bare).ok_or(LandNoError::Zero);
        }
        let (main, sub) = main_and_sub(bare, 4, 4)?;
        Ok(Self {
            section: None,
            main,
            sub,
        })
    }

    /// The number as people read it, `2104-23地號`.
    pub fn shown(&self) -> String {
        format!("{self}地號")
    }

    /// The number as registers write it, `2104-0023`.
    pub fn padded(&self) -> String {
        format!("{:04}-{:04}", self.main, self.sub)
    }

    /// Reads a twelve-digit code; `None` for another shape and for all zeros, which mean "none".
    pub fn from_code(code: &str) -> Option<Self> {
        let code = ident(code);
        if code.len() != 12 || !code.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let part = |range| {
            code.get(range)
                .and_then(|digits: &str| digits.parse::<u32>().ok())
        };
        let (first, middle, sub) = (part(0..4)?, part(4..8)?, part(8..12)?);
        match (first, middle) {
            (0, 0) => None,
            (main, 0) => Some(Self {
                section: None,
                main,
                sub,
            }),
            (_, main) => Some(Self {
                section: Some(code[..4].to_owned()),
                main,
                sub,
            }),
        }
    }

    /// Whether this is the same number inside whatever section.
    pub fn same_number(&self, other: &Self) -> bool {
        (self.main, self.sub) == (other.main, other.sub)
    }
}

impl fmt::Display for ParcelNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sub {
            0 => write!(f, "{}", self.main),
            sub => write!(f, "{}-{sub}", self.main),
        }
    }
}

/// Parcel numbers named in an address: `九勇段0296-0000號`, `順天段479地號`, `佳里區九龍段３００號`.
///
/// Door plates (`中央路一段253之1號4樓`) and building numbers (`307建號`) are not parcels.
pub fn parcels_in_text(address: &str) -> Vec<ParcelNo> {
    let text = ident(address);
    let on_a_road = ["路", "街", "巷", "弄", "樓", "大道"]
        .iter()
        .any(|word| text.contains(word));
    let mut found = Vec::new();
    let mut listed: Vec<ParcelNo> = Vec::new();
    let mut rest = text.as_str();
    let mut after_section = false;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = &rest[..start];
        after_section = before.ends_with('段')
            || (after_section
                && matches!(
                    before,
                    "、" | "," | "及" | "與" | "地號、" | "號、" | "地號及"
                ));
        let (number, tail) = number_at(&rest[start..]);
        rest = tail;
        if !after_section {
            listed.clear();
            continue;
        }
        listed.extend(number);
        let named = ["地號", "號地號"].iter().any(|word| tail.starts_with(word))
            || (tail.starts_with('號') && !on_a_road);
        if named {
            found.append(&mut listed);
        } else if !tail.starts_with(['、', ',', '及', '與']) {
            listed.clear();
        }
    }
    found
}

/// Reads `1225-5` or `0296-0000` at the start; a number too long or main number 0 is none.
fn number_at(text: &str) -> (Option<ParcelNo>, &str) {
    let digits = |s: &str| s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
    let (main, mut rest) = text.split_at(digits(text));
    let mut sub = "0";
    if let Some(after) = rest.strip_prefix('-') {
        let length = digits(after);
        if length > 0 {
            (sub, rest) = after.split_at(length);
        }
    }
    let short = |s: &str| s.parse::<u32>().ok().filter(|_| s.len() <= 5);
    let number = short(main).filter(|main| *main > 0).and_then(|main| {
        Some(ParcelNo {
            section: None,
            main,
            sub: short(sub)?,
        })
    });
    (number, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_in_both_layouts() {
        let cases = [
            ("017601360000", Some((Some("0176"), 136, 0, "136"))),
            ("033612250005", Some((Some("0336"), 1225, 5, "1225-5"))),
            ("067800000015", Some((None, 678, 15, "678-15"))),
            ("096100000000", Some((None, 961, 0, "961"))),
            ("000000000000", None),
            ("000000000015", None),
            ("", None),
            ("17601360000", None),
            ("01760136000X", None),
        ];
        for (code, expected) in cases {
            let parcel = ParcelNo::from_code(code);
            let seen = parcel
                .as_ref()
                .map(|p| (p.section.as_deref(), p.main, p.sub));
            assert_eq!(
                seen,
                expected.map(|(section, main, sub, _)| (section, main, sub)),
                "{code}"
            );
            assert_eq!(
                parcel.map(|p| p.to_string()).as_deref(),
                expected.map(|e| e.3)
            );
        }
    }

    #[test]
    fn numbers_as_typed() {
        let cases = [
            ("302", "302地號", "0302-0000"),
            ("0302-0000", "302地號", "0302-0000"),
            ("2104-0023", "2104-23地號", "2104-0023"),
            ("2104-23地號", "2104-23地號", "2104-0023"),
            ("２１０４之２３號", "2104-23地號", "2104-0023"),
            ("03020000", "302地號", "0302-0000"),
            ("057603020000", "302地號", "0302-0000"),
            ("9999-9999", "9999-9999地號", "9999-9999"),
        ];
        for (typed, shown, padded) in cases {
            let parcel = ParcelNo::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!(
                (parcel.shown(), parcel.padded()),
                (shown.into(), padded.into())
            );
        }
        let code = ParcelNo::parse("057603020000").unwrap();
        assert_eq!(code.section.as_deref(), Some("0576"));
        let refused = [
            ("", LandNoError::Empty),
            ("甲", LandNoError::Form),
            ("302-", LandNoError::Form),
            ("302-1-1", LandNoError::Form),
            ("0", LandNoError::Zero),
            ("0000-0001", LandNoError::Zero),
            ("000000000000", LandNoError::Zero),
            ("12345", LandNoError::TooLong),
            ("1-12345", LandNoError::TooLong),
            ("123456789", LandNoError::TooLong),
        ];
        for (typed, expected) in refused {
            assert_eq!(ParcelNo::parse(typed), Err(expected), "{typed}");
        }
    }

    #[test]
    fn numbers_inside_addresses() {
        let cases: &[(&str, &[&str])] = &[
            ("九如鄉九勇段0296-0000號", &["296"]),
            ("順天段479地號", &["479"]),
            ("文山區興泰段1小段235地號", &["235"]),
            ("文林段五小段50480建號", &[]),
            ("佳里區九龍段３００號", &["300"]),
            ("永康區鹽東段909號地號", &["909"]),
            ("新民段0048-0000地號", &["48"]),
            ("新園鄉新南段307建號", &[]),
            ("洛陽段513-1地號，權利範圍：10000分之9875", &["513-1"]),
            ("八田段1093、1056、1057地號土地", &["1093", "1056", "1057"]),
            ("包尾段501-1地號、2021建號、2024建號", &["501-1"]),
            ("土城區中央路一段253之1號4樓", &[]),
            ("大昌二路２６６號５樓之８", &[]),
            ("岡山區維仁路48之1號(詳查封公告)", &[]),
            ("詳如拍賣公告", &[]),
            ("某段99999999999999999999地號", &[]),
            ("", &[]),
        ];
        for (address, expected) in cases {
            let found: Vec<String> = parcels_in_text(address)
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(found, *expected, "{address}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[段小地建號路0-9、-]{0,20}") {
            for text in [s, t] {
                let _ = (ParcelNo::from_code(&text), parcels_in_text(&text));
                let _ = ParcelNo::parse(&text);
            }
        }

        #[test]
        fn a_code_reads_back_from_its_text(section in 1..9999_u32, main in 1..9999_u32, sub in 0..9999_u32) {
            let parcel = ParcelNo::from_code(&format!("{section:04}{main:04}{sub:04}")).unwrap();
            let named = parcels_in_text(&format!("示範段{parcel}地號"));
            prop_assert!(named.len() == 1 && named[0].same_number(&parcel));
            for text in [parcel.shown(), parcel.padded()] {
                prop_assert!(ParcelNo::parse(&text).is_ok_and(|read| read.same_number(&parcel)));
            }
        }
    }
}
