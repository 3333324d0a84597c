//! What can lie between an office and a machine: each attack is refused with its own reason, what was
//! there is still served, and the machine follows the true tree again afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use kiosk_bundle::keys::SecretKey;
use kiosk_bundle::role::{Content, Signed, Targets, seal, sha256};
use kiosk_bundle::source::Http;
use kiosk_bundle::trusted::{Floor, Trusted};
use kiosk_bundle::{Refusal, squeeze};
use kiosk_testkit::Days;
use tempfile::TempDir;

use crate::server::{Fault, Server};
use crate::support::{Machine, Office, branch, code, hour, only, refused};

/// An office that has published twice, a copy of its first tree, and a machine that holds what the
/// first or second said.
struct Scene {
    office: Office,
    first: TempDir,
    machine: Machine,
}

fn scene(pulled: usize) -> Scene {
    let office = Office::new();
    let mut days = Days::begin(20, 1);
    office.publish("pty", &days.notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    let first = office.copy();
    if pulled == 1 {
        machine.pull(first.path(), hour(0)).unwrap();
    }
    days.next_day();
    office.publish("pty", &days.notices, hour(1));
    if pulled == 2 {
        machine.pull(&office.tree(), hour(1)).unwrap();
    }
    Scene {
        office,
        first,
        machine,
    }
}

impl Scene {
    /// The attack is refused with this code, nothing is lost, and the true tree is followed after it.
    fn refuses(&mut self, tree: &Path, wanted: &str) -> Refusal {
        let before = self.machine.desk.clone();
        let refusal = refused(self.machine.pull(tree, hour(2)));
        assert_eq!(refusal.code(), wanted, "{refusal}");
        assert_eq!(self.machine.desk, before, "what was there is still served");
        let pulled = self.machine.pull(&self.office.tree(), hour(2));
        pulled.expect("the true tree is followed again");
        refusal
    }

    /// The same for what the publishing host has signed itself, in good faith or not: the true tree is
    /// followed again once it has higher numbers.
    fn refuses_signed(&mut self, tree: &Path, wanted: &str) {
        let before = self.machine.desk.clone();
        let refusal = refused(self.machine.pull(tree, hour(2)));
        assert_eq!(refusal.code(), wanted, "{refusal}");
        assert_eq!(self.machine.desk, before, "what was there is still served");
        let days = Days::begin(20, 5);
        self.office.publish("pty", &days.notices, hour(3));
        let pulled = self.machine.pull(&self.office.tree(), hour(3));
        pulled.expect("the next true tree is followed");
    }
}

#[test]
fn rollback_an_old_stick_is_no_news() {
    let mut scene = scene(2);
    let first = scene.first.path().to_owned();
    let refusal = scene.refuses(&first, "rollback");
    assert_eq!(refusal.to_string(), "timestamp: version 1 after 2");
}

#[test]
fn rollback_holds_though_the_trusted_files_are_lost() {
    let mut scene = scene(2);
    fs::remove_dir_all(scene.machine.dir.path().join("trusted")).unwrap();
    let first = scene.first.path().to_owned();
    scene.refuses(&first, "rollback");
}

#[test]
fn rollback_below_a_true_timestamp_is_seen() {
    // Whoever holds the publishing host's two keys still cannot bring old content back.
    let mut scene = scene(2);
    let copy = scene.office.copy();
    let old = copy.path().join("1.snapshot.json");
    resign_timestamp(&scene.office, copy.path(), 9, 1, &fs::read(&old).unwrap());
    let refusal = scene.refuses(copy.path(), "rollback");
    assert_eq!(refusal.to_string(), "snapshot: version 1 after 2");

    let copy = scene.office.copy();
    let mut snapshot: kiosk_bundle::role::Snapshot = signed(&copy.path().join("2.snapshot.json"));
    snapshot.version = 9;
    snapshot.meta.remove("pty.json");
    let key = key(&scene.office, "snapshot");
    let bytes = seal(&snapshot, &[&key]).unwrap();
    fs::write(copy.path().join("9.snapshot.json"), &bytes).unwrap();
    resign_timestamp(&scene.office, copy.path(), 9, 9, &bytes);
    let before = scene.machine.desk.clone();
    let refusal = refused(scene.machine.pull(copy.path(), hour(2)));
    assert_eq!(
        refusal.to_string(),
        "pty: version 0 after 2",
        "nor take it away"
    );
    assert_eq!(scene.machine.desk, before);
}

#[test]
fn freeze_a_tree_that_stands_still_is_found_out_by_its_date() {
    let mut scene = scene(2);
    let before = scene.machine.desk.clone();
    let tree = scene.office.tree();
    assert_eq!(code(&scene.machine.pull(&tree, hour(72))), "taken");
    let refusal = refused(scene.machine.pull(&tree, hour(74)));
    assert_eq!(
        refusal.to_string(),
        "timestamp: expired at 2026-11-25T02:00:00Z"
    );
    assert_eq!(
        scene.machine.desk, before,
        "and what it has is still served"
    );
    // Nothing new is taken from it either.
    let mut late = scene.office.machine(&["pty"]);
    assert_eq!(code(&late.pull(&tree, hour(74))), "expired");
    assert_eq!(late.desk.calls, 0);
    let days = Days::begin(20, 3);
    scene.office.publish("pty", &days.notices, hour(74));
    scene
        .machine
        .pull(&tree, hour(75))
        .expect("signed anew it is followed");
}

#[test]
fn mixed_pieces_of_two_trees_do_not_fit() {
    for (old, new) in [
        ("1.snapshot.json", "2.snapshot.json"),
        ("1.pty.json", "2.pty.json"),
    ] {
        let mut scene = scene(1);
        let copy = scene.office.copy();
        fs::copy(scene.first.path().join(old), copy.path().join(new)).unwrap();
        scene.refuses(copy.path(), "mixed");
    }
}

#[test]
fn mixed_content_of_another_edition_is_not_what_was_signed() {
    let mut scene = scene(0);
    let copy = scene.office.copy();
    let folder = copy.path().join("n/pty");
    fs::copy(
        only(&folder, "notices-000001.jsonl.zst"),
        only(&folder, "notices-000002.jsonl.zst"),
    )
    .unwrap();
    let before = scene.machine.desk.clone();
    let result = scene.machine.pull(copy.path(), hour(2));
    assert!(
        ["content", "truncated", "endless"].contains(&code(&result)),
        "{result:?}"
    );
    assert_eq!(scene.machine.desk, before);
}

#[test]
fn delegation_another_branch_cannot_sign_for_this_one() {
    let mut scene = scene(1);
    let copy = scene.office.copy();
    let content: Targets = signed(&copy.path().join("2.pty.json"));
    replace_branch(&scene.office, copy.path(), &content, "branch-tpe");
    scene.refuses_signed(copy.path(), "signature");
}

#[test]
fn delegation_a_branch_signs_in_its_own_folder_only() {
    for path in [
        "n/tpe/notices-000009.jsonl.zst",
        "hours.toml",
        "n/pty/../tpe/x",
        "n/pty/a/b",
    ] {
        let mut scene = scene(1);
        let copy = scene.office.copy();
        let mut content: Targets = signed(&copy.path().join("2.pty.json"));
        let file = content.targets.values().next().unwrap().clone();
        content.targets.insert(path.into(), file);
        replace_branch(&scene.office, copy.path(), &content, "branch-pty");
        scene.refuses_signed(copy.path(), "delegation");
    }
}

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
        let begun = Instant::now();
        let refusal = refused(scene.machine.pull_from(&source, hour(2)));
        assert_eq!(refusal.code(), "slow", "{end}: {refusal}");
        assert!(
            begun.elapsed() < Duration::from_secs(15),
            "{:?}",
            begun.elapsed()
        );
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

/// An edition as a publisher of another kind might sign it.
fn replace_edition(
    office: &Office,
    tree: &Path,
    mut content: Targets,
    packed: &[u8],
    plain_length: u64,
    plain_sha256: &str,
) {
    let hash = sha256(packed);
    content
        .targets
        .retain(|_, file| !matches!(file.custom, Content::Patch { .. }));
    for file in content.targets.values_mut() {
        file.length = packed.len() as u64;
        file.hashes.sha256.clone_from(&hash);
        if let Content::Notices(custom) = &mut file.custom {
            custom.plain_length = plain_length;
            custom.plain_sha256 = plain_sha256.to_owned();
        }
    }
    fs::write(
        tree.join(format!("n/pty/{hash}.notices-000002.jsonl.zst")),
        packed,
    )
    .unwrap();
    replace_branch(office, tree, &content, "branch-pty");
}

/// What a file of the tree says, unchecked.
fn signed<T: Signed>(path: &Path) -> T {
    let envelope: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    serde_json::from_value(envelope["signed"].clone()).unwrap()
}

fn key(office: &Office, name: &str) -> SecretKey {
    SecretKey::load(&office.keys_folder().join(format!("{name}.key"))).unwrap()
}

/// What somebody could do who has the keys of the publishing host and one branch's.
fn replace_branch(office: &Office, tree: &Path, content: &Targets, signer: &str) {
    let bytes = seal(content, &[&key(office, signer)]).unwrap();
    fs::write(tree.join(format!("{}.pty.json", content.version)), &bytes).unwrap();
    let mut snapshot: kiosk_bundle::role::Snapshot = signed(&tree.join("2.snapshot.json"));
    let meta = snapshot.meta.get_mut("pty.json").unwrap();
    meta.length = Some(bytes.len() as u64);
    meta.hashes.as_mut().unwrap().sha256 = sha256(&bytes);
    let bytes = seal(&snapshot, &[&key(office, "snapshot")]).unwrap();
    fs::write(tree.join("2.snapshot.json"), &bytes).unwrap();
    resign_timestamp(office, tree, 2, 2, &bytes);
}

fn resign_timestamp(office: &Office, tree: &Path, version: u64, snapshot: u64, bytes: &[u8]) {
    let path = tree.join("timestamp.json");
    let mut timestamp: kiosk_bundle::role::TimestampFile = signed(&path);
    timestamp.version = version;
    let meta = timestamp.meta.get_mut("snapshot.json").unwrap();
    meta.version = snapshot;
    meta.length = Some(bytes.len() as u64);
    meta.hashes.as_mut().unwrap().sha256 = sha256(bytes);
    fs::write(
        path,
        seal(&timestamp, &[&key(office, "timestamp")]).unwrap(),
    )
    .unwrap();
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
