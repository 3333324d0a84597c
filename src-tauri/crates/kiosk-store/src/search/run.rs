//! One search: what matches, in which order, on which page, and what could narrow or widen it.

use kiosk_model::date::RocDate;
use rusqlite::Connection;

use super::bits::Bits;
use super::columns::{Columns, day_number};
use super::facts::Stage;
use super::filter::{Asked, Facets, NextStep};
use super::query::{Group, NoticeQuery};
use super::rebuild::NO_DAY;
use super::{count, matching, narrow};
use crate::error::Result;

/// What was found, before the notices of the page are read.
pub(crate) struct Found {
    pub(crate) total: usize,
    /// Positions with the part of the list they stand in.
    pub(crate) page: Vec<(usize, Group)>,
    pub(crate) facets: Facets,
    pub(crate) next_steps: Vec<NextStep>,
}

/// The parts of the list as sets of lots; what is in none of them is past.
pub(crate) struct Groups {
    pub(crate) upcoming: Bits,
    pub(crate) offers: Bits,
    pub(crate) posted: Bits,
    first_to_come: usize,
}

impl Groups {
    fn new(columns: &Columns, today: i32) -> Self {
        let stage = |stage: Stage| -> Bits {
            let at = Stage::ALL.iter().position(|other| *other == stage);
            let set = at.and_then(|at| columns.stages.get(at)).cloned();
            set.unwrap_or_else(|| Bits::none(columns.lots()))
        };
        let first_to_come = columns.first_on_or_after(today);
        let mut upcoming = stage(Stage::Dated);
        let mut to_come = Bits::none(columns.lots());
        to_come.add_range(columns.first_lot(first_to_come), columns.lots());
        upcoming.keep_only(&to_come);
        let open = |list: &[u32]| -> Bits {
            let mut open = Bits::none(columns.lots());
            for notice in list {
                let until = columns.until.get(*notice as usize).copied();
                if until.is_some_and(|until| until == NO_DAY || until >= today) {
                    columns.add_notice(&mut open, *notice);
                }
            }
            open
        };
        Self {
            upcoming,
            offers: open(&columns.offers),
            posted: open(&columns.posted),
            first_to_come,
        }
    }
}

/// Everything that was asked, as sets of lots.
pub(crate) struct Search<'a> {
    pub(crate) columns: &'a Columns,
    pub(crate) query: &'a NoticeQuery,
    pub(crate) today: RocDate,
    pub(crate) groups: Groups,
    /// What may be shown at all today.
    shown: Bits,
    /// One set for each thing asked.
    asked: Vec<(Asked, Bits)>,
}

impl Search<'_> {
    /// The lots for which everything holds, some things left out.
    pub(crate) fn without(&self, left_out: &[Asked]) -> Bits {
        let mut lots = self.shown.clone();
        for (_, set) in self
            .asked
            .iter()
            .filter(|(asked, _)| !left_out.contains(asked))
        {
            lots.keep_only(set);
        }
        lots
    }

    /// Whether this was asked.
    pub(crate) fn is_asked(&self, asked: Asked) -> bool {
        self.asked.iter().any(|(other, _)| *other == asked)
    }
}

/// Runs a search as of a day.
pub(crate) fn run(
    conn: &Connection,
    columns: &Columns,
    query: &NoticeQuery,
    today: RocDate,
) -> Result<Found> {
    let groups = Groups::new(columns, day_number(today));
    let mut asked = narrow::sets(columns, &query.filter, &groups, today);
    if let Some(hits) = matching::by_words(conn, columns, &query.words)? {
        asked.push((Asked::Words, hits));
    }
    if let Some(case) = query.case.as_deref().filter(|case| !case.trim().is_empty()) {
        asked.push((Asked::Case, matching::by_case(columns, case)));
    }
    let search = Search {
        columns,
        query,
        today,
        groups,
        shown: shown(columns, day_number(today)),
        asked,
    };
    let lots = search.without(&[]);
    let notices = lots.notices(&columns.lasts);
    let total = notices.count();
    Ok(Found {
        total,
        page: page(&search, &notices),
        next_steps: if total == 0 {
            next_steps(&search)
        } else {
            Vec::new()
        },
        facets: count::facets(&search, lots),
    })
}

