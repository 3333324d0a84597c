//! Laws of the paper part: what it names exists, cells fill their rows, blocks fit their page.
use super::{Fault, Found, Search};
use crate::def::{FieldKind, FormDef};
use crate::expr::{Names, Type};
use crate::paper_def::{Block, Cell, CellRow, Content, PaperRow, PaperTable};

pub(super) fn check(def: &FormDef, search: &Search) -> Result<(), Found> {
    let paper = &def.paper;
    for name in &paper.running {
        let known = match name.split_once('.') {
            Some((table, column)) => def.field(table).and_then(|t| t.column(column)).is_some(),
            None => def.field(name).is_some(),
        };
        if !known {
            return Err(unknown(search, name));
        }
    }
    for block in paper.pages.iter().flat_map(|page| &page.blocks) {
        match block {
            Block::Head(head) => {
                text(def, search, &head.stamp)?;
                for paragraph in &head.paragraphs {
                    text(def, search, &paragraph.text)?;
                }
            }
            Block::Gap(_) => {}
            Block::Group(group) => {
                if let Some(side) = &group.side {
                    text(def, search, side)?;
                }
            }
            Block::Paragraph(paragraph) => text(def, search, &paragraph.text)?,
            Block::Office(office) => text(def, search, &office.caption)?,
        }
    }
    for (width, rows) in paper.row_groups() {
        for row in rows {
            match row {
                PaperRow::Cells(cells) => cell_row(def, search, cells, width)?,
                PaperRow::Table(table) => paper_table(def, search, table, width)?,
            }
        }
    }
    text(def, search, &paper.annex.title)?;
    text(def, search, &paper.annex.see)?;
    for table in &paper.annex.tables {
        paper_table(def, search, table, paper.width())?;
    }
    for (at, page) in paper.pages.iter().enumerate() {
        let used: f32 = page.blocks.iter().map(Block::height).sum();
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

fn cell_row(def: &FormDef, search: &Search, row: &CellRow, width: f32) -> Result<(), Found> {
    let name = row.cells.first().map_or("", |cell| named(&cell.content));
    if let Some(when) = &row.when {
        let found = when.check(&Names { def, table: None });
        let at = search.quoted(name);
        let found = found.map_err(|error| Found {
            at,
            fault: Fault::Expr(error.kind),
        })?;
        if found != Type::Bool {
            let what = "a condition in `when`";
            let fault = Fault::Needs {
                field: "the row".to_owned(),
                what,
            };
            return Err(Found { at, fault });
        }
    }
    let sum: f32 = row.cells.iter().map(|cell| cell.w).sum();
    measure(search, name, width, sum)?;
    for cell in &row.cells {
        self::cell(def, search, cell)?;
    }
    Ok(())
}

fn cell(def: &FormDef, search: &Search, cell: &Cell) -> Result<(), Found> {
    if let Some(label) = &cell.label {
        text(def, search, label)?;
    }
    let mut texts = Vec::new();
    match &cell.content {
        Content::Field {
            before,
            after,
            blank,
            ..
        } => texts.extend([before, after, blank]),
        Content::Sign { caption, .. } => texts.push(caption),
        Content::Text { text: standing } => text(def, search, standing)?,
        Content::Ticks { .. } | Content::Tick { .. } | Content::Same { .. } => {}
    }
    for found in texts.into_iter().flatten() {
        text(def, search, found)?;
    }
    let Some(id) = cell.content.field() else {
        return Ok(());
    };
    let field = def.field(id).ok_or_else(|| unknown(search, id))?;
    let fits = match &cell.content {
        Content::Ticks { .. } => !field.choices.is_empty(),
        Content::Tick { .. } => field.kind == FieldKind::Checkbox,
        Content::Same { .. } => field.same_as.is_some(),
        Content::Sign { .. } => field.kind == FieldKind::Signature,
        Content::Field { .. } => !matches!(
            field.kind,
            FieldKind::Table | FieldKind::Signature | FieldKind::Checkbox
        ),
        Content::Text { .. } => true,
    };
    if fits {
        return Ok(());
    }
    let fault = Fault::Cannot {
        field: id.to_owned(),
        what: "this kind of cell",
    };
    Err(Found {
        at: search.quoted(id),
        fault,
    })
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
    match table
        .columns
        .iter()
        .find(|column| field.column(&column.column).is_none())
    {
        Some(column) => Err(unknown(search, &column.column)),
        None => Ok(()),
    }
}

fn measure(search: &Search, name: &str, expected: f32, found: f32) -> Result<(), Found> {
    let (expected, found) = (tenths(expected), tenths(found));
    if expected == found {
        return Ok(());
    }
    let what = format!("width of the row of {name:?}");
    Err(Found {
        at: search.quoted(name),
        fault: Fault::Measure {
            what,
            expected,
            found,
        },
    })
}

fn text(def: &FormDef, search: &Search, id: &str) -> Result<(), Found> {
    let known = match id.split_once('-') {
        Some(("text", text)) => def.texts.iter().any(|t| t == text),
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
        Content::Text { text } => text,
        other => other.field().unwrap_or_default(),
    }
}

fn tenths(mm: f32) -> i64 {
    (mm * 10.0).round() as i64
}
