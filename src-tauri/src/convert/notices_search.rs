//! Questions of the screen on their way to the catalogue, and what was found on its way back.

use kiosk_app::Kiosk;
use kiosk_app::notices::{
    Asked, Days, Facets, Found, Group, NextStep, NoticeFilter, Page, Query, RoundChoice,
    ShareChoice, Span,
};
use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, NoticeKind};
use kiosk_model::thing::ThingGroup;

use super::notices::{count, summary};
use crate::commands::notices::*;
use crate::error::{Answer, ErrorCode, IpcError};

/// One page of results; where there are none, what would be found without each of the conditions.
pub(crate) fn search(kiosk: &Kiosk, request: &NoticeQueryDto) -> Answer<NoticePageDto> {
    Ok(page(&kiosk.search_notices(&query(request)?)?))
}

fn refused() -> IpcError {
    IpcError {
        code: ErrorCode::BadRequest,
        incident: None,
    }
}

/// NT dollars of one 萬.
const WAN: u64 = 10_000;
/// Areas are told in whole 坪.
const PING: u64 = 1;

const ROUNDS: [(RoundChoice, &str); 7] = [
    (RoundChoice::First, "1"),
    (RoundChoice::Second, "2"),
    (RoundChoice::Third, "3"),
    (RoundChoice::Fourth, "4"),
    (RoundChoice::FifthOn, "more"),
    (RoundChoice::Offer, "special"),
    (RoundChoice::AfterSpecial, "after"),
];
const DELIVERIES: [(Delivery, &str); 5] = [
    (Delivery::Yes, "yes"),
    (Delivery::No, "no"),
    (Delivery::Partial, "partial"),
    (Delivery::SeeRemarks, "see"),
    (Delivery::Unknown, "unknown"),
];
const SHARES: [(ShareChoice, &str); 2] =
    [(ShareChoice::Whole, "whole"), (ShareChoice::Part, "part")];

fn of_word<T: Copy>(words: &[(T, &str)], word: &str) -> Answer<T> {
    words
        .iter()
        .find(|(_, known)| *known == word)
        .map(|(value, _)| *value)
        .ok_or_else(refused)
}

fn word_of<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words
        .iter()
        .find(|(known, _)| known == value)
        .map_or("", |(_, word)| word)
}

/// A request of the screen as the catalogue's question.
fn query(request: &NoticeQueryDto) -> Answer<Query> {
    let mut filter = NoticeFilter::default();
    for FilterDto { by, value } in &request.filters {
        match by {
            FilterByDto::Kind => filter
                .kinds
                .push(NoticeKind::parse(value).ok_or_else(refused)?),
            FilterByDto::County => filter.county = Some(value.clone()),
            FilterByDto::Township => filter.township = Some(value.clone()),
            FilterByDto::Road => filter.road = Some(value.clone()),
            FilterByDto::Category => filter
                .things
                .push(ThingGroup::parse(value).ok_or_else(refused)?),
            FilterByDto::Price => filter.price = span(value, WAN)?,
            FilterByDto::Area => filter.area_ping = span(value, PING)?,
            FilterByDto::Date | FilterByDto::When => filter.days = days(value)?,
            FilterByDto::Round => filter.rounds.push(of_word(&ROUNDS, value)?),
            FilterByDto::Delivery => filter.deliveries.push(of_word(&DELIVERIES, value)?),
            FilterByDto::Share => filter.shares.push(of_word(&SHARES, value)?),
            FilterByDto::Mail => filter.mail_bid = Some(value == "yes"),
        }
    }
    Ok(Query {
        words: request.words.clone(),
        filter,
        offset: request.offset,
        limit: request.limit,
    })
}

/// `100-300` of a unit; either end may be left open.
fn span(value: &str, unit: u64) -> Answer<Span> {
    let end = |text: &str| -> Answer<Option<u64>> {
        if text.is_empty() {
            return Ok(None);
        }
        let number: u64 = text.parse().map_err(|_| refused())?;
        number.checked_mul(unit).map(Some).ok_or_else(refused)
    };
    let (from, to) = value.split_once('-').ok_or_else(refused)?;
    Ok(Span {
        from: end(from)?,
        to: end(to)?,
    })
}

fn span_word(span: Span, unit: u64) -> String {
    let end = |of: Option<u64>| of.map(|n| (n / unit).to_string()).unwrap_or_default();
    format!("{}-{}", end(span.from), end(span.to))
}

fn days(value: &str) -> Answer<Days> {
    let day = |iso| RocDate::parse_iso(iso).map_err(|_| refused());
    match value {
        "month" => Ok(Days::ThisMonthsSale),
        "next" => Ok(Days::NextMonthsSale),
        "upcoming" => Ok(Days::Upcoming),
        "past" => Ok(Days::Past),
        _ => {
            let (from, to) = value.split_once("..").ok_or_else(refused)?;
            Ok(Days::Between {
                from: Some(day(from)?),
                to: Some(day(to)?),
            })
        }
    }
}

