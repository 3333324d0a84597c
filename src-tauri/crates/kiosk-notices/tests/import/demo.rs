//! The invented notices: enough of them, of every sort, and none to be taken for a real one.

use std::collections::HashSet;

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, Notice, NoticeKind, NoticeState};
use kiosk_notices::{DemoPlaces, demo, demo_of_all_kinds};

fn places() -> DemoPlaces {
    DemoPlaces {
        branch: "示範分署".into(),
        county: "示範縣".into(),
        townships: vec!["東示範鄉".into(), "西示範鎮".into(), "示範市".into()],
    }
}

fn notices(today: RocDate) -> Vec<Notice> {
    demo(today, &places())
}

fn today() -> RocDate {
    kiosk_testkit::today()
}

#[test]
fn there_is_something_of_every_sort() {
    let notices = notices(today());
    assert!((18..=24).contains(&notices.len()));
    let states: HashSet<_> = notices
        .iter()
        .map(|notice| notice.state_on(today()))
        .collect();
    for state in [
        NoticeState::Upcoming,
        NoticeState::OpenOffer,
        NoticeState::Postponed,
        NoticeState::Stopped,
        NoticeState::Corrected,
        NoticeState::Sold,
        NoticeState::TakenByCreditor,
        NoticeState::Failed,
    ] {
        assert!(states.contains(&state), "{state:?}");
    }
    let deliveries: HashSet<_> = notices
        .iter()
        .flat_map(|notice| &notice.lots)
        .map(|lot| lot.delivery)
        .collect();
    for delivery in [
        Delivery::Yes,
        Delivery::No,
        Delivery::Partial,
        Delivery::SeeRemarks,
    ] {
        assert!(deliveries.contains(&delivery), "{delivery:?}");
    }
    assert!(
        notices.iter().any(|notice| notice.lots.len() >= 5),
        "a sale of many lots"
    );
    assert!(
        notices.iter().any(|notice| notice.lots[0].items.len() >= 4),
        "a lot of many items"
    );
}

#[test]
fn none_can_be_taken_for_a_real_one() {
    let notices = notices(today());
    let ids: HashSet<_> = notices.iter().map(|notice| notice.id.clone()).collect();
    assert_eq!(ids.len(), notices.len());
    for notice in &notices {
        assert!(
            notice.demo && notice.id.as_str().starts_with("demo-"),
            "{:?}",
            notice.id
        );
        assert!(notice.source.url.is_none() && notice.source.attribution.is_empty());
        assert!(
            notice.case_no.as_ref().unwrap().serial > 99_000_000,
            "no office has reached such a serial"
        );
        for lot in &notice.lots {
            for item in &lot.items {
                assert!(item.address.contains("示範"), "{}", item.address);
                assert!(item.address.starts_with("示範縣") && !item.township.is_empty());
            }
        }
    }
}

#[test]
fn every_kind_is_there_and_says_that_it_is_invented() {
    let notices = demo_of_all_kinds(today(), &places());
    let ids: HashSet<_> = notices.iter().map(|notice| notice.id.clone()).collect();
    assert_eq!(ids.len(), notices.len());
    for kind in NoticeKind::ALL {
        assert!(notices.iter().any(|notice| notice.kind == kind), "{kind:?}");
    }
    for notice in &notices {
        assert!(notice.demo && notice.source.url.is_none());
        assert!(notice.case_no.as_ref().unwrap().serial > 99_000_000);
        let text = serde_json::to_string(notice).unwrap();
        assert!(text.contains("示範"), "{:?}", notice.id);
        if let Some(service) = &notice.service {
            assert_eq!(service.effective_on.is_some(), service.ground.is_some());
        }
    }
}

#[test]
fn a_third_round_has_two_before_it_that_were_dearer_and_found_nobody() {
    let notices = demo_of_all_kinds(today(), &places());
    let sale = notices
        .iter()
        .find(|notice| notice.id.as_str() == "demo-03")
        .unwrap();
    let before: Vec<_> = (notices.iter())
        .filter(|notice| notice.case_no == sale.case_no && notice.id != sale.id)
        .collect();
    assert_eq!(before.len(), 2);
    let mut price = sale.lots[0].floor_price;
    for round in before.iter().rev() {
        assert_eq!(round.state_on(today()), NoticeState::Failed);
        assert!(round.open_day() < sale.open_day());
        assert!(round.open_day().unwrap() < today());
        assert!(round.lots[0].floor_price > price);
        price = round.lots[0].floor_price;
    }
}

#[test]
fn prices_rounds_and_lots_make_sense() {
    for notice in notices(today()) {
        assert!(notice.round.is_some(), "{:?}", notice.id);
        assert!(
            notice.lots.is_sorted_by(|a, b| a.no <= b.no),
            "{:?}",
            notice.id
        );
        let open_offer = notice.state == NoticeState::OpenOffer;
        assert_eq!(
            notice.open_at.is_none(),
            open_offer,
            "an open offer has no sale day"
        );
        assert_eq!(notice.offer_until.is_some(), open_offer);
        for lot in &notice.lots {
            let (floor, deposit) = (lot.floor_price.unwrap(), lot.deposit.unwrap());
            assert!(deposit < floor, "{:?}", notice.id);
            if let Some(result) = &lot.result {
                assert!(result.price.unwrap() >= floor && result.on.unwrap() < today());
            }
        }
    }
}

#[test]
fn whatever_the_day_of_the_first_start_sales_fall_on_office_days_to_come() {
    for ahead in 0..370 {
        let today = today().add_days(ahead);
        for notice in notices(today) {
            if let Some(day) = notice.open_day() {
                assert!(day.weekday() <= 5, "{} {:?}", day.iso(), notice.id);
                assert!(notice.open_time().is_some());
            }
            if notice.state == NoticeState::Upcoming {
                assert_eq!(
                    notice.state_on(today),
                    NoticeState::Upcoming,
                    "{} {:?}",
                    today.iso(),
                    notice.id
                );
            }
        }
    }
}

#[test]
fn a_branch_without_townships_still_gets_notices() {
    let places = DemoPlaces {
        townships: Vec::new(),
        ..places()
    };
    assert!(
        demo(today(), &places)
            .iter()
            .all(|n| n.lots[0].items[0].township.is_empty())
    );
}
