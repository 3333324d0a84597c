//! What a notice says of itself on a given day, and rows brought together.

use super::*;
use crate::money::Money;

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

fn lot(key: &str, no: &str, kind: Option<OutcomeKind>) -> Lot {
    Lot {
        key: key.into(),
        no: LotNo::parse(no),
        category: "土地".into(),
        floor_price: Money::new(1_000).ok(),
        deposit: None,
        delivery: Delivery::Unknown,
        result: kind.map(|kind| Outcome {
            kind,
            on: Some(day("2026-03-03")),
            on_raw: "115/03/03".into(),
            price: Money::new(2_000).ok(),
        }),
        items: Vec::new(),
        remarks: String::new(),
        ..Lot::default()
    }
}

fn notice(state: NoticeState, open_at: Option<&str>, lots: Vec<Lot>) -> Notice {
    Notice {
        id: NoticeId("00000000-0000-4000-8000-000000000001".into()),
        kind: NoticeKind::Estate,
        branch: "示範分署".into(),
        case_no: CaseNo::parse("1100100000001"),
        unit: Some("忠".into()),
        round: Round::parse("第一拍"),
        round_text: "第一拍".into(),
        state,
        open_at: open_at.map(Into::into),
        offer_until: None,
        lots,
        source: Source {
            kind: SourceKind::Demo,
            url: None,
            attribution: String::new(),
        },
        demo: true,
        flags: Vec::new(),
        ..Notice::blank(NoticeKind::Estate)
    }
}

#[test]
fn a_notice_moves_on_with_the_calendar() {
    use NoticeState::*;
    let cases = [
        (Upcoming, Some("2026-12-01T15:00"), Upcoming),
        (Upcoming, Some("2026-11-22T15:00"), BiddingToday),
        (Upcoming, Some("2026-11-21T15:00"), EndedUnknown),
        (BiddingToday, Some("2026-11-21"), EndedUnknown),
        (Upcoming, None, Upcoming),
        (Corrected, Some("2026-12-01T15:00"), Corrected),
        (Corrected, Some("2026-11-22T15:00"), BiddingToday),
        (Corrected, Some("2026-11-01T15:00"), EndedUnknown),
        (Postponed, Some("2026-11-01T15:00"), Postponed),
        (Stopped, Some("2026-12-01T15:00"), Stopped),
        (Withdrawn, None, Withdrawn),
        (Sold, Some("2026-03-03"), Sold),
        (Failed, Some("2026-03-03"), Failed),
        (OpenOffer, None, OpenOffer),
    ];
    for (state, open_at, expected) in cases {
        let notice = notice(state, open_at, Vec::new());
        assert_eq!(
            notice.state_on(day("2026-11-22")),
            expected,
            "{state:?} {open_at:?}"
        );
    }
}

#[test]
fn an_open_offer_has_no_sale_day_but_a_last_day() {
    let mut offer = notice(NoticeState::OpenOffer, None, Vec::new());
    offer.offer_until = Some(day("2026-11-22"));
    assert_eq!(offer.state_on(day("2026-11-22")), NoticeState::OpenOffer);
    assert_eq!(offer.state_on(day("2026-11-23")), NoticeState::EndedUnknown);
    assert_eq!(offer.day(), None);
}

#[test]
fn day_and_time_of_the_opening() {
    let with = |open_at| notice(NoticeState::Upcoming, Some(open_at), Vec::new());
    assert_eq!(with("2026-08-04T15:00").open_day(), Some(day("2026-08-04")));
    assert_eq!(with("2026-08-04T15:00").open_time(), Some((15, 0)));
    assert_eq!(with("2026-08-04").open_time(), None);
    for broken in [
        "",
        "八月",
        "2026-08-04T99:00",
        "2026-02-30T10:00",
        "２０２６年",
    ] {
        let _ = (
            with(broken).open_day(),
            with(broken).open_time(),
            with(broken).day(),
        );
    }
    let sold = notice(
        NoticeState::Sold,
        None,
        vec![lot("a", "甲", Some(OutcomeKind::Sold))],
    );
    assert_eq!(sold.day(), Some(day("2026-03-03")));
}

