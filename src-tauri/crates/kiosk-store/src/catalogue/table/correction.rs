//! Table `correction`: what a row said before it was changed.
//!
//! A changed price or day is a correction in the sense of the law (更正) and is *marked*; a result that came in is not.

use jiff::Timestamp;
use kiosk_model::notice::Notice;
use rusqlite::{Connection, params};

use crate::error::{Error, Result};

/// Keeps what a row said, as text.
pub(crate) fn add(
    conn: &Connection,
    notice: u32,
    key: &str,
    import: u32,
    before: &str,
    marked: bool,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO correction (notice, key, import, marked, before) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![notice, key, import, marked, before])?;
    Ok(())
}

/// Whether a price or a day of this notice was corrected since its publisher said in which state it is.
pub(crate) fn is_marked(conn: &Connection, notice: u32) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM correction WHERE notice = ?1 AND marked = 1
             AND import > (SELECT coalesce(max(no), 0) FROM import WHERE source = 'bundle'))",
        )?
        .query_row([notice], |row| row.get(0))?)
}

/// What a row said before.
pub(crate) struct Earlier {
    /// The row's key.
    pub(crate) key: String,
    /// When the change was imported.
    pub(crate) at: Timestamp,
    pub(crate) marked: bool,
    pub(crate) before: Notice,
}

/// What the rows of a notice said before, newest change first.
pub(crate) fn list(conn: &Connection, notice: u32) -> Result<Vec<Earlier>> {
    let mut statement = conn.prepare_cached(
        "SELECT import.at, marked, before, key FROM correction JOIN import ON import.no = correction.import
         WHERE notice = ?1 ORDER BY import DESC, key",
    )?;
    let mut rows = statement.query([notice])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (at, before): (String, String) = (row.get(0)?, row.get(2)?);
        found.push(Earlier {
            key: row.get(3)?,
            at: at
                .parse::<Timestamp>()
                .map_err(|_| Error::Unreadable("import.at"))?,
            marked: row.get(1)?,
            before: serde_json::from_str(&before)
                .map_err(|_| Error::Unreadable("correction.before"))?,
        });
    }
    Ok(found)
}

/// Carries what notices said before over into a new file; `numbers` are their old and new numbers.
pub(crate) fn carry(from: &Connection, to: &Connection, numbers: &[(u32, u32)]) -> Result<()> {
    let mut read =
        from.prepare("SELECT key, import, marked, before FROM correction WHERE notice = ?1")?;
    let mut write = to.prepare(
        "INSERT INTO correction (notice, key, import, marked, before) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (old, new) in numbers {
        let mut rows = read.query([old])?;
        while let Some(row) = rows.next()? {
            let (key, import): (String, u32) = (row.get(0)?, row.get(1)?);
            let (marked, before): (bool, String) = (row.get(2)?, row.get(3)?);
            write.execute(params![new, key, import, marked, before])?;
        }
    }
    Ok(())
}
