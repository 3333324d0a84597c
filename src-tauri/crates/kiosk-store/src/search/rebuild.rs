//! Making the index anew from what was kept of each notice.
//!
//! The notices are numbered in the order of their days, so that a page is read off a set from its beginning, and
//! everything is written in pieces that are read in one go.

use std::collections::HashMap;
use std::hash::Hash;

use kiosk_model::notice::NoticeKind;
use rusqlite::{Connection, params};

use super::facts::Stage;
use super::facts::{Facts, UNKNOWN, place_in};
use super::postings::{self, Builder, List, Pair};
use super::{common, part};
use crate::error::{Error, Result};

/// Where an array says that nothing is told.
pub(crate) const NONE: u8 = u8::MAX;
/// Where an array of days says that there is none.
pub(crate) const NO_DAY: i32 = i32::MIN;

/// Each value once, in the order of coming.
struct Numbered<T>(Vec<T>, HashMap<T, u32>);

impl<T: Clone + Eq + Hash> Numbered<T> {
    fn new() -> Self {
        Self(Vec::new(), HashMap::new())
    }

    fn number(&mut self, value: &T) -> u32 {
        if let Some(number) = self.1.get(value) {
            return *number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.push(value.clone());
        self.1.insert(value.clone(), number);
        number
    }
}

/// The arrays under construction; see [`super::columns::Columns`] for what each holds.
struct Arrays {
    no: Vec<u32>,
    day: Vec<i32>,
    stage: Vec<u8>,
    kind: Vec<u8>,
    round: Vec<u8>,
    mail: Vec<u8>,
    unit: Vec<u16>,
    until: Vec<i32>,
    shown_notice: Vec<u32>,
    shown_from: Vec<i32>,
    shown_to: Vec<i32>,
    blocks: Vec<u32>,
    lot_start: Vec<u32>,
    case_notice: Vec<u32>,
    case_year: Vec<u16>,
    case_code: Vec<u8>,
    case_serial: Vec<u32>,
    name_notice: Vec<u32>,
    names: String,
    price: Vec<u32>,
    area: Vec<u32>,
    things: Vec<u8>,
    delivery: Vec<u8>,
    share: Vec<u8>,
    tags: Vec<u32>,
    entry_start: Vec<u32>,
    entry_place: Vec<u16>,
    entry_road: Vec<u32>,
    places: Numbered<(String, String)>,
    roads: Numbered<String>,
    units: Numbered<String>,
}

/// Makes the whole index anew. Called once when all notices of an import are written.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch("DELETE FROM search_part; DELETE FROM gram; DELETE FROM common;")?;
    let mut arrays = Arrays::new();
    let mut builder = Builder::default();
    let order: Vec<u32> = conn
        .prepare("SELECT no FROM notice ORDER BY day, sort, id")?
        .query_map([], |row| row.get(0))?
        .collect::<std::result::Result<_, _>>()?;
    let mut find = conn.prepare("SELECT texts, facts FROM searched WHERE no = ?1")?;
    for no in order {
        let blocks = find.query_row([no], |row| {
            let texts = row.get_ref(0)?.as_str().unwrap_or_default();
            let facts = row.get_ref(1)?.as_str().unwrap_or_default();
            let Ok(facts) = serde_json::from_str::<Facts>(facts) else {
                return Ok(None);
            };
            arrays.add(no, &facts);
            Ok(builder.add(texts.lines()))
        })?;
        arrays
            .blocks
            .push(blocks.ok_or(Error::Unreadable("searched"))?);
    }
    arrays.write(conn)?;
    write_lists(conn, &arrays, &builder.done())
}

impl Arrays {
    fn new() -> Self {
        Self {
            no: vec![],
            day: vec![],
            stage: vec![],
            kind: vec![],
            round: vec![],
            mail: vec![],
            unit: vec![],
            until: vec![],
            shown_notice: vec![],
            shown_from: vec![],
            shown_to: vec![],
            blocks: vec![],
            lot_start: vec![0],
            case_notice: vec![],
            case_year: vec![],
            case_code: vec![],
            case_serial: vec![],
            name_notice: vec![],
            names: String::new(),
            price: vec![],
            area: vec![],
            things: vec![],
            delivery: vec![],
            share: vec![],
            tags: vec![],
            entry_start: vec![0],
            entry_place: vec![],
            entry_road: vec![],
            places: Numbered::new(),
            roads: Numbered::new(),
            units: Numbered::new(),
        }
    }

