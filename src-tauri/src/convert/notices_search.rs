//! Questions of the screen on their way to the catalogue, and what was found on its way back.

use kiosk_app::Kiosk;
use kiosk_app::notices::{Page, Query, When};
use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;

use super::notices::{count, summary};
use crate::commands::notices::*;
use crate::error::{Answer, ErrorCode, IpcError};

/// One page of results; where there are none, what would be found without each of the conditions.
pub(crate) fn search(kiosk: &Kiosk, request: &NoticeQueryDto) -> Answer<NoticePageDto> {
    let found = kiosk.search_notices(&query(request)?)?;
    let without = if found.total == 0 {
        without(kiosk, request)?
    } else {
        Vec::new()
    };
    Ok(NoticePageDto {
        without,
        ..page(&found)
    })
}

fn refused() -> IpcError {
    IpcError {
        code: ErrorCode::BadRequest,
        incident: None,
    }
}

/// A request of the screen as the catalogue's question.
fn query(request: &NoticeQueryDto) -> Answer<Query> {
    let mut query = Query {
        words: request.words.clone(),
        kind: None,
        township: None,
        when: When::All,
        offset: request.offset,
        limit: request.limit,
    };
    for FilterDto { by, value } in &request.filters {
        match by {
            FilterByDto::Kind => query.kind = Some(NoticeKind::parse(value).ok_or_else(refused)?),
            FilterByDto::Township => query.township = Some(value.clone()),
            FilterByDto::When => {
                query.when = match value.as_str() {
                    "upcoming" => When::Upcoming,
                    "past" => When::Past,
                    _ => return Err(refused()),
                }
            }
            FilterByDto::Date => query.when = days(value)?,
            _ => return Err(refused()),
        }
    }
    Ok(query)
}

fn days(value: &str) -> Answer<When> {
    let (from, to) = value.split_once("..").ok_or_else(refused)?;
    let day = |iso| RocDate::parse_iso(iso).map_err(|_| refused());
    Ok(When::Between(day(from)?, day(to)?))
}

/// The same question without each of its conditions in turn: what would be found then.
fn without(kiosk: &Kiosk, request: &NoticeQueryDto) -> Answer<Vec<WithoutDto>> {
    let mut steps = Vec::new();
    let mut ask = |by: Option<FilterByDto>, easier: NoticeQueryDto| -> Answer<()> {
        let found = kiosk.search_notices(&query(&easier)?)?;
        if found.total > 0 {
            steps.push(WithoutDto {
                by,
                count: count(found.total),
            });
        }
        Ok(())
    };
    let least = NoticeQueryDto {
        offset: 0,
        limit: 1,
        ..request.clone()
    };
    for dropped in &request.filters {
        let mut easier = least.clone();
        easier.filters.retain(|filter| filter != dropped);
        ask(Some(dropped.by), easier)?;
    }
    if !request.words.trim().is_empty() {
        let words = String::new();
        ask(None, NoticeQueryDto { words, ..least })?;
    }
    Ok(steps)
}

fn page(page: &Page) -> NoticePageDto {
    let choice = |value: &str, found: usize| FacetChoiceDto {
        value: value.to_owned(),
        count: count(found),
    };
    NoticePageDto {
        total: count(page.total),
        notices: page
            .notices
            .iter()
            .map(|found| summary(found, page.today))
            .collect(),
        facets: vec![
            FacetDto {
                by: FilterByDto::Kind,
                choices: page
                    .kinds
                    .iter()
                    .map(|(kind, found)| choice(kind.code(), *found))
                    .collect(),
            },
            FacetDto {
                by: FilterByDto::Township,
                choices: page
                    .townships
                    .iter()
                    .map(|place| choice(&place.name, place.count))
                    .collect(),
            },
        ],
        without: Vec::new(),
    }
}
