//! Whole New Taiwan dollars: read as typed, written grouped and in capitals (國字大寫).
//!
//! Digits and capitals on one page come from the same integer. On payment papers the words prevail
//! over the figures (票據法 §7), so they are made from the number and never typed.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::ident;

/// The largest amount: sixteen digits.
const MAX: i64 = 9_999_999_999_999_999;
const MAX_DIGITS: usize = 16;

const DIGITS: [char; 10] = ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'];
/// Places inside a group of four, units first.
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
/// Names of the groups of four, units first.
const GROUPS: [&str; 4] = ["", "萬", "億", "兆"];

/// Why a text or number is not an amount. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// Nothing was typed.
    #[error("no amount")]
    Empty,
    /// Below zero.
    #[error("negative")]
    Negative,
    /// More than sixteen digits.
    #[error("more than sixteen digits")]
    TooLarge,
    /// Cents, 角 or 分.
    #[error("not whole dollars")]
    Fraction,
    /// Commas that do not separate thousands.
    #[error("commas in the wrong places")]
    Grouping,
    /// Not a number in digits.
    #[error("not a number")]
    Form,
    /// The form has fewer boxes than the amount has digits.
    #[error("{digits} digits, {cells} boxes")]
    TooFewCells {
        /// Digits of the amount.
        digits: usize,
        /// Boxes on the form.
        cells: usize,
    },
}

impl MoneyError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "moneyEmpty",
            Self::Negative => "moneyNegative",
            Self::TooLarge => "moneyTooLarge",
            Self::Fraction => "moneyFraction",
            Self::Grouping => "moneyGrouping",
            Self::Form => "moneyForm",
            Self::TooFewCells { .. } => "moneyTooFewCells",
        }
    }
}

/// An amount of whole New Taiwan dollars, 0 to 9,999,999,999,999,999.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The amount of a number of dollars.
    ///
    /// # Errors
    /// [`MoneyError::Negative`] or [`MoneyError::TooLarge`].
    pub fn new(dollars: i64) -> Result<Self, MoneyError> {
        match dollars {
            ..0 => Err(MoneyError::Negative),
            0..=MAX => Ok(Self(dollars)),
            _ => Err(MoneyError::TooLarge),
        }
    }

    /// Reads an amount as typed: `30000`, `30,000`, `NT$30,000`, `新臺幣 30,000 元整`.
    ///
    /// # Errors
    /// What is wrong with it. Chinese numerals are refused here: amounts are typed in digits.
    pub fn parse(typed: &str) -> Result<Self, MoneyError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(MoneyError::Empty);
        }
        let text = ["新臺幣", "新台幣", "NT$", "NT", "$"]
            .into_iter()
            .find_map(|lead| text.strip_prefix(lead))
            .unwrap_or(&text);
        let text = text
            .strip_suffix('整')
            .filter(|rest| rest.ends_with('元'))
            .unwrap_or(text);
        let text = text.strip_suffix('元').unwrap_or(text);
        if text.is_empty() {
            return Err(MoneyError::Form);
        }
        if let Some(rest) = text.strip_prefix('-') {
            let number = rest.starts_with(|c: char| c.is_ascii_digit() || c == '$');
            return Err(if number {
                MoneyError::Negative
            } else {
                MoneyError::Form
            });
        }
        if text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || ",.元角分".contains(c))
            && text.contains(['.', '角', '分'])
        {
            return Err(MoneyError::Fraction);
        }
        let digits = ungroup(text)?;
        if digits.len() > MAX_DIGITS {
            return Err(MoneyError::TooLarge);
        }
        Self::new(digits.parse().map_err(|_| MoneyError::Form)?)
    }

    /// The number of dollars.
    pub fn get(self) -> i64 {
        self.0
    }

    /// Digits with thousands commas, `1,234,567`.
    pub fn grouped(self) -> String {
        let digits = self.0.to_string();
        let mut out = String::with_capacity(digits.len() * 4 / 3);
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out
    }

    /// Capitals with the closing 元整 and without the opening 新臺幣.
    pub fn capitals(self) -> String {
        if self.0 == 0 {
            return "零元整".into();
        }
        let mut out = String::new();
        let mut gap = false;
        for power in (0..4).rev() {
            let group = (self.0 / 10_000_i64.pow(power)) % 10_000;
            if group == 0 {
                gap = true;
                continue;
            }
            if !out.is_empty() && (gap || group < 1000) {
                out.push('零');
            }
            push_group(&mut out, group);
            out.push_str(GROUPS[power as usize]);
            gap = false;
        }
        out + "元整"
    }

    /// One capital digit for each of `cells` boxes, filled with 零 on the left.
    ///
    /// # Errors
    /// [`MoneyError::TooFewCells`] when the amount does not fit.
    pub fn capital_cells(self, cells: usize) -> Result<String, MoneyError> {
        let digits = self.0.to_string();
        let Some(blank) = cells.checked_sub(digits.len()) else {
            return Err(MoneyError::TooFewCells {
                digits: digits.len(),
                cells,
            });
        };
        let filled = digits.bytes().map(|b| DIGITS[usize::from(b - b'0')]);
        Ok(std::iter::repeat_n('零', blank).chain(filled).collect())
    }

    /// Whole ten-thousands (萬) and the rest below ten thousand.
    pub fn wan_parts(self) -> (i64, i64) {
        (self.0 / 10_000, self.0 % 10_000)
    }

    /// The sum, or `None` beyond sixteen digits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::new(self.0.checked_add(other.0)?).ok()
    }

    /// Reads capitals as [`Money::capitals`] writes them, with or without 新臺幣 and closing words;
    /// 叁 and 参 count as 參.
    ///
    /// # Errors
    /// [`MoneyError::Form`] for anything that is not the proper spelling of an amount.
    pub fn parse_capitals(text: &str) -> Result<Self, MoneyError> {
        let text: String = ident(text)
            .chars()
            .map(|c| match c {
                '叁' | '参' => '參',
                '圓' => '元',
                c => c,
            })
            .collect();
        let text = ["新臺幣", "新台幣"]
            .into_iter()
            .find_map(|p| text.strip_prefix(p))
            .unwrap_or(&text);
        let text = text.strip_suffix('整').unwrap_or(text);
        let text = text.strip_suffix('元').unwrap_or(text);
        let mut total = 0_i64;
        let mut rest = text;
        for power in (0..4).rev() {
            let (group, below) = if power == 0 {
                (rest, "")
            } else {
                match rest.split_once(GROUPS[power]) {
                    Some(found) => found,
                    None => continue,
                }
            };
            total += group_value(group)? * 10_000_i64.pow(u32::try_from(power).unwrap_or(0));
            rest = below;
        }
        let money = Self::new(total)?;
        // One amount has one spelling: whatever else led to the same number is not it.
        if money.capitals().strip_suffix("元整") == Some(text) {
            Ok(money)
        } else {
            Err(MoneyError::Form)
        }
    }
}

