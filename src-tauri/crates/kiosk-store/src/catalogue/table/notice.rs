//! Table `notice`: each notice with its number, and by what notices are put in order.

use kiosk_model::notice::{Notice, NoticeId, NoticeKind};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};

/// The number under which a notice is kept here, if it is.
pub(crate) fn find(conn: &Connection, id: &NoticeId) -> Result<Option<u32>> {
    Ok(conn
        .prepare_cached("SELECT no FROM notice WHERE id = ?1")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?)
}

/// The same; a demonstration notice is none.
pub(crate) fn find_real(conn: &Connection, id: &NoticeId) -> Result<Option<u32>> {
    Ok(conn
        .prepare_cached("SELECT no FROM notice WHERE id = ?1 AND demo = 0")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?)
}

/// The numbers of all notices, by their ids.
pub(crate) fn numbers(conn: &Connection) -> Result<Vec<u32>> {
    let mut statement = conn.prepare("SELECT no FROM notice ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The numbers and ids of all notices that are not for demonstration, by their ids.
pub(crate) fn real_ids(conn: &Connection) -> Result<Vec<(u32, NoticeId)>> {
    let mut statement = conn.prepare("SELECT no, id FROM notice WHERE demo = 0 ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, NoticeId(row.get(1)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The numbers and ids of all notices.
pub(crate) fn ids(conn: &Connection) -> Result<Vec<(u32, NoticeId)>> {
    let mut statement = conn.prepare_cached("SELECT no, id FROM notice")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, NoticeId(row.get(1)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Gives a notice its number; [`write`] must follow.
pub(crate) fn add(conn: &Connection, id: &NoticeId, kind: NoticeKind, demo: bool) -> Result<u32> {
    conn.prepare_cached("INSERT INTO notice (id, kind, demo) VALUES (?1, ?2, ?3)")?
        .execute(params![id.as_str(), kind.code(), demo])?;
    u32::try_from(conn.last_insert_rowid()).map_err(|_| Error::Unreadable("notice.no"))
}

/// Writes by what notices are put in order.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    conn.prepare_cached(
        "UPDATE notice SET kind = ?2, demo = ?3, day = ?4, sort = ?5, shown_from = ?6, shown_to = ?7
         WHERE no = ?1",
    )?
    .execute(params![
        no,
        notice.kind.code(),
        notice.demo,
        notice.day().map(|day| day.iso()),
        notice.open_at,
        notice.valid_from.map(|day| day.iso()),
        notice.valid_to.map(|day| day.iso()),
    ])?;
    Ok(())
}

/// Takes away every demonstration notice, with its rows and its place in the index; returns how many there were.
pub(crate) fn remove_demo(conn: &Connection) -> Result<usize> {
    Ok(conn.execute("DELETE FROM notice WHERE demo = 1", [])?)
}

/// How many notices are not for demonstration.
pub(crate) fn count_real(conn: &Connection) -> Result<usize> {
    let count: u32 = conn.query_row("SELECT count(*) FROM notice WHERE demo = 0", [], |row| {
        row.get(0)
    })?;
    Ok(count as usize)
}

/// Whether there is any notice that is not for demonstration.
pub(crate) fn any_real(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM notice WHERE demo = 0)",
        [],
        |row| row.get(0),
    )?)
}
