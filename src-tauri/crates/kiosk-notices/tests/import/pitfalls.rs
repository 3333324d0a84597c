//! The twenty traps of real files of notices, by their numbers; all records are invented.

use kiosk_model::flag;
use kiosk_model::notice::{Delivery, NoticeState};
use kiosk_notices::{Batch, Limits, read};
use kiosk_testkit::today;

use crate::common::{LOTS, SINGLE, file, notice, read_bytes, read_rows, row};
use crate::made::{cp950, notices, table, table_row};

fn read_text(text: &str) -> Batch {
    read_bytes(text.as_bytes()).expect("a whole file")
}

#[test]
fn pitfall_01_encodings() {
    let csv = table(
        &["案號", "物品名稱", "底價"],
        &[&["1150100000001", "許功蓋牌碗盤", "1,000"]],
    );
    let plain = read_text(&csv);
    let marked = read_bytes(format!("\u{feff}{csv}").as_bytes()).unwrap();
    let big5 = read_bytes(&cp950(&csv)).unwrap();
    assert_eq!(plain, marked);
    assert_eq!(plain, big5);
    assert_eq!(notices(&plain)[0].lots[0].items[0].name, "許功蓋牌碗盤");
    // A character only the writer's machine knows: refused with its code, never replaced.
    let mut own = cp950("案號,物品名稱,地號\n1,");
    own.extend([0xfa, 0x40, b',', b'1', b'\n']);
    let error = read_bytes(&own).unwrap_err();
    assert_eq!(error.code(), "encodingUserDefined");
    assert!(error.args().contains(&("codes", "FA40".to_owned())));
}

#[test]
fn pitfall_02_dialects_of_csv() {
    let csv = "標 別,\"字號\n  案號\",物品名稱,\"底　價\",備註,,\r\n甲,1150100000001,\"碗，盤\",\"1,000\",\"一、易碎\r\n二、現況\",,\r\n";
    let batch = read_text(&csv.replace("\"字號\n  案號\"", "\"案\n號\""));
    let found = &notices(&batch)[0];
    assert_eq!(found.lots[0].no.text, "甲");
    assert_eq!(found.lots[0].items[0].name, "碗，盤");
    assert_eq!(found.lots[0].floor_price.unwrap().get(), 1_000);
    assert_eq!(found.lots[0].remarks, "一、易碎\n二、現況");
}

#[test]
fn pitfall_03_old_workbooks_with_texts_only() {
    let bytes = crate::made::xls("匯出資料2", &crate::made::court_land());
    let batch = read(&mut &bytes[..], "export.xls", &Limits::on(today())).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 3);
    assert_eq!(found[0].branch, "臺灣示範地方法院");
    assert_eq!(found[0].lots[0].items[0].address, "示範段70號");
}

#[test]
fn pitfall_04_variants_are_kept_for_show() {
    let found = notice(&[("地址", "花蓮縣吉安鄉凍子脚段5地號"), ("鄉鎮區", "吉安鄉")]);
    assert_eq!(found.lots[0].items[0].address, "花蓮縣吉安鄉凍子脚段5地號");
    let hill = notice(&[
        ("地址", "臺東縣台東巿豐聖段215地號"),
        ("縣市", "台東縣"),
        ("鄉鎮區", "台東市"),
    ]);
    assert_eq!(
        hill.lots[0].items[0].township, "臺東市",
        "folded only where it is looked up"
    );
}

#[test]
fn pitfall_05_width() {
    let found = notice(&[
        ("地址", "花蓮縣吉安鄉示範段３００號"),
        ("地號", "067803000000"),
        ("拍賣底價", "１，２００，０００"),
    ]);
    assert_eq!(found.lots[0].floor_price.unwrap().get(), 1_200_000);
    assert!(
        !found.flags.iter().any(|f| f == flag::PARCEL_DIFFERS),
        "{:?}",
        found.flags
    );
    let blank = notice(&[
        ("地址", "嘉義市　　示範段1132-0000號"),
        ("縣市", "嘉義市"),
        ("鄉鎮區", "　　"),
    ]);
    assert!(blank.flags.iter().any(|f| f == flag::TOWNSHIP_MISSING));
}

#[test]
fn pitfall_06_townships_blank_or_wrong() {
    let wrong = notice(&[("鄉鎮區", "壽豐鄉")]);
    assert_eq!(
        wrong.lots[0].items[0].township, "吉安鄉",
        "the address counts"
    );
    assert!(wrong.flags.iter().any(|f| f == flag::TOWNSHIP_DIFFERS));
    let blank = notice(&[("地址", "示範段1225-5地號"), ("鄉鎮區", "")]);
    assert_eq!(blank.lots[0].items[0].township, "", "never guessed");
}

#[test]
fn pitfall_07_parcel_codes_in_two_layouts() {
    let short = notice(&[
        ("地號", "067800000015"),
        ("地址", "花蓮縣吉安鄉示範段678-15地號"),
    ]);
    assert!(!short.flags.iter().any(|f| f == flag::PARCEL_DIFFERS));
    let differs = notice(&[
        ("地號", "023203660000"),
        ("地址", "花蓮縣吉安鄉示範段336地號"),
    ]);
    assert!(differs.flags.iter().any(|f| f == flag::PARCEL_DIFFERS));
    assert_eq!(
        differs.lots[0].items[0].parcel_code, "023203660000",
        "both are shown"
    );
}

