//! What notices are made of, on its way to the screen.

use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{Delivery, Item, Notice, NoticeKind, NoticeState, Round};
use kiosk_model::tag::Tag;

use crate::commands::notices::{
    DayDto, DeliveryDto, MoneyDto, NoticeKindDto, NoticeStateDto, NoticeSummaryDto, RoundDto,
    WanDto,
};

/// A notice as a row.
pub(crate) fn summary(notice: &Notice, today: RocDate) -> NoticeSummaryDto {
    let first = notice.first_lot();
    let item = first.and_then(|lot| lot.items.first());
    NoticeSummaryDto {
        id: notice.id.as_str().to_owned(),
        kind: wire_kind(notice.kind),
        category: first.map(|lot| lot.category.clone()).unwrap_or_default(),
        place: item.map(headline).unwrap_or_default(),
        what: what(notice),
        lots: count(notice.lots.len()),
        lots_taken_back: count(notice.lots.len() - notice.lots_that_go_on().count()),
        people: count(notice.service.as_ref().map_or(0, |s| s.addressees.len())),
        case_no: notice
            .case_no
            .as_ref()
            .map(|case| case.office_form())
            .unwrap_or_default(),
        round: notice.round.map(round),
        state: state(notice.state_on(today)),
        open_at: opens(notice),
        offer_until: notice.offer_until.map(day),
        floor_price: first.and_then(|lot| lot.floor_price).map(money),
        deposit: first.and_then(|lot| lot.deposit).map(money),
        area_ping: item.and_then(|item| item.area_ping).map(decimal),
        area_m2: item.and_then(|item| item.area_m2).map(decimal),
        delivery: first.map_or(DeliveryDto::Unknown, |lot| delivery(lot.delivery)),
        share: item.and_then(|item| item.share.clone()),
        tags: tags(notice),
        demo: notice.demo,
    }
}

/// What a buyer of any lot must know, each once.
fn tags(notice: &Notice) -> Vec<String> {
    if notice.kind != NoticeKind::Estate {
        return Vec::new();
    }
    let mut found: Vec<Tag> = notice.lots.iter().flat_map(Tag::of).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|tag| tag.code().to_owned()).collect()
}

/// The day bids are opened; where nothing is sold, the day it was published.
fn opens(notice: &Notice) -> Option<DayDto> {
    match notice.kind {
        NoticeKind::Estate | NoticeKind::Movable => notice.open_day().map(|on| DayDto {
            time: notice
                .open_time()
                .map(|(hour, minute)| format!("{hour}:{minute:02}")),
            ..day(on)
        }),
        NoticeKind::Service | NoticeKind::Reward => notice.day().map(day),
    }
}

/// One line that tells a notice from its neighbours; names of persons stay out of lists.
fn what(notice: &Notice) -> String {
    if let Some(service) = &notice.service {
        return service.document.clone();
    }
    if let Some(reward) = &notice.reward {
        return [reward.agency.as_str(), reward.debt_kind.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
    }
    let Some(item) = notice.first_lot().and_then(|lot| lot.items.first()) else {
        return notice.title.clone();
    };
    if item.name.is_empty() {
        return item
            .address
            .strip_prefix(&format!("{}{}", item.county, item.township))
            .unwrap_or(&item.address)
            .to_owned();
    }
    let movable = item.movable.clone().unwrap_or_default();
    [&item.name, &movable.brand, &movable.plate]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a row is called: the township, else the address as published.
fn headline(item: &Item) -> String {
    if item.township.is_empty() {
        item.address.clone()
    } else {
        format!("{}{}", item.county, item.township)
    }
}

/// A day without a time.
pub(crate) fn day(day: RocDate) -> DayDto {
    DayDto {
        iso: day.iso(),
        roc: day.long(),
        time: None,
    }
}

/// A number of things.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
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

/// Two decimals, with thousands commas.
pub(crate) fn decimal(area: f64) -> String {
    let text = format!("{area:.2}");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    match whole.parse().ok().and_then(|whole| Money::new(whole).ok()) {
        Some(whole) => format!("{}.{cents}", whole.grouped()),
        None => text,
    }
}

/// 拍次.
pub(crate) fn round(round: Round) -> RoundDto {
    match round {
        Round::Nth(n) => RoundDto::Nth { n },
        Round::SpecialSale => RoundDto::SpecialSale,
        Round::AfterSpecial => RoundDto::AfterSpecial,
    }
}

/// 點交.
pub(crate) fn delivery(delivery: Delivery) -> DeliveryDto {
    match delivery {
        Delivery::Yes => DeliveryDto::Yes,
        Delivery::No => DeliveryDto::No,
        Delivery::Partial => DeliveryDto::Partial,
        Delivery::SeeRemarks => DeliveryDto::SeeRemarks,
        Delivery::Unknown => DeliveryDto::Unknown,
    }
}

/// The kind on the wire.
pub(crate) fn wire_kind(kind: NoticeKind) -> NoticeKindDto {
    match kind {
        NoticeKind::Estate => NoticeKindDto::Estate,
        NoticeKind::Movable => NoticeKindDto::Movable,
        NoticeKind::Service => NoticeKindDto::Service,
        NoticeKind::Reward => NoticeKindDto::Reward,
    }
}

/// Where it stands.
pub(crate) fn state(state: NoticeState) -> NoticeStateDto {
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
