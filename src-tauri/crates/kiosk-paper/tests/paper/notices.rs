//! Notices as sheets: every fact is on them, nothing touches anything.

#[path = "../../examples/notices/samples.rs"]
mod samples;

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeKind, NoticeState};
use kiosk_model::print_code::PrintCode;
use kiosk_paper::{
    Error, Item as Drawn, NoticeOnPaper, NoticeType, Page, Pages, PaperContext, layout_notice,
    layout_notice_booklet, layout_notice_comparison, rasterise, write_pdf,
};

use crate::apart::apart;
use crate::cases::{context, meta, office};
use crate::files::{file, plain, run};

const SIZES: [NoticeType; 2] = [NoticeType::Standard, NoticeType::Large];

/// A notice with lots, marked as a sample or not; other tests need one.
pub(crate) fn notice(lots: u32, demo: bool) -> Notice {
    Notice {
        demo,
        ..samples::lots(lots)
    }
}

fn all() -> Vec<Notice> {
    vec![
        samples::estate(),
        samples::long_estate(),
        samples::lots(3),
        samples::lots(28),
        samples::offer(),
        samples::movable(),
        samples::service(3),
        samples::service(100),
        samples::reward(),
        Notice::blank(NoticeKind::Estate),
        Notice::blank(NoticeKind::Service),
    ]
}

fn set(notice: &Notice, size: NoticeType, ctx: &PaperContext<'_>) -> Pages {
    layout_notice(NoticeOnPaper::alone(notice), size, ctx).unwrap()
}

fn said(pages: &Pages) -> String {
    pages.pages.iter().map(|page| plain(&page.text())).collect()
}

#[test]
fn a_bidder_reads_everything_that_counts_on_one_sheet() {
    let office = office(false);
    let (notice, rounds) = (samples::estate(), samples::rounds());
    let one = NoticeOnPaper {
        notice: &notice,
        rounds: &rounds,
        pictures: &[],
    };
    let pages = layout_notice(one, NoticeType::Standard, &context(&office)).unwrap();
    assert_eq!(pages.pages.len(), 1);
    let text = said(&pages);
    for words in [
        "法務部行政執行署屏東分署",
        "不動產拍賣公告",
        "內容以本分署公告正本為準",
        "民國115年11月20日的（2天前）",
        "110年度健執字第00000001號忠股",
        "第三拍還沒開標",
        "民國115年12月1日（星期二）",
        "下午3時",
        "123萬5,200元",
        "1,235,200元",
        "25萬元",
        "250,000元",
        "不點交",
        "示範縣示範鄉九勇段0295-0000號",
        "325.66坪（1,076.55平方公尺）",
        "30.98坪（102.4平方公尺）",
        "權利範圍16分之1",
        "面積可能是整筆土地的",
        "第一拍115/09/01",
        "1,930,000",
        "第三拍這一次",
        "可以用寄的",
        "示範郵局第100號信箱",
        "保證金票據",
        "資料來源：法務部行政執行署",
        "7F3K2M9Q1/1",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("示範資料"));
    assert!(text.contains(&plain(&PrintCode::of(&notice).to_string())));
}

#[test]
fn a_lot_that_was_stopped_alone_says_so_and_gives_no_price_to_a_comparison() {
    let office = office(false);
    let mut notice = samples::lots(2);
    notice.lots[0].taken_back = Some(NoticeState::Stopped);
    for size in SIZES {
        let text = said(&set(&notice, size, &context(&office)));
        let at = |words: &str| {
            text.find(words)
                .unwrap_or_else(|| panic!("{words}\n{text}"))
        };
        assert!(at("第1標") < at("這一標已停止拍賣") && at("這一標已停止拍賣") < at("第2標"));
        assert_eq!(text.matches("這一標已停止拍賣").count(), 1);
    }
    let one = NoticeOnPaper::alone(&notice);
    let text = said(&layout_notice_comparison(&[one, one], &context(&office)).unwrap());
    assert!(
        text.contains("1,120,000") && !text.contains("1,110,000"),
        "{text}"
    );
}

#[test]
fn a_comparison_tells_of_every_lot() {
    let office = office(false);
    let compared = |notice: &Notice| {
        let one = NoticeOnPaper::alone(notice);
        said(&layout_notice_comparison(&[one, one], &context(&office)).unwrap())
    };
    let text = compared(&samples::lots(3));
    for price in ["1,110,000", "1,120,000", "1,130,000"] {
        assert!(text.contains(price), "{price}\n{text}");
    }
    assert!(text.contains("共3標") && text.contains("第2標"), "{text}");
    let text = compared(&samples::lots(8));
    assert!(text.contains("1,160,000") && !text.contains("1,170,000"));
    assert!(text.contains("還有2標，見公告"), "{text}");
}