#[test]
fn pitfall_08_one_property_in_two_notices_stays_two() {
    let other = row(&[
        ("網址", &SINGLE.replace("0001&", "0009&")),
        ("拍次", "特別變賣程序後之拍賣(四拍)"),
    ]);
    let batch = read_rows(&[row(&[]), other]);
    let found = notices(&batch);
    assert_eq!(found.len(), 2);
    assert_ne!(found[0].id, found[1].id);
}

#[test]
fn pitfall_09_totals_repeated_on_every_row_are_not_summed() {
    let bytes = crate::made::xls("匯出資料2", &crate::made::court_land());
    let batch = read(&mut &bytes[..], "export.xls", &Limits::on(today())).unwrap();
    let mut found = notices(&batch);
    let (first, second) = (found.remove(0), found.remove(0));
    assert_eq!(first.id, second.id);
    let mut whole = first;
    whole.absorb(second);
    let prices: Vec<i64> = whole
        .lots
        .iter()
        .map(|lot| lot.floor_price.unwrap().get())
        .collect();
    assert_eq!(
        prices,
        [3_000_000, 3_000_000],
        "the total of the lot, on each of its rows"
    );
    let own: Vec<i64> = whole
        .lots
        .iter()
        .map(|lot| lot.items[0].floor_price.unwrap().get())
        .collect();
    assert_eq!(own, [1_200_000, 1_800_000]);
}

#[test]
fn pitfall_10_columns_that_lie() {
    let found = notice(&[("用途", "承受"), ("拍賣類別", "拍定"), ("金額", "9")]);
    assert_eq!(found.state, NoticeState::TakenByCreditor);
    assert_eq!(found.lots[0].category, "拍定");
}

#[test]
fn pitfall_11_links_are_percent_encoded() {
    let found = notice(&[("網址", &LOTS.replace("甲", "第十一標"))]);
    let url = found.source.url.unwrap();
    assert!(url.is_ascii() && url.contains("SALE=%E7%AC%AC"), "{url}");
}

#[test]
fn pitfall_12_zeros_mean_unknown() {
    let found = notice(&[
        ("面積-平方公尺", "0.00000000"),
        ("面積-坪", "0.00000"),
        ("地號", "000000000000"),
        ("拍賣底價", "0"),
    ]);
    let lot = &found.lots[0];
    assert_eq!(
        (
            lot.items[0].area_m2,
            lot.items[0].area_ping,
            lot.floor_price
        ),
        (None, None, None)
    );
    assert_eq!(lot.items[0].parcel_code, "");
    let half = notice(&[("面積-坪", "0.00000"), ("面積-平方公尺", "100")]);
    assert_eq!(half.lots[0].items[0].area_ping, Some(30.25));
}

#[test]
fn pitfall_13_impossible_days() {
    let far = notice(&[("拍定日期", "120/11/12")]);
    let result = far.lots[0].result.as_ref().unwrap();
    assert_eq!((result.on, &*result.on_raw), (None, "120/11/12"));
    assert!(far.flags.iter().any(|f| f == flag::SOLD_DATE_FUTURE));
    for odd in ["115/02/30", "2026/13/17", "115/3/?"] {
        let found = notice(&[("拍定日期", odd)]);
        let result = found.lots[0].result.as_ref().unwrap();
        assert_eq!((result.on, &*result.on_raw), (None, odd), "kept as written");
        assert!(found.flags.iter().any(|f| f == flag::SOLD_DATE_DOUBTFUL));
    }
    let header = ["案號", "開標日", "底價", "地址"];
    for odd in ["11502018", "120/11/12", "114/02/29"] {
        let batch = read_text(&table_row(
            &header,
            &["1150100000001", odd, "81", "示範路1號"],
        ));
        let found = &notices(&batch)[0];
        assert_eq!((found.open_at.as_deref(), &*found.bid_until), (None, odd));
        assert!(found.flags.iter().any(|f| f == flag::SALE_DATE_DOUBTFUL));
        assert_eq!(
            found.lots[0].floor_price.unwrap().get(),
            81,
            "no price is too low"
        );
    }
    let leap = read_text(&table_row(
        &header,
        &["1150100000001", "97/02/29", "1103300000", "示範路1號"],
    ));
    assert_eq!(notices(&leap)[0].open_at.as_deref(), Some("2008-02-29"));
}

