//! Files that notices refer to: they come after the notices, by their hash, within a bound.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use kiosk_bundle::source::Http;
use kiosk_bundle::{Errand, Way, role};
use kiosk_model::notice::{Attachment, AttachmentKind, Notice};
use kiosk_testkit::Days;
use tempfile::TempDir;

use crate::server::{Fault, Server};
use crate::support::{HASTY, Machine, Office, hour};

/// Notices, the first of which refer to a file each, and where the files lie.
struct Shelf {
    _dir: TempDir,
    notices: Vec<Notice>,
    files: BTreeMap<String, PathBuf>,
    /// Hashes in the order of the sales.
    hashes: Vec<String>,
}

fn shelf(contents: &[&[u8]]) -> Shelf {
    let dir = TempDir::new().unwrap();
    let mut notices = Days::begin(20, 1).notices;
    let mut files = BTreeMap::new();
    let mut hashes = Vec::new();
    for (at, bytes) in contents.iter().enumerate() {
        let hash = role::sha256(bytes);
        let path = dir.path().join(&hash);
        fs::write(&path, bytes).unwrap();
        files.insert(hash.clone(), path);
        // The tests live on 2026-11-22; the last file belongs to a sale that is over.
        let is_over = at > 0 && at + 1 == contents.len();
        notices[at].open_at = Some(if is_over {
            "2026-10-01T10:00".into()
        } else {
            format!("2026-12-{:02}T10:00", 28 - at)
        });
        notices[at].attachments = vec![Attachment {
            title: format!("{at}.jpg"),
            kind: AttachmentKind::Photo,
            sha256: Some(hash.clone()),
            bytes: bytes.len() as u64,
        }];
        hashes.push(hash);
    }
    Shelf {
        _dir: dir,
        notices,
        files,
        hashes,
    }
}

fn has(machine: &Machine) -> Vec<&String> {
    machine.desk.attachments.keys().collect()
}

#[test]
fn they_arrive_after_the_notices_and_once() {
    let office = Office::new();
    let shelf = shelf(&[b"one", b"two", b"three"]);
    let published = office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    assert_eq!(published.attachments, 3);
    let mut machine = office.machine(&["pty"]);
    let pulled = machine.pull(&office.tree(), hour(0)).unwrap();
    assert_eq!(pulled.news.len(), 4, "the edition and three files");
    assert_eq!(pulled.news[0].way, Way::Whole);
    let titles: Vec<&str> = pulled.news[1..]
        .iter()
        .map(|news| news.what.as_str())
        .collect();
    assert_eq!(
        titles,
        ["1.jpg", "0.jpg", "2.jpg"],
        "the nearest sale first, one that is over last"
    );
    assert!(!pulled.more);
    assert_eq!(machine.desk.attachments[&shelf.hashes[0]], b"one");
    assert!(
        machine
            .pull(&office.tree(), hour(0))
            .unwrap()
            .news
            .is_empty()
    );
    assert_eq!(machine.desk.offered, 3, "and never again");
}