/// Takes out thousands commas that stand in the right places.
fn ungroup(text: &str) -> Result<String, MoneyError> {
    let mut groups = text.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !std::iter::once(&first)
        .chain(&rest)
        .all(|group| digits(group) || group.is_empty())
    {
        return Err(MoneyError::Form);
    }
    let in_place = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    if !rest.is_empty() && !in_place {
        return Err(MoneyError::Grouping);
    }
    Ok(text.replace(',', ""))
}

/// Writes one group of four, 1 to 9999.
fn push_group(out: &mut String, group: i64) {
    let (mut gap, mut begun) = (false, false);
    for place in (0..4_u32).rev() {
        let digit = (group / 10_i64.pow(place)) % 10;
        if digit == 0 {
            gap = begun;
            continue;
        }
        if gap {
            out.push('零');
        }
        // A remainder of ten is an index.
        out.push(DIGITS[digit as usize]);
        out.push_str(PLACES[place as usize]);
        (gap, begun) = (false, true);
    }
}

/// The value of one group of four in capitals; its spelling is checked by the caller.
fn group_value(group: &str) -> Result<i64, MoneyError> {
    let (mut value, mut digit) = (0_i64, 0_i64);
    for c in group.chars() {
        if let Some(found) = DIGITS.iter().position(|&d| d == c) {
            digit = i64::try_from(found).unwrap_or(0);
        } else {
            let place = PLACES
                .iter()
                .position(|p| p.starts_with(c))
                .ok_or(MoneyError::Form)?;
            value += digit * [1, 10, 100, 1000][place];
            digit = 0;
        }
        if value > 9999 {
            return Err(MoneyError::Form);
        }
    }
    Ok(value + digit)
}

impl TryFrom<i64> for Money {
    type Error = MoneyError;

    fn try_from(dollars: i64) -> Result<Self, MoneyError> {
        Self::new(dollars)
    }
}

impl From<Money> for i64 {
    fn from(money: Money) -> i64 {
        money.0
    }
}

#[cfg(test)]
#[path = "money_tests.rs"]
mod tests;
