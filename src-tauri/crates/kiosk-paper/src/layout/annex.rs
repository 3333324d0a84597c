//! 附表: the rows and answers that found no room on the form itself.

use kiosk_forms::paper_def::PaperTable;

use super::canvas::{Across, Area, FRAME, HAIR, PAD, Style, set};
use super::cell::named;
use super::form::{AnnexedText, FormSheet};
use super::table;
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::{Ink, PT};
use crate::text::{Fitted, LEADING, TIGHT, Voice};

const GAP: f32 = 5.0;
/// Room above and below a text in its row, mm.
const AIR: f32 = 2.0;

/// Adds the pages of the annex, when there is anything for it.
pub(super) fn draw(form: &mut FormSheet<'_>) -> Result<(), Error> {
    if form.annexed.texts.is_empty() && form.annexed.tables.is_empty() {
        return Ok(());
    }
    form.on_annex = true;
    head(form)?;
    for (field, done) in &std::mem::take(&mut form.annexed.tables) {
        let paper = form
            .def()
            .paper
            .annex
            .tables
            .iter()
            .find(|t| t.table == *field);
        let paper = paper.ok_or_else(|| form.unknown(field))?;
        rows(form, paper, *done)?;
    }
    // Tables may have added to the texts.
    let mut top = form.y;
    let texts = std::mem::take(&mut form.annexed.texts);
    for (n, text) in texts.iter().enumerate() {
        let last = texts.get(n + 1).filter(|_| n + 2 == texts.len());
        named(&text.field, answer(form, text, last, &mut top))?;
    }
    frame(form, top);
    form.close();
    form.on_annex = false;
    Ok(())
}

/// A new sheet with its heading.
fn head(form: &mut FormSheet<'_>) -> Result<(), Error> {
    form.open()?;
    let paper = &form.def().paper;
    let words = form.text(&paper.annex.title)?;
    let line = Area::new(
        paper.margin,
        form.y,
        paper.width(),
        paper.pt.title * PT * 1.5,
    );
    form.canvas.open(Role::Heading);
    form.standing(
        &words,
        line,
        Style::new(Voice::Kai, paper.pt.title).across(Across::Middle),
        "annex",
    )?;
    form.canvas.close();
    form.y = line.bottom() + 2.0;
    Ok(())
}

fn bottom(form: &FormSheet<'_>) -> f32 {
    form.canvas.page.size.1 - form.def().paper.margin
}

/// The rows of a table from `done` on, over as many sheets as they need.
fn rows(form: &mut FormSheet<'_>, paper: &PaperTable, done: usize) -> Result<(), Error> {
    let all = form.printed.rows(&paper.table);
    let mut done = done;
    let mut fresh = false;
    while done < all.len() {
        let room = bottom(form) - form.y - paper.head_h;
        let mut lines = ((room / paper.row_h).floor().max(0.0) as usize).min(paper.rows);
        if lines == 0 {
            next_sheet(form, &mut fresh, &paper.table)?;
            continue;
        }
        // No line goes on to another sheet alone.
        let left = (all.len() - done).div_ceil(paper.sets);
        if left == lines + 1 && lines > 2 {
            lines -= 1;
        }
        let now = &all[done..all.len().min(done + lines * paper.sets)];
        let lines = now.len().div_ceil(paper.sets);
        let height = paper.head_h + paper.row_h * lines as f32;
        let area = Area::new(
            form.def().paper.margin,
            form.y,
            form.def().paper.width(),
            height,
        );
        table::draw(
            form,
            paper,
            area,
            table::Part {
                first: done,
                rows: now,
                lines,
                goes_on: false,
            },
        )?;
        form.canvas.frame(area, FRAME);
        form.y = area.bottom() + GAP;
        done += now.len();
        fresh = false;
        if done < all.len() {
            next_sheet(form, &mut fresh, &paper.table)?;
        }
    }
    Ok(())
}

/// The frame around the answers of a sheet.
fn frame(form: &mut FormSheet<'_>, top: f32) {
    if form.y > top {
        let paper = &form.def().paper;
        let area = Area::new(paper.margin, top, paper.width(), form.y - top);
        form.canvas.frame(area, FRAME);
    }
}

