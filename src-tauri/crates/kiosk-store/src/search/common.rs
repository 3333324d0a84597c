//! Short words that stand in many notices, each with the finished set of their lots.
//!
//! Reading a list of a million places takes milliseconds; so for words of up to three characters that stand in many
//! notices, the import keeps the set itself.

use rusqlite::{Connection, OptionalExtension, Statement, params};

use super::bits::Bits;
use super::postings::{self, BLOCK, List, Pair};
use crate::error::Result;

/// A word is common when at least one notice in so many holds it …
const ONE_IN: usize = 16;
/// … and at least so many do: below that, the lists are fast enough.
const AT_LEAST: usize = 1_000;
/// Words of up to so many characters may have a finished set.
pub(crate) const LONGEST: usize = 3;

/// The lots of the notices that hold a word, if the word is a common one.
pub(crate) fn find(conn: &Connection, word: &str, lots: usize) -> Result<Option<Bits>> {
    Ok(conn
        .prepare_cached("SELECT lots FROM common WHERE word = ?1")?
        .query_row([word], |row| {
            Ok(Bits::from_bytes(row.get_ref(0)?.as_blob()?, lots))
        })
        .optional()?)
}

/// Where words are found to be common.
struct Common<'a> {
    of_block: &'a [u32],
    lot_start: &'a [u32],
    many: usize,
    insert: Statement<'a>,
}

impl Common<'_> {
    /// Keeps the set of the lots at these places if it is a large one.
    fn keep(&mut self, word: &str, places: impl Iterator<Item = u32>) -> Result<bool> {
        let lots = self.lot_start.last().map_or(0, |last| *last as usize);
        let mut found = Bits::none(lots);
        let (mut count, mut last) = (0, None);
        for place in places {
            let notice = self.of_block.get((place / BLOCK) as usize);
            if notice != last {
                last = notice;
                let bounds = notice.and_then(|notice| {
                    let at = *notice as usize;
                    self.lot_start.get(at).zip(self.lot_start.get(at + 1))
                });
                if let Some((start, end)) = bounds {
                    count += 1;
                    found.add_range(*start as usize, *end as usize);
                }
            }
        }
        // Places that are not in one row count a notice several times; the set is exact all the same.
        if count < self.many || found.count() < self.many {
            return Ok(false);
        }
        self.insert.execute(params![word, found.to_bytes()])?;
        Ok(true)
    }
}

/// Finds the common words among all lists, which are in the order of their pairs, and keeps their sets.
pub(crate) fn write(
    conn: &Connection,
    of_block: &[u32],
    lot_start: &[u32],
    lists: &[(Pair, List)],
) -> Result<()> {
    let notices = lot_start.len().saturating_sub(1);
    let many = (notices / ONE_IN).max(AT_LEAST);
    if notices < many {
        return Ok(());
    }
    let mut common = Common {
        of_block,
        lot_start,
        many,
        insert: conn.prepare("INSERT INTO common (word, lots) VALUES (?1, ?2)")?,
    };
    let is_long = |list: &List| list.count() as usize >= many;
    let mut pairs: Vec<(char, char, &List)> = Vec::new();
    for of_first in lists.chunk_by(|((one, _), _), ((other, _), _)| one == other) {
        let places: usize = (of_first.iter())
            .map(|(_, list)| list.count() as usize)
            .sum();
        if places < many {
            continue;
        }
        if let Some(((first, _), _)) = of_first.first() {
            let places = (of_first.iter()).flat_map(|(_, list)| postings::places(list.bytes(), 0));
            common.keep(first.encode_utf8(&mut [0; 4]), places)?;
        }
        for ((first, second), list) in of_first.iter().filter(|(_, list)| is_long(list)) {
            let Some(second) = second else {
                continue;
            };
            let word = String::from_iter([*first, *second]);
            if common.keep(&word, postings::places(list.bytes(), 0).into_iter())? {
                pairs.push((*first, *second, list));
            }
        }
    }
    for (first, second, list) in &pairs {
        for (_, third, other) in pairs.iter().filter(|(start, ..)| start == second) {
            let mut places = postings::places(list.bytes(), 0);
            postings::keep_only(&mut places, other.bytes(), 1);
            let word = String::from_iter([*first, *second, *third]);
            common.keep(&word, places.into_iter())?;
        }
    }
    Ok(())
}
