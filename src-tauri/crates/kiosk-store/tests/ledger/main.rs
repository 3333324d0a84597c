//! The ledger: one test file per table, and what holds for the whole.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod alert;
mod anonymity;
mod meta;
mod opening;
mod power_cut;
mod print_job;
mod record;
mod schema;
mod survey_answer;
mod usage;

use std::path::Path;

use kiosk_model::clock::{ClockState, Now};
use kiosk_model::date::RocDate;
use kiosk_store::{Ledger, LedgerKey};
use rusqlite::Connection;
use tempfile::TempDir;

/// A key that everyone knows.
fn key() -> LedgerKey {
    LedgerKey::new([7; 32])
}

/// A moment given as Taiwan's wall clock shows it.
fn at(wall_clock: &str) -> Now {
    Now {
        instant: format!("{wall_clock}+08:00").parse().unwrap(),
        state: ClockState::Trusted,
    }
}

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

/// A new ledger in a folder of its own.
fn ledger() -> (TempDir, Ledger) {
    let dir = tempfile::tempdir().unwrap();
    let ledger = Ledger::create(dir.path(), &key(), &at("2026-11-22T09:00:00")).unwrap();
    (dir, ledger)
}

/// The file as somebody sees it who has the key and any SQL they like.
#[expect(clippy::disallowed_methods, reason = "the tests look past kiosk_store")]
fn raw(dir: &Path) -> Connection {
    let conn = Connection::open(dir.join("ledger.db")).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "07".repeat(32)))
        .unwrap();
    conn
}

/// All values of a query of one column, as text.
fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}
