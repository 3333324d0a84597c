//! A whole catalogue from its publisher: exactly what it says, and what was shown before as correction.

use kiosk_model::money::Money;
use kiosk_model::notice::{Attachment, AttachmentKind, Notice, NoticeKind, NoticeState};
use kiosk_store::{Error, Importer, RebuildOptions, Step};

use super::notices::{lot, notice, sold};
use super::{Kiosk, day, now, rows};

fn options() -> RebuildOptions {
    RebuildOptions {
        as_of: day("2026-11-20"),
        accept_shrink: false,
        now: now(),
    }
}

fn rebuild(kiosk: &mut Kiosk, notices: Vec<Notice>) -> Result<kiosk_store::ImportCounts, Error> {
    let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger)?;
    let mut given = notices.into_iter().map(Ok);
    let built = importer.rebuild(&mut given, &options(), &mut |_| Ok(()))?;
    let (catalogue, counts) = built.activate(&mut kiosk.ledger, &mut |_| Ok(()))?;
    kiosk.catalogue = catalogue;
    Ok(counts)
}

fn all(kiosk: &Kiosk) -> Vec<Notice> {
    let mut found = Vec::new();
    let mut take = |notice: &Notice| {
        found.push(notice.clone());
        Ok(())
    };
    kiosk.catalogue.each_notice(&mut take).unwrap();
    found
}

/// Notices of all kinds, in the order of their ids.
fn publisher() -> Vec<Notice> {
    let mut lots = notice("a");
    lots.lots = vec![
        lot("甲", 1_000_000, "屏東縣", "東港鎮", "東港段55地號"),
        lot("乙", 2_000_000, "屏東縣", "潮州鎮", "潮州段1地號"),
    ];
    lots.state = NoticeState::Corrected;
    lots.flags = vec!["roundUnknown".to_owned()];
    let mut out_of_order = sold("b", "2026-01-05");
    out_of_order.lots.insert(0, lot("9", 1, "", "", ""));
    let mut served = Notice::blank(NoticeKind::Service);
    served.id.0 = "c".to_owned();
    served.title = "公示送達○○○之執行命令".to_owned();
    served.attachments = vec![Attachment {
        title: "公告.pdf".to_owned(),
        kind: AttachmentKind::Document,
        sha256: Some("ab".repeat(32)),
        bytes: 12,
    }];
    vec![lots, out_of_order, served]
}

#[test]
fn a_rebuilt_catalogue_gives_back_what_was_put_in_and_nothing_else() {
    let mut kiosk = Kiosk::with(&[notice("gone")]);
    let counts = rebuild(&mut kiosk, publisher()).unwrap();
    assert_eq!((counts.read, counts.new), (3, 3));
    assert_eq!(all(&kiosk), publisher());
    assert!(kiosk.find("gone").is_none());
    assert_eq!(kiosk.words("潮州段1地號"), ["a"]);
    let fresh = kiosk.catalogue.freshness().unwrap().unwrap();
    assert_eq!((fresh.as_of, fresh.demo), (day("2026-11-20"), false));

    let again = rebuild(&mut kiosk, publisher()).unwrap();
    assert_eq!((again.read, again.unchanged), (3, 3));
    assert_eq!(all(&kiosk), publisher());
}

#[test]
fn what_was_shown_before_is_kept_as_correction() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    let mut cheaper = notice("a");
    cheaper.lots[0].floor_price = Money::new(800_000).ok();
    kiosk.import(std::slice::from_ref(&cheaper));
    let mut cheapest = cheaper.clone();
    cheapest.lots[0].floor_price = Money::new(640_000).ok();
    let counts = rebuild(&mut kiosk, vec![cheapest.clone()]).unwrap();
    assert_eq!(counts.changed, 1);
    let corrections = kiosk.catalogue.corrections(&cheapest.id).unwrap();
    let before: Vec<i64> = corrections
        .iter()
        .map(|c| c.before.lots[0].floor_price.unwrap().get())
        .collect();
    assert_eq!(before, [800_000, 1_000_000]);
    assert!(corrections.iter().all(|c| c.marked));
    assert_eq!(
        all(&kiosk),
        [cheapest],
        "the state is the one its publisher gave"
    );
}

#[test]
fn a_file_imported_later_finds_its_rows() {
    let mut kiosk = Kiosk::new();
    let mut one = notice("a");
    one.lots = vec![
        lot("1", 1_000_000, "屏東縣", "東港鎮", "東港段55地號"),
        lot("2", 2_000_000, "屏東縣", "潮州鎮", "潮州段1地號"),
    ];
    rebuild(&mut kiosk, vec![one.clone()]).unwrap();
    let row = Notice {
        lots: vec![one.lots[1].clone()],
        ..one
    };
    let counts = kiosk.import(&[row]);
    assert_eq!(counts.unchanged, 1);
}

#[test]
fn what_the_publisher_does_not_vouch_for_changes_nothing() {
    let mut kiosk = Kiosk::with(&[notice("a"), notice("b"), notice("c")]);
    let shrunk = rebuild(&mut kiosk, vec![notice("a")]);
    assert!(matches!(shrunk, Err(Error::Shrunk { before: 3, now: 1 })));
    let twice = rebuild(&mut kiosk, vec![notice("a"), notice("a"), notice("b")]);
    assert!(
        matches!(twice, Err(Error::CheckFailed("order"))),
        "{twice:?}"
    );

    let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
    let mut torn = [Ok(notice("a")), Err(Error::Stopped)].into_iter();
    let stopped = importer.rebuild(&mut torn, &options(), &mut |_| Ok(()));
    assert!(matches!(stopped, Err(Error::Stopped)));
    assert_eq!(kiosk.words("").len(), 3);
    assert!(kiosk.catalogue.is_active(&kiosk.ledger).unwrap());
}

#[test]
fn a_damaged_catalogue_is_rebuilt_over() {
    let mut kiosk = Kiosk::with(&[notice("a")]);
    std::fs::write(kiosk.dir.path().join("catalogue/0001.db"), b"hello").unwrap();
    let counts = rebuild(&mut kiosk, publisher()).unwrap();
    assert_eq!(counts.new, 3);
    assert_eq!(all(&kiosk), publisher());
}

#[test]
fn demonstration_never_survives_a_rebuild() {
    let mut kiosk = Kiosk::new();
    kiosk
        .catalogue
        .import(&mut kiosk.ledger, rows(&[notice("demo")]), &super::demo())
        .unwrap();
    rebuild(&mut kiosk, vec![notice("a")]).unwrap();
    assert_eq!(kiosk.words(""), ["a"]);
    assert!(!kiosk.catalogue.freshness().unwrap().unwrap().demo);
}

#[test]
fn a_rebuild_stopped_at_any_step_leaves_everything_as_it_was() {
    for stop in Step::ALL
        .into_iter()
        .take_while(|step| *step != Step::Active)
    {
        let mut kiosk = Kiosk::with(&[notice("old")]);
        let mut watch = |step| {
            if step == stop {
                Err(Error::Stopped)
            } else {
                Ok(())
            }
        };
        let importer = Importer::begin(kiosk.dir.path(), &kiosk.ledger).unwrap();
        let stopped = importer
            .rebuild(&mut [Ok(notice("new"))].into_iter(), &options(), &mut watch)
            .and_then(|built| built.activate(&mut kiosk.ledger, &mut watch));
        assert!(matches!(stopped, Err(Error::Stopped)), "{stop:?}");
        assert_eq!(kiosk.words(""), ["old"], "{stop:?}");
    }
}
