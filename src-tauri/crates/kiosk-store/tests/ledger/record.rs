use std::collections::BTreeSet;

use kiosk_model::clock::ClockState;
use kiosk_model::record::{Payload, RecordState};
use kiosk_store::{Error, Ledger, NewRecord};
use uuid::Uuid;

use super::{at, key, ledger, raw};

pub(crate) fn new_record(payload: &str) -> NewRecord {
    NewRecord {
        kind: "application".to_owned(),
        schema: "application/1".to_owned(),
        form_version: Some("115.01".to_owned()),
        payload: Payload::Sealed(payload.as_bytes().to_vec()),
    }
}

#[test]
fn a_record_comes_back_as_it_was_written() {
    let (dir, mut ledger) = ledger();
    let mut now = at("2026-11-22T10:00:00.123456789");
    now.state = ClockState::Drifted;
    let written = ledger
        .records_mut()
        .append(new_record("sealed"), &now)
        .unwrap();
    assert_eq!(
        (written.seq, written.state, written.clock_state),
        (1, RecordState::Queued, ClockState::Drifted)
    );
    assert_eq!(written.id.get_version_num(), 7);
    assert_eq!(written.kiosk, ledger.meta().kiosk().unwrap());
    drop(ledger);
    let ledger = Ledger::open(dir.path(), &key()).unwrap();
    assert_eq!(ledger.records().find(written.id).unwrap(), Some(written));

    let plain = NewRecord {
        payload: Payload::Plain(Vec::new()),
        ..new_record("")
    };
    let mut ledger = ledger;
    let written = ledger.records_mut().append(plain, &now).unwrap();
    assert_eq!(
        ledger.records().find(written.id).unwrap(),
        Some(written),
        "an empty plain payload too"
    );
}

/// A moment in which the other writer gets its turn; SQLite's waiting is not fair.
fn gives_way() {
    std::thread::sleep(std::time::Duration::from_millis(5));
}

#[test]
fn a_record_is_signed_once() {
    let (dir, mut ledger) = ledger();
    let now = at("2026-11-22T10:00:00");
    let written = ledger.records_mut().append(new_record("1"), &now).unwrap();
    assert_eq!(written.form_version.as_deref(), Some("115.01"));
    assert_eq!(written.signature, None);
    ledger.records_mut().sign(written.id, &[7; 64]).unwrap();
    let again = ledger.records_mut().sign(written.id, &[8; 64]);
    assert!(matches!(again, Err(Error::NoSuchRecord)));
    let kept = ledger.records().find(written.id).unwrap().unwrap();
    assert_eq!(kept.signature, Some([7; 64]));
    let short = raw(dir.path()).execute("UPDATE record SET signature = x'00'", []);
    assert!(short.is_err(), "half a signature is none");
}

#[test]
fn numbers_have_no_gap_and_no_twin() {
    let (dir, mut ledger) = ledger();
    // The window and the command line write at the same time.
    let other = dir.path().to_owned();
    let thread = std::thread::spawn(move || {
        let mut ledger = Ledger::open(&other, &key()).unwrap();
        (0..40)
            .map(|_| {
                gives_way();
                ledger
                    .records_mut()
                    .append(new_record("b"), &at("2026-11-22T10:00:00"))
                    .unwrap()
                    .seq
            })
            .collect()
    });
    let mut seqs: BTreeSet<u64> = (0..40)
        .map(|_| {
            gives_way();
            ledger
                .records_mut()
                .append(new_record("a"), &at("2026-11-22T10:00:00"))
                .unwrap()
                .seq
        })
        .collect();
    let others: BTreeSet<u64> = thread.join().unwrap();
    seqs.extend(others);
    assert_eq!(seqs, (1..=80).collect());
}

