//! The rounds of one property: what was asked in each, and how it ended.

use std::collections::BTreeSet;

use kiosk_model::date::RocDate;
use kiosk_model::lot::LotNo;
use kiosk_model::money::Money;
use kiosk_model::notice::{Lot, Notice, NoticeId, NoticeKind, NoticeState, Outcome, Round};
use rusqlite::Connection;

use super::links;
use super::table::{link, notice, source_row};
use crate::error::Result;

/// At most so many notices are looked at for one history.
const MOST: u32 = 200;

/// One notice in the history of a property. Each stays what its record says; nothing is merged.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundInHistory {
    /// The notice.
    pub id: NoticeId,
    /// Whether it is the one that was asked for.
    pub this: bool,
    /// Whether it names the same case; else it sells the same thing under another.
    pub same_case: bool,
    /// Whether it seems to tell of the same sale once more: the same day and price for the same things.
    pub twin: bool,
    /// Which round, where the text could be read.
    pub round: Option<Round>,
    /// The round as published.
    pub round_text: String,
    /// The day of the sale; `None` for an open offer without result.
    pub day: Option<RocDate>,
    /// Where it stands on the day of asking.
    pub state: NoticeState,
    /// The lots that hold what the asked-for notice sells; all lots where that cannot be told.
    pub lots: Vec<LotInHistory>,
}

/// What was asked for a lot in one round, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct LotInHistory {
    /// Its number.
    pub no: LotNo,
    /// 底價; `None` when not stated.
    pub floor_price: Option<Money>,
    /// How it ended; `None` when nobody has said yet.
    pub outcome: Option<Outcome>,
}

impl From<&Lot> for LotInHistory {
    fn from(lot: &Lot) -> Self {
        Self {
            no: lot.no.clone(),
            floor_price: lot.floor_price,
            outcome: lot.result.clone(),
        }
    }
}

/// The rounds of what a notice sells, oldest first, itself among them; only itself for notices without a sale.
pub(super) fn of(conn: &Connection, id: &NoticeId, today: RocDate) -> Result<Vec<RoundInHistory>> {
    let Some(asked) = read(conn, id)? else {
        return Ok(Vec::new());
    };
    let things: Vec<BTreeSet<String>> = asked.lots.iter().map(links::of_lot).collect();
    let all_things: BTreeSet<String> = things.iter().flatten().cloned().collect();
    let mut rounds = vec![entry(
        &asked,
        &asked,
        asked.lots.iter().collect(),
        true,
        today,
    )];
    if matches!(asked.kind, NoticeKind::Estate | NoticeKind::Movable) {
        for other in connected(conn, &asked)? {
            let same_case = asked
                .cases()
                .any(|case| other.cases().any(|theirs| links::same_case(case, theirs)));
            if let Some(lots) = lots_of_interest(&other, &all_things, same_case) {
                rounds.push(entry(&asked, &other, lots, same_case, today));
            }
        }
    }
    rounds.sort_by_key(|round| {
        (
            // An open offer without result is the present end of the story.
            round.day.is_none(),
            round.day,
            round.round.map_or(0, Round::order),
            round.id.clone(),
        )
    });
    Ok(rounds)
}

fn read(conn: &Connection, id: &NoticeId) -> Result<Option<Notice>> {
    match notice::find(conn, id)? {
        Some(no) => source_row::merged(conn, no),
        None => Ok(None),
    }
}

fn connected(conn: &Connection, asked: &Notice) -> Result<Vec<Notice>> {
    let mut numbers: BTreeSet<u32> = BTreeSet::new();
    for key in links::of_notice(asked) {
        for no in link::find(conn, &key, MOST)? {
            if numbers.len() < MOST as usize {
                numbers.insert(no);
            }
        }
    }
    let mut found = Vec::new();
    for no in numbers {
        let other = source_row::merged(conn, no)?;
        found.extend(other.filter(|other| {
            other.id != asked.id && other.kind == asked.kind && other.demo == asked.demo
        }));
    }
    Ok(found)
}

/// The lots of another notice that belong into the history; `None` when it sells something else.
fn lots_of_interest<'n>(
    other: &'n Notice,
    things: &BTreeSet<String>,
    same_case: bool,
) -> Option<Vec<&'n Lot>> {
    let theirs: Vec<(&Lot, BTreeSet<String>)> = other
        .lots
        .iter()
        .map(|lot| (lot, links::of_lot(lot)))
        .collect();
    let shared: Vec<&Lot> = theirs
        .iter()
        .filter(|(_, keys)| !keys.is_disjoint(things))
        .map(|(lot, _)| *lot)
        .collect();
    if !shared.is_empty() {
        return Some(shared);
    }
    // Within one case a record that names nothing recognisable is taken for another round of the same.
    let cannot_tell = things.is_empty() || theirs.iter().all(|(_, keys)| keys.is_empty());
    (same_case && cannot_tell).then(|| other.lots.iter().collect())
}

fn entry(
    asked: &Notice,
    other: &Notice,
    lots: Vec<&Lot>,
    same_case: bool,
    today: RocDate,
) -> RoundInHistory {
    let this = asked.id == other.id;
    let prices = |lots: &[&Lot]| -> BTreeSet<Option<Money>> {
        lots.iter().map(|lot| lot.floor_price).collect()
    };
    let asked_lots: Vec<&Lot> = asked.lots.iter().collect();
    let twin = !this
        && asked.day().is_some()
        && asked.day() == other.day()
        && !prices(&lots).is_disjoint(&prices(&asked_lots));
    RoundInHistory {
        id: other.id.clone(),
        this,
        same_case,
        twin,
        round: other.round,
        round_text: other.round_text.clone(),
        day: other.day(),
        state: other.state_on(today),
        lots: lots.into_iter().map(LotInHistory::from).collect(),
    }
}
