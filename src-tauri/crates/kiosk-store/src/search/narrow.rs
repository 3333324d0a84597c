//! Filters as sets of lots.

use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::tag::Tag;
use kiosk_model::text::skey;
use kiosk_model::thing::ThingGroup;

use super::bits::Bits;
use super::columns::{Columns, day_number};
use super::facts::{DELIVERIES, UNKNOWN};
use super::filter::{Asked, Days, NoticeFilter, RoundChoice, ShareChoice, joint_sale};
use super::matching::named;
use super::rebuild::NO_DAY;
use super::run::Groups;

/// One set for each field that is set. Places are three sets, each narrower than the one before.
pub(crate) fn sets(
    columns: &Columns,
    filter: &NoticeFilter,
    groups: &Groups,
    today: RocDate,
) -> Vec<(Asked, Bits)> {
    let mut sets = Vec::new();
    let mut any = |asked: Asked, set: Option<Bits>| sets.extend(set.map(|set| (asked, set)));
    any(
        Asked::Kinds,
        any_of(&filter.kinds, &NoticeKind::ALL, &columns.kinds),
    );
    any(
        Asked::Things,
        any_of(&filter.things, &ThingGroup::ALL, &columns.things),
    );
    any(
        Asked::Rounds,
        any_of(&filter.rounds, &RoundChoice::ALL, &columns.rounds),
    );
    any(
        Asked::Deliveries,
        any_of(&filter.deliveries, &DELIVERIES, &columns.deliveries),
    );
    any(
        Asked::Shares,
        any_of(&filter.shares, &ShareChoice::ALL, &columns.shares),
    );
    any(
        Asked::MailBid,
        filter
            .mail_bid
            .map(|mail| columns.mail[usize::from(mail)].clone()),
    );
    any(
        Asked::Price,
        (!filter.price.is_all()).then(|| columns.in_price(filter.price)),
    );
    any(
        Asked::Area,
        (!filter.area_ping.is_all()).then(|| columns.in_area(filter.area_ping)),
    );
    any(Asked::Days, on_days(columns, filter.days, groups, today));
    any(Asked::Tags, tags(columns, filter));
    any(Asked::Unit, unit(columns, filter));
    for (asked, set) in places(columns, filter) {
        any(asked, Some(set));
    }
    sets
}

/// The lots of any of the chosen values; `None` when none is chosen.
fn any_of<T: PartialEq>(chosen: &[T], all: &[T], sets: &[Bits]) -> Option<Bits> {
    let mut chosen = (all.iter().zip(sets)).filter(|(value, _)| chosen.contains(value));
    let mut found = chosen.next()?.1.clone();
    for (_, set) in chosen {
        found.take_in(set);
    }
    Some(found)
}

fn tags(columns: &Columns, filter: &NoticeFilter) -> Option<Bits> {
    if filter.tags.is_empty() && filter.without.is_empty() {
        return None;
    }
    let mut found = Bits::all(columns.lots());
    for (tag, set) in Tag::ALL.iter().zip(&columns.tags) {
        if filter.tags.contains(tag) {
            found.keep_only(set);
        }
        if filter.without.contains(tag) {
            found.leave_out(set);
        }
    }
    Some(found)
}

fn unit(columns: &Columns, filter: &NoticeFilter) -> Option<Bits> {
    let wanted = skey(filter.unit.as_deref()?);
    let wanted = wanted.strip_suffix('股').unwrap_or(&wanted);
    if wanted.is_empty() {
        return None;
    }
    let fits: Vec<bool> = columns
        .units
        .iter()
        .map(|unit| skey(unit) == wanted)
        .collect();
    let mut found = Bits::none(columns.lots());
    for (unit, notice) in columns.unit.iter().zip(0..) {
        if fits.get(usize::from(*unit)) == Some(&true) {
            columns.add_notice(&mut found, notice);
        }
    }
    Some(found)
}

