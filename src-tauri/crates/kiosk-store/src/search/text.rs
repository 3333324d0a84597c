//! Which notices hold a word: the lists of its pairs, read from the file and laid over one another.

use rusqlite::{Connection, OptionalExtension};

use super::bits::Bits;
use super::columns::Columns;
use super::postings::{self, BLOCK};
use super::{common, grams};
use crate::error::Result;

/// Reading a notice's texts costs as much as reading so many bytes of a list.
const AS_MUCH_AS_A_NOTICE: usize = 8_192;

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
            for notice in notices(conn, columns, word, chars)? {
                columns.add_notice(&mut hits, notice);
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

/// The list of a pair: its key, its length in bytes, and its place in the word.
struct Part {
    key: i64,
    bytes: u32,
    at: usize,
}

/// The notices in which the word stands: its rarest pair, wherever all others stand in their places.
///
/// Few candidates are read through, where that is less work than what is left of the lists.
fn notices(conn: &Connection, columns: &Columns, word: &str, chars: &[char]) -> Result<Vec<u32>> {
    let mut parts = cover(all_parts(conn, chars)?);
    parts.sort_unstable_by_key(|part| part.bytes);
    let mut left: usize = parts.iter().map(|part| part.bytes as usize).sum();
    let mut read = conn.prepare_cached("SELECT places FROM gram WHERE pair = ?1")?;
    let mut found: Option<Vec<u32>> = None;
    for part in parts {
        if let Some(found) = &found
            && found.len() * AS_MUCH_AS_A_NOTICE < left
        {
            return read_through(conn, columns, found, word);
        }
        left -= part.bytes as usize;
        let offset = u32::try_from(part.at).unwrap_or(u32::MAX);
        let mut rows = read.query([part.key])?;
        let Some(row) = rows.next()? else {
            return Ok(Vec::new());
        };
        let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
        match &mut found {
            Some(found) => postings::keep_only(found, bytes, offset),
            None => found = Some(postings::places(bytes, offset)),
        }
    }
    Ok(each_once(columns, &found.unwrap_or_default()))
}

/// All pairs of a word, one behind the other; none where one of them stands nowhere.
fn all_parts(conn: &Connection, chars: &[char]) -> Result<Vec<Part>> {
    let mut length = conn.prepare_cached("SELECT length(places) FROM gram WHERE pair = ?1")?;
    let mut parts = Vec::with_capacity(chars.len());
    for (at, pair) in chars.windows(2).enumerate() {
        let key = postings::key((pair[0], Some(pair[1])));
        let bytes: Option<u32> = length.query_row([key], |row| row.get(0)).optional()?;
        let Some(bytes) = bytes else {
            return Ok(Vec::new());
        };
        parts.push(Part { key, bytes, at });
    }
    Ok(parts)
}

/// The pairs that cover every character of the word and are the least to read.
fn cover(parts: Vec<Part>) -> Vec<Part> {
    // For each pair, the least to read up to it when it is taken, and the pair before it in that cover.
    let mut least: Vec<(usize, Option<usize>)> = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        // The first pair is always taken; no two neighbours may be left out.
        let before = (at.saturating_sub(2)..at).min_by_key(|before| least[*before].0);
        let so_far = before.map_or(0, |before| least[before].0);
        least.push((so_far + part.bytes as usize, before));
    }
    let mut taken = vec![false; parts.len()];
    let mut next = parts.len().checked_sub(1);
    while let Some(at) = next {
        taken[at] = true;
        next = least[at].1;
    }
    (parts.into_iter().zip(taken))
        .filter_map(|(part, taken)| taken.then_some(part))
        .collect()
}

/// The notices at these places, each once.
fn each_once(columns: &Columns, places: &[u32]) -> Vec<u32> {
    let mut notices: Vec<u32> = (places.iter())
        .filter_map(|place| columns.of_block.get((place / BLOCK) as usize).copied())
        .collect();
    notices.dedup();
    notices
}

/// Those of the notices at these places whose texts hold the word.
fn read_through(
    conn: &Connection,
    columns: &Columns,
    places: &[u32],
    word: &str,
) -> Result<Vec<u32>> {
    let mut read = conn.prepare_cached("SELECT texts FROM searched WHERE no = ?1")?;
    let mut holding = Vec::new();
    for notice in each_once(columns, places) {
        let Some(no) = columns.no.get(notice as usize) else {
            continue;
        };
        let holds = read.query_row([no], |row| Ok(row.get_ref(0)?.as_str()?.contains(word)));
        if holds? {
            holding.push(notice);
        }
    }
    Ok(holding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cover_leaves_no_character_out_and_none_is_cheaper(lengths in proptest::collection::vec(1..100_u32, 1..9)) {
            let parts = |lengths: &[u32]| -> Vec<Part> {
                (lengths.iter().enumerate())
                    .map(|(at, bytes)| Part { key: 0, bytes: *bytes, at })
                    .collect()
            };
            let covers = |taken: &[usize]| (0..=lengths.len()).all(|c| taken.iter().any(|at| *at == c || *at + 1 == c));
            let cost = |taken: &[usize]| -> u32 { taken.iter().map(|at| lengths[*at]).sum() };
            let chosen: Vec<usize> = cover(parts(&lengths)).iter().map(|part| part.at).collect();
            prop_assert!(covers(&chosen));
            for choice in 0..1_u32 << lengths.len() {
                let other: Vec<usize> = (0..lengths.len()).filter(|at| choice & 1 << at != 0).collect();
                prop_assert!(!covers(&other) || cost(&chosen) <= cost(&other));
            }
        }
    }
}
