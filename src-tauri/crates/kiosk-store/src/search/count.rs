//! How many notices each choice of a filter would find.

use std::collections::HashMap;

use kiosk_model::notice::NoticeKind;
use kiosk_model::tag::Tag;
use kiosk_model::thing::ThingGroup;

use super::bits::Bits;
use super::columns::Columns;
use super::facts::{DELIVERIES, UNKNOWN};
use super::filter::{
    AREA_SPANS, Asked, Days, Facets, MOST_ROADS, PRICE_SPANS, PlaceCount, RoundChoice, ShareChoice,
};
use super::narrow;
use super::regions::tally;
use super::run::Search;

const PLACES: [Asked; 3] = [Asked::County, Asked::Township, Asked::Road];

/// A set in which choices are counted. Where it has members at all is found out once for all of them.
struct Base {
    lots: Bits,
    notices: Bits,
    busy: Vec<u32>,
}

impl Base {
    fn of(columns: &Columns, lots: Bits) -> Self {
        Self {
            notices: lots.notices(&columns.lasts),
            busy: lots.busy(&columns.lasts),
            lots,
        }
    }
}

/// Counts every choice; `lots` is what is found with all filters.
pub(crate) fn facets(search: &Search<'_>, lots: Bits) -> Facets {
    let columns = search.columns;
    let filter = &search.query.filter;
    let all = Base::of(columns, lots);
    // Of a field that is left open, every choice is counted in what is found.
    let base = |asked: Asked| -> Option<Base> {
        search
            .is_asked(asked)
            .then(|| Base::of(columns, search.without(&[asked])))
    };
    let mut facets = Facets {
        tags: of_lots(columns, &all, &Tag::ALL, &columns.tags, &filter.tags),
        ..Facets::default()
    };
    macro_rules! field {
        ($field:ident, $count:ident, $asked:expr, $choices:expr, $sets:expr, $chosen:expr) => {
            let without = base($asked);
            let base = without.as_ref().unwrap_or(&all);
            facets.$field = $count(columns, base, $choices, $sets, $chosen);
        };
    }
    field!(
        kinds,
        of_notices,
        Asked::Kinds,
        &NoticeKind::ALL,
        &columns.kinds,
        &filter.kinds
    );
    field!(
        things,
        of_lots,
        Asked::Things,
        &ThingGroup::ALL,
        &columns.things,
        &filter.things
    );
    field!(
        rounds,
        of_notices,
        Asked::Rounds,
        &RoundChoice::ALL,
        &columns.rounds,
        &filter.rounds
    );
    field!(
        deliveries,
        of_lots,
        Asked::Deliveries,
        &DELIVERIES,
        &columns.deliveries,
        &filter.deliveries
    );
    field!(
        shares,
        of_lots,
        Asked::Shares,
        &ShareChoice::ALL,
        &columns.shares,
        &filter.shares
    );
    field!(
        prices,
        of_lots,
        Asked::Price,
        &PRICE_SPANS,
        &columns.prices,
        &[filter.price]
    );
    field!(
        areas,
        of_lots,
        Asked::Area,
        &AREA_SPANS,
        &columns.areas,
        &[filter.area_ping]
    );
    let mail: Vec<bool> = filter.mail_bid.into_iter().collect();
    field!(
        mail_bids,
        of_notices,
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
    field!(
        days,
        of_notices,
        Asked::Days,
        &Days::CHOICES,
        &days,
        &[filter.days]
    );
    let without = base(Asked::Unit);
    facets.units = units(columns, &without.as_ref().unwrap_or(&all).notices);
    places(search, &all.lots, &mut facets);
    facets
}

/// Counts choices that may differ from lot to lot.
fn of_lots<T: Copy + PartialEq>(
    columns: &Columns,
    base: &Base,
    choices: &[T],
    sets: &[Bits],
    chosen: &[T],
) -> Vec<(T, usize)> {
    let count = |set: &Bits| (base.lots).count_notices(set, &columns.lasts, &base.busy);
    counted(choices, sets, chosen, count)
}

/// Counts choices that are the same for all lots of a notice.
fn of_notices<T: Copy + PartialEq>(
    _: &Columns,
    base: &Base,
    choices: &[T],
    sets: &[Bits],
    chosen: &[T],
) -> Vec<(T, usize)> {
    counted(choices, sets, chosen, |set| {
        base.notices.count_common(set, &base.busy)
    })
}

fn counted<T: Copy + PartialEq>(
    choices: &[T],
    sets: &[Bits],
    chosen: &[T],
    count: impl Fn(&Bits) -> usize,
) -> Vec<(T, usize)> {
    (choices.iter().zip(sets))
        .map(|(choice, set)| (*choice, count(set)))
        .filter(|(choice, count)| *count > 0 || chosen.contains(choice))
        .collect()
}

fn units(columns: &Columns, notices: &Bits) -> Vec<(String, usize)> {
    let unit = |notice: usize| u32::from(columns.unit[notice]);
    let counts = tally(columns, notices, &columns.unit_totals, unit);
    let mut units: Vec<(String, usize)> = (columns.units.iter().cloned())
        .zip(counts.into_iter().map(|count| count as usize))
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
    let counts = if PLACES.into_iter().any(|asked| search.is_asked(asked)) {
        columns.regions.count(columns, &search.without(&PLACES))
    } else {
        columns.regions.count(columns, lots)
    };
    facets.counties = (columns
        .regions
        .counties()
        .iter()
        .cloned()
        .zip(counts.by_county))
    .filter(|(county, count)| *count > 0 && !county.is_empty())
    .collect();
    most_first(&mut facets.counties);
    // The narrower sets of places decide which places may be counted.
    let in_county = matching_places(search, county_asked);
    let mut townships: Vec<PlaceCount> =
        (columns.places.iter().zip(counts.by_place).zip(&in_county))
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
