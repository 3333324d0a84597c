//! Telephone numbers in Taiwan's numbering plan.
//!
//! Numbers without an area code, service numbers and foreign numbers are real but belong into a
//! free "other contact" field; here they are answered with the reason.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::ident;

/// One area of the numbering plan: code, first digits allowed, digits after the code.
struct Area(&'static str, &'static str, usize);

/// The fixed network, longest codes first. Numbering plans change; this table is the place.
const AREAS: &[Area] = &[
    Area("0826", "23456789", 5),
    Area("0836", "23456789", 5),
    Area("037", "23456789", 6),
    Area("049", "2", 7),
    Area("082", "23456789", 6),
    Area("089", "23456789", 6),
    Area("02", "2345678", 8),
    Area("03", "23456789", 7),
    Area("04", "23", 8),
    Area("04", "78", 7),
    Area("05", "23456789", 7),
    Area("06", "23456789", 7),
    Area("07", "23456789", 7),
    Area("08", "78", 7),
];

/// What kind of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhoneKind {
    /// A mobile number.
    Mobile,
    /// 0800 or 0809.
    TollFree,
    /// 070.
    Voip,
    /// A fixed line with its area code.
    Fixed(&'static str),
}

/// Why a text is not a telephone number. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Something else than digits and the usual signs.
    #[error("not a number")]
    Form,
    /// A mobile number with more or fewer than ten digits.
    #[error("a mobile number of {got} digits")]
    MobileLength {
        /// Digits typed.
        got: usize,
    },
    /// A mobile number with an extension.
    #[error("a mobile number has no extension")]
    MobileExtension,
    /// 099x: a range of personal numbers, not mobiles.
    #[error("not a mobile range")]
    NotMobile,
    /// No leading 0.
    #[error("no area code")]
    NoAreaCode,
    /// No such area, or its numbers do not begin like this.
    #[error("no such area or beginning")]
    UnknownArea,
    /// A known area with too few or too many digits after its code.
    #[error("{got} digits after the area code instead of {expected}")]
    FixedLength {
        /// Digits the area has.
        expected: usize,
        /// Digits typed after the code.
        got: usize,
    },
    /// A country code other than Taiwan's.
    #[error("a foreign number")]
    Foreign,
    /// An extension that is not 1 to 6 digits.
    #[error("not an extension")]
    Extension,
}

impl PhoneError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "phoneEmpty",
            Self::Form => "phoneForm",
            Self::MobileLength { .. } => "phoneMobileLength",
            Self::MobileExtension => "phoneMobileExtension",
            Self::NotMobile => "phoneNotMobile",
            Self::NoAreaCode => "phoneNoAreaCode",
            Self::UnknownArea => "phoneUnknownArea",
            Self::FixedLength { .. } => "phoneFixedLength",
            Self::Foreign => "phoneForeign",
            Self::Extension => "phoneExtension",
        }
    }

    /// Whether the number must be refused; otherwise the citizen is asked and may go on.
    pub fn is_hard(self) -> bool {
        matches!(self, Self::MobileLength { .. } | Self::MobileExtension)
    }
}

/// A telephone number. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone {
    digits: String,
    ext: Option<String>,
    kind: PhoneKind,
}

