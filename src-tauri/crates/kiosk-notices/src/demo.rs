//! Invented notices for a machine that has no real ones yet, marked as such everywhere.
//!
//! They lie in the branch's own county, dated relative to the day of the first start, and go when
//! the first real file is imported. Case numbers have serials no office has reached.

use kiosk_model::area::ping;
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    AttachmentKind, Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind,
    NoticeState, Outcome, OutcomeKind, Round, Source, SourceKind,
};
use serde::Deserialize;

mod others;

const DATA: &str = include_str!("../data/demo.json");

/// The places in which the invented notices lie, from the branch's profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPlaces {
    /// The branch's name.
    pub branch: String,
    /// Its county.
    pub county: String,
    /// Townships of that county, used in turn; may be empty.
    pub townships: Vec<String>,
}

/// One notice of the data file. Days count from the first start.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sketch {
    id: u32,
    unit: String,
    round: String,
    state: NoticeState,
    /// Days until the opening of bids, moved from a weekend to Monday.
    #[serde(default)]
    open_in: Option<i32>,
    #[serde(default)]
    time: Option<String>,
    /// Days until an open offer ends.
    #[serde(default)]
    offer_for: Option<i32>,
    lots: Vec<LotSketch>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LotSketch {
    #[serde(default)]
    no: String,
    category: String,
    floor: i64,
    deposit: Option<i64>,
    delivery: Delivery,
    #[serde(default)]
    result: Option<ResultSketch>,
    #[serde(default)]
    remarks: String,
    items: Vec<ItemSketch>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultSketch {
    kind: OutcomeKind,
    days_ago: i32,
    price: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemSketch {
    kind: ItemKind,
    /// Which of the townships, counted round.
    township: usize,
    /// Behind county and township.
    address: String,
    #[serde(default)]
    parcel: String,
    m2: f64,
    #[serde(default)]
    share: Option<String>,
}

/// Files of an invented notice: a house nobody has built, where it does not stand, and the page of the first. 示範資料
/// stands in each.
#[must_use]
pub fn demo_files() -> [(AttachmentKind, &'static [u8]); 3] {
    [
        (
            AttachmentKind::Photo,
            include_bytes!("../data/demo/house.png"),
        ),
        (AttachmentKind::Map, include_bytes!("../data/demo/map.png")),
        (
            AttachmentKind::Document,
            include_bytes!("../data/demo/house.pdf"),
        ),
    ]
}

/// The invented notices of all four kinds, dated from the day of the first start.
pub fn demo_of_all_kinds(today: RocDate, places: &DemoPlaces) -> Vec<Notice> {
    let sales = demo(today, places);
    let before: Vec<Notice> = sales.iter().flat_map(others::rounds_before).collect();
    sales
        .into_iter()
        .chain(before)
        .chain(others::others(today, places))
        .collect()
}

/// The invented sales of land and houses.
pub fn demo(today: RocDate, places: &DemoPlaces) -> Vec<Notice> {
    let sketches: Vec<Sketch> =
        serde_json::from_str(DATA).expect("the embedded file is read in a test");
    sketches
        .into_iter()
        .map(|sketch| sketch.notice(today, places))
        .collect()
}

impl Sketch {
    fn notice(self, today: RocDate, places: &DemoPlaces) -> Notice {
        let year = today.roc_year().to_string();
        let serial = format!("99{:06}", self.id);
        let day = self.open_in.map(|days| office_day(today.add_days(days)));
        let open_at = day.map(|day| match &self.time {
            Some(time) => format!("{}T{time}", day.iso()),
            None => day.iso(),
        });
        Notice {
            id: NoticeId(format!("demo-{:02}", self.id)),
            kind: NoticeKind::Estate,
            branch: places.branch.clone(),
            case_no: CaseNo::from_columns(&year, "01", &serial),
            unit: Some(self.unit),
            round: Round::parse(&self.round),
            round_text: self.round,
            state: self.state,
            open_at,
            offer_until: self.offer_for.map(|days| today.add_days(days)),
            lots: self
                .lots
                .into_iter()
                .enumerate()
                .map(|(i, lot)| lot.lot(i, today, places))
                .collect(),
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
}

impl LotSketch {
    fn lot(self, place: usize, today: RocDate, places: &DemoPlaces) -> Lot {
        let money = |dollars| Money::new(dollars).unwrap_or_default();
        Lot {
            key: (place + 1).to_string(),
            no: LotNo::parse(&self.no),
            category: self.category,
            floor_price: Some(money(self.floor)),
            deposit: self.deposit.map(money),
            delivery: self.delivery,
            result: self.result.map(|result| {
                let on = office_day(today.add_days(-result.days_ago));
                Outcome {
                    kind: result.kind,
                    on: Some(on),
                    on_raw: on.short(),
                    price: Some(money(result.price)),
                }
            }),
            items: self
                .items
                .into_iter()
                .map(|item| item.item(places))
                .collect(),
            remarks: self.remarks,
            ..Lot::default()
        }
    }
}

impl ItemSketch {
    fn item(self, places: &DemoPlaces) -> Item {
        let township = match places.townships.len() {
            0 => "",
            n => &places.townships[self.township % n],
        };
        Item {
            kind: self.kind,
            county: places.county.clone(),
            township: township.to_owned(),
            address: format!("{}{township}{}", places.county, self.address),
            parcel_code: self.parcel,
            area_m2: Some(self.m2),
            area_ping: Some(ping(self.m2)),
            share: self.share,
            ..Item::default()
        }
    }
}

/// The day itself, or the Monday after a weekend.
fn office_day(day: RocDate) -> RocDate {
    day.add_days(match day.weekday() {
        6 => 2,
        7 => 1,
        _ => 0,
    })
}
