//! The courts' JSON: an answer of the query (51 keys, one row a thing sold), and the open data
//! `Foreclosure.json`, where a case holds lists of land, houses and movable things.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::import::RowProblem;
use kiosk_model::money::Money;
use kiosk_model::notice::{ItemKind, Notice, SourceKind};
use kiosk_model::published;
use kiosk_model::text::ident;

use super::{Sale, round_words};
use crate::common::case_cell;
use crate::json::{Element, Member, Value};
use crate::schema::Fields;
use crate::schema::decimal;

/// What one thing of a case is, by the list it stands in.
const THING: &str = "proptype";

/// A case with its lists becomes one record a thing sold, each with what the case says; `None` for a
/// record that is flat already.
pub(crate) fn unfold<'a>(values: &[Member<'a>]) -> Option<Vec<Element<'a>>> {
    let lists: Vec<(&str, &Vec<Value<'_>>)> = values
        .iter()
        .filter_map(|(key, value)| match value {
            Value::List(items) if is_list_of_things(key) => Some((&**key, items)),
            _ => None,
        })
        .collect();
    if lists.is_empty() {
        return None;
    }
    let shared: Vec<Member<'_>> = values
        .iter()
        .filter(|(_, value)| !matches!(value, Value::List(_) | Value::Record(_)))
        .cloned()
        .collect();
    let mut things = Vec::new();
    for (key, items) in lists {
        let code = match key {
            key if key.starts_with("land") => "C51",
            key if key.starts_with("movable") => "C54",
            _ => "C52",
        };
        for item in items {
            let Value::Record(own) = item else {
                things.push(Element::Other);
                continue;
            };
            let mut fields: Vec<Member<'_>> = shared
                .iter()
                .filter(|(key, _)| key != THING && !own.iter().any(|(other, _)| other == key))
                .cloned()
                .collect();
            fields.extend(own.iter().filter(|(key, _)| key != THING).cloned());
            fields.push((THING.into(), Value::Text(Ok(code.into()))));
            things.push(Element::Record(fields));
        }
    }
    Some(things)
}

fn is_list_of_things(key: &str) -> bool {
    ["land", "house", "building", "movable"]
        .iter()
        .any(|lead| key.starts_with(lead))
}

/// Reads one thing sold.
pub(crate) fn notice(fields: &Fields, today: RocDate) -> Result<Notice, RowProblem> {
    let (case, unit) = case(fields)?;
    let movable = fields.text(THING) == "C54" || !fields.text("registeno").is_empty();
    let court = match fields.text("crtnm") {
        "" => fields.required("crtid")?,
        name => name,
    };
    let sum = amount(fields, &["summinprc", "sumprice", "summinprcstr"])?;
    let own = amount(fields, &["minprice", "saleamt", "saleamtstr"])?;
    let lot = fields.text("batchno");
    let mut sale = Sale {
        court: court.to_owned(),
        unit,
        movable,
        day: day(fields),
        round: round_words(fields.first(&["salenostr", "saleno"])),
        lot: if matches!(lot, "0" | "拍") {
            String::new()
        } else {
            lot.to_owned()
        },
        county: fields.text("hsimun").to_owned(),
        township: fields.text("ctmd").to_owned(),
        share: Some(fields.told("rrange")).filter(|share| !share.is_empty()),
        item_price: own.filter(|_| sum.is_some()),
        lot_price: sum.or(own),
        delivery: fields.first(&["checkynstr", "checkyn"]).to_owned(),
        vacancy: vacancy(fields),
        remarks: fields.first(&["rmk", "rmkexcel", "notes"]).to_owned(),
        mail_bid: published::yes_or_no(fields.first(&["comm_yn", "commynstr"])),
        open_offer: fields.text("saletype") == "4",
        ..Sale::default()
    };
    if movable {
        let name = fields.first(&["registeno", "ttitle"]);
        if name.is_empty() {
            return Err(RowProblem::new("fieldMissing").with("column", "registeno"));
        }
        sale.name = without_serial(name).to_owned();
        sale.quantity = format!("{}{}", fields.text("qty"), fields.text("unit"));
        sale.category = "動產".to_owned();
    } else {
        place(&mut sale, fields);
        let area = fields.first(&["area3str", "area"]);
        sale.area_m2 = decimal(area).flatten();
    }
    Ok(sale.into_notice(SourceKind::CourtJson, today, case))
}

