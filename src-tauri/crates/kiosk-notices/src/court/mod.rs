//! The courts' sales: their export of 法拍屋公告查詢系統, query answers and open data, and the weekly
//! list a third party keeps. All give the same [`Sale`], from which the notice is made in one place.

mod export;
mod keys;
mod weekly;

pub(crate) use export::notice as from_export;
pub(crate) use keys::{notice as from_keys, unfold};
pub(crate) use weekly::notice as from_weekly;

use kiosk_model::area::ping;
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::flag;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Fact, FactKind, Item, ItemKind, Lot, LotNo, Movable, Notice, NoticeKind, Round, Source,
    SourceKind,
};
use kiosk_model::plate::plate_in_text;
use kiosk_model::text::skey;

use crate::agency::{parcel_code, says_nothing};
use crate::common::{case_key, id, round_key, set_sale_day, settle_state};
use crate::place::locate;
use crate::words;

/// The body whose data these are.
const ATTRIBUTION: &str = "司法院";

/// One row of a court's list, as far as it is told.
#[derive(Debug, Default)]
struct Sale {
    court: String,
    unit: Option<String>,
    movable: bool,
    /// The day of sale as written.
    day: String,
    /// The round as written.
    round: String,
    lot: String,
    category: String,
    kind: ItemKind,
    county: String,
    township: String,
    address: String,
    parcel_code: String,
    building_nos: Vec<String>,
    area_m2: Option<f64>,
    area_ping: Option<f64>,
    share: Option<String>,
    floors: Vec<String>,
    /// What a movable thing is.
    name: String,
    quantity: String,
    /// The price of the item alone.
    item_price: Option<Money>,
    /// The price of the lot, repeated on each of its rows.
    lot_price: Option<Money>,
    deposit: Option<Money>,
    delivery: String,
    vacancy: String,
    contamination: String,
    remarks: String,
    mail_bid: Option<bool>,
    open_offer: bool,
    url: Option<String>,
}

impl Sale {
    fn into_notice(self, kind: SourceKind, today: RocDate, case: CaseNo) -> Notice {
        let mut flags: Vec<&'static str> = Vec::new();
        let round = Round::parse(&self.round).or(self.open_offer.then_some(Round::SpecialSale));
        if round.is_none() && !self.round.is_empty() {
            flags.push(flag::ROUND_UNKNOWN);
        }
        let mut notice = Notice {
            id: id(&[
                "court",
                &self.court,
                &case_key(&case),
                &round_key(round, &self.round),
            ]),
            branch: self.court.clone(),
            unit: self.unit.clone(),
            round,
            round_text: self.round.clone(),
            mail_bid: self.mail_bid,
            source: Source {
                kind,
                url: self.url.clone(),
                attribution: ATTRIBUTION.to_owned(),
            },
            case_no: Some(case),
            ..Notice::blank(if self.movable {
                NoticeKind::Movable
            } else {
                NoticeKind::Estate
            })
        };
        set_sale_day(&mut notice, &self.day, today, &mut flags);
        if let Some(state) = words::state_in_remarks(&self.remarks) {
            notice.state = state;
        } else if round == Some(Round::SpecialSale) && notice.open_at.is_some() {
            // 特別程序 with a day: kept as a day, so that a row whose day is past does not stay open.
        } else {
            settle_state(&mut notice, &mut flags);
        }
        notice.lots = vec![self.into_lot(&mut flags)];
        notice.flags = flags.into_iter().map(Into::into).collect();
        notice
    }

    fn into_lot(self, flags: &mut Vec<&'static str>) -> Lot {
        let floor_price = self.lot_price.or(self.item_price);
        if floor_price.is_none() {
            flags.push(flag::FLOOR_PRICE_MISSING);
        }
        let delivery = words::delivery(&self.delivery, &self.remarks, flags);
        let facts = [
            (FactKind::Vacancy, self.vacancy.clone()),
            (FactKind::Contamination, self.contamination.clone()),
        ];
        let what = if self.movable {
            &self.name
        } else {
            &self.address
        };
        let key = format!("{}/{}", skey(&self.lot), skey(what));
        Lot {
            key,
            no: LotNo::parse(&self.lot),
            category: self.category.clone(),
            floor_price,
            deposit: self.deposit,
            delivery,
            remarks: self.remarks.clone(),
            facts: facts
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(kind, text)| Fact { kind, text })
                .collect(),
            items: vec![self.into_item(flags)],
            ..Lot::default()
        }
    }

    fn into_item(self, flags: &mut Vec<&'static str>) -> Item {
        if self.movable {
            let plate = plate_in_text(&self.name)
                .map(|plate| plate.text)
                .unwrap_or_default();
            return Item {
                kind: ItemKind::Other,
                name: self.name,
                quantity: self.quantity,
                floor_price: self.item_price,
                movable: Some(Movable {
                    plate,
                    ..Movable::default()
                }),
                ..Item::default()
            };
        }
        if says_nothing(&self.address) {
            flags.push(flag::ADDRESS_MISSING);
        }
        // Some lists hold codes where names belong.
        let named = |text: String, ends: &[char]| Some(text).filter(|text| text.ends_with(ends));
        let county = named(self.county, &['縣', '市']).unwrap_or_default();
        let township = named(self.township, &['鄉', '鎮', '市', '區']).unwrap_or_default();
        let place = locate(&self.address, &county, &township);
        flags.extend(&place.flags);
        Item {
            kind: self.kind,
            county: place.county,
            township: place.township,
            parcel_code: parcel_code(&self.parcel_code, &self.address, flags),
            address: self.address,
            // The courts cut the 坪 to whole numbers.
            area_ping: self.area_m2.map(ping).or(self.area_ping),
            area_m2: self.area_m2,
            share: self.share,
            floors: self.floors,
            building_nos: self.building_nos,
            floor_price: self.item_price,
            ..Item::default()
        }
    }
}

/// `加灣段 小段 70號` is a form whose field for the subsection stayed blank.
fn without_gaps(address: &str) -> String {
    let bare: String = address.split_whitespace().collect();
    bare.replace("段小段", "段")
}

/// A bare number, in the words of the courts.
fn round_words(text: &str) -> String {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        format!("第{text}拍")
    } else {
        text.to_owned()
    }
}
