//! Notices on their way to the screen.

use kiosk_app::notices::{Days, NoticeFilter, Page, Query, Summary};
use kiosk_model::case_no::CaseNo;
use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, Notice, NoticeKind, NoticeState, OutcomeKind, Round,
};

use crate::commands::notices::*;
use crate::error::{Answer, ErrorCode, IpcError};

/// A request of the screen as the store's question.
pub(crate) fn query(request: NoticeQueryDto) -> Answer<Query> {
    let days = match request.when {
        WhenDto::All => Days::All,
        WhenDto::Upcoming => Days::Upcoming,
        WhenDto::Past => Days::Past,
        WhenDto::Between { from, to } => Days::Between {
            from: Some(day(&from)?),
            to: Some(day(&to)?),
        },
    };
    Ok(Query {
        words: request.words,
        filter: NoticeFilter {
            kinds: request.kind.map(model_kind).into_iter().collect(),
            township: request.township,
            days,
            ..NoticeFilter::default()
        },
        offset: request.offset,
        limit: request.limit,
    })
}

fn day(iso: &str) -> Answer<RocDate> {
    RocDate::parse_iso(iso).map_err(|_| IpcError {
        code: ErrorCode::BadRequest,
        incident: None,
    })
}

/// One page of results.
pub(crate) fn page(page: &Page) -> NoticePageDto {
    NoticePageDto {
        total: count(page.total),
        notices: page
            .notices
            .iter()
            .map(|found| summary(&found.notice, page.today))
            .collect(),
        townships: page
            .facets
            .townships
            .iter()
            .filter(|place| !place.township.is_empty())
            .map(|place| TownshipDto {
                county: place.county.clone(),
                name: place.township.clone(),
                count: count(place.count),
            })
            .collect(),
        kinds: page
            .facets
            .kinds
            .iter()
            .map(|(kind, number)| KindCountDto {
                kind: wire_kind(*kind),
                count: count(*number),
            })
            .collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A notice in full.
pub(crate) fn detail(notice: &Notice, now: Now) -> NoticeDetailDto {
    NoticeDetailDto {
        summary: summary(notice, now.date()),
        branch: notice.branch.clone(),
        unit: notice.unit.clone(),
        lots: notice.lots.iter().map(lot).collect(),
        url: notice.source.url.clone(),
        attribution: notice.source.attribution.clone(),
        flags: notice.flags.clone(),
        remarks: String::new(),
    }
}

fn summary(notice: &Summary, today: RocDate) -> NoticeSummaryDto {
    let first = notice.lots.first();
    let item = first.and_then(|lot| lot.items.first());
    NoticeSummaryDto {
        id: notice.id.as_str().to_owned(),
        kind: wire_kind(notice.kind),
        category: first.map(|lot| lot.category.clone()).unwrap_or_default(),
        place: item.map(headline).unwrap_or_default(),
        lot_text: first.map(|lot| lot.no.text.clone()).unwrap_or_default(),
        lots: count(notice.lots.len()),
        case_no: notice
            .case_no
            .as_ref()
            .map(CaseNo::office_form)
            .unwrap_or_default(),
        round: notice.round.map(round),
        state: state(notice.state_on(today)),
        open_at: notice.open_day().map(|day| OpenAtDto {
            iso: day.iso(),
            roc: day.long(),
            time: notice
                .open_time()
                .map(|(hour, minute)| format!("{hour}:{minute:02}")),
        }),
        floor_price: first.and_then(|lot| lot.floor_price).map(money),
        deposit: first.and_then(|lot| lot.deposit).map(money),
        area_ping: item.and_then(|item| item.area_ping).map(decimal),
        area_m2: item.and_then(|item| item.area_m2).map(decimal),
        delivery: first.map_or(DeliveryDto::Unknown, |lot| delivery(lot.delivery)),
        share: item.and_then(|item| item.share.clone()),
        demo: notice.demo,
    }
}

/// What a row is called: the township, else the address as published.
fn headline(item: &Item) -> String {
    if item.township.is_empty() {
        item.address.clone()
    } else {
        format!("{}{}", item.county, item.township)
    }
}

/// County and township, unless the address says them itself.
fn place_beside(item: &Item) -> String {
    let place = format!("{}{}", item.county, item.township);
    if item.address.starts_with(&place) {
        String::new()
    } else {
        place
    }
}

fn lot(lot: &Lot) -> LotDto {
    LotDto {
        no: lot.no.text.clone(),
        category: lot.category.clone(),
        floor_price: lot.floor_price.map(money),
        deposit: lot.deposit.map(money),
        delivery: delivery(lot.delivery),
        outcome: lot.result.as_ref().map(|result| OutcomeDto {
            kind: match result.kind {
                OutcomeKind::Sold => OutcomeKindDto::Sold,
                OutcomeKind::TakenByCreditor => OutcomeKindDto::TakenByCreditor,
                OutcomeKind::SoldInOffer => OutcomeKindDto::SoldInOffer,
                OutcomeKind::Failed => OutcomeKindDto::Failed,
                OutcomeKind::Unknown => OutcomeKindDto::Unknown,
            },
            on_roc: result.on.map(RocDate::long),
            on_raw: result.on_raw.clone(),
            price: result.price.map(money),
        }),
        items: lot.items.iter().map(item).collect(),
        remarks: lot.remarks.clone(),
    }
}

fn item(item: &Item) -> LotItemDto {
    LotItemDto {
        kind: match item.kind {
            ItemKind::Land => ItemKindDto::Land,
            ItemKind::Building => ItemKindDto::Building,
            ItemKind::Other => ItemKindDto::Other,
        },
        place: place_beside(item),
        address: item.address.clone(),
        parcel_code: item.parcel_code.clone(),
        area_m2: item.area_m2.map(decimal),
        area_ping: item.area_ping.map(decimal),
        share: item.share.clone(),
    }
}

/// An amount as the screen shows it.
pub(crate) fn money(amount: Money) -> MoneyDto {
    let (wan, rest) = amount.wan_parts();
    MoneyDto {
        amount: amount.get(),
        grouped: amount.grouped(),
        wan: WanDto {
            wan,
            rest: Money::new(rest)
                .ok()
                .filter(|rest| rest.get() > 0)
                .map(Money::grouped)
                .unwrap_or_default(),
        },
        capitals: amount.capitals(),
    }
}

fn decimal(area: f64) -> String {
    let text = format!("{area:.2}");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    match whole.parse().ok().and_then(|whole| Money::new(whole).ok()) {
        Some(whole) => format!("{}.{cents}", whole.grouped()),
        None => text,
    }
}

fn round(round: Round) -> RoundDto {
    match round {
        Round::Nth(n) => RoundDto::Nth { n },
        Round::SpecialSale => RoundDto::SpecialSale,
        Round::AfterSpecial => RoundDto::AfterSpecial,
    }
}

fn delivery(delivery: Delivery) -> DeliveryDto {
    match delivery {
        Delivery::Yes => DeliveryDto::Yes,
        Delivery::No => DeliveryDto::No,
        Delivery::Partial => DeliveryDto::Partial,
        Delivery::SeeRemarks => DeliveryDto::SeeRemarks,
        Delivery::Unknown => DeliveryDto::Unknown,
    }
}

fn wire_kind(kind: NoticeKind) -> NoticeKindDto {
    match kind {
        NoticeKind::Estate => NoticeKindDto::Estate,
        NoticeKind::Movable => NoticeKindDto::Movable,
        NoticeKind::Service => NoticeKindDto::Service,
        NoticeKind::Reward => NoticeKindDto::Reward,
    }
}

fn model_kind(kind: NoticeKindDto) -> NoticeKind {
    match kind {
        NoticeKindDto::Estate => NoticeKind::Estate,
        NoticeKindDto::Movable => NoticeKind::Movable,
        NoticeKindDto::Service => NoticeKind::Service,
        NoticeKindDto::Reward => NoticeKind::Reward,
    }
}

fn state(state: NoticeState) -> NoticeStateDto {
    match state {
        NoticeState::Upcoming => NoticeStateDto::Upcoming,
        NoticeState::BiddingToday => NoticeStateDto::BiddingToday,
        NoticeState::OpenOffer => NoticeStateDto::OpenOffer,
        NoticeState::Postponed => NoticeStateDto::Postponed,
        NoticeState::Stopped => NoticeStateDto::Stopped,
        NoticeState::Withdrawn => NoticeStateDto::Withdrawn,
        NoticeState::Corrected => NoticeStateDto::Corrected,
        NoticeState::Failed => NoticeStateDto::Failed,
        NoticeState::Sold => NoticeStateDto::Sold,
        NoticeState::TakenByCreditor => NoticeStateDto::TakenByCreditor,
        NoticeState::SoldInOffer => NoticeStateDto::SoldInOffer,
        NoticeState::EndedUnknown => NoticeStateDto::EndedUnknown,
        NoticeState::Expired => NoticeStateDto::Expired,
        NoticeState::Posted => NoticeStateDto::Posted,
    }
}
