//! Table `correction`: what a row said before it was changed.
//!
//! A changed price or day is a correction in the sense of the law (更正) and is *marked*; a result that came in is not.

use jiff::Timestamp;
use kiosk_model::notice::Notice;
use rusqlite::{Connection, params};

use crate::catalogue::Correction;
use crate::error::{Error, Result};

/// Keeps what a row said.
pub(crate) fn add(
    conn: &Connection,
    notice: u32,
    key: &str,
    import: u32,
    before: &Notice,
    marked: bool,
) -> Result<()> {
    let json = serde_json::to_string(before).map_err(|_| Error::Unreadable("correction.before"))?;
    conn.prepare_cached(
        "INSERT INTO correction (notice, key, import, marked, before) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![notice, key, import, marked, json])?;
    Ok(())
}

/// Whether a price or a day of this notice was ever corrected.
pub(crate) fn is_marked(conn: &Connection, notice: u32) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM correction WHERE notice = ?1 AND marked = 1)",
        )?
        .query_row([notice], |row| row.get(0))?)
}

/// What the rows of a notice said before, newest change first.
pub(crate) fn list(conn: &Connection, notice: u32) -> Result<Vec<Correction>> {
    let mut statement = conn.prepare_cached(
        "SELECT import.at, marked, before FROM correction JOIN import ON import.no = correction.import
         WHERE notice = ?1 ORDER BY import DESC, key",
    )?;
    let mut rows = statement.query([notice])?;
    let mut corrections = Vec::new();
    while let Some(row) = rows.next()? {
        let (at, before): (String, String) = (row.get(0)?, row.get(2)?);
        corrections.push(Correction {
            at: at
                .parse::<Timestamp>()
                .map_err(|_| Error::Unreadable("import.at"))?,
            marked: row.get(1)?,
            before: serde_json::from_str(&before)
                .map_err(|_| Error::Unreadable("correction.before"))?,
        });
    }
    Ok(corrections)
}
