//! Tables `notice` and `place`: what a search sorts and filters by, made from the notice.

use std::collections::BTreeSet;

use kiosk_model::notice::{Notice, NoticeId, NoticeState};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Error, Result};
use crate::search::columns::Stage;

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
pub(crate) fn add(conn: &Connection, notice: &Notice) -> Result<u32> {
    conn.prepare_cached(
        "INSERT INTO notice (id, kind, demo, stage, case_year, case_serial) VALUES (?1, ?2, ?3, ?4, 0, 0)",
    )?
    .execute(params![notice.id.as_str(), notice.kind.code(), notice.demo, Stage::Offer.code()])?;
    u32::try_from(conn.last_insert_rowid()).map_err(|_| Error::Unreadable("notice.no"))
}

/// Writes what a search needs of a notice.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    let day = notice.day().map(|day| day.iso());
    conn.prepare_cached(
        "UPDATE notice SET kind = ?2, demo = ?3, stage = ?4, day = ?5, sort = ?6, offer_until = ?7,
         case_year = ?8, case_code = ?9, case_serial = ?10, shown_from = ?11, shown_to = ?12 WHERE no = ?1",
    )?
    .execute(params![
        no,
        notice.kind.code(),
        notice.demo,
        stage(notice).code(),
        day,
        notice.open_at,
        notice.offer_until.or(notice.valid_to).map(|day| day.iso()),
        notice.case_no.as_ref().map_or(0, |case| case.year),
        notice.case_no.as_ref().and_then(|case| case.kind_code),
        notice.case_no.as_ref().map_or(0, |case| case.serial),
        notice.valid_from.map(|day| day.iso()),
        notice.valid_to.map(|day| day.iso()),
    ])?;
    conn.prepare_cached("DELETE FROM place WHERE notice = ?1")?
        .execute([no])?;
    let items = notice.lots.iter().flat_map(|lot| &lot.items);
    let places: BTreeSet<(&str, &str)> = items
        .map(|item| (item.county.as_str(), item.township.as_str()))
        .collect();
    for (county, township) in places {
        conn.prepare_cached("INSERT INTO place (notice, county, township) VALUES (?1, ?2, ?3)")?
            .execute(params![no, county, township])?;
    }
    Ok(())
}

/// Takes away every demonstration notice, with its rows and its place in the index; returns how many there were.
pub(crate) fn remove_demo(conn: &Connection) -> Result<usize> {
    conn.execute(
        "DELETE FROM words WHERE rowid IN (SELECT no FROM notice WHERE demo = 1)",
        [],
    )?;
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

fn stage(notice: &Notice) -> Stage {
    match notice.state {
        // Whatever holds today, from its publication until its end, is not filed under a day.
        NoticeState::OpenOffer | NoticeState::Posted => Stage::Offer,
        NoticeState::Failed
        | NoticeState::Sold
        | NoticeState::TakenByCreditor
        | NoticeState::SoldInOffer
        | NoticeState::EndedUnknown
        | NoticeState::Expired => Stage::Ended,
        // A sale that was put off, stopped or withdrawn stays where people look for its day.
        NoticeState::Upcoming
        | NoticeState::BiddingToday
        | NoticeState::Postponed
        | NoticeState::Stopped
        | NoticeState::Withdrawn
        | NoticeState::Corrected => match notice.day() {
            Some(_) => Stage::Dated,
            None => Stage::Offer,
        },
    }
}
