//! Table `attachment`: which files a catalogue needs.

use std::collections::HashSet;

use kiosk_model::notice::Notice;
use rusqlite::{Connection, params};

use crate::error::Result;

/// Notes the files of a notice.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    conn.prepare_cached("DELETE FROM attachment WHERE notice = ?1")?
        .execute([no])?;
    let hashes: HashSet<&str> = notice
        .attachments
        .iter()
        .filter_map(|attachment| attachment.sha256.as_deref())
        .collect();
    for hash in hashes {
        conn.prepare_cached("INSERT INTO attachment (notice, sha256) VALUES (?1, ?2)")?
            .execute(params![no, hash])?;
    }
    Ok(())
}

/// Every file this catalogue needs.
pub(crate) fn all(conn: &Connection) -> Result<HashSet<String>> {
    let mut statement = conn.prepare("SELECT DISTINCT sha256 FROM attachment")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
