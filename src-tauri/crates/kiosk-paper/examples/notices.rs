//! Writes notices (PDF, pictures, dumps) to look at: `cargo run -p kiosk-paper --example notices OUT_DIR`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example for the developer's eyes"
)]

use std::path::PathBuf;

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Delivery, Item, ItemKind, Lot, LotNo, Notice, NoticeId, NoticeKind, NoticeState, Round, Source,
    SourceKind,
};
use kiosk_paper::{
    JobMark, Meta, OfficeOnPaper, Pages, PaperContext, floor_bytes, layout_notice, page_count,
    rasterise, to_png, write_pdf,
};
use kiosk_words::Words;

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).unwrap());
    std::fs::create_dir_all(&out).unwrap();
    let words = Words::load().unwrap();
    let office = OfficeOnPaper {
        name: "法務部行政執行署屏東分署".to_owned(),
        address: "屏東縣屏東市建豐路180巷28號".to_owned(),
        demo: false,
    };
    let ctx = PaperContext {
        office: &office,
        words: &words,
        today: RocDate::from_roc(115, 7, 20).unwrap(),
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: Some(RocDate::from_roc(115, 7, 20).unwrap()),
    };
    for (name, notice) in [
        ("notice", notice(1, false)),
        ("notice-long", notice(3, true)),
    ] {
        save(&out, name, &layout_notice(&notice, &ctx).unwrap());
    }
}

fn save(out: &std::path::Path, name: &str, pages: &Pages) {
    let meta = Meta {
        title: name.to_owned(),
        created: "2026-07-20T06:05:00Z".parse().unwrap(),
        id: [7; 16],
    };
    let pdf = write_pdf(pages, &meta).unwrap();
    let floor = floor_bytes(pages);
    println!(
        "{name:24} {:7} bytes, floor {floor}, ratio {:.3}",
        pdf.len(),
        pdf.len() as f64 / floor as f64
    );
    for page in 0..page_count(&pdf) {
        let png = to_png(&rasterise(&pdf, page, 96.0).unwrap()).unwrap();
        std::fs::write(out.join(format!("{name}-{}.png", page + 1)), png).unwrap();
    }
    std::fs::write(out.join(format!("{name}.pdf")), pdf).unwrap();
    std::fs::write(out.join(format!("{name}.txt")), pages.dump()).unwrap();
}

fn notice(lots: u32, demo: bool) -> Notice {
    let remarks = "一、本件拍賣標的係按現況拍賣，土地上有第三人種植之果樹及鐵皮屋一間，均不在拍賣範圍內。\n二、投標人應於投標前自行查明使用分區及有無占用情形，拍定後不點交。\n三、共有人就其應有部分有優先承買權，經本分署通知後十日內未表示者，視為放棄。";
    let lot = |n: u32| Lot {
        key: n.to_string(),
        no: LotNo {
            ordinal: Some(n),
            text: if lots == 1 {
                String::new()
            } else {
                "甲乙丙".chars().nth(n as usize - 1).unwrap().to_string()
            },
        },
        category: "土地".to_owned(),
        floor_price: Money::parse("1235200").ok(),
        deposit: Money::parse("250000").ok(),
        delivery: if n == 1 {
            Delivery::No
        } else {
            Delivery::SeeRemarks
        },
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
        remarks: remarks.repeat(if lots == 1 { 1 } else { 2 }),
        ..Lot::default()
    };
    Notice {
        id: NoticeId("demo".to_owned()),
        kind: NoticeKind::Estate,
        branch: "屏東分署".to_owned(),
        case_no: CaseNo::parse("110年度健執字第00000001號"),
        unit: Some("忠".to_owned()),
        round: Round::parse("第三拍"),
        round_text: "第三拍".to_owned(),
        state: NoticeState::Upcoming,
        open_at: Some("2026-08-04T15:00".to_owned()),
        offer_until: None,
        lots: (1..=lots).map(lot).collect(),
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
