//! The fields of one row: found by name, readable as text, number, amount or day, or refused.

use std::borrow::Cow;

use kiosk_model::date::RocDate;
use kiosk_model::import::RowProblem;
use kiosk_model::money::{Money, MoneyError};
use kiosk_model::published;
use kiosk_model::text::ident;

use super::{Matcher, col};
use crate::json::{Member, TextFault, Value};

/// Characters of a bad value that are shown in the report.
const SHOWN: usize = 30;

/// The known fields of a row, checked to be short texts.
#[derive(Debug)]
pub(crate) struct Fields(Vec<(&'static str, String)>);

impl Fields {
    /// Takes the known columns out of a row; columns nobody knows are left alone.
    ///
    /// Line breaks stay: some cells say one thing a line.
    ///
    /// # Errors
    /// A column that stands there twice with two texts, is no text, holds what no text can, or is
    /// too long.
    pub(crate) fn new(
        values: Vec<Member<'_>>,
        matcher: &mut Matcher,
        max_chars: usize,
    ) -> Result<Self, RowProblem> {
        let mut fields: Vec<(&'static str, Cow<'_, str>, String)> =
            Vec::with_capacity(values.len());
        for (key, value) in values {
            let Some(column) = matcher.column(&key) else {
                continue;
            };
            let problem = |code| RowProblem::new(code).with("column", column);
            let text = match value {
                Value::Text(Ok(text)) | Value::Number(text) => text,
                Value::Text(Err(TextFault::LoneSurrogate)) => return Err(problem("loneSurrogate")),
                Value::Text(Err(TextFault::Control)) => return Err(problem("controlCharacter")),
                Value::Null => Cow::Borrowed(""),
                Value::List(items) => Cow::Owned(texts(&items).ok_or_else(|| problem("badType"))?),
                Value::Bool(_) | Value::Record(_) => return Err(problem("badType")),
            };
            // Bytes are at least as many as characters.
            if text.len() > max_chars {
                let chars = text.chars().count();
                if chars > max_chars {
                    return Err(problem("fieldTooLong")
                        .with("chars", chars)
                        .with("max", max_chars));
                }
            }
            let text = if text.contains(['\t', '\r']) {
                let plain = text.replace("\r\n", "\n").replace(['\t', '\r'], " ");
                plain.trim().to_owned()
            } else {
                text.trim().to_owned()
            };
            match fields.iter_mut().find(|(name, ..)| *name == column) {
                None => fields.push((column, key, text)),
                // Two spellings of one column: the one that says something counts.
                Some((_, other, held)) if *other != key && (text.is_empty() || *held == text) => {}
                Some((_, other, held)) if *other != key && held.is_empty() => *held = text,
                // 拍賣日期 and 拍賣時間 are two columns in some lists.
                Some((_, other, held)) if *other != key && column == col::OPEN => {
                    *held = day_and_time(held, &text).ok_or_else(|| problem("duplicateKey"))?;
                }
                // Two columns of remarks say both what they say.
                Some((.., held)) if column == col::REMARKS => {
                    if !text.is_empty() && *held != text {
                        let lines = [held.as_str(), &text].map(str::to_owned);
                        *held = lines.join("\n").trim().to_owned();
                    }
                }
                Some(_) => return Err(problem("duplicateKey")),
            }
        }
        Ok(Self(
            fields
                .into_iter()
                .map(|(name, _, text)| (name, text))
                .collect(),
        ))
    }

    /// The trimmed text of a column; empty when the row lacks it.
    pub(crate) fn text(&self, column: &'static str) -> &str {
        self.0
            .iter()
            .find(|(name, _)| *name == column)
            .map_or("", |(_, text)| text)
    }

    /// The text of a column in one line.
    pub(crate) fn line(&self, column: &'static str) -> String {
        let text = self.text(column);
        if text.contains('\n') {
            text.replace('\n', " ")
        } else {
            text.to_owned()
        }
    }

    /// The text of a column, blank where it only says that nothing is told (`N/A`, `無`).
    pub(crate) fn told(&self, column: &'static str) -> String {
        let text = self.text(column);
        if published::tells_nothing(text) {
            String::new()
        } else {
            text.to_owned()
        }
    }

    /// The text of the first of some columns that has one.
    pub(crate) fn first(&self, columns: &[&'static str]) -> &str {
        columns
            .iter()
            .map(|column| self.text(column))
            .find(|text| !text.is_empty())
            .unwrap_or("")
    }

    /// Whether a row says nothing at all.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }

    /// The text of a column that cannot be blank.
    pub(crate) fn required(&self, column: &'static str) -> Result<&str, RowProblem> {
        match self.text(column) {
            "" => Err(RowProblem::new("fieldMissing").with("column", column)),
            text => Ok(text),
        }
    }

    /// Whole dollars in any spelling; blank, 0 and words like 無底價 mean "not stated".
    pub(crate) fn amount(&self, column: &'static str) -> Result<Option<Money>, RowProblem> {
        published::amount(self.text(column)).or_else(|error| match error {
            MoneyError::Empty => Ok(None),
            _ => Err(self.bad("badAmount", column)),
        })
    }

    /// A decimal number; blank and 0 mean "not stated".
    pub(crate) fn decimal(&self, column: &'static str) -> Result<Option<f64>, RowProblem> {
        decimal(self.text(column)).ok_or_else(|| self.bad("badNumber", column))
    }

    /// Square metres from one column and 坪 from another, each in whatever unit its text states.
    pub(crate) fn areas(
        &self,
        m2: &'static str,
        ping: &'static str,
    ) -> Result<(Option<f64>, Option<f64>), RowProblem> {
        let stated = |number: Option<f64>| number.filter(|n| *n > 0.0);
        let read = |column: &'static str| -> Result<_, RowProblem> {
            let text = self.text(column);
            // Nearly every one of a nation's rows: digits and a point.
            if text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
                return Ok((self.decimal(column)?, None, None));
            }
            match areas_in(text) {
                (None, None) => Ok((self.decimal(column)?, None, None)),
                (m2, ping) => Ok((None, stated(m2), stated(ping))),
            }
        };
        let (bare, first, beside) = read(m2)?;
        let (bare_ping, other, last) = read(ping)?;
        Ok((first.or(bare).or(other), last.or(bare_ping).or(beside)))
    }

    /// A day; blank is `None`.
    pub(crate) fn day(&self, column: &'static str) -> Result<Option<RocDate>, RowProblem> {
        published::day(self.text(column)).map_err(|_| self.bad("badDate", column))
    }

    /// A problem that shows the column and the beginning of its text.
    pub(crate) fn bad(&self, code: &'static str, column: &'static str) -> RowProblem {
        let shown: String = self.text(column).chars().take(SHOWN).collect();
        RowProblem::new(code)
            .with("column", column)
            .with("value", shown)
    }
}

/// A day and a time of day, whichever stands first; `None` when they are no such pair.
fn day_and_time(one: &str, other: &str) -> Option<String> {
    let pairs = [(one, other), (other, one)];
    let found = pairs.into_iter().find(|(day, time)| {
        let is_day = published::moment(day).is_ok_and(|at| at.is_some_and(|at| at.time.is_none()));
        is_day && published::moment(&format!("{day} {time}")).is_ok()
    });
    found.map(|(day, time)| format!("{day} {time}"))
}

/// Square metres and 坪 as a text states them, each behind its number; a bare number is neither.
pub(crate) fn areas_in(text: &str) -> (Option<f64>, Option<f64>) {
    let text = ident(text);
    let m2 = ["平方公尺", "㎡", "M2", "M²"]
        .into_iter()
        .find_map(|unit| number_before(&text, unit));
    (m2, number_before(&text, "坪"))
}

/// The number that stands directly before a unit.
fn number_before(text: &str, unit: &str) -> Option<f64> {
    let (before, _) = text.split_once(unit)?;
    let start = before
        .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
        .map_or(0, |at| {
            at + before[at..].chars().next().map_or(1, char::len_utf8)
        });
    before[start..]
        .replace(',', "")
        .parse()
        .ok()
        .filter(|n: &f64| *n < 1e12)
}

/// A number of square metres or 坪 with or without its unit; `Some(None)` for "not stated".
pub(crate) fn decimal(text: &str) -> Option<Option<f64>> {
    if published::tells_nothing(text) {
        return Some(None);
    }
    let mut text = ident(text);
    text.retain(|c| c != ',');
    let bare = ["平方公尺", "㎡", "M2", "M²", "坪"]
        .into_iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(&text);
    let plain = bare.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    // No place on earth has more square metres.
    let number = bare.parse::<f64>().ok().filter(|n| plain && *n < 1e12);
    number.map(|n| Some(n).filter(|n| *n > 0.0))
}

/// Texts of a list, one a line.
fn texts(items: &[Value<'_>]) -> Option<String> {
    let texts: Option<Vec<&str>> = items
        .iter()
        .map(|item| match item {
            Value::Text(Ok(text)) | Value::Number(text) => Some(&**text),
            _ => None,
        })
        .collect();
    texts.map(|texts| texts.join("\n"))
}