#[test]
fn nothing_touches_anything_and_large_print_is_large() {
    let office = office(true);
    let ctx = context(&office);
    for notice in all() {
        for size in SIZES {
            let name = format!("{} {size:?}", notice.id.as_str());
            let pages = set(&notice, size, &ctx);
            apart(&name, &pages);
            for page in &pages.pages {
                assert!(page.text().contains("示範資料"), "{name}: a sample office");
                for item in &page.items {
                    let Drawn::Text(text) = item else { continue };
                    assert!(text.y < 291.0, "{name}: {text:?}");
                    if size == NoticeType::Large {
                        assert!(text.size >= 18.0, "{name}: {text:?}");
                    }
                    if text.turn == 0.0 {
                        let right = text.x + text.width();
                        assert!(text.x > 12.0 && right < 195.5, "{name}: {text:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_reader_finds_every_fact_of_every_kind() {
    let office = office(false);
    let ctx = context(&office);
    for notice in all() {
        for size in SIZES {
            let name = format!("{} {size:?}", notice.id.as_str());
            let pages = set(&notice, size, &ctx);
            let written = file(&write_pdf(&pages, &meta()).unwrap());
            let report = run("qpdf", &["--check"], &written);
            assert!(
                report.contains("No syntax or stream encoding errors"),
                "{name}"
            );
            let read = plain(&run("pdftotext", &["-raw"], &written));
            for fact in facts(&notice) {
                for line in fact.lines() {
                    assert!(found(&read, &plain(line)), "{name}: {line}\n{read}");
                }
            }
        }
    }
}

/// Texts of a notice as published.
fn facts(notice: &Notice) -> Vec<String> {
    let mut facts: Vec<String> = notice.cases().map(|case| case.office_form()).collect();
    facts.extend([
        notice.title.clone(),
        notice.bid_until.clone(),
        notice.place.clone(),
        notice.doc_no.clone().unwrap_or_default(),
    ]);
    for lot in &notice.lots {
        facts.extend([lot.category.clone(), lot.remarks.clone()]);
        facts.extend(lot.floor_price.map(|price| price.grouped()));
        facts.extend(lot.deposit.map(|price| price.grouped()));
        facts.extend(lot.facts.iter().map(|fact| fact.text.clone()));
        for item in &lot.items {
            facts.extend([
                item.address.clone(),
                item.name.clone(),
                item.quantity.clone(),
            ]);
            facts.extend(item.share.clone());
            if let Some(movable) = &item.movable {
                facts.extend([
                    movable.plate.clone(),
                    movable.brand.clone(),
                    movable.made.clone(),
                    movable.stored_at.clone(),
                    movable.condition.clone(),
                ]);
            }
        }
    }
    if let Some(service) = &notice.service {
        facts.extend(service.addressees.iter().map(|one| one.name.clone()));
        facts.extend([
            service.document.clone(),
            service.basis.clone(),
            service.collect_at.clone(),
        ]);
    }
    if let Some(reward) = &notice.reward {
        facts.extend([
            reward.debtor.name.clone(),
            reward.debt_text.clone(),
            reward.contact.clone(),
            "5%".to_owned(),
            "60萬元".to_owned(),
        ]);
        facts.extend(reward.wanted.clone());
    }
    facts
}

/// A long text may be broken by the foot and head of a sheet: its pieces are there.
fn found(read: &str, fact: &str) -> bool {
    let characters: Vec<char> = fact.chars().collect();
    characters
        .chunks(24)
        .filter(|piece| {
            let piece: String = piece.iter().collect();
            !read.contains(&piece)
        })
        // At most one piece a sheet lies across its edge.
        .count()
        <= characters.len() / 400
}

#[test]
fn a_telephone_reads_the_official_address_from_the_square() {
    let office = office(false);
    let notice = samples::estate();
    let address = notice.source.url.clone().unwrap();
    let pages = set(&notice, NoticeType::Standard, &context(&office));
    let pdf = write_pdf(&pages, &meta()).unwrap();
    let picture = rasterise(&pdf, 0, 150.0).unwrap();
    let grey: Vec<u8> = picture.rgba.chunks(4).map(|dot| dot[0]).collect();
    let (w, h) = (picture.width as usize, picture.height as usize);
    let mut read = rqrr::PreparedImage::prepare_from_greyscale(w, h, |x, y| grey[y * w + x]);
    let squares = read.detect_grids();
    assert_eq!(squares.len(), 1);
    assert_eq!(squares[0].decode().unwrap().1, address);
    // An address that is not percent-encoded is none that can be sent.
    let mut raw = samples::estate();
    raw.source.url = Some("https://example.tw/?SALE=第十一標".to_owned());
    let pages = set(&raw, NoticeType::Standard, &context(&office));
    assert!(
        !pages.pages[0]
            .items
            .iter()
            .any(|item| matches!(item, Drawn::Fields { .. }))
    );
}

#[test]
fn demonstration_notices_are_marked_on_every_sheet() {
    let office = office(false);
    let ctx = context(&office);
    let notice = notice(28, true);
    for size in SIZES {
        let pages = set(&notice, size, &ctx);
        assert!(pages.pages.len() > 1);
        for page in &pages.pages {
            assert!(page.text().contains("示範資料"));
        }
        assert!(pages.pages[0].text().contains("示範資料，不是真的公告"));
    }
}

#[test]
fn a_booklet_lists_its_notices_with_the_pages_they_begin_on() {
    let office = office(false);
    let ctx = context(&office);
    let many = all();
    let papers: Vec<NoticeOnPaper<'_>> = many.iter().map(NoticeOnPaper::alone).collect();
    for size in SIZES {
        let pages = layout_notice_booklet(&papers, size, &ctx).unwrap();
        apart(&format!("booklet {size:?}"), &pages);
        let total = pages.pages.len();
        let of = |n: usize| format!("第{n}頁，共{total}頁");
        for (n, page) in pages.pages.iter().enumerate() {
            assert!(plain(&page.text()).contains(&of(n + 1)), "{}", n + 1);
        }
        // Each notice begins where the list says: its code stands there first.
        let (mut from, mut begins) = (0, None);
        for notice in &many {
            let code = plain(&PrintCode::of(notice).to_string());
            let has = |page: &Page| plain(&page.text()).contains(&code);
            let at = pages.pages.iter().position(has).unwrap();
            assert!(at > from, "{}", notice.id.as_str());
            from = at;
            let first = *begins.get_or_insert(at);
            let listed: String = pages.pages[..first].iter().map(Page::text).collect();
            assert!(
                listed.lines().any(|line| line == (at + 1).to_string()),
                "{at}"
            );
        }
    }
}

#[test]
fn three_notices_stand_beside_one_another() {
    let office = office(false);
    let ctx = context(&office);
    let (a, b, c) = (samples::estate(), samples::offer(), samples::long_estate());
    for some in [vec![&a], vec![&a, &b], vec![&a, &b, &c]] {
        let papers: Vec<NoticeOnPaper<'_>> = some.iter().map(|n| NoticeOnPaper::alone(n)).collect();
        let pages = layout_notice_comparison(&papers, &ctx).unwrap();
        apart("comparison", &pages);
        assert_eq!(pages.pages.len(), 1);
        let text = said(&pages);
        for notice in some {
            assert!(text.contains(&plain(&PrintCode::of(notice).to_string())));
        }
        assert!(text.contains("（2天前）"));
    }
}

#[test]
fn the_age_of_the_data_stands_on_every_first_sheet() {
    let office = office(false);
    let mut ctx = context(&office);
    let notice = samples::reward();
    ctx.data_as_of = Some(ctx.today);
    assert!(
        said(&set(&notice, NoticeType::Standard, &ctx)).contains("資料是民國115年11月22日的，")
    );
    ctx.data_as_of = RocDate::from_roc(115, 1, 1).ok();
    assert!(said(&set(&notice, NoticeType::Large, &ctx)).contains("（325天前）"));
    ctx.data_as_of = None;
    assert!(said(&set(&notice, NoticeType::Large, &ctx)).contains("請再向本分署確認"));
}

#[test]
fn a_character_without_a_glyph_is_an_error() {
    let office = office(false);
    let mut notice = samples::estate();
    notice.lots[0].remarks = "備註😀".to_owned();
    let error = layout_notice(
        NoticeOnPaper::alone(&notice),
        NoticeType::Standard,
        &context(&office),
    )
    .unwrap_err();
    assert_eq!(
        error,
        Error::MissingGlyph {
            field: None,
            character: '😀'
        }
    );
}
