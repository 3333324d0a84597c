//! Opening a machine: first start, later starts, and what staff must see to.

use crate::support::House;
use kiosk_app::doctor::Standing;
use kiosk_app::error::Error;
use kiosk_app::import::ListOptions;
use kiosk_app::notices::Query;
use kiosk_app::print::{NoticesStyle, PrintWhat};
use kiosk_model::notice::AttachmentKind;
use kiosk_words::keys;

fn everything() -> Query {
    Query {
        limit: 50,
        ..Query::default()
    }
}

#[test]
fn a_first_start_shows_demonstration_notices_marked_as_such() {
    let house = House::new();
    let kiosk = house.open();
    let page = kiosk.search_notices(&everything()).expect("a search");
    assert!(page.total >= 10, "there is something to look at");
    assert!(page.notices.iter().all(|found| found.notice.demo));
    assert!(kiosk.freshness().expect("an age").demo);
    assert_eq!(kiosk.staff_needed(), [""; 0]);
}

#[test]
fn the_demonstration_has_pictures_and_a_paper_drawn_and_marked() {
    let house = House::new();
    let kiosk = house.open();
    let view = kiosk.view_notice("demo-01").expect("the first notice");
    let kinds: Vec<_> = view.attachments.iter().map(|file| file.kind).collect();
    let expected = [
        AttachmentKind::Photo,
        AttachmentKind::Map,
        AttachmentKind::Document,
    ];
    assert_eq!(kinds, expected);
    for (at, file) in view.attachments.iter().enumerate() {
        assert!(file.title.starts_with("示範資料"));
        assert!(file.path.is_some());
        let picture = kiosk.notice_file("demo-01", at, 0, 2000).expect("shown");
        let small = kiosk.notice_file("demo-01", at, 0, 200).expect("shown");
        assert!(small.len() < picture.len());
        if let Some(folder) = std::env::var_os("KIOSK_PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("demo-{at}"));
            std::fs::write(path, picture).expect("written");
        }
    }
}

/// As a visitor prints it: alone, in a booklet, in large type.
#[test]
fn the_pictures_of_a_notice_are_printed_within_bounds() {
    let house = House::with_settings("[visit]\nmax_sheets = 100\n");
    let kiosk = house.open();
    let id = "demo-01".to_owned();
    let many = |style| PrintWhat::Notices {
        ids: vec![id.clone()],
        style,
    };
    let papers = [
        PrintWhat::Notice { id: id.clone() },
        many(NoticesStyle::Booklet),
        many(NoticesStyle::Large),
    ];
    for (at, what) in papers.iter().enumerate() {
        let job = kiosk.prepare_print(what, 1).expect("a paper");
        let file = house.dir().join("spool").join(format!("{}.pdf", job.id));
        let pdf = std::fs::read(file).expect("its file");
        let drawn = pdf.windows(9).filter(|word| word == b"DCTDecode").count();
        assert_eq!(drawn, 2, "each picture once, never the document");
        assert!(pdf.len() < 400_000, "{} bytes", pdf.len());
        if at == 0 {
            assert_eq!(job.pages, 1, "a notice and its pictures stand on one sheet");
        }
        if let Some(folder) = std::env::var_os("KIOSK_PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("demo-paper-{at}.pdf"));
            std::fs::write(path, pdf).expect("written");
        }
    }
}

#[test]
fn a_later_start_finds_the_same_ledger_and_notices() {
    let house = House::new();
    let before = house
        .open()
        .search_notices(&everything())
        .expect("a search");
    let after = house
        .open()
        .search_notices(&everything())
        .expect("a search");
    assert_eq!(
        before.total, after.total,
        "the demonstration is not doubled"
    );
}

