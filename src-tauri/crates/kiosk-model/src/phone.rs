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
#[path = "phone_tests.rs"]
mod tests;
