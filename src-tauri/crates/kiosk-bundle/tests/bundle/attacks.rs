//! Who signed it, and when: each attack is refused with its own reason, what was there is still served,
//! and the machine follows the true tree again afterwards.

use std::fs;

use kiosk_bundle::role::{Targets, seal};
use kiosk_testkit::Days;

use crate::scene::{key, replace_branch, resign_timestamp, scene, signed};
use crate::support::{code, hour, only, refused};

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
