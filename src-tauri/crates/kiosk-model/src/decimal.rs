//! Numbers with two decimals, as areas in square metres and rates in per cent are written.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::ident;

/// The largest number: 9,999,999,999.99.
const MAX: i64 = 999_999_999_999;

/// Why a text is not such a number. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum HundredthsError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Not a number in digits.
    #[error("not a number")]
    Form,
    /// Below zero.
    #[error("negative")]
    Negative,
    /// More than two decimals.
    #[error("more than two decimals")]
    TooManyDecimals,
    /// More than ten digits before the point.
    #[error("more than ten digits")]
    TooLarge,
}

impl HundredthsError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "decimalEmpty",
            Self::Form => "decimalForm",
            Self::Negative => "decimalNegative",
            Self::TooManyDecimals => "decimalTooManyDecimals",
            Self::TooLarge => "decimalTooLarge",
        }
    }

    /// Whether the number must be refused.
    pub fn is_hard(self) -> bool {
        true
    }
}

/// A number of hundredths, 0.00 to 9,999,999,999.99.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Hundredths(i64);

impl Hundredths {
    /// The number of so many hundredths.
    ///
    /// # Errors
    /// [`HundredthsError::Negative`] or [`HundredthsError::TooLarge`].
    pub fn new(hundredths: i64) -> Result<Self, HundredthsError> {
        match hundredths {
            ..0 => Err(HundredthsError::Negative),
            0..=MAX => Ok(Self(hundredths)),
            _ => Err(HundredthsError::TooLarge),
        }
    }

    /// Reads a number as typed: `123.45`, `1,234.5`, `85`.
    ///
    /// # Errors
    /// What is wrong with it; see [`HundredthsError`].
    pub fn parse(typed: &str) -> Result<Self, HundredthsError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(HundredthsError::Empty);
        }
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, &*text),
        };
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let is_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let whole = ungrouped(whole).ok_or(HundredthsError::Form)?;
        if !is_digits(&whole) || !is_digits(decimals) {
            return Err(HundredthsError::Form);
        }
        if negative {
            return Err(HundredthsError::Negative);
        }
        // 45.100 is 45.1, and no more exact than its register.
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > 2 {
            return Err(HundredthsError::TooManyDecimals);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > 10 {
            return Err(HundredthsError::TooLarge);
        }
        format!("{whole}{decimals:0<2}")
            .parse()
            .map_err(|_| HundredthsError::Form)
            .and_then(Self::new)
    }

    /// The number of hundredths.
    pub fn get(self) -> i64 {
        self.0
    }

    /// The sum, or `None` beyond the largest number.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::new(self.0.checked_add(other.0)?).ok()
    }

    /// With thousands commas, `1,234.50`.
    pub fn grouped(self) -> String {
        let whole = (self.0 / 100).to_string();
        let mut out = String::with_capacity(whole.len() * 4 / 3 + 3);
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        format!("{out}.{:02}", self.0 % 100)
    }
}

/// Takes out thousands commas that stand in the right places.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let in_place =
        whole == first || ((1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3));
    in_place.then(|| whole.replace(',', ""))
}

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl TryFrom<String> for Hundredths {
    type Error = HundredthsError;

    fn try_from(text: String) -> Result<Self, HundredthsError> {
        Self::parse(&text)
    }
}

impl From<Hundredths> for String {
    fn from(number: Hundredths) -> String {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn areas_as_deeds_write_them() {
        let cases = [
            ("123.45", "123.45", "123.45"),
            ("１，２３４．５", "1234.50", "1,234.50"),
            ("85", "85.00", "85.00"),
            ("0", "0.00", "0.00"),
            ("0.07", "0.07", "0.07"),
            ("007.10", "7.10", "7.10"),
            ("45.100", "45.10", "45.10"),
            ("9,999,999,999.99", "9999999999.99", "9,999,999,999.99"),
        ];
        for (typed, shown, grouped) in cases {
            let number = Hundredths::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!(number.to_string(), shown, "{typed}");
            assert_eq!(number.grouped(), grouped, "{typed}");
        }
    }

    #[test]
    fn what_is_not_such_a_number_and_why() {
        let cases = [
            ("", HundredthsError::Empty),
            ("一百", HundredthsError::Form),
            ("1e4", HundredthsError::Form),
            (".5", HundredthsError::Form),
            ("5.", HundredthsError::Form),
            ("1.2.3", HundredthsError::Form),
            ("12,34", HundredthsError::Form),
            (",123", HundredthsError::Form),
            ("--1", HundredthsError::Form),
            ("-1", HundredthsError::Negative),
            ("1.234", HundredthsError::TooManyDecimals),
            ("10000000000", HundredthsError::TooLarge),
            ("99999999999999999999999999", HundredthsError::TooLarge),
        ];
        for (typed, expected) in cases {
            assert_eq!(Hundredths::parse(typed), Err(expected), "{typed}");
            assert!(expected.is_hard());
        }
    }

    #[test]
    fn sums_stay_exact() {
        let sum = ["0.10", "0.20", "0.30"]
            .map(|typed| Hundredths::parse(typed).unwrap())
            .into_iter()
            .try_fold(Hundredths::default(), Hundredths::checked_add);
        assert_eq!(sum.unwrap().to_string(), "0.60");
        let most = Hundredths::new(MAX).unwrap();
        assert_eq!(most.checked_add(Hundredths::new(1).unwrap()), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9.,-]{0,20}") {
            let _ = (Hundredths::parse(&s), Hundredths::parse(&t));
        }

        #[test]
        fn a_number_reads_back(hundredths in 0..=MAX) {
            let number = Hundredths::new(hundredths).unwrap();
            prop_assert_eq!(Hundredths::parse(&number.to_string()), Ok(number));
            prop_assert_eq!(Hundredths::parse(&number.grouped()), Ok(number));
            let json = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(serde_json::from_str::<Hundredths>(&json).unwrap(), number);
        }
    }
}
