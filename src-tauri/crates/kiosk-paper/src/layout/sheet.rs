//! What stands on every sheet: whose it is, which job, which page, and the
//! marks that say it is no real paper.

use kiosk_forms::paper_def::Align;
use kiosk_model::date::RocDate;
use kiosk_model::variant::Variant;
use kiosk_words::{Arg, Words};

use super::canvas::{Across, Area, Canvas, Style};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, Page, Pages};
use crate::text::Voice;

/// The office as its papers name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeOnPaper {
    /// Full name, the addressee of every form.
    pub name: String,
    /// Postal address; empty when the profile has none.
    pub address: String,
    /// Sample office: every sheet is marked 示範資料.
    pub demo: bool,
}

/// The job a sheet belongs to. The id is random and says nothing about anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobMark {
    /// Short code printed on each page, `XXXXXXXX n/m`.
    pub id: String,
}

/// What a layout needs besides the content.
#[derive(Debug)]
pub struct PaperContext<'a> {
    /// Whose paper it is.
    pub office: &'a OfficeOnPaper,
    /// The message files; paper is set in zh-TW, the form of the law.
    pub words: &'a Words,
    /// The day it is made.
    pub today: RocDate,
    /// The print job, once there is one.
    pub job: Option<JobMark>,
    /// The day the notice data stands at.
    pub data_as_of: Option<RocDate>,
}

impl PaperContext<'_> {
    /// A message of the paper, in zh-TW.
    pub(super) fn word(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.get(Variant::ZhTw, key, args)
    }

    /// A message of a form, when it exists.
    pub(super) fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.words.find(Variant::ZhTw, key, args)
    }
}

/// Where a definition wants its text across a cell.
pub(super) fn across(align: Align) -> Across {
    match align {
        Align::Left => Across::Left,
        Align::Center => Across::Middle,
        Align::Right => Across::Right,
    }
}

/// 示範資料 in a frame above the upper right corner: the office is a sample.
pub(super) fn sample_mark(
    canvas: &mut Canvas,
    right: f32,
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    sample_mark_of(canvas, right, ctx, 12.0)
}

/// The same in type of some size, points.
pub(super) fn sample_mark_of(
    canvas: &mut Canvas,
    right: f32,
    ctx: &PaperContext<'_>,
    size: f32,
) -> Result<(), Error> {
    let area = Area::new(right - size * 2.0, 5.0, size * 2.0, (size * 0.58).min(9.0));
    canvas.frame(area, 0.5);
    let style = Style::new(Voice::Bold, size).across(Across::Middle);
    canvas.open(Role::Artifact);
    canvas.text(&ctx.word("paper-sample", &[]), area, style)?;
    canvas.close();
    Ok(())
}

/// Width kept for the mark of a copy, mm.
pub(super) const COPY_MARK: f32 = 44.0;

/// Which copy this is, in a frame above the upper left corner.
pub(super) fn copy_mark(canvas: &mut Canvas, left: f32, words: &str) -> Result<(), Error> {
    let style = Style::new(Voice::Bold, 11.0)
        .shrink_to(8.0)
        .across(Across::Middle);
    let wide = crate::text::width(words, Voice::Bold, 11.0)? + 4.0;
    let area = Area::new(left, 5.0, wide.min(COPY_MARK - 3.0), 7.0);
    canvas.frame(area, 0.3);
    canvas.open(Role::Paragraph);
    canvas.text(words, area.inside(1.0, 0.0), style)?;
    canvas.close();
    Ok(())
}

/// The foot line: what it is at the left, page in the middle, job at the right.
pub(super) fn foot(
    canvas: &mut Canvas,
    line: (f32, f32, f32),
    what: &str,
    place: (usize, usize),
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    foot_in(Variant::ZhTw, canvas, line, what, place, ctx)
}

/// The same in another language.
pub(super) fn foot_in(
    variant: Variant,
    canvas: &mut Canvas,
    (left, right, baseline): (f32, f32, f32),
    what: &str,
    (n, total): (usize, usize),
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let style = Style::new(Voice::Plain, 10.0).ink(Ink::SOFT);
    let line = Area::new(left, baseline - 4.0, right - left, 5.0);
    let args = [("n", n.into()), ("total", total.into())];
    let page = ctx.words.get(variant, "paper-page", &args);
    let middle = crate::text::width(&page, Voice::Plain, 10.0)?;
    let left_part = line.left_part((line.w - middle) / 2.0 - 3.0);
    canvas.open(Role::Artifact);
    canvas.text(what, left_part, style.shrink_to(6.0))?;
    canvas.text(&page, line, style.across(Across::Middle))?;
    let mut mark = String::new();
    if let Some(job) = &ctx.job {
        mark = format!("{} {n}/{total}", job.id);
    }
    canvas.text(&mark, line, style.across(Across::Right))?;
    canvas.close();
    Ok(())
}

/// The pages as they go to a printer that prints both sides: what begins a sheet stands on a front,
/// and a back that stays empty for that says so.
///
/// # Errors
/// A message that no face can show.
pub fn on_both_sides(pages: Pages, ctx: &PaperContext<'_>) -> Result<Pages, Error> {
    let mut sides = Vec::with_capacity(pages.pages.len());
    for page in pages.pages {
        if page.front && sides.len() % 2 == 1 {
            sides.push(empty_side(ctx)?);
        }
        sides.push(page);
    }
    Ok(Pages {
        pages: sides,
        prepared: pages.prepared,
    })
}

fn empty_side(ctx: &PaperContext<'_>) -> Result<Page, Error> {
    let mut canvas = Canvas::new();
    let (w, h) = canvas.page.size;
    let style = Style::new(Voice::Plain, 12.0)
        .ink(Ink::SOFT)
        .across(Across::Middle);
    canvas.open(Role::Paragraph);
    let words = ctx.word("paper-empty_side", &[]);
    canvas.text(
        &words,
        Area::new(20.0, h / 2.0 - 5.0, w - 40.0, 10.0),
        style,
    )?;
    canvas.close();
    Ok(canvas.page)
}
