//! Every version of the ledger that was ever released can be opened, and none of them has changed since.

use std::fs;
use std::path::{Path, PathBuf};

use kiosk_store::Ledger;

use super::{key, ledger, raw, texts};

fn migrations() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/ledger");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

fn dump(dir: &Path) -> String {
    texts(
        &raw(dir),
        "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name",
    )
    .join("\n\n")
        + "\n"
}

/// A ledger as the program of version `version` left it.
fn of_version(version: usize) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let conn = raw(dir.path());
    for migration in &migrations()[..version] {
        conn.execute_batch(&fs::read_to_string(migration).unwrap())
            .unwrap();
    }
    conn.pragma_update(None, "user_version", u32::try_from(version).unwrap())
        .unwrap();
    conn.execute_batch(
        "INSERT INTO meta VALUES ('kiosk', 'k'), ('epoch', '00000000-0000-4000-8000-000000000000'),
         ('first_start', '2026-01-01T00:00:00Z')",
    )
    .unwrap();
    drop(conn);
    dir
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    for (file, number) in migrations().iter().zip(1..) {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(
            name.starts_with(&format!("{number:04}_")) && name.ends_with(".sql"),
            "{name}"
        );
    }
}

#[test]
fn each_version_is_still_what_it_was() {
    for version in 1..=migrations().len() {
        let recorded = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/data/ledger-{version:04}.sql"));
        let now = dump(of_version(version).path());
        if std::env::var_os("KIOSK_ACCEPT_SCHEMA").is_some() && !recorded.exists() {
            fs::write(&recorded, &now).unwrap();
        }
        assert_eq!(
            fs::read_to_string(&recorded).unwrap(),
            now,
            "released versions are never changed"
        );
    }
}

#[test]
fn each_version_can_be_upgraded_to_what_a_new_ledger_is() {
    let (new, _ledger) = ledger();
    for version in 1..=migrations().len() {
        let old = of_version(version);
        let upgraded = Ledger::open(old.path(), &key()).unwrap();
        assert_eq!(
            upgraded.meta().kiosk().unwrap(),
            "k",
            "and its content is still there"
        );
        assert_eq!(dump(old.path()), dump(new.path()), "version {version}");
    }
}
