//! The courts' spreadsheet: cells that say one thing a line.

use std::borrow::Cow;

use kiosk_model::date::RocDate;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{ItemKind, Notice, SourceKind};
use kiosk_model::published;
use kiosk_model::round::Round;
use kiosk_model::text::ident;

use super::{Sale, without_gaps};
use crate::common::{bad_case, case_cell};
use crate::schema::{Fields, areas_in};

const COURT: &str = "法院名稱";
const CASE: &str = "字號股別";
const DAY: &str = "拍賣日期拍賣次數";
const COUNTY: &str = "縣市";
const LAND: &str = "土地坐落/面積";
const HOUSE: &str = "房屋地址/樓層面積";
const THING: &str = "動產名稱";
const TOTAL: &str = "總拍賣底價(元)";

/// Reads one row of the export.
pub(crate) fn notice(fields: &Fields, today: RocDate) -> Result<Notice, RowProblem> {
    let cell = case_cell(fields.required(CASE)?);
    let case = cell.case.ok_or_else(|| bad_case(fields.text(CASE)))?;
    let (day, round) = day_and_round(fields.text(DAY));
    let (county, township) = county_and_township(fields.text(COUNTY));
    let mut sale = Sale {
        court: fields.required(COURT)?.replace('\n', ""),
        unit: cell.unit,
        day,
        round,
        county,
        township,
        lot: lot_text(fields.text("標別")),
        lot_price: fields.amount(TOTAL)?,
        deposit: fields.amount("保證金")?,
        delivery: fields.line("點交"),
        vacancy: fields.first(&["空屋", "空地"]).to_owned(),
        contamination: fields.told("土地有無遭受污染"),
        remarks: fields.told("備註"),
        mail_bid: published::yes_or_no(fields.text("採通訊投標")),
        ..Sale::default()
    };
    match (fields.text(LAND), fields.text(HOUSE), fields.text(THING)) {
        ("", "", "") => return Err(RowProblem::new("nothingSold")),
        ("", "", thing) => {
            sale.movable = true;
            sale.name = thing.replace('\n', " ");
            let (quantity, unit) = (fields.line("數量"), fields.line("單位"));
            sale.quantity = format!("{quantity}{unit}");
        }
        ("", house, _) => property(&mut sale, house, ItemKind::Building, "房屋"),
        (land, _, _) => property(&mut sale, land, ItemKind::Land, "土地"),
    }
    Ok(sale.into_notice(SourceKind::CourtExport, today, case))
}

/// `0` and `拍` stand for "no lot" in the courts' lists.
fn lot_text(text: &str) -> String {
    match text.trim() {
        "0" | "拍" | "無" | "-" => String::new(),
        lot => lot.to_owned(),
    }
}

/// `115/05/27⏎第4拍`, with a time of day on a line of its own, or all in one line.
pub(super) fn day_and_round(cell: &str) -> (String, String) {
    let lines: Vec<&str> = cell.lines().map(str::trim).collect();
    if let Some(at) = lines.iter().rposition(|line| is_round(line))
        && lines.len() > 1
    {
        let day: Vec<&str> = [&lines[..at], &lines[at + 1..]].concat();
        return (day.join(" ").trim().to_owned(), lines[at].to_owned());
    }
    let cut = cell
        .find(['\n', '第', '特', '公', '應', '一', '二', '三', '四'])
        .unwrap_or(cell.len());
    let (day, round) = cell.split_at(cut);
    let round = round.trim().replace('\n', " ");
    (day.trim().to_owned(), round)
}

/// A line that says a round and no day.
fn is_round(line: &str) -> bool {
    line.starts_with(['第', '特', '公', '應'])
        || (Round::parse(line).is_some() && !line.contains('/'))
}

