//! What becomes of each row, and that nothing happens twice.

use kiosk_model::money::Money;
use kiosk_model::notice::{Notice, NoticeState};
use kiosk_store::{Error, Fate, ImportOptions};

use super::notices::{at, lot, notice, sold};
use super::{Kiosk, day, demo, real, refused, rows, told};

#[test]
fn importing_a_file_again_changes_nothing() {
    let mut kiosk = Kiosk::new();
    let mut twin = notice("b");
    twin.lots[0].items[0].address = "東港段56地號".to_owned();
    let mut rows = rows(&[
        notice("a"),
        notice("b"),
        notice("a"),
        twin,
        sold("c", "2026-01-05"),
    ]);
    rows.push(refused(6, "no-case"));
    let first = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows.clone(), &real())
        .unwrap();
    assert_eq!(
        told(&first),
        (6, 4, 0, 1, 1),
        "the row that is there twice is unchanged, its twin with other words is not"
    );
    assert_eq!(
        (first.refused[0].row, first.refused[0].problem.code),
        (6, "no-case")
    );
    assert_eq!(
        kiosk.find("b").unwrap().lots.len(),
        2,
        "two rows of one name that differ are both kept"
    );

    for turn in 0..2 {
        if turn == 1 {
            rows.reverse();
        }
        let again = kiosk
            .catalogue
            .import(&mut kiosk.ledger, rows.clone(), &real())
            .unwrap();
        assert_eq!(told(&again), (6, 0, 0, 5, 1), "turn {turn}");
        assert_eq!(kiosk.catalogue.len(), 3);
    }
}

#[test]
fn rows_of_one_notice_become_its_lots() {
    let row = |key: &str, address: &str| Notice {
        lots: vec![lot(key, 500_000, "屏東縣", "東港鎮", address)],
        ..notice("a")
    };
    let kiosk = Kiosk::with(&[
        row("第十一標", "東港段11地號"),
        row("甲", "東港段1地號"),
        row("第九標", "東港段9地號"),
    ]);
    let whole = kiosk.find("a").unwrap();
    let lots: Vec<&str> = whole.lots.iter().map(|lot| lot.key.as_str()).collect();
    assert_eq!(
        lots,
        ["甲", "第九標", "第十一標"],
        "in the order of their numbers"
    );
    assert_eq!(kiosk.catalogue.len(), 1);
    assert_eq!(
        kiosk.words("東港段9地號"),
        ["a"],
        "each of its lots is found"
    );
    assert_eq!(kiosk.words("東港段11地號"), ["a"]);
}

#[test]
fn a_changed_price_is_a_correction_and_keeps_what_it_was() {
    let mut kiosk = Kiosk::with(&[notice("a"), notice("b")]);
    let mut cheaper = notice("a");
    cheaper.lots[0].floor_price = Some(Money::new(800_000).unwrap());
    let counts = kiosk.import(&[cheaper.clone(), notice("b")]);
    assert_eq!(told(&counts), (2, 0, 1, 1, 0));

    let now = kiosk.find("a").unwrap();
    assert_eq!(now.lots[0].floor_price.unwrap().get(), 800_000);
    assert_eq!(
        now.state,
        NoticeState::Corrected,
        "更正 is said of a sale to come"
    );
    let before = kiosk.catalogue.corrections(&now.id).unwrap();
    assert_eq!((before.len(), before[0].marked), (1, true));
    assert_eq!(
        before[0].before.lots[0].floor_price.unwrap().get(),
        1_000_000
    );
    assert_eq!(kiosk.find("b").unwrap().state, NoticeState::Upcoming);

    assert_eq!(
        told(&kiosk.import(&[cheaper, notice("b")])),
        (2, 0, 0, 2, 0)
    );
    assert_eq!(kiosk.catalogue.corrections(&now.id).unwrap().len(), 1);
}

#[test]
fn a_changed_day_moves_the_notice_in_the_list() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let later = Notice {
        open_at: Some("2026-12-29T15:00".to_owned()),
        ..notice("a")
    };
    assert_eq!(told(&kiosk.import(&[later])), (1, 0, 1, 0, 0));
    assert_eq!(kiosk.words("12/29"), ["a"]);
    assert!(
        kiosk.words("12/1").is_empty(),
        "the old day finds it no more"
    );
    assert_eq!(kiosk.find("a").unwrap().state, NoticeState::Corrected);
}

#[test]
fn a_result_that_comes_in_is_a_change_but_no_correction() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let result = Notice {
        open_at: notice("a").open_at,
        ..sold("a", "2026-12-01")
    };
    assert_eq!(told(&kiosk.import(&[result])), (1, 0, 1, 0, 0));
    let now = kiosk.find("a").unwrap();
    assert_eq!(now.state, NoticeState::Sold);
    assert!(!kiosk.catalogue.corrections(&now.id).unwrap()[0].marked);
}

