//! What offices write into cells, in the ways people write it: lists by hand, exports that lost their line breaks, pages
//! with cells over several rows.

use kiosk_model::notice::{Delivery, Notice, Round};
use kiosk_testkit::today;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::common::{file, notice, read_bytes, row, row_with_json};
use crate::made::{COURT_HEADER, court_land, notices, table, table_row, xls_with};

/// The one notice of a list of one row.
fn one(header: &[&str], cells: &[&str]) -> Notice {
    let batch = read_bytes(table_row(header, cells).as_bytes()).expect("a list");
    let row = &batch.rows[0].outcome;
    row.clone()
        .unwrap_or_else(|why| panic!("{cells:?}: {why:?}"))
}

const LIST: [&str; 7] = ["案號", "拍賣日期", "拍次", "地址", "面積", "底價", "點交"];

fn listed(changes: &[(&str, &str)]) -> Notice {
    let usual = [
        ("案號", "1150100000001"),
        ("拍賣日期", "115/12/04"),
        ("拍次", "第一拍"),
        ("地址", "花蓮縣吉安鄉示範段1地號"),
        ("面積", "10"),
        ("底價", "100000"),
        ("點交", "點交"),
    ];
    let cells = usual.map(|(name, text)| {
        let changed = changes.iter().find(|(other, _)| *other == name);
        changed.map_or(text, |(_, text)| *text)
    });
    one(&LIST, &cells)
}

#[test]
fn prices_as_people_write_them() {
    for (text, dollars) in [
        ("1,200,000元", 1_200_000),
        ("新台幣１，２００，０００元整", 1_200_000),
        ("NT$1,200,000", 1_200_000),
        ("$1,200,000", 1_200_000),
        ("120萬", 1_200_000),
        ("120 萬元", 1_200_000),
        ("新臺幣壹佰貳拾萬元整", 1_200_000),
        ("1200000.00", 1_200_000),
        ("1,200,000.-", 1_200_000),
        ("底價：1,200,000元", 1_200_000),
        ("1,200,000\n元", 1_200_000),
        ("81元", 81),
        ("1,103,300,000元", 1_103_300_000),
    ] {
        let price = listed(&[("底價", text)]).lots[0].floor_price;
        assert_eq!(price.map(|price| price.get()), Some(dollars), "{text}");
    }
    for none in ["", "無底價", "不定底價", "詳如公告", "-", "0"] {
        assert_eq!(
            listed(&[("底價", none)]).lots[0].floor_price,
            None,
            "{none}"
        );
    }
}

#[test]
fn days_as_people_write_them() {
    for (text, iso) in [
        ("115/12/04", "2026-12-04"),
        ("１１５／１２／０４", "2026-12-04"),
        ("115 / 12 / 4", "2026-12-04"),
        ("115.12.4", "2026-12-04"),
        ("民國115年12月4日", "2026-12-04"),
        ("中華民國115年12月04日", "2026-12-04"),
        ("民國 115 年 12 月 4 日 下午 3 時", "2026-12-04T15:00"),
        ("民國115.12.04", "2026-12-04"),
        ("115年12月4日（星期五）上午10時00分", "2026-12-04T10:00"),
        ("115/12/04(五)15:00", "2026-12-04T15:00"),
        ("1151204", "2026-12-04"),
        ("2026-12-04", "2026-12-04"),
        ("2026/12/4 下午 03:00:00", "2026-12-04T15:00"),
        ("115/12/04\n15:00", "2026-12-04T15:00"),
    ] {
        let found = listed(&[("拍賣日期", text)]);
        assert_eq!(found.open_at.as_deref(), Some(iso), "{text}");
    }
}

#[test]
fn a_day_and_its_time_in_two_columns() {
    for (names, cells) in [
        (["拍賣日期", "拍賣時間"], ["115/12/04", "15:00"]),
        (["開標時間", "開標日期"], ["下午3時", "民國115年12月4日"]),
    ] {
        let header = [&["案號", "地址", "底價"], &names[..]].concat();
        let row = [
            &["1150100000001", "花蓮縣吉安鄉示範段1地號", "81"],
            &cells[..],
        ]
        .concat();
        assert_eq!(
            one(&header, &row).open_at.as_deref(),
            Some("2026-12-04T15:00")
        );
    }
    // Two columns that contradict one another are no pair.
    let header = ["案號", "地址", "底價", "拍賣日期", "開標日期"];
    let row = [
        "1150100000001",
        "花蓮縣吉安鄉示範段1地號",
        "81",
        "115/12/04",
        "115/12/05",
    ];
    let batch = read_bytes(table_row(&header, &row).as_bytes()).unwrap();
    assert_eq!(
        batch.rows[0].outcome.as_ref().unwrap_err().code,
        "duplicateKey"
    );
}

