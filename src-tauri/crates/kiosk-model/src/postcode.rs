//! Postal codes: three digits for the district, alone or with the older two or the newer three
//! digits of the delivery section.

use thiserror::Error;

use crate::places;
use crate::text::ident;

/// Why a postal code is questioned. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PostcodeError {
    /// Nothing was typed.
    #[error("no postal code")]
    Empty,
    /// No district has these first three digits.
    #[error("no such district")]
    UnknownDistrict,
    /// A known district, then something else than two or three digits.
    #[error("not a delivery section")]
    Section,
}

impl PostcodeError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "postcodeEmpty",
            Self::UnknownDistrict => "postcodeUnknownDistrict",
            Self::Section => "postcodeSection",
        }
    }

    /// Whether the code must be refused: the district is known here, the section is not.
    pub fn is_hard(self) -> bool {
        matches!(self, Self::UnknownDistrict)
    }
}

/// Which digits were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PostcodeForm {
    /// The district alone.
    Three,
    /// 3+2, in use until 2020 and on many documents since.
    ThreeTwo,
    /// 3+3, since 2020-03-03.
    ThreeThree,
}

/// A postal code in the form it was given; five digits are never filled up to six.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Postcode(String);

impl Postcode {
    /// Reads a code as typed: `900`, `90078`, `900075`, `100-001`.
    ///
    /// # Errors
    /// What is odd about it; [`PostcodeError::is_hard`] says whether it must be refused.
    pub fn parse(typed: &str) -> Result<Self, PostcodeError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(PostcodeError::Empty);
        }
        let (district, section) = match text.split_at_checked(3) {
            Some((district, section)) if places::is_district(district) => (district, section),
            _ => return Err(PostcodeError::UnknownDistrict),
        };
        let bare = section.strip_prefix('-').unwrap_or(section);
        let whole = matches!(bare.len(), 2 | 3) && bare.bytes().all(|b| b.is_ascii_digit());
        if whole || section.is_empty() {
            Ok(Self(format!("{district}{bare}")))
        } else {
            Err(PostcodeError::Section)
        }
    }

    /// The three digits of the district.
    pub fn district(&self) -> &str {
        &self.0[..3]
    }

    /// All digits given.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Which digits were given.
    pub fn form(&self) -> PostcodeForm {
        match self.0.len() {
            3 => PostcodeForm::Three,
            5 => PostcodeForm::ThreeTwo,
            _ => PostcodeForm::ThreeThree,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_in_every_form_in_use() {
        use PostcodeForm::{Three, ThreeThree, ThreeTwo};
        let cases = [
            ("900", Three, "900"),
            ("946", Three, "946"),
            ("817", Three, "817"),
            ("90078", ThreeTwo, "90078"),
            ("80143", ThreeTwo, "80143"),
            ("900075", ThreeThree, "900075"),
            ("９０８０１２", ThreeThree, "908012"),
            ("100-001", ThreeThree, "100001"),
            ("947001", ThreeThree, "947001"),
        ];
        for (typed, form, digits) in cases {
            let code = Postcode::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!((code.form(), code.digits()), (form, digits), "{typed}");
            assert_eq!(code.district(), &digits[..3]);
        }
    }

    #[test]
    fn only_an_unknown_district_is_refused() {
        let cases = [
            ("", PostcodeError::Empty, false),
            ("000", PostcodeError::UnknownDistrict, true),
            ("910", PostcodeError::UnknownDistrict, true),
            ("919", PostcodeError::UnknownDistrict, true),
            ("999", PostcodeError::UnknownDistrict, true),
            ("1234", PostcodeError::UnknownDistrict, true),
            ("90", PostcodeError::UnknownDistrict, true),
            ("90O", PostcodeError::UnknownDistrict, true),
            ("948001", PostcodeError::UnknownDistrict, true),
            ("９０市", PostcodeError::UnknownDistrict, true),
            ("9000750", PostcodeError::Section, false),
            ("9000", PostcodeError::Section, false),
            ("900-", PostcodeError::Section, false),
            ("900--12", PostcodeError::Section, false),
            ("9001O", PostcodeError::Section, false),
        ];
        for (typed, expected, hard) in cases {
            assert_eq!(Postcode::parse(typed), Err(expected), "{typed}");
            assert_eq!(expected.is_hard(), hard, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9-]{0,8}") {
            for text in [s, t] {
                if let Ok(code) = Postcode::parse(&text) {
                    prop_assert_eq!(Postcode::parse(code.digits()), Ok(code));
                }
            }
        }
    }
}
