//! What a search needs to know of one notice, taken from it once, when it is written.

use std::collections::BTreeSet;

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, Item, Lot, Notice, NoticeKind, NoticeState};
use kiosk_model::parcel::{ParcelNo, parcels_in_text};
use kiosk_model::plate::{Plate, plate_key};
use kiosk_model::tag::{self, Tag};
use kiosk_model::text::skey;
use kiosk_model::thing::ThingGroup;
use serde::{Deserialize, Serialize};

use super::filter::{RoundChoice, ShareChoice};
use super::{grams, names};

/// No price, no area.
pub(crate) const UNKNOWN: u32 = u32::MAX;

/// Where a notice stands, apart from what the calendar adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Stage {
    /// A sale with a day.
    Dated,
    /// An open offer, or a sale without a day.
    Offer,
    /// A notice without a sale, while it is published.
    Posted,
    /// The result is known, or nothing more will come.
    Ended,
}

impl Stage {
    pub(crate) const ALL: [Self; 4] = [Self::Dated, Self::Offer, Self::Posted, Self::Ended];

    /// Where a notice stands.
    pub(crate) fn of(notice: &Notice) -> Self {
        match notice.state {
            NoticeState::Failed
            | NoticeState::Sold
            | NoticeState::TakenByCreditor
            | NoticeState::SoldInOffer
            | NoticeState::EndedUnknown
            | NoticeState::Expired => Self::Ended,
            _ if matches!(notice.kind, NoticeKind::Service | NoticeKind::Reward) => Self::Posted,
            // Whatever holds today, until it ends, is not filed under a day.
            NoticeState::OpenOffer | NoticeState::Posted => Self::Offer,
            // A sale that was put off, stopped or withdrawn stays where people look for its day.
            NoticeState::Upcoming
            | NoticeState::BiddingToday
            | NoticeState::Postponed
            | NoticeState::Stopped
            | NoticeState::Withdrawn
            | NoticeState::Corrected => match notice.day() {
                Some(_) => Self::Dated,
                None => Self::Offer,
            },
        }
    }
}

/// A case number as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Case {
    pub(crate) year: u16,
    pub(crate) code: Option<u8>,
    pub(crate) serial: u32,
}

/// What a search needs to know of a notice.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Facts {
    pub(crate) kind: NoticeKind,
    pub(crate) stage: Stage,
    pub(crate) day: Option<i32>,
    pub(crate) until: Option<i32>,
    pub(crate) shown_from: Option<i32>,
    pub(crate) shown_to: Option<i32>,
    pub(crate) cases: Vec<Case>,
    pub(crate) unit: String,
    /// Place in [`RoundChoice::ALL`].
    pub(crate) round: Option<u8>,
    pub(crate) mail_bid: Option<bool>,
    /// Persons of notices without a sale, folded, mask marks made one.
    pub(crate) names: Vec<String>,
    pub(crate) lots: Vec<LotFacts>,
}

/// What a search needs to know of a lot.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct LotFacts {
    /// NT dollars, or [`UNKNOWN`].
    pub(crate) price: u32,
    /// Hundredths of a 坪, or [`UNKNOWN`].
    pub(crate) area: u32,
    /// Bits in the order of [`ThingGroup::ALL`].
    pub(crate) things: u8,
    /// Place in [`DELIVERIES`].
    pub(crate) delivery: u8,
    /// Place in [`ShareChoice::ALL`].
    pub(crate) share: Option<u8>,
    /// Bits in the order of [`Tag::ALL`].
    pub(crate) tags: u32,
    /// County, township, section or road; empty where there is none.
    pub(crate) places: BTreeSet<(String, String, String)>,
}

/// All answers to 點交, in the order they are offered.
pub(crate) const DELIVERIES: [Delivery; 5] = [
    Delivery::Yes,
    Delivery::No,
    Delivery::Partial,
    Delivery::SeeRemarks,
    Delivery::Unknown,
];

/// A day as a number that can be compared and counted with.
pub(crate) fn number(day: RocDate) -> i32 {
    // The first day of the ROC calendar is there for certain.
    let first = RocDate::from_ymd(1912, 1, 1).unwrap_or(day);
    i32::try_from(first.days_until(day)).unwrap_or(i32::MAX)
}

fn bits<T: PartialEq>(all: &[T], some: &[T]) -> u32 {
    (all.iter().zip(0..))
        .filter(|(one, _)| some.contains(one))
        .fold(0, |bits, (_, at)| bits | 1 << at)
}

