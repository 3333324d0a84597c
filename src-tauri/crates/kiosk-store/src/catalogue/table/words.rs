//! Table `searched`: what a search needs to know of each notice; see [`crate::search`].

use kiosk_model::notice::Notice;
use rusqlite::{Connection, params};

use crate::error::{Error, Result};
use crate::search::facts::{Facts, texts};

/// Writes what a search needs to know of a notice. [`crate::search::rebuild`] must follow when all are written.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    let facts =
        serde_json::to_string(&Facts::of(notice)).map_err(|_| Error::Unreadable("searched"))?;
    conn.prepare_cached("INSERT OR REPLACE INTO searched (no, texts, facts) VALUES (?1, ?2, ?3)")?
        .execute(params![no, texts(notice), facts])?;
    Ok(())
}
