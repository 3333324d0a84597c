//! The life of a notice: plans, rounds, withdrawals, notices by hand, and the files that belong to it. Numbers are
//! those of the importer's pitfalls.

use std::fs;

use kiosk_model::money::Money;
use kiosk_model::notice::{Attachment, AttachmentKind, Notice, NoticeId, NoticeState, Round};
use kiosk_store::{
    Attachments, Error, Field, FieldValue, HandEntry, Importer, NoticeFilter, NoticeQuery, Plan,
    RowFate, Span, View,
};

use super::notices::{at, lot, notice, of_case, offer, on, sold};
use super::{Kiosk, day, now, real, rows};

fn plan(kiosk: &Kiosk, notices: &[Notice]) -> Plan {
    let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
    importer
        .plan(rows(notices), &real())
        .unwrap()
        .plan()
        .clone()
}

fn by_hand(kiosk: &mut Kiosk, no: u32, notice: Notice) {
    let entry = HandEntry {
        no,
        notice,
        now: now(),
    };
    let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
    let built = importer.by_hand(&[entry], &mut |_| Ok(())).unwrap();
    kiosk.catalogue = built
        .activate(&mut kiosk.ledger, &mut |_| Ok(()))
        .unwrap()
        .0;
}

fn id(id: &str) -> NoticeId {
    NoticeId(id.to_owned())
}

fn cheaper(id: &str, price: i64) -> Notice {
    let mut notice = notice(id);
    notice.lots[0].floor_price = Money::new(price).ok();
    notice
}

#[test]
fn pitfall_17_a_dry_run_tells_old_and_new_and_writes_nothing() {
    let mut kiosk = Kiosk::with(&[notice("a"), notice("b")]);
    let mut stopped = notice("b");
    stopped.state = NoticeState::Stopped;
    let file = [cheaper("a", 800_000), stopped, notice("c")];
    let plan = plan(&kiosk, &file);
    let counts = &plan.counts;
    assert_eq!(
        (counts.read, counts.new, counts.changed, counts.withdrawn),
        (3, 1, 1, 1)
    );
    let changed = &plan.rows[0];
    assert_eq!(
        (changed.row, changed.fate, changed.correction),
        (1, RowFate::Changed, true)
    );
    assert_eq!(changed.changes.len(), 1, "only what changed is told");
    assert_eq!(
        (
            changed.changes[0].field,
            &changed.changes[0].before,
            &changed.changes[0].after
        ),
        (
            Field::FloorPrice,
            &FieldValue::Text("1,000,000".to_owned()),
            &FieldValue::Text("800,000".to_owned())
        )
    );
    assert_eq!(plan.rows[1].fate, RowFate::Withdrawn);
    assert_eq!(kiosk.find("a"), Some(notice("a")), "nothing is written");
    assert!(kiosk.catalogue.is_active(&kiosk.ledger).unwrap());

    let counts = kiosk.import(&file);
    assert_eq!(counts, plan.counts, "the import does what the plan says");
    assert_eq!(kiosk.find("b").unwrap().state, NoticeState::Stopped);
    let again = kiosk.import(&file);
    assert_eq!(again.unchanged, 3, "and a second time nothing");
    let told = kiosk.catalogue.corrections(&id("a")).unwrap();
    assert_eq!(
        (told.len(), told[0].changes[0].field),
        (1, Field::FloorPrice)
    );
}

#[test]
fn pitfall_16_a_plan_says_that_a_file_has_shrunk() {
    let kiosk = Kiosk::with(&[notice("a"), notice("b"), notice("c")]);
    assert_eq!(plan(&kiosk, &[notice("a")]).shrunk, Some((3, 1)));
    let options = kiosk_store::ImportOptions {
        accept_shrink: false,
        ..real()
    };
    let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
    let refused = importer.build(rows(&[notice("a")]), &options, &mut |_| Ok(()));
    assert!(matches!(refused, Err(Error::Shrunk { before: 3, now: 1 })));
    assert_eq!(
        kiosk.words("").len(),
        3,
        "absence is no sale and no withdrawal"
    );
}

