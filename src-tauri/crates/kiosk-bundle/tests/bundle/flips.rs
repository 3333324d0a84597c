//! Every byte of what is signed, changed: nothing of it is taken.

use std::collections::BTreeMap;
use std::fs;

use kiosk_bundle::trusted::{Floor, Trusted};
use kiosk_testkit::Days;

use crate::scene::scene;
use crate::support::{Office, branch, code, hour, only};

#[test]
fn a_changed_byte_anywhere_in_the_signed_files_is_found() {
    let office = Office::new();
    office.publish("pty", &Days::begin(20, 1).notices, hour(0));
    let anchor = office.keys.anchor().unwrap();
    office.keys.rotate(Some("root-3"), hour(0)).unwrap();
    office.publish("pty", &Days::begin(20, 2).notices, hour(1));
    let read = |name: &str| fs::read(office.tree().join(name)).unwrap();
    let now = hour(1);

    let begin = || Trusted::begin(&anchor, Floor::default()).unwrap();
    let root = read("2.root.json");
    let after_root = {
        let mut trusted = begin();
        trusted.next_root(&root).unwrap();
        trusted
    };
    let timestamp = read("timestamp.json");
    let after_timestamp = {
        let mut trusted = after_root.clone();
        trusted.timestamp(&timestamp, now).unwrap();
        trusted
    };
    let snapshot = read("2.snapshot.json");
    let after_snapshot = {
        let mut trusted = after_timestamp.clone();
        trusted.snapshot(&snapshot, now).unwrap();
        trusted
    };
    let targets = read("1.targets.json");
    let after_targets = {
        let mut trusted = after_snapshot.clone();
        trusted.targets(&targets, now).unwrap();
        trusted
    };
    let own = read("2.pty.json");
    let pty = branch("pty");

    let mut reasons = BTreeMap::new();
    let mut flips = 0;
    let mut each = |name: &str, bytes: &[u8], take: &dyn Fn(&[u8]) -> kiosk_bundle::Result<()>| {
        take(bytes).unwrap_or_else(|why| panic!("{name} itself: {why}"));
        for at in 0..bytes.len() {
            // One bit, another for each place; and the bit that makes a capital of a letter.
            for bit in [1_u8 << (at % 5), 0x20] {
                let mut changed = bytes.to_vec();
                changed[at] ^= bit;
                let refusal = take(&changed).expect_err(&format!("{name}, byte {at}, bit {bit}"));
                *reasons.entry(refusal.code()).or_insert(0) += 1;
                flips += 1;
            }
        }
    };
    // Two of three may sign a root: a flip in a signature that is not needed changes nothing, so one of
    // the needed ones is left only.
    let bare = without_spare_signatures(&root, &anchor);
    each("root", &bare, &|bytes| begin().next_root(bytes));
    each("timestamp", &timestamp, &|bytes| {
        after_root.clone().timestamp(bytes, now).map(drop)
    });
    each("snapshot", &snapshot, &|bytes| {
        after_timestamp.clone().snapshot(bytes, now)
    });
    each("targets", &targets, &|bytes| {
        after_snapshot.clone().targets(bytes, now)
    });
    each("pty", &own, &|bytes| {
        after_targets.clone().branch(&pty, bytes, now)
    });
    println!("{flips} changed bytes, refused as {reasons:?}");
    assert!(reasons.contains_key("signature") && reasons.contains_key("malformed"));
}

#[test]
fn a_changed_byte_in_content_is_found() {
    let mut scene = scene(0);
    let copy = scene.office.copy();
    let path = only(&copy.path().join("n/pty"), "notices-000002.jsonl.zst");
    let bytes = fs::read(&path).unwrap();
    for at in (0..bytes.len()).step_by(bytes.len() / 6) {
        let mut changed = bytes.clone();
        changed[at] ^= 4;
        fs::write(&path, changed).unwrap();
        assert_eq!(
            code(&scene.machine.pull(copy.path(), hour(2))),
            "content",
            "byte {at}"
        );
        assert_eq!(scene.machine.desk.calls, 0);
    }
}
/// A root with exactly two signatures, both by keys of the root before it and its own.
fn without_spare_signatures(root: &[u8], before: &[u8]) -> Vec<u8> {
    let ids = |bytes: &[u8]| -> Vec<String> {
        let file: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        let ids = file["signed"]["roles"]["root"]["keyids"]
            .as_array()
            .unwrap();
        ids.iter()
            .map(|id| id.as_str().unwrap().to_owned())
            .collect()
    };
    let (old, new) = (ids(before), ids(root));
    let mut file: serde_json::Value = serde_json::from_slice(root).unwrap();
    file["signatures"]
        .as_array_mut()
        .unwrap()
        .retain(|signature| {
            let id = signature["keyid"].as_str().unwrap().to_owned();
            old.contains(&id) && new.contains(&id)
        });
    assert_eq!(file["signatures"].as_array().unwrap().len(), 2);
    serde_json::to_vec(&file).unwrap()
}
