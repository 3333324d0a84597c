use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use kiosk_store::{Error, Ledger, LedgerKey};

use super::record::new_record;
use super::{at, key, ledger, raw, texts};

/// Something that happens to the bytes of a file.
type Damage<'a> = &'a dyn Fn(&mut Vec<u8>);

fn file(dir: &Path) -> Vec<u8> {
    fs::read(dir.join("ledger.db")).unwrap()
}

/// A closed ledger with enough in it to have many pages.
fn filled() -> tempfile::TempDir {
    let (dir, mut ledger) = ledger();
    for _ in 0..50 {
        ledger
            .records_mut()
            .append(new_record(&"x".repeat(2000)), &at("2026-11-22T10:00:00"))
            .unwrap();
    }
    drop(ledger);
    dir
}

#[test]
fn a_ledger_is_made_once() {
    let dir = tempfile::tempdir().unwrap();
    assert!(!Ledger::exists(dir.path()));
    assert!(matches!(
        Ledger::open(dir.path(), &key()),
        Err(Error::LedgerNotThere)
    ));
    assert!(!Ledger::exists(dir.path()), "opening makes nothing");
    let data = dir.path().join("deep/data");
    drop(Ledger::create(&data, &key(), &at("2026-11-22T09:00:00")).unwrap());
    assert!(Ledger::exists(&data));
    let before = file(&data);
    for key in [key(), LedgerKey::new([8; 32])] {
        let again = Ledger::create(&data, &key, &at("2026-11-23T09:00:00"));
        assert!(matches!(again, Err(Error::LedgerThere)));
    }
    assert_eq!(file(&data), before);
}

#[test]
fn two_programs_that_start_at_once_make_one_ledger() {
    let dir = tempfile::tempdir().unwrap();
    let create = || Ledger::create(dir.path(), &key(), &at("2026-11-22T09:00:00")).is_ok();
    let made: Vec<bool> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(create)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert_eq!(made.iter().filter(|made| **made).count(), 1, "{made:?}");
    Ledger::open(dir.path(), &key()).unwrap();
}

#[test]
fn a_start_cut_off_while_making_the_ledger_leaves_none() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("ledger.db.new"), b"half a file").unwrap();
    assert!(
        !Ledger::exists(dir.path()),
        "a half without a name is not a ledger"
    );
    Ledger::create(dir.path(), &key(), &at("2026-11-22T09:00:00")).unwrap();
}

#[test]
fn a_wrong_key_is_told_from_damage_and_neither_changes_the_file() {
    let dir = filled();
    let before = file(dir.path());
    let wrong = LedgerKey::new([8; 32]);
    assert!(matches!(
        Ledger::open(dir.path(), &wrong),
        Err(Error::KeyWrong)
    ));
    assert_eq!(file(dir.path()), before);

    let damage: [(&str, Damage); 5] = [
        ("first page", &|bytes| bytes[200] ^= 1),
        ("cut in the first page", &|bytes| bytes.truncate(1000)),
        ("empty", &Vec::clear),
        ("overwritten page", &|bytes| bytes[16..4096].fill(0)),
        ("some other file", &|bytes| *bytes = b"hello".to_vec()),
    ];
    for (name, damage) in damage {
        let mut bytes = before.clone();
        damage(&mut bytes);
        fs::write(dir.path().join("ledger.db"), &bytes).unwrap();
        let error = Ledger::open(dir.path(), &key()).unwrap_err();
        assert!(matches!(error, Error::Corrupt), "{name}: {error:?}");
        assert!(Ledger::exists(dir.path()));
        assert!(matches!(
            Ledger::create(dir.path(), &key(), &at("2026-11-22T09:00:00")),
            Err(Error::LedgerThere)
        ));
        assert_eq!(
            file(dir.path()),
            bytes,
            "{name}: what does not open stays for those who may repair it"
        );
    }
}

#[test]
fn damage_deep_in_the_file_is_found_by_the_check() {
    let dir = filled();
    Ledger::open(dir.path(), &key()).unwrap().check().unwrap();
    let mut file = fs::OpenOptions::new()
        .read(true)
        .write(true)
        .open(dir.path().join("ledger.db"))
        .unwrap();
    let middle = file.metadata().unwrap().len() / 2;
    let mut byte = [0];
    file.seek(SeekFrom::Start(middle)).unwrap();
    file.read_exact(&mut byte).unwrap();
    file.seek(SeekFrom::Start(middle)).unwrap();
    file.write_all(&[byte[0] ^ 1]).unwrap();
    let ledger = Ledger::open(dir.path(), &key()).unwrap();
    assert!(matches!(ledger.check(), Err(Error::Corrupt)));
}

#[test]
fn a_ledger_that_was_taken_away_is_not_a_first_start() {
    let (dir, mut ledger) = ledger();
    ledger
        .records_mut()
        .append(new_record("1"), &at("2026-11-22T10:00:00"))
        .unwrap();
    fs::remove_file(dir.path().join("ledger.db")).unwrap();
    assert!(Ledger::exists(dir.path()), "its log is still there");
    assert!(matches!(
        Ledger::open(dir.path(), &key()),
        Err(Error::Corrupt)
    ));
}

#[test]
fn a_ledger_of_a_newer_program_is_left_alone() {
    let (dir, ledger) = ledger();
    drop(ledger);
    raw(dir.path())
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = file(dir.path());
    assert!(matches!(
        Ledger::open(dir.path(), &key()),
        Err(Error::Newer { found: 99, .. })
    ));
    assert_eq!(file(dir.path()), before);
}

#[test]
fn nothing_readable_lies_on_the_disk() {
    let (dir, mut ledger) = ledger();
    let planted = "A123456789 王小明";
    for _ in 0..20 {
        ledger
            .records_mut()
            .append(new_record(planted), &at("2026-11-22T10:00:00"))
            .unwrap();
    }
    let look = |when: &str| {
        for file in fs::read_dir(dir.path()).unwrap() {
            let path = file.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            for text in [
                &planted[..10],
                "王小明",
                "application",
                "CREATE TABLE",
                "SQLite format",
            ] {
                let found = bytes
                    .windows(text.len())
                    .any(|window| window == text.as_bytes());
                assert!(!found, "{when}: {text:?} in {}", path.display());
            }
        }
    };
    look("while it is open, in its log");
    drop(ledger);
    look("after it was closed");
}

#[test]
fn what_is_written_is_on_the_disk_before_anyone_is_thanked() {
    let (dir, _ledger) = ledger();
    let conn = raw(dir.path());
    assert_eq!(texts(&conn, "PRAGMA journal_mode"), ["wal"]);
    // 2 is FULL; it belongs to the connection, so the ledger's own source is the witness.
    let source =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ledger/mod.rs"))
            .unwrap();
    assert!(source.contains("PRAGMA synchronous = FULL"));
}

#[test]
fn no_error_shows_a_key_or_a_row() {
    let dir = filled();
    let error = Ledger::open(dir.path(), &LedgerKey::new([0xab; 32])).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("abab"));
    assert_eq!(format!("{:?}", LedgerKey::new([0xab; 32])), "LedgerKey(…)");
}
