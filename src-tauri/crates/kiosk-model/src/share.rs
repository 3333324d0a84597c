//! Shares of a right (權利範圍): 全部, or denominator 分之 numerator.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::ident;

/// The largest denominator a land register has been seen to need.
const MAX: u32 = 100_000_000;

/// Why a text is not a share. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FractionError {
    /// Nothing was typed.
    #[error("no share")]
    Empty,
    /// Neither 全部 nor two whole numbers.
    #[error("not a share")]
    Form,
    /// A part of zero, or of nothing.
    #[error("zero")]
    Zero,
    /// The part is larger than the whole.
    #[error("more than the whole")]
    MoreThanWhole,
    /// A number above 100,000,000.
    #[error("more than {MAX}")]
    TooLarge,
}

impl FractionError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "shareEmpty",
            Self::Form => "shareForm",
            Self::Zero => "shareZero",
            Self::MoreThanWhole => "shareMoreThanWhole",
            Self::TooLarge => "shareTooLarge",
        }
    }

    /// Whether the share must be refused; no share that exists is refused by these rules.
    pub fn is_hard(self) -> bool {
        true
    }
}

/// A share, as registered: 4分之2 stays 4分之2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// 全部.
    pub const WHOLE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// The share of `numerator` parts of `denominator`.
    ///
    /// # Errors
    /// [`FractionError::Zero`], [`FractionError::TooLarge`] or [`FractionError::MoreThanWhole`].
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, FractionError> {
        if numerator == 0 || denominator == 0 {
            Err(FractionError::Zero)
        } else if numerator > MAX || denominator > MAX {
            Err(FractionError::TooLarge)
        } else if numerator > denominator {
            Err(FractionError::MoreThanWhole)
        } else {
            Ok(Self {
                numerator,
                denominator,
            })
        }
    }

    /// Reads a share as written: `全部`, `8分之1`, `1/8`, `40,075分之425`.
    ///
    /// # Errors
    /// What is wrong with it; see [`FractionError`].
    pub fn parse(typed: &str) -> Result<Self, FractionError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(FractionError::Empty);
        }
        if matches!(&*text, "全部" | "全" | "所有權全部") {
            return Ok(Self::WHOLE);
        }
        let (numerator, denominator) = match (text.split_once("分之"), text.split_once('/')) {
            (Some((denominator, numerator)), None) | (None, Some((numerator, denominator))) => {
                (numerator, denominator)
            }
            _ => return Err(FractionError::Form),
        };
        // The order of the two decides which error a reader sees: the shape of both comes first.
        let (numerator, denominator) = (number(numerator)?, number(denominator)?);
        Self::new(
            numerator.ok_or(FractionError::TooLarge)?,
            denominator.ok_or(FractionError::TooLarge)?,
        )
    }

    /// The part.
    pub fn numerator(self) -> u32 {
        self.numerator
    }

    /// What it is a part of.
    pub fn denominator(self) -> u32 {
        self.denominator
    }

    /// Whether it is the whole right.
    pub fn is_whole(self) -> bool {
        self.numerator == self.denominator
    }

    /// The stored form, `1/8`.
    pub fn stored(self) -> String {
        format!("{}/{}", self.numerator, self.denominator)
    }
}

/// A whole number with or without thousands commas; `None` when it is larger than any share's.
fn number(text: &str) -> Result<Option<u32>, FractionError> {
    let digits = text.replace(',', "");
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(FractionError::Form);
    }
    Ok(digits.parse().ok())
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            f.write_str("全部")
        } else {
            write!(f, "{}分之{}", self.denominator, self.numerator)
        }
    }
}

impl TryFrom<String> for Fraction {
    type Error = FractionError;

    fn try_from(text: String) -> Result<Self, FractionError> {
        Self::parse(&text)
    }
}

impl From<Fraction> for String {
    fn from(share: Fraction) -> String {
        share.stored()
    }
}

/// The exact sum of shares, in lowest terms; it may be more than the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    numerator: u128,
    denominator: u128,
}

