//! Table `import`: each import that made this file.

use jiff::Timestamp;
use kiosk_model::date::RocDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::catalogue::{Freshness, ImportCounts};
use crate::error::{Error, Result};

/// The source of an import that was a whole catalogue from its publisher.
pub(crate) const BUNDLE: &str = "bundle";

/// The source of an import that was one entry by hand.
pub(crate) const HAND: &str = "hand";

/// Opens the row of an import that is about to write; its counts are filled in at the end.
pub(crate) fn begin(
    conn: &Connection,
    at: Timestamp,
    as_of: RocDate,
    source: &str,
    demo: bool,
) -> Result<u32> {
    conn.execute(
        "INSERT INTO import (at, as_of, source, demo, read, new, changed, unchanged, refused)
         VALUES (?1, ?2, ?3, ?4, 0, 0, 0, 0, 0)",
        params![at.to_string(), as_of.iso(), source, demo],
    )?;
    u32::try_from(conn.last_insert_rowid()).map_err(|_| Error::Unreadable("import.no"))
}

/// Fills in the counts.
pub(crate) fn finish(conn: &Connection, no: u32, counts: &ImportCounts) -> Result<()> {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    conn.execute(
        "UPDATE import SET read = ?2, new = ?3, changed = ?4, unchanged = ?5, refused = ?6, withdrawn = ?7
         WHERE no = ?1",
        params![
            no,
            number(counts.read),
            number(counts.new),
            number(counts.changed),
            number(counts.unchanged),
            number(counts.refused.len()),
            number(counts.withdrawn),
        ],
    )?;
    Ok(())
}

/// How many rows the last file of this kind had.
pub(crate) fn last_read(conn: &Connection, source: &str) -> Result<Option<usize>> {
    let read: Option<u32> = conn
        .prepare("SELECT read FROM import WHERE source = ?1 AND demo = 0 ORDER BY no DESC LIMIT 1")?
        .query_row([source], |row| row.get(0))
        .optional()?;
    Ok(read.map(|read| read as usize))
}

/// Notes which entry of the ledger an import applies.
pub(crate) fn set_hand(conn: &Connection, no: u32, entry: u32) -> Result<()> {
    conn.execute("UPDATE import SET hand = ?2 WHERE no = ?1", [no, entry])?;
    Ok(())
}

/// The last entry of the ledger that is applied here.
pub(crate) fn last_hand(conn: &Connection) -> Result<u32> {
    Ok(
        conn.query_row("SELECT coalesce(max(hand), 0) FROM import", [], |row| {
            row.get(0)
        })?,
    )
}

/// Carries the history of imports over into a new file.
pub(crate) fn carry(from: &Connection, to: &Connection) -> Result<()> {
    let mut read = from.prepare(
        "SELECT no, at, as_of, source, read, new, changed, unchanged, refused, withdrawn, hand
         FROM import WHERE demo = 0 ORDER BY no",
    )?;
    let mut write = to.prepare(
        "INSERT INTO import (no, at, as_of, source, demo, read, new, changed, unchanged, refused, withdrawn, hand)
         VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        for at in 0..11 {
            write.raw_bind_parameter(at + 1, row.get::<_, rusqlite::types::Value>(at)?)?;
        }
        write.raw_execute()?;
    }
    Ok(())
}

/// How old the content is: one entry by hand makes nothing else newer.
pub(crate) fn freshness(conn: &Connection) -> Result<Option<Freshness>> {
    let last = conn
        .prepare_cached("SELECT at, as_of, demo FROM import ORDER BY source = ?1, no DESC LIMIT 1")?
        .query_row([HAND], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, bool>(2)?,
            ))
        })
        .optional()?;
    let Some((at, as_of, demo)) = last else {
        return Ok(None);
    };
    Ok(Some(Freshness {
        imported_at: at.parse().map_err(|_| Error::Unreadable("import.at"))?,
        as_of: RocDate::parse_iso(&as_of).map_err(|_| Error::Unreadable("import.as_of"))?,
        demo,
    }))
}
