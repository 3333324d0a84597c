//! Which columns a file has, whatever their order and spelling, and the fields of one row.
//!
//! A header is compared by its letters and digits alone: blanks, line breaks, width, brackets and
//! the everyday variants make no difference.

mod columns;
mod fields;

use std::collections::{HashMap, HashSet};

use kiosk_model::text::skey;

pub(crate) use columns::{
    AGENCY, AGENCY_NEEDED, COURT_EXPORT, COURT_JSON, COURT_WEEKLY, Column, PLAIN, col,
};
pub(crate) use fields::{Fields, areas_in, decimal};

/// A kind of list, told by its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// The agency's open data 所屬分署已拍定不動產資料.
    AgencySold,
    /// The courts' export 法拍屋公告查詢系統.
    CourtExport,
    /// The courts' query answers and open data.
    CourtJson,
    /// The courts' weekly list as others keep it.
    CourtWeekly,
    /// What somebody else tells about a sale.
    Told,
    /// Lists with columns named as offices name them: our own template, lists of movable things,
    /// the agency's lists and pages of sales to come.
    Plain,
}

impl Dialect {
    /// The kind of list that has these columns; `None` when they are not those of notices.
    pub(crate) fn of(names: &[&str]) -> Option<Self> {
        let keys: HashSet<String> = names.iter().map(|name| folded(name)).collect();
        let has = |name: &str| keys.contains(&folded(name));
        let known = |columns: &[Column]| {
            let known = columns
                .iter()
                .filter(|(name, also)| has(name) || also.iter().any(|name| has(name)));
            known.count()
        };
        // Without a result it is a list of sales to come, in whatever words.
        let of_results = ["拍定日期", "拍定金額", "用途"]
            .iter()
            .any(|name| has_any_of(AGENCY, &keys, name));
        let as_published = AGENCY.iter().filter(|(name, _)| has(name)).count() * 2 >= AGENCY.len();
        // Our own template knows many of the agency's columns; a number in three parts is the agency's alone.
        let in_other_words = known(AGENCY) * 4 >= AGENCY.len() * 3
            && !has(col::KIND)
            && !has(col::CASE)
            && AGENCY_NEEDED[..3]
                .iter()
                .all(|name| has_any_of(AGENCY, &keys, name));
        // A number in one column is read where all lists with such a column are.
        let in_parts =
            has_any_of(AGENCY, &keys, "執行案號-流水號") || !has_any_of(PLAIN, &keys, col::CASE);
        if of_results && in_parts && (as_published || in_other_words) {
            Some(Self::AgencySold)
        } else if has("法院名稱") && known(COURT_EXPORT) >= 5 {
            Some(Self::CourtExport)
        } else if (has("crtid") || has("crtnm")) && (has("crmno") || has("crm")) {
            Some(Self::CourtJson)
        } else if has("case_no") && (has("court") || has("court_code")) && known(COURT_WEEKLY) >= 5
        {
            Some(Self::CourtWeekly)
        } else if has("kind") && has("source") && (has("branch") || has("court")) && !has("case_no")
        {
            Some(Self::Told)
        } else if known(PLAIN) >= 2
            && columns::ANCHORS
                .iter()
                .any(|name| has_any_of(PLAIN, &keys, name))
        {
            Some(Self::Plain)
        } else {
            None
        }
    }

    /// Whether a column that nobody knows is worth a word: the courts' keys are many, and most say nothing here.
    pub(crate) fn tells_unknown(self) -> bool {
        matches!(self, Self::AgencySold | Self::CourtExport | Self::Plain)
    }

    /// The columns it may have.
    pub(crate) fn columns(self) -> &'static [Column] {
        match self {
            Self::AgencySold => AGENCY,
            Self::CourtExport => COURT_EXPORT,
            Self::CourtJson => COURT_JSON,
            Self::CourtWeekly => COURT_WEEKLY,
            Self::Told => &[],
            Self::Plain => PLAIN,
        }
    }
}

/// Whether one of the spellings of a column is there.
fn has_any_of(columns: &[Column], keys: &HashSet<String>, name: &str) -> bool {
    let column = columns.iter().find(|(column, _)| *column == name);
    column.is_some_and(|(name, also)| {
        std::iter::once(name)
            .chain(*also)
            .any(|name| keys.contains(&folded(name)))
    })
}

/// Whether a header names a column that says nothing, known or without letters.
pub(crate) fn is_idle(header: &str) -> bool {
    let key = folded(header);
    key.is_empty() || columns::IDLE.contains(&&*key)
}

/// A header as it is compared: without its signs, and without brackets that only say that it is dollars.
fn folded(name: &str) -> String {
    let key = skey(name);
    let mut bare = String::with_capacity(key.len());
    let mut rest = key.as_str();
    while let Some((before, after)) = rest.split_once('(') {
        let (inside, after) = after.split_once(')').unwrap_or((after, ""));
        bare.push_str(before);
        if !is_dollars(inside) {
            bare.push_str(inside);
        }
        rest = after;
    }
    bare.push_str(rest);
    bare.retain(char::is_alphanumeric);
    bare
}

/// 新臺幣, 元, 單位:新臺幣元 and the like.
fn is_dollars(inside: &str) -> bool {
    let mut rest = inside.to_owned();
    for word in ["新臺幣", "新台幣", "單位", "nt", "元", "整"] {
        rest = rest.replace(word, "");
    }
    !inside.is_empty() && !rest.chars().any(char::is_alphanumeric)
}

/// Finds columns by any spelling of their header, each spelling looked up once.
pub(crate) struct Matcher {
    by_key: HashMap<String, &'static str>,
    seen: HashMap<String, Option<&'static str>>,
}

impl Matcher {
    /// For the columns of a kind of list.
    pub(crate) fn new(columns: &'static [Column]) -> Self {
        let mut by_key = HashMap::new();
        for (name, also) in columns {
            for spelling in std::iter::once(name).chain(*also) {
                by_key.entry(folded(spelling)).or_insert(*name);
            }
        }
        Self {
            by_key,
            seen: HashMap::new(),
        }
    }

    /// The column a header names.
    pub(crate) fn column(&mut self, header: &str) -> Option<&'static str> {
        if let Some(known) = self.seen.get(header) {
            return *known;
        }
        let found = self.by_key.get(&folded(header)).copied();
        // A file with other keys in every row must not fill the memory.
        if self.seen.len() < 2_000 {
            self.seen.insert(header.to_owned(), found);
        }
        found
    }
}
