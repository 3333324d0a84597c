//! Where notices lie, as one number each.
//!
//! Nearly every notice lies in one township, and the others in few different sets of townships. Notices with the same
//! places share a *region*, so that counting by place is one step a notice and not one a lot.

use std::collections::HashMap;
use std::ops::Range;

use super::bits::Bits;
use super::columns::{Columns, Place};

/// The regions of all notices, and the counties of all places.
#[derive(Default)]
pub(crate) struct Regions {
    /// The region of each notice.
    of: Vec<u32>,
    /// The places of each region, each once.
    places: Vec<Box<[u16]>>,
    /// How many notices each region has.
    totals: Vec<u32>,
    /// The county of each place.
    county_of: Vec<u16>,
    /// The names of the counties.
    counties: Vec<String>,
}

impl Regions {
    /// Takes the places of each notice in turn, as often as they are said.
    pub(crate) fn new<'a>(places: &[Place], notices: impl Iterator<Item = &'a [u16]>) -> Self {
        let mut regions = Self::default();
        let mut counties: HashMap<&str, u16> = HashMap::new();
        for place in places {
            let next = u16::try_from(counties.len()).unwrap_or(u16::MAX);
            let county = *counties.entry(&place.county).or_insert_with(|| {
                regions.counties.push(place.county.clone());
                next
            });
            regions.county_of.push(county);
        }
        // Nearly all are found by their one place.
        let mut alone: Vec<Option<u32>> = vec![None; places.len()];
        let mut spread: HashMap<Box<[u16]>, u32> = HashMap::new();
        for said in notices {
            let region = match said {
                [first, rest @ ..] if rest.iter().all(|other| other == first) => {
                    let known = &mut alone[usize::from(*first)];
                    *known.get_or_insert_with(|| regions.add([*first].into()))
                }
                said => {
                    let mut all = said.to_vec();
                    all.sort_unstable();
                    all.dedup();
                    let all: Box<[u16]> = all.into();
                    match spread.get(&all) {
                        Some(region) => *region,
                        None => {
                            let region = regions.add(all.clone());
                            spread.insert(all, region);
                            region
                        }
                    }
                }
            };
            regions.totals[region as usize] += 1;
            regions.of.push(region);
        }
        regions
    }

    fn add(&mut self, places: Box<[u16]>) -> u32 {
        let number = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        self.places.push(places);
        self.totals.push(0);
        number
    }

    /// How many notices have one of these lots in each place and in each county.
    pub(crate) fn count(&self, columns: &Columns, lots: &Bits) -> Counts {
        let mut counts = Counts {
            by_place: vec![0; self.county_of.len()],
            by_county: vec![0; self.counties.len()],
        };
        // Of a notice that is found with all its lots, the places are known.
        let mut whole = columns.lasts.clone();
        let mut others = Bits::all(columns.lots());
        others.leave_out(lots);
        whole.leave_out(&others.notices(&columns.lasts));
        let found = tally(columns, &whole, &self.totals, |notice| self.of[notice]);
        let mut seen = Vec::new();
        for (places, count) in self
            .places
            .iter()
            .zip(found)
            .filter(|(_, count)| *count > 0)
        {
            self.add_once(
                &mut counts,
                places.iter().copied(),
                count as usize,
                &mut seen,
            );
        }
        let mut partly = lots.notices(&columns.lasts);
        partly.leave_out(&whole);
        for last in partly.members(0, columns.lots()) {
            let all: Range<usize> = columns.lots_of(columns.notice_of[last] as usize);
            let here = all.filter(|lot| lots.has(*lot));
            let places = here.flat_map(|lot| columns.entries(lot).map(|(place, _)| place));
            self.add_once(&mut counts, places, 1, &mut seen);
        }
        counts
    }

    /// Counts notices that lie in these places: once for each place and for each county.
    fn add_once(
        &self,
        counts: &mut Counts,
        places: impl Iterator<Item = u16>,
        notices: usize,
        seen: &mut Vec<(u16, u16)>,
    ) {
        seen.clear();
        for place in places {
            let county = self.county_of[usize::from(place)];
            if seen.iter().any(|(other, _)| *other == place) {
                continue;
            }
            counts.by_place[usize::from(place)] += notices;
            if seen.iter().all(|(_, other)| *other != county) {
                counts.by_county[usize::from(county)] += notices;
            }
            seen.push((place, county));
        }
    }

    /// The names of the counties, as numbers count them.
    pub(crate) fn counties(&self) -> &[String] {
        &self.counties
    }
}

/// How many notices lie where.
pub(crate) struct Counts {
    pub(crate) by_place: Vec<usize>,
    pub(crate) by_county: Vec<usize>,
}

/// How many of these notices, each at its last lot, have each value; `totals` is how many have it at all.
///
/// Where most notices are found, those that are not are counted and taken off.
pub(crate) fn tally(
    columns: &Columns,
    notices: &Bits,
    totals: &[u32],
    value: impl Fn(usize) -> u32,
) -> Vec<u32> {
    let of_value = |notices: &Bits| -> Vec<u32> {
        let mut counts = vec![0; totals.len()];
        for last in notices.members(0, columns.lots()) {
            let value = value(columns.notice_of[last] as usize);
            if let Some(count) = counts.get_mut(value as usize) {
                *count += 1;
            }
        }
        counts
    };
    if notices.count() * 2 <= columns.len() {
        return of_value(notices);
    }
    let mut others = columns.lasts.clone();
    others.leave_out(notices);
    (totals.iter().zip(of_value(&others)))
        .map(|(all, others)| all.saturating_sub(others))
        .collect()
}
