//! Numbers of all notices and lots, in memory: what sorting, filtering and counting need.
//!
//! A notice's *position* is its place in the order of days. Each choice of a filter has its finished set of lots, so
//! that a filter is an intersection and a count is counting bits. About 95 bytes a lot in all: 5 MB for 50,000 notices,
//! 100 MB for 1,000,000.

use std::ops::Range;

use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::tag::Tag;
use kiosk_model::thing::ThingGroup;
use rusqlite::Connection;

use super::bits::Bits;
use super::facts::{DELIVERIES, Stage, UNKNOWN, number, place_key};
use super::filter::{AREA_SPANS, PRICE_SPANS, RoundChoice, ShareChoice, Span};
use super::part;
use super::rebuild::{NO_DAY, NONE};
use super::regions::Regions;
use crate::error::{Error, Result};

/// A county and a township that occur in the catalogue.
pub(crate) struct Place {
    pub(crate) county: String,
    pub(crate) township: String,
    pub(crate) county_key: String,
    pub(crate) township_key: String,
}

/// The cases of all notices, one after the other.
#[derive(Default)]
pub(crate) struct Cases {
    pub(crate) notice: Vec<u32>,
    pub(crate) year: Vec<u16>,
    pub(crate) code: Vec<u8>,
    pub(crate) serial: Vec<u32>,
}

/// The numbers of all notices.
pub(crate) struct Columns {
    /// The notice's number in the tables.
    pub(crate) no: Vec<u32>,
    /// Days as numbers, ascending; [`NO_DAY`] first.
    pub(crate) day: Vec<i32>,
    /// Month and day, as 100 × month + day; 0 without a day.
    pub(crate) month_day: Vec<u16>,
    pub(crate) until: Vec<i32>,
    pub(crate) unit: Vec<u16>,
    pub(crate) units: Vec<String>,
    /// How many notices each division has.
    pub(crate) unit_totals: Vec<u32>,
    /// Notices that are only shown from a day or to a day.
    pub(crate) shown: Vec<(u32, i32, i32)>,
    /// Open offers in the order of their list.
    pub(crate) offers: Vec<u32>,
    /// Notices without a sale in the order of their list.
    pub(crate) posted: Vec<u32>,
    pub(crate) cases: Cases,
    /// Names of persons, each with its notice.
    pub(crate) names: Vec<(u32, Range<u32>)>,
    pub(crate) all_names: String,
    /// The notice of each block of the long text.
    pub(crate) of_block: Vec<u32>,
    lot_start: Vec<u32>,
    /// The notice of each lot.
    pub(crate) notice_of: Vec<u32>,
    /// The last lot of each notice.
    pub(crate) lasts: Bits,
    pub(crate) stages: Vec<Bits>,
    pub(crate) kinds: Vec<Bits>,
    pub(crate) rounds: Vec<Bits>,
    pub(crate) mail: [Bits; 2],
    pub(crate) price: Vec<u32>,
    pub(crate) prices: Vec<Bits>,
    pub(crate) area: Vec<u32>,
    pub(crate) areas: Vec<Bits>,
    pub(crate) things: Vec<Bits>,
    pub(crate) deliveries: Vec<Bits>,
    pub(crate) shares: Vec<Bits>,
    pub(crate) tags: Vec<Bits>,
    /// The places that occur.
    pub(crate) places: Vec<Place>,
    /// The lots of each place.
    pub(crate) lots_of_place: Vec<Vec<u32>>,
    /// The places of each notice taken together.
    pub(crate) regions: Regions,
    pub(crate) roads: Vec<String>,
    pub(crate) road_keys: Vec<String>,
    entry_start: Vec<u32>,
    entry_place: Vec<u16>,
    entry_road: Vec<u32>,
}