#[test]
fn areas_keep_the_unit_they_state() {
    for (text, m2, ping) in [
        ("1,234.56", Some(1_234.56), None),
        ("１２３４．５６㎡", Some(1_234.56), None),
        ("1,234.56平方公尺", Some(1_234.56), None),
        ("60.25坪", None, Some(60.25)),
        ("60.25坪(199.18平方公尺)", Some(199.18), Some(60.25)),
        ("199.18平方公尺（60.25坪）", Some(199.18), Some(60.25)),
        ("0", None, None),
        ("", None, None),
    ] {
        let found = listed(&[("面積", text)]);
        let item = &found.lots[0].items[0];
        assert_eq!(item.area_m2, m2, "{text}");
        if ping.is_some() {
            assert_eq!(item.area_ping, ping, "{text}");
        }
    }
    let sold = notice(&[("面積-平方公尺", "199.18平方公尺"), ("面積-坪", "60.25坪")]);
    let item = &sold.lots[0].items[0];
    assert_eq!((item.area_m2, item.area_ping), (Some(199.18), Some(60.25)));
}

#[test]
fn rounds_and_possession_as_people_write_them_and_rounds_that_are_missing() {
    for (text, round) in [
        ("第 1 拍", Some(Round::Nth(1))),
        ("第２次拍賣", Some(Round::Nth(2))),
        ("二拍", Some(Round::Nth(2))),
        ("3", Some(Round::Nth(3))),
        ("特別變賣程序", Some(Round::SpecialSale)),
        ("", None),
    ] {
        assert_eq!(listed(&[("拍次", text)]).round, round, "{text}");
    }
    for (text, delivery) in [
        ("拍定後點交", Delivery::Yes),
        ("不 點 交", Delivery::No),
        ("否", Delivery::No),
        ("部分點交", Delivery::Partial),
        ("詳公告備註", Delivery::SeeRemarks),
        ("", Delivery::Unknown),
    ] {
        let found = listed(&[("點交", text)]);
        assert_eq!(found.lots[0].delivery, delivery, "{text}");
    }
}

#[test]
fn two_columns_of_remarks_and_a_code_without_its_zeros() {
    let header = ["案號", "拍賣日期", "地址", "地號", "備註", "備註"];
    let row = [
        "1150100000001",
        "115/12/04",
        "花蓮縣吉安鄉示範段1225-5地號",
        "33612250005",
        "一、空地",
        "二、持分",
    ];
    let found = one(&header, &row);
    let lot = &found.lots[0];
    assert_eq!(lot.remarks, "一、空地\n二、持分");
    assert_eq!(lot.items[0].address, "花蓮縣吉安鄉示範段1225-5地號");
    assert_eq!(lot.items[0].parcel_code, "33612250005");
    assert!(
        found
            .flags
            .iter()
            .any(|flag| flag == kiosk_model::flag::PARCEL_UNREADABLE)
    );
}

#[test]
fn headers_that_say_dollars_in_brackets() {
    for name in [
        "底價(元)",
        "底價（新臺幣元）",
        "底價(單位：新台幣元)",
        "底 價\n(元)",
    ] {
        let header = ["案號", "拍賣日期", "地址", name];
        let row = [
            "1150100000001",
            "115/12/04",
            "花蓮縣吉安鄉示範段1地號",
            "81",
        ];
        let price = one(&header, &row).lots[0].floor_price;
        assert_eq!(price.map(|price| price.get()), Some(81), "{name}");
    }
    // Another unit is another column.
    let header = ["案號", "拍賣日期", "地址", "面積(公頃)"];
    let row = ["1150100000001", "115/12/04", "花蓮縣吉安鄉示範段1地號", "2"];
    assert_eq!(one(&header, &row).lots[0].items[0].area_m2, None);
}

#[test]
fn the_agency_s_json_with_numbers_nulls_and_wrappings() {
    let usual = notices(&read_bytes(file(&[row(&[])]).as_bytes()).unwrap());
    for (column, json) in [
        ("執行案號-年度", "109"),
        ("執行案號-流水號", "138"),
        ("拍賣底價", "582400"),
        ("金額", "null"),
        ("標別", "null"),
    ] {
        let text = file(&[row_with_json(column, json)]);
        assert_eq!(
            notices(&read_bytes(text.as_bytes()).unwrap()),
            usual,
            "{column}"
        );
    }
    let record = row(&[]);
    for text in [
        format!("{{\"success\":true,\"result\":{{\"total\":1,\"records\":[{record}]}}}}"),
        format!("{{\"data\":[{record}]}}"),
        record.replace('\n', ""),
    ] {
        let batch = read_bytes(text.as_bytes()).unwrap_or_else(|why| panic!("{text}: {why}"));
        assert_eq!(notices(&batch), usual, "{text}");
    }
}

