//! Laws of the paper part: what it names exists, cells fill their rows, blocks fit their page.
use super::{Fault, Found, Search};
use crate::def::{FieldKind, FormDef};
use crate::expr::{Expr, Names, Type};
use crate::paper_def::{Block, Cell, CellRow, Content, PaperRow, PaperTable, heights};

pub(super) fn check(def: &FormDef, search: &Search) -> Result<(), Found> {
    let paper = &def.paper;
    for running in &paper.running {
        let name = running.field.as_str();
        let known = match name.split_once('.') {
            Some((table, column)) => def.field(table).and_then(|t| t.column(column)).is_some(),
            None => def.field(name).is_some(),
        };
        if !known {
            return Err(unknown(search, name));
        }
    }
    for text in paper.texts() {
        self::text(def, search, text)?;
    }
    for (width, block) in paper.blocks() {
        self::block(def, search, block, width)?;
    }
    for (width, rows) in paper.row_groups() {
        for row in rows {
            match row {
                PaperRow::Cells(cells) => cell_row(def, search, cells, width)?,
                PaperRow::Table(table) => paper_table(def, search, table, width)?,
            }
        }
    }
    for table in &paper.annex.tables {
        paper_table(def, search, table, paper.width())?;
    }
    for (at, page) in paper.pages.iter().enumerate() {
        if let Some(when) = &page.when {
            condition(def, when, search.page(at))?;
        }
        let used = heights(&page.blocks);
        if tenths(used) > tenths(paper.height()) {
            let what = format!("height of page {}", at + 1);
            let (expected, found) = (tenths(paper.height()), tenths(used));
            let fault = Fault::Measure {
                what,
                expected,
                found,
            };
            return Err(Found {
                at: search.page(at),
                fault,
            });
        }
    }
    Ok(())
}

fn block(def: &FormDef, search: &Search, block: &Block, width: f32) -> Result<(), Found> {
    match block {
        Block::Prose(prose) => match &prose.when {
            Some(when) => condition(def, when, search.quoted(&prose.text)),
            None => Ok(()),
        },
        Block::DateLine(line) => match def.field(&line.field) {
            Some(field) if field.kind == FieldKind::RocDate => Ok(()),
            Some(_) => Err(cannot(search, &line.field, "a line for a day")),
            None => Err(unknown(search, &line.field)),
        },
        Block::Split(split) if split.left_w + split.gap >= width => {
            Err(wide(search, "left column", width, split.left_w + split.gap))
        }
        Block::Label(label) if label.w > width => Err(wide(search, &label.caption, width, label.w)),
        Block::Grid(grid) => {
            let first = grid.head.first().or_else(|| grid.rows.first()?.first());
            let name = first.map_or("", String::as_str);
            let lengths = grid.rows.iter().map(Vec::len);
            let count = grid.widths.len();
            let odd = lengths
                .chain((!grid.head.is_empty()).then_some(grid.head.len()))
                .find(|length| *length != count);
            if let Some(length) = odd {
                return Err(wide(search, name, count as f32, length as f32));
            }
            measure(search, name, width, grid.widths.iter().sum())
        }
        Block::Tree(tree) => {
            let table = def.field(&tree.table);
            let table = table.ok_or_else(|| unknown(search, &tree.table))?;
            for column in [&tree.name, &tree.relation, &tree.status, &tree.share] {
                table
                    .column(column)
                    .ok_or_else(|| unknown(search, column))?;
            }
            let root = def.field(&tree.root);
            root.map(|_| ()).ok_or_else(|| unknown(search, &tree.root))
        }
        _ => Ok(()),
    }
}

fn condition(def: &FormDef, when: &Expr, at: usize) -> Result<(), Found> {
    let found = when.check(&Names { def, table: None });
    let found = found.map_err(|error| Found {
        at,
        fault: Fault::Expr(error.kind),
    })?;
    if found == Type::Bool {
        return Ok(());
    }
    let fault = Fault::Needs {
        field: "the row".to_owned(),
        what: "a condition in `when`",
    };
    Err(Found { at, fault })
}

