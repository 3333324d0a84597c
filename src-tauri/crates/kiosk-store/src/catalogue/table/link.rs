//! Table `link`: what connects notices, their cases and the things they sell.

use kiosk_model::notice::Notice;
use rusqlite::{Connection, params};

use crate::catalogue::links;
use crate::error::Result;

/// Notes what connects a notice with others.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    conn.prepare_cached("DELETE FROM link WHERE notice = ?1")?
        .execute([no])?;
    for key in links::of_notice(notice) {
        conn.prepare_cached("INSERT INTO link (key, notice) VALUES (?1, ?2)")?
            .execute(params![key, no])?;
    }
    Ok(())
}

/// The notices with this connection, at most `limit`.
pub(crate) fn find(conn: &Connection, key: &str, limit: u32) -> Result<Vec<u32>> {
    let mut statement = conn
        .prepare_cached("SELECT notice FROM link WHERE key = ?1 ORDER BY notice DESC LIMIT ?2")?;
    let rows = statement.query_map(params![key, limit], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