#[test]
fn rounds_of_one_case_are_a_history_and_pitfall_8_links_without_merging() {
    let round = |id: &str, day: &str, n: u8, price: i64| Notice {
        round: Some(Round::Nth(n)),
        round_text: format!("第{n}拍"),
        ..Notice {
            lots: cheaper(id, price).lots,
            ..on(id, day)
        }
    };
    let mut first = sold("first", "2026-09-01");
    first.lots[0].floor_price = Money::new(1_000_000).ok();
    let second = round("second", "2026-10-06", 2, 800_000);
    let third = round("third", "2026-12-01", 3, 640_000);
    let mut twin = round("twin", "2026-12-01", 4, 640_000);
    twin.round_text = "四拍".to_owned();
    let elsewhere = at("elsewhere", "屏東縣", "潮州鎮", "潮州段1地號");
    let mut other_case = of_case("other case", "1120100000077");
    other_case.lots = third.lots.clone();
    let open = offer("offer", Some("2027-02-01"));
    let all = [first, second, third, twin, elsewhere, other_case, open];
    let kiosk = Kiosk::with(&all);
    assert_eq!(kiosk.catalogue.len(), all.len(), "nothing is merged");

    let history = kiosk
        .catalogue
        .history(&id("third"), day("2026-11-22"))
        .unwrap();
    let told: Vec<(&str, bool, bool)> = history
        .iter()
        .map(|round| (round.id.as_str(), round.same_case, round.twin))
        .collect();
    assert_eq!(
        told,
        [
            ("first", true, false),
            ("second", true, false),
            ("other case", false, true),
            ("third", true, false),
            ("twin", true, true),
            ("offer", true, false),
        ]
    );
    assert_eq!(history[0].state, NoticeState::Sold);
    assert!(history[0].lots[0].outcome.is_some());
    assert_eq!(
        history[1].state,
        NoticeState::EndedUnknown,
        "a day that passed without a result is no sale"
    );
    assert_eq!(history[1].lots[0].floor_price, Money::new(800_000).ok());
    assert!(history[3].this && history.iter().filter(|round| round.this).count() == 1);
}

#[test]
fn a_source_takes_back_a_whole_notice_or_one_of_its_lots() {
    let row = |key: &str, state| Notice {
        state,
        lots: vec![lot(
            key,
            if key == "1" { 100_000 } else { 500_000 },
            "屏東縣",
            "東港鎮",
            "東港段1地號",
        )],
        ..notice("a")
    };
    let up = NoticeState::Upcoming;
    let mut kiosk = Kiosk::with(&[row("1", up), row("2", up)]);
    let counts = kiosk.import(&[row("1", NoticeState::Withdrawn), row("2", up)]);
    assert_eq!((counts.withdrawn, counts.unchanged), (1, 1));
    let told = kiosk.find("a").unwrap();
    assert_eq!(told.state, up, "the other lot goes on");
    assert_eq!(told.flags, ["lotTakenBack"]);
    assert_eq!(
        told.lots
            .iter()
            .map(|lot| lot.taken_back)
            .collect::<Vec<_>>(),
        [Some(NoticeState::Withdrawn), None],
        "and it is said which one does not"
    );
    let cheap = NoticeQuery {
        filter: NoticeFilter {
            price: Span {
                from: None,
                to: Some(200_000),
            },
            ..NoticeFilter::default()
        },
        limit: 10,
        ..NoticeQuery::default()
    };
    let found = kiosk.catalogue.search(&cheap, day("2026-11-22")).unwrap();
    assert_eq!(
        found.total, 0,
        "what cannot be bid for is not offered by its price"
    );

    let whole = Notice {
        state: NoticeState::Stopped,
        lots: Vec::new(),
        ..notice("a")
    };
    assert_eq!(kiosk.import(&[whole]).withdrawn, 1);
    let told = kiosk.find("a").unwrap();
    assert_eq!((told.state, told.lots.len()), (NoticeState::Stopped, 2));
    let counts = kiosk.import(&[row("1", NoticeState::Withdrawn), row("2", up)]);
    assert_eq!(counts.unchanged, 2);
    assert_eq!(
        kiosk.find("a").unwrap().state,
        NoticeState::Stopped,
        "an old file does not bring it back"
    );
}

