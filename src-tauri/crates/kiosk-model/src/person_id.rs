//! Numbers that name persons and bodies: national ID, resident numbers, business number, passport.
//!
//! Never derive age, birthplace or origin from a number, and never use one as the only key for a
//! person: the same person may hold an old resident number first and a new one later.

use thiserror::Error;

use crate::date::RocDate;
use crate::text::ident;

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdKind {
    /// 國民身分證統一編號.
    National,
    /// 新式外來人口統一證號, issued from 2021-01-02.
    Resident,
    /// 舊式統一證號; stops on 2031-01-01, see [`old_form_has_ended`].
    ResidentOld,
    /// 統一編號 of a business, body, agency or school.
    Business,
    /// A passport number; no rule can check it.
    Passport,
}

/// Why a number is refused. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Too few or too many characters.
    #[error("{got} characters instead of {expected}")]
    Length {
        /// Characters the number should have.
        expected: usize,
        /// Characters after normalising.
        got: usize,
    },
    /// The first character is not a letter.
    #[error("does not begin with a letter")]
    FirstCharacter,
    /// The second character belongs to no form of the number.
    #[error("the second character belongs to no form")]
    SecondCharacter,
    /// Something else than a digit, counted from 1.
    #[error("not a digit at {at}")]
    NotADigit {
        /// Position from 1.
        at: usize,
    },
    /// The check digit does not agree.
    #[error("check digit")]
    CheckDigit,
    /// Twelve digits: the card number of a residence permit was typed instead.
    #[error("a residence card number")]
    CardNumber,
}

impl IdError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "idEmpty",
            Self::Length { .. } => "idLength",
            Self::FirstCharacter => "idFirstCharacter",
            Self::SecondCharacter => "idSecondCharacter",
            Self::NotADigit { .. } => "idNotADigit",
            Self::CheckDigit => "idCheckDigit",
            Self::CardNumber => "idCardNumber",
        }
    }
}

/// Checks a number of any kind that has a check digit, and says which kind it is.
///
/// A passport number is never recognised here, for any mistyped number would pass as one; a field
/// that allows passports calls [`check_passport`] when the citizen says it is one.
///
/// # Errors
/// What is wrong with it, judged by the form it comes nearest to.
pub fn check_id(typed: &str) -> Result<(IdKind, String), IdError> {
    let text = ident(typed);
    let kind = if text.starts_with(|c: char| c.is_ascii_digit()) && text.len() != 10 {
        business(&text)?
    } else {
        person(&text)?
    };
    Ok((kind, text))
}

/// Checks a personal number: national ID or resident number, new or old.
///
/// Every field that takes a national ID takes the resident numbers too.
///
/// # Errors
/// What is wrong with it.
pub fn check_national(typed: &str) -> Result<(IdKind, String), IdError> {
    let text = ident(typed);
    Ok((person(&text)?, text))
}

/// Checks a business number (統一編號) by the rule in force since 2023-04-01.
///
/// # Errors
/// What is wrong with it.
pub fn check_business(typed: &str) -> Result<String, IdError> {
    let text = ident(typed);
    business(&text)?;
    Ok(text)
}

/// Checks the shape of a passport number: 5 to 20 letters and digits, at least one digit.
///
/// # Errors
/// [`IdError::Empty`], [`IdError::Length`], or [`IdError::NotADigit`] at the first odd character.
pub fn check_passport(typed: &str) -> Result<String, IdError> {
    let text = ident(typed);
    let got = text.chars().count();
    if got == 0 {
        return Err(IdError::Empty);
    }
    if let Some(at) = text.chars().position(|c| !c.is_ascii_alphanumeric()) {
        return Err(IdError::NotADigit { at: at + 1 });
    }
    if !(5..=20).contains(&got) {
        return Err(IdError::Length { expected: 9, got });
    }
    if text.chars().any(|c| c.is_ascii_digit()) {
        Ok(text)
    } else {
        Err(IdError::NotADigit { at: 1 })
    }
}

