//! A machine follows its office.

use kiosk_bundle::source::{Folder, Http};
use kiosk_bundle::{Held, Way, held};
use kiosk_testkit::Days;

use crate::server::{Fault, Server};
use crate::support::{Office, branch, code, hour, refused};

#[test]
fn a_day_comes_as_a_patch_and_the_first_as_a_whole() {
    let office = Office::new();
    let mut days = Days::begin(60, 1);
    let first = office.publish("pty", &days.notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    let pulled = machine.pull(&office.tree(), hour(1)).unwrap();
    assert_eq!(pulled.news.len(), 1);
    assert_eq!(
        (pulled.news[0].way, pulled.news[0].bytes),
        (Way::Whole, first.whole)
    );
    assert_eq!(pulled.signed_at, Some(hour(0)));
    assert_eq!(machine.desk.count("pty"), 60);

    let again = machine.pull(&office.tree(), hour(2)).unwrap();
    assert!(again.news.is_empty(), "nothing new is nothing to do");
    assert_eq!(machine.desk.calls, 1);

    days.next_day();
    let second = office.publish("pty", &days.notices, hour(24));
    assert_eq!(second.patches.len(), 1);
    let pulled = machine.pull(&office.tree(), hour(25)).unwrap();
    assert_eq!(pulled.news[0].way, Way::Patch);
    assert_eq!(pulled.news[0].bytes, second.patches[0].1);

    let mut other = office.machine(&["pty"]);
    other.pull(&office.tree(), hour(25)).unwrap();
    assert_eq!(
        other.desk.editions, machine.desk.editions,
        "both ways lead to the same"
    );
}

#[test]
fn an_older_edition_is_published_as_a_newer_one() {
    let office = Office::new();
    let mut days = Days::begin(20, 1);
    let first = days.notices.clone();
    office.publish("pty", &first, hour(0));
    let mut machine = office.machine(&["pty"]);
    machine.pull(&office.tree(), hour(0)).unwrap();
    let before = machine.desk.editions.clone();
    days.next_day();
    office.publish("pty", &days.notices, hour(1));
    machine.pull(&office.tree(), hour(1)).unwrap();
    let back = office.publish("pty", &first, hour(2));
    assert_eq!(back.edition, Some(3), "numbers never go down");
    machine.pull(&office.tree(), hour(2)).unwrap();
    assert_eq!(machine.desk.editions, before);
}

#[test]
fn over_the_network_only_what_is_new_travels() {
    let office = Office::new();
    let mut days = Days::begin(60, 1);
    office.publish("pty", &days.notices, hour(0));
    let server = Server::start(&office.tree());
    let source = Http::new(&server.url()).unwrap();
    let mut machine = office.machine(&["pty"]);
    machine.pull_from(&source, hour(0)).unwrap();
    server.requests();

    machine.pull_from(&source, hour(1)).unwrap();
    assert_eq!(
        server.requests(),
        ["2.root.json 404", "timestamp.json 304"],
        "an idle look costs two short answers"
    );

    server.sent();
    days.next_day();
    let second = office.publish("pty", &days.notices, hour(2));
    machine.pull_from(&source, hour(2)).unwrap();
    let asked = server.requests();
    assert!(
        asked
            .iter()
            .any(|line| line.contains("notices-000001-000002.zpatch 200")),
        "{asked:?}"
    );
    assert!(
        !asked.iter().any(|line| line.contains(".jsonl.zst")),
        "{asked:?}"
    );
    let signed_files = 16 << 10;
    let bound = usize::try_from(second.patches[0].1).unwrap() + signed_files;
    let sent = server.sent();
    assert!(
        sent < bound,
        "{sent} bytes for a patch of {:?}",
        second.patches
    );
}

#[test]
fn what_broke_off_is_taken_up_where_it_was_even_by_another_run() {
    let office = Office::new();
    office.publish("pty", &Days::begin(60, 1).notices, hour(0));
    let server = Server::start(&office.tree());
    let source = Http::new(&server.url()).unwrap();
    let mut machine = office.machine(&["pty"]);
    server.set_fault(".jsonl.zst", Fault::Cut(20_000));
    assert_eq!(code(&machine.pull_from(&source, hour(0))), "truncated");
    assert_eq!(machine.desk.calls, 0);
    server.mend();
    server.requests();
    machine.pull_from(&source, hour(0)).unwrap();
    let asked = server.requests();
    assert!(
        asked
            .iter()
            .any(|line| line.ends_with("notices-000001.jsonl.zst 20000- 206")),
        "the rest only: {asked:?}"
    );
    assert_eq!(machine.desk.count("pty"), 60);
}

#[test]
fn a_server_that_knows_no_parts_and_a_damaged_beginning_cost_a_second_try() {
    let office = Office::new();
    office.publish("pty", &Days::begin(30, 1).notices, hour(0));
    let server = Server::start(&office.tree());
    let source = Http::new(&server.url()).unwrap();
    let mut machine = office.machine(&["pty"]);
    server.set_fault(".jsonl.zst", Fault::Cut(9_000));
    assert_eq!(code(&machine.pull_from(&source, hour(0))), "truncated");
    let part = std::fs::read_dir(machine.dir.path().join("partial"))
        .unwrap()
        .next();
    let part = part.unwrap().unwrap().path();
    std::fs::write(&part, [7; 9_000]).unwrap();
    server.mend();
    machine.pull_from(&source, hour(0)).unwrap();
    assert_eq!(machine.desk.count("pty"), 30);

    let mut other = office.machine(&["pty"]);
    server.set_fault(".jsonl.zst", Fault::Cut(9_000));
    assert_eq!(code(&other.pull_from(&source, hour(0))), "truncated");
    server.set_fault(".jsonl.zst", Fault::NoParts);
    other.pull_from(&source, hour(0)).unwrap();
    assert_eq!(other.desk.count("pty"), 30);
}

#[test]
fn files_come_and_go_beside_the_notices() {
    let office = Office::new();
    office.publish("pty", &Days::begin(5, 1).notices, hour(0));
    office.publish_files(
        "pty",
        &[("hours.toml", b"a = 1"), ("flood.png", b"picture")],
        hour(0),
    );
    let mut machine = office.machine(&["pty"]);
    machine.pull(&office.tree(), hour(0)).unwrap();
    assert_eq!(machine.desk.files["pty/hours.toml"], b"a = 1");

    office.publish_files("pty", &[("hours.toml", b"a = 2")], hour(1));
    machine.pull(&office.tree(), hour(1)).unwrap();
    let folder = machine.dir.path().to_owned();
    let folder = folder.as_path();
    let kept = held(folder).unwrap();
    assert!(
        kept.find("flood.png").is_none(),
        "what is no longer published is gone"
    );
    let (of, file) = kept.find("hours.toml").unwrap();
    assert_eq!(*of, branch("pty"));
    assert_eq!(
        Held::read(folder, of, "hours.toml", file).unwrap(),
        b"a = 2"
    );
    std::fs::write(Held::path(folder, of, "hours.toml", file), b"a = 3").unwrap();
    assert_eq!(
        Held::read(folder, of, "hours.toml", file),
        None,
        "damage is seen"
    );
    machine.pull(&office.tree(), hour(2)).unwrap();
    assert_eq!(
        Held::read(folder, of, "hours.toml", file).unwrap(),
        b"a = 2",
        "and mended"
    );
}

#[test]
fn what_the_machine_will_not_have_is_kept_from_it_and_not_fetched_again() {
    let office = Office::new();
    office.publish("pty", &Days::begin(30, 1).notices, hour(0));
    office.publish_files(
        "pty",
        &[("bad.toml", b"bad"), ("hours.toml", b"a = 1")],
        hour(0),
    );
    let server = Server::start(&office.tree());
    let source = Http::new(&server.url()).unwrap();
    let mut machine = office.machine(&["pty"]);
    machine.desk.refuses = Some("import-check-failed".into());
    assert_eq!(
        refused(machine.pull_from(&source, hour(0))).to_string(),
        "not taken: bad-file"
    );
    assert!(
        machine.desk.files.contains_key("pty/hours.toml"),
        "the good one is taken"
    );
    assert!(
        held(machine.dir.path()).unwrap().branches[&branch("pty")]
            .notices
            .is_none()
    );
    machine.desk.refuses = None;
    server.requests();
    assert_eq!(
        code(&machine.pull_from(&source, hour(1))),
        "not-taken",
        "still the bad file"
    );
    assert_eq!(
        machine.desk.count("pty"),
        30,
        "and the notices are taken now"
    );
    let asked = server.requests();
    assert!(
        !asked.iter().any(|line| line.contains(".jsonl.zst")),
        "{asked:?}"
    );
}

#[test]
fn several_branches_are_one_catalogue() {
    let office = Office::new();
    let mut days = Days::begin(10, 1);
    office.publish("pty", &days.notices, hour(0));
    office.publish("tpe", &Days::begin(7, 2).notices, hour(0));
    let mut machine = office.machine(&["pty", "tpe"]);
    let pulled = machine.pull(&office.tree(), hour(0)).unwrap();
    assert_eq!(pulled.news.len(), 2);
    assert_eq!(
        (machine.desk.count("pty"), machine.desk.count("tpe")),
        (10, 7)
    );
    days.next_day();
    office.publish("pty", &days.notices, hour(1));
    let pulled = machine.pull(&office.tree(), hour(1)).unwrap();
    assert_eq!(pulled.news.len(), 1, "one is new, both are handed over");
    assert_eq!(machine.desk.count("tpe"), 7);
}

#[test]
fn keys_are_replaced_over_three_roots_and_machines_follow() {
    let office = Office::new();
    let days = Days::begin(10, 1);
    office.publish("pty", &days.notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    machine.pull(&office.tree(), hour(0)).unwrap();
    let mut sleeper = office.machine(&["pty"]);
    for (at, name) in [
        "root-2",
        "timestamp",
        "snapshot",
        "targets",
        "branch-pty",
        "root-1",
    ]
    .into_iter()
    .enumerate()
    {
        let now = hour(1 + i64::try_from(at).unwrap());
        office.keys.rotate(Some(name), now).unwrap();
        office.publish("pty", &days.notices, now);
        machine
            .pull(&office.tree(), now)
            .unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    sleeper
        .pull(&office.tree(), hour(9))
        .expect("who slept through it all follows too");
    assert_eq!(sleeper.desk.count("pty"), 10);
    let lines = office.keys.lines().unwrap();
    assert_eq!(lines.len(), 8);
    assert!(lines.iter().all(|line| line.is_here));
}

#[test]
fn a_machine_whose_clock_is_behind_learns_the_time_and_one_whose_is_ahead_keeps_what_it_has() {
    let office = Office::new();
    office.publish("pty", &Days::begin(10, 1).notices, hour(0));
    let mut behind = office.machine(&["pty"]);
    let pulled = behind.pull(&office.tree(), hour(-20 * 365 * 24)).unwrap();
    assert_eq!(pulled.signed_at, Some(hour(0)));
    let mut ahead = office.machine(&["pty"]);
    assert_eq!(
        code(&ahead.pull(&office.tree(), hour(10 * 365 * 24))),
        "expired"
    );
}

#[test]
fn a_folder_that_is_gone_is_out_of_reach_and_no_proof_of_anything() {
    let office = Office::new();
    office.publish("pty", &Days::begin(5, 1).notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    machine.pull(&office.tree(), hour(0)).unwrap();
    let gone = office.tree().join("gone");
    let refusal = refused(machine.pull_from(&Folder::new(&gone), hour(1)));
    assert!(refusal.is_distance(), "{refusal}");
    assert_eq!(machine.desk.count("pty"), 5);
}

#[test]
fn only_a_tree_signed_with_the_offices_keys_is_followed() {
    let (office, stranger) = (Office::new(), Office::new());
    stranger.publish("pty", &Days::begin(5, 1).notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    assert_eq!(code(&machine.pull(&stranger.tree(), hour(0))), "signature");
    let mut nowhere = stranger.machine(&["kao"]);
    assert_eq!(code(&nowhere.pull(&stranger.tree(), hour(0))), "branch");
}

#[test]
fn a_publisher_keeps_most_notices_unless_told_otherwise() {
    use kiosk_bundle::publish::{Publication, publish};
    let office = Office::new();
    let days = Days::begin(10, 1);
    office.publish("pty", &days.notices, hour(0));
    let few =
        kiosk_bundle::jsonl::write(&days.notices[..5], kiosk_testkit::today(), false).unwrap();
    let publication = Publication {
        notices: Some(&few),
        ..Publication::default()
    };
    let result = publish(
        &office.tree(),
        &office.keys,
        &branch("pty"),
        &publication,
        hour(1),
    );
    assert_eq!(refused(result).to_string(), "not taken: shrunk");
}
