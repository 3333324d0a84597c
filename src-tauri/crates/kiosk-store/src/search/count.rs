//! How many notices each choice of a filter would find.

use std::collections::HashMap;

use kiosk_model::notice::NoticeKind;
use kiosk_model::tag::Tag;
use kiosk_model::thing::ThingGroup;

use super::bits::Bits;
use super::facts::{DELIVERIES, UNKNOWN};
use super::filter::{
    AREA_SPANS, Asked, Days, Facets, MOST_ROADS, PRICE_SPANS, PlaceCount, RoundChoice, ShareChoice,
};
use super::narrow;
use super::run::Search;

const PLACES: [Asked; 3] = [Asked::County, Asked::Township, Asked::Road];

/// Counts every choice; `lots` is what is found with all filters.
pub(crate) fn facets(search: &Search<'_>, lots: &Bits) -> Facets {
    let columns = search.columns;
    let filter = &search.query.filter;
    // Of a field that is left open, every choice is counted in what is found.
    let base = |left_out: &[Asked]| -> Option<Bits> {
        left_out
            .iter()
            .any(|asked| search.is_asked(*asked))
            .then(|| search.without(left_out))
    };
    let mut facets = Facets {
        tags: counted(lots, &Tag::ALL, &columns.tags, &filter.tags, search),
        ..Facets::default()
    };
    macro_rules! field {
        ($field:ident, $asked:expr, $choices:expr, $sets:expr, $chosen:expr) => {
            let without = base(&[$asked]);
            facets.$field = counted(
                without.as_ref().unwrap_or(lots),
                $choices,
                $sets,
                $chosen,
                search,
            );
        };
    }
    field!(
        kinds,
        Asked::Kinds,
        &NoticeKind::ALL,
        &columns.kinds,
        &filter.kinds
    );
    field!(
        things,
        Asked::Things,
        &ThingGroup::ALL,
        &columns.things,
        &filter.things
    );
    field!(
        rounds,
        Asked::Rounds,
        &RoundChoice::ALL,
        &columns.rounds,
        &filter.rounds
    );
    field!(
        deliveries,
        Asked::Deliveries,
        &DELIVERIES,
        &columns.deliveries,
        &filter.deliveries
    );
    field!(
        shares,
        Asked::Shares,
        &ShareChoice::ALL,
        &columns.shares,
        &filter.shares
    );
    field!(
        prices,
        Asked::Price,
        &PRICE_SPANS,
        &columns.prices,
        &[filter.price]
    );
    field!(
        areas,
        Asked::Area,
        &AREA_SPANS,
        &columns.areas,
        &[filter.area_ping]
    );
    let mail: Vec<bool> = filter.mail_bid.into_iter().collect();
    field!(
        mail_bids,
        Asked::MailBid,
        &[false, true],
        &columns.mail,
        &mail
    );
    facets.mail_bids.reverse();
    let days: Vec<Bits> = Days::CHOICES
        .into_iter()
        .filter_map(|days| narrow::on_days(columns, days, &search.groups, search.today))
        .collect();
    field!(days, Asked::Days, &Days::CHOICES, &days, &[filter.days]);
    let without = base(&[Asked::Unit]);
    facets.units = units(search, without.as_ref().unwrap_or(lots));
    places(search, lots, &mut facets);
    facets
}

fn counted<T: Copy + PartialEq>(
    lots: &Bits,
    choices: &[T],
    sets: &[Bits],
    chosen: &[T],
    search: &Search<'_>,
) -> Vec<(T, usize)> {
    (choices.iter().zip(sets))
        .map(|(choice, set)| (*choice, lots.count_notices(set, &search.columns.lasts)))
        .filter(|(choice, count)| *count > 0 || chosen.contains(choice))
        .collect()
}

fn units(search: &Search<'_>, lots: &Bits) -> Vec<(String, usize)> {
    let columns = search.columns;
    let mut counts = vec![0; columns.units.len()];
    for lot in lots.notices(&columns.lasts).members(0, columns.lots()) {
        let unit = columns.unit[columns.notice_of[lot] as usize];
        if let Some(count) = counts.get_mut(usize::from(unit)) {
            *count += 1;
        }
    }
    let mut units: Vec<(String, usize)> = (columns.units.iter().cloned().zip(counts))
        .filter(|(unit, count)| *count > 0 && !unit.is_empty())
        .collect();
    most_first(&mut units);
    units
}

