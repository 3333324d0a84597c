//! The head of a sheet: its name, whose form it is, the box for the receipt stamp.

use kiosk_forms::paper_def::{BESIDE_STAMP, Head, HeadStyle};

use super::canvas::{Across, Area, Down, Style};
use super::form::FormSheet;
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, PT};
use crate::text::{Voice, width};

pub(super) fn draw(form: &mut FormSheet<'_>, head: &Head, area: Area) -> Result<(), Error> {
    match head.style {
        HeadStyle::Application => application(form, head, area),
        HeadStyle::Pleading | HeadStyle::Receipt => pleading(form, head, area),
        HeadStyle::Plain => plain(form, head, area),
    }
}

/// Title and office at the left, the stamp box at the right.
fn application(form: &mut FormSheet<'_>, head: &Head, area: Area) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let left = area.left_part(area.w - head.stamp_w - BESIDE_STAMP);
    let below: f32 = head.paragraphs.iter().map(|p| p.h).sum();
    let (title_h, office_h) = (pt.title * PT * 1.35, pt.office * PT * 1.5);
    let top = left.y + ((area.h - below - title_h - office_h) / 2.0).max(0.0);
    let title = form.title()?;
    let place = Area {
        y: top,
        h: title_h,
        ..left
    };
    let style = Style::new(Voice::Kai, pt.title).shrink_to(16.0);
    form.canvas.open(Role::Title);
    form.standing(&title, place, style, "title")?;
    form.canvas.close();
    let place = Area {
        y: top + title_h,
        h: office_h,
        ..left
    };
    let office = form.ctx.office.name.clone();
    let style = Style::new(Voice::Kai, pt.office).shrink_to(12.0);
    form.canvas.open(Role::Paragraph);
    form.standing(&office, place, style, "office")?;
    form.canvas.close();
    paragraphs(
        form,
        head,
        Area {
            y: area.bottom() - below,
            ..left
        },
    )?;
    stamp(form, head, area.y, area.right())
}

/// The title over the whole width, beneath it rows at the left and the stamp
/// box at the right edge.
fn pleading(form: &mut FormSheet<'_>, head: &Head, area: Area) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let title = form.title()?;
    let place = Area {
        h: head.title_h(),
        ..area
    };
    let style = Style::new(Voice::Kai, pt.title).shrink_to(16.0);
    let name = Area {
        h: place.h - 3.0,
        ..place
    };
    form.canvas.open(Role::Title);
    if form.canvas.spread(&title, name, style)?.is_none() {
        return Err(form.overflow("title"));
    }
    form.canvas.close();
    if head.style == HeadStyle::Receipt {
        // The double rule stands as wide as the title, spread.
        let long = (width(&title, Voice::Kai, pt.title)? * 2.0).clamp(60.0, area.w);
        let (from, to) = (
            area.x + (area.w - long) / 2.0,
            area.x + (area.w + long) / 2.0,
        );
        let y = name.y + name.h / 2.0 + pt.title * PT * 0.72;
        form.canvas.rule((from, y), (to, y), 0.5);
        form.canvas.rule((from, y + 1.0), (to, y + 1.0), 0.2);
    }
    let left = Area {
        y: place.bottom(),
        h: area.h - place.h,
        ..area.left_part(area.w - head.stamp_w - BESIDE_STAMP)
    };
    let rows_h = kiosk_forms::paper_def::rows_height(&head.rows);
    let below: f32 = head.paragraphs.iter().map(|p| p.h).sum();
    let rows = Area {
        y: left.y + ((left.h - rows_h - below) / 2.0).max(0.0),
        h: rows_h,
        ..left
    };
    form.rows(&head.rows, rows, head.frame)?;
    if head.frame.is_ruled() && rows_h > 0.0 {
        form.canvas.frame(rows, super::canvas::FRAME);
    }
    paragraphs(
        form,
        head,
        Area {
            y: rows.bottom(),
            ..left
        },
    )?;
    stamp(form, head, place.bottom(), area.right())
}

/// Only the title, and what is said beneath it.
fn plain(form: &mut FormSheet<'_>, head: &Head, area: Area) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let title = form.title()?;
    let place = Area {
        h: head.title_h(),
        ..area
    };
    let style = Style::new(Voice::Kai, pt.title).shrink_to(14.0);
    form.canvas.open(Role::Title);
    if form.canvas.spread(&title, place, style)?.is_none() {
        return Err(form.overflow("title"));
    }
    form.canvas.close();
    paragraphs(
        form,
        head,
        Area {
            y: place.bottom(),
            ..area
        },
    )
}

fn paragraphs(form: &mut FormSheet<'_>, head: &Head, area: Area) -> Result<(), Error> {
    let mut y = area.y;
    for paragraph in &head.paragraphs {
        let place = Area {
            y,
            h: paragraph.h,
            ..area
        };
        form.paragraph(paragraph, place)?;
        y += paragraph.h;
    }
    Ok(())
}

fn stamp(form: &mut FormSheet<'_>, head: &Head, top: f32, right: f32) -> Result<(), Error> {
    let stamp = Area::new(right - head.stamp_w, top, head.stamp_w, head.stamp_h);
    form.canvas.frame(stamp, 0.2);
    let Some(words) = &head.stamp else {
        return Ok(());
    };
    let text = form.text(words)?;
    let style = Style::new(form.plain(), form.def().paper.pt.note)
        .ink(Ink::SOFT)
        .across(Across::Middle)
        .down(Down::Top);
    form.canvas.open(Role::Paragraph);
    form.standing(&text, stamp.inside(2.0, 1.8), style, words)?;
    form.canvas.close();
    Ok(())
}
