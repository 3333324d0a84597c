//! Counties, townships and their postal codes, and the beginning of an address.
//!
//! Compared as people write them: 台 and 臺 are one here, and 臺 is what is printed.

use std::sync::LazyLock;

use thiserror::Error;

use crate::postcode::{Postcode, PostcodeError};

/// Postal code, county and township, one a line; rows that nobody lives in are marked.
const FILE: &str = include_str!("../data/townships.tsv");

/// Counties in the file's order, each with its rows.
static COUNTIES: LazyLock<Vec<(&'static str, Vec<Township>)>> = LazyLock::new(|| {
    let mut counties: Vec<(&'static str, Vec<Township>)> = Vec::new();
    for township in FILE.lines().filter_map(Township::from_line) {
        match counties
            .iter_mut()
            .find(|(name, _)| *name == township.county)
        {
            Some((_, townships)) => townships.push(township),
            None => counties.push((township.county, vec![township])),
        }
    }
    counties
});

/// A township, town, city or district (鄉鎮市區).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Township {
    /// Three digits; 300 and 600 belong to several districts of one city.
    pub postcode: &'static str,
    /// The county or city it belongs to.
    pub county: &'static str,
    /// Its name.
    pub name: &'static str,
    /// False for islands with a postal code and no people.
    inhabited: bool,
}

impl Township {
    fn from_line(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        Some(Self {
            postcode: cells.next()?,
            county: cells.next()?,
            name: cells.next()?,
            inhabited: cells.next().is_none(),
        })
    }
}

/// The 22 counties and cities, from the north round the island, then the islands.
pub fn counties() -> Vec<&'static str> {
    COUNTIES.iter().map(|(name, _)| *name).collect()
}

/// The counties and cities with the office's own first; an unknown one changes nothing.
pub fn counties_from(own: &str) -> Vec<&'static str> {
    let mut names = counties();
    if let Some(at) = names.iter().position(|name| is_same(name, own)) {
        names[..=at].rotate_right(1);
    }
    names
}

/// The townships of a county by postal code, without uninhabited islands; none of an unknown one.
pub fn townships_of(county: &str) -> Vec<Township> {
    rows_of(county)
        .filter(|township| township.inhabited)
        .collect()
}

/// The three digits of a township.
pub fn postcode_of(county: &str, township: &str) -> Option<&'static str> {
    rows_of(county)
        .find(|row| is_same(row.name, township))
        .map(|row| row.postcode)
}

/// The townships that share three digits; seldom more than one.
pub fn townships_at(postcode: &str) -> Vec<Township> {
    all().filter(|row| row.postcode == postcode).collect()
}

/// Whether a postal code can begin with these three digits.
pub fn is_district(postcode: &str) -> bool {
    all().any(|row| row.postcode == postcode)
}

fn all() -> impl Iterator<Item = Township> {
    COUNTIES.iter().flat_map(|(_, rows)| rows).copied()
}

fn rows_of(county: &str) -> impl Iterator<Item = Township> {
    let found = COUNTIES.iter().find(|(name, _)| is_same(name, county));
    found.into_iter().flat_map(|(_, rows)| rows).copied()
}

/// Whether a name of the list was meant, with 台 as good as 臺.
fn is_same(name: &str, typed: &str) -> bool {
    strip_name(typed.trim(), name) == Some("")
}

/// What follows `name` at the start of `text`, with 台 as good as 臺.
fn strip_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for wanted in name.chars() {
        let c = rest.next()?;
        if c != wanted && !(c == '台' && wanted == '臺') {
            return None;
        }
    }
    Some(rest.as_str())
}

/// An address taken apart as far as the list of places goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The postal code it begins with.
    pub postcode: Option<Postcode>,
    /// The county or city, in the list's spelling.
    pub county: Option<&'static str>,
    /// The township inside that county, in the list's spelling.
    pub township: Option<&'static str>,
    /// What follows, as typed; the whole text when nothing was recognised.
    pub rest: String,
}

/// Takes an address apart: postal code, county, township, and the rest as typed.
pub fn split_address(typed: &str) -> Address {
    let (digits, text) = leading_digits(typed);
    let (postcode, text) = match Postcode::parse(digits) {
        Ok(code) => (Some(code), text),
        Err(_) => (None, typed.trim()),
    };
    let found = COUNTIES
        .iter()
        .find_map(|(name, rows)| Some((*name, rows, strip_name(text, name)?.trim_start())));
    let Some((county, rows, rest)) = found else {
        return Address {
            postcode,
            county: None,
            township: None,
            rest: text.to_owned(),
        };
    };
    let township = rows
        .iter()
        .find_map(|row| Some((row.name, strip_name(rest, row.name)?.trim_start())));
    Address {
        postcode,
        county: Some(county),
        township: township.map(|(name, _)| name),
        rest: township.map_or(rest, |(_, rest)| rest).to_owned(),
    }
}

/// The digits in front of an address, and what follows them.
fn leading_digits(typed: &str) -> (&str, &str) {
    let text = typed.trim();
    let end = text
        .find(|c| !matches!(c, '0'..='9' | '０'..='９' | '-' | '－'))
        .unwrap_or(text.len());
    (&text[..end], text[end..].trim_start())
}

/// What is odd about the postal code in front of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AddressError {
    /// The code itself.
    #[error(transparent)]
    Postcode(#[from] PostcodeError),
    /// A code that belongs to another township than the one written.
    #[error("the code of another township")]
    OtherTownship {
        /// The code of the township written.
        expected: &'static str,
    },
}

impl AddressError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Postcode(error) => error.code(),
            Self::OtherTownship { .. } => "postcodeOtherTownship",
        }
    }

    /// Whether the address must be refused: only a code that does not exist.
    pub fn is_hard(self) -> bool {
        match self {
            Self::Postcode(error) => error.is_hard(),
            Self::OtherTownship { .. } => false,
        }
    }
}

/// Checks the postal code in front of an address. Digits are one only where a county follows them;
/// an address without a code, or of a place nobody listed, is as good as any.
///
/// # Errors
/// What is odd about it; [`AddressError::is_hard`] says whether it must be refused.
pub fn check_address(typed: &str) -> Result<(), AddressError> {
    let (digits, text) = leading_digits(typed);
    let written = split_address(text);
    let Some(county) = written.county.filter(|_| !digits.is_empty()) else {
        return Ok(());
    };
    let code = Postcode::parse(digits)?;
    let expected = written.township.and_then(|name| postcode_of(county, name));
    match expected {
        Some(expected) if expected != code.district() => {
            Err(AddressError::OtherTownship { expected })
        }
        _ => Ok(()),
    }
}

/// The address with its county and township as the list spells them (臺 for 台), otherwise as typed.
pub fn written_address(typed: &str) -> String {
    let address = split_address(typed);
    let Some(county) = address.county else {
        return typed.trim().to_owned();
    };
    let code = address.postcode.as_ref().map_or("", Postcode::digits);
    let township = address.township.unwrap_or_default();
    format!("{code}{county}{township}{}", address.rest)
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