fn page(page: &Page) -> NoticePageDto {
    NoticePageDto {
        total: count(page.total),
        notices: page
            .notices
            .iter()
            .map(|found| listed(found, page.today))
            .collect(),
        facets: facets(&page.facets),
        without: page.next_steps.iter().filter_map(step).collect(),
    }
}

fn listed(found: &Found, today: RocDate) -> ListedNoticeDto {
    ListedNoticeDto {
        group: match found.group {
            Group::Upcoming => NoticeGroupDto::Upcoming,
            Group::Offer => NoticeGroupDto::Offer,
            Group::Posted => NoticeGroupDto::Posted,
            Group::Past => NoticeGroupDto::Past,
        },
        notice: summary(&found.notice, today),
    }
}

fn choices<T>(
    by: FilterByDto,
    counted: &[(T, usize)],
    word: impl Fn(&T) -> Option<String>,
) -> FacetDto {
    FacetDto {
        by,
        choices: counted
            .iter()
            .filter(|(_, found)| *found > 0)
            .filter_map(|(value, found)| {
                Some(FacetChoiceDto {
                    value: word(value)?,
                    count: count(*found),
                })
            })
            .collect(),
    }
}

fn facets(facets: &Facets) -> Vec<FacetDto> {
    let day = |wanted: &'static [(Days, &'static str)]| {
        move |days: &Days| {
            wanted
                .iter()
                .find(|(known, _)| known == days)
                .map(|(_, word)| (*word).to_owned())
        }
    };
    let name = |name: &String| Some(name.clone());
    vec![
        choices(FilterByDto::Kind, &facets.kinds, |kind| {
            Some(kind.code().to_owned())
        }),
        choices(FilterByDto::County, &facets.counties, name),
        choices(FilterByDto::Township, &townships(facets), name),
        choices(FilterByDto::Road, &facets.roads, name),
        choices(FilterByDto::Category, &facets.things, |thing| {
            Some(thing.code().to_owned())
        }),
        choices(FilterByDto::Price, &facets.prices, |span| {
            Some(span_word(*span, WAN))
        }),
        choices(FilterByDto::Area, &facets.areas, |span| {
            Some(span_word(*span, PING))
        }),
        choices(
            FilterByDto::Date,
            &facets.days,
            day(&[
                (Days::ThisMonthsSale, "month"),
                (Days::NextMonthsSale, "next"),
            ]),
        ),
        choices(
            FilterByDto::When,
            &facets.days,
            day(&[(Days::Upcoming, "upcoming"), (Days::Past, "past")]),
        ),
        choices(FilterByDto::Round, &facets.rounds, |round| {
            Some(word_of(&ROUNDS, round).to_owned())
        }),
        choices(FilterByDto::Delivery, &facets.deliveries, |delivery| {
            Some(word_of(&DELIVERIES, delivery).to_owned())
        }),
        choices(FilterByDto::Share, &facets.shares, |share| {
            Some(word_of(&SHARES, share).to_owned())
        }),
        choices(FilterByDto::Mail, &facets.mail_bids, |by_post| {
            by_post.then(|| "yes".to_owned())
        }),
    ]
}

/// The townships by name. Some records name a township and no county: they stand with those that do.
fn townships(facets: &Facets) -> Vec<(String, usize)> {
    let mut named: Vec<(String, usize)> = Vec::new();
    for place in facets
        .townships
        .iter()
        .filter(|place| !place.township.is_empty())
    {
        match named.iter_mut().find(|(name, _)| *name == place.township) {
            Some((_, count)) => *count += place.count,
            None => named.push((place.township.clone(), place.count)),
        }
    }
    named
}

/// A way out of an empty list that the screen has a key for.
fn step(step: &NextStep) -> Option<WithoutDto> {
    let by = match step.without {
        Asked::Words | Asked::Case => None,
        Asked::Kinds => Some(FilterByDto::Kind),
        Asked::Road => Some(FilterByDto::Road),
        Asked::Township => Some(FilterByDto::Township),
        Asked::County => Some(FilterByDto::County),
        Asked::Things => Some(FilterByDto::Category),
        Asked::Price => Some(FilterByDto::Price),
        Asked::Area => Some(FilterByDto::Area),
        Asked::Days => Some(FilterByDto::Date),
        Asked::Rounds => Some(FilterByDto::Round),
        Asked::Deliveries => Some(FilterByDto::Delivery),
        Asked::Shares => Some(FilterByDto::Share),
        Asked::MailBid => Some(FilterByDto::Mail),
        // What the screen cannot narrow by, it cannot leave out; all filters at once have a key of their own.
        Asked::Unit | Asked::Tags | Asked::Filters => return None,
    };
    Some(WithoutDto {
        by,
        count: count(step.total),
    })
}
