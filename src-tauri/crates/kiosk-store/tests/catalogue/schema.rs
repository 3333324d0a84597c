//! The catalogue's schema, as released.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::Kiosk;
use super::notices::notice;

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests look past kiosk_store")]
fn the_schema_is_what_was_released() {
    let kiosk = Kiosk::with(&[notice("a")]);
    let conn = Connection::open(kiosk.dir.path().join("catalogue/0001.db")).unwrap();
    let version: u32 = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    // The tables behind the index are SQLite's own.
    let sql = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'words_%' ORDER BY type, name";
    let mut statement = conn.prepare(sql).unwrap();
    let texts: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let now = texts.join("\n\n") + "\n";
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/data/catalogue-{version:04}.sql"));
    if std::env::var_os("KIOSK_ACCEPT_SCHEMA").is_some() && !recorded.exists() {
        fs::write(&recorded, &now).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&recorded).unwrap(),
        now,
        "released versions are never changed"
    );
}