#[test]
fn a_write_that_fails_uses_up_no_number() {
    let (dir, mut ledger) = ledger();
    let now = at("2026-11-22T10:00:00");
    assert_eq!(
        ledger
            .records_mut()
            .append(new_record("1"), &now)
            .unwrap()
            .seq,
        1
    );
    let conn = raw(dir.path());
    conn.execute_batch(
        "CREATE TRIGGER refuse BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'a full disk, say'); END",
    )
    .unwrap();
    assert!(ledger.records_mut().append(new_record("2"), &now).is_err());
    conn.execute_batch("DROP TRIGGER refuse").unwrap();
    assert_eq!(
        ledger
            .records_mut()
            .append(new_record("2"), &now)
            .unwrap()
            .seq,
        2
    );
}

#[test]
fn numbers_start_anew_in_a_new_epoch_and_ids_never_repeat() {
    let (dir, mut ledger) = ledger();
    let now = at("2026-11-22T10:00:00");
    let first = ledger.records_mut().append(new_record("1"), &now).unwrap();
    let epoch = Uuid::new_v4();
    raw(dir.path())
        .execute(
            "UPDATE meta SET value = ?1 WHERE key = 'epoch'",
            [epoch.to_string()],
        )
        .unwrap();
    let second = ledger.records_mut().append(new_record("2"), &now).unwrap();
    assert_eq!((second.epoch, second.seq), (epoch, 1));
    assert_ne!(
        first.id, second.id,
        "although both were made in the same moment"
    );
}

#[test]
fn the_database_itself_refuses_twins_and_losses() {
    let (dir, mut ledger) = ledger();
    let written = ledger
        .records_mut()
        .append(new_record("1"), &at("2026-11-22T10:00:00"))
        .unwrap();
    let conn = raw(dir.path());
    let columns =
        "kiosk, epoch, seq, kind, schema, sealed, payload, submitted_at, clock_state, state";
    let same_id = format!(
        "INSERT INTO record (id, {columns}) SELECT id, kiosk, epoch, 2, kind, schema, sealed, payload, submitted_at, clock_state, state FROM record"
    );
    assert!(conn.execute_batch(&same_id).is_err(), "an id is used once");
    let same_seq =
        format!("INSERT INTO record (id, {columns}) SELECT 'other', {columns} FROM record");
    assert!(
        conn.execute_batch(&same_seq).is_err(),
        "a number is used once in an epoch"
    );
    assert!(
        conn.execute_batch("DELETE FROM record").is_err(),
        "a record is never silently gone"
    );
    assert_eq!(ledger.records().find(written.id).unwrap(), Some(written));
}

#[test]
fn states_are_noted_and_counted() {
    let (_dir, mut ledger) = ledger();
    let now = at("2026-11-22T10:00:00");
    let ids: Vec<Uuid> = (0..4)
        .map(|n| {
            ledger
                .records_mut()
                .append(new_record(&n.to_string()), &now)
                .unwrap()
                .id
        })
        .collect();
    for (id, state) in ids.iter().zip(RecordState::ALL) {
        ledger.records_mut().set_state(*id, state).unwrap();
    }
    ledger
        .records_mut()
        .set_state(ids[1], RecordState::Queued)
        .unwrap();
    let queued: Vec<u64> = ledger
        .records()
        .list(RecordState::Queued, 10)
        .unwrap()
        .iter()
        .map(|record| record.seq)
        .collect();
    assert_eq!(queued, [1, 2], "in the order they were made");
    assert_eq!(
        ledger.records().list(RecordState::Queued, 1).unwrap().len(),
        1
    );
    assert_eq!(ledger.records().count(RecordState::Queued).unwrap(), 2);
    assert_eq!(ledger.records().count(RecordState::Sent).unwrap(), 0);
    assert_eq!(ledger.records().count(RecordState::Quarantined).unwrap(), 1);

    let unknown = ledger
        .records_mut()
        .set_state(Uuid::new_v4(), RecordState::Acked);
    assert!(matches!(unknown, Err(Error::NoSuchRecord)));
    assert_eq!(ledger.records().find(Uuid::new_v4()).unwrap(), None);
}
