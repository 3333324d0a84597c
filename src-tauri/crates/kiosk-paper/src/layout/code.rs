//! The sheet behind a filled form with the square codes that carry its answers to the office's computer.
//!
//! It is a sheet of its own: forms are laid out to the foot of their last page with the office's block
//! at the end, and what is filed stays a paper for people. It says whose it is, what it is for, and that the
//! form holds without it.

use kiosk_forms::FormDef;

use super::canvas::{Across, Area, Canvas, Down, Style, set};
use super::sheet::{PaperContext, foot, sample_mark};
use crate::error::Error;
use crate::page::{Ink, Item, Page, Pages};
use crate::text::Voice;

const LEFT: f32 = 15.0;
const WIDTH: f32 = 180.0;
const TOP: f32 = 18.0;
const BOTTOM: f32 = 281.0;
const FOOT: f32 = 288.0;
/// Side of one field: 5 dots at 200 dpi, 4 at 150.
const FIELD: f32 = 0.68;
/// White around a code, mm; four fields are the least.
const QUIET: f32 = 3.0;
const COLUMNS: usize = 3;
const CAPTION: f32 = 6.0;
const GAP: f32 = 5.0;
const LEADING: f32 = 1.35;

/// One square code and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSquare {
    /// Fields a side.
    pub side: usize,
    /// Which are dark, rows from the top.
    pub dark: Vec<bool>,
    /// Which part, from 1.
    pub number: u8,
    /// Of how many.
    pub total: u8,
    /// Short name, the same on all parts.
    pub name: String,
}

/// Sets the codes of a form on sheets of their own.
///
/// # Errors
/// `Overflow` when the words of the sheet do not fit.
pub fn layout_code(
    def: &FormDef,
    squares: &[CodeSquare],
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let mut pages = Vec::new();
    let mut rest = squares;
    while !rest.is_empty() {
        let (page, placed) = sheet(def, rest, pages.is_empty(), ctx)?;
        pages.push(page);
        rest = &rest[placed.min(rest.len())..];
    }
    let total = pages.len();
    for (at, page) in pages.iter_mut().enumerate() {
        let mut canvas = Canvas {
            page: std::mem::replace(page, Page::a4()),
        };
        let mark = ctx.word("paper-code-mark", &[]);
        let line = (LEFT, LEFT + WIDTH, FOOT);
        foot(&mut canvas, line, &mark, (at + 1, total), ctx)?;
        *page = canvas.page;
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
}

/// One sheet, and how many squares found room on it.
fn sheet(
    def: &FormDef,
    squares: &[CodeSquare],
    first: bool,
    ctx: &PaperContext<'_>,
) -> Result<(Page, usize), Error> {
    let mut canvas = Canvas::new();
    if ctx.office.demo {
        sample_mark(&mut canvas, LEFT + WIDTH, ctx)?;
    }
    let mut y = TOP;
    let office = [("office", ctx.office.name.as_str().into())];
    let mut texts = vec![
        (
            ctx.word(&def.title_key(), &[]),
            20.0,
            Voice::Kai,
            Ink::BLACK,
        ),
        (
            ctx.word("paper-code-mark", &[]),
            14.0,
            Voice::Bold,
            Ink::BLACK,
        ),
    ];
    if first {
        let note = ctx.word("paper-code-note", &office);
        texts.push((note, 12.0, Voice::Plain, Ink::BLACK));
    }
    for (text, size, voice, ink) in texts {
        let fitted = set(&text, voice, size, WIDTH, LEADING)?;
        let area = Area::new(LEFT, y, WIDTH, fitted.height());
        let style = Style::new(voice, size).down(Down::Top).ink(ink);
        canvas.lines(&fitted, area, style)?;
        y = area.bottom() + 2.5;
    }
    y += 3.0;
    let side = squares.iter().map(|square| square.side).max().unwrap_or(0) as f32 * FIELD;
    let column = WIDTH / COLUMNS as f32;
    let row = side + 2.0 * QUIET + CAPTION + GAP;
    if side + 2.0 * QUIET > column || y + row > BOTTOM + GAP {
        return Err(Error::Overflow {
            form: def.id.clone(),
            what: "code".to_owned(),
        });
    }
    let rows = ((BOTTOM + GAP - y) / row).floor().max(1.0) as usize;
    let placed = squares.len().min(rows * COLUMNS);
    for (at, square) in squares[..placed].iter().enumerate() {
        let cell = Area::new(
            LEFT + column * (at % COLUMNS) as f32,
            y + row * (at / COLUMNS) as f32,
            column,
            row,
        );
        draw(&mut canvas, square, cell, side, ctx)?;
    }
    Ok((canvas.page, placed))
}

fn draw(
    canvas: &mut Canvas,
    square: &CodeSquare,
    cell: Area,
    side: f32,
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let own = square.side as f32 * FIELD;
    canvas.page.items.push(Item::Fields {
        x: cell.x + (cell.w - own) / 2.0,
        y: cell.y + QUIET,
        field: FIELD,
        side: square.side,
        dark: square.dark.clone(),
    });
    let args = [
        ("n", usize::from(square.number).into()),
        ("total", usize::from(square.total).into()),
        ("name", square.name.as_str().into()),
    ];
    let caption = ctx.word("paper-code-part", &args);
    let area = Area::new(cell.x, cell.y + side + 2.0 * QUIET, cell.w, CAPTION);
    let style = Style::new(Voice::Plain, 11.0).across(Across::Middle);
    canvas.text(&caption, area, style.shrink_to(9.0))?;
    Ok(())
}
