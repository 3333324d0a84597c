//! Which notices hold what was typed.
//!
//! A piece of the words matches a notice by its texts, its case numbers, its day, the names in it, the sounds of its
//! places, or by what the piece means in another language: `1153` may be the end of a case number or a parcel, and both
//! are found.

use kiosk_lexicon::Meaning;
use kiosk_model::case_no::CaseQuery;
use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::plate::plate_key;
use kiosk_model::tag::Tag;
use kiosk_model::text::{ident, skey};
use kiosk_model::thing::ThingGroup;
use rusqlite::Connection;

use super::bits::Bits;
use super::columns::{Cases, Columns, day_number, month_day};
use super::facts::place_in;
use super::{grams, names, text};
use crate::error::Result;

/// More pieces than this are not looked at.
const MOST_PIECES: usize = 16;
/// More words of one sound than this are not looked at.
const MOST_SOUNDING: usize = 40;

/// The lots of the notices that hold the words; `None` when no words were typed.
pub(crate) fn by_words(conn: &Connection, columns: &Columns, words: &str) -> Result<Option<Bits>> {
    let pieces: Vec<&str> = words.split_whitespace().take(MOST_PIECES).collect();
    if pieces.is_empty() {
        return Ok(None);
    }
    let mut found: Option<Bits> = None;
    let mut narrow = |hits: Bits| match &mut found {
        Some(found) => found.keep_only(&hits),
        None => found = Some(hits),
    };
    let mut rest = pieces.as_slice();
    while let [piece, after @ ..] = rest {
        let (used, meanings) = kiosk_lexicon::read(rest);
        // What stands for a thing in another language is in no Chinese text.
        let mut hits = if used > 1 {
            Bits::none(columns.lots())
        } else {
            by_piece(conn, columns, piece)?
        };
        for meaning in meanings {
            hits.take_in(&meant(conn, columns, meaning)?);
        }
        narrow(hits);
        rest = after.get(used.saturating_sub(1)..).unwrap_or_default();
    }
    // A case number may be written with blanks in it. Digits alone with blanks are separate pieces.
    if let (Some(found), Some(case)) = (&mut found, whole_case(words, &pieces)) {
        add_case(found, columns, &case);
    }
    Ok(found)
}

fn meant(conn: &Connection, columns: &Columns, meaning: Meaning) -> Result<Bits> {
    let finished = |sets: &[Bits], at: u8| -> Bits {
        let set = sets.get(usize::from(at)).cloned();
        set.unwrap_or_else(|| Bits::none(columns.lots()))
    };
    Ok(match meaning {
        Meaning::Word(word) => by_text(conn, columns, &word)?,
        Meaning::Thing(thing) => finished(&columns.things, place_in(&ThingGroup::ALL, &thing)),
        Meaning::Tag(tag) => finished(&columns.tags, place_in(&Tag::ALL, &tag)),
        Meaning::Kind(kind) => finished(&columns.kinds, place_in(&NoticeKind::ALL, &kind)),
    })
}

fn by_piece(conn: &Connection, columns: &Columns, piece: &str) -> Result<Bits> {
    if kiosk_lexicon::is_zhuyin(piece) {
        return by_sound(conn, columns, piece);
    }
    if names::has_mark(piece) && names::may_be_name(&names::fold(piece)) {
        let mut hits = Bits::none(columns.lots());
        add_names(&mut hits, columns, piece);
        return Ok(hits);
    }
    let (case, day) = (CaseQuery::parse(piece), Day::parse(piece));
    // What has the shape of a day in the year is in no address.
    let mut hits = match day {
        Some(Day::OfYear { .. }) => Bits::none(columns.lots()),
        _ => by_text(conn, columns, piece)?,
    };
    if let Some(case) = case {
        add_case(&mut hits, columns, &case);
    }
    if let Some(day) = day {
        add_day(&mut hits, columns, &day);
    }
    add_names(&mut hits, columns, piece);
    if is_dashed_code(piece) {
        hits.take_in(&by_text(conn, columns, &plate_key(piece))?);
    }
    Ok(hits)
}

