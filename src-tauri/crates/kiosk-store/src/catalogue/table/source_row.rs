//! Table `source_row`: the rows of the files, as last read. A notice is put together from its rows.

use kiosk_model::notice::{Notice, NoticeState};
use rusqlite::{Connection, params};

use super::correction;
use crate::error::{Error, Result};

/// A row as it is kept.
pub(crate) struct Kept {
    /// Names the row inside its notice.
    pub(crate) key: String,
    /// The notice as far as this row tells: one lot as a rule.
    pub(crate) content: Notice,
}

/// The name of a row inside its notice: the keys of its lots; one, as a rule.
pub(crate) fn name_of(content: &Notice) -> String {
    let keys: Vec<&str> = content.lots.iter().map(|lot| lot.key.as_str()).collect();
    keys.join("+")
}

/// The rows of a notice, those that were read or changed last first.
pub(crate) fn list(conn: &Connection, notice: u32) -> Result<Vec<Kept>> {
    let mut statement = conn.prepare_cached(
        "SELECT key, content FROM source_row WHERE notice = ?1 ORDER BY import DESC, key",
    )?;
    let mut rows = statement.query([notice])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        let json = row
            .get_ref(1)?
            .as_str()
            .map_err(|_| Error::Unreadable("source_row.content"))?;
        let content =
            serde_json::from_str(json).map_err(|_| Error::Unreadable("source_row.content"))?;
        kept.push(Kept {
            key: row.get(0)?,
            content,
        });
    }
    Ok(kept)
}

/// Writes a row, new or in place of the one with its key.
pub(crate) fn write(
    conn: &Connection,
    notice: u32,
    key: &str,
    import: u32,
    content: &Notice,
) -> Result<()> {
    let json =
        serde_json::to_string(content).map_err(|_| Error::Unreadable("source_row.content"))?;
    conn.prepare_cached(
        "INSERT INTO source_row (notice, key, import, content) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (notice, key) DO UPDATE SET import = excluded.import, content = excluded.content",
    )?
    .execute(params![notice, key, import, json])?;
    Ok(())
}

/// A notice, put together from its rows: what the newest row says of the whole counts for the whole.
pub(crate) fn merged(conn: &Connection, notice: u32) -> Result<Option<Notice>> {
    let mut rows = list(conn, notice)?.into_iter().map(apart);
    let Some(mut whole) = rows.next() else {
        return Ok(None);
    };
    for row in rows {
        whole.absorb(row);
    }
    if whole.state == NoticeState::Upcoming && correction::is_marked(conn, notice)? {
        whole.state = NoticeState::Corrected;
    }
    Ok(Some(whole))
}

/// A row whose name the file had used before is kept under a name of its own, and so are its lots.
fn apart(kept: Kept) -> Notice {
    let name = name_of(&kept.content);
    let mut content = kept.content;
    if let Some(twin) = kept.key.strip_prefix(&name).filter(|twin| !twin.is_empty()) {
        for lot in &mut content.lots {
            lot.key.push_str(twin);
        }
    }
    content
}
