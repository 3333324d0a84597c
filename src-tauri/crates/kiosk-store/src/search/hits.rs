//! A set of notices, one bit each.

use rusqlite::Connection;

use crate::error::Result;

/// A set of notices by number.
pub(crate) struct Hits(Vec<u64>);

impl Hits {
    /// The empty set, with room for numbers up to `largest`.
    pub(crate) fn none(largest: u32) -> Self {
        Self(vec![0; largest as usize / 64 + 1])
    }

    pub(crate) fn add(&mut self, no: u32) {
        if let Some(word) = self.0.get_mut(no as usize / 64) {
            *word |= 1 << (no % 64);
        }
    }

    pub(crate) fn has(&self, no: u32) -> bool {
        self.0
            .get(no as usize / 64)
            .is_some_and(|word| word & (1 << (no % 64)) != 0)
    }

    pub(crate) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Takes out whatever is not in the other set too.
    pub(crate) fn keep_only(&mut self, other: &Self) {
        for (at, mine) in self.0.iter_mut().enumerate() {
            *mine &= other.0.get(at).copied().unwrap_or(0);
        }
    }

    /// Adds whatever is in the other set.
    pub(crate) fn take_in(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }

    /// How many are in both sets.
    pub(crate) fn count_common(&self, other: &Self) -> u32 {
        self.0
            .iter()
            .zip(&other.0)
            .map(|(one, other)| (one & other).count_ones())
            .sum()
    }

    /// Adds what the index finds; the query is one of our own making.
    pub(crate) fn add_matches(&mut self, conn: &Connection, query: &str) -> Result<()> {
        let mut statement = conn.prepare_cached("SELECT rowid FROM words WHERE words MATCH ?1")?;
        let mut rows = statement.query([query])?;
        while let Some(row) = rows.next()? {
            self.add(row.get(0)?);
        }
        Ok(())
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let (words, _) = bytes.as_chunks::<8>();
        Self(words.iter().map(|word| u64::from_le_bytes(*word)).collect())
    }
}
