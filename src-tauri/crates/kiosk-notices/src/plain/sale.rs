//! Sales: estates and movable things.

use kiosk_model::area::ping;
use kiosk_model::date::RocDate;
use kiosk_model::flag;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{
    Fact, FactKind, Item, ItemKind, Lot, LotNo, Movable, Notice, NoticeKind, NoticeState, Outcome,
    OutcomeKind, Round, Told,
};
use kiosk_model::plate::{Plate, plate_in_text};
use kiosk_model::published;
use kiosk_model::text::{ident, skey};

use crate::Given;
use crate::agency::{item_kind, parcel_code, says_nothing, sold_on};
use crate::common::{case_key, id, round_key, set_sale_day, settle_state};
use crate::place::locate;
use crate::schema::{Fields, col};
use crate::{share, words};

/// The headings a lot's texts stand under, by the columns they come from.
const FACTS: &[(FactKind, &str)] = &[
    (FactKind::Occupancy, col::OCCUPANCY),
    (FactKind::Vacancy, col::VACANCY),
    (FactKind::Preemption, col::PREEMPTION),
    (FactKind::Zoning, col::ZONING),
    (FactKind::Encumbrance, col::ENCUMBRANCE),
    (FactKind::Contamination, col::CONTAMINATION),
    (FactKind::StoredAt, col::STORED),
    (FactKind::Viewing, col::VIEWING),
    (FactKind::Registration, col::REGISTRATION),
    (FactKind::PayAndTake, col::PAY),
    (FactKind::DepositTerms, col::DEPOSIT_TERMS),
    (FactKind::MailBid, col::MAIL_TERMS),
];

/// Fills in what a sale has: one lot with one item.
pub(super) fn fill(
    notice: &mut Notice,
    fields: &Fields,
    today: RocDate,
    given: &Given,
    flags: &mut Vec<&'static str>,
) -> Result<(), RowProblem> {
    let Some(case) = notice.case_no.clone() else {
        return Err(RowProblem::new("caseMissing"));
    };
    let (open, round_beside) = day_and_round(fields.text(col::OPEN));
    let round_text = [&fields.line(col::ROUND), &round_beside, &given.round]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_default();
    notice.round = Round::parse(&round_text);
    if notice.round.is_none() && !round_text.is_empty() {
        flags.push(flag::ROUND_UNKNOWN);
    }
    let key = round_key(notice.round, &round_text);
    notice.id = id(&[
        "plain",
        notice.kind.code(),
        &notice.branch,
        &case_key(&case),
        &key,
    ]);
    notice.round_text = round_text;
    notice.bid_until = fields.line(col::BID);
    notice.mail_bid = published::yes_or_no(fields.text(col::MAIL));
    notice.place = fields.line(col::PLACE);
    notice.offer_until = fields.day(col::OFFER)?;
    set_sale_day(notice, &open, today, flags);
    if open.is_empty() {
        notice.open_at = given.open_at.map(published::Moment::iso);
    }
    let lot = lot(notice, fields, today, flags)?;
    if let Some(result) = &lot.result {
        notice.state = result.kind.state();
    } else if notice.state == NoticeState::Upcoming
        && let Some(state) = words::state_in_remarks(&lot.remarks)
    {
        notice.state = state;
    }
    notice.lots = vec![lot];
    settle_state(notice, flags);
    Ok(())
}

/// A day, and the round that some lists write behind it: `2026/08/20 10:30:00⏎第二拍`.
fn day_and_round(text: &str) -> (String, String) {
    let text = text.replace('\n', " ");
    if published::moment(&text).is_ok() {
        return (text, String::new());
    }
    let cut = text
        .match_indices(['第', '特', '應', '('])
        .map(|(at, _)| at)
        .find(|at| published::moment(&text[..*at]).is_ok_and(|moment| moment.is_some()));
    match cut {
        Some(at) => {
            let round = text[at..]
                .trim()
                .trim_start_matches('(')
                .trim_end_matches(')');
            (text[..at].trim().to_owned(), round.to_owned())
        }
        None => (text, String::new()),
    }
}

