//! Table `source_row`: the rows of the files, as last read. A notice is put together from its rows.

use kiosk_model::notice::{Notice, NoticeState};
use rusqlite::{Connection, params};

use super::{correction, hand};
use crate::catalogue::lifecycle;
use crate::error::{Error, Result};

/// A row as it is kept.
pub(crate) struct Kept {
    /// Names the row inside its notice.
    pub(crate) key: String,
    /// The content as text, without what is doubtful about it.
    pub(crate) text: String,
    /// What is doubtful about it, as text.
    pub(crate) flags: String,
}

impl Kept {
    /// The notice as far as this row tells: one lot as a rule.
    pub(crate) fn content(&self) -> Result<Notice> {
        let unreadable = |_| Error::Unreadable("source_row.content");
        let mut content: Notice = serde_json::from_str(&self.text).map_err(unreadable)?;
        content.flags = serde_json::from_str(&self.flags).map_err(unreadable)?;
        Ok(content)
    }
}

/// Content and flags as they are kept: two rows say the same when their contents are the same text.
pub(crate) fn texts(content: &mut Notice) -> Result<(String, String)> {
    let unwritable = |_| Error::Unreadable("source_row.content");
    let flags = std::mem::take(&mut content.flags);
    let text = serde_json::to_string(content).map_err(unwritable);
    let flag_text = serde_json::to_string(&flags).map_err(unwritable);
    content.flags = flags;
    Ok((text?, flag_text?))
}

/// The name of a row inside its notice: the keys of its lots; one, as a rule.
pub(crate) fn name_of(content: &Notice) -> String {
    let keys: Vec<&str> = content.lots.iter().map(|lot| lot.key.as_str()).collect();
    keys.join("+")
}

/// The rows of a notice, those that were read or changed last first.
pub(crate) fn list(conn: &Connection, notice: u32) -> Result<Vec<Kept>> {
    let mut statement = conn.prepare_cached(
        "SELECT key, content, flags FROM source_row WHERE notice = ?1 ORDER BY import DESC, key",
    )?;
    let rows = statement.query_map([notice], |row| {
        Ok(Kept {
            key: row.get(0)?,
            text: row.get(1)?,
            flags: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a row, new or in place of the one with its key.
pub(crate) fn write(
    conn: &Connection,
    notice: u32,
    import: u32,
    key: &str,
    text: &str,
    flags: &str,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO source_row (notice, key, import, content, flags) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (notice, key) DO UPDATE
         SET import = excluded.import, content = excluded.content, flags = excluded.flags",
    )?
    .execute(params![notice, key, import, text, flags])?;
    Ok(())
}

/// Writes a row that says what it said: it is no newer than it was.
pub(crate) fn refresh(
    conn: &Connection,
    notice: u32,
    key: &str,
    text: &str,
    flags: &str,
) -> Result<()> {
    conn.prepare_cached(
        "UPDATE source_row SET content = ?3, flags = ?4 WHERE notice = ?1 AND key = ?2",
    )?
    .execute(params![notice, key, text, flags])?;
    Ok(())
}

/// A notice as it is shown: as staff wrote it, else put together from its rows.
pub(crate) fn merged(conn: &Connection, notice: u32) -> Result<Option<Notice>> {
    let whole = match hand::find(conn, notice)? {
        Some(by_hand) => Some(by_hand),
        None => of_rows(conn, notice)?,
    };
    let Some(mut whole) = whole else {
        return Ok(None);
    };
    if whole.state == NoticeState::Upcoming && correction::is_marked(conn, notice)? {
        whole.state = NoticeState::Corrected;
    }
    Ok(Some(whole))
}

fn of_rows(conn: &Connection, notice: u32) -> Result<Option<Notice>> {
    let rows: Result<Vec<Notice>> = list(conn, notice)?.into_iter().map(apart).collect();
    Ok(lifecycle::together(rows?))
}

/// A row whose name the file had used before is kept under a name of its own, and so are its lots.
fn apart(kept: Kept) -> Result<Notice> {
    let mut content = kept.content()?;
    let name = name_of(&content);
    if let Some(twin) = kept.key.strip_prefix(&name).filter(|twin| !twin.is_empty()) {
        for lot in &mut content.lots {
            lot.key.push_str(twin);
        }
    }
    Ok(content)
}
