//! Notices as sheets.

use kiosk_model::case_no::CaseNo;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind, NoticeState, Round, Source,
    SourceKind,
};
use kiosk_paper::{Error, Item as Drawn, Page, layout_notice, write_pdf};

use crate::apart::apart;
use crate::cases::{context, meta, office};

fn lot(n: u32, many: bool, remarks: &str) -> Lot {
    Lot {
        key: n.to_string(),
        no: LotNo {
            ordinal: Some(n),
            text: if many { n.to_string() } else { String::new() },
        },
        category: "土地".to_owned(),
        floor_price: Money::parse("1235200").ok(),
        deposit: None,
        delivery: Delivery::No,
        result: None,
        items: vec![Item {
            kind: ItemKind::Land,
            county: "屏東縣".to_owned(),
            township: "霧臺鄉".to_owned(),
            address: "九勇段0295-0000號".to_owned(),
            parcel_code: String::new(),
            area_m2: Some(1076.55),
            area_ping: Some(325.656_37),
            share: Some("16分之1".to_owned()),
            ..Item::default()
        }],
        remarks: remarks.to_owned(),
        ..Lot::default()
    }
}

pub(crate) fn notice(lots: u32, remarks: &str, demo: bool) -> Notice {
    Notice {
        id: NoticeId("x".to_owned()),
        kind: NoticeKind::Estate,
        branch: "屏東分署".to_owned(),
        case_no: CaseNo::parse("110年度健執字第00000001號"),
        unit: Some("忠".to_owned()),
        round: Round::parse("第三拍"),
        round_text: "第三拍".to_owned(),
        state: NoticeState::Upcoming,
        open_at: Some("2026-12-01T15:00".to_owned()),
        offer_until: None,
        lots: (1..=lots).map(|n| lot(n, lots > 1, remarks)).collect(),
        source: Source {
            kind: if demo {
                SourceKind::Demo
            } else {
                SourceKind::AgencySold
            },
            url: None,
            attribution: if demo {
                String::new()
            } else {
                "法務部行政執行署".to_owned()
            },
        },
        demo,
        flags: Vec::new(),
        ..Notice::blank(NoticeKind::Estate)
    }
}

#[test]
fn a_notice_says_what_one_needs_to_know() {
    let office = office(false);
    let pages = layout_notice(
        &notice(1, "一、不點交。\n二、共有人有優先承買權。", false),
        &context(&office),
    )
    .unwrap();
    assert_eq!(pages.pages.len(), 1);
    let text = pages.pages[0].text().replace('\n', "");
    for words in [
        "法務部行政執行署屏東分署",
        "不動產拍賣公告",
        "內容以本分署公告正本為準",
        "資料更新到民國115年11月20日",
        "110年度健執字第00000001號　忠股",
        "第三拍　還沒開標",
        "民國115年12月1日（星期二）下午3時",
        "1,235,200 元",
        "新臺幣壹佰貳拾參萬伍仟貳佰元整",
        "公告資料沒有寫",
        "不點交",
        "屏東縣霧臺鄉九勇段0295-0000號",
        "面積 325.66 坪（1,076.55 平方公尺）",
        "權利範圍 16分之1",
        "共有人有優先承買權",
        "資料來源：法務部行政執行署",
        "7F3K2M9Q 1/1",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("示範資料"));
}

#[test]
fn the_text_of_a_notice_is_large() {
    let office = office(false);
    let pages = layout_notice(&notice(1, "一、不點交。", false), &context(&office)).unwrap();
    for item in &pages.pages[0].items {
        if let Drawn::Text(t) = item {
            let in_body = t.x > 25.0 && t.y < 266.0;
            assert!(!in_body || t.size >= 14.0, "{} {:?}", t.size, t.text);
        }
    }
}

#[test]
fn demonstration_notices_are_marked_on_every_sheet() {
    let office = office(false);
    let pages = layout_notice(
        &notice(3, &"一、本件按現況拍賣。\n".repeat(20), true),
        &context(&office),
    )
    .unwrap();
    assert!(pages.pages.len() > 1);
    apart("demonstration", &pages);
    for page in &pages.pages {
        assert!(page.text().contains("示範資料"));
    }
    assert!(pages.pages[0].text().contains("示範資料，不是真的公告"));
}

#[test]
fn long_remarks_run_on_and_nothing_is_lost_or_drawn_below_the_foot() {
    let remarks: String = (1..=120).map(|n| format!("第{n}點：土地上有第三人種植之果樹，拍定後不點交，請投標人自行查明使用分區及占用情形。")).collect();
    let office = office(false);
    let pages = layout_notice(&notice(2, &remarks, false), &context(&office)).unwrap();
    assert!(pages.pages.len() > 3);
    apart("long remarks", &pages);
    let all: String = pages.pages.iter().map(Page::text).collect();
    let all = all.replace('\n', "");
    for n in [1, 60, 120] {
        assert_eq!(all.matches(&format!("第{n}點：")).count(), 2, "{n}");
    }
    for page in &pages.pages {
        for item in &page.items {
            if let Drawn::Text(t) = item {
                assert!(t.y < 290.0, "{t:?}");
            }
        }
    }
    assert!(!write_pdf(&pages, &meta()).unwrap().is_empty());
}

#[test]
fn a_character_without_a_glyph_is_an_error() {
    let office = office(false);
    let error = layout_notice(&notice(1, "備註😀", false), &context(&office)).unwrap_err();
    assert_eq!(
        error,
        Error::MissingGlyph {
            field: None,
            character: '😀'
        }
    );
}