#[test]
fn what_staff_wrote_stands_until_a_file_says_something_new() {
    let mut kiosk = Kiosk::with(&[notice("a"), notice("b")]);
    by_hand(&mut kiosk, 1, cheaper("a", 900_000));
    by_hand(&mut kiosk, 2, notice("new"));
    let price = |kiosk: &Kiosk| kiosk.find("a").unwrap().lots[0].floor_price.unwrap().get();
    assert_eq!(price(&kiosk), 900_000);
    assert_eq!(kiosk.catalogue.last_hand_entry().unwrap(), 2);
    assert!(kiosk.find("new").is_some());

    let counts = kiosk.import(&[notice("a"), notice("b")]);
    assert_eq!(counts.unchanged, 2, "the file says what it said");
    assert_eq!(price(&kiosk), 900_000);

    let file = [cheaper("a", 700_000), notice("b")];
    let told = plan(&kiosk, &file);
    assert!(told.rows[0].replaces_hand);
    assert_eq!(
        told.rows[0].changes[0].before,
        FieldValue::Text("900,000".to_owned()),
        "the old value is the one people have read"
    );
    kiosk.import(&file);
    assert_eq!(price(&kiosk), 700_000);
    assert!(
        kiosk.find("new").is_some(),
        "a file takes back nothing it does not name"
    );
}

#[test]
fn files_lie_under_their_hash_and_go_with_the_last_catalogue() {
    let mut kiosk = Kiosk::new();
    let files = Attachments::of(kiosk.dir.path());
    let kept = files.keep(&mut &b"a plan"[..], 100).unwrap();
    assert_eq!(files.keep(&mut &b"a plan"[..], 100).unwrap(), kept);
    assert!(matches!(
        files.keep(&mut &[0; 101][..], 100),
        Err(Error::TooLarge)
    ));
    files
        .keep_view(&kept.sha256, View::Small, b"smaller")
        .unwrap();
    let nobodys = files.keep(&mut &b"nobody's"[..], 100).unwrap();
    files
        .keep_view(&nobodys.sha256, View::Screen, b"smaller")
        .unwrap();
    let mut with = notice("a");
    with.attachments = vec![
        Attachment {
            title: "附表.pdf".to_owned(),
            kind: AttachmentKind::Document,
            sha256: Some(kept.sha256.clone()),
            bytes: kept.bytes,
        },
        Attachment {
            title: "不在.jpg".to_owned(),
            kind: AttachmentKind::Photo,
            sha256: Some("0".repeat(64)),
            bytes: 0,
        },
    ];
    kiosk.import(&[with]);
    assert_eq!(
        kiosk.find("a").unwrap().attachments.len(),
        2,
        "a missing file keeps no notice out"
    );
    let there = fs::read_dir(kiosk.dir.path().join("attachments"))
        .unwrap()
        .count();
    assert_eq!(there, 2, "what nobody refers to goes, its sizes too");
    assert!(files.view(&kept.sha256, View::Small).is_some());
    assert_eq!(
        fs::read(files.path(&kept.sha256).unwrap()).unwrap(),
        b"a plan"
    );
    for strange in ["", "../ledger.db", &"A".repeat(64)] {
        assert_eq!(files.path(strange), None);
        assert_eq!(files.view(strange, View::Small), None);
    }
    for n in 0..3 {
        kiosk.import(&[cheaper("a", 500_000 + n)]);
        assert_eq!(files.path(&kept.sha256).is_some(), n < 2, "{n}");
        assert_eq!(files.view(&kept.sha256, View::Small).is_some(), n < 2);
    }
}