fn shown(columns: &Columns, today: i32) -> Bits {
    let mut shown = Bits::all(columns.lots());
    for (notice, from, to) in &columns.shown {
        if today < *from || today > *to {
            let lots = columns.lots_of(*notice as usize);
            shown.remove_range(lots.start, lots.end);
        }
    }
    shown
}

/// The page of the list; each notice stands at its last lot.
fn page(search: &Search<'_>, notices: &Bits) -> Vec<(usize, Group)> {
    let Search {
        columns,
        query,
        groups,
        ..
    } = search;
    let (lots, first_to_come) = (columns.lots(), columns.first_lot(groups.first_to_come));
    let mut past = notices.clone();
    for set in [&groups.upcoming, &groups.offers, &groups.posted] {
        past.leave_out(set);
    }
    let mut upcoming = notices.clone();
    upcoming.keep_only(&groups.upcoming);
    let mut parts = Page {
        skip: query.offset,
        left: query.limit,
        page: Vec::new(),
    };
    let at = |lot: usize| {
        columns
            .notice_of
            .get(lot)
            .map_or(0, |notice| *notice as usize)
    };
    let listed = |list: &'_ [u32], set: &Bits| -> Vec<usize> {
        let last = |notice: &u32| columns.lots_of(*notice as usize).end - 1;
        list.iter()
            .map(last)
            .filter(|lot| notices.has(*lot) && set.has(*lot))
            .collect()
    };
    parts.take(
        Group::Upcoming,
        upcoming.count(),
        upcoming.members(first_to_come, lots).map(at),
    );
    if parts.left > 0 {
        let offers = listed(&columns.offers, &groups.offers);
        parts.take(Group::Offer, offers.len(), offers.into_iter().map(at));
    }
    if parts.left > 0 {
        let posted = listed(&columns.posted, &groups.posted);
        parts.take(Group::Posted, posted.len(), posted.into_iter().map(at));
    }
    if parts.left > 0 {
        // A result dated in the future is a slip of the pen: it must not stand before today's.
        let newest_first = past
            .members_back(first_to_come)
            .chain(past.members(first_to_come, lots));
        parts.take(Group::Past, past.count(), newest_first.map(at));
    }
    parts.page
}

/// A page that is being filled.
struct Page {
    skip: usize,
    left: usize,
    page: Vec<(usize, Group)>,
}

impl Page {
    fn take(&mut self, group: Group, count: usize, notices: impl Iterator<Item = usize>) {
        if self.skip >= count {
            self.skip -= count;
            return;
        }
        let before = self.page.len();
        let taken = notices.skip(self.skip).take(self.left);
        self.page.extend(taken.map(|notice| (notice, group)));
        self.skip = 0;
        self.left -= self.page.len() - before;
    }
}

/// What to leave out so that something is found, in the order in which people give in most easily.
fn next_steps(search: &Search<'_>) -> Vec<NextStep> {
    const ORDER: [Asked; 16] = [
        Asked::Road,
        Asked::Township,
        Asked::Rounds,
        Asked::Days,
        Asked::Price,
        Asked::Area,
        Asked::Things,
        Asked::Deliveries,
        Asked::Shares,
        Asked::MailBid,
        Asked::Tags,
        Asked::Unit,
        Asked::County,
        Asked::Kinds,
        Asked::Words,
        Asked::Case,
    ];
    let columns = search.columns;
    let count = |left_out: &[Asked]| search.without(left_out).notices(&columns.lasts).count();
    let step = |without: Asked, total: usize| (total > 0).then_some(NextStep { without, total });
    let mut steps: Vec<NextStep> = ORDER
        .into_iter()
        .filter(|asked| search.is_asked(*asked))
        .filter_map(|asked| match asked {
            Asked::Township => step(asked, count(&[Asked::Township, Asked::Road])),
            Asked::County => step(asked, count(&[Asked::County, Asked::Township, Asked::Road])),
            asked => step(asked, count(&[asked])),
        })
        .collect();
    if steps.is_empty() {
        let filters = ORDER.map(|asked| match asked {
            Asked::Words | Asked::Case => Asked::Filters,
            asked => asked,
        });
        steps.extend(step(Asked::Filters, count(&filters)));
    }
    steps
}
