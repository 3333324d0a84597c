//! The plug is pulled: a process that writes without end is killed, again and again, and nothing it had said
//! "received" for is missing, and no number is skipped.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use kiosk_model::record::RecordState;
use kiosk_store::{Ledger, UsageKind};

use super::record::new_record;
use super::{at, key, ledger};

/// Not a test by itself: the process that is killed.
#[test]
#[ignore = "started and killed by the other test"]
fn writes_until_killed() {
    let Some(dir) = std::env::var_os("KIOSK_TEST_LEDGER") else {
        return;
    };
    let mut ledger = Ledger::open(dir.as_ref(), &key()).unwrap();
    let now = at("2026-11-22T10:00:00");
    loop {
        let record = ledger
            .records_mut()
            .append(new_record(&"x".repeat(3000)), &now)
            .unwrap();
        // What is shown on the screen: only after the write has returned.
        let mut screen = std::io::stderr().lock();
        let line = format!("received {} {}\n", record.seq, record.id);
        screen.write_all(line.as_bytes()).unwrap();
        drop(screen);
        ledger
            .usage_mut()
            .add(&[(UsageKind::Visit, 1)], &now)
            .unwrap();
    }
}

#[test]
fn what_was_received_is_there_after_every_kill() {
    let (dir, ledger) = ledger();
    drop(ledger);
    let mut received: Vec<(u64, String)> = Vec::new();
    for round in 1..=8_usize {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "power_cut::writes_until_killed",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env("KIOSK_TEST_LEDGER", dir.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        // Killed after a varying number of thanks, somewhere in the work for the next one.
        for line in lines.by_ref().take(3 + round * 2) {
            note(&mut received, &line.unwrap());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            note(&mut received, &line);
        }

        let ledger = Ledger::open(dir.path(), &key()).unwrap();
        ledger.check().unwrap();
        let records = ledger
            .records()
            .list(RecordState::Queued, u32::MAX)
            .unwrap();
        let seqs: Vec<u64> = records.iter().map(|record| record.seq).collect();
        assert_eq!(
            seqs,
            (1..=seqs.len() as u64).collect::<Vec<_>>(),
            "round {round}: no gap, no twin"
        );
        for (seq, id) in &received {
            let kept = records.iter().find(|record| record.seq == *seq);
            assert_eq!(
                kept.map(|record| record.id.to_string()).as_ref(),
                Some(id),
                "round {round}"
            );
        }
    }
    assert!(received.len() >= 8 * 3, "the test has seen work being done");
    assert!(fs::metadata(dir.path().join("ledger.db")).unwrap().len() > 0);
}

fn note(received: &mut Vec<(u64, String)>, line: &str) {
    let mut words = line.split(' ');
    if let (Some("received"), Some(seq), Some(id)) = (words.next(), words.next(), words.next()) {
        received.push((seq.parse().unwrap(), id.to_owned()));
    }
}
