//! Plausible notices in any number, for benchmarks and for tests of the store.

use kiosk_model::area::ping;
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind, NoticeState, Outcome,
    OutcomeKind, Round, Source, SourceKind,
};

use crate::clock::today;
use crate::places::{CATEGORIES, COUNTIES, FIRST, LOTS, REMARKS, ROUNDS, SECOND, UNITS};
use crate::rng::Rng;

/// `n` estate notices around the tests' today: one in twenty is still to come, the rest is history.
pub fn notices(n: usize, seed: u64) -> Vec<Notice> {
    let mut rng = Rng::new(seed);
    (0..n).map(|_| notice(&mut rng)).collect()
}

fn notice(rng: &mut Rng) -> Notice {
    let county = rng.pick(COUNTIES);
    let to_come = rng.one_in(20);
    let back = i32::try_from(rng.between(1, 7_000)).unwrap_or(1);
    let ahead = i32::try_from(rng.between(1, 60)).unwrap_or(1);
    let day = today().add_days(if to_come { ahead } else { -back });
    let round_text = if to_come {
        rng.pick(&ROUNDS[..3])
    } else {
        rng.pick(ROUNDS)
    };
    let lots: Vec<Lot> = (0..if rng.one_in(8) { rng.between(2, 5) } else { 1 })
        .map(|i| {
            let township = rng.pick(county.townships);
            lot(rng, i, county.name, township, (!to_come).then_some(day))
        })
        .collect();
    let year = day.roc_year() - i16::try_from(rng.below(6)).unwrap_or(0);
    let serial = rng.between(1, 450_000);
    let state = match lots.first().and_then(|lot| lot.result.as_ref()) {
        Some(result) => result.kind.state(),
        None => NoticeState::Upcoming,
    };
    let kind_code: &&str = rng.pick(&["01", "02", "05"]);
    let case_no = CaseNo::from_columns(&format!("{year:03}"), kind_code, &serial.to_string());
    let id = uuid::Builder::from_random_bytes(rng.bytes16()).into_uuid();
    Notice {
        id: NoticeId(id.to_string()),
        kind: NoticeKind::Estate,
        branch: county.branch.into(),
        case_no,
        unit: Some((*rng.pick(UNITS)).into()),
        round: Round::parse(round_text),
        round_text: (*round_text).into(),
        state,
        open_at: to_come.then(|| format!("{}T15:00", day.iso())),
        offer_until: None,
        lots,
        source: Source {
            kind: SourceKind::Demo,
            url: None,
            attribution: String::new(),
        },
        demo: false,
        flags: Vec::new(),
        ..Notice::blank(NoticeKind::Estate)
    }
}

fn lot(rng: &mut Rng, place: u64, county: &str, township: &str, sold: Option<RocDate>) -> Lot {
    const STEMS: [&str; 5] = ["甲", "乙", "丙", "丁", "戊"];
    let no = if place == 0 {
        rng.pick(LOTS)
    } else {
        &STEMS[usize::try_from(place).unwrap_or(0) % 5]
    };
    let floor = i64::try_from(rng.between(5, 90_000) * 100).unwrap_or(100);
    let money = |dollars| Money::new(dollars).unwrap_or_default();
    let raise = i64::try_from(rng.below(40)).unwrap_or(0);
    let category = rng.pick(CATEGORIES);
    Lot {
        key: (place + 1).to_string(),
        no: LotNo::parse(no),
        category: (*category).into(),
        floor_price: Some(money(floor)),
        deposit: Some(money(floor / 5)),
        delivery: *rng.pick(&[
            Delivery::Yes,
            Delivery::No,
            Delivery::Partial,
            Delivery::SeeRemarks,
        ]),
        result: sold.map(|on| Outcome {
            kind: *rng.pick(&[
                OutcomeKind::Sold,
                OutcomeKind::Sold,
                OutcomeKind::TakenByCreditor,
                OutcomeKind::Unknown,
            ]),
            on: Some(on),
            on_raw: on.short(),
            price: Some(money(floor + floor * raise / 100)),
        }),
        items: vec![item(rng, category, county, township)],
        remarks: if rng.one_in(3) {
            String::new()
        } else {
            (*rng.pick(REMARKS)).into()
        },
        ..Lot::default()
    }
}

fn item(rng: &mut Rng, category: &str, county: &str, township: &str) -> Item {
    let name = format!("{}{}", rng.pick(FIRST), rng.pick(SECOND));
    let (main, sub) = (
        rng.between(1, 2_500),
        if rng.one_in(3) { rng.between(1, 60) } else { 0 },
    );
    let land = category == "土地";
    let address = if land {
        format!("{county}{township}{name}段{main:04}-{sub:04}號")
    } else {
        format!(
            "{county}{township}{name}路{main}號{}樓之{}",
            rng.between(1, 14),
            rng.between(1, 40)
        )
    };
    let m2 = rng.between(65, 900_000) as f64 / 100.0;
    Item {
        kind: if land {
            ItemKind::Land
        } else {
            ItemKind::Building
        },
        county: county.into(),
        township: township.into(),
        address,
        parcel_code: if land {
            format!("{:04}{main:04}{sub:04}", rng.between(1, 3_500))
        } else {
            String::new()
        },
        area_m2: Some(m2),
        area_ping: Some(ping(m2)),
        share: rng
            .one_in(2)
            .then(|| format!("{}分之1", rng.between(1, 48))),
        ..Item::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_same_seed_gives_the_same_notices() {
        assert_eq!(notices(50, 7), notices(50, 7));
        assert_ne!(notices(50, 7), notices(50, 8));
    }

    #[test]
    fn many_notices_are_all_different_and_some_are_to_come() {
        let many = notices(5_000, 1);
        let ids: HashSet<_> = many.iter().map(|notice| notice.id.as_str()).collect();
        assert_eq!(ids.len(), many.len());
        let to_come = many
            .iter()
            .filter(|n| n.state_on(today()) == NoticeState::Upcoming)
            .count();
        assert!((150..400).contains(&to_come), "{to_come}");
        for notice in &many {
            let keys: HashSet<_> = notice.lots.iter().map(|lot| &lot.key).collect();
            assert_eq!(keys.len(), notice.lots.len());
            assert!(
                notice.day().is_some() && notice.case_no.as_ref().and_then(CaseNo::key).is_some()
            );
        }
    }
}
