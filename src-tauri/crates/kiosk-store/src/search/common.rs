//! Short words that stand in many notices, each with the set of those notices.
//!
//! Reading 50,000 hits out of the index one by one takes longer than all the rest of a search; so for words of up to
//! three characters that stand in many notices, the import keeps the finished set.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::grams;
use super::hits::Hits;
use crate::error::Result;

/// A word is common when at least one notice in so many holds it …
const ONE_IN: u32 = 16;

/// … and at least so many do: below that, the index is fast enough.
const AT_LEAST: u32 = 1_000;

const LONGEST: usize = 3;

/// Two characters that stand beside one another.
type Pair = (char, char);

/// The notices that hold a word, if the word is a common one.
pub(crate) fn find(conn: &Connection, word: &str) -> Result<Option<Hits>> {
    if word.chars().count() > LONGEST {
        return Ok(None);
    }
    Ok(conn
        .prepare_cached("SELECT notices FROM common WHERE word = ?1")?
        .query_row([word], |row| {
            Ok(Hits::from_bytes(row.get_ref(0)?.as_blob()?))
        })
        .optional()?)
}

/// Finds the common words of an index that has just been written, and keeps their sets.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM common", [])?;
    let (notices, largest): (u32, u32) = conn.query_row(
        "SELECT count(*), coalesce(max(no), 0) FROM notice",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let many = (notices / ONE_IN).max(AT_LEAST);
    if notices < many {
        return Ok(());
    }
    let keep = |word: &str| -> Result<Option<Hits>> {
        let mut hits = Hits::none(largest);
        hits.add_matches(conn, &grams::phrase(word))?;
        if hits.count() < many {
            return Ok(None);
        }
        conn.prepare_cached("INSERT INTO common (word, notices) VALUES (?1, ?2)")?
            .execute(params![word, hits.to_bytes()])?;
        Ok(Some(hits))
    };

    let (characters, pairs) = candidates(conn, many)?;
    for character in characters {
        keep(&character.to_string())?;
    }
    let mut common_pairs = Vec::new();
    for (first, second) in pairs {
        if let Some(hits) = keep(&String::from_iter([first, second]))? {
            common_pairs.push((first, second, hits));
        }
    }
    for (first, second, hits) in &common_pairs {
        for (_, third, other) in common_pairs.iter().filter(|(start, ..)| start == second) {
            if hits.count_common(other) >= many {
                keep(&String::from_iter([*first, *second, *third]))?;
            }
        }
    }
    Ok(())
}

/// Characters and pairs of which the index itself says that they may be common.
fn candidates(conn: &Connection, many: u32) -> Result<(Vec<char>, Vec<Pair>)> {
    conn.execute_batch("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, words, row)")?;
    let mut of_character: HashMap<char, u64> = HashMap::new();
    let mut pairs = Vec::new();
    {
        let mut statement = conn.prepare("SELECT term, doc FROM temp.vocabulary")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (term, notices): (String, u32) = (row.get(0)?, row.get(1)?);
            let mut chars = term.chars();
            let Some(first) = chars.next() else {
                continue;
            };
            *of_character.entry(first).or_default() += u64::from(notices);
            if let Some(second) = chars.next().filter(|_| notices >= many) {
                pairs.push((first, second));
            }
        }
    }
    conn.execute_batch("DROP TABLE temp.vocabulary")?;
    let mut characters: Vec<char> = of_character
        .into_iter()
        .filter(|(_, notices)| *notices >= u64::from(many))
        .map(|(character, _)| character)
        .collect();
    // The same notices make the same file.
    characters.sort_unstable();
    Ok((characters, pairs))
}
