//! One row becomes a notice with one lot and one item.

use kiosk_model::area::ping;
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::flag;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind, Outcome, OutcomeKind,
    Round, Source, SourceKind,
};
use kiosk_model::parcel::{ParcelNo, parcels_in_text};
use kiosk_model::published;
use kiosk_model::text::skey;
use sha2::{Digest, Sha256};

use super::columns::{
    ADDRESS, AREA_M2, AREA_PING, BRANCH, CASE_KIND, CASE_SERIAL, CASE_YEAR, CATEGORY, COUNTY,
    FLOOR_PRICE, LINK, LOT, PARCEL, RESULT, ROUND, SOLD_ON, SOLD_PRICE, TOWNSHIP, UNIT,
};
use crate::common::bad_case;
use crate::link::{self, Link};
use crate::place::locate;
use crate::schema::Fields;
use crate::share;

/// Whom the licence of the data (政府資料開放授權條款第1版) asks to name.
const ATTRIBUTION: &str = "法務部行政執行署";

/// Reads one row.
pub(crate) fn notice(fields: &Fields, today: RocDate) -> Result<Notice, RowProblem> {
    let mut flags: Vec<&'static str> = Vec::new();
    let case_no = CaseNo::from_columns(
        fields.required(CASE_YEAR)?,
        fields.required(CASE_KIND)?,
        fields.required(CASE_SERIAL)?,
    )
    .ok_or_else(|| {
        bad_case(
            &[CASE_YEAR, CASE_KIND, CASE_SERIAL]
                .map(|part| fields.text(part))
                .join("-"),
        )
    })?;
    let branch = fields.required(BRANCH)?.to_owned();
    let link = link::parse(fields.text(LINK));
    if link.url.is_none() && !fields.text(LINK).is_empty() {
        flags.push(flag::LINK_UNUSABLE);
    }
    if link.notice.is_none() {
        flags.push(flag::SOURCE_ID_MISSING);
    }
    let round = Round::parse(fields.text(ROUND));
    if round.is_none() && !fields.text(ROUND).is_empty() {
        flags.push(flag::ROUND_UNKNOWN);
    }
    let lot = lot(fields, &link, today, &mut flags)?;
    let unit = fields.text(UNIT);
    Ok(Notice {
        id: id(fields, &link),
        kind: NoticeKind::Estate,
        branch,
        case_no: Some(case_no),
        unit: Some(unit.strip_suffix('股').unwrap_or(unit))
            .filter(|u| !u.is_empty())
            .map(Into::into),
        round,
        round_text: fields.text(ROUND).to_owned(),
        state: lot
            .result
            .as_ref()
            .map_or(OutcomeKind::Unknown, |result| result.kind)
            .state(),
        open_at: None,
        offer_until: None,
        lots: vec![lot],
        source: Source {
            kind: SourceKind::AgencySold,
            url: link.url,
            attribution: ATTRIBUTION.to_owned(),
        },
        demo: false,
        flags: flags.into_iter().map(Into::into).collect(),
        ..Notice::blank(NoticeKind::Estate)
    })
}

fn lot(
    fields: &Fields,
    link: &Link,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) -> Result<Lot, RowProblem> {
    let item = item(fields, flags)?;
    let floor_price = fields.amount(FLOOR_PRICE)?;
    if floor_price.is_none() {
        flags.push(flag::FLOOR_PRICE_MISSING);
    }
    let result = outcome(fields, today, flags)?;
    Ok(Lot {
        key: lot_key(fields, link, &item),
        no: LotNo::parse(fields.text(LOT)),
        category: fields.text(CATEGORY).to_owned(),
        floor_price,
        deposit: None,
        delivery: Delivery::Unknown,
        result: Some(result),
        items: vec![item],
        remarks: String::new(),
        ..Lot::default()
    })
}

/// How the sale ended.
fn outcome(
    fields: &Fields,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) -> Result<Outcome, RowProblem> {
    let kind = match fields.text(RESULT) {
        "拍定" => OutcomeKind::Sold,
        "承受" => OutcomeKind::TakenByCreditor,
        "應買" => OutcomeKind::SoldInOffer,
        _ => {
            flags.push(flag::RESULT_UNKNOWN);
            OutcomeKind::Unknown
        }
    };
    let on = sold_on(fields.text(SOLD_ON), today, flags);
    if fields.text(SOLD_ON).is_empty() {
        flags.push(flag::SOLD_DATE_MISSING);
    }
    let price = fields.amount(SOLD_PRICE)?;
    if price.is_none() {
        flags.push(flag::SOLD_PRICE_MISSING);
    }
    Ok(Outcome {
        kind,
        on,
        on_raw: fields.text(SOLD_ON).to_owned(),
        price,
    })
}