/// Width of the labels, mm.
const LABEL_W: f32 = 34.0;

/// A whole answer as it is set, and the least height its label needs.
fn measured(form: &FormSheet<'_>, text: &AnnexedText) -> Result<(Fitted, f32), Error> {
    let paper = &form.def().paper;
    let w = paper.width() - LABEL_W - 2.0 * PAD;
    let whole = set(&text.text, Voice::Plain, paper.pt.value, w, LEADING)?;
    let label_w = LABEL_W - 2.0;
    let beside = set(&text.label, form.plain(), paper.pt.note, label_w, TIGHT)?;
    Ok((whole, beside.height() + 1.0))
}

/// The height of the row of an answer.
fn row_height(whole: &Fitted, least: f32) -> f32 {
    (whole.height() + 2.0 * AIR).max(least)
}

/// A whole answer beside its label, run on to further sheets; `last` follows it and is not left
/// alone on a sheet. `top` is where the answers of the sheet begin.
fn answer(
    form: &mut FormSheet<'_>,
    text: &AnnexedText,
    last: Option<&AnnexedText>,
    top: &mut f32,
) -> Result<(), Error> {
    let paper = &form.def().paper;
    let size = paper.pt.value;
    let (whole, least) = measured(form, text)?;
    let mut needed = row_height(&whole, least);
    if let Some(last) = last {
        let (whole, least) = measured(form, last)?;
        let both = needed + row_height(&whole, least);
        if both <= (bottom(form) - paper.margin) / 2.0 {
            needed = both;
        }
    }
    let mut rest = whole.lines.as_slice();
    let mut fresh = false;
    // An answer is cut only when a whole sheet would not hold it.
    if form.y + needed > bottom(form) {
        frame(form, *top);
        next_sheet(form, &mut fresh, &text.field)?;
        *top = form.y;
    }
    while !rest.is_empty() {
        let room = bottom(form) - form.y - 2.0 * AIR - size * PT;
        let fit = (room / whole.leading).floor();
        if fit < 0.0 {
            frame(form, *top);
            next_sheet(form, &mut fresh, &text.field)?;
            *top = form.y;
            continue;
        }
        let (now, later) = rest.split_at(rest.len().min(fit as usize + 1));
        let now = Fitted {
            lines: now.to_vec(),
            ..whole.clone()
        };
        let area = Area::new(
            paper.margin,
            form.y,
            paper.width(),
            (now.height() + 2.0 * AIR).max(least),
        );
        let label = area.left_part(LABEL_W);
        form.canvas.ground(label, Ink::TINT);
        form.canvas.rule(
            (label.right(), area.y),
            (label.right(), area.bottom()),
            HAIR,
        );
        let style = Style::new(form.plain(), paper.pt.label)
            .shrink_to(paper.pt.note)
            .tight()
            .across(Across::Middle);
        form.canvas.open(Role::Table);
        form.canvas.open(Role::Row);
        form.canvas.open(Role::Label(Span::ONE));
        form.standing(&text.label, label.inside(1.0, 0.5), style, &text.field)?;
        form.canvas.close();
        form.canvas.open(Role::Cell(Span::ONE));
        let style = Style::new(Voice::Plain, size).across(Across::Both);
        form.canvas
            .lines(&now, area.right_of(LABEL_W).inside(PAD, AIR), style)?;
        form.canvas.close();
        form.canvas.close();
        form.canvas.close();
        form.canvas
            .rule((area.x, area.bottom()), (area.right(), area.bottom()), HAIR);
        form.y = area.bottom();
        fresh = false;
        rest = later;
    }
    Ok(())
}

/// Goes on to another sheet; a row that finds no room on an empty one is too
/// high for any.
fn next_sheet(form: &mut FormSheet<'_>, fresh: &mut bool, what: &str) -> Result<(), Error> {
    if std::mem::replace(fresh, true) {
        return Err(form.overflow(what));
    }
    form.close();
    head(form)
}
