//! Table `import`: each import that made this file.

use jiff::Timestamp;
use kiosk_model::date::RocDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::catalogue::{Freshness, ImportCounts};
use crate::error::{Error, Result};

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
        "UPDATE import SET read = ?2, new = ?3, changed = ?4, unchanged = ?5, refused = ?6 WHERE no = ?1",
        params![
            no,
            number(counts.read),
            number(counts.new),
            number(counts.changed),
            number(counts.unchanged),
            number(counts.refused.len()),
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

/// How old the content is.
pub(crate) fn freshness(conn: &Connection) -> Result<Option<Freshness>> {
    let last = conn
        .prepare_cached("SELECT at, as_of, demo FROM import ORDER BY no DESC LIMIT 1")?
        .query_row([], |row| {
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