#[test]
fn a_ledger_without_its_key_is_a_matter_for_staff_and_never_replaced() {
    let house = House::new();
    drop(house.open());
    let ledger = house.dir().join("ledger.db");
    let bytes = std::fs::read(&ledger).expect("a ledger");
    std::fs::remove_dir_all(house.keys()).expect("the key is taken away");

    let kiosk = house.open();
    // With a keyring at hand it is certain that the key is gone; without one, that it is out of reach.
    let needed = kiosk.staff_needed();
    assert!(
        needed == ["ledger-key-gone"] || needed == ["ledger-key-locked"],
        "{needed:?}"
    );
    assert!(matches!(
        kiosk.search_notices(&everything()),
        Err(Error::LedgerClosed)
    ));
    assert!(matches!(
        kiosk.submit_survey(&[], "x", ""),
        Err(Error::LedgerClosed)
    ));
    let report = kiosk.doctor();
    assert!(
        report
            .lines
            .iter()
            .any(|line| line.area == "key" && line.standing == Standing::Missing)
    );
    assert_eq!(
        std::fs::read(&ledger).expect("still there"),
        bytes,
        "the ledger is as it was"
    );
    assert!(!house.keys().exists(), "no new key was made");
}

#[test]
fn a_damaged_ledger_is_a_matter_for_staff_and_left_as_it_is() {
    let house = House::new();
    drop(house.open());
    let ledger = house.dir().join("ledger.db");
    std::fs::write(&ledger, b"not a database").expect("damaged");
    assert_eq!(house.open().staff_needed(), ["ledger-unreadable"]);
    assert_eq!(std::fs::read(&ledger).expect("there"), b"not a database");
}

#[test]
fn the_doctor_says_how_the_pack_of_rare_characters_stands() {
    let house = House::new();
    let packs = house.dir().join("packs");
    std::fs::create_dir_all(&packs).expect("a folder");
    let file = packs.join(kiosk_paper::fonts::PACK_FILE);
    let stands = || {
        let lines = house.open().doctor().lines;
        let line = lines.into_iter().find(|line| line.area == "fonts");
        let line = line.expect("a line about the pack");
        (line.standing, line.key)
    };
    assert_eq!(stands(), (Standing::Degraded, keys::DOCTOR_PACK_MISSING));
    let whole = include_bytes!("../../../kiosk-paper/tests/data/kai-ext-b.ttf");
    std::fs::write(&file, &whole[..whole.len() / 2]).expect("half of it");
    assert_eq!(stands(), (Standing::Degraded, keys::DOCTOR_PACK_BROKEN));
    std::fs::write(&file, whole).expect("all of it");
    assert_eq!(stands(), (Standing::Ok, keys::DOCTOR_PACK_READY));
}

#[test]
fn wrong_settings_are_told_with_their_line() {
    let house = House::with_settings("role = \"hall\"\n[printer]\nurl = \"ipp://x\"\n");
    let Err(Error::Settings(fault)) = house.try_open() else {
        panic!("an unknown setting must be refused");
    };
    assert_eq!((fault.line, fault.column), (3, 1));
    for (settings, name) in [
        ("[panel]\npx_per_mm = 0.1\n", "panel.px_per_mm"),
        (
            "[visit]\nwarn_after_seconds = 0\n",
            "visit.warn_after_seconds",
        ),
        ("[visit]\nmax_sheets = 0\n", "visit.max_sheets"),
        (
            "[printer]\npatience_seconds = 0\n",
            "printer.patience_seconds",
        ),
    ] {
        let Err(Error::SettingOutOfBounds { name: told, line }) =
            House::with_settings(settings).try_open()
        else {
            panic!("{settings} must be refused");
        };
        assert_eq!((told, line), (name, 2));
    }
}

#[test]
fn the_check_of_the_settings_finds_what_the_kiosk_would_not_start_with() {
    for (settings, name) in [
        ("[printer]\nuri = \"http://x\"\n", "printer.uri"),
        ("[bundle]\nurl = \"ftp://x\"\n", "bundle.url"),
    ] {
        let house = House::with_settings(settings);
        let told = house.machine().err();
        assert!(
            matches!(told, Some(Error::SettingOutOfBounds { name: told, line: 2 }) if told == name),
            "{told:?}"
        );
    }
    assert!(
        House::with_settings("[printer]\nuri = \" \"\n")
            .try_open()
            .is_ok()
    );
}