/// Whether this may be a plate typed with its dash.
fn is_dashed_code(piece: &str) -> bool {
    let code = ident(piece);
    code.contains('-')
        && code.bytes().any(|byte| byte.is_ascii_alphabetic())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Notices by the sounds of their places and roads and of the words everybody knows.
fn by_sound(conn: &Connection, columns: &Columns, typed: &str) -> Result<Bits> {
    let mut hits = Bits::none(columns.lots());
    for (place, lots) in columns.places.iter().zip(&columns.lots_of_place) {
        if kiosk_lexicon::sounds(&place.township, typed)
            || kiosk_lexicon::sounds(&place.county, typed)
        {
            for lot in lots {
                let notice = columns.notice_of.get(*lot as usize).copied();
                columns.add_notice(&mut hits, notice.unwrap_or(u32::MAX));
            }
        }
    }
    let roads = columns.roads.iter().map(String::as_str);
    let everyday = kiosk_lexicon::everyday().map(|word: &'static str| -> &str { word });
    let sounding = everyday
        .chain(roads)
        .filter(|word| kiosk_lexicon::sounds(word, typed));
    for word in sounding.take(MOST_SOUNDING) {
        hits.take_in(&by_text(conn, columns, word)?);
    }
    Ok(hits)
}

fn add_names(hits: &mut Bits, columns: &Columns, piece: &str) {
    let typed = names::fold(piece);
    if columns.names.is_empty() || !names::may_be_name(&typed) {
        return;
    }
    for (notice, name) in &columns.names {
        let name = (columns.all_names).get(name.start as usize..name.end as usize);
        if name.is_some_and(|name| names::begins(name, &typed)) {
            columns.add_notice(hits, *notice);
        }
    }
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
pub(crate) fn by_case(columns: &Columns, typed: &str) -> Bits {
    let mut hits = Bits::none(columns.lots());
    if let Some(case) = CaseQuery::parse(typed) {
        add_case(&mut hits, columns, &case);
    }
    hits
}

/// The notices whose texts hold a piece. A piece without any searchable character is held by none.
fn by_text(conn: &Connection, columns: &Columns, piece: &str) -> Result<Bits> {
    let mut found: Option<Bits> = None;
    for word in grams::runs(piece).iter().take(MOST_PIECES) {
        let hits = text::holding(conn, columns, word)?;
        match &mut found {
            Some(found) => found.keep_only(&hits),
            None => found = Some(hits),
        }
    }
    Ok(found.unwrap_or_else(|| Bits::none(columns.lots())))
}

fn add_case(hits: &mut Bits, columns: &Columns, query: &CaseQuery) {
    let cases = &columns.cases;
    match query {
        CaseQuery::Serial(serial) => add_cases(hits, columns, |at| cases.serial[at] == *serial),
        CaseQuery::YearSerial { year, serial } => add_cases(hits, columns, |at| {
            cases.serial[at] == *serial && cases.year[at] == *year
        }),
        CaseQuery::Key(digits) => {
            let Ok(wanted) = digits.parse::<u64>() else {
                return;
            };
            let serial = wanted % 100_000_000;
            add_cases(hits, columns, |at| {
                u64::from(cases.serial[at]) == serial
                    && match key(cases, at) {
                        Some(known) => known == wanted,
                        // On paper the kind is written in words, which nobody translates into its code.
                        None => wanted / 10_000_000_000 == u64::from(cases.year[at]),
                    }
            });
        }
        CaseQuery::LastDigits(digits) => {
            let (Ok(wanted), Ok(len)) = (digits.parse::<u64>(), u32::try_from(digits.len())) else {
                return;
            };
            // Dividing by a number that is known beforehand is many times faster.
            match len {
                4 => add_endings::<10_000>(hits, columns, wanted),
                5 => add_endings::<100_000>(hits, columns, wanted),
                6 => add_endings::<1_000_000>(hits, columns, wanted),
                7 => add_endings::<10_000_000>(hits, columns, wanted),
                8 => add_endings::<100_000_000>(hits, columns, wanted),
                _ => {
                    let end = 10_u64.pow(len.min(13));
                    add_cases(hits, columns, |at| {
                        key(cases, at).is_some_and(|known| known % end == wanted)
                    });
                }
            }
        }
    }
}

fn add_endings<const END: u32>(hits: &mut Bits, columns: &Columns, wanted: u64) {
    let Ok(wanted) = u32::try_from(wanted) else {
        return;
    };
    add_cases(hits, columns, |at| columns.cases.serial[at] % END == wanted);
}

fn add_cases(hits: &mut Bits, columns: &Columns, fits: impl Fn(usize) -> bool) {
    for at in (0..columns.cases.serial.len()).filter(|at| fits(*at)) {
        columns.add_notice(hits, columns.cases.notice[at]);
    }
}

/// The thirteen digits, where the code is known.
fn key(cases: &Cases, at: usize) -> Option<u64> {
    let code = Some(cases.code[at]).filter(|code| *code < 100)?;
    let head = u64::from(cases.year[at]) * 100 + u64::from(code);
    Some(head * 100_000_000 + u64::from(cases.serial[at]))
}

fn add_day(hits: &mut Bits, columns: &Columns, day: &Day) {
    match day {
        Day::Full(day) => {
            let day = day_number(*day);
            let from = columns.first_on_or_after(day);
            let to = columns.first_on_or_after(day.saturating_add(1));
            hits.add_range(columns.first_lot(from), columns.first_lot(to));
        }
        Day::OfYear { month, day } => {
            let wanted = month_day(*month, *day);
            for (found, notice) in columns.month_day.iter().zip(0..) {
                if *found == wanted {
                    columns.add_notice(hits, notice);
                }
            }
        }
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
}

/// Which of the known names a typed name means: itself, or all that begin with it.
pub(crate) fn named(keys: &[&str], typed: &str) -> Vec<bool> {
    let name = skey(typed);
    if name.is_empty() {
        return vec![true; keys.len()];
    }
    // Half a name will do: 淡水 is 淡水區. A whole name means only itself.
    let exact = keys.contains(&name.as_str());
    keys.iter()
        .map(|key| {
            if exact {
                *key == name
            } else {
                key.starts_with(&name)
            }
        })
        .collect()
}
