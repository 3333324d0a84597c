//! Laws over the papers of every form there is.

use kiosk_forms::def::{FieldKind, FormDef};
use kiosk_forms::{Answers, Printed, Shown, registry};
use kiosk_model::variant::Variant;
use kiosk_paper::{Fill, Item, Page, Pages, layout_form, layout_gloss};

use crate::apart::faults;
use crate::cases::{context, office, words};
use crate::limits::{longest, rarest};

/// As many as the choices by which papers differ have.
const PICKS: usize = 3;

fn trial(def: &FormDef, answers: &Answers) -> Pages {
    let office = office(false);
    layout_form(Fill::Trial(def, answers), &context(&office))
        .unwrap_or_else(|error| panic!("{}: {error}", def.id))
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn no_text_touches_another_or_leaves_its_cell_on_any_form() {
    let office = office(false);
    let ctx = context(&office);
    let mut found = Vec::new();
    for def in registry() {
        let blank = layout_form(Fill::Blank(def), &ctx);
        let blank = blank.unwrap_or_else(|error| panic!("{}: {error}", def.id));
        found.extend(faults(&format!("{} blank", def.id), &blank));
        found.extend(faults(
            &format!("{} example", def.id),
            &trial(def, &def.specimen),
        ));
        found.extend(faults(
            &format!("{} rarest", def.id),
            &trial(def, &rarest(def, false)),
        ));
        for pick in 0..PICKS {
            let pages = trial(def, &longest(def, pick));
            found.extend(faults(&format!("{} longest {pick}", def.id), &pages));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn large_blanks_hold_no_small_letter_and_every_field() {
    let office = office(true);
    let ctx = context(&office);
    let mut found = Vec::new();
    for def in registry() {
        let pages = layout_form(Fill::Large(def), &ctx);
        let pages = pages.unwrap_or_else(|error| panic!("{}: {error}", def.id));
        found.extend(faults(&def.id, &pages));
        let small = pages
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .find_map(|item| match item {
                Item::Text(t) if t.size < 18.0 && !t.hidden => Some(t.text.clone()),
                _ => None,
            });
        assert_eq!(small, None, "{}", def.id);
        let all: String = pages.pages.iter().map(Page::text).collect();
        let ticked = format!("☐{}", office.name);
        assert!(
            !plain(&all).contains(&ticked),
            "{}: the office is no choice",
            def.id
        );
        let boxes = all.matches('☐').count();
        let asked = def.fields().filter(|field| field.required.is_citizen());
        let choices: usize = asked.map(|field| field.choices.len()).sum();
        assert!(boxes >= choices, "{}: {boxes} of {choices} boxes", def.id);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_choice_of_a_large_blank_stands_on_another_sheet_than_its_question() {
    let office = office(false);
    let ctx = context(&office);
    let named = [("office", office.name.as_str().into())];
    let mut found = Vec::new();
    for def in registry() {
        let pages = layout_form(Fill::Large(def), &ctx).unwrap();
        let keys = def.fields().flat_map(|field| {
            let keys = field.choices.iter();
            keys.map(|choice| def.choice_key(None, &field.id, &choice.id))
        });
        let choices: Vec<String> = keys
            .map(|key| words().get(Variant::ZhTw, &key, &named))
            .collect();
        for (n, page) in (2..).zip(&pages.pages[1..]) {
            // Above the first box of a sheet stands what it answers.
            let mut texts = page.items.iter().filter_map(|item| match item {
                Item::Text(t) if !t.text.trim().is_empty() && t.y > 20.0 => Some(t),
                _ => None,
            });
            let begins_with_a_box = texts.next().is_some_and(|first| first.hidden);
            let words = texts.next().map_or("", |text| text.text.as_str());
            let is_choice = choices.iter().any(|choice| choice.starts_with(words));
            if begins_with_a_box && is_choice {
                found.push(format!("{} {n}: {words}", def.id));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_gloss_names_every_field_in_both_languages_with_its_answer() {
    let office = office(false);
    let ctx = context(&office);
    let mut found = Vec::new();
    for def in registry().filter(|def| !def.sections.is_empty()) {
        let longest = longest(def, 0);
        for (fill, variant) in [
            (Fill::Example(def), Variant::En),
            (Fill::Example(def), Variant::Vi),
            (Fill::Example(def), Variant::Id),
            (Fill::Example(def), Variant::Th),
            (Fill::Trial(def, &longest), Variant::Vi),
        ] {
            let pages = layout_gloss(fill, variant, &ctx).unwrap();
            let name = format!("{} gloss {}", def.id, variant.code());
            found.extend(faults(&name, &pages));
            let all: String = pages.pages.iter().map(Page::text).collect();
            let all = plain(&all);
            let printed = Printed::example(def);
            for field in def
                .fields()
                .filter(|f| !f.hidden && f.kind != FieldKind::Table)
            {
                let key = def.label_key(None, &field.id);
                let chinese = plain(&words().get(Variant::ZhTw, &key, &[]));
                assert!(all.contains(&chinese), "{name}: {chinese}");
                let theirs = words().get(variant, &key, &[]);
                let theirs = plain(theirs.split('（').next().unwrap());
                assert!(all.contains(&theirs), "{name}: {theirs}");
                if let (Fill::Example(_), Shown::Text(text)) = (fill, printed.field(&field.id)) {
                    assert!(all.contains(&plain(&text)), "{name}: {}", field.id);
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_answer_of_every_form_stands_on_its_paper_whole() {
    for def in registry() {
        let longest = longest(def, 0);
        for answers in [&def.specimen, &longest] {
            let pages = trial(def, answers);
            let all: String = pages.pages.iter().map(Page::text).collect();
            let all = plain(&all);
            let printed = Printed::example_of(def, answers);
            let shown = |place: &str, shown: Shown| {
                if let Shown::Text(text) = shown {
                    let text = plain(&text);
                    assert!(all.contains(&text), "{}: {place}: {text}", def.id);
                }
            };
            for field in def.fields().filter(|field| !field.hidden) {
                shown(&field.id, printed.field(&field.id));
                for row in printed.rows(&field.id) {
                    for column in field.columns.iter().filter(|column| !column.hidden) {
                        shown(&column.id, printed.cell(&field.id, row, &column.id));
                    }
                }
            }
            assert!(!all.contains("{$"), "{}: an unknown slot", def.id);
        }
    }
}

#[test]
fn every_tick_of_every_form_is_found() {
    for def in registry() {
        let pages = trial(def, &def.specimen);
        let all: String = pages.pages.iter().map(Page::text).collect();
        let ticked = all.matches('☑').count();
        let choices = def.fields().filter(|f| f.kind == FieldKind::MultiChoice);
        let printed = Printed::example(def);
        let asked: usize = choices.map(|f| printed.ticks(&f.id).chosen.len()).sum();
        assert!(ticked >= asked.min(1), "{}: {ticked} of {asked}", def.id);
    }
}

#[test]
fn kai_papers_are_kai_throughout() {
    let office = office(false);
    for def in registry() {
        let pages = layout_form(Fill::Blank(def), &context(&office)).unwrap();
        let kai = def.paper.face == kiosk_forms::paper_def::PaperFace::Kai;
        let foreign: String = pages
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match item {
                Item::Text(t) if kai && t.face != kiosk_paper::fonts::Face::Kai => {
                    Some(t.text.chars())
                }
                _ => None,
            })
            .flatten()
            .filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c) && !"第頁共版次".contains(*c))
            .collect();
        assert_eq!(foreign, "", "{}: fonts/kai.txt lacks these", def.id);
    }
}