#[test]
fn a_machine_that_cannot_start_serves_nobody_and_says_where_the_fault_is() {
    let house = House::with_settings("role = \"hall\"\n\n[panel]\npx_per_mm = 0.1\n");
    let why = house.try_open().err().expect("refused");
    assert_eq!(why.exit_code(), 4);
    let kiosk = house.at_rest(why);
    assert_eq!(kiosk.staff_needed(), ["start"]);
    let (key, args) = kiosk.fault().expect("a fault").message();
    assert_eq!(key, "error-setting-bounds");
    assert!(args.contains(&("line", "4".to_owned())), "{args:?}");
    assert!(matches!(
        kiosk.search_notices(&everything()),
        Err(Error::LedgerClosed)
    ));
    kiosk.end_visit(kiosk_app::VisitEnd::Finished);
    assert!(!house.dir().join("ledger.db").exists(), "nothing was made");
}

#[test]
fn a_list_without_a_day_speaks_of_the_day_its_file_was_changed() {
    let house = House::new();
    let kiosk = house.open();
    let file = house.dir().join("file.json");
    std::fs::write(&file, kiosk_testkit::agency_json(5, 7)).expect("a file");
    let touch = |day: &str| {
        let instant = kiosk_testkit::at(day).instant;
        let times = std::fs::FileTimes::new().set_modified(instant.into());
        let opened = std::fs::File::options()
            .append(true)
            .open(&file)
            .expect("the file");
        opened.set_times(times).expect("its day");
    };
    // An old list is not today's; a day that is still to come is nobody's.
    for (changed, shown) in [
        ("2026-10-01T00:30", "2026-10-01"),
        ("2026-11-22T14:00", "2026-11-22"),
        ("2027-01-01T00:00", "2026-11-22"),
    ] {
        touch(changed);
        let list = kiosk
            .plan_list(&file, &ListOptions::default())
            .expect("a plan");
        assert_eq!((list.as_of.iso().as_str(), list.dated), (shown, false));
        kiosk.carry_out(list.planned).expect("an import");
        assert_eq!(kiosk.freshness().expect("an age").as_of.iso(), shown);
    }
}

#[test]
fn the_first_real_import_ends_the_demonstration() {
    let house = House::new();
    let kiosk = house.open();
    let file = house.dir().join("file.json");
    std::fs::write(&file, kiosk_testkit::agency_json(12, 7)).expect("a file");
    let counts = kiosk.import_notices(&file, false).expect("an import");
    assert_eq!(
        counts.read,
        counts.new + counts.changed + counts.unchanged + counts.withdrawn + counts.refused.len()
    );
    assert_eq!(counts.new, 12);
    let page = kiosk.search_notices(&everything()).expect("a search");
    assert!(page.notices.iter().all(|found| !found.notice.demo));
    let again = kiosk.import_notices(&file, false).expect("an import");
    assert_eq!((again.new, again.changed, again.unchanged), (0, 0, 12));
}

#[test]
fn a_broken_file_leaves_the_catalogue_as_it_was() {
    let house = House::new();
    let kiosk = house.open();
    let file = house.dir().join("file.json");
    let good = kiosk_testkit::agency_json(5, 7);
    std::fs::write(&file, &good).expect("a file");
    kiosk.import_notices(&file, false).expect("an import");
    let before = kiosk.search_notices(&everything()).expect("a search").total;
    let good = good.as_slice();
    for broken in [
        &b""[..],
        &good[..good.len() / 2],
        &b"\xFF\xFEx"[..],
        &b"[{}]"[..],
        &b"{}"[..],
        &b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..],
    ] {
        std::fs::write(&file, broken).expect("a file");
        let why = kiosk.import_notices(&file, false).expect_err("refused");
        assert_eq!(why.exit_code(), 3, "{why}");
        let after = kiosk.search_notices(&everything()).expect("a search").total;
        assert_eq!(before, after);
    }
    assert_eq!(
        kiosk
            .import_notices(&house.dir().join("not-there.json"), false)
            .expect_err("refused")
            .exit_code(),
        3
    );
}