#[test]
fn what_is_doubtful_about_a_row_may_change_without_the_row() {
    let mut kiosk = Kiosk::with(&[Notice {
        flags: vec!["soldDateFuture".to_owned()],
        ..notice("a")
    }]);
    assert_eq!(told(&kiosk.import(&[notice("a")])), (1, 0, 0, 1, 0));
    assert!(kiosk.find("a").unwrap().flags.is_empty());
}

#[test]
fn being_absent_from_a_file_is_no_sale() {
    let mut kiosk = Kiosk::with(&[notice("a"), notice("b"), notice("c")]);
    assert_eq!(
        told(&kiosk.import(&[notice("b"), notice("d")])),
        (2, 1, 0, 1, 0)
    );
    for id in ["a", "b", "c", "d"] {
        assert_eq!(kiosk.find(id).unwrap().state, NoticeState::Upcoming, "{id}");
    }
}

#[test]
fn demonstration_gives_way_to_the_first_real_import() {
    let mut kiosk = Kiosk::new();
    let shown = [
        at("demo-1", "屏東縣", "潮州鎮", "示範路1號"),
        at("demo-2", "屏東縣", "東港鎮", "示範路2號"),
    ];
    let counts = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&shown), &demo())
        .unwrap();
    assert_eq!(told(&counts), (2, 2, 0, 0, 0));
    assert!(
        kiosk.find("demo-1").unwrap().demo,
        "marked, whatever the file says"
    );
    assert!(kiosk.catalogue.freshness().unwrap().unwrap().demo);
    assert_eq!(kiosk.words("示範路").len(), 2);

    let counts = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&shown[..1]), &demo())
        .unwrap();
    assert_eq!(
        told(&counts),
        (1, 1, 0, 0, 0),
        "a newer demonstration takes the place of the old one"
    );
    assert_eq!(kiosk.catalogue.len(), 1);

    let nothing = kiosk
        .catalogue
        .import(&mut kiosk.ledger, vec![refused(1, "no-case")], &real())
        .unwrap();
    assert_eq!(told(&nothing), (1, 0, 0, 0, 1));
    assert_eq!(
        kiosk.catalogue.len(),
        1,
        "a file of which nothing could be taken takes nothing away"
    );

    kiosk.import(&[notice("real")]);
    assert_eq!(kiosk.words(""), ["real"]);
    assert!(
        kiosk.words("示範路").is_empty(),
        "and not in the index either"
    );
    assert!(kiosk.find("demo-1").is_none());
    let fresh = kiosk.catalogue.freshness().unwrap().unwrap();
    assert!(!fresh.demo);

    let back = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&shown), &demo());
    assert!(matches!(back, Err(Error::DemoAfterReal)));
    assert_eq!(kiosk.words(""), ["real"]);
}

#[test]
fn a_file_that_lost_half_its_rows_waits_for_a_word() {
    let many: Vec<Notice> = (0..10).map(|n| notice(&format!("n{n}"))).collect();
    let mut kiosk = Kiosk::with(&many);
    let careful = ImportOptions {
        accept_shrink: false,
        ..real()
    };
    let half = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&many[..5]), &careful);
    assert!(matches!(half, Err(Error::Shrunk { before: 10, now: 5 })));
    let fewer = kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&many[..6]), &careful)
        .unwrap();
    assert_eq!(told(&fewer), (6, 0, 0, 6, 0), "four in ten may be missing");
    kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&many[..1]), &real())
        .unwrap();
    assert_eq!(kiosk.catalogue.len(), 10, "and nothing was taken away");
}

#[test]
fn the_age_of_the_content_is_known() {
    let mut kiosk = Kiosk::new();
    assert_eq!(kiosk.catalogue.fate(), Fate::None);
    assert!(kiosk.catalogue.is_empty());
    assert_eq!(kiosk.catalogue.freshness().unwrap(), None);
    kiosk.import(&[notice("a")]);
    let fresh = kiosk.catalogue.freshness().unwrap().unwrap();
    assert_eq!(
        (fresh.as_of, fresh.imported_at),
        (day("2026-11-22"), super::now().instant)
    );
    let dated = ImportOptions {
        as_of: Some(day("2026-10-31")),
        ..real()
    };
    kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&[notice("a")]), &dated)
        .unwrap();
    assert_eq!(
        kiosk.catalogue.freshness().unwrap().unwrap().as_of,
        day("2026-10-31")
    );
}

#[test]
fn odd_contents_are_taken_as_they_are() {
    let mut odd = notice("龘'\"; DROP TABLE notice; --😀");
    odd.lots[0].items[0].address = "\u{202e}'\"*()^:,-😀\u{0}".to_owned();
    odd.lots[0].remarks = "備註".repeat(2_500);
    let empty = Notice {
        lots: Vec::new(),
        ..notice("no lots")
    };
    let mut kiosk = Kiosk::new();
    for _ in 0..2 {
        kiosk.import(&[odd.clone(), empty.clone()]);
        assert_eq!(kiosk.find(odd.id.as_str()), Some(odd.clone()));
        assert_eq!(kiosk.find("no lots"), Some(empty.clone()));
    }
    assert_eq!(kiosk.words("備註備註"), [odd.id.0.as_str()]);
}