fn lot(
    notice: &Notice,
    fields: &Fields,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) -> Result<Lot, RowProblem> {
    let movable = notice.kind == NoticeKind::Movable;
    let floor_price = fields.amount(col::PRICE)?;
    if floor_price.is_none() && !movable {
        flags.push(flag::FLOOR_PRICE_MISSING);
    }
    let remarks = fields.told(col::REMARKS);
    let item = if movable {
        thing(fields)?
    } else {
        property(fields, flags)?
    };
    let lot_no = LotNo::parse(&fields.line(col::LOT));
    let what = if movable {
        let no = item.movable.as_ref().and_then(|movable| movable.no);
        format!(
            "{}{}",
            no.map_or(String::new(), |no| no.to_string()),
            skey(&item.name)
        )
    } else if item.parcel_code.is_empty() {
        skey(&item.address)
    } else {
        item.parcel_code.clone()
    };
    Ok(Lot {
        key: format!("{}/{what}", skey(&lot_no.text)),
        no: lot_no,
        category: fields.line(col::CATEGORY),
        floor_price,
        deposit: fields.amount(col::DEPOSIT)?,
        delivery: words::delivery(fields.text(col::DELIVERY), &remarks, flags),
        taken_back: None,
        result: outcome(fields, today, flags)?,
        items: vec![item],
        facts: FACTS
            .iter()
            .map(|(kind, column)| Fact {
                kind: *kind,
                text: fields.text(column).to_owned(),
            })
            .filter(|fact| !fact.text.is_empty())
            .collect(),
        remarks,
    })
}

/// How the sale ended, where the list says so at all.
fn outcome(
    fields: &Fields,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) -> Result<Option<Outcome>, RowProblem> {
    let text = match (fields.text(col::RESULT), fields.text(col::USE)) {
        ("", result @ ("拍定" | "承受" | "應買")) => result,
        (text, _) => text,
    };
    let kind = match text {
        "" if fields.text(col::SOLD_ON).is_empty() && fields.text(col::SOLD_PRICE).is_empty() => {
            return Ok(None);
        }
        "" => OutcomeKind::Unknown,
        text if text.contains("承受") => OutcomeKind::TakenByCreditor,
        text if text.contains("應買") => OutcomeKind::SoldInOffer,
        text if ["流標", "無人", "未拍定"]
            .iter()
            .any(|word| text.contains(word)) =>
        {
            OutcomeKind::Failed
        }
        text if text.contains("拍定") => OutcomeKind::Sold,
        _ => return Err(fields.bad("badChoice", col::RESULT)),
    };
    if kind == OutcomeKind::Unknown {
        flags.push(flag::RESULT_UNKNOWN);
    }
    Ok(Some(Outcome {
        kind,
        on: sold_on(fields.text(col::SOLD_ON), today, flags),
        on_raw: fields.text(col::SOLD_ON).to_owned(),
        price: fields.amount(col::SOLD_PRICE)?,
    }))
}

/// Land or a building.
fn property(fields: &Fields, flags: &mut Vec<&'static str>) -> Result<Item, RowProblem> {
    let mut address = fields.line(col::ADDRESS);
    let (parcel, building) = (fields.line(col::PARCEL), fields.text(col::BUILDING));
    let code = ident(&parcel);
    // A spreadsheet that took the code for a number has lost its leading zeros: it is kept as it is, and flagged.
    let is_code = (9..=12).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
    // A parcel written out belongs to the address, which is what people read and search.
    if !parcel.is_empty() && !is_code && !address.contains(&parcel) {
        address = [address, parcel]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
    }
    if says_nothing(&address) && !is_code && building.is_empty() {
        flags.push(flag::ADDRESS_MISSING);
    }
    let place = locate(
        &address,
        &fields.line(col::COUNTY),
        &fields.line(col::TOWNSHIP),
    );
    flags.extend(&place.flags);
    let (area_m2, area_ping) = areas(fields, flags)?;
    let category = fields.line(col::CATEGORY);
    let kind = match item_kind(&category, &address) {
        ItemKind::Other if !building.is_empty() => ItemKind::Building,
        ItemKind::Other if is_code && address.is_empty() => ItemKind::Land,
        ItemKind::Other if is_door_plate(&address) => ItemKind::Building,
        kind => kind,
    };
    let written = fields.line(col::SHARE);
    Ok(Item {
        kind,
        county: place.county,
        township: place.township,
        parcel_code: if is_code {
            parcel_code(&code, &address, flags)
        } else {
            String::new()
        },
        area_m2,
        area_ping,
        share: Some(written)
            .filter(|text| !text.is_empty())
            .or_else(|| share::in_address(&address)),
        building_nos: pieces(building),
        floors: lines(fields.text(col::FLOORS)),
        address,
        ..Item::default()
    })
}

