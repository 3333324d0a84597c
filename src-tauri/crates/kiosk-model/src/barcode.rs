//! The three-part barcode of convenience stores (超商三段式條碼): checked, never made up or repaired.
//!
//! A wrong code sends a citizen's money to the wrong place. So a code is only ever read from the
//! branch's own record, and what does not hold is answered with 「請洽櫃檯」.

use thiserror::Error;

use crate::date::RocDate;

/// Characters of the three parts.
const LENGTHS: [usize; 3] = [9, 16, 15];
/// Where the two check characters stand in the third part.
const CHECK: std::ops::Range<usize> = 4..6;

/// Why a barcode does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BarcodeError {
    /// A part with too few or too many characters, counted from 1.
    #[error("part {part} has {got} characters")]
    Length {
        /// The part, from 1.
        part: usize,
        /// Its characters.
        got: usize,
    },
    /// Something else than digits and capital letters.
    #[error("part {part} has another character")]
    Character {
        /// The part, from 1.
        part: usize,
    },
    /// The first six characters are not a day.
    #[error("no such day")]
    Day,
    /// The last nine characters are not an amount of at least 1.
    #[error("no amount")]
    Amount,
    /// The check characters do not agree.
    #[error("check characters")]
    Check,
}

impl BarcodeError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Length { .. } => "barcodeLength",
            Self::Character { .. } => "barcodeCharacter",
            Self::Day => "barcodeDay",
            Self::Amount => "barcodeAmount",
            Self::Check => "barcodeCheck",
        }
    }

    /// Whether it must be refused: always.
    pub fn is_hard(self) -> bool {
        true
    }
}

/// A barcode whose check characters hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barcode {
    parts: [String; 3],
    amount: u32,
}

impl Barcode {
    /// Checks the three parts exactly as recorded; nothing is normalised.
    ///
    /// # Errors
    /// What does not hold.
    pub fn check(parts: [&str; 3]) -> Result<Self, BarcodeError> {
        for (part, (text, length)) in (1..).zip(parts.into_iter().zip(LENGTHS)) {
            let own = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase();
            if !text.bytes().all(own) {
                return Err(BarcodeError::Character { part });
            }
            if text.len() != length {
                let got = text.len();
                return Err(BarcodeError::Length { part, got });
            }
        }
        let [first, second, third] = parts;
        if days(first).next().is_none() {
            return Err(BarcodeError::Day);
        }
        let amount = third[CHECK.end..].parse().unwrap_or(0);
        if amount == 0 {
            return Err(BarcodeError::Amount);
        }
        let unchecked = format!("{}{}", &third[..CHECK.start], &third[CHECK.end..]);
        if third[CHECK] != check_characters([first, second, &unchecked]) {
            return Err(BarcodeError::Check);
        }
        Ok(Self {
            parts: parts.map(str::to_owned),
            amount,
        })
    }

    /// The three parts.
    pub fn parts(&self) -> &[String; 3] {
        &self.parts
    }

    /// The amount in whole dollars.
    pub fn amount(&self) -> u32 {
        self.amount
    }

    /// The last day of payment. Two digits name a year of either century of the calendar; the one
    /// nearest to `today` is meant.
    pub fn last_day(&self, today: RocDate) -> Option<RocDate> {
        days(&self.parts[0]).min_by_key(|day| today.days_until(*day).abs())
    }
}

/// The days that six digits can stand for.
fn days(part: &str) -> impl Iterator<Item = RocDate> {
    let number = |range| part.get(range).and_then(|digits: &str| digits.parse().ok());
    let parts = number(0..2).zip(number(2..4).zip(number(4..6)));
    [0_i16, 100].into_iter().filter_map(move |century| {
        let (year, (month, day)): (i8, (i8, i8)) = parts?;
        RocDate::from_roc(century + i16::from(year), month, day).ok()
    })
}

/// The two check characters of three parts, the third without its own.
fn check_characters(parts: [&str; 3]) -> String {
    let sum = |parity: usize| -> u32 {
        let of = |part: &str| -> u32 { part.bytes().skip(parity).step_by(2).map(value).sum() };
        parts.into_iter().map(of).sum()
    };
    let character = |sum: u32, zero: char, ten: char| match sum % 11 {
        0 => zero,
        10 => ten,
        digit => char::from_digit(digit, 10).unwrap_or(zero),
    };
    // Positions count from 1: the first is odd.
    [character(sum(0), 'A', 'B'), character(sum(1), 'X', 'Y')]
        .into_iter()
        .collect()
}

/// Digits as they are, A–I and J–R as 1–9, S–Z as 2–9.
fn value(b: u8) -> u32 {
    u32::from(match b {
        b'0'..=b'9' => b - b'0',
        b'A'..=b'I' => b - b'A' + 1,
        b'J'..=b'R' => b - b'J' + 1,
        b'S'..=b'Z' => b - b'S' + 2,
        _ => 0,
    })
}

/// From when on stores take how much: day, creditor (none for all), largest amount.
const LIMITS: [(&str, Option<&str>, u32); 2] = [
    ("2019-12-02", None, 20_000),
    ("2021-02-01", Some("labor-insurance"), 30_000),
];

/// The largest amount that stores take on a day for a creditor; `None` before they took any.
///
/// The newest row that fits wins.
pub fn store_limit(day: RocDate, creditor: &str) -> Option<u32> {
    LIMITS
        .iter()
        .rev()
        .find(|(from, whose, _)| {
            day.iso().as_str() >= *from && whose.is_none_or(|whose| whose == creditor)
        })
        .map(|(_, _, limit)| *limit)
}

/// Whether an amount can be paid at a store on a day.
pub fn is_payable_at_store(day: RocDate, creditor: &str, amount: u32) -> bool {
    store_limit(day, creditor).is_some_and(|limit| (1..=limit).contains(&amount))
}

#[cfg(test)]
#[path = "barcode_tests.rs"]
mod tests;
