//! Laws over the whole registry. A new form has nothing to write here, only to obey.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kiosk_model::variant::Variant;
use kiosk_words::source::{Message, Source};

use crate::checked::check;
use crate::checks;
use crate::def::{Field, FieldKind, FormDef, Required};
use crate::expr::Scope;
use crate::json;
use crate::normal::count_chars;
use crate::paper_def::{Block, Cell, Content, PaperRow};
use crate::registry::registry;
use crate::{Answers, Common};

/// The name that only the profile knows; written so that this file does not hold it either.
const BRANCH: &str = "\u{5c4f}\u{6771}";

fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The zh-TW messages of an area, by key or key.attribute.
fn messages(area: &str) -> BTreeMap<String, Message> {
    let path = crate_dir().join(format!("../../words/zh-TW/{area}.ftl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut source = Source::default();
    source.add(Variant::ZhTw, Path::new(area), &text);
    assert_eq!(source.broken, [], "{area}");
    source
        .entries
        .into_iter()
        .map(|message| (message.key.clone(), message))
        .collect()
}

fn form_messages(def: &FormDef) -> BTreeMap<String, Message> {
    messages(&format!("form_{}", def.id))
}

/// Every cell of the paper.
fn cells(def: &FormDef) -> Vec<&Cell> {
    let groups = def.paper.row_groups();
    let rows = groups.flat_map(|(_, rows)| rows);
    let cells = rows.filter_map(|row| match row {
        PaperRow::Cells(cells) => Some(&cells.cells),
        PaperRow::Table(_) => None,
    });
    cells.flatten().collect()
}

#[test]
fn the_fields_are_those_of_the_reference() {
    // Citizen, derived, staff, columns, by forms.md §1.
    let expected = BTreeMap::from([("installment_application", (41, 5, 6, 7))]);
    for def in registry() {
        let count =
            |of: fn(&Required) -> bool| def.fields().filter(|field| of(&field.required)).count();
        let found = (
            count(|required| required.is_citizen()),
            count(|required| *required == Required::Derived),
            def.staff.len(),
            def.fields().map(|field| field.columns.len()).sum::<usize>(),
        );
        assert_eq!(expected.get(def.id.as_str()), Some(&found), "{}", def.id);
        assert!(
            def.staff
                .iter()
                .all(|field| field.required == Required::Staff),
            "{}",
            def.id
        );
    }
}

#[test]
fn every_rule_is_kept_and_broken_by_its_examples() {
    for def in registry() {
        assert!(!def.rules.is_empty(), "{} has no rule", def.id);
        for rule in &def.rules {
            let today = def.specimen_today;
            let broken = |answers: &Answers| {
                checks::broken(&Scope::new(def, answers, today), rule).is_some()
            };
            assert!(
                !broken(&rule.pass),
                "{}: {} is broken by its good example",
                def.id,
                rule.id
            );
            assert!(
                broken(&rule.fail),
                "{}: {} is not broken by its bad example",
                def.id,
                rule.id
            );
            // A rule that is not even looked at would pass anything.
            let scope = Scope::new(def, &rule.pass, today);
            assert!(
                rule.check.eval(&scope).holds(),
                "{}: the good example of {} says nothing",
                def.id,
                rule.id
            );
        }
    }
}

#[test]
fn every_specimen_keeps_its_own_rules() {
    for def in registry() {
        let checked = check(def, &def.specimen, def.specimen_today);
        let checked = checked.unwrap_or_else(|problems| panic!("{}: {problems:?}", def.id));
        assert_eq!(checked.hints(), [], "{}", def.id);
    }
}

#[test]
fn every_specimen_survives_json() {
    for def in registry() {
        let text = def.specimen.to_json(def);
        let value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            json::read(def, &value).as_ref(),
            Ok(&def.specimen),
            "{}",
            def.id
        );
    }
}

#[test]
fn everything_asked_is_printed_and_the_reverse() {
    for def in registry() {
        let mut placed: BTreeSet<&str> = cells(def)
            .iter()
            .filter_map(|c| c.content.field())
            .collect();
        for (_, rows) in def.paper.row_groups() {
            for row in rows {
                if let PaperRow::Table(table) = row {
                    placed.insert(&table.table);
                    let field = def.field(&table.table).unwrap();
                    let columns: BTreeSet<_> = table.columns.iter().map(|c| &c.column).collect();
                    let asked: BTreeSet<_> = field.columns.iter().map(|c| &c.id).collect();
                    assert_eq!(columns, asked, "{}: {}", def.id, table.table);
                    let in_annex = def
                        .paper
                        .annex
                        .tables
                        .iter()
                        .any(|t| t.table == table.table);
                    assert!(in_annex, "{}: {} has no annex", def.id, table.table);
                }
            }
        }
        let fields: BTreeSet<&str> = def
            .fields()
            .chain(&def.staff)
            .map(|field| field.id.as_str())
            .collect();
        assert_eq!(placed, fields, "{}", def.id);
    }
}

#[test]
fn paper_keeps_its_floors() {
    for def in registry() {
        let (id, paper) = (&def.id, &def.paper);
        assert!(paper.margin >= 15.0, "{id}: margin");
        assert!(
            paper.pt.label >= 12.0 && paper.pt.value >= 12.0,
            "{id}: labels and answers"
        );
        assert!(
            paper.pt.note >= 10.0 && paper.pt.smallest >= 10.0,
            "{id}: notes"
        );
        for block in paper.pages.iter().flat_map(|page| &page.blocks) {
            if let Block::Head(head) = block {
                assert_eq!(
                    (head.stamp_w, head.stamp_h),
                    (60.0, 40.0),
                    "{id}: stamp box"
                );
                let texts: f32 = head.paragraphs.iter().map(|p| p.h).sum();
                assert!(texts + 18.0 <= head.h, "{id}: head");
            }
        }
        for (_, rows) in paper.row_groups() {
            for row in rows {
                match row {
                    PaperRow::Cells(row) => {
                        assert!(row.h >= 8.0, "{id}: row of {:?}", row.cells[0].content);
                        for cell in &row.cells {
                            let room = cell.w - cell.label_w;
                            assert!(room >= 10.0, "{id}: no room in {:?}", cell.content);
                        }
                    }
                    PaperRow::Table(table) => assert!(table.row_h >= 8.0, "{id}: {}", table.table),
                }
            }
        }
        assert!(
            paper.annex.tables.iter().all(|table| table.row_h >= 8.0),
            "{id}: annex"
        );
        let has_head = paper
            .pages
            .iter()
            .flat_map(|p| &p.blocks)
            .any(|b| matches!(b, Block::Head(_)));
        let has_office = paper
            .pages
            .iter()
            .flat_map(|p| &p.blocks)
            .any(|b| matches!(b, Block::Office(_)));
        assert!(has_head && has_office, "{id}: head and office block");
    }
}

#[test]
fn signatures_are_ink_and_capitals_are_computed() {
    for def in registry() {
        let ink = cells(def)
            .into_iter()
            .filter(|c| matches!(c.content, Content::Sign { .. }));
        assert!(ink.count() > 0, "{}", def.id);
        for field in def
            .fields()
            .filter(|field| field.kind == FieldKind::MoneyCapitals)
        {
            assert_eq!(
                field.required,
                Required::Derived,
                "{}: {}",
                def.id,
                field.id
            );
        }
    }
}

#[test]
fn every_message_is_there_and_none_is_too_much() {
    for def in registry() {
        let words = form_messages(def);
        let needed = def.message_keys();
        let there: BTreeSet<String> = words.keys().cloned().collect();
        let missing: Vec<_> = needed.difference(&there).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", def.id);
        // One line of help is welcome at every question.
        let welcome = |key: &&String| {
            key.strip_suffix(".help")
                .is_some_and(|question| needed.contains(question))
        };
        let unused: Vec<_> = there
            .difference(&needed)
            .filter(|key| !welcome(key))
            .collect();
        assert!(unused.is_empty(), "{}: {unused:#?}", def.id);
    }
}

#[test]
fn every_common_problem_has_its_message() {
    let words = messages("problems");
    let needed: BTreeSet<String> = Common::ALL
        .iter()
        .map(|code| format!("problem-{}", code.name()))
        .collect();
    let there: BTreeSet<String> = words.keys().cloned().collect();
    assert_eq!(needed, there);
}

#[test]
fn the_slots_of_a_rule_are_those_of_its_message() {
    for def in registry() {
        let words = form_messages(def);
        for rule in &def.rules {
            let message = &words[&def.key(&format!("rule-{}", rule.id))];
            let args: BTreeSet<String> = rule.args.iter().map(|(slot, _)| slot.clone()).collect();
            assert_eq!(message.slots, args, "{}: {}", def.id, rule.id);
        }
    }
}

#[test]
fn ready_sentences_fit_and_are_enough() {
    for def in registry() {
        let words = form_messages(def);
        for field in def.fields().filter(|field| !field.ready.is_empty()) {
            let (min, max) = (
                field.limits.min_chars.unwrap_or(1),
                field.limits.max_chars.unwrap_or(0),
            );
            for ready in &field.ready {
                let text = &words[&def.key(&format!("{}-ready-{}", field.id, ready.id))];
                let count = count_chars(&text.texts[0]);
                assert!(
                    (min..=max / 3).contains(&count),
                    "{}: {} {} has {count} characters",
                    def.id,
                    field.id,
                    ready.id
                );
            }
        }
    }
}

#[test]
fn no_branch_stands_in_a_form() {
    for folder in ["defs", "src", "../../words/zh-TW"] {
        for entry in std::fs::read_dir(crate_dir().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let ours = folder != "../../words/zh-TW"
                || name.starts_with("form_")
                || name == "problems.ftl";
            if path.is_dir() || !ours {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(!text.contains(BRANCH), "{}", path.display());
        }
    }
}

#[test]
fn tables_keep_their_columns_in_order_of_asking() {
    for def in registry() {
        let asked = |field: &Field| {
            field
                .columns
                .iter()
                .map(|c| c.id.clone())
                .collect::<Vec<_>>()
        };
        for table in &def.paper.annex.tables {
            let printed: Vec<String> = table.columns.iter().map(|c| c.column.clone()).collect();
            assert_eq!(
                printed,
                asked(def.field(&table.table).unwrap()),
                "{}",
                def.id
            );
        }
    }
}