fn most_first(counts: &mut [(String, usize)]) {
    counts.sort_by(|(one, ones), (other, others)| others.cmp(ones).then_with(|| one.cmp(other)));
}

/// Counts counties, townships of the county, and roads of the township.
fn places(search: &Search<'_>, lots: &Bits, facets: &mut Facets) {
    let columns = search.columns;
    let county_asked = search.is_asked(Asked::County);
    let township_asked = search.is_asked(Asked::Township);
    let anywhere = search.without(&PLACES);
    let (by_county, by_place) = by_place(search, &anywhere);
    facets.counties = by_county;
    // The narrower sets of places decide which places may be counted.
    let in_county = matching_places(search, county_asked);
    let mut townships: Vec<PlaceCount> = (columns.places.iter().zip(by_place).zip(&in_county))
        .filter(|((_, count), wanted)| **wanted && *count > 0)
        .map(|((place, count), _)| PlaceCount {
            county: place.county.clone(),
            township: place.township.clone(),
            count,
        })
        .collect();
    townships.sort_by(|one, other| {
        (other.count.cmp(&one.count))
            .then_with(|| (&one.county, &one.township).cmp(&(&other.county, &other.township)))
    });
    facets.townships = townships;
    if township_asked {
        let here = if search.is_asked(Asked::Road) {
            &search.without(&[Asked::Road])
        } else {
            lots
        };
        facets.roads = roads(search, here);
    }
}

fn matching_places(search: &Search<'_>, county_asked: bool) -> Vec<bool> {
    let columns = search.columns;
    let keys: Vec<&str> = columns
        .places
        .iter()
        .map(|place| place.county_key.as_str())
        .collect();
    let county = search.query.filter.county.as_deref().unwrap_or_default();
    super::matching::named(&keys, if county_asked { county } else { "" })
}

/// Notices by county and by place. A notice counts once for each, however many of its lots lie there.
fn by_place(search: &Search<'_>, lots: &Bits) -> (Vec<(String, usize)>, Vec<usize>) {
    let columns = search.columns;
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let county_of: Vec<usize> = columns
        .places
        .iter()
        .map(|place| {
            let next = numbers.len();
            *numbers.entry(&place.county).or_insert(next)
        })
        .collect();
    // How many, and which notice was counted last.
    let mut of_county = vec![(0, u32::MAX); numbers.len()];
    let mut of_place = vec![(0, u32::MAX); columns.places.len()];
    for lot in lots.members(0, columns.lots()) {
        let notice = columns.notice_of[lot];
        for (place, _) in columns.entries(lot) {
            let place = usize::from(place);
            for counted in [&mut of_place[place], &mut of_county[county_of[place]]] {
                if counted.1 != notice {
                    *counted = (counted.0 + 1, notice);
                }
            }
        }
    }
    let mut counties: Vec<(String, usize)> = numbers
        .into_iter()
        .map(|(county, number)| (county.to_owned(), of_county[number].0))
        .filter(|(county, count)| *count > 0 && !county.is_empty())
        .collect();
    most_first(&mut counties);
    let places = of_place.into_iter().map(|(count, _)| count).collect();
    (counties, places)
}

fn roads(search: &Search<'_>, lots: &Bits) -> Vec<(String, usize)> {
    let columns = search.columns;
    let wanted = narrow::named_places(columns, &search.query.filter);
    let mut counts: HashMap<u32, (usize, u32)> = HashMap::new();
    for lot in lots.members(0, columns.lots()) {
        let notice = columns.notice_of[lot];
        for (place, road) in columns.entries(lot) {
            if road == UNKNOWN || !wanted[usize::from(place)] {
                continue;
            }
            let (count, last) = counts.entry(road).or_insert((0, u32::MAX));
            if *last != notice {
                *last = notice;
                *count += 1;
            }
        }
    }
    let mut roads: Vec<(String, usize)> = counts
        .into_iter()
        .map(|(road, (count, _))| (columns.roads[road as usize].clone(), count))
        .collect();
    most_first(&mut roads);
    roads.truncate(MOST_ROADS);
    roads
}