impl Phone {
    /// Reads a number as typed: any width, brackets, dashes, `+886`, an extension after `#`, `轉`,
    /// `分機` or `ext`.
    ///
    /// # Errors
    /// What is wrong with it; [`PhoneError::is_hard`] says whether it must be refused.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        let (number, ext) = cut_extension(&text)?;
        let digits = domestic_digits(number)?;
        let kind = classify(&digits)?;
        if kind == PhoneKind::Mobile && ext.is_some() {
            return Err(PhoneError::MobileExtension);
        }
        Ok(Self { digits, ext, kind })
    }

    /// The stored digits, area code included: `087369900`.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The extension, 1 to 6 digits.
    pub fn ext(&self) -> Option<&str> {
        self.ext.as_deref()
    }

    /// What kind of number it is.
    pub fn kind(&self) -> PhoneKind {
        self.kind
    }

    /// The number as printed: `0912-345-678`, `08-736-9900#123`.
    pub fn display(&self) -> String {
        let cuts: &[usize] = match self.kind {
            PhoneKind::Mobile | PhoneKind::TollFree => &[4, 7],
            PhoneKind::Voip => &[3, 7],
            PhoneKind::Fixed(area) => match (area.len(), self.digits.len() - area.len()) {
                (2, 8) => &[2, 6],
                (2, _) => &[2, 5],
                (3, _) => &[3],
                _ => &[4],
            },
        };
        let mut out = String::with_capacity(self.digits.len() + 10);
        for (i, digit) in self.digits.chars().enumerate() {
            if cuts.contains(&i) {
                out.push('-');
            }
            out.push(digit);
        }
        if let Some(ext) = &self.ext {
            out.push('#');
            out.push_str(ext);
        }
        out
    }
}

/// Splits at the first word or sign that announces an extension.
fn cut_extension(text: &str) -> Result<(&str, Option<String>), PhoneError> {
    let found = ["分機", "轉", "#", "EXT"]
        .into_iter()
        .filter_map(|mark| text.find(mark).map(|at| (at, mark)))
        .min();
    let Some((at, mark)) = found else {
        return Ok((text, None));
    };
    let mut rest = &text[at + mark.len()..];
    if mark == "轉" {
        rest = rest.strip_prefix("分機").unwrap_or(rest);
    }
    let ext = rest.trim_start_matches(['.', ':']);
    if (1..=6).contains(&ext.len()) && ext.bytes().all(|b| b.is_ascii_digit()) {
        Ok((&text[..at], Some(ext.to_owned())))
    } else {
        Err(PhoneError::Extension)
    }
}

/// Digits with the leading 0 of a domestic call.
fn domestic_digits(number: &str) -> Result<String, PhoneError> {
    let bare: String = number.chars().filter(|c| !"()-.".contains(*c)).collect();
    let (international, digits) = match bare.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, bare.as_str()),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(PhoneError::Form);
    }
    match digits.strip_prefix("886") {
        // People write +886 (0)912 too.
        Some(rest) => Ok(format!("0{}", rest.strip_prefix('0').unwrap_or(rest))),
        None if international => Err(PhoneError::Foreign),
        None => Ok(digits.to_owned()),
    }
}

fn classify(digits: &str) -> Result<PhoneKind, PhoneError> {
    let got = digits.len();
    if !digits.starts_with('0') {
        return Err(PhoneError::NoAreaCode);
    }
    if let Some(rest) = digits.strip_prefix("09") {
        return if rest.starts_with('9') {
            Err(PhoneError::NotMobile)
        } else if got == 10 {
            Ok(PhoneKind::Mobile)
        } else {
            Err(PhoneError::MobileLength { got })
        };
    }
    for (prefix, kind, length) in [
        ("0800", PhoneKind::TollFree, 10),
        ("0809", PhoneKind::TollFree, 10),
        ("070", PhoneKind::Voip, 11),
    ] {
        if digits.starts_with(prefix) {
            return if got == length {
                Ok(kind)
            } else {
                let code = prefix.len();
                Err(PhoneError::FixedLength {
                    expected: length - code,
                    got: got - code,
                })
            };
        }
    }
    let code = AREAS
        .iter()
        .find(|Area(code, ..)| digits.starts_with(code))
        .map(|Area(code, ..)| *code)
        .ok_or(PhoneError::UnknownArea)?;
    let rest = &digits[code.len()..];
    let Some(Area(_, _, expected)) = AREAS
        .iter()
        .find(|Area(c, first, _)| *c == code && rest.starts_with(|d| first.contains(d)))
    else {
        return Err(PhoneError::UnknownArea);
    };
    if rest.len() == *expected {
        Ok(PhoneKind::Fixed(code))
    } else {
        Err(PhoneError::FixedLength {
            expected: *expected,
            got: rest.len(),
        })
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phone({:?}, …)", self.kind)
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> String {
        phone.display()
    }
}

#[cfg(test)]
mod tests {
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
}