/// One row of the courts' export, with some cells changed.
fn court(changes: &[(usize, &str)]) -> Notice {
    let rows = court_land();
    let mut cells: Vec<&str> = rows[1].iter().map(String::as_str).collect();
    for (at, text) in changes {
        cells[*at] = text;
    }
    one(&COURT_HEADER, &cells)
}

#[test]
fn the_courts_cells_in_other_dress() {
    let usual = court(&[]);
    let same = |changes: &[(usize, &str)]| {
        let found = court(changes);
        let told = |notice: &Notice| {
            let lot = &notice.lots[0];
            let item = &lot.items[0];
            let case = notice.case_no.as_ref().map(|case| (case.year, case.serial));
            (
                (
                    case,
                    notice.unit.clone(),
                    notice.open_at.clone(),
                    notice.round,
                ),
                (
                    item.county.clone(),
                    item.township.clone(),
                    item.address.clone(),
                ),
                (
                    item.area_m2,
                    item.area_ping,
                    item.share.clone(),
                    item.floor_price,
                ),
                (lot.floor_price, lot.delivery),
            )
        };
        assert_eq!(told(&found), told(&usual), "{changes:?}");
    };
    same(&[(1, "110年度司執字第000001號（孝股）")]);
    same(&[(1, "110司執字第000001號 孝股")]);
    same(&[(1, "１１０司執字第０００００１號\n（孝股）")]);
    same(&[(2, "115/12/27 第4拍")]);
    same(&[(2, "民國115年12月27日\n第四拍")]);
    same(&[(2, "115/12/27(日)\n第4拍")]);
    same(&[(3, "花蓮縣吉安鄉")]);
    same(&[(3, "花蓮縣 吉安鄉")]);
    same(&[(
        4,
        "示範段 小段 70號 741坪(2451.49平方公尺) x 全部 土地拍賣底價:新台幣 1,200,000 元",
    )]);
    same(&[(
        4,
        "示範段 小段 70號\n７４１坪（２４５１．４９平方公尺）　×　全部\n土地拍賣底價：新台幣1,200,000元",
    )]);
    same(&[(5, "3,000,000元")]);
    same(&[(5, "新台幣 3,000,000 元")]);
    same(&[(6, "拍定後不點交")]);
    let timed = court(&[(2, "115/12/27\n10:00\n第4拍")]);
    assert_eq!(timed.open_at.as_deref(), Some("2026-12-27T10:00"));
    assert_eq!(timed.round, Some(Round::Nth(4)));
    let without = court(&[(2, "115/12/27")]);
    assert_eq!(
        (without.open_at.as_deref(), without.round),
        (Some("2026-12-27"), None)
    );
}

#[test]
fn an_export_with_a_cover_two_sheets_and_merged_cells() {
    let cover = vec![vec!["列印日期：115/11/22".to_owned()]];
    let mut rows = court_land();
    // Court, case and day stand once for both parcels of the lot.
    for cell in &mut rows[2][..3] {
        cell.clear();
    }
    let merged = [(1, 2, 0), (1, 2, 1), (1, 2, 2)];
    let mut more = court_land();
    more.truncate(2);
    more[1][1] = "112司執字第000003號\n(忠股)".to_owned();
    let bytes = xls_with(&[
        ("封面", &cover, &[]),
        ("土地", &rows, &merged),
        ("土地2", &more, &[]),
    ]);
    let limits = kiosk_notices::Limits::on(today());
    let batch = kiosk_notices::read(&mut &bytes[..], "export.xls", &limits).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 4, "{:?}", batch.rows);
    assert_eq!(
        found[0].id, found[1].id,
        "the second parcel belongs to the first one's case"
    );
    assert_eq!(found[1].open_at.as_deref(), Some("2026-12-27"));
}

#[test]
fn a_clerk_s_workbook_with_a_case_merged_over_its_things() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let names = ["案號", "拍賣日期", "物品名稱", "底價"];
    for (at, name) in (0_u16..).zip(names) {
        sheet.write_string(2, at, name).unwrap();
    }
    let format = Format::new();
    sheet
        .merge_range(0, 0, 0, 3, "115年第12次動產拍賣", &format)
        .unwrap();
    sheet
        .merge_range(3, 0, 5, 0, "1150100000001", &format)
        .unwrap();
    sheet.merge_range(3, 1, 5, 1, "115/12/04", &format).unwrap();
    for (row, thing) in (3_u32..).zip(["碗", "盤", "筷"]) {
        sheet.write_string(row, 2, thing).unwrap();
        sheet.write_number(row, 3, 100.0).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let batch = read_bytes(&bytes).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 3, "{:?}", batch.rows);
    assert!(
        found
            .iter()
            .all(|notice| notice.open_at.as_deref() == Some("2026-12-04"))
    );
    assert!(found.iter().all(|notice| notice.id == found[0].id));
}

