//! Damaged files: cut, changed and random bytes. Never a panic, never half a result.

use crate::common::{file, read_bytes, row, row_with_json, sample};
use kiosk_testkit::{Rng, agency_json};
use proptest::prelude::*;

/// A small file with everything in it that is hard to read.
fn fixture() -> Vec<u8> {
    let rows = [
        row(&[]),
        row(&[("地址", "花蓮縣吉安鄉示範路1號😀\"\\")]),
        row_with_json("地址", r#""\ud83d\ude00\ud800\u0041""#),
        row_with_json("拍賣底價", "-1.5e+3"),
        row_with_json("標別", "[null, {\"a\": [true, false]}]"),
    ];
    file(&rows).into_bytes()
}

/// Reads and checks what must hold of every answer.
fn check(bytes: &[u8]) -> Option<usize> {
    let batch = read_bytes(bytes).ok()?;
    assert_eq!(batch.read, batch.rows.len());
    assert!(
        batch.read > 0
            && batch
                .rows
                .iter()
                .enumerate()
                .all(|(i, row)| row.no == i + 1)
    );
    Some(batch.read)
}

#[test]
fn cut_at_every_byte() {
    let whole = fixture();
    assert_eq!(check(&whole), Some(5));
    let end = whole.trim_ascii_end().len();
    for cut in 0..whole.len() {
        let answer = check(&whole[..cut]);
        assert_eq!(
            answer.is_some(),
            cut >= end,
            "cut at {cut}: all rows or none"
        );
    }
}

#[test]
fn every_byte_changed() {
    let whole = fixture();
    for at in 0..whole.len() {
        for new in [b'"', b'\\', b'}', 0xff] {
            let mut bytes = whole.clone();
            bytes[at] = new;
            check(&bytes);
        }
        let mut shorter = whole.clone();
        shorter.remove(at);
        check(&shorter);
        let mut longer = whole.clone();
        longer.insert(at, b'"');
        check(&longer);
    }
}

#[test]
fn pieces_swapped_in_a_larger_file() {
    let whole = agency_json(30, 5);
    let mut rng = Rng::new(9);
    for _ in 0..300 {
        let mut bytes = whole.clone();
        let at = |rng: &mut Rng| usize::try_from(rng.below(whole.len() as u64)).unwrap();
        let (from, to) = (at(&mut rng), at(&mut rng));
        let length = usize::try_from(rng.below(200))
            .unwrap()
            .min(whole.len() - from.max(to));
        bytes.copy_within(from..from + length, to);
        check(&bytes);
    }
}

#[test]
fn the_real_file_cut_in_many_places_gives_all_or_nothing() {
    let Some(whole) = sample("agency_estate_sold.json") else {
        return;
    };
    let end = whole.trim_ascii_end().len();
    for cut in (0..whole.len()).step_by(397).chain(end - 40..whole.len()) {
        let answer = check(&whole[..cut]);
        assert_eq!(answer.is_some(), cut >= end, "cut at {cut}");
    }
}

proptest! {
    #[test]
    fn random_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        check(&bytes);
        let mut list = b"[{\"".to_vec();
        list.extend(&bytes);
        check(&list);
    }

    #[test]
    fn random_texts_in_every_column(texts in proptest::collection::vec(any::<String>(), 20)) {
        let columns = kiosk_testkit::COLUMNS;
        let changes: Vec<(&str, &str)> = columns.iter().copied().zip(texts.iter().map(String::as_str)).collect();
        prop_assert_eq!(check(file(&[row(&changes)]).as_bytes()), Some(1));
    }

    #[test]
    fn one_random_text_in_a_good_row(column in 0..20_usize, text in "[0-9/.,年月日第拍標甲一縣市鄉區段路號地建&=?#:a-zN -]{0,40}") {
        let columns = kiosk_testkit::COLUMNS;
        prop_assert_eq!(check(file(&[row(&[(columns[column], &text)])]).as_bytes()), Some(1));
    }
}