#[test]
fn pitfall_14_stale_rows_and_stopped_sales() {
    let bytes = crate::made::xls("匯出資料2", &crate::made::court_land());
    let batch = read(&mut &bytes[..], "export.xls", &Limits::on(today())).unwrap();
    let stopped = &notices(&batch)[2];
    assert_eq!(stopped.state, NoticeState::Stopped);
    assert_eq!(stopped.state_on(today()), NoticeState::Stopped);
    let stale = crate::made::court_rows(&[[
        "臺灣示範地方法院",
        "110司執字第000001號\n(孝股)",
        "110/01/05\n特別程序",
        "花蓮縣\n吉安鄉",
        "示範段 小段 1號\n30坪(100.00平方公尺) x 全部\n土地拍賣底價:新台幣 100 元",
        "100",
        "點交",
        "",
        "",
        "",
        "否",
    ]]);
    let found = &notices(&read_text(&stale))[0];
    assert_eq!(
        found.state_on(today()),
        NoticeState::EndedUnknown,
        "never shown as open, never as sold"
    );
}

#[test]
fn pitfall_15_possession_contradicts_itself() {
    let header = ["案號", "開標日", "底價", "地址", "點交", "備註"];
    let text = "建物由第三人占用，拍定後不點交。";
    let batch = read_text(&table_row(
        &header,
        &[
            "1150100000001",
            "115/12/01",
            "81",
            "示範路1號",
            "點交",
            text,
        ],
    ));
    let found = &notices(&batch)[0];
    assert_eq!(found.lots[0].delivery, Delivery::No);
    assert_eq!(found.lots[0].remarks, text);
    assert!(found.flags.iter().any(|f| f == flag::DELIVERY_DIFFERS));
}

#[test]
fn pitfall_16_a_part_of_a_file_is_seen_where_it_can_be() {
    // Whether far fewer rows are meant is asked by the catalogue; a file that breaks off is told here.
    let whole = file(&[row(&[]), row(&[("網址", LOTS)])]);
    assert_eq!(
        read_bytes(&whole.as_bytes()[..whole.len() - 40])
            .unwrap_err()
            .code(),
        "truncated"
    );
    let csv = "案號,物品名稱,數量,底價\n1150100000001,碗,1,100\n1150100000002,盤";
    let batch = read_text(csv);
    assert_eq!(batch.rows[1].outcome.as_ref().unwrap_err().code, "rowCut");
    assert!(batch.rows[0].outcome.is_ok());
}

#[test]
fn pitfall_17_a_second_reading_gives_the_same_and_a_correction_keeps_its_name() {
    let header = ["分署", "案號", "拍次", "標別", "開標日", "底價", "地址"];
    let csv = |day: &str, price: &str| {
        let cells = [
            "花蓮分署",
            "1150100000001",
            "第一拍",
            "甲",
            day,
            price,
            "示範路1號",
        ];
        read_text(&table_row(&header, &cells))
    };
    let (first, again) = (csv("115/12/01", "100"), csv("115/12/01", "100"));
    assert_eq!(first, again);
    let changed = csv("115/12/08", "90");
    let (before, after) = (&notices(&first)[0], &notices(&changed)[0]);
    assert_eq!(
        (&before.id, &before.lots[0].key),
        (&after.id, &after.lots[0].key)
    );
    assert_ne!(before, after);
}

#[test]
fn pitfall_18_attachments_never_block_a_row() {
    let header = ["案號", "開標日", "底價", "地址", "附件"];
    let files = "拍賣公告（附表）.pdf\n../../etc/passwd\nC:\\x.pdf\n現場照片 1.JPG";
    let batch = read_text(&table_row(
        &header,
        &["1150100000001", "115/12/01", "81", "示範路1號", files],
    ));
    let found = &notices(&batch)[0];
    let names: Vec<&str> = found
        .attachments
        .iter()
        .map(|file| file.title.as_str())
        .collect();
    assert_eq!(names, ["拍賣公告（附表）.pdf", "現場照片 1.JPG"]);
    assert!(found.attachments.iter().all(|file| file.sha256.is_none()));
    assert!(found.flags.iter().any(|f| f == flag::ATTACHMENT_UNUSABLE));
}

#[test]
fn pitfall_19_numbers_as_words() {
    let header = ["案號", "物品名稱", "數量", "標別", "開標日", "底價"];
    for (price, dollars) in [
        ("伍佰玖拾萬", 5_900_000),
        ("590萬5千", 5_905_000),
        ("新臺幣伍佰玖拾萬元整", 5_900_000),
    ] {
        let batch = read_text(&table_row(
            &header,
            &["1150100000001", "堆高機", "乙臺", "壹", "115/12/01", price],
        ));
        let lot = &notices(&batch)[0].lots[0];
        assert_eq!(lot.floor_price.unwrap().get(), dollars, "{price}");
        assert_eq!((lot.no.ordinal, &*lot.items[0].quantity), (Some(1), "乙臺"));
    }
}

#[test]
fn pitfall_20_lots_stand_in_counting_order() {
    let lots = ["第十一標", "第九標", "拾", "A"];
    let rows: Vec<String> = lots
        .iter()
        .map(|lot| row(&[("網址", LOTS), ("標別", lot)]))
        .collect();
    let mut found = notices(&read_rows(&rows)).into_iter();
    let mut whole = found.next().unwrap();
    found.for_each(|other| whole.absorb(other));
    let order: Vec<&str> = whole.lots.iter().map(|lot| lot.no.text.as_str()).collect();
    assert_eq!(order, ["A", "第九標", "拾", "第十一標"]);
}
