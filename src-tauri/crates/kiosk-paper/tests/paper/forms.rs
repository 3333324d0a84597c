//! Form 1 as pages.

use std::fmt::Write as _;
use std::path::Path;

use kiosk_forms::{Filling, OfficeLists, Printed, Shown, Target};
use kiosk_paper::{Error, Fill, Ink, Item, Page, Pages, layout_form};

use crate::apart::apart;
use crate::cases::{checked, context, form_1, longest, office, papers, rarest, text};

/// The dumps are the record of what every paper looks like; after a change
/// that is meant, run the test with `UPDATE_PAGES=1` and look at the papers.
#[test]
fn the_pages_are_as_they_were_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut changed = String::new();
    for (name, pages) in papers() {
        let file = folder.join(format!("installment_application-{name}.txt"));
        let dump = pages.dump();
        if std::env::var_os("UPDATE_PAGES").is_some() {
            std::fs::write(&file, &dump).unwrap();
        }
        let known = std::fs::read_to_string(&file).unwrap_or_default();
        let first = known.lines().zip(dump.lines()).position(|(a, b)| a != b);
        if known != dump {
            let line = first.unwrap_or(known.lines().count().min(dump.lines().count()));
            let _ = writeln!(
                changed,
                "{name} line {}: {:?}",
                line + 1,
                dump.lines().nth(line)
            );
        }
    }
    assert!(changed.is_empty(), "{changed}");
}

#[test]
fn no_text_touches_another_or_a_rule_or_the_edge_of_the_sheet() {
    for (name, pages) in papers() {
        apart(name, &pages);
    }
}

#[test]
fn boxes_for_handwriting_are_eight_millimetres_high_and_the_stamp_box_has_its_size() {
    let (_, pages) = papers().swap_remove(0);
    let first = &pages.pages[0];
    let vertical: Vec<f32> = first
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Line { from, to, .. } if (from.0 - to.0).abs() < 0.01 => {
                Some((from.1 - to.1).abs())
            }
            _ => None,
        })
        .filter(|h| *h > 5.0)
        .collect();
    assert!(vertical.iter().all(|h| *h >= 7.99), "{vertical:?}");
    assert!(
        vertical
            .iter()
            .filter(|h| (**h - 40.0).abs() < 0.01)
            .count()
            >= 2,
        "stamp box"
    );
}

#[test]
fn every_sheet_carries_form_edition_page_and_job() {
    for (name, pages) in papers() {
        let total = pages.pages.len();
        for (i, page) in pages.pages.iter().enumerate() {
            let text = page.text();
            let n = i + 1;
            for mark in [
                format!("installment_application　版次 {}", form_1().edition),
                format!("第 {n} 頁，共 {total} 頁"),
                format!("7F3K2M9Q {n}/{total}"),
            ] {
                assert!(text.contains(&mark), "{name} {n}: {mark}");
            }
        }
    }
}

#[test]
fn marks_tell_what_is_no_real_paper() {
    let ghost = |pages: &Pages, word: &str| {
        pages.pages.iter().all(|page| {
            page.items.iter().any(|item| {
                matches!(item, Item::Text(t) if t.turn != 0.0 && t.ink == Ink::GHOST && t.text == word)
            })
        })
    };
    let real = office(false);
    let ctx = context(&real);
    let def = form_1();
    assert!(ghost(
        &layout_form(Fill::Example(def), &ctx).unwrap(),
        "範例"
    ));
    assert!(!ghost(
        &layout_form(Fill::Blank(def), &ctx).unwrap(),
        "範例"
    ));
    let mut filling = Filling::new(def, def.specimen_today, OfficeLists::default());
    filling
        .answer(&Target::field("obligor_name"), Some(text("王小明")))
        .unwrap();
    let draft = layout_form(Fill::Draft(&filling), &ctx).unwrap();
    assert!(ghost(&draft, "草稿"));
    assert!(draft.pages[0].text().contains("王小明"));
    let sample = office(true);
    let pages = layout_form(Fill::Blank(def), &context(&sample)).unwrap();
    assert!(
        pages
            .pages
            .iter()
            .all(|page| page.text().contains("示範資料"))
    );
    assert!(
        !layout_form(Fill::Blank(def), &ctx).unwrap().pages[0]
            .text()
            .contains("示範資料")
    );
}

#[test]
fn every_answer_stands_on_the_paper_whole() {
    for answers in [form_1().specimen.clone(), longest(), rarest()] {
        let form = checked(&answers);
        let office = office(false);
        let pages = layout_form(Fill::Filled(&form), &context(&office)).unwrap();
        let all: String = pages.pages.iter().map(Page::text).collect();
        let all = all.replace(['\n', ' '], "");
        let printed = Printed::filled(&form);
        for field in form_1().fields() {
            if let Shown::Text(shown) = printed.field(&field.id) {
                let shown = shown.as_str().replace(['\n', ' '], "");
                assert!(all.contains(&shown), "{}: {shown}", field.id);
            }
        }
    }
}

#[test]
fn what_finds_no_room_runs_on_to_the_annex() {
    let (_, pages) = papers().swap_remove(3);
    assert!(pages.pages.len() > 3, "{}", pages.pages.len());
    let front = pages.pages[0].text();
    assert!(front.contains("詳附表"));
    for page in &pages.pages[2..] {
        assert!(page.text().contains("附表"));
        assert!(page.text().contains("義務人分期繳納申請表"), "running head");
    }
}

#[test]
fn a_character_without_a_glyph_is_named_with_its_field() {
    let mut answers = form_1().specimen.clone();
    answers.set("occupation", text("賣魚𪚥𪚥的"));
    let office = office(false);
    let error = layout_form(Fill::Filled(&checked(&answers)), &context(&office)).unwrap_err();
    let expected = Error::MissingGlyph {
        field: Some("occupation".to_owned()),
        character: '𪚥',
    };
    assert_eq!(error, expected);
}
