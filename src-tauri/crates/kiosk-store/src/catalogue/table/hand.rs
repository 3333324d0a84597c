//! Table `hand`: notices as staff entered or corrected them.

use kiosk_model::notice::Notice;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};

/// The notice as staff wrote it, if they did.
pub(crate) fn find(conn: &Connection, notice: u32) -> Result<Option<Notice>> {
    let text: Option<String> = conn
        .prepare_cached("SELECT content FROM hand WHERE notice = ?1")?
        .query_row([notice], |row| row.get(0))
        .optional()?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| Error::Unreadable("hand.content")))
        .transpose()
}

/// Puts what staff wrote before the rows of the files.
pub(crate) fn write(conn: &Connection, notice: u32, import: u32, content: &Notice) -> Result<()> {
    let text = serde_json::to_string(content).map_err(|_| Error::Unreadable("hand.content"))?;
    conn.execute(
        "INSERT INTO hand (notice, import, content) VALUES (?1, ?2, ?3)
         ON CONFLICT (notice) DO UPDATE SET import = excluded.import, content = excluded.content",
        params![notice, import, text],
    )?;
    Ok(())
}

/// Lets the rows of the files count again.
pub(crate) fn remove(conn: &Connection, notice: u32) -> Result<()> {
    conn.prepare_cached("DELETE FROM hand WHERE notice = ?1")?
        .execute([notice])?;
    Ok(())
}