#[test]
fn rows_of_one_notice_come_together_in_lot_order() {
    let sold = |key, no| lot(key, no, Some(OutcomeKind::Sold));
    let mut whole = notice(NoticeState::Sold, None, vec![sold("b", "乙")]);
    whole.absorb(notice(NoticeState::Sold, None, vec![sold("k", "第十一標")]));
    whole.absorb(notice(NoticeState::Sold, None, vec![sold("a", "甲")]));
    let mut changed = sold("a", "甲");
    changed.remarks = "改".into();
    let mut again = notice(NoticeState::Sold, None, vec![changed]);
    again.flags.push("roundUnknown".into());
    whole.absorb(again);
    let seen: Vec<_> = whole
        .lots
        .iter()
        .map(|lot| (lot.no.text.as_str(), lot.remarks.as_str()))
        .collect();
    assert_eq!(seen, [("甲", "改"), ("乙", ""), ("第十一標", "")]);
    assert_eq!(whole.flags, ["roundUnknown"]);
}

#[test]
fn the_state_of_many_lots() {
    use OutcomeKind::{Sold, TakenByCreditor, Unknown};
    let cases = [
        (
            vec![Some(TakenByCreditor), Some(TakenByCreditor)],
            NoticeState::TakenByCreditor,
        ),
        (vec![Some(TakenByCreditor), Some(Sold)], NoticeState::Sold),
        (
            vec![Some(Unknown), Some(TakenByCreditor)],
            NoticeState::EndedUnknown,
        ),
        (vec![Some(Sold), None], NoticeState::Upcoming),
    ];
    for (kinds, expected) in cases {
        let mut lots = kinds
            .iter()
            .enumerate()
            .map(|(i, kind)| lot(&i.to_string(), "", *kind));
        let mut whole = notice(NoticeState::Upcoming, None, lots.by_ref().take(1).collect());
        for lot in lots {
            whole.absorb(notice(NoticeState::Upcoming, None, vec![lot]));
        }
        assert_eq!(whole.state, expected, "{kinds:?}");
    }
}

#[test]
fn stored_and_read_back() {
    let mut whole = notice(
        NoticeState::Upcoming,
        Some("2026-12-01T15:00"),
        vec![lot("a", "甲", None)],
    );
    whole.lots[0].items.push(Item {
        kind: ItemKind::Land,
        county: "示範縣".into(),
        township: "示範鄉".into(),
        address: "示範段1地號".into(),
        parcel_code: "000100010000".into(),
        area_m2: Some(82.155),
        area_ping: Some(24.85189),
        share: Some("2分之1".into()),
        ..Item::default()
    });
    let json = serde_json::to_string(&whole).unwrap();
    assert_eq!(serde_json::from_str::<Notice>(&json).unwrap(), whole);
    for kind in NoticeKind::ALL {
        assert_eq!(NoticeKind::parse(kind.code()), Some(kind));
        assert_eq!(
            serde_json::to_string(&kind).unwrap(),
            format!("\"{}\"", kind.code())
        );
    }
    for state in NoticeState::ALL {
        assert_eq!(NoticeState::parse(state.code()), Some(state));
        assert_eq!(
            serde_json::to_string(&state).unwrap(),
            format!("\"{}\"", state.code())
        );
    }
}

#[test]
fn a_notice_without_a_sale_is_published_until_its_last_day() {
    let mut posted = Notice {
        issued_on: Some(day("2026-11-01")),
        valid_to: Some(day("2026-11-30")),
        ..Notice::blank(NoticeKind::Service)
    };
    assert_eq!(posted.state_on(day("2026-11-30")), NoticeState::Posted);
    assert_eq!(posted.state_on(day("2026-12-01")), NoticeState::Expired);
    assert_eq!(posted.day(), Some(day("2026-11-01")));
    posted.valid_to = None;
    assert_eq!(posted.state_on(day("2030-01-01")), NoticeState::Posted);
}

#[test]
fn what_a_record_does_not_say_takes_no_room_and_old_records_are_read() {
    let json = serde_json::to_string(&Notice::blank(NoticeKind::Estate)).unwrap();
    assert!(!json.contains("attachments") && !json.contains("service"));
    assert_eq!(
        serde_json::from_str::<Notice>(&json).unwrap(),
        Notice::blank(NoticeKind::Estate)
    );
}
