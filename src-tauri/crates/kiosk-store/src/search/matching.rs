//! Which notices hold what was typed.
//!
//! A piece of the words matches a notice by its texts, by its case number or by its day: `1153` may be the end of a
//! case number or a parcel, and both are found.

use kiosk_model::case_no::CaseQuery;
use kiosk_model::date::RocDate;
use kiosk_model::text::ident;
use rusqlite::Connection;

use super::columns::{Case, Column, Columns};
use super::hits::Hits;
use super::{common, grams};
use crate::error::Result;

/// More pieces than this are not looked at.
const MOST_PIECES: usize = 16;

/// The notices that hold the words; `None` when no words were typed.
pub(crate) fn by_words(conn: &Connection, columns: &Columns, words: &str) -> Result<Option<Hits>> {
    let pieces: Vec<&str> = words.split_whitespace().take(MOST_PIECES).collect();
    if pieces.is_empty() {
        return Ok(None);
    }
    let mut found: Option<Hits> = None;
    let mut narrow = |hits: Hits| match &mut found {
        Some(found) => found.keep_only(&hits),
        None => found = Some(hits),
    };
    let mut plain = Vec::new();
    for piece in &pieces {
        let (case, day) = (CaseQuery::parse(piece), Day::parse(piece));
        if case.is_none() && day.is_none() {
            plain.push(*piece);
            continue;
        }
        // What has the shape of a day in the year is in no address.
        let mut hits = match day {
            Some(Day::OfYear { .. }) => Hits::none(columns.largest_no),
            _ => by_text(conn, columns, &[*piece])?,
        };
        add_where(&mut hits, columns, |notice| {
            case.as_ref().is_some_and(|case| fits(case, notice.case))
                || day
                    .as_ref()
                    .is_some_and(|day| notice.day.is_some_and(|on| day.fits(on)))
        });
        narrow(hits);
    }
    // Pieces that can only be text are one question to the index.
    if !plain.is_empty() {
        narrow(by_text(conn, columns, &plain)?);
    }
    // A case number may be written with blanks in it. Digits alone with blanks are separate pieces.
    if let (Some(found), Some(case)) = (&mut found, whole_case(words, &pieces)) {
        let mut hits = Hits::none(columns.largest_no);
        add_where(&mut hits, columns, |notice| fits(&case, notice.case));
        found.take_in(&hits);
    }
    Ok(found)
}

fn whole_case(words: &str, pieces: &[&str]) -> Option<CaseQuery> {
    let case = CaseQuery::parse(words).filter(|_| pieces.len() > 1)?;
    match case {
        CaseQuery::Key(_) | CaseQuery::YearSerial { .. } => Some(case),
        CaseQuery::Serial(_) if words.chars().any(char::is_alphabetic) => Some(case),
        CaseQuery::Serial(_) | CaseQuery::LastDigits(_) => None,
    }
}

/// The notices of a case; a text that is no case number in any spelling finds none.
pub(crate) fn by_case(columns: &Columns, typed: &str) -> Hits {
    let mut hits = Hits::none(columns.largest_no);
    if let Some(case) = CaseQuery::parse(typed) {
        add_where(&mut hits, columns, |notice| fits(&case, notice.case));
    }
    hits
}

fn add_where(hits: &mut Hits, columns: &Columns, fits: impl Fn(&Column) -> bool) {
    for notice in columns.notices.iter().filter(|notice| fits(notice)) {
        hits.add(notice.no);
    }
}

/// The notices whose texts hold all the pieces. A piece without any searchable character is held by none.
fn by_text(conn: &Connection, columns: &Columns, pieces: &[&str]) -> Result<Hits> {
    let none = || Hits::none(columns.largest_no);
    let mut found: Option<Hits> = None;
    let mut narrow = |hits: Hits| match &mut found {
        Some(found) => found.keep_only(&hits),
        None => found = Some(hits),
    };
    let mut phrases = Vec::new();
    for piece in pieces {
        let words = grams::runs(piece);
        if words.is_empty() {
            return Ok(none());
        }
        for word in words.iter().take(MOST_PIECES) {
            match common::find(conn, word)? {
                Some(hits) => narrow(hits),
                None => phrases.push(grams::phrase(word)),
            }
        }
    }
    if !phrases.is_empty() {
        let mut hits = none();
        hits.add_matches(conn, &phrases.join(" AND "))?;
        narrow(hits);
    }
    Ok(found.unwrap_or_else(none))
}

fn fits(query: &CaseQuery, case: Case) -> bool {
    let key = |case: Case| {
        case.code.map(|code| {
            (u64::from(case.year) * 100 + u64::from(code)) * 100_000_000 + u64::from(case.serial)
        })
    };
    match query {
        CaseQuery::Key(digits) => digits.parse::<u64>().is_ok_and(|wanted| match key(case) {
            Some(known) => known == wanted,
            // On paper the kind is written in words, which nobody translates into its code.
            None => {
                wanted / 10_000_000_000 == u64::from(case.year)
                    && wanted % 100_000_000 == u64::from(case.serial)
            }
        }),
        CaseQuery::YearSerial { year, serial } => (case.year, case.serial) == (*year, *serial),
        CaseQuery::Serial(serial) => case.serial == *serial,
        CaseQuery::LastDigits(digits) => digits.parse::<u64>().is_ok_and(|wanted| {
            let end = 10_u64.pow(u32::try_from(digits.len()).unwrap_or(u32::MAX).min(13));
            match key(case) {
                Some(known) => known % end == wanted,
                None => digits.len() <= 8 && u64::from(case.serial) % end == wanted,
            }
        }),
    }
}

/// A day as typed: in full, or month and day of any year.
enum Day {
    Full(RocDate),
    OfYear { month: i8, day: i8 },
}

impl Day {
    fn parse(piece: &str) -> Option<Self> {
        if let Ok(date) = RocDate::parse_roc(piece) {
            return Some(Self::Full(date));
        }
        let text = ident(piece);
        let (month, day) = text.split_once(['/', '月'])?;
        let day = day.trim_end_matches(['日', '號']);
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // Any leap year will do to find out whether there is such a day.
        RocDate::from_ymd(2024, month, day)
            .ok()
            .map(|_| Self::OfYear { month, day })
    }

    fn fits(&self, on: RocDate) -> bool {
        match self {
            Self::Full(date) => on == *date,
            Self::OfYear { month, day } => (on.month(), on.day()) == (*month, *day),
        }
    }
}
