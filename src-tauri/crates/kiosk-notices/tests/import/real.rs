//! The agency's real records, where the samples are present. Nothing of them is printed.

use std::collections::{HashMap, HashSet};

use crate::common::{read_bytes, sample};
use kiosk_model::flag;
use kiosk_model::notice::{Notice, NoticeState, OutcomeKind};
use kiosk_testkit::{agency_json, today};

fn real_notices() -> Option<Vec<Notice>> {
    let batch = read_bytes(&sample("agency_estate_sold.json")?).expect("the real file is read");
    assert_eq!((batch.read, batch.rows.len()), (76, 76));
    Some(
        batch
            .rows
            .into_iter()
            .map(|row| row.outcome.expect("every real row is imported"))
            .collect(),
    )
}

#[test]
fn all_real_rows_are_imported_with_their_facts() {
    let Some(notices) = real_notices() else {
        return;
    };
    let count = |wanted: OutcomeKind| {
        notices
            .iter()
            .filter(|n| n.lots[0].result.as_ref().is_some_and(|r| r.kind == wanted))
            .count()
    };
    assert_eq!(count(OutcomeKind::Sold), 61);
    assert_eq!(count(OutcomeKind::TakenByCreditor), 8);
    assert_eq!(count(OutcomeKind::SoldInOffer), 1);
    assert_eq!(count(OutcomeKind::Unknown), 6);
    for notice in &notices {
        let lot = &notice.lots[0];
        assert!(notice.round.is_some() && notice.unit.is_some());
        assert!(
            notice
                .case_no
                .as_ref()
                .unwrap()
                .key()
                .is_some_and(|key| key.len() == 13)
        );
        assert!(lot.floor_price.is_some() && lot.result.as_ref().unwrap().price.is_some());
        assert!(
            lot.no.is_blank() || lot.no.ordinal.is_some(),
            "every real lot has its place"
        );
        assert!(notice.source.url.as_ref().is_some_and(|url| url.is_ascii()));
        assert_eq!(notice.id.as_str().len(), 36);
        let item = &lot.items[0];
        assert!(!item.county.is_empty() && !item.address.is_empty());
        assert!(item.area_ping.is_some() == item.area_m2.is_some());
    }
}

#[test]
fn what_is_doubtful_in_the_real_rows() {
    let Some(notices) = real_notices() else {
        return;
    };
    let mut flags: HashMap<&str, usize> = HashMap::new();
    for flag in notices.iter().flat_map(|notice| &notice.flags) {
        *flags.entry(flag).or_default() += 1;
    }
    let expected = HashMap::from([
        (flag::RESULT_UNKNOWN, 6),
        // A township of the column that the address contradicts, both ways round.
        (flag::TOWNSHIP_DIFFERS, 4),
        // One city without districts in its addresses.
        (flag::TOWNSHIP_MISSING, 1),
        // A code that names another parcel than the address.
        (flag::PARCEL_DIFFERS, 1),
        (flag::ADDRESS_MISSING, 1),
    ]);
    assert_eq!(flags, expected);
}

#[test]
fn real_rows_of_one_notice_join_and_keep_their_keys_apart() {
    let Some(notices) = real_notices() else {
        return;
    };
    let mut joined: HashMap<String, Notice> = HashMap::new();
    for notice in notices.clone() {
        match joined.get_mut(notice.id.as_str()) {
            Some(whole) => whole.absorb(notice),
            None => {
                joined.insert(notice.id.as_str().to_owned(), notice);
            }
        }
    }
    assert_eq!(
        joined.values().map(|whole| whole.lots.len()).sum::<usize>(),
        76,
        "no row is lost"
    );
    assert!(joined.len() < 76);
    for whole in joined.values() {
        let keys: HashSet<&str> = whole.lots.iter().map(|lot| lot.key.as_str()).collect();
        assert_eq!(keys.len(), whole.lots.len());
        assert!(!matches!(
            whole.state_on(today()),
            NoticeState::Upcoming | NoticeState::BiddingToday
        ));
    }
    assert_eq!(
        real_notices().unwrap(),
        notices,
        "a second reading gives the same"
    );
}

#[test]
fn a_file_as_large_as_the_whole_country() {
    let batch = read_bytes(&agency_json(12_000, 42)).unwrap();
    assert_eq!(batch.read, 12_000);
    assert!(batch.rows.iter().all(|row| row.outcome.is_ok()));
}
