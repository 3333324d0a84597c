//! The courts' weekly list as a third party keeps it: flat English keys, Gregorian days.

use kiosk_model::date::RocDate;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{ItemKind, Notice, SourceKind};

use super::{Sale, round_words, without_gaps};
use crate::common::{bad_case, case_cell};
use crate::link;
use crate::schema::Fields;

/// Reads one row.
pub(crate) fn notice(fields: &Fields, today: RocDate) -> Result<Notice, RowProblem> {
    let cell = case_cell(fields.required("case_no")?);
    let case = cell.case.ok_or_else(|| bad_case(fields.text("case_no")))?;
    let court = match fields.text("court") {
        "" => fields.required("court_code")?,
        name => name,
    };
    let house = matches!(fields.text("type"), "building" | "house");
    let movable = matches!(fields.text("type"), "movable" | "chattel");
    let address = fields.first(&["location", "address"]);
    if address.is_empty() {
        return Err(RowProblem::new("nothingSold"));
    }
    let unknown = |text: &str| {
        if text.eq_ignore_ascii_case("unknown") {
            String::new()
        } else {
            text.to_owned()
        }
    };
    let sale = Sale {
        court: court.to_owned(),
        unit: cell.unit,
        movable,
        name: if movable {
            address.to_owned()
        } else {
            String::new()
        },
        day: fields.text("auction_date").to_owned(),
        round: round_words(fields.text("auction_round")),
        lot: fields.text("lot").to_owned(),
        kind: if house {
            ItemKind::Building
        } else {
            ItemKind::Land
        },
        category: if house { "房屋" } else { "土地" }.to_owned(),
        county: fields.text("county").to_owned(),
        township: fields.text("district").to_owned(),
        address: if house {
            address.to_owned()
        } else {
            without_gaps(address)
        },
        area_m2: fields.decimal("area")?,
        share: Some(fields.told("rrange")).filter(|share| !share.is_empty()),
        lot_price: fields.amount("min_price")?,
        deposit: fields.amount("deposit")?,
        delivery: unknown(fields.text("delivery")),
        vacancy: match fields.text("vacant") {
            "yes" => "是".to_owned(),
            "no" => "否".to_owned(),
            other => unknown(other),
        },
        remarks: fields.told("remarks"),
        url: link::parse(fields.text("detail_url")).url,
        ..Sale::default()
    };
    Ok(sale.into_notice(SourceKind::CourtJson, today, case))
}
