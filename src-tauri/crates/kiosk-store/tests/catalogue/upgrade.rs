//! A catalogue of an older program is brought up to date when it is opened.

use std::fs;
use std::path::Path;

use kiosk_store::{Catalogue, Fate};
use rusqlite::Connection;

use super::notices::{notice, sold};
use super::{Kiosk, rows, told};

/// Puts a catalogue of the first version in place of the active one: its schema as released, its rows as they were
/// written then.
#[expect(clippy::disallowed_methods, reason = "the tests look past kiosk_store")]
fn put_back(kiosk: &mut Kiosk, number: u32) {
    let schema = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/catalogue-0001.sql"),
    )
    .unwrap();
    let path = kiosk.dir.path().join(format!("catalogue/{number:04}.db"));
    fs::remove_file(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(&schema).unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    conn.execute_batch(
        "INSERT INTO import VALUES (1, '2026-11-01T01:00:00Z', '2026-11-01', 'agencySold', 0, 2, 2, 0, 0, 0);",
    )
    .unwrap();
    for (no, mut old) in [(1, notice("a")), (2, sold("b", "2026-01-05"))] {
        old.flags = vec!["roundUnknown".to_owned()];
        conn.execute(
            "INSERT INTO notice VALUES (?1, ?2, 'estate', 0, 'dated', NULL, NULL, NULL, 110, 1, 1)",
            rusqlite::params![no, old.id.as_str()],
        )
        .unwrap();
        conn.execute(
            "INSERT INTO source_row VALUES (?1, '1', 1, ?2)",
            rusqlite::params![no, serde_json::to_string(&old).unwrap()],
        )
        .unwrap();
    }
}

#[test]
fn an_old_catalogue_is_brought_up_to_date_when_it_is_opened() {
    let mut kiosk = Kiosk::with(&[notice("x")]);
    put_back(&mut kiosk, 1);
    kiosk.catalogue = Catalogue::open_active(kiosk.dir.path(), &mut kiosk.ledger).unwrap();
    assert_eq!(kiosk.catalogue.fate(), Fate::Active);
    assert_eq!(kiosk.ledger.meta().active_catalogue().unwrap(), Some(2));
    assert_eq!(
        kiosk.words("東港段55地號"),
        ["a", "b"],
        "everything is found"
    );
    assert_eq!(kiosk.find("a").unwrap().flags, ["roundUnknown"]);
    let mut again = [notice("a"), sold("b", "2026-01-05")];
    for notice in &mut again {
        notice.flags = vec!["roundUnknown".to_owned()];
    }
    let counts = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&again), &super::real())
        .unwrap();
    assert_eq!(told(&counts), (2, 0, 0, 2, 0), "its rows are the same rows");
}

#[test]
fn an_old_catalogue_serves_when_the_new_one_is_damaged() {
    let mut kiosk = Kiosk::with(&[notice("x")]);
    kiosk.import(&[notice("y")]);
    put_back(&mut kiosk, 1);
    fs::write(kiosk.dir.path().join("catalogue/0002.db"), b"hello").unwrap();
    kiosk.catalogue = Catalogue::open_active(kiosk.dir.path(), &mut kiosk.ledger).unwrap();
    assert_eq!(kiosk.catalogue.fate(), Fate::FellBack);
    assert_eq!(kiosk.words("").len(), 2);
}