/// `花蓮縣⏎秀林鄉`.
fn county_and_township(cell: &str) -> (String, String) {
    let mut words = cell.split_whitespace();
    let county = words.next().unwrap_or_default();
    let rest: String = words.collect();
    if !rest.is_empty() {
        return (county.to_owned(), rest);
    }
    // Both in one word: a county has three characters.
    match county.char_indices().nth(3) {
        Some((at, _)) if county[..at].ends_with(['縣', '市']) => {
            (county[..at].to_owned(), county[at..].to_owned())
        }
        _ => (county.to_owned(), String::new()),
    }
}

/// A place, its areas and its own floor price, each on lines of their own.
fn property(sale: &mut Sale, cell: &str, kind: ItemKind, category: &str) {
    sale.kind = kind;
    sale.category = category.to_owned();
    let mut places: Vec<&str> = Vec::new();
    let mut areas: Vec<Area> = Vec::new();
    let cell = in_lines(cell);
    for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.contains("底價") {
            let price = line
                .split_once([':', '：'])
                .map_or(line, |(_, price)| price);
            sale.item_price = published::amount(price).ok().flatten();
        } else if let Some(area) = Area::of(line) {
            areas.push(area);
        } else {
            places.push(line);
        }
    }
    sale.address = places.join(" ");
    if kind == ItemKind::Land {
        sale.address = without_gaps(&sale.address);
    }
    match &areas[..] {
        [] => {}
        [only] => {
            sale.area_m2 = only.m2;
            sale.area_ping = only.ping;
            sale.share.clone_from(&only.share);
            if kind == ItemKind::Building && !only.label.is_empty() {
                sale.floors = vec![only.text.clone()];
            }
        }
        several => {
            sale.floors = several.iter().map(|area| area.text.clone()).collect();
            let whole = several
                .iter()
                .find(|area| area.label.contains("合計") || area.label.starts_with('總'));
            sale.area_m2 = whole.and_then(|area| area.m2);
            sale.area_ping = whole.and_then(|area| area.ping);
            let first = several[0].share.clone();
            sale.share = first.filter(|share| {
                several
                    .iter()
                    .all(|area| area.share.as_ref() == Some(share))
            });
        }
    }
}

/// A cell whose line breaks were lost on the way (`… 70號 741坪(2451.49平方公尺) x 全部 土地拍賣底價:…`) gets them back.
fn in_lines(cell: &str) -> Cow<'_, str> {
    if cell.contains('\n') {
        return Cow::Borrowed(cell);
    }
    let mut text = cell.to_owned();
    for label in ["土地拍賣底價", "房屋拍賣底價", "建物拍賣底價"] {
        text = text.replace(label, &format!("\n{label}"));
    }
    // The number before the first unit, when a blank stands before it.
    let unit = ["坪", "平方公尺", "㎡"]
        .into_iter()
        .filter_map(|unit| text.find(unit))
        .min();
    if let Some(unit) = unit
        && let Some(blank) = text[..unit].trim_end().rfind(char::is_whitespace)
    {
        text.insert(blank, '\n');
    }
    Cow::Owned(text)
}

/// A line like `一層 741坪(2451.49平方公尺) x 全部`.
struct Area {
    label: String,
    m2: Option<f64>,
    ping: Option<f64>,
    share: Option<String>,
    text: String,
}

impl Area {
    fn of(line: &str) -> Option<Self> {
        let text = ident(line);
        let (m2, ping) = areas_in(&text);
        if m2.is_none() && ping.is_none() {
            return None;
        }
        let share = text.rsplit_once(['X', '×', '*']).map(|(_, share)| share);
        let label = text
            .find(|c: char| c.is_ascii_digit())
            .map_or("", |at| &text[..at]);
        let stated = |number: Option<f64>| number.filter(|n| *n > 0.0);
        Some(Self {
            label: label.trim_end_matches([':', '(']).to_owned(),
            m2: stated(m2),
            ping: stated(ping),
            share: share
                .filter(|share| !share.is_empty() && share.chars().count() <= 40)
                .map(str::to_owned),
            text: line.to_owned(),
        })
    }
}
