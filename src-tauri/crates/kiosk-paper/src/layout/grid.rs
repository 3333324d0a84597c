//! A standing table.

use kiosk_forms::paper_def::{Align, Grid};

use super::canvas::{Across, Area, FRAME, HAIR, PAD, Style};
use super::form::FormSheet;
use super::sheet::across;
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::Ink;

pub(super) fn draw(form: &mut FormSheet<'_>, grid: &Grid, area: Area) -> Result<(), Error> {
    let size = grid.pt.unwrap_or(form.def().paper.pt.label);
    let left = |column: usize| area.x + grid.widths[..column].iter().sum::<f32>();
    let mut y = area.y;
    form.canvas.open(Role::Table);
    if !grid.head.is_empty() {
        let head = Area {
            h: grid.head_h,
            ..area
        };
        form.canvas.ground(head, Ink::TINT);
        let style = Style::new(form.bold(), size).across(Across::Middle);
        form.canvas.open(Role::Row);
        for (i, (text, w)) in grid.head.iter().zip(&grid.widths).enumerate() {
            let place = Area::new(left(i), y, *w, grid.head_h);
            if i > 0 {
                form.canvas
                    .rule((place.x, y), (place.x, head.bottom()), HAIR);
            }
            form.canvas.open(Role::Head(Span::ONE));
            if !text.is_empty() {
                let words = form.text(text)?;
                form.standing(&words, place.inside(1.0, 0.4), style, text)?;
            }
            form.canvas.close();
        }
        form.canvas.close();
        form.canvas.rule(
            (area.x, head.bottom()),
            (area.right(), head.bottom()),
            HAIR * 2.0,
        );
        y = head.bottom();
    }
    let smallest = form.def().paper.pt.note.min(size);
    for (row, texts) in grid.rows.iter().enumerate() {
        form.canvas.open(Role::Row);
        for (col, text) in texts.iter().enumerate() {
            let Some((rows, cols)) = grid.span(row, col) else {
                continue;
            };
            let last = (col + cols).min(grid.widths.len());
            let place = Area::new(
                left(col),
                y + grid.row_h * row as f32,
                grid.widths[col..last].iter().sum(),
                grid.row_h * rows as f32,
            );
            if row > 0 {
                form.canvas
                    .rule((place.x, place.y), (place.right(), place.y), HAIR);
            }
            if col > 0 {
                form.canvas
                    .rule((place.x, place.y), (place.x, place.bottom()), HAIR);
            }
            // Without a head the first column says what stands beside it.
            let span = Span { cols, rows };
            form.canvas.open(if grid.head.is_empty() && col == 0 {
                Role::Label(span)
            } else {
                Role::Cell(span)
            });
            let words = if text.is_empty() {
                String::new()
            } else {
                form.text(text)?
            };
            let align = grid.align.get(col).copied().unwrap_or(Align::Left);
            let style = Style::new(form.plain(), size)
                .shrink_to((size - 1.0).max(smallest))
                .wrapped_to(smallest)
                .across(across(align));
            form.standing(&words, place.inside(PAD, 0.6), style, text)?;
            form.canvas.close();
        }
        form.canvas.close();
    }
    form.canvas.close();
    form.canvas.frame(area, FRAME);
    Ok(())
}