    fn add(&mut self, no: u32, facts: &Facts) {
        let notice = length(&self.no);
        self.no.push(no);
        self.day.push(facts.day.unwrap_or(NO_DAY));
        self.stage.push(place_in(&Stage::ALL, &facts.stage));
        self.kind.push(place_in(&NoticeKind::ALL, &facts.kind));
        self.round.push(facts.round.unwrap_or(NONE));
        self.mail.push(facts.mail_bid.map_or(NONE, u8::from));
        let unit = self.units.number(&facts.unit);
        self.unit.push(u16::try_from(unit).unwrap_or(u16::MAX));
        self.until.push(facts.until.unwrap_or(NO_DAY));
        if facts.shown_from.is_some() || facts.shown_to.is_some() {
            self.shown_notice.push(notice);
            self.shown_from.push(facts.shown_from.unwrap_or(i32::MIN));
            self.shown_to.push(facts.shown_to.unwrap_or(i32::MAX));
        }
        for case in &facts.cases {
            self.case_notice.push(notice);
            self.case_year.push(case.year);
            self.case_code.push(case.code.unwrap_or(NONE));
            self.case_serial.push(case.serial);
        }
        for name in &facts.names {
            self.name_notice.push(notice);
            self.names.push_str(name);
            self.names.push('\n');
        }
        for lot in &facts.lots {
            self.price.push(lot.price);
            self.area.push(lot.area);
            self.things.push(lot.things);
            self.delivery.push(lot.delivery);
            self.share.push(lot.share.unwrap_or(NONE));
            self.tags.push(lot.tags);
            for (county, township, road) in &lot.places {
                let place = self.places.number(&(county.clone(), township.clone()));
                self.entry_place
                    .push(u16::try_from(place).unwrap_or(u16::MAX));
                let road = if road.is_empty() {
                    UNKNOWN
                } else {
                    self.roads.number(road)
                };
                self.entry_road.push(road);
            }
            self.entry_start.push(length(&self.entry_place));
        }
        self.lot_start.push(length(&self.price));
    }

    fn write(&self, conn: &Connection) -> Result<()> {
        part::write(conn, "no", &self.no)?;
        part::write(conn, "day", &self.day)?;
        part::write(conn, "stage", &self.stage)?;
        part::write(conn, "kind", &self.kind)?;
        part::write(conn, "round", &self.round)?;
        part::write(conn, "mail", &self.mail)?;
        part::write(conn, "unit", &self.unit)?;
        part::write(conn, "until", &self.until)?;
        part::write(conn, "shown_notice", &self.shown_notice)?;
        part::write(conn, "shown_from", &self.shown_from)?;
        part::write(conn, "shown_to", &self.shown_to)?;
        part::write(conn, "blocks", &self.blocks)?;
        part::write(conn, "lot_start", &self.lot_start)?;
        part::write(conn, "case_notice", &self.case_notice)?;
        part::write(conn, "case_year", &self.case_year)?;
        part::write(conn, "case_code", &self.case_code)?;
        part::write(conn, "case_serial", &self.case_serial)?;
        part::write(conn, "name_notice", &self.name_notice)?;
        part::write_bytes(conn, "names", self.names.as_bytes())?;
        part::write(conn, "price", &self.price)?;
        part::write(conn, "area", &self.area)?;
        part::write(conn, "things", &self.things)?;
        part::write(conn, "delivery", &self.delivery)?;
        part::write(conn, "share", &self.share)?;
        part::write(conn, "tags", &self.tags)?;
        part::write(conn, "entry_start", &self.entry_start)?;
        part::write(conn, "entry_place", &self.entry_place)?;
        part::write(conn, "entry_road", &self.entry_road)?;
        part::write_list(conn, "places", &self.places.0)?;
        part::write_list(conn, "roads", &self.roads.0)?;
        part::write_list(conn, "units", &self.units.0)
    }
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Writes the lists of pairs, and the finished sets of common words.
fn write_lists(conn: &Connection, arrays: &Arrays, lists: &[(Pair, List)]) -> Result<()> {
    let mut insert = conn.prepare("INSERT INTO gram (pair, places) VALUES (?1, ?2)")?;
    for (pair, list) in lists {
        insert.execute(params![postings::key(*pair), list.bytes()])?;
    }
    let of_block: Vec<u32> = (arrays.blocks.iter().zip(0..))
        .flat_map(|(blocks, notice)| std::iter::repeat_n(notice, *blocks as usize))
        .collect();
    common::write(conn, &of_block, &arrays.lot_start, lists)
}

/// Asks whether the index holds every notice, and whether every list can be read.
pub(crate) fn check(conn: &Connection) -> Result<()> {
    let failed = || Error::CheckFailed("index");
    let notices: u32 = conn.query_row("SELECT count(*) FROM notice", [], |row| row.get(0))?;
    let kept: u32 = conn.query_row(
        "SELECT count(*) FROM searched JOIN notice USING (no)",
        [],
        |row| row.get(0),
    )?;
    if kept != notices {
        return Err(failed());
    }
    let columns = super::columns::Columns::load(conn).map_err(|_| failed())?;
    if columns.len() != notices as usize {
        return Err(failed());
    }
    Ok(())
}
