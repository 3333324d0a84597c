//! 繼承系統表: the deceased in a box at the left, the heirs in rows at the
//! right, joined by lines.

use kiosk_forms::paper_def::{Align, Tree};

use super::canvas::{Across, Area, Down, HAIR, PAD, Style};
use super::cell::named;
use super::form::{AnnexedText, FormSheet};
use super::slots::{self, Asked};
use super::table::SMALLEST_ENTRY;
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::Ink;
use crate::text::Voice;

/// Box of the deceased, mm.
const ROOT: (f32, f32) = (48.0, 30.0);
/// Room for the joining lines, mm.
const JOINT: f32 = 12.0;
/// Words above the columns, mm.
const HEAD: f32 = 7.0;
/// A row is at least and at most so high, mm.
const ROW: (f32, f32) = (8.0, 13.0);
/// Rows of a blank.
const EMPTY: usize = 8;
/// Parts of a row: relation, name, whether he inherits, share.
const PARTS: [f32; 4] = [0.2, 0.36, 0.24, 0.2];

pub(super) fn draw(form: &mut FormSheet<'_>, tree: &Tree, area: Area) -> Result<(), Error> {
    let columns = [&tree.relation, &tree.name, &tree.status, &tree.share];
    let heirs: Vec<[String; 4]> = form
        .printed
        .rows(&tree.table)
        .iter()
        .map(|row| columns.map(|column| form.shown(&form.printed.cell(&tree.table, row, column))))
        .collect();
    let most = (((area.h - HEAD) / ROW.0).floor() as usize).max(1);
    let count = if heirs.is_empty() {
        EMPTY.min(most)
    } else {
        heirs.len().min(most)
    };
    let row_h = ((area.h - HEAD) / count as f32).min(ROW.1);
    let rows = Area {
        y: area.y + HEAD,
        h: row_h * count as f32,
        ..area.right_of(ROOT.0 + JOINT)
    };
    let root = Area::new(
        area.x,
        (rows.y + rows.h / 2.0 - ROOT.1 / 2.0).max(area.y),
        ROOT.0,
        ROOT.1,
    );
    form.canvas.open(Role::Paragraph);
    deceased(form, tree, root)?;
    form.canvas.close();
    form.canvas.open(Role::Table);
    let top = Area {
        y: area.y,
        h: HEAD,
        ..rows
    };
    head(form, tree, columns, top)?;
    lines(form, root, rows, count);
    for n in 0..count {
        let place = Area {
            y: rows.y + row_h * n as f32,
            h: row_h,
            ..rows
        };
        let place = place.inside(0.0, 0.7);
        form.canvas.frame(place, HAIR);
        let mut x = place.x;
        form.canvas.open(Role::Row);
        for (i, part) in PARTS.iter().enumerate() {
            let cell = Area {
                x,
                w: place.w * part,
                ..place
            };
            if i > 0 {
                form.canvas
                    .dashes((x, place.y), (x, place.bottom()), HAIR, (0.8, 0.8));
            }
            form.canvas.open(Role::Cell(Span::ONE));
            match heirs.get(n) {
                Some(heir) => named(
                    columns[i],
                    entry(form, tree, (n, columns[i]), &heir[i], cell),
                )?,
                None => unwritten(form, tree, (n, columns[i]), cell)?,
            }
            form.canvas.close();
            x += cell.w;
        }
        form.canvas.close();
    }
    form.canvas.close();
    Ok(())
}

/// An entry that is left for handwriting.
fn unwritten(
    form: &mut FormSheet<'_>,
    tree: &Tree,
    (row, column): (usize, &str),
    cell: Area,
) -> Result<(), Error> {
    let asked = Asked::Entry {
        table: &tree.table,
        row,
        column,
    };
    let setting = (form.def().paper.pt.value, Align::Center);
    slots::text(form, asked, setting, cell.inside(0.6, 0.6))
}

/// One entry; what does not fit stands on the annex.
fn entry(
    form: &mut FormSheet<'_>,
    tree: &Tree,
    (n, column): (usize, &str),
    text: &str,
    cell: Area,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let style = Style::new(Voice::Plain, pt.value)
        .shrink_to(pt.smallest)
        .wrapped_to(SMALLEST_ENTRY)
        .tight()
        .across(Across::Middle);
    let drawn = form
        .canvas
        .text(text, cell.inside(1.0, 0.4), style.or_elsewhere())?;
    if drawn.is_none() {
        let see = form.text(&form.def().paper.annex.see)?;
        form.standing(&see, cell.inside(1.0, 0.4), style, column)?;
        let label = form.full_label(Some(&tree.table), column)?;
        let args = [("label", label.into()), ("n", (n + 1).into())];
        form.annexed.texts.push(AnnexedText {
            field: column.to_owned(),
            label: form.ctx.word("paper-row", &args),
            text: text.to_owned(),
        });
    }
    Ok(())
}

fn head(
    form: &mut FormSheet<'_>,
    tree: &Tree,
    columns: [&String; 4],
    area: Area,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let style = Style::new(form.plain(), pt.label)
        .shrink_to(pt.note)
        .across(Across::Middle);
    let mut x = area.x;
    form.canvas.open(Role::Row);
    for (column, part) in columns.into_iter().zip(PARTS) {
        let w = area.w * part;
        let words = form.label(Some(&tree.table), column)?;
        form.canvas.open(Role::Head(Span::ONE));
        form.standing(
            &words,
            Area { x, w, ..area }.inside(0.4, 0.2),
            style,
            column,
        )?;
        form.canvas.close();
        x += w;
    }
    form.canvas.close();
    Ok(())
}

fn deceased(form: &mut FormSheet<'_>, tree: &Tree, area: Area) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    form.canvas.frame(area, 0.5);
    let label = Area { h: 7.0, ..area };
    form.canvas.ground(label, Ink::TINT);
    let words = form.full_label(None, &tree.root)?;
    let style = Style::new(form.plain(), pt.note)
        .shrink_to(8.0)
        .across(Across::Middle);
    form.standing(&words, label.inside(1.0, 0.2), style, &tree.root)?;
    let name = form.shown(&form.printed.field(&tree.root));
    let place = Area {
        y: label.bottom(),
        h: area.h - label.h,
        ..area
    };
    if name.is_empty() {
        let setting = (pt.value, Align::Center);
        let asked = Asked::Field(&tree.root);
        slots::text(form, asked, setting, place.inside(PAD, 0.5))?;
    }
    let style = Style::new(Voice::Plain, pt.value)
        .shrink_to(pt.smallest)
        .tight()
        .across(Across::Middle)
        .down(Down::Middle);
    let drawn = form.canvas.text(&name, place.inside(PAD, 0.5), style);
    match named(&tree.root, drawn)? {
        Some(_) => Ok(()),
        None => Err(form.overflow(&tree.root)),
    }
}

/// A trunk between the box and the rows, a branch to each.
fn lines(form: &mut FormSheet<'_>, root: Area, rows: Area, count: usize) {
    let trunk = rows.x - JOINT / 2.0;
    let step = rows.h / count as f32;
    let middle = |n: usize| rows.y + step * (n as f32 + 0.5);
    let from = root.y + root.h / 2.0;
    form.canvas.rule((root.right(), from), (trunk, from), 0.35);
    let (top, bottom) = (middle(0).min(from), middle(count - 1).max(from));
    form.canvas.rule((trunk, top), (trunk, bottom), 0.35);
    for n in 0..count {
        form.canvas
            .rule((trunk, middle(n)), (rows.x, middle(n)), 0.35);
    }
}
