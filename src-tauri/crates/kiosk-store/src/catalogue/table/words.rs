//! Table `words`: the index over the texts of the notices. What it holds cannot be read back, only found.

use kiosk_model::notice::{Item, Notice};
use kiosk_model::parcel::{ParcelNo, parcels_in_text};
use rusqlite::{Connection, params};

use crate::error::Result;
use crate::search::grams;

/// Writes the texts of a notice into the index.
///
/// The branch is left out: a town's name means the place, not all that the branch of that name sells elsewhere.
pub(crate) fn write(conn: &Connection, no: u32, notice: &Notice) -> Result<()> {
    let mut indexed = String::new();
    grams::add(&mut indexed, &notice.round_text);
    grams::add(&mut indexed, &notice.title);
    for case in notice.cases() {
        grams::add(&mut indexed, &case.raw);
    }
    for lot in &notice.lots {
        for text in [&lot.category, &lot.no.text, &lot.remarks] {
            grams::add(&mut indexed, text);
        }
        for item in &lot.items {
            add_item(&mut indexed, item);
        }
    }
    conn.prepare_cached("DELETE FROM words WHERE rowid = ?1")?
        .execute([no])?;
    conn.prepare_cached("INSERT INTO words (rowid, grams) VALUES (?1, ?2)")?
        .execute(params![no, indexed])?;
    Ok(())
}

/// An address is found with and without county and township before it, and a parcel by its short number.
fn add_item(indexed: &mut String, item: &Item) {
    let address = item.address.as_str();
    let rest = address.strip_prefix(&item.county).unwrap_or(address);
    let rest = rest.strip_prefix(&item.township).unwrap_or(rest);
    let full = format!("{}{}{rest}", item.county, item.township);
    grams::add(indexed, &full);
    if !full.ends_with(address) {
        grams::add(indexed, address);
    }
    let mut parcels = parcels_in_text(address);
    parcels.extend(ParcelNo::from_code(&item.parcel_code));
    for parcel in parcels {
        grams::add(indexed, &format!("{parcel}地號"));
    }
}