pub(crate) fn place_in<T: PartialEq>(all: &[T], one: &T) -> u8 {
    let place = all.iter().position(|other| other == one);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(0)
}

impl Facts {
    pub(crate) fn of(notice: &Notice) -> Self {
        // A lot that was taken back alone is nothing to look for by its price.
        let mut lots: Vec<LotFacts> = notice
            .lots_that_go_on()
            .map(|lot| LotFacts::of(notice, lot))
            .collect();
        if lots.is_empty() {
            lots.push(LotFacts::of(
                notice,
                notice.lots.first().unwrap_or(&Lot::default()),
            ));
        }
        Self {
            kind: notice.kind,
            stage: Stage::of(notice),
            day: notice.day().map(number),
            until: notice.offer_until.or(notice.valid_to).map(number),
            shown_from: notice.valid_from.map(number),
            shown_to: notice.valid_to.map(number),
            cases: notice
                .cases()
                .map(|case| Case {
                    year: case.year,
                    code: case.kind_code,
                    serial: case.serial,
                })
                .collect(),
            unit: notice.unit.clone().unwrap_or_default(),
            round: notice
                .round
                .map(|round| place_in(&RoundChoice::ALL, &RoundChoice::of(round))),
            mail_bid: notice.mail_bid,
            names: persons(notice)
                .iter()
                .map(|name| names::fold(name))
                .collect(),
            lots,
        }
    }
}

fn persons(notice: &Notice) -> Vec<&str> {
    let served = notice
        .service
        .iter()
        .flat_map(|service| &service.addressees);
    let wanted = notice.reward.iter().map(|reward| &reward.debtor);
    served
        .chain(wanted)
        .flat_map(|person| [person.name.as_str(), person.representative.as_str()])
        .filter(|name| !name.is_empty())
        .collect()
}

impl LotFacts {
    fn of(notice: &Notice, lot: &Lot) -> Self {
        let area = lot
            .items
            .iter()
            .filter_map(|item| item.area_ping)
            .filter(|ping| *ping > 0.0)
            .max_by(f64::total_cmp);
        Self {
            price: lot.floor_price.map_or(UNKNOWN, |price| {
                u32::try_from(price.get())
                    .unwrap_or(UNKNOWN - 1)
                    .min(UNKNOWN - 1)
            }),
            area: area.map_or(UNKNOWN, hundredths),
            things: u8::try_from(bits(&ThingGroup::ALL, &ThingGroup::of(notice, lot))).unwrap_or(0),
            delivery: place_in(&DELIVERIES, &tag::delivery(lot)),
            share: share(lot).map(|share| place_in(&ShareChoice::ALL, &share)),
            tags: bits(&Tag::ALL, &Tag::of(lot)),
            places: lot
                .items
                .iter()
                .map(|item| {
                    let road = road(item).unwrap_or_default();
                    (item.county.clone(), item.township.clone(), road)
                })
                .collect(),
        }
    }
}

/// Hundredths of a figure, as near as they can be held.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what fits before"
)]
pub(crate) fn hundredths(figure: f64) -> u32 {
    (figure * 100.0).round().clamp(0.0, f64::from(UNKNOWN - 1)) as u32
}

/// Whether the lot is the whole or a share; nothing where nobody says.
pub(crate) fn share(lot: &Lot) -> Option<ShareChoice> {
    let shares = || lot.items.iter().filter_map(|item| item.share.as_deref());
    if Tag::of(lot).contains(&Tag::Share) {
        Some(ShareChoice::Part)
    } else if shares().any(tag::is_whole) {
        Some(ShareChoice::Whole)
    } else {
        None
    }
}

/// The section (段) or road an address begins with, county and township left out; as published.
pub(crate) fn road(item: &Item) -> Option<String> {
    const ENDS: [&str; 4] = ["段", "路", "街", "大道"];
    let address: String = item
        .address
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let rest = address.strip_prefix(&item.county).unwrap_or(&address);
    let rest = rest.strip_prefix(&item.township).unwrap_or(rest);
    let end = ENDS
        .iter()
        .filter_map(|end| rest.find(end).map(|at| at + end.len()))
        .min()?;
    let name = &rest[..end];
    // Village and neighbourhood stand before the road: 長安村中正路.
    let village = name
        .char_indices()
        .skip(1)
        .filter(|(_, c)| matches!(c, '村' | '里' | '鄰'))
        .map(|(at, c)| at + c.len_utf8())
        .filter(|at| name[*at..].chars().count() >= 2)
        .last()
        .unwrap_or(0);
    let name = &name[village..];
    let plain = name.chars().all(|c| c.is_alphabetic());
    ((2..=10).contains(&name.chars().count()) && plain).then(|| name.to_owned())
}