/// A number on a road is a house.
fn is_door_plate(address: &str) -> bool {
    ["路", "街", "巷", "大道"]
        .iter()
        .any(|word| address.contains(word))
        && address.contains('號')
}

/// Both areas; the column of square metres may be written in 坪, and says so.
fn areas(
    fields: &Fields,
    flags: &mut Vec<&'static str>,
) -> Result<(Option<f64>, Option<f64>), RowProblem> {
    let (m2, published) = fields.areas(col::AREA_M2, col::AREA_PING)?;
    if let (Some(m2), Some(published)) = (m2, published)
        && (ping(m2) - published).abs() > 0.01 + published * 0.01
    {
        flags.push(flag::AREA_DIFFERS);
    }
    Ok((m2, published.or(m2.map(ping))))
}

/// A movable thing. The agency's own list has only a sentence, which is then its name.
fn thing(fields: &Fields) -> Result<Item, RowProblem> {
    let name = match (fields.told(col::NAME), fields.line(col::PLATE)) {
        (name, _) if !name.is_empty() => name,
        (_, plate) if !plate.is_empty() => plate,
        _ => fields.told(col::REMARKS),
    };
    let name = name.replace('\n', " ");
    if name.is_empty() {
        return Err(RowProblem::new("fieldMissing").with("column", col::NAME));
    }
    let condition = fields.told(col::CONDITION);
    let answer = |column: &'static str, yes: &[&str], no: &[&str]| {
        let (told, said) = (
            words::told(fields.text(column)),
            words::told_in_text(&condition, yes, no),
        );
        match (told, said) {
            (Told::Unknown, said) => said,
            (told, Told::Unknown) => told,
            (told, said) if told == said => told,
            _ => Told::Conflicting,
        }
    };
    let plate = fields.line(col::PLATE);
    let plate = match Plate::parse(&plate).or_else(|| plate_in_text(&name)) {
        Some(plate) => plate.text,
        None => plate,
    };
    Ok(Item {
        kind: ItemKind::Other,
        name,
        quantity: quantity(fields),
        movable: Some(Movable {
            no: ident(fields.text(col::ITEM_NO))
                .trim_end_matches('.')
                .parse()
                .ok(),
            plate,
            brand: fields.told(col::BRAND),
            model: fields.told(col::MODEL),
            engine: fields.told(col::ENGINE),
            made: fields.told(col::MADE),
            mileage: fields.told(col::MILEAGE),
            key: answer(
                col::KEY,
                &["有鑰匙", "附鑰匙"],
                &["無鑰匙", "沒有鑰匙", "缺鑰匙"],
            ),
            runs: answer(
                col::RUNS,
                &["可發動", "能發動"],
                &["無法發動", "不能發動", "不可發動"],
            ),
            registrable: answer(
                col::REGISTRABLE,
                &["可過戶", "得過戶"],
                &["不可過戶", "無法過戶", "不能過戶", "不得過戶", "僅供報廢"],
            ),
            stored_at: fields.line(col::STORED),
            condition,
        }),
        ..Item::default()
    })
}

/// `1輛` stays; `1` and `輛` in two columns come together.
fn quantity(fields: &Fields) -> String {
    let (number, unit) = (fields.line(col::QTY), fields.line(col::QTY_UNIT));
    if number.is_empty() || number.ends_with(&*unit) {
        number
    } else {
        format!("{number}{unit}")
    }
}

fn pieces(text: &str) -> Vec<String> {
    let pieces = text
        .split(['\n', '、', ',', '，', ';', '；'])
        .map(str::trim);
    pieces
        .filter(|piece| !piece.is_empty())
        .map(str::to_owned)
        .collect()
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.split(['\n', ';', '；', '、']).map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
