//! Readers see the old catalogue or the new one, whatever happens in between.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use kiosk_model::notice::Notice;
use kiosk_store::{Catalogue, Error, Fate, Importer, Ledger, Step};

use super::notices::{notice, on};
use super::{Kiosk, key, now, real, rows};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn names(kiosk: &Kiosk) -> Vec<String> {
    let files = fs::read_dir(kiosk.dir.path().join("catalogue")).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "import.lock")
        .collect();
    names.sort();
    names
}

#[test]
fn an_import_that_is_stopped_at_any_step_leaves_everything_as_it_was() {
    for stop in Step::ALL
        .into_iter()
        .take_while(|step| *step != Step::Active)
    {
        let mut kiosk = Kiosk::with(&[notice("old")]);
        let before = names(&kiosk);
        let mut watch = |step| {
            if step == stop {
                Err(Error::Stopped)
            } else {
                Ok(())
            }
        };
        let stopped = Importer::begin(kiosk.dir.path(), &kiosk.ledger)
            .unwrap()
            .build(rows(&[notice("new")]), &real(), &mut watch)
            .and_then(|built| built.activate(&mut kiosk.ledger, &mut watch));
        assert!(matches!(stopped, Err(Error::Stopped)), "{stop:?}");
        assert_eq!(names(&kiosk), before, "{stop:?}: nothing is left behind");
        assert!(kiosk.catalogue.is_active(&kiosk.ledger).unwrap());
        assert_eq!(kiosk.words(""), ["old"], "{stop:?}");
        kiosk.import(&[notice("new")]);
        assert_eq!(
            kiosk.catalogue.len(),
            2,
            "{stop:?}: the next import goes through"
        );
    }
}

#[test]
fn after_a_power_cut_at_any_step_one_of_the_two_is_active() {
    let mut kiosk = Kiosk::with(&[notice("old")]);
    let snapshots = tempfile::tempdir().unwrap();
    let dir = kiosk.dir.path().to_owned();
    // What lies on the disk at each step is what a start after a cut would find.
    let mut watch = |step: Step| {
        copy(&dir, &snapshots.path().join(format!("{step:?}")));
        Ok(())
    };
    let built = Importer::begin(&dir, &kiosk.ledger)
        .unwrap()
        .build(rows(&[notice("new")]), &real(), &mut watch)
        .unwrap();
    built.activate(&mut kiosk.ledger, &mut watch).unwrap();

    for step in Step::ALL {
        let cut = snapshots.path().join(format!("{step:?}"));
        let mut ledger = Ledger::open(&cut, &key()).unwrap();
        let mut catalogue = Catalogue::open_active(&cut, &mut ledger).unwrap();
        let expected = if matches!(step, Step::Active | Step::Tidied) {
            2
        } else {
            1
        };
        assert_eq!(
            (catalogue.len(), catalogue.fate()),
            (expected, Fate::Active),
            "{step:?}"
        );
        catalogue
            .import(&mut ledger, rows(&[notice("new")]), &real())
            .unwrap();
        assert_eq!(
            catalogue.len(),
            2,
            "{step:?}: and the import can be done again"
        );
    }
}

/// Not a test by itself: the process that is killed.
#[test]
#[ignore = "started and killed by the other test"]
fn imports_until_killed() {
    let Some(dir) = std::env::var_os("KIOSK_TEST_CATALOGUE") else {
        return;
    };
    let mut ledger = Ledger::open(dir.as_ref(), &key()).unwrap();
    let mut catalogue = Catalogue::open_active(dir.as_ref(), &mut ledger).unwrap();
    loop {
        let first = catalogue.len();
        let more: Vec<Notice> = (first..first + 50)
            .map(|n| on(&format!("n{n}"), "2026-12-01"))
            .collect();
        catalogue.import(&mut ledger, rows(&more), &real()).unwrap();
        writeln!(std::io::stderr(), "imported {}", catalogue.len()).unwrap();
    }
}

#[test]
fn a_killed_import_leaves_no_half() {
    let kiosk = Kiosk::new();
    let dir = kiosk.dir.path().to_owned();
    drop(kiosk.ledger);
    let mut last = 0;
    for round in 0..8_usize {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "atomic::imports_until_killed",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env("KIOSK_TEST_CATALOGUE", &dir)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let told = lines
            .map(Result::unwrap)
            .filter(|line| line.starts_with("imported"))
            .take(1 + round % 3)
            .count();
        assert_eq!(told, 1 + round % 3);
        // Somewhere in the next import, each round a little later.
        std::thread::sleep(Duration::from_millis(7 * round as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut ledger = Ledger::open(&dir, &key()).unwrap();
        let catalogue = Catalogue::open_active(&dir, &mut ledger).unwrap();
        assert!(
            matches!(catalogue.fate(), Fate::None | Fate::Active),
            "round {round}: {:?}",
            catalogue.fate()
        );
        let found = catalogue
            .search(&kiosk_store::NoticeQuery::default(), now().date())
            .unwrap();
        assert_eq!(found.total % 50, 0, "round {round}: whole imports only");
        assert!(
            found.total >= last + told * 50,
            "round {round}: and none is taken back"
        );
        last = found.total;
    }
}

#[test]
fn two_older_files_are_kept() {
    let mut kiosk = Kiosk::new();
    for n in 0..5 {
        kiosk.import(&[notice(&format!("n{n}"))]);
    }
    assert_eq!(names(&kiosk), ["0003.db", "0004.db", "0005.db"]);
    assert_eq!(kiosk.ledger.meta().active_catalogue().unwrap(), Some(5));
}

#[test]
fn one_import_at_a_time() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let first = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
    assert!(matches!(
        Importer::begin(kiosk.dir.path(), &kiosk.ledger),
        Err(Error::ImportRunning)
    ));
    let built = first
        .build(rows(&[notice("b")]), &real(), &mut |_| Ok(()))
        .unwrap();
    assert!(matches!(
        Importer::begin(kiosk.dir.path(), &kiosk.ledger),
        Err(Error::ImportRunning)
    ));
    assert_eq!(built.counts().new, 1);
    drop(built);
    kiosk.import(&[notice("c")]);
    assert!(kiosk.find("b").is_none() && kiosk.find("c").is_some());
}

#[test]
fn a_window_sees_that_another_program_has_imported() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let mut command_line = Ledger::open(kiosk.dir.path(), &key()).unwrap();
    let mut theirs = Catalogue::open_active(kiosk.dir.path(), &mut command_line).unwrap();
    for n in 0..4 {
        theirs
            .import(
                &mut command_line,
                rows(&[notice(&format!("b{n}"))]),
                &real(),
            )
            .unwrap();
    }
    assert!(!kiosk.catalogue.is_active(&kiosk.ledger).unwrap());
    #[cfg(unix)]
    assert_eq!(
        kiosk.words(""),
        ["a"],
        "until it looks again it goes on with what it has"
    );
    kiosk.catalogue = Catalogue::open_active(kiosk.dir.path(), &mut kiosk.ledger).unwrap();
    assert_eq!(kiosk.catalogue.len(), 5);
}