#[test]
fn one_that_is_lost_comes_again_and_one_nobody_names_leaves_the_tree() {
    let office = Office::new();
    let mut shelf = shelf(&[b"one", b"two"]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let mut machine = office.machine(&["pty"]);
    machine.pull(&office.tree(), hour(0)).unwrap();
    machine.desk.attachments.clear();
    machine.pull(&office.tree(), hour(1)).unwrap();
    assert_eq!(has(&machine).len(), 2);
    shelf.notices[0].attachments.clear();
    shelf.files.remove(&shelf.hashes[0]);
    let published = office.publish_attached(&shelf.notices, &shelf.files, hour(2));
    assert_eq!(published.attachments, 1);
    assert!(
        !office
            .tree()
            .join("n/pty/a")
            .join(&shelf.hashes[0])
            .exists()
    );
}

#[test]
fn only_as_much_as_there_is_room_for() {
    let office = Office::new();
    let shelf = shelf(&[&[1; 400], &[2; 400], &[3; 100]]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let mut machine = office.machine(&["pty"]);
    let bound = |most_bytes| Errand {
        most_bytes,
        ..Errand::default()
    };
    machine.client = machine.client.with_errand(bound(0));
    machine.pull(&office.tree(), hour(0)).unwrap();
    assert!(has(&machine).is_empty());
    machine.client = machine.client.with_errand(bound(550));
    machine.pull(&office.tree(), hour(0)).unwrap();
    let mut wanted = vec![&shelf.hashes[1], &shelf.hashes[2]];
    wanted.sort();
    assert_eq!(has(&machine), wanted, "the nearest, and what still fits");
}

#[test]
fn without_time_left_they_wait_for_the_next_look() {
    let office = Office::new();
    let shelf = shelf(&[b"one"]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let mut machine = office.machine(&["pty"]);
    let none = Errand {
        time: Duration::ZERO,
        ..Errand::default()
    };
    let patient = machine.client.clone();
    machine.client = machine.client.with_errand(none);
    let pulled = machine.pull(&office.tree(), hour(0)).unwrap();
    assert!(pulled.more);
    assert_eq!(machine.desk.count("pty"), 20, "the notices do not wait");
    machine.client = patient;
    assert!(!machine.pull(&office.tree(), hour(0)).unwrap().more);
    assert_eq!(has(&machine).len(), 1);
}

#[test]
fn a_changed_file_is_not_taken_and_the_notices_are() {
    let office = Office::new();
    let shelf = shelf(&[b"one", b"two"]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let copy = office.copy();
    fs::write(copy.path().join("n/pty/a").join(&shelf.hashes[0]), b"eno").unwrap();
    let mut machine = office.machine(&["pty"]);
    let refusal = machine.pull(copy.path(), hour(0)).expect_err("it is told");
    assert_eq!(refusal.code(), "content");
    assert_eq!(machine.desk.count("pty"), 20);
    assert_eq!(
        has(&machine),
        [&shelf.hashes[1]],
        "nor does the other file wait"
    );
    machine.pull(&office.tree(), hour(0)).unwrap();
    assert_eq!(has(&machine).len(), 2);
}

#[test]
fn a_file_that_is_gone_or_unreachable_is_no_refusal() {
    let office = Office::new();
    let shelf = shelf(&[b"one", b"two"]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let server = Server::start(&office.tree());
    let source = Http::new(&server.url()).unwrap();
    let mut machine = office.machine(&["pty"]);
    for fault in [Fault::Status(404), Fault::Status(503)] {
        server.set_fault(&shelf.hashes[1], fault);
        machine.pull_from(&source, hour(0)).expect("the notices");
        assert_eq!(machine.desk.count("pty"), 20);
        assert!(!machine.desk.attachments.contains_key(&shelf.hashes[1]));
    }
    server.mend();
    machine.pull_from(&source, hour(0)).unwrap();
    assert_eq!(has(&machine).len(), 2);
}

#[test]
fn what_is_no_picture_after_all_is_not_asked_for_again() {
    let office = Office::new();
    let shelf = shelf(&[b"bad picture"]);
    office.publish_attached(&shelf.notices, &shelf.files, hour(0));
    let mut machine = office.machine(&["pty"]);
    for _ in 0..3 {
        machine.pull(&office.tree(), hour(0)).unwrap();
    }
    assert_eq!(machine.desk.offered, 1);
}

#[test]
fn a_name_that_is_no_hash_leads_nowhere() {
    let office = Office::new();
    let mut shelf = shelf(&[b"one"]);
    for bad in ["../../../etc/passwd", "", "ABC"] {
        shelf.notices[0].attachments[0].sha256 = Some(bad.into());
        office.publish_attached(&shelf.notices, &BTreeMap::new(), hour(0));
        let mut machine = office.machine(&["pty"]);
        machine.client = machine.client.with_patience(HASTY);
        let pulled = machine.pull(&office.tree(), hour(0)).unwrap();
        assert_eq!(pulled.news.len(), 1, "{bad}: the edition alone");
    }
}