impl Columns {
    /// The numbers of a catalogue.
    pub(crate) fn load(conn: &Connection) -> Result<Self> {
        let no: Vec<u32> = part::read(conn, "no")?;
        let lot_start: Vec<u32> = part::read(conn, "lot_start")?;
        let entry_start: Vec<u32> = part::read(conn, "entry_start")?;
        let price: Vec<u32> = part::read(conn, "price")?;
        let (notices, lots) = (no.len(), price.len());
        let entry_place: Vec<u16> = part::read(conn, "entry_place")?;
        check(starts_are_sound(&lot_start, notices, lots))?;
        check(starts_are_sound(&entry_start, lots, entry_place.len()))?;
        // Every notice has at least one lot here.
        check(lot_start.windows(2).all(|pair| pair[0] < pair[1]))?;

        let mut lasts = Bits::none(lots);
        let mut notice_of = Vec::with_capacity(lots);
        for (pair, notice) in lot_start.windows(2).zip(0..) {
            lasts.add(pair[1] as usize - 1);
            notice_of.extend(std::iter::repeat_n(notice, (pair[1] - pair[0]) as usize));
        }
        let of_notices = |name: &str| read_exact::<u8>(conn, name, notices);
        let of_lots = |name: &str| read_exact::<u8>(conn, name, lots);
        let expand = |values: &[u8], choices: usize| -> Vec<Bits> {
            let mut sets = vec![Bits::none(lots); choices];
            for (value, pair) in values.iter().zip(lot_start.windows(2)) {
                if let Some(set) = sets.get_mut(usize::from(*value)) {
                    set.add_range(pair[0] as usize, pair[1] as usize);
                }
            }
            sets
        };
        let by_value = |values: &[u8], choices: usize| -> Vec<Bits> {
            let mut sets = vec![Bits::none(lots); choices];
            for (lot, value) in values
                .iter()
                .enumerate()
                .filter(|(_, value)| **value != NONE)
            {
                if let Some(set) = sets.get_mut(usize::from(*value)) {
                    set.add(lot);
                }
            }
            sets
        };
        let stage = of_notices("stage")?;
        let [no_mail, mail]: [Bits; 2] = expand(&of_notices("mail")?, 2)
            .try_into()
            .map_err(|_| Error::Unreadable("search_part"))?;
        let area: Vec<u32> = read_exact(conn, "area", lots)?;
        let things: Vec<u32> = of_lots("things")?.into_iter().map(u32::from).collect();
        let tags: Vec<u32> = read_exact(conn, "tags", lots)?;
        let places: Vec<(String, String)> = part::read_list(conn, "places")?;
        let entry_road: Vec<u32> = read_exact(conn, "entry_road", entry_place.len())?;
        let roads: Vec<String> = part::read_list(conn, "roads")?;
        check(
            entry_place
                .iter()
                .all(|place| usize::from(*place) < places.len()),
        )?;
        check(
            entry_road
                .iter()
                .all(|road| *road == UNKNOWN || (*road as usize) < roads.len()),
        )?;
        let mut lots_of_place = vec![Vec::new(); places.len()];
        for (pair, lot) in entry_start.windows(2).zip(0..) {
            for place in &entry_place[pair[0] as usize..pair[1] as usize] {
                let lots: &mut Vec<u32> = &mut lots_of_place[usize::from(*place)];
                if lots.last() != Some(&lot) {
                    lots.push(lot);
                }
            }
        }
        let places: Vec<Place> = (places.into_iter())
            .map(|(county, township)| Place {
                county_key: place_key(&county),
                township_key: place_key(&township),
                county,
                township,
            })
            .collect();
        let of_notice = lot_start.windows(2).map(|pair| {
            let (first, last) = (entry_start[pair[0] as usize], entry_start[pair[1] as usize]);
            &entry_place[first as usize..last as usize]
        });
        let regions = Regions::new(&places, of_notice);
        let mut columns = Self {
            day: read_exact(conn, "day", notices)?,
            month_day: Vec::new(),
            until: read_exact(conn, "until", notices)?,
            unit: read_exact(conn, "unit", notices)?,
            units: part::read_list(conn, "units")?,
            unit_totals: Vec::new(),
            shown: shown(conn, notices)?,
            offers: Vec::new(),
            posted: Vec::new(),
            cases: cases(conn, notices)?,
            names: Vec::new(),
            all_names: String::new(),
            of_block: of_block(conn, notices)?,
            notice_of,
            lasts,
            stages: expand(&stage, Stage::ALL.len()),
            kinds: expand(&of_notices("kind")?, NoticeKind::ALL.len()),
            rounds: expand(&of_notices("round")?, RoundChoice::ALL.len()),
            mail: [no_mail, mail],
            prices: PRICE_SPANS
                .iter()
                .map(|span| in_span(&price, *span))
                .collect(),
            areas: AREA_SPANS
                .iter()
                .map(|span| in_span(&area, in_hundredths(*span)))
                .collect(),
            things: by_bit(&things, ThingGroup::ALL.len()),
            tags: by_bit(&tags, Tag::ALL.len()),
            deliveries: by_value(&of_lots("delivery")?, DELIVERIES.len()),
            shares: by_value(&of_lots("share")?, ShareChoice::ALL.len()),
            places,
            lots_of_place,
            regions,
            road_keys: roads.iter().map(|road| place_key(road)).collect(),
            roads,
            no,
            lot_start,
            price,
            area,
            entry_start,
            entry_place,
            entry_road,
        };
        columns.unit_totals = vec![0; columns.units.len()];
        for unit in &columns.unit {
            if let Some(total) = columns.unit_totals.get_mut(usize::from(*unit)) {
                *total += 1;
            }
        }
        columns.order(&stage);
        columns.name_days();
        columns.load_names(conn)?;
        Ok(columns)
    }

