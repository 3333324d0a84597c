//! Which notices hold a word: the lists of its pairs, read from the file and laid over one another.

use rusqlite::{Connection, OptionalExtension};

use super::bits::Bits;
use super::columns::Columns;
use super::postings::{self, BLOCK};
use super::{common, grams};
use crate::error::Result;

/// The lots of the notices whose texts hold a word; the word is one of [`grams::runs`].
pub(crate) fn holding(conn: &Connection, columns: &Columns, word: &str) -> Result<Bits> {
    let mut found: Option<Bits> = None;
    for spelling in grams::spellings(word) {
        let hits = spelled(conn, columns, &spelling)?;
        match &mut found {
            Some(found) => found.take_in(&hits),
            None => found = Some(hits),
        }
    }
    Ok(found.unwrap_or_else(|| Bits::none(columns.lots())))
}

fn spelled(conn: &Connection, columns: &Columns, word: &str) -> Result<Bits> {
    let chars: Vec<char> = word.chars().collect();
    if chars.len() <= common::LONGEST
        && let Some(hits) = common::find(conn, word, columns.lots())?
    {
        return Ok(hits);
    }
    let mut hits = Bits::none(columns.lots());
    match chars.as_slice() {
        [] => {}
        [only] => {
            let mut statement =
                conn.prepare_cached("SELECT places FROM gram WHERE pair BETWEEN ?1 AND ?2")?;
            let mut rows =
                statement.query([postings::key((*only, None)), postings::last_key(*only)])?;
            while let Some(row) = rows.next()? {
                let mut last = None;
                postings::each(row.get_ref(0)?.as_blob().unwrap_or_default(), |place| {
                    add(&mut hits, columns, place, &mut last);
                });
            }
        }
        chars => {
            let mut last = None;
            for place in places(conn, chars)? {
                add(&mut hits, columns, place, &mut last);
            }
        }
    }
    Ok(hits)
}

fn add(hits: &mut Bits, columns: &Columns, place: u32, last: &mut Option<u32>) {
    let notice = columns.of_block.get((place / BLOCK) as usize).copied();
    if notice != *last {
        *last = notice;
        if let Some(notice) = notice {
            columns.add_notice(hits, notice);
        }
    }
}

/// Where the word begins in the long text: its rarest pair, wherever all others stand in their places.
fn places(conn: &Connection, chars: &[char]) -> Result<Vec<u32>> {
    // Every second pair covers the word; the last one may overlap.
    let last = chars.len() - 2;
    let mut pairs: Vec<(i64, u32, usize)> = Vec::new();
    let mut length = conn.prepare_cached("SELECT length(places) FROM gram WHERE pair = ?1")?;
    for at in (0..last).step_by(2).chain([last]) {
        let key = postings::key((chars[at], Some(chars[at + 1])));
        let bytes: Option<u32> = length.query_row([key], |row| row.get(0)).optional()?;
        let Some(bytes) = bytes else {
            return Ok(Vec::new());
        };
        pairs.push((key, bytes, at));
    }
    pairs.sort_unstable_by_key(|(_, bytes, _)| *bytes);
    let mut found: Option<Vec<u32>> = None;
    let mut read = conn.prepare_cached("SELECT places FROM gram WHERE pair = ?1")?;
    for (key, _, at) in pairs {
        let offset = u32::try_from(at).unwrap_or(u32::MAX);
        let mut rows = read.query([key])?;
        let Some(row) = rows.next()? else {
            return Ok(Vec::new());
        };
        let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
        match &mut found {
            Some(found) => postings::keep_only(found, bytes, offset),
            None => found = Some(postings::places(bytes, offset)),
        }
        if found.as_ref().is_some_and(Vec::is_empty) {
            break;
        }
    }
    Ok(found.unwrap_or_default())
}
