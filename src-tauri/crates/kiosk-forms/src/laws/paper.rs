//! Laws of the paper: everything asked is printed, and paper keeps its floors.
use std::collections::BTreeSet;

use crate::def::{Field, FieldKind, FormDef, Required};
use crate::paper_def::{Block, Cell, Content, PaperRow};
use crate::registry::registry;

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