#[test]
fn a_page_whose_cells_reach_over_rows_and_columns() {
    let page = "<html><body><table><tr><th>案號</th><th>拍賣日期</th><th>物品名稱</th><th colspan=2>底價</th><th>備註</th></tr>\
        <tr><td rowspan=\"2\">1150100000001</td><td rowspan=2>115/12/04</td><td>碗</td><td>1,000</td><td>元</td><td>甲</td></tr>\
        <tr><td>盤</td><td colspan=2>2,000</td><td>乙</td></tr>\
        <tr><td>1150100000002</td><td>115/12/05</td><td>筷</td><td>3,000</td><td></td><td rowspan=9></td></tr></table></body></html>";
    let batch = read_bytes(page.as_bytes()).unwrap();
    let found: Vec<(String, i64, String)> = notices(&batch)
        .into_iter()
        .map(|notice| {
            let lot = &notice.lots[0];
            let price = lot.floor_price.map_or(0, |price| price.get());
            (
                lot.items[0].name.clone(),
                price,
                notice.open_at.unwrap_or_default(),
            )
        })
        .collect();
    let expected = [
        ("碗", 1_000, "2026-12-04"),
        ("盤", 2_000, "2026-12-04"),
        ("筷", 3_000, "2026-12-05"),
    ];
    let expected = expected.map(|(name, price, day)| (name.to_owned(), price, day.to_owned()));
    assert_eq!(found, expected, "{:?}", batch.rows);
}

#[test]
fn a_detail_page_in_the_ways_browsers_save_it() {
    let page = |body: &str| format!("<html><body><div id=mainContent>{body}</div></body></html>");
    let lists = page(
        "<ul><li>案號：1150100000001</li><li>開標日：2026/12/04 15:00:00</li></ul>\
         <ul><li>底價:1,200,000</li><li>面積：60.25坪</li><li>地號：</li><li>地址：花蓮縣吉安鄉示範路1號</li></ul>",
    );
    let usual = notices(&read_bytes(lists.as_bytes()).unwrap());
    assert_eq!(usual.len(), 1);
    for body in [
        // Labels in tags of their own, full-width signs, blanks, a unit.
        "<ul><li><b>案　號</b>：<span>１１５０１０００００００１</span></li><li>開標日期 : 民國115年12月04日 下午3時</li></ul>\
         <ul><li>底 價：新臺幣1,200,000元</li><li>面積:60.25坪（199.18平方公尺）</li><li>地址：<br>花蓮縣吉安鄉示範路1號</li></ul>",
        "<dl><dd>案號：1150100000001</dd><dd>開標日：115/12/04 15:00</dd></dl><p>底價：120萬元</p><p>地址：花蓮縣吉安鄉示範路1號</p>",
    ] {
        let found = notices(&read_bytes(page(body).as_bytes()).unwrap());
        assert_eq!(found.len(), 1, "{body}");
        let told = |notice: &Notice| {
            let lot = &notice.lots[0];
            (
                notice.open_at.clone(),
                lot.floor_price,
                lot.items[0].address.clone(),
            )
        };
        assert_eq!(told(&found[0]), told(&usual[0]), "{body}");
    }
}

/// Signs that people put around what they write, and that change nothing of it.
fn around() -> impl Strategy<Value = (String, String)> {
    ("[ \u{3000}\n\u{a0}]{0,3}", "[ \u{3000}\n\u{a0}]{0,3}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn blanks_and_breaks_around_a_cell_change_nothing(pairs in proptest::collection::vec(around(), 11), order in Just((0..11_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let rows = court_land();
        let cells: Vec<String> = rows[1].iter().zip(&pairs).map(|(cell, (before, after))| format!("{before}{cell}{after}")).collect();
        let header: Vec<&str> = order.iter().map(|at| COURT_HEADER[*at]).collect();
        let shuffled: Vec<&str> = order.iter().map(|at| cells[*at].as_str()).collect();
        let batch = read_bytes(table(&header, &[&shuffled]).as_bytes()).unwrap();
        let mut found = notices(&batch);
        prop_assert_eq!(found.len(), 1, "{:?}", batch.rows);
        let mut usual = court(&[]);
        for notice in [&mut found[0], &mut usual] {
            notice.case_no.as_mut().expect("a case").raw.clear();
        }
        prop_assert_eq!(&found[0], &usual);
    }
}
