//! How much, and for how long: what has no end, does not come, is cut off or unpacks to too much.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use kiosk_bundle::role::{Content, Targets, sha256};
use kiosk_bundle::source::Http;
use kiosk_bundle::{Patience, Refusal, squeeze};
use kiosk_testkit::Days;

use crate::scene::{replace_branch, replace_edition, scene, signed};
use crate::server::{Fault, Server};
use crate::support::{HASTY, code, hour, only, refused};

#[test]
fn endless_data_is_cut_off_at_the_signed_size() {
    for (end, limit) in [
        ("timestamp.json", 16 << 10),
        ("2.snapshot.json", 0),
        ("2.pty.json", 0),
        ("notices-000002.jsonl.zst", 0),
    ] {
        let mut scene = scene(0);
        let server = Server::start(&scene.office.tree());
        server.set_fault(end, Fault::Endless);
        let source = Http::new(&server.url()).unwrap();
        let refusal = refused(scene.machine.pull_from(&source, hour(2)));
        assert_eq!(refusal.code(), "endless", "{end}: {refusal}");
        if limit > 0 {
            assert!(matches!(refusal, Refusal::TooLong { limit: found, .. } if found == limit));
        }
        assert!(
            folder_size(scene.machine.dir.path()) < 200_000,
            "nothing of it stays"
        );
        server.mend();
        scene
            .machine
            .pull_from(&source, hour(2))
            .expect("then it is followed");
    }
}

#[test]
fn slow_drip_is_left_alone_after_a_while() {
    for end in ["timestamp.json", "notices-000002.jsonl.zst"] {
        let mut scene = scene(0);
        let server = Server::start(&scene.office.tree());
        server.set_fault(end, Fault::Drip(Duration::from_millis(20)));
        let source = Http::new(&server.url()).unwrap();
        let usual = scene.machine.client.clone();
        let impatient = Patience {
            stretch: Duration::from_millis(300),
            ..HASTY
        };
        scene.machine.client = usual.clone().with_patience(impatient);
        let begun = Instant::now();
        let refusal = refused(scene.machine.pull_from(&source, hour(2)));
        assert_eq!(refusal.code(), "slow", "{end}: {refusal}");
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "{:?}",
            begun.elapsed()
        );
        scene.machine.client = usual;
        server.mend();
        scene
            .machine
            .pull_from(&source, hour(2))
            .expect("then it is followed");
    }
}

#[test]
fn silence_and_errors_are_distance_and_not_guilt() {
    let mut scene = scene(1);
    let before = scene.machine.desk.clone();
    let server = Server::start(&scene.office.tree());
    let source = Http::with_read_time(&server.url(), Duration::from_millis(100)).unwrap();
    for fault in [Fault::Silent, Fault::Status(503), Fault::Status(301)] {
        server.set_fault("timestamp.json", fault.clone());
        let refusal = refused(scene.machine.pull_from(&source, hour(2)));
        assert_eq!(refusal.code(), "unreachable", "{fault:?}");
        assert!(refusal.is_distance());
    }
    assert_eq!(scene.machine.desk, before);
}

#[test]
fn a_bomb_is_stopped_at_the_signed_size() {
    let mut scene = scene(1);
    // Signed nonsense: a file that unpacks to a thousand times what it says.
    let copy = scene.office.copy();
    let content: Targets = signed(&copy.path().join("2.pty.json"));
    let bomb = squeeze::pack(&vec![b' '; 200 << 20]).unwrap();
    assert!(bomb.len() < 50_000);
    replace_edition(&scene.office, copy.path(), content, &bomb, 100_000, "");
    scene.refuses_signed(copy.path(), "bomb");
}

#[test]
fn a_size_beyond_all_bounds_is_not_even_asked_for() {
    let mut scene = scene(1);
    let copy = scene.office.copy();
    let mut content: Targets = signed(&copy.path().join("2.pty.json"));
    content
        .targets
        .retain(|_, file| !matches!(file.custom, Content::Patch { .. }));
    for file in content.targets.values_mut() {
        file.length = u64::MAX;
    }
    replace_branch(&scene.office, copy.path(), &content, "branch-pty");
    scene.refuses_signed(copy.path(), "endless");
}

#[test]
fn truncated_files_are_never_whole() {
    for (end, wanted) in [
        ("timestamp.json", "malformed"),
        ("2.snapshot.json", "malformed"),
        ("2.pty.json", "malformed"),
        ("n/pty/notices-000002.jsonl.zst", "truncated"),
    ] {
        let mut scene = scene(0);
        let copy = scene.office.copy();
        let path = match end.strip_prefix("n/pty/") {
            Some(end) => only(&copy.path().join("n/pty"), end),
            None => copy.path().join(end),
        };
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
        scene.refuses(copy.path(), wanted);
        let mut scene = self::scene(0);
        fs::remove_file(&path).unwrap();
        let before = scene.machine.desk.clone();
        let other = self::code(&scene.machine.pull(copy.path(), hour(2))).to_owned();
        assert!(other == "missing" || other == "signature", "{end}: {other}");
        assert_eq!(scene.machine.desk, before);
    }
}
#[test]
fn for_a_newer_reader_nothing_is_guessed() {
    let mut scene = scene(1);
    let copy = scene.office.copy();
    let content: Targets = signed(&copy.path().join("2.pty.json"));
    let notices = Days::begin(5, 1).notices;
    let text = kiosk_bundle::jsonl::write(&notices, kiosk_testkit::today(), true).unwrap();
    let newer = text.replacen("\"min_reader\":2", "\"min_reader\":7", 1);
    let packed = squeeze::pack(newer.as_bytes()).unwrap();
    let length = newer.len() as u64;
    replace_edition(
        &scene.office,
        copy.path(),
        content,
        &packed,
        length,
        &sha256(newer.as_bytes()),
    );
    scene.refuses_signed(copy.path(), "newer");
}
fn folder_size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                folder_size(&path)
            } else {
                path.metadata().unwrap().len()
            }
        })
        .sum()
}