/// The case from its parts, or from the text that holds them all.
fn case(fields: &Fields) -> Result<(CaseNo, Option<String>), RowProblem> {
    let (year, words, serial) = (
        fields.text("crmyy"),
        fields.text("crmid"),
        fields.text("crmno"),
    );
    let parts = format!("{}{words}字第{serial}號", year.trim_start_matches('0'));
    let mut cell = case_cell(&parts);
    if cell.case.is_none() {
        cell = case_cell(fields.first(&["crm", "crmno"]));
    }
    let case = cell.case.ok_or_else(|| RowProblem::new("badCaseNumber"))?;
    let unit = fields.first(&["dptstr", "dpt"]);
    let unit = unit.trim_matches(['(', ')']).trim_end_matches('股');
    Ok((
        case,
        Some(unit.to_owned())
            .filter(|unit| !unit.is_empty())
            .or(cell.unit),
    ))
}

/// The first of some columns that states an amount; texts beside numbers repeat them.
fn amount(fields: &Fields, columns: &[&'static str]) -> Result<Option<Money>, RowProblem> {
    for column in columns {
        if let Some(amount) = fields.amount(column)? {
            return Ok(Some(amount));
        }
    }
    Ok(None)
}

/// Day and time in one text, as far as both are there.
fn day(fields: &Fields) -> String {
    let (day, time) = (fields.text("saledate"), fields.text("saletime"));
    let with_time = format!("{day} {time}");
    if !time.is_empty() && published::moment(&with_time).is_ok() {
        with_time
    } else {
        day.to_owned()
    }
}

fn vacancy(fields: &Fields) -> String {
    match fields.first(&["emptyynstr", "emptyyn"]) {
        "Y" => "是".to_owned(),
        "N" => "否".to_owned(),
        "M" => "詳備註".to_owned(),
        text => text.to_owned(),
    }
}

/// Land by its section and number, a house by its address.
fn place(sale: &mut Sale, fields: &Fields) {
    let house = matches!(fields.text(THING), "C52" | "C103") || !fields.text("budadd").is_empty();
    let number = fields.text("landno");
    let named = |text: &str, tail: &str| {
        if text.is_empty() || text.ends_with(tail) {
            text.to_owned()
        } else {
            format!("{text}{tail}")
        }
    };
    let section = named(fields.first(&["secstr", "sec"]), "段");
    let subsection = named(fields.text("subsec"), "小段");
    let land = if number.is_empty() {
        format!("{section}{subsection}")
    } else {
        format!("{section}{subsection}{}", named(number, "號"))
    };
    if house && !fields.text("budadd").is_empty() {
        sale.kind = ItemKind::Building;
        sale.category = "房屋".to_owned();
        sale.address = fields.line("budadd");
    } else {
        sale.kind = if house {
            ItemKind::Building
        } else {
            ItemKind::Land
        };
        sale.category = if house { "房屋" } else { "土地" }.to_owned();
        sale.address = land;
    }
}

/// `069352堆高機`: the name behind the number it was registered under.
fn without_serial(name: &str) -> &str {
    let digits = name
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(name.len());
    let after = name[digits..].trim_start();
    let glued = (5..=12).contains(&digits)
        && after.starts_with(|c: char| !ident(&c.to_string()).is_ascii());
    if glued { after } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_in_front_of_names() {
        for (name, bare) in [
            ("069352堆高機", "堆高機"),
            ("堆高機", "堆高機"),
            ("2015年出廠小貨車", "2015年出廠小貨車"),
            ("069352", "069352"),
            ("123456ABC型機", "123456ABC型機"),
        ] {
            assert_eq!(without_serial(name), bare);
        }
    }
}
