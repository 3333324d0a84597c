//! An estate detail page of the agency's search site, saved as HTML (`/Detail/Estate?NO=…`).

use kiosk_model::text::ident;

use crate::json::{Element, Member};
use crate::schema::col;
use crate::table::{self, Page};

/// Labels of the page, and the columns they fill.
const SHARED: &[(&str, &str)] = &[
    ("案號", col::CASE),
    ("執行案號", col::CASE),
    ("分署", col::BRANCH),
    ("分署別", col::BRANCH),
    ("執行分署", col::BRANCH),
    ("股別", col::UNIT),
    ("拍賣日期", col::OPEN),
    ("開標日", col::OPEN),
    ("開標日期", col::OPEN),
    ("開標時間", col::OPEN),
    ("拍賣日時", col::OPEN),
    ("拍次", col::ROUND),
    ("拍賣次數", col::ROUND),
    ("發文字號", col::DOC),
    ("發文日期", col::ISSUED),
    ("公告日期", col::ISSUED),
    ("開標場所", col::PLACE),
    ("投標日時", col::BID),
    ("備註", col::REMARKS),
    ("種類", col::CATEGORY),
];
const ITEM: &[(&str, &str)] = &[
    ("標別", col::LOT),
    ("底價", col::PRICE),
    ("拍賣底價", col::PRICE),
    ("保證金", col::DEPOSIT),
    ("面積", col::AREA_M2),
    ("地號", col::PARCEL),
    ("建號", col::BUILDING),
    ("地址", col::ADDRESS),
    ("權利範圍", col::SHARE),
    ("點交", col::DELIVERY),
    ("拍賣類別", col::CATEGORY),
    ("類別", col::CATEGORY),
    ("物品名稱", col::NAME),
    ("品名", col::NAME),
    ("數量", col::QTY),
    ("車牌", col::PLATE),
    ("車牌號碼", col::PLATE),
    ("廠牌", col::BRAND),
    ("說明", col::REMARKS),
];

/// The things sold on a detail page as records numbered from 1; `None` when it is no such page.
pub(crate) fn detail_page(page: &Page) -> Option<Vec<(usize, Element<'static>)>> {
    let mut shared: Vec<Member<'static>> = Vec::new();
    let mut items: Vec<Vec<Member<'static>>> = Vec::new();
    let mut begun = false;
    for line in &page.lines {
        if line.is_empty() {
            begun = false;
            continue;
        }
        let Some((label, text)) = line.split_once(['：', ':']) else {
            continue;
        };
        let (label, text) = (ident(label), text.trim().to_owned());
        let column = |list: &[(&str, &'static str)]| {
            list.iter()
                .find(|(name, _)| *name == label)
                .map(|(_, column)| *column)
        };
        if let Some(column) = column(ITEM) {
            // A label that stands in the present list already begins the next thing.
            let again = items
                .last()
                .is_some_and(|item| item.iter().any(|(name, _)| name == column));
            if !begun || again {
                items.push(Vec::new());
                begun = true;
            }
            if let Some(item) = items.last_mut() {
                item.push((column.into(), table::text(text)));
            }
        } else if let Some(column) = column(SHARED)
            && !shared.iter().any(|(name, _)| name == column)
        {
            shared.push((column.into(), table::text(text)));
        }
    }
    // An address alone is that of the office, at the foot of every page.
    items.retain(|item| item.len() > 1);
    if items.is_empty() || !shared.iter().any(|(name, _)| name == col::CASE) {
        return None;
    }
    if let Some(link) = &page.saved_from {
        shared.push((col::LINK.into(), table::text(link.clone())));
    }
    let files = files(page);
    if !files.is_empty() {
        shared.push((col::FILES.into(), table::text(files.join("\n"))));
    }
    let records = items.into_iter().enumerate().map(|(at, item)| {
        let mut fields = shared.clone();
        fields.retain(|(name, _)| !item.iter().any(|(own, _)| own == name));
        fields.extend(item);
        (at + 1, Element::Record(fields))
    });
    Some(records.collect())
}

/// Names of the files the page offers: `/File/Download?PATH=…&NAME=notice.pdf`.
fn files(page: &Page) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (href, text) in &page.links {
        if !href.contains("/File/") {
            continue;
        }
        let query = href.split_once('?').map_or("", |(_, query)| query);
        let named = query.split('&').find_map(|pair| pair.strip_prefix("NAME="));
        let name = named
            .map(percent_decoded)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| text.clone());
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// `%E5%85%AC%E5%91%8A.pdf` in plain; as it stands where it is not UTF-8.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = |b: u8| {
            char::from(b)
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok())
        };
        match (first, after) {
            (b'%', [high, low, tail @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or(0) * 16 + hex(*low).unwrap_or(0));
                rest = tail;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