/// Whether old resident numbers have stopped by the given day (移民署: from 2031-01-01).
///
/// Before that day an old number is as good as a new one; from then on it is accepted with a hint.
pub fn old_form_has_ended(today: RocDate) -> bool {
    today.roc_year() >= 120
}

/// Hides the middle of a number for the screen: `A123456789` becomes `A12****789`.
///
/// Paper prints numbers in full. A text too short to keep anything is hidden whole.
pub fn mask(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    let shown = (chars.len() * 3 / 10).min(3);
    let hidden = shown..chars.len() - shown;
    chars
        .iter()
        .enumerate()
        .map(|(i, &c)| if hidden.contains(&i) { '*' } else { c })
        .collect()
}

/// Decides on a normalised personal number.
fn person(text: &str) -> Result<IdKind, IdError> {
    let chars: Vec<char> = text.chars().collect();
    if chars.is_empty() {
        return Err(IdError::Empty);
    }
    if chars.len() == 12 && chars.iter().all(char::is_ascii_digit) {
        return Err(IdError::CardNumber);
    }
    let area = letter_value(chars[0]).ok_or(IdError::FirstCharacter)?;
    if chars.len() != 10 {
        return Err(IdError::Length {
            expected: 10,
            got: chars.len(),
        });
    }
    let (kind, second) = match chars[1] {
        '1' => (IdKind::National, 1),
        '2' => (IdKind::National, 2),
        '8' => (IdKind::Resident, 8),
        '9' => (IdKind::Resident, 9),
        // The units digit of the letter's value stands for the letter: A 10, B 11, C 12, D 13.
        'A' => (IdKind::ResidentOld, 0),
        'B' => (IdKind::ResidentOld, 1),
        'C' => (IdKind::ResidentOld, 2),
        'D' => (IdKind::ResidentOld, 3),
        _ => return Err(IdError::SecondCharacter),
    };
    let mut sum = area / 10 + area % 10 * 9 + second * 8;
    // Weights of the last eight digits; the check digit weighs as much as the one before it.
    for (i, weight) in [7, 6, 5, 4, 3, 2, 1, 1].into_iter().enumerate() {
        let digit = chars[i + 2]
            .to_digit(10)
            .ok_or(IdError::NotADigit { at: i + 3 })?;
        sum += digit * weight;
    }
    if sum.is_multiple_of(10) {
        Ok(kind)
    } else {
        Err(IdError::CheckDigit)
    }
}

/// The value of the first letter, by the county that first issued it.
fn letter_value(letter: char) -> Option<u32> {
    /// Letters in the order of their values, from 10.
    const ORDER: &str = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
    ORDER
        .chars()
        .position(|c| c == letter)
        .and_then(|i| u32::try_from(i + 10).ok())
}

/// Decides on a normalised business number.
fn business(text: &str) -> Result<IdKind, IdError> {
    let got = text.chars().count();
    if got == 0 {
        return Err(IdError::Empty);
    }
    if got == 12 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(IdError::CardNumber);
    }
    if got != 8 {
        return Err(IdError::Length { expected: 8, got });
    }
    let mut sum = 0;
    let mut seventh = 0;
    for (i, (c, weight)) in text.chars().zip([1, 2, 1, 2, 1, 2, 4, 1]).enumerate() {
        let digit = c.to_digit(10).ok_or(IdError::NotADigit { at: i + 1 })?;
        let product = digit * weight;
        sum += product / 10 + product % 10;
        if i == 6 {
            seventh = digit;
        }
    }
    // 7 × 4 = 28 and 2 + 8 = 10, which may count as 1 or as 0.
    let agrees = sum % 5 == 0 || (seventh == 7 && (sum + 1) % 5 == 0);
    if agrees && sum > 0 {
        Ok(IdKind::Business)
    } else {
        Err(IdError::CheckDigit)
    }
}

#[cfg(test)]
#[path = "person_id_tests.rs"]
mod tests;
