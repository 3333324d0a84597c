//! Laws over every form: no answer in small type, the name of whom it is about
//! on the form itself, and no two forms that look the same (ADR 0030).

use std::collections::BTreeSet;

use kiosk_forms::def::{FieldKind, FormDef};
use kiosk_forms::paper_def::Block;
use kiosk_forms::{Answers, Printed, Shown, registry};
use kiosk_model::variant::Variant;
use kiosk_paper::{Fill, Item, Page, layout_form};

use crate::cases::{context, office, words};
use crate::limits::{longest, rarest};

/// Answers are at least so large, points; entries of tables and charts, whose
/// columns are narrow, one less.
const ANSWER: f32 = 10.0;
const ENTRY: f32 = 9.0;
/// The most that the rules of two forms may have in common.
const ALIKE: f32 = 0.45;

fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

fn trial(def: &FormDef, answers: &Answers) -> Vec<Page> {
    let office = office(false);
    layout_form(Fill::Trial(def, answers), &context(&office))
        .unwrap_or_else(|error| panic!("{}: {error}", def.id))
        .pages
}

fn blank(def: &FormDef) -> Vec<Page> {
    let office = office(false);
    layout_form(Fill::Blank(def), &context(&office))
        .unwrap_or_else(|error| panic!("{}: {error}", def.id))
        .pages
}

/// What is seen in small type, and how small.
fn small(pages: &[Page]) -> Vec<(String, f32)> {
    let items = pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(t) if !t.hidden && t.size < ANSWER - 0.01 => Some((t.text.clone(), t.size)),
        _ => None,
    });
    texts.collect()
}

/// Every entry of the tables and the heads of their columns, without spaces.
fn entries(def: &FormDef, answers: &Answers) -> Vec<String> {
    let printed = Printed::example_of(def, answers);
    let zh = |key: &str| words().get(Variant::ZhTw, key, &[]);
    let mut all = Vec::new();
    for field in def.fields() {
        let heads = field.columns.iter();
        let heads = heads.map(|column| def.paper_label_key(Some(&field.id), &column.id));
        all.extend(heads.map(|key| plain(&zh(&key))));
        for row in printed.rows(&field.id) {
            for column in &field.columns {
                match printed.cell(&field.id, row, &column.id) {
                    Shown::Text(text) => all.push(plain(&text)),
                    Shown::Choice { key, words: own } => {
                        let own = own.map(|own| own.as_str().to_owned());
                        all.push(plain(&own.unwrap_or_else(|| zh(&key))));
                    }
                    Shown::Choices { .. } | Shown::Nothing => {}
                }
            }
        }
    }
    all
}

#[test]
fn no_answer_of_any_form_stands_in_small_type() {
    let mut found = Vec::new();
    for def in registry() {
        let standing: BTreeSet<String> = small(&blank(def)).into_iter().map(|t| t.0).collect();
        let mut cases: Vec<Answers> = (0..3).map(|pick| longest(def, pick)).collect();
        cases.push(rarest(def, false));
        for answers in cases {
            let entries = entries(def, &answers);
            for (text, size) in small(&trial(def, &answers)) {
                let is_entry = || entries.iter().any(|entry| entry.contains(&plain(&text)));
                let is_fine = standing.contains(&text) || size > ENTRY - 0.01 && is_entry();
                if !is_fine {
                    found.push(format!("{}: {size} {text}", def.id));
                }
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Whether a sheet is one of those that take what found no room.
fn is_annex(def: &FormDef, page: &Page) -> bool {
    let key = def.key(&def.paper.annex.title);
    let title = words().get(Variant::ZhTw, &key, &[]);
    page.items.iter().any(|item| {
        matches!(item, Item::Text(t) if t.text == title && (t.size - def.paper.pt.title).abs() < 0.01)
    })
}

#[test]
fn the_name_of_whom_a_form_is_about_stands_on_it_whole() {
    let mut found = Vec::new();
    for def in registry() {
        let first = def
            .fields()
            .find(|field| field.is_name && field.kind == FieldKind::Text && !field.hidden);
        let Some(first) = first else { continue };
        for pick in 0..2 {
            let answers = longest(def, pick);
            let Shown::Text(name) = Printed::example_of(def, &answers).field(&first.id) else {
                continue;
            };
            let pages = trial(def, &answers);
            let sheets = pages.iter().filter(|page| !is_annex(def, page));
            let all: String = sheets.map(Page::text).collect();
            if !plain(&all).contains(&plain(&name)) {
                found.push(format!("{}: {} {}", def.id, first.id, name.as_str()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_label_to_cut_out_says_everything_itself() {
    let mut labels = 0;
    for def in registry() {
        let see = words().get(Variant::ZhTw, def.key(&def.paper.annex.see), &[]);
        let cut = def.paper.pages.iter().filter(|page| {
            let mut blocks = page.blocks.iter();
            blocks.any(|block| matches!(block, Block::Label(label) if label.cut))
        });
        for label in cut {
            // What is torn off below a sheet is filled in with it.
            let Some(title) = &label.title else { continue };
            let title = words().get(Variant::ZhTw, def.key(title), &[]);
            for pick in 0..3 {
                let pages = trial(def, &longest(def, pick));
                for page in pages.iter().filter(|page| page.text().contains(&title)) {
                    labels += 1;
                    assert!(!page.text().contains(&see), "{}: {title} {pick}", def.id);
                }
            }
        }
    }
    assert!(labels >= 4, "{labels} labels");
}

/// Squares of three millimetres that a rule of the first sheet passes.
fn rules(def: &FormDef) -> BTreeSet<(i32, i32)> {
    let mut squares = BTreeSet::new();
    let pages = blank(def);
    for item in &pages[0].items {
        let Item::Line { from, to, .. } = item else {
            continue;
        };
        let steps = (to.0 - from.0)
            .abs()
            .max((to.1 - from.1).abs())
            .ceil()
            .max(1.0);
        for step in 0..=steps as u16 {
            let part = f32::from(step) / steps;
            let at = |from: f32, to: f32| ((from + (to - from) * part) / 3.0) as i32;
            squares.insert((at(from.0, to.0), at(from.1, to.1)));
        }
    }
    squares
}

#[test]
fn no_two_forms_look_the_same() {
    let all: Vec<(&str, BTreeSet<(i32, i32)>)> = registry()
        .map(|def| (def.id.as_str(), rules(def)))
        .collect();
    let mut found = Vec::new();
    for (i, (form, squares)) in all.iter().enumerate() {
        for (other, others) in &all[i + 1..] {
            let both = squares.intersection(others).count() as f32;
            let either = squares.union(others).count().max(1) as f32;
            if both / either >= ALIKE {
                found.push(format!("{form} and {other}: {:.2}", both / either));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
