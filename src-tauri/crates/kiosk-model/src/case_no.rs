//! Case numbers (執行案號): every spelling found in decisions, notices and data.
//!
//! The machine form is thirteen digits, `YYY` ROC year + `KK` kind code + `NNNNNNNN` serial; on paper
//! the kind is written in words (健執, 綜所稅執特專) and no table between codes and words is
//! published. So a number knows its code or its words, seldom both, and nothing is translated.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::ident;

/// A case number, as far as its spelling tells. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseNo {
    /// ROC year, 1 to 199.
    pub year: u16,
    /// 案件種類代碼, 0 to 99; only in machine spellings.
    pub kind_code: Option<u8>,
    /// 字別 without 字第, for example `健執`; only in paper spellings.
    pub kind_words: Option<String>,
    /// 流水號, up to eight digits; the first one where several are listed.
    pub serial: u32,
    /// Short name of the branch in a document number.
    pub branch: Option<String>,
    /// 股別 in a document number.
    pub division: Option<String>,
    /// The text as typed or published, trimmed.
    pub raw: String,
}

impl CaseNo {
    /// Reads a case number in any spelling; `None` is a hint for the citizen, never a block.
    ///
    /// Numbers of decisions on objections (聲議) and of other registers are not case numbers.
    pub fn parse(text: &str) -> Option<Self> {
        let raw = text.trim();
        let bare = unlabelled(&ident(raw));
        let mut found = machine(&bare).or_else(|| paper(&bare))?;
        found.raw = raw.to_owned();
        Some(found)
    }

    /// A case number from the three columns of the agency's data.
    ///
    /// `None` unless year and code are one to three and one to two digits and the serial one to eight.
    pub fn from_columns(year: &str, kind_code: &str, serial: &str) -> Option<Self> {
        let (year, code, serial) = (ident(year), ident(kind_code), ident(serial));
        let mut found = columns(&year, &code, &serial)?;
        found.raw = found.key()?;
        Some(found)
    }

    /// The thirteen digits, where the kind code is known.
    pub fn key(&self) -> Option<String> {
        self.kind_code
            .map(|code| format!("{:03}{code:02}{:08}", self.year, self.serial))
    }

    /// The number as the office writes it on paper, `110年度健執字第00000001號`.
    ///
    /// A number known only by its code is given as its thirteen digits, for codes are not translated.
    pub fn office_form(&self) -> String {
        match (&self.kind_words, self.key()) {
            (Some(words), _) => format!("{:02}年度{words}字第{:08}號", self.year, self.serial),
            (None, Some(key)) => key,
            (None, None) => self.raw.clone(),
        }
    }
}

impl fmt::Debug for CaseNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseNo(…)")
    }
}

/// What a citizen typed into the search for a case. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub enum CaseQuery {
    /// The thirteen digits.
    Key(String),
    /// Year and serial; paper numbers do not tell the kind code.
    YearSerial {
        /// ROC year.
        year: u16,
        /// Serial number.
        serial: u32,
    },
    /// Exactly this serial number, of any year and kind.
    Serial(u32),
    /// The last 4 to 12 of the thirteen digits; a whole serial number is such an ending too.
    LastDigits(String),
}

impl CaseQuery {
    /// Reads what was typed; `None` when it is no number of a case in any form.
    pub fn parse(text: &str) -> Option<Self> {
        let bare = unlabelled(&ident(text));
        if let Some(case) = machine(&bare).or_else(|| paper(&bare)) {
            return Some(match case.key() {
                Some(key) => Self::Key(key),
                None => Self::YearSerial {
                    year: case.year,
                    serial: case.serial,
                },
            });
        }
        if is_digits(&bare) {
            return match bare.len() {
                1..=3 => bare.parse().ok().filter(|n| *n > 0).map(Self::Serial),
                4..=12 => Some(Self::LastDigits(bare)),
                _ => None,
            };
        }
        partial(&bare)
    }
}

impl fmt::Debug for CaseQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key(_) => "Key(…)",
            Self::YearSerial { .. } => "YearSerial(…)",
            Self::Serial(_) => "Serial(…)",
            Self::LastDigits(_) => "LastDigits(…)",
        })
    }
}

/// Takes off what people copy along with the number.
fn unlabelled(text: &str) -> String {
    let mut bare = text;
    for label in ["執行案號", "案號", ":", "中華民國", "民國"] {
        bare = bare.strip_prefix(label).unwrap_or(bare);
    }
    bare.replace('号', "號")
}

/// `1010100050597`, `096-01-00066110`.
fn machine(text: &str) -> Option<CaseNo> {
    if is_digits(text) && text.len() == 13 {
        return columns(&text[..3], &text[3..5], &text[5..]);
    }
    let mut parts = text.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(code), Some(serial), None) => columns(year, code, serial),
        _ => None,
    }
}