    /// Puts the lists in order that do not follow the days.
    fn order(&mut self, stage: &[u8]) {
        let of = |wanted: Stage| -> Vec<u32> {
            (stage.iter().zip(0..))
                .filter(|(stage, _)| Stage::ALL.get(usize::from(**stage)) == Some(&wanted))
                .map(|(_, notice)| notice)
                .collect()
        };
        // Offers that end soonest first; without an end, the newest first.
        self.offers = of(Stage::Offer);
        self.offers.sort_by_key(|notice| {
            let until = self.until[*notice as usize];
            let no = std::cmp::Reverse(self.no[*notice as usize]);
            (until == NO_DAY, until, no)
        });
        // The newest posting first.
        self.posted = of(Stage::Posted);
        self.posted.sort_by_key(|notice| {
            let at = *notice as usize;
            std::cmp::Reverse((self.day[at], self.no[at]))
        });
    }

    fn name_days(&mut self) {
        let mut last = (NO_DAY, 0);
        let first = RocDate::from_ymd(1912, 1, 1).ok();
        self.month_day = (self.day.iter())
            .map(|day| {
                if *day == NO_DAY {
                    return 0;
                }
                if last.0 != *day {
                    let date = first.map(|first| first.add_days(*day));
                    last = (
                        *day,
                        date.map_or(0, |date| month_day(date.month(), date.day())),
                    );
                }
                last.1
            })
            .collect();
    }

    fn load_names(&mut self, conn: &Connection) -> Result<()> {
        let of: Vec<u32> = part::read(conn, "name_notice")?;
        check(of.iter().all(|notice| (*notice as usize) < self.no.len()))?;
        let bytes: Vec<u8> = part::read(conn, "names")?;
        self.all_names = String::from_utf8(bytes).map_err(|_| Error::Unreadable("search_part"))?;
        let mut from = 0;
        let mut names = Vec::with_capacity(of.len());
        for (name, notice) in self.all_names.lines().zip(of) {
            let to = from + u32::try_from(name.len()).map_err(|_| Error::Unreadable("names"))?;
            names.push((notice, from..to));
            from = to + 1;
        }
        self.names = names;
        Ok(())
    }

    /// How many notices there are.
    pub(crate) fn len(&self) -> usize {
        self.no.len()
    }

    /// How many lots there are.
    pub(crate) fn lots(&self) -> usize {
        self.price.len()
    }

    /// The lots of a notice.
    pub(crate) fn lots_of(&self, notice: usize) -> Range<usize> {
        self.lot_start[notice] as usize..self.lot_start[notice + 1] as usize
    }

    /// The tags of all lots of a notice.
    pub(crate) fn tags_of(&self, notice: usize) -> Vec<Tag> {
        let has = |set: &Bits| self.lots_of(notice).any(|lot| set.has(lot));
        (Tag::ALL.into_iter().zip(&self.tags))
            .filter(|(_, set)| has(set))
            .map(|(tag, _)| tag)
            .collect()
    }

    /// Adds all lots of a notice to a set.
    pub(crate) fn add_notice(&self, set: &mut Bits, notice: u32) {
        let notice = notice as usize;
        if notice < self.no.len() {
            let lots = self.lots_of(notice);
            set.add_range(lots.start, lots.end);
        }
    }

    /// The first position with a day on or after this one.
    pub(crate) fn first_on_or_after(&self, day: i32) -> usize {
        self.day.partition_point(|other| *other < day)
    }

    /// The first lot of a position; one behind the last for a position behind the last.
    pub(crate) fn first_lot(&self, position: usize) -> usize {
        self.lot_start
            .get(position)
            .map_or(self.price.len(), |lot| *lot as usize)
    }

