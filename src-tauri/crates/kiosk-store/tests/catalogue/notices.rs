//! Notices to import, built from what a case is about.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind, NoticeState, Outcome,
    OutcomeKind, Round, Source, SourceKind,
};

/// A sale to come, of one lot, one item; change what matters.
pub(crate) fn notice(id: &str) -> Notice {
    Notice {
        id: NoticeId(id.to_owned()),
        kind: NoticeKind::Estate,
        branch: "屏東分署".to_owned(),
        case_no: CaseNo::from_columns("110", "01", "00000001"),
        unit: Some("孝".to_owned()),
        round: Some(Round::Nth(1)),
        round_text: "第一拍".to_owned(),
        state: NoticeState::Upcoming,
        open_at: Some("2026-12-01T15:00".to_owned()),
        offer_until: None,
        lots: vec![lot("1", 1_000_000, "屏東縣", "東港鎮", "東港段55地號")],
        source: Source {
            kind: SourceKind::AgencySold,
            url: None,
            attribution: "法務部行政執行署".to_owned(),
        },
        demo: false,
        flags: Vec::new(),
        ..Notice::blank(NoticeKind::Estate)
    }
}

pub(crate) fn lot(key: &str, floor_price: i64, county: &str, township: &str, address: &str) -> Lot {
    Lot {
        key: key.to_owned(),
        no: LotNo::parse(key),
        category: "土地".to_owned(),
        floor_price: Some(Money::new(floor_price).unwrap()),
        deposit: None,
        delivery: Delivery::Unknown,
        result: None,
        items: vec![Item {
            kind: ItemKind::Land,
            county: county.to_owned(),
            township: township.to_owned(),
            address: address.to_owned(),
            parcel_code: String::new(),
            area_m2: Some(76.55),
            area_ping: Some(23.15637),
            share: Some("全部".to_owned()),
            ..Item::default()
        }],
        remarks: String::new(),
        ..Lot::default()
    }
}

/// The notice at another place.
pub(crate) fn at(id: &str, county: &str, township: &str, address: &str) -> Notice {
    Notice {
        lots: vec![lot("1", 1_000_000, county, township, address)],
        ..notice(id)
    }
}

/// The notice of another case.
pub(crate) fn of_case(id: &str, case: &str) -> Notice {
    Notice {
        case_no: CaseNo::parse(case),
        ..notice(id)
    }
}

/// A sale on a day to come or past, of which no result is known.
pub(crate) fn on(id: &str, day: &str) -> Notice {
    Notice {
        open_at: Some(format!("{day}T15:00")),
        ..notice(id)
    }
}

/// An open offer, with or without an end.
pub(crate) fn offer(id: &str, until: Option<&str>) -> Notice {
    Notice {
        state: NoticeState::OpenOffer,
        round: Some(Round::SpecialSale),
        round_text: "特別變賣程序".to_owned(),
        open_at: None,
        offer_until: until.map(|day| RocDate::parse_iso(day).unwrap()),
        ..notice(id)
    }
}

/// A sale with its result.
pub(crate) fn sold(id: &str, day: &str) -> Notice {
    let mut sold = Notice {
        state: NoticeState::Sold,
        open_at: None,
        ..notice(id)
    };
    sold.lots[0].result = Some(Outcome {
        kind: OutcomeKind::Sold,
        on: RocDate::parse_iso(day).ok(),
        on_raw: day.to_owned(),
        price: Some(Money::new(1_234_500).unwrap()),
    });
    sold
}
