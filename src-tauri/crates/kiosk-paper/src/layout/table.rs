//! Tables of a form: a head row, ruled rows, sets of columns side by side.

use kiosk_forms::Row;
use kiosk_forms::paper_def::PaperTable;

use super::canvas::{Across, Area, HAIR, PAD, Style};
use super::cell::named;
use super::form::FormSheet;
use super::sheet::across;
use crate::error::Error;
use crate::page::Ink;
use crate::text::Voice;

/// Draws head and `lines` ruled rows and writes the given rows into them.
pub(super) fn draw(
    form: &mut FormSheet<'_>,
    paper: &PaperTable,
    area: Area,
    rows: &[Row],
    lines: usize,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let head = Area { h: paper.head_h, ..area };
    form.canvas.ground(head, Ink::TINT);
    let set_w: f32 = paper.columns.iter().map(|column| column.w).sum();
    for set in 0..paper.sets {
        let mut x = area.x + set_w * set as f32;
        for column in &paper.columns {
            let words = form.label(Some(&paper.table), &column.column)?;
            let place = Area { x, w: column.w, ..head }.inside(0.8, 0.3);
            let style = Style::new(Voice::Plain, pt.label).shrink_to(pt.note).across(Across::Middle);
            form.standing(&words, place, style, &column.column)?;
            x += column.w;
        }
    }
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
                form.canvas.rule((x, area.y), (x, bottom), weight);
            }
            x += column.w;
        }
    }
    for (i, row) in rows.iter().enumerate() {
        let mut x = area.x + set_w * (i / lines.max(1)) as f32;
        let y = head.bottom() + paper.row_h * (i % lines.max(1)) as f32;
        for column in &paper.columns {
            let shown = form.printed.cell(&paper.table, row, &column.column);
            let text = form.shown(&shown);
            let place = Area::new(x, y, column.w, paper.row_h).inside(PAD, 0.3);
            let style = Style::new(Voice::Plain, pt.value)
                .shrink_to(pt.smallest)
                .across(across(column.align));
            named(&column.column, cell_text(form, &text, place, style))?;
            x += column.w;
        }
    }
    Ok(())
}

/// A cell of a table holds its text, down to a size a good eye still reads:
/// the limits of the definition keep it above.
fn cell_text(form: &mut FormSheet<'_>, text: &str, area: Area, style: Style) -> Result<(), Error> {
    if form.canvas.text(text, area, style)?.is_none() {
        let small = style.shrink_to(5.0);
        if form.canvas.text(text, area, small)?.is_none() {
            return Err(form.overflow("table"));
        }
    }
    Ok(())
}

/// The last row says that the table goes on.
pub(super) fn see(form: &mut FormSheet<'_>, paper: &PaperTable, area: Area) -> Result<(), Error> {
    let words = form.text(&form.def().paper.annex.see)?;
    let set_w: f32 = paper.columns.iter().map(|column| column.w).sum();
    let place = Area::new(
        area.x + set_w * (paper.sets - 1) as f32,
        area.bottom() - paper.row_h,
        set_w,
        paper.row_h,
    );
    form.canvas.ground(place.inside(HAIR, HAIR), Ink::TINT);
    let style = Style::new(Voice::Plain, form.def().paper.pt.label).across(Across::Left);
    form.standing(&words, place.inside(PAD, 0.3), style, "annex")
}
