//! Tables of a form: a head row, ruled rows, sets of columns side by side.

use kiosk_forms::paper_def::{PaperColumn, PaperTable};
use kiosk_forms::{FieldKind, Row, Shown, Value};

use super::canvas::{Across, Area, HAIR, PAD, Style};
use super::cell::named;
use super::form::{AnnexedText, FormSheet};
use super::sheet::across;
use super::slots::{self, Asked};
use super::ticks;
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::Ink;
use crate::text::{Sizes, TIGHT, Voice, fit};

/// The size below which no entry of a table or chart is set, points: one less
/// than of other answers, for columns are narrow.
pub(super) const SMALLEST_ENTRY: f32 = 9.0;
/// Space between a rule and an entry, mm.
const NEAR: f32 = 1.2;

/// The rows of a table that stand in one place.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    /// Number of the first one in the whole table, from 0.
    pub(super) first: usize,
    pub(super) rows: &'a [Row],
    /// Ruled rows in one set of columns.
    pub(super) lines: usize,
    /// The last ruled row says that the table goes on.
    pub(super) goes_on: bool,
}

/// Draws head and ruled rows and writes the rows into them.
pub(super) fn draw(
    form: &mut FormSheet<'_>,
    paper: &PaperTable,
    area: Area,
    Part {
        first,
        rows,
        lines,
        goes_on,
    }: Part<'_>,
) -> Result<(), Error> {
    let head = Area {
        h: paper.head_h,
        ..area
    };
    form.canvas.ground(head, Ink::TINT);
    let set_w: f32 = paper.columns.iter().map(|column| column.w).sum();
    let size = head_size(form, paper)?;
    form.canvas.open(Role::Table);
    form.canvas.open(Role::Row);
    for set in 0..paper.sets {
        let mut x = area.x + set_w * set as f32;
        for column in &paper.columns {
            let words = form.label(Some(&paper.table), &column.column)?;
            let place = Area {
                x,
                w: column.w,
                ..head
            }
            .inside(0.8, 0.3);
            let style = Style::new(form.plain(), size)
                .wrapped_to(7.0)
                .tight()
                .across(Across::Middle);
            // Heads that only repeat those of the first set are not read again.
            form.canvas.open(if set == 0 {
                Role::Head(Span::ONE)
            } else {
                Role::Artifact
            });
            form.standing(&words, place, style, &column.column)?;
            form.canvas.close();
            x += column.w;
        }
    }
    form.canvas.close();
    for line in 0..lines {
        let y = head.bottom() + paper.row_h * line as f32;
        form.canvas.rule((area.x, y), (area.right(), y), HAIR);
    }
    let bottom = head.bottom() + paper.row_h * lines as f32;
    for set in 0..paper.sets {
        let mut x = area.x + set_w * set as f32;
        for (i, column) in paper.columns.iter().enumerate() {
            if i > 0 || set > 0 {
                // Sets are told apart by a rule twice as thick.
                let weight = if i == 0 { 2.0 * HAIR } else { HAIR };
                let open = goes_on && i > 0 && set + 1 == paper.sets;
                let end = if open { bottom - paper.row_h } else { bottom };
                form.canvas.rule((x, area.y), (x, end), weight);
            }
            x += column.w;
        }
    }
    for (i, row) in rows.iter().enumerate() {
        let mut x = area.x + set_w * (i / lines.max(1)) as f32;
        let y = head.bottom() + paper.row_h * (i % lines.max(1)) as f32;
        form.canvas.open(Role::Row);
        for column in &paper.columns {
            let place = Area::new(x, y, column.w, paper.row_h).inside(NEAR, 0.4);
            form.canvas.open(Role::Cell(Span::ONE));
            let drawn = entry(form, paper, (first + i, row), column, place);
            named(&column.column, drawn)?;
            form.canvas.close();
            x += column.w;
        }
        form.canvas.close();
    }
    let filled = rows.len() + usize::from(goes_on) * paper.sets;
    for i in filled..lines * paper.sets {
        let mut x = area.x + set_w * (i / lines.max(1)) as f32;
        let y = head.bottom() + paper.row_h * (i % lines.max(1)) as f32;
        form.canvas.open(Role::Row);
        for column in &paper.columns {
            let place = Area::new(x, y, column.w, paper.row_h).inside(PAD, 0.6);
            form.canvas.open(Role::Cell(Span::ONE));
            unwritten(form, paper, (first + i, column), place)?;
            form.canvas.close();
            x += column.w;
        }
        form.canvas.close();
    }
    if goes_on {
        see(form, paper, area)?;
    }
    form.canvas.close();
    Ok(())
}

