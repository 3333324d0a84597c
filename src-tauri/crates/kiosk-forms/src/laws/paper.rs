//! Laws of the paper: everything asked is printed, and paper keeps its floors.
use std::collections::BTreeSet;

use super::words;
use crate::def::{Field, FieldKind, FormDef, KindOf, Required};
use crate::paper_def::{Block, Content, HeadStyle, PaperRow};
use crate::registry::registry;

/// Whether somebody fills this paper in for the office.
fn is_handed_in(def: &FormDef) -> bool {
    matches!(def.kind_of, KindOf::Fillable | KindOf::Agency)
}

#[test]
fn everything_asked_is_printed_and_the_reverse() {
    for def in registry() {
        let words = words::all_messages(def);
        let slots = |text: &str| words[&def.key(text)].slots.iter().cloned().collect();
        let placed: BTreeSet<String> = def.paper.placed(slots);
        let fields = def.fields().chain(&def.staff);
        let printed = fields
            .filter(|field| !field.hidden)
            .map(|field| field.id.clone());
        assert_eq!(placed, printed.collect::<BTreeSet<_>>(), "{}", def.id);
    }
}

#[test]
fn every_column_is_printed_on_the_form_and_on_its_annex() {
    for def in registry() {
        for field in def.fields().filter(|field| field.kind == FieldKind::Table) {
            let asked = field.columns.iter().filter(|column| !column.hidden);
            let asked: BTreeSet<&str> = asked.map(|column| column.id.as_str()).collect();
            let tables = def.paper.tables().filter(|table| table.table == field.id);
            let printed = tables.flat_map(|table| table.columns.iter().map(|c| c.column.as_str()));
            let trees = def
                .paper
                .blocks()
                .into_iter()
                .any(|(_, block)| matches!(block, Block::Tree(tree) if tree.table == field.id));
            let printed: BTreeSet<&str> = printed.collect();
            assert!(
                printed == asked || trees && printed.is_subset(&asked),
                "{}: {}",
                def.id,
                field.id
            );
            let mut annexes = def.paper.annex.tables.iter();
            let in_annex = annexes.any(|table| table.table == field.id);
            assert!(in_annex, "{}: {} has no annex", def.id, field.id);
        }
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
                let stamp = if head.has_stamp() {
                    (60.0, 40.0)
                } else {
                    (0.0, 0.0)
                };
                assert_eq!((head.stamp_w, head.stamp_h), stamp, "{id}: stamp box");
                let texts: f32 = head.paragraphs.iter().map(|p| p.h).sum();
                let title = if head.style == HeadStyle::Application {
                    18.0
                } else {
                    0.0
                };
                assert!(texts + title <= head.h, "{id}: head");
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
        let first = paper.pages.first().map(|page| page.blocks.as_slice());
        let has_stamp = |block: &Block| matches!(block, Block::Head(head) if head.has_stamp());
        let stamped = first.is_some_and(|blocks| blocks.iter().any(has_stamp));
        assert!(
            stamped || !is_handed_in(def),
            "{id}: stamp box on the first sheet"
        );
        let is_office = |block: &Block| matches!(block, Block::Office(_));
        let has_office = paper
            .blocks()
            .into_iter()
            .any(|(_, block)| is_office(block));
        assert_eq!(has_office, !def.staff.is_empty(), "{id}: office block");
    }
}

#[test]
fn signatures_are_ink_and_capitals_are_computed() {
    for def in registry() {
        let mut cells = def.paper.cells();
        let ink = cells.any(|cell| matches!(cell.content, Content::Sign { .. }));
        assert!(ink || !is_handed_in(def), "{}", def.id);
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
fn tables_keep_their_columns_in_order_of_asking() {
    for def in registry() {
        let asked = |field: &Field| {
            field
                .columns
                .iter()
                .filter(|column| !column.hidden)
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