/// The lots of the county, of the township in it, and of the road in both.
pub(crate) fn places(columns: &Columns, filter: &NoticeFilter) -> Vec<(Asked, Bits)> {
    let given = |name: &Option<String>| {
        let name = name.as_deref().unwrap_or_default();
        (!name.trim().is_empty()).then(|| name.to_owned())
    };
    let county = given(&filter.county);
    let township = given(&filter.township);
    let keys: Vec<&str> = (columns.places.iter().map(|place| &*place.county_key)).collect();
    let in_county = named(&keys, county.as_deref().unwrap_or_default());
    let lots_of = |wanted: &dyn Fn(usize) -> bool| -> Bits {
        let mut found = Bits::none(columns.lots());
        for (place, lots) in columns.lots_of_place.iter().enumerate() {
            if wanted(place) {
                lots.iter().for_each(|lot| found.add(*lot as usize));
            }
        }
        found
    };
    let both = named_places(columns, filter);
    let in_both = |place: usize| both[place];
    let mut sets = Vec::new();
    if county.is_some() {
        sets.push((Asked::County, lots_of(&|place| in_county[place])));
    }
    if township.is_some() {
        sets.push((Asked::Township, lots_of(&in_both)));
    }
    if let Some(road) = given(&filter.road) {
        let keys: Vec<&str> = columns.road_keys.iter().map(String::as_str).collect();
        let on_road = named(&keys, &road);
        let mut found = Bits::none(columns.lots());
        let lots = lots_of(&in_both);
        for lot in lots.members(0, columns.lots()) {
            let here = columns.entries(lot).any(|(place, road)| {
                in_both(usize::from(place)) && road != UNKNOWN && on_road[road as usize]
            });
            if here {
                found.add(lot);
            }
        }
        sets.push((Asked::Road, found));
    }
    sets
}

/// Which places are in the county and the township that are asked for.
pub(crate) fn named_places(columns: &Columns, filter: &NoticeFilter) -> Vec<bool> {
    let counties: Vec<&str> = (columns.places.iter().map(|place| &*place.county_key)).collect();
    let townships: Vec<&str> = (columns.places.iter().map(|place| &*place.township_key)).collect();
    let in_county = named(&counties, filter.county.as_deref().unwrap_or_default());
    let in_township = named(&townships, filter.township.as_deref().unwrap_or_default());
    (in_county.into_iter().zip(in_township))
        .map(|(county, township)| county && township)
        .collect()
}

/// The lots of the days that are meant; `None` for all.
pub(crate) fn on_days(
    columns: &Columns,
    days: Days,
    groups: &Groups,
    today: RocDate,
) -> Option<Bits> {
    let mut open = groups.upcoming.clone();
    open.take_in(&groups.offers);
    open.take_in(&groups.posted);
    match days {
        Days::All => None,
        Days::Upcoming => Some(open),
        Days::Past => {
            let mut past = Bits::all(columns.lots());
            past.leave_out(&open);
            Some(past)
        }
        Days::ThisMonthsSale => Some(on_day(columns, joint_sale(today, 0), groups)),
        Days::NextMonthsSale => Some(on_day(columns, joint_sale(today, 1), groups)),
        Days::Between { from, to } => Some(between(
            columns,
            from.map(day_number),
            to.map(day_number),
            groups,
            day_number(today),
        )),
    }
}

/// Sales with this day; open offers and notices without a sale are none.
fn on_day(columns: &Columns, day: RocDate, groups: &Groups) -> Bits {
    let day = day_number(day);
    let mut found = days(columns, Some(day), Some(day));
    found.leave_out(&groups.offers);
    for set in stage_posted(columns) {
        found.leave_out(set);
    }
    found
}

fn stage_posted(columns: &Columns) -> impl Iterator<Item = &Bits> {
    use super::facts::Stage;
    (Stage::ALL.iter().zip(&columns.stages))
        .filter(|(stage, _)| **stage == Stage::Posted)
        .map(|(_, set)| set)
}

fn days(columns: &Columns, from: Option<i32>, to: Option<i32>) -> Bits {
    let mut found = Bits::none(columns.lots());
    // What has no day stands first and lies in no span.
    let from = columns.first_on_or_after(from.unwrap_or(NO_DAY + 1));
    let to = to.map_or(columns.len(), |to| {
        columns.first_on_or_after(to.saturating_add(1))
    });
    if from < to {
        found.add_range(columns.first_lot(from), columns.first_lot(to));
    }
    found
}

fn between(
    columns: &Columns,
    from: Option<i32>,
    to: Option<i32>,
    groups: &Groups,
    today: i32,
) -> Bits {
    let mut found = days(columns, from, to);
    found.leave_out(&groups.offers);
    // An open offer can be taken up on any day from now until it ends.
    let in_order = from.is_none_or(|from| to.is_none_or(|to| from <= to));
    if in_order && to.is_none_or(|to| today <= to) {
        for notice in &columns.offers {
            let until = columns.until[*notice as usize];
            let open = until == NO_DAY || until >= today;
            if open && (until == NO_DAY || from.is_none_or(|from| until >= from)) {
                columns.add_notice(&mut found, *notice);
            }
        }
    }
    found
}