fn columns(year: &str, code: &str, serial: &str) -> Option<CaseNo> {
    let fits = |digits: &str, longest: usize| is_digits(digits) && digits.len() <= longest;
    if !fits(year, 3) || !fits(code, 2) || !fits(serial, 8) {
        return None;
    }
    Some(CaseNo {
        year: roc_year(year)?,
        kind_code: Some(code.parse().ok()?),
        kind_words: None,
        serial: serial.parse().ok()?,
        branch: None,
        division: None,
        raw: String::new(),
    })
}

/// `110年度健執字第00000001號` and everything like it, with or without branch and division.
fn paper(text: &str) -> Option<CaseNo> {
    let (prefix, rest) = split_han(text);
    let (branch, division) = document_prefix(prefix)?;
    let (year, rest) = split_digits(rest);
    if !(2..=3).contains(&year.len()) {
        return None;
    }
    let rest = rest.strip_prefix('年').unwrap_or(rest);
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    let (words, serial) = kind_and_serial(rest)?;
    Some(CaseNo {
        year: roc_year(year)?,
        kind_code: None,
        kind_words: Some(words.to_owned()),
        serial,
        branch,
        division,
        raw: String::new(),
    })
}

/// `屏執忠`: short name of the branch, 執, division. Nothing at all is fine too.
fn document_prefix(prefix: &str) -> Option<(Option<String>, Option<String>)> {
    if prefix.is_empty() {
        return Some((None, None));
    }
    let (branch, division) = prefix.split_once('執')?;
    let division = division.strip_suffix('股').unwrap_or(division);
    if !(1..=2).contains(&branch.chars().count()) || division.chars().count() > 2 {
        return None;
    }
    let division = (!division.is_empty()).then(|| division.to_owned());
    Some((Some(branch.to_owned()), division))
}

/// `健執字第1號` with lists and ranges behind it, and the newer `罰專00319363字第1100295393A號`.
fn kind_and_serial(text: &str) -> Option<(&str, u32)> {
    let (han, rest) = split_han(text);
    let (words, before) = match han.split_once('字') {
        Some((words, "第" | "")) => (words, None),
        Some(_) => return None,
        None => (han, Some(())),
    };
    if !is_kind(words) {
        return None;
    }
    let (serial, rest) = split_digits(rest);
    if !(1..=8).contains(&serial.len()) {
        return None;
    }
    let ends_well = match before {
        None => is_list_tail(rest),
        Some(()) => is_order_tail(rest),
    };
    ends_well.then(|| Some((words, serial.parse().ok()?)))?
}

/// Kinds end in 執, with 特 or 專 for special and large cases; order numbers shorten 罰執專 to 罰專.
fn is_kind(words: &str) -> bool {
    let stem = words.trim_end_matches('專').trim_end_matches('特');
    let marks = words.chars().count() - stem.chars().count();
    let short = stem.ends_with('罰') && marks > 0;
    (stem.ends_with('執') || short) && marks <= 2 && words.chars().count() <= 9
}

/// What may follow the first serial: 號, further serials, ranges, 等.
fn is_list_tail(text: &str) -> bool {
    let mut rest = text.strip_prefix('號').unwrap_or(text);
    loop {
        rest = rest.strip_suffix('等').unwrap_or(rest);
        if rest.is_empty() {
            return true;
        }
        let Some(after) = rest.strip_prefix(['至', '、', '~', ',', '及', '與', '-']) else {
            return false;
        };
        let after = after.strip_prefix('第').unwrap_or(after);
        let (serial, after) = split_digits(after);
        if !(1..=8).contains(&serial.len()) {
            return false;
        }
        rest = after.strip_prefix('號').unwrap_or(after);
    }
}

/// `字第1100295393A號`: the number of the order itself, which is not the case's.
fn is_order_tail(text: &str) -> bool {
    let Some(number) = text.strip_prefix("字第") else {
        return false;
    };
    let number = number.strip_suffix('號').unwrap_or(number);
    (6..=14).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Pieces of a number: `110年第1號`, `健執字第1號`, `第00050597號`.
fn partial(text: &str) -> Option<CaseQuery> {
    let serial_of = |text: &str| {
        let text = text.strip_prefix('第').unwrap_or(text);
        let (serial, tail) = split_digits(text.strip_suffix('號').unwrap_or(text));
        if tail.is_empty() && serial.len() <= 8 {
            serial.parse::<u32>().ok()
        } else {
            None
        }
    };
    if let Some(serial) = serial_of(text) {
        return Some(CaseQuery::Serial(serial));
    }
    if let Some((_, serial)) = kind_and_serial(text) {
        return Some(CaseQuery::Serial(serial));
    }
    let (year, rest) = split_digits(text);
    let rest = rest.strip_prefix('年')?;
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    Some(CaseQuery::YearSerial {
        year: roc_year(year)?,
        serial: serial_of(rest)?,
    })
}

fn roc_year(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|year| (1..=199).contains(year))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(
        text.find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len()),
    )
}

/// Splits off the leading run of Han characters.
fn split_han(text: &str) -> (&str, &str) {
    text.split_at(
        text.find(|c: char| !('一'..='龥').contains(&c))
            .unwrap_or(text.len()),
    )
}

#[cfg(test)]
#[path = "case_no_tests.rs"]
mod tests;
