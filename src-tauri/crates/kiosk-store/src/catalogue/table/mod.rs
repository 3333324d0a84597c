//! The tables of a catalogue, one file each.

use kiosk_model::notice::Notice;
use rusqlite::Connection;

use crate::error::Result;

pub(super) mod attachment;
pub(super) mod correction;
pub(super) mod hand;
pub(super) mod import;
pub(super) mod link;
pub(super) mod notice;
pub(super) mod source_row;
pub(super) mod words;

/// Writes everything a notice is found by.
pub(super) fn index(conn: &Connection, no: u32, whole: &Notice) -> Result<()> {
    notice::write(conn, no, whole)?;
    words::write(conn, no, whole)?;
    link::write(conn, no, whole)?;
    attachment::write(conn, no, whole)
}

/// Writes everything all notices are found by, after the file was brought to a newer version.
pub(super) fn index_all(conn: &Connection) -> Result<()> {
    for no in notice::numbers(conn)? {
        if let Some(whole) = source_row::merged(conn, no)? {
            index(conn, no, &whole)?;
        }
    }
    Ok(())
}
