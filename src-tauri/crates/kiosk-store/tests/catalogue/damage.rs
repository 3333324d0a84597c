//! A damaged catalogue is set aside and something older serves; the ledger keeps the pointer.

use std::fs;

use kiosk_store::{Catalogue, Error, Fate};
use rusqlite::Connection;

use super::Kiosk;
use super::notices::notice;

/// Something that happens to a file.
type Damage<'a> = &'a dyn Fn(&std::path::Path);

fn reopened(kiosk: &mut Kiosk) -> Result<Fate, Error> {
    let opened = Catalogue::open_active(kiosk.dir.path(), &mut kiosk.ledger)?;
    let fate = opened.fate();
    kiosk.catalogue = opened;
    Ok(fate)
}

#[test]
fn a_damaged_catalogue_is_replaced_by_the_one_before() {
    let damages: [(&str, Damage); 5] = [
        ("gone", &|path| fs::remove_file(path).unwrap()),
        ("empty", &|path| fs::write(path, b"").unwrap()),
        ("other", &|path| fs::write(path, b"hello").unwrap()),
        ("cut", &|path| {
            fs::OpenOptions::new()
                .write(true)
                .open(path)
                .unwrap()
                .set_len(5000)
                .unwrap()
        }),
        ("zeros", &|path| fs::write(path, [0; 20_000]).unwrap()),
    ];
    for (name, damage) in damages {
        let mut kiosk = Kiosk::with(&[notice("a")]);
        kiosk.import(&[notice("b")]);
        damage(&kiosk.dir.path().join("catalogue/0002.db"));
        assert_eq!(reopened(&mut kiosk).unwrap(), Fate::FellBack, "{name}");
        assert_eq!(kiosk.words(""), ["a"], "{name}");
        assert_eq!(
            kiosk.ledger.meta().active_catalogue().unwrap(),
            Some(1),
            "{name}"
        );
        assert_eq!(
            reopened(&mut kiosk).unwrap(),
            Fate::Active,
            "{name}: the next start finds nothing wrong"
        );

        damage(&kiosk.dir.path().join("catalogue/0001.db"));
        assert_eq!(reopened(&mut kiosk).unwrap(), Fate::Lost, "{name}");
        assert!(kiosk.words("").is_empty());
        assert_eq!(reopened(&mut kiosk).unwrap(), Fate::None, "{name}");

        let counts = kiosk.import(&[notice("a"), notice("b")]);
        assert_eq!(
            counts.new, 2,
            "{name}: it is built again from the files it came from"
        );
        let number = kiosk.ledger.meta().active_catalogue().unwrap();
        assert!(
            number > Some(2) || name == "gone",
            "{name}: no number is used twice: {number:?}"
        );
    }
}

#[test]
fn damage_found_while_reading_is_dealt_with_too() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    kiosk.import(&[notice("b")]);
    let fallen = std::mem::replace(&mut kiosk.catalogue, Kiosk::new().catalogue);
    kiosk.catalogue = fallen.replace_damaged(&mut kiosk.ledger).unwrap();
    assert_eq!(
        (kiosk.catalogue.fate(), kiosk.words("")),
        (Fate::FellBack, vec!["a".to_owned()])
    );
}

#[test]
fn a_damaged_catalogue_is_not_imported_into() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    fs::write(kiosk.dir.path().join("catalogue/0001.db"), b"hello").unwrap();
    let failed = kiosk.catalogue.import(
        &mut kiosk.ledger,
        super::rows(&[notice("b")]),
        &super::real(),
    );
    assert!(matches!(failed, Err(Error::Corrupt)), "{failed:?}");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests look past kiosk_store")]
fn a_catalogue_of_a_newer_program_is_neither_read_nor_set_aside() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let path = kiosk.dir.path().join("catalogue/0001.db");
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    assert!(matches!(
        reopened(&mut kiosk),
        Err(Error::Newer {
            found: 99,
            known: 3
        })
    ));
    assert!(path.exists());
}

#[test]
fn a_catalogue_is_only_read() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let path = kiosk.dir.path().join("catalogue/0001.db");
    let before = fs::read(&path).unwrap();
    reopened(&mut kiosk).unwrap();
    for words in [
        "東港",
        "planted words nobody may keep 龘龘龘",
        "110010000001",
    ] {
        kiosk.words(words);
    }
    drop(kiosk.catalogue);
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(kiosk.ledger);
    let mut files = vec![kiosk.dir.path().to_owned()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(
                fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else {
            let bytes = fs::read(&path).unwrap();
            let planted = "龘".as_bytes();
            assert!(
                !bytes.windows(planted.len()).any(|part| part == planted),
                "{}",
                path.display()
            );
        }
    }
}