/// Adds shares exactly; `None` when the sum cannot be held, which no register comes near.
pub fn total(shares: impl IntoIterator<Item = Fraction>) -> Option<Total> {
    let nothing = Total {
        numerator: 0,
        denominator: 1,
    };
    shares.into_iter().try_fold(nothing, |sum, share| {
        let (numerator, denominator) = (u128::from(share.numerator), u128::from(share.denominator));
        // Only the part that the denominators do not share has to be multiplied in.
        let common = gcd(sum.denominator, denominator);
        let left = sum.numerator.checked_mul(denominator / common)?;
        let right = numerator.checked_mul(sum.denominator / common)?;
        let below = sum.denominator.checked_mul(denominator / common)?;
        let above = left.checked_add(right)?;
        let shorten = gcd(above, below);
        Some(Total {
            numerator: above / shorten,
            denominator: below / shorten,
        })
    })
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

impl Total {
    /// How the sum compares with the whole right.
    pub fn compared_with_whole(self) -> Ordering {
        self.numerator.cmp(&self.denominator)
    }

    /// Whether the shares together are the whole right.
    pub fn is_whole(self) -> bool {
        self.compared_with_whole() == Ordering::Equal
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            f.write_str("全部")
        } else {
            write!(f, "{}分之{}", self.denominator, self.numerator)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_as_deeds_write_them() {
        let cases = [
            ("全部", (1, 1), "全部"),
            ("8分之1", (1, 8), "8分之1"),
            ("40075分之425", (425, 40_075), "40075分之425"),
            ("10,000分之9,875", (9875, 10_000), "10000分之9875"),
            ("１／８", (1, 8), "8分之1"),
            (" 1 / 1 ", (1, 1), "全部"),
            ("4分之4", (4, 4), "全部"),
            ("4分之2", (2, 4), "4分之2"),
            ("100000000分之1", (1, 100_000_000), "100000000分之1"),
        ];
        for (typed, (numerator, denominator), shown) in cases {
            let share = Fraction::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!(
                (share.numerator(), share.denominator()),
                (numerator, denominator),
                "{typed}"
            );
            assert_eq!(share.to_string(), shown, "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_share_and_why() {
        let cases = [
            ("", FractionError::Empty),
            ("　", FractionError::Empty),
            ("一半", FractionError::Form),
            ("0.5", FractionError::Form),
            ("8", FractionError::Form),
            ("8分之", FractionError::Form),
            ("1/2/3", FractionError::Form),
            ("2分之1/2", FractionError::Form),
            ("-1/2", FractionError::Form),
            ("0/8", FractionError::Zero),
            ("0分之1", FractionError::Zero),
            ("9/8", FractionError::MoreThanWhole),
            ("100000001分之1", FractionError::TooLarge),
            ("99999999999999999999分之1", FractionError::TooLarge),
        ];
        for (typed, expected) in cases {
            assert_eq!(Fraction::parse(typed), Err(expected), "{typed}");
            assert!(expected.is_hard());
        }
    }

    #[test]
    fn heirs_have_the_whole_or_they_do_not() {
        let sum = |shares: &[&str]| {
            let shares = shares.iter().map(|typed| Fraction::parse(typed).unwrap());
            total(shares).unwrap()
        };
        assert!(sum(&["3分之1", "3分之1", "3分之1"]).is_whole());
        assert!(sum(&["2分之1", "6分之1", "6分之1", "6分之1"]).is_whole());
        assert!(sum(&["全部"]).is_whole());
        let short = sum(&["3分之1", "3分之1"]);
        assert_eq!(short.compared_with_whole(), Ordering::Less);
        assert_eq!(short.to_string(), "3分之2");
        let over = sum(&["2分之1", "3分之2"]);
        assert_eq!(over.compared_with_whole(), Ordering::Greater);
        assert_eq!(over.to_string(), "6分之7");
        assert!(!sum(&[]).is_whole(), "nobody has nothing");
    }

    #[test]
    fn sums_beyond_all_reason_are_not_guessed() {
        let primes = [
            99_999_989, 99_999_971, 99_999_959, 99_999_941, 99_999_931, 99_999_847,
        ];
        let shares = primes.map(|prime| Fraction::new(1, prime).unwrap());
        assert_eq!(total(shares), None);
    }

    #[test]
    fn it_is_stored_as_two_numbers() {
        let share = Fraction::new(1, 8).unwrap();
        assert_eq!(serde_json::to_string(&share).unwrap(), "\"1/8\"");
        assert_eq!(serde_json::from_str::<Fraction>("\"1/8\"").unwrap(), share);
        assert!(serde_json::from_str::<Fraction>("\"9/8\"").is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9分之/,全部]{0,24}") {
            let _ = (Fraction::parse(&s), Fraction::parse(&t));
        }

        #[test]
        fn a_share_reads_back(denominator in 1..=MAX, part in 1..=MAX) {
            let share = Fraction::new(part.min(denominator), denominator).unwrap();
            prop_assert_eq!(Fraction::parse(&share.stored()), Ok(share));
            let shown = Fraction::parse(&share.to_string()).unwrap();
            prop_assert!(shown == share || (shown.is_whole() && share.is_whole()));
        }

        #[test]
        fn equal_parts_make_the_whole(parts in 1..500_u32) {
            let each = Fraction::new(1, parts).unwrap();
            let sum = total((0..parts).map(|_| each)).unwrap();
            prop_assert!(sum.is_whole());
        }
    }
}
