//! What connects one notice with another: the cases they name, and the parcels, houses and vehicles they sell.
//!
//! A connection links, it never merges: two records may tell of one property under two cases, or of one sale twice.

use std::collections::BTreeSet;

use kiosk_model::case_no::CaseNo;
use kiosk_model::notice::{Item, Lot, Notice, NoticeKind};
use kiosk_model::parcel::{ParcelNo, parcels_in_text};
use kiosk_model::plate::Plate;
use kiosk_model::text::skey;

/// The shortest address, in characters, that names one house.
const SHORTEST_ADDRESS: usize = 6;

/// The keys under which a notice is connected; none for notices without a sale but those of their cases.
pub(super) fn of_notice(notice: &Notice) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = notice.cases().map(of_case).collect();
    if matches!(notice.kind, NoticeKind::Estate | NoticeKind::Movable) {
        let items = notice.lots.iter().flat_map(|lot| &lot.items);
        for item in items.filter(|item| is_placed(item)) {
            keys.extend(of_item(item));
        }
    }
    keys
}

/// The key of a case. Paper numbers do not tell the kind code, so it is no part of the key; see [`same_case`].
pub(super) fn of_case(case: &CaseNo) -> String {
    format!("c{:03}{:08}", case.year, case.serial)
}

/// Whether two numbers can be those of one case.
pub(super) fn same_case(one: &CaseNo, other: &CaseNo) -> bool {
    let agree = |one: Option<u8>, other: Option<u8>| match (one, other) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    (one.year, one.serial) == (other.year, other.serial) && agree(one.kind_code, other.kind_code)
}

/// The keys of the things of a lot; empty when nothing in it can be told from other things.
pub(super) fn of_lot(lot: &Lot) -> BTreeSet<String> {
    lot.items.iter().flat_map(of_item).collect()
}

/// Whether the item can be recognised without its case: section codes are unique only inside a land office.
fn is_placed(item: &Item) -> bool {
    !item.township.is_empty() || item.movable.is_some()
}

fn of_item(item: &Item) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    if let Some(movable) = &item.movable {
        keys.extend(Plate::parse(&movable.plate).map(|plate| format!("v{}", plate.text)));
        return keys;
    }
    let place = skey(&format!("{}{}", item.county, item.township));
    if let Some(parcel) = ParcelNo::from_code(&item.parcel_code)
        && let Some(section) = &parcel.section
    {
        keys.insert(format!("p{place}|{section}|{parcel}"));
    }
    let address = skey(&item.address);
    let rest = without(
        &without(&address, &skey(&item.county)),
        &skey(&item.township),
    );
    let parcels = parcels_in_text(&item.address);
    match rest.rfind('段') {
        Some(end) if !parcels.is_empty() => {
            let section = &rest[..end];
            keys.extend(
                parcels
                    .iter()
                    .map(|parcel| format!("t{place}|{section}|{parcel}")),
            );
        }
        _ if is_house(&rest) => {
            keys.insert(format!("a{place}|{rest}"));
        }
        _ => {}
    }
    keys
}

fn without(text: &str, start: &str) -> String {
    text.strip_prefix(start).unwrap_or(text).to_owned()
}

fn is_house(rest: &str) -> bool {
    rest.contains('號')
        && rest.chars().any(|c| c.is_ascii_digit())
        && rest.chars().count() >= SHORTEST_ADDRESS
}