/// The size at which every head of a table stands: that of the narrowest, so
/// that they do not differ.
fn head_size(form: &FormSheet<'_>, paper: &PaperTable) -> Result<f32, Error> {
    let pt = form.def().paper.pt;
    let wanted = paper.pt.unwrap_or(pt.label);
    let mut smallest = wanted;
    for column in &paper.columns {
        let words = form.label(Some(&paper.table), &column.column)?;
        let room = (column.w - 1.6, paper.head_h - 0.6);
        let sizes = Sizes {
            size: wanted,
            single: pt.note.min(wanted),
            smallest: 8.0_f32.min(wanted),
            or_elsewhere: false,
        };
        if let Some(fitted) = fit(&words, form.plain(), room, sizes, TIGHT)? {
            smallest = smallest.min(fitted.size);
        }
    }
    Ok(smallest)
}

/// Whether a column holds nothing but a box to tick.
fn is_box(form: &FormSheet<'_>, paper: &PaperTable, column: &PaperColumn) -> bool {
    let field = form.def().field(&paper.table);
    let column = field.and_then(|field| field.column(&column.column));
    column.is_some_and(|column| column.kind == FieldKind::Checkbox)
}

/// Whether a column is left for a signature or a seal.
fn is_ink(form: &FormSheet<'_>, paper: &PaperTable, column: &PaperColumn) -> bool {
    let field = form.def().field(&paper.table);
    let column = field.and_then(|field| field.column(&column.column));
    column.is_some_and(|column| matches!(column.kind, FieldKind::Signature | FieldKind::Seal))
}

/// A cell of a row that is left for handwriting.
fn unwritten(
    form: &mut FormSheet<'_>,
    paper: &PaperTable,
    (row, column): (usize, &PaperColumn),
    area: Area,
) -> Result<(), Error> {
    let asked = Asked::Entry {
        table: &paper.table,
        row,
        column: &column.column,
    };
    if column.ticks {
        let place = (paper.table.as_str(), row, column.column.as_str());
        return ticks::of_column(form, place, &[], area);
    }
    if is_box(form, paper, column) {
        return ticks::alone(form, asked, false, area);
    }
    let pt = form.def().paper.pt;
    let Some(blank) = &column.blank else {
        if is_ink(form, paper, column) {
            return Ok(());
        }
        let size = paper.pt.unwrap_or(pt.value);
        return slots::text(form, asked, (size, column.align), area);
    };
    let words = form.text(blank)?;
    let style = Style::new(form.plain(), pt.label)
        .shrink_to(pt.note - 2.0)
        .across(across(column.align));
    slots::pattern(form, asked, &words, style, area)?;
    form.standing(&words, area, style, blank)
}

/// One cell of a row. What does not fit at a size that a good eye still reads
/// stands on the annex.
fn entry(
    form: &mut FormSheet<'_>,
    paper: &PaperTable,
    (n, row): (usize, &Row),
    column: &PaperColumn,
    area: Area,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let shown = form.printed.cell(&paper.table, row, &column.column);
    if is_box(form, paper, column) {
        let ticked = row.get(&column.column) == Some(&Value::Bool(true));
        let asked = Asked::Entry {
            table: &paper.table,
            row: n,
            column: &column.column,
        };
        return ticks::alone(form, asked, ticked, area);
    }
    if column.ticks {
        let chosen = match &shown {
            Shown::Choice { key, .. } => vec![key.clone()],
            Shown::Choices { keys, .. } => keys.clone(),
            Shown::Nothing | Shown::Text(_) => Vec::new(),
        };
        let place = (paper.table.as_str(), n, column.column.as_str());
        return ticks::of_column(form, place, &chosen, area);
    }
    let text = form.shown(&shown);
    let size = paper.pt.unwrap_or(pt.value);
    let smallest = pt.smallest.min(size);
    let style = Style::new(Voice::Plain, size)
        .shrink_to(smallest)
        .wrapped_to(SMALLEST_ENTRY)
        .tight()
        .across(across(column.align));
    let drawn = form.canvas.text(&text, area, style.or_elsewhere())?;
    if drawn.is_none() {
        let elsewhere = form.elsewhere()?;
        form.standing(&elsewhere, area, style, &column.column)?;
        let label = form.full_label(Some(&paper.table), &column.column)?;
        let args = [("label", label.into()), ("n", (n + 1).into())];
        form.annexed.texts.push(AnnexedText {
            field: column.column.clone(),
            label: form.ctx.word("paper-row", &args),
            text,
        });
    }
    Ok(())
}

/// The last row says that the table goes on.
fn see(form: &mut FormSheet<'_>, paper: &PaperTable, area: Area) -> Result<(), Error> {
    let words = form.text(&form.def().paper.annex.see)?;
    let set_w: f32 = paper.columns.iter().map(|column| column.w).sum();
    let place = Area::new(
        area.x + set_w * (paper.sets - 1) as f32,
        area.bottom() - paper.row_h,
        set_w,
        paper.row_h,
    );
    let style = Style::new(form.plain(), form.def().paper.pt.label).across(Across::Left);
    let cols = paper.columns.len();
    form.canvas.open(Role::Row);
    form.canvas.open(Role::Cell(Span { cols, rows: 1 }));
    form.standing(&words, place.inside(PAD, 0.3), style, "annex")?;
    form.canvas.close();
    form.canvas.close();
    Ok(())
}