/// The day of a result; one that cannot be, or lies ahead, is a slip of the pen: kept as written and flagged.
pub(crate) fn sold_on(
    text: &str,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) -> Option<RocDate> {
    match published::day(text) {
        Ok(Some(day)) if day > today => flags.push(flag::SOLD_DATE_FUTURE),
        Ok(day) => return day,
        Err(_) => flags.push(flag::SOLD_DATE_DOUBTFUL),
    }
    None
}

fn item(fields: &Fields, flags: &mut Vec<&'static str>) -> Result<Item, RowProblem> {
    let address = &*fields.line(ADDRESS);
    if says_nothing(address) {
        flags.push(flag::ADDRESS_MISSING);
    }
    let place = locate(address, fields.text(COUNTY), fields.text(TOWNSHIP));
    flags.extend(&place.flags);
    let (area_m2, area_ping) = areas(fields, flags)?;
    Ok(Item {
        kind: item_kind(fields.text(CATEGORY), address),
        county: place.county,
        township: place.township,
        address: address.to_owned(),
        parcel_code: parcel_code(fields.text(PARCEL), address, flags),
        area_m2,
        area_ping,
        share: share::in_address(address),
        ..Item::default()
    })
}

/// Both areas; a missing 坪 is computed, a contradiction between the two flagged.
fn areas(
    fields: &Fields,
    flags: &mut Vec<&'static str>,
) -> Result<(Option<f64>, Option<f64>), RowProblem> {
    let (m2, published) = fields.areas(AREA_M2, AREA_PING)?;
    if let (Some(m2), Some(published)) = (m2, published)
        && (ping(m2) - published).abs() > 0.01 + published * 0.01
    {
        flags.push(flag::AREA_DIFFERS);
    }
    Ok((m2, published.or(m2.map(ping))))
}

/// The published code, blank when it is all zeros; checked against the numbers in the address.
pub(crate) fn parcel_code(code: &str, address: &str, flags: &mut Vec<&'static str>) -> String {
    if code.chars().all(|c| c == '0') {
        return String::new();
    }
    match ParcelNo::from_code(code) {
        None => flags.push(flag::PARCEL_UNREADABLE),
        Some(coded) => {
            let named = parcels_in_text(address);
            if !named.is_empty() && !named.iter().any(|parcel| parcel.same_number(&coded)) {
                flags.push(flag::PARCEL_DIFFERS);
            }
        }
    }
    code.to_owned()
}

/// Land, building or something else, from the category and, where that tells nothing, the address.
pub(crate) fn item_kind(category: &str, address: &str) -> ItemKind {
    match category {
        "土地" => ItemKind::Land,
        "住宅" | "住辦" | "辦公" | "店面" | "廠房" | "車位" => ItemKind::Building,
        _ if ["建號", "建物", "樓", "地下", "未保存登記"]
            .iter()
            .any(|w| address.contains(w)) =>
        {
            ItemKind::Building
        }
        _ if !parcels_in_text(address).is_empty() => ItemKind::Land,
        _ => ItemKind::Other,
    }
}

/// Words that stand where an address should be: `詳如拍賣公告`, `無`, `.`.
pub(crate) fn says_nothing(address: &str) -> bool {
    let refers =
        address.contains("公告") && !["段", "路", "街", "號"].iter().any(|w| address.contains(w));
    address.chars().count() < 2 || refers
}

/// The source's UUID; without one, a hash of what identifies the sale.
fn id(fields: &Fields, link: &Link) -> NoticeId {
    if let Some(uuid) = &link.notice {
        return NoticeId(uuid.clone());
    }
    let mut hash = Sha256::new();
    for column in [BRANCH, CASE_YEAR, CASE_KIND, CASE_SERIAL, ROUND, SOLD_ON] {
        hash.update(skey(fields.text(column)));
        hash.update([0]);
    }
    let hex: String = hash
        .finalize()
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    NoticeId(format!("h-{hex}"))
}

/// Names the row inside its notice by what a correction leaves alone: the source's row id, or lot
/// and parcel, or lot and address.
fn lot_key(fields: &Fields, link: &Link, item: &Item) -> String {
    if let Some(row) = &link.row {
        return row.clone();
    }
    let what = if item.parcel_code.is_empty() {
        skey(&item.address)
    } else {
        item.parcel_code.clone()
    };
    format!("{}/{what}", skey(fields.text(LOT)))
}