fn cell_row(def: &FormDef, search: &Search, row: &CellRow, width: f32) -> Result<(), Found> {
    let name = row.cells.first().map_or("", |cell| named(&cell.content));
    if let Some(when) = &row.when {
        condition(def, when, search.quoted(name))?;
    }
    let sum: f32 = row.cells.iter().map(|cell| cell.w).sum();
    measure(search, name, width, sum)?;
    for cell in &row.cells {
        self::cell(def, search, cell)?;
    }
    Ok(())
}

fn cell(def: &FormDef, search: &Search, cell: &Cell) -> Result<(), Found> {
    let Some(id) = cell.content.field() else {
        return Ok(());
    };
    let field = def.field(id).ok_or_else(|| unknown(search, id))?;
    let fits = match &cell.content {
        Content::Ticks { .. } => !field.choices.is_empty(),
        Content::Tick { .. } => field.kind == FieldKind::Checkbox,
        Content::Same { .. } => field.same_as.is_some(),
        Content::Sign { .. } => field.kind.is_ink(),
        Content::Field { .. } => !matches!(
            field.kind,
            FieldKind::Table | FieldKind::Signature | FieldKind::Seal | FieldKind::Checkbox
        ),
        Content::Digits { .. } => field.kind == FieldKind::Money,
        Content::Text { .. } | Content::Prose { .. } => true,
    };
    if fits {
        Ok(())
    } else {
        Err(cannot(search, id, "this kind of cell"))
    }
}

fn cannot(search: &Search, field: &str, what: &'static str) -> Found {
    Found {
        at: search.quoted(field),
        fault: Fault::Cannot {
            field: field.to_owned(),
            what,
        },
    }
}

fn paper_table(
    def: &FormDef,
    search: &Search,
    table: &PaperTable,
    width: f32,
) -> Result<(), Found> {
    let field = def
        .field(&table.table)
        .ok_or_else(|| unknown(search, &table.table))?;
    let sum: f32 = table.columns.iter().map(|column| column.w).sum();
    measure(search, &table.table, width, sum * table.sets as f32)?;
    for column in &table.columns {
        let found = field.column(&column.column);
        let found = found.ok_or_else(|| unknown(search, &column.column))?;
        if column.ticks && found.choices.is_empty() {
            return Err(cannot(search, &column.column, "boxes to tick"));
        }
    }
    Ok(())
}

fn measure(search: &Search, name: &str, expected: f32, found: f32) -> Result<(), Found> {
    if tenths(expected) == tenths(found) {
        Ok(())
    } else {
        Err(wide(search, name, expected, found))
    }
}

fn wide(search: &Search, name: &str, expected: f32, found: f32) -> Found {
    let what = format!("width of the row of {name:?}");
    Found {
        at: search.quoted(name),
        fault: Fault::Measure {
            what,
            expected: tenths(expected),
            found: tenths(found),
        },
    }
}

fn text(def: &FormDef, search: &Search, id: &str) -> Result<(), Found> {
    let known = match id.split_once('-') {
        Some(("text", text)) => def.has_text(text),
        Some(("section", section)) => def.sections.iter().any(|s| s.id == section),
        _ => false,
    };
    if known {
        Ok(())
    } else {
        Err(unknown(search, id))
    }
}

fn unknown(search: &Search, name: &str) -> Found {
    Found {
        at: search.quoted(name),
        fault: Fault::Unknown(name.to_owned()),
    }
}

fn named(content: &Content) -> &str {
    match content {
        Content::Text { text } | Content::Prose { text, .. } => text,
        other => other.field().unwrap_or_default(),
    }
}

fn tenths(mm: f32) -> i64 {
    (mm * 10.0).round() as i64
}