    /// The places of a lot with section or road, as numbers.
    pub(crate) fn entries(&self, lot: usize) -> impl Iterator<Item = (u16, u32)> {
        let range = self.entry_start[lot] as usize..self.entry_start[lot + 1] as usize;
        let places = self.entry_place[range.clone()].iter().copied();
        places.zip(self.entry_road[range].iter().copied())
    }

    /// The lots whose figure lies in a span.
    pub(crate) fn in_price(&self, span: Span) -> Bits {
        in_span(&self.price, span)
    }

    /// The lots whose area in 坪 lies in a span.
    pub(crate) fn in_area(&self, span: Span) -> Bits {
        in_span(&self.area, in_hundredths(span))
    }
}

pub(crate) fn month_day(month: i8, day: i8) -> u16 {
    u16::from(month.unsigned_abs()) * 100 + u16::from(day.unsigned_abs())
}

/// Days as numbers for those who hold a date.
pub(crate) fn day_number(day: RocDate) -> i32 {
    number(day)
}

fn check(sound: bool) -> Result<()> {
    if sound {
        Ok(())
    } else {
        Err(Error::Unreadable("search_part"))
    }
}

/// Whether these are the starts of `many` stretches that fill `len` places.
fn starts_are_sound(starts: &[u32], many: usize, len: usize) -> bool {
    if many == 0 && starts.is_empty() {
        return len == 0;
    }
    starts.len() == many + 1
        && starts.first() == Some(&0)
        && starts.last().is_some_and(|last| *last as usize == len)
        && starts.is_sorted()
}

fn read_exact<T: part::Figure>(conn: &Connection, name: &str, len: usize) -> Result<Vec<T>> {
    let figures: Vec<T> = part::read(conn, name)?;
    check(figures.len() == len)?;
    Ok(figures)
}

fn shown(conn: &Connection, notices: usize) -> Result<Vec<(u32, i32, i32)>> {
    let notice: Vec<u32> = part::read(conn, "shown_notice")?;
    check(notice.iter().all(|notice| (*notice as usize) < notices))?;
    let from: Vec<i32> = read_exact(conn, "shown_from", notice.len())?;
    let to: Vec<i32> = read_exact(conn, "shown_to", notice.len())?;
    let days = from.into_iter().zip(to);
    Ok((notice.into_iter().zip(days))
        .map(|(notice, (from, to))| (notice, from, to))
        .collect())
}

fn cases(conn: &Connection, notices: usize) -> Result<Cases> {
    let notice: Vec<u32> = part::read(conn, "case_notice")?;
    check(notice.iter().all(|notice| (*notice as usize) < notices))?;
    Ok(Cases {
        year: read_exact(conn, "case_year", notice.len())?,
        code: read_exact(conn, "case_code", notice.len())?,
        serial: read_exact(conn, "case_serial", notice.len())?,
        notice,
    })
}

fn of_block(conn: &Connection, notices: usize) -> Result<Vec<u32>> {
    let blocks: Vec<u32> = read_exact(conn, "blocks", notices)?;
    let all: u64 = blocks.iter().map(|blocks| u64::from(*blocks)).sum();
    check(all <= u64::from(u32::MAX / super::postings::BLOCK) + 1)?;
    Ok((blocks.iter().zip(0..))
        .flat_map(|(blocks, notice)| std::iter::repeat_n(notice, *blocks as usize))
        .collect())
}

fn by_bit(values: &[u32], choices: usize) -> Vec<Bits> {
    let mut sets = vec![Bits::none(values.len()); choices];
    for (lot, value) in values.iter().enumerate() {
        let mut value = *value;
        while value != 0 {
            if let Some(set) = sets.get_mut(value.trailing_zeros() as usize) {
                set.add(lot);
            }
            value &= value - 1;
        }
    }
    sets
}

fn in_hundredths(span: Span) -> Span {
    let of = |figure: Option<u64>| figure.map(|figure| figure.saturating_mul(100));
    Span {
        from: of(span.from),
        to: of(span.to),
    }
}

fn in_span(figures: &[u32], span: Span) -> Bits {
    let bound = |figure: u64| {
        u32::try_from(figure)
            .unwrap_or(UNKNOWN - 1)
            .min(UNKNOWN - 1)
    };
    let from = bound(span.from.unwrap_or(0));
    let to = bound(span.to.unwrap_or(u64::MAX));
    let mut set = Bits::none(figures.len());
    set.fill(|lot| {
        figures
            .get(lot)
            .is_some_and(|figure| (from..=to).contains(figure))
    });
    set
}
