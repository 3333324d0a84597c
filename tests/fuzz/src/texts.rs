//! Cells of lists and words of visitors: amounts, days, numbers of cases, lots and parcels as offices write them, and
//! what is typed into the search.

use std::sync::{Arc, OnceLock};

use kiosk_app::notices::Query;
use kiosk_app::{Kiosk, Places};
use kiosk_model::case_no::{CaseNo, CaseQuery};
use kiosk_model::money::Money;
use kiosk_model::notice::{Lot, LotNo, Round};
use kiosk_model::parcel::{ParcelNo, parcels_in_text};
use kiosk_model::tag::Tag;
use kiosk_model::{plate, published, text};

use crate::Target;

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "cells",
        read: |bytes| cell(&String::from_utf8_lossy(bytes)),
        seeds: || CELLS.iter().map(|cell| cell.as_bytes().to_vec()).collect(),
    },
    Target {
        name: "search-words",
        read: |bytes| {
            static KIOSK: OnceLock<(tempfile::TempDir, Kiosk)> = OnceLock::new();
            let (_, kiosk) = KIOSK.get_or_init(demonstration);
            let query = Query {
                words: String::from_utf8_lossy(bytes).into_owned(),
                limit: 5,
                ..Query::default()
            };
            if let Ok(page) = kiosk.search_notices(&query) {
                assert!(page.notices.len() <= page.total.min(5));
            }
        },
        seeds: || WORDS.iter().map(|words| words.as_bytes().to_vec()).collect(),
    },
];

fn cell(cell: &str) {
    if let Ok(Some(amount)) = published::amount(cell) {
        assert_eq!(Money::parse_capitals(&amount.capitals()), Ok(amount), "it reads its own writing");
    }
    if let Ok(Some(moment)) = published::moment(cell) {
        assert_eq!(published::moment(&moment.iso()), Ok(Some(moment)), "it reads its own writing");
    }
    let _ = (published::day(cell), published::yes_or_no(cell), published::tells_nothing(cell));
    if let Some(case) = CaseNo::parse(cell) {
        let _ = (case.key(), case.office_form());
    }
    let _ = CaseQuery::parse(cell);
    let _ = (LotNo::parse(cell), Round::parse(cell), ParcelNo::from_code(cell), ParcelNo::parse(cell));
    let _ = (parcels_in_text(cell), plate::plate_in_text(cell), text::ident(cell), text::skey(cell));
    let lot = Lot {
        remarks: cell.to_owned(),
        ..Lot::default()
    };
    let _ = Tag::of(&lot);
}

/// A machine with the notices it shows before the first list is brought in.
fn demonstration() -> (tempfile::TempDir, Kiosk) {
    let folder = tempfile::tempdir().unwrap();
    let places = Places {
        service: "kiosk-fuzz-nobody".to_owned(),
        credentials_dir: None,
        config_dir: Some(folder.path().join("config")),
        deadline: std::time::Duration::from_secs(3),
    };
    let clock = Arc::new(kiosk_testkit::fixed("2026-11-22T09:00"));
    let kiosk = Kiosk::open_with(&folder.path().join("data"), clock, &places).unwrap();
    (folder, kiosk)
}

const CELLS: [&str; 16] = [
    "１，２００，０００",
    "新臺幣伍佰玖拾萬元整",
    "590萬5千",
    "1,103,300,000元",
    "120/11/12",
    "2026/08/04 下午 03:00:00",
    "中華民國115年7月14日上午10時整",
    "1151012",
    "桃執戊 101 年贈稅執特專字第 00050597 號",
    "110司執字第012521號\n(孝股)",
    "第十一標",
    "特別變賣程序後之拍賣(四拍)",
    "八田段1093、1056地號土地，權利範圍：10000分之9875",
    "033612250005",
    "車輛車牌:EAA-502",
    "拍定後不點交；本件為農地，有共有人優先承買權，曾發生非自然死亡",
];

const WORDS: [&str; 8] = ["霧台", "東港 土地", "ㄈㄑ", "1150100000001", "eaa502", "許○○", "50597", "đất"];
