//! One search: what matches, in which order, on which page, and what could narrow it.

use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::text::skey;
use rusqlite::Connection;

use super::columns::{Column, Columns, Stage};
use super::filter::PlaceCount;
use super::hits::Hits;
use super::matching;
use super::query::{Group, NoticeQuery};
use crate::error::Result;

/// What was found, before the notices of the page are read.
pub(crate) struct Found {
    pub(crate) total: usize,
    pub(crate) page: Vec<(u32, Group)>,
    pub(crate) townships: Vec<PlaceCount>,
    pub(crate) kinds: Vec<(NoticeKind, usize)>,
}

/// Runs a search as of a day.
pub(crate) fn run(
    conn: &Connection,
    columns: &Columns,
    query: &NoticeQuery,
    today: RocDate,
) -> Result<Found> {
    let mut hits = matching::by_words(conn, columns, &query.words)?;
    if let Some(typed) = query
        .case
        .as_deref()
        .filter(|typed| !typed.trim().is_empty())
    {
        let of_case = matching::by_case(columns, typed);
        match &mut hits {
            Some(hits) => hits.keep_only(&of_case),
            None => hits = Some(of_case),
        }
    }
    let mut count = Count::new(columns, query);
    for (position, group) in in_order(columns, today) {
        let notice = &columns.notices[position];
        if is_wanted(notice, group, hits.as_ref(), query, today) {
            count.take(notice, group);
        }
    }
    Ok(count.done())
}

fn is_wanted(
    notice: &Column,
    group: Group,
    hits: Option<&Hits>,
    query: &NoticeQuery,
    today: RocDate,
) -> bool {
    if !hits.is_none_or(|hits| hits.has(notice.no)) {
        return false;
    }
    if let (Some(from), Some(to)) = (query.from, query.to)
        && from > to
    {
        return false;
    }
    // An open offer can be taken up on any day from now until it ends.
    let (first, last) = if group == Group::Offer {
        (Some(today), notice.offer_until)
    } else {
        (notice.day, notice.day)
    };
    let soon_enough = query
        .to
        .is_none_or(|to| first.is_some_and(|first| first <= to));
    let late_enough = query.from.is_none_or(|from| match last {
        Some(last) => last >= from,
        None => group == Group::Offer,
    });
    soon_enough && late_enough
}

/// All positions in the order of the list, each with its group.
fn in_order(columns: &Columns, today: RocDate) -> impl Iterator<Item = (usize, Group)> {
    let notices = &columns.notices;
    let all = notices.len();
    let first_to_come = columns.first_on_or_after(today);
    let group_of = move |position: usize| group(&notices[position], today);
    let upcoming = (first_to_come..all)
        .filter(move |at| group_of(*at) == Group::Upcoming)
        .map(|at| (at, Group::Upcoming));
    let mut offers: Vec<usize> = (0..all)
        .filter(|at| group_of(*at) == Group::Offer)
        .collect();
    // Offers that end soonest first; without an end, the newest first.
    offers.sort_by_key(|at| {
        let notice = &notices[*at];
        (
            notice.offer_until.is_none(),
            notice.offer_until,
            std::cmp::Reverse(notice.no),
        )
    });
    // A result dated in the future is a slip of the pen: it must not stand before today's.
    let newest_first = (0..first_to_come).rev().chain(first_to_come..all);
    let past = newest_first
        .filter(move |at| group_of(*at) == Group::Past)
        .map(|at| (at, Group::Past));
    upcoming
        .chain(offers.into_iter().map(|at| (at, Group::Offer)))
        .chain(past)
}

fn group(notice: &Column, today: RocDate) -> Group {
    match (notice.stage, notice.day) {
        (Stage::Dated, Some(day)) if day >= today => Group::Upcoming,
        (Stage::Dated, None) => Group::Offer,
        (Stage::Offer, _) if notice.offer_until.is_none_or(|last| last >= today) => Group::Offer,
        _ => Group::Past,
    }
}

/// Counts what is found, and what would be found with another township or kind.
struct Count<'a> {
    columns: &'a Columns,
    query: &'a NoticeQuery,
    /// By place: whether it is the one asked for.
    in_township: Vec<bool>,
    in_county: Vec<bool>,
    by_place: Vec<usize>,
    by_kind: [usize; NoticeKind::ALL.len()],
    total: usize,
    page: Vec<(u32, Group)>,
}

impl<'a> Count<'a> {
    fn new(columns: &'a Columns, query: &'a NoticeQuery) -> Self {
        let named =
            |name: &Option<String>| name.as_deref().map(skey).filter(|name| !name.is_empty());
        let fits = |name: &Option<String>, keys: Vec<&str>| -> Vec<bool> {
            let Some(name) = named(name) else {
                return vec![true; keys.len()];
            };
            // Half a name will do: 淡水 is 淡水區. A whole name means only itself.
            let exact = keys.contains(&name.as_str());
            keys.iter()
                .map(|key| {
                    if exact {
                        *key == name
                    } else {
                        key.starts_with(&name)
                    }
                })
                .collect()
        };
        Self {
            columns,
            query,
            in_township: fits(
                &query.township,
                columns
                    .places
                    .iter()
                    .map(|place| place.township_key.as_str())
                    .collect(),
            ),
            in_county: fits(
                &query.county,
                columns
                    .places
                    .iter()
                    .map(|place| place.county_key.as_str())
                    .collect(),
            ),
            by_place: vec![0; columns.places.len()],
            by_kind: [0; NoticeKind::ALL.len()],
            total: 0,
            page: Vec::new(),
        }
    }

    fn take(&mut self, notice: &Column, group: Group) {
        let places = self.columns.places_of(notice);
        let is_set =
            |name: &Option<String>| name.as_deref().is_some_and(|name| !name.trim().is_empty());
        let (county_asked, township_asked) =
            (is_set(&self.query.county), is_set(&self.query.township));
        let in_county = |place: &u16| self.in_county[usize::from(*place)];
        if county_asked && !places.iter().any(in_county) {
            return;
        }
        let in_both = |place: &u16| {
            self.in_township[usize::from(*place)] && self.in_county[usize::from(*place)]
        };
        let in_township = !township_asked || places.iter().any(in_both);
        let of_kind = self.query.kind.is_none_or(|kind| kind == notice.kind);
        if of_kind {
            for place in places.iter().filter(|place| in_county(place)) {
                self.by_place[usize::from(*place)] += 1;
            }
        }
        if in_township {
            let kind = NoticeKind::ALL.iter().position(|kind| *kind == notice.kind);
            self.by_kind[kind.unwrap_or_default()] += 1;
        }
        if of_kind && in_township {
            if self.total >= self.query.offset && self.page.len() < self.query.limit {
                self.page.push((notice.no, group));
            }
            self.total += 1;
        }
    }

    fn done(self) -> Found {
        let mut townships: Vec<PlaceCount> = (self.columns.places.iter().zip(&self.by_place))
            .filter(|(_, count)| **count > 0)
            .map(|(place, count)| PlaceCount {
                county: place.county.clone(),
                township: place.township.clone(),
                count: *count,
            })
            .collect();
        townships.sort_by(|one, other| {
            (other.count.cmp(&one.count))
                .then_with(|| (&one.county, &one.township).cmp(&(&other.county, &other.township)))
        });
        let kinds = NoticeKind::ALL
            .into_iter()
            .zip(self.by_kind)
            .filter(|(_, count)| *count > 0)
            .collect();
        Found {
            total: self.total,
            page: self.page,
            townships,
            kinds,
        }
    }
}