/// The texts of a notice as they are indexed: runs of searchable characters, one a line.
///
/// The branch is left out: a town's name means the place, not all that the branch of that name sells elsewhere.
pub(crate) fn texts(notice: &Notice) -> String {
    let mut indexed = String::new();
    let mut add = |text: &str| grams::add(&mut indexed, text);
    add(&notice.round_text);
    add(&notice.title);
    add(notice.doc_no.as_deref().unwrap_or_default());
    for case in notice.cases() {
        add(&case.raw);
    }
    for name in persons(notice) {
        add(name);
    }
    if let Some(service) = &notice.service {
        add(&service.document);
    }
    if let Some(reward) = &notice.reward {
        add(&reward.agency);
        add(&reward.debt_kind);
    }
    for plate in plates(&notice.title) {
        add(&plate);
    }
    for lot in &notice.lots {
        for text in [&lot.category, &lot.no.text, &lot.remarks] {
            add(text);
        }
        for fact in &lot.facts {
            add(&fact.text);
        }
        for item in &lot.items {
            add_item(&mut add, item);
        }
    }
    indexed
}

/// An address is found with and without county and township before it, a parcel by its short number, a vehicle by its
/// plate with and without dash.
fn add_item(add: &mut impl FnMut(&str), item: &Item) {
    let address = item.address.as_str();
    let rest = address.strip_prefix(&item.county).unwrap_or(address);
    let rest = rest.strip_prefix(&item.township).unwrap_or(rest);
    let full = format!("{}{}{rest}", item.county, item.township);
    add(&full);
    if !full.ends_with(address) {
        add(address);
    }
    let mut parcels = parcels_in_text(address);
    parcels.extend(ParcelNo::from_code(&item.parcel_code));
    for parcel in parcels {
        add(&format!("{parcel}地號"));
    }
    add(&item.name);
    for plate in plates(&item.name) {
        add(&plate);
    }
    for number in &item.building_nos {
        add(&format!("{number}建號"));
    }
    if let Some(movable) = &item.movable {
        for text in [
            &movable.plate,
            &movable.brand,
            &movable.model,
            &movable.stored_at,
            &movable.condition,
        ] {
            add(text);
        }
        add(&plate_key(&movable.plate));
    }
}

/// The plates in a text, without their dashes.
fn plates(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let plain = kiosk_model::text::ident(text);
    plain
        .split(|c| !is_part(c))
        .filter_map(Plate::parse)
        .map(|plate| plate_key(&plate.text))
        .collect()
}

/// The key of a place's name.
pub(crate) fn place_key(name: &str) -> String {
    skey(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_roads_out_of_addresses() {
        let cases = [
            ("甲縣", "乙鎮", "甲縣乙鎮九勇段0295-0000號", Some("九勇段")),
            ("甲縣", "乙鎮", "興泰段一小段0256-0000號", Some("興泰段")),
            ("甲縣", "乙鎮", "民強街31號2樓之9", Some("民強街")),
            ("甲縣", "乙鎮", "長安村中正路12號", Some("中正路")),
            ("甲縣", "乙鎮", "里仁路3號", Some("里仁路")),
            ("甲縣", "乙鎮", "臺灣大道一段1號", Some("臺灣大道")),
            ("甲縣", "乙鎮", "108號", None),
            ("甲縣", "乙鎮", "詳如拍賣公告", None),
            ("", "", "", None),
        ];
        for (county, township, address, expected) in cases {
            let item = Item {
                county: county.to_owned(),
                township: township.to_owned(),
                address: address.to_owned(),
                ..Item::default()
            };
            assert_eq!(road(&item).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn plates_are_picked_out_of_names() {
        assert_eq!(plates("車輛車牌:EAA-502"), ["EAA502"]);
        assert_eq!(plates("ＡＢＣ－１２３４自小客車"), ["ABC1234"]);
        assert!(plates("黃金64公斤").is_empty());
    }
}
