//! Cells side by side: a label on a tinted ground, then an answer, boxes to
//! tick, standing text, or room for ink.

use kiosk_forms::FieldKind;
use kiosk_forms::paper_def::{Cell, Content, Frame};

use super::canvas::{ABOVE, Across, Area, Down, HAIR, PAD, Style};
use super::form::{AnnexedText, FormSheet};
use super::sheet::across;
use super::slots::{self, Asked};
use super::{digits, prose, ticks};
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::{Ink, PT};
use crate::text::{Voice, width};

/// Distance of the line under an answer from the lower edge of its row, mm.
const LINE: f32 = 1.0;
/// Least air between a rule and the lines of an answer, mm.
const EDGE: f32 = 0.3;

/// Names the field in an error about a character.
pub(super) fn named<T>(field: &str, result: Result<T, Error>) -> Result<T, Error> {
    result.map_err(|error| match error {
        Error::MissingGlyph {
            field: None,
            character,
        } => Error::MissingGlyph {
            field: Some(field.to_owned()),
            character,
        },
        other => other,
    })
}

/// Draws one row of cells.
pub(super) fn row(
    form: &mut FormSheet<'_>,
    cells: &[Cell],
    area: Area,
    frame: Frame,
) -> Result<(), Error> {
    let mut rest = area;
    form.canvas.open(Role::Row);
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 && frame.is_ruled() {
            form.canvas
                .rule((rest.x, area.y), (rest.x, area.bottom()), HAIR);
        }
        let place = rest.left_part(cell.w);
        let mut content = label(form, cell, place, frame)?;
        if !frame.is_ruled() && i + 1 < cells.len() {
            // Nothing else keeps an answer from the next label.
            content.w -= PAD;
        }
        if frame == Frame::Lines && on_line(cell) {
            let y = content.bottom() - LINE;
            form.canvas
                .rule((content.x + PAD / 2.0, y), (content.right() - PAD, y), HAIR);
        }
        form.canvas.open(Role::Cell(Span::ONE));
        match cell.content.field() {
            Some(field) => named(field, self::content(form, cell, content, frame))?,
            None => self::content(form, cell, content, frame)?,
        }
        form.canvas.close();
        rest = rest.right_of(cell.w);
    }
    form.canvas.close();
    Ok(())
}

/// Whether an answer or a signature stands on a line where there is no frame.
fn on_line(cell: &Cell) -> bool {
    matches!(
        cell.content,
        Content::Field { .. } | Content::Sign { caption: None, .. }
    )
}

/// Draws the label part and gives back the rest of the cell.
fn label(form: &mut FormSheet<'_>, cell: &Cell, area: Area, frame: Frame) -> Result<Area, Error> {
    if cell.label_w <= 0.0 {
        return Ok(area);
    }
    let words = match (&cell.label, cell.content.field()) {
        (Some(text), _) => form.text(text)?,
        (None, Some(field)) => form.label(None, field)?,
        (None, None) => String::new(),
    };
    form.canvas.open(Role::Label(Span::ONE));
    let rest = label_words(form, cell, area, (&words, frame))?;
    form.canvas.close();
    Ok(rest)
}

fn label_words(
    form: &mut FormSheet<'_>,
    cell: &Cell,
    area: Area,
    (words, frame): (&str, Frame),
) -> Result<Area, Error> {
    let part = area.left_part(cell.label_w);
    let rest = area.right_of(cell.label_w);
    let pt = form.def().paper.pt;
    let style = Style::new(form.plain(), pt.label).shrink_to(pt.note);
    if !frame.is_ruled() {
        // Every label takes the same width, as in pleadings: 案　　號.
        let place = Area {
            w: part.w - PAD,
            ..part
        };
        let down = if on_line(cell) {
            stands(frame)
        } else {
            Down::Middle
        };
        let place = place.inside(0.0, LINE + 0.6);
        let spare = place.w - width(words, style.voice, pt.label)?;
        let gaps = words.chars().count().saturating_sub(1).max(1) as f32;
        let even = (spare > 0.0 && words.chars().all(|c| c >= '\u{4e00}'))
            .then(|| spare / gaps)
            .filter(|gap| *gap <= 3.6 * pt.label * PT);
        if let Some(gap) = even {
            let em = pt.label * PT;
            let spare = match down {
                Down::Bottom => place.h - em,
                Down::Top | Down::Middle => (place.h - em) / 2.0,
            };
            let y = place.y + spare + ABOVE * em;
            form.canvas
                .run_line(words, (place.x, y), pt.label, style, gap)?;
        } else {
            form.standing(words, place, style.down(down).tight(), words)?;
        }
        return Ok(rest);
    }
    form.canvas.ground(part, Ink::TINT);
    form.canvas
        .rule((part.right(), area.y), (part.right(), area.bottom()), HAIR);
    let style = style.across(Across::Middle);
    form.standing(words, part.inside(1.0, 0.3), style, words)?;
    Ok(rest)
}

fn content(form: &mut FormSheet<'_>, cell: &Cell, area: Area, frame: Frame) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    match &cell.content {
        Content::Field {
            field,
            before,
            after,
            blank,
        } => {
            let around = [before, after, blank].map(|text| text.as_deref());
            answer(form, cell, field, around, (area, frame))
        }
        Content::Ticks { field, columns } => {
            ticks::choices(form, field, *columns, area.inside(PAD, 0.4))
        }
        Content::Tick { field } => {
            let words = form.label(None, field)?;
            let ticked = form.printed.tick(field);
            ticks::one(form, &words, ticked, area.inside(PAD, 0.4), (field, false))
        }
        Content::Same { field } => {
            let words = form.ctx.word("paper-same", &[]);
            let ticked = form.printed.same(field);
            ticks::one(form, &words, ticked, area.inside(PAD, 0.4), (field, true))
        }
        Content::Text { text } => {
            let words = form.text(text)?;
            let size = cell.pt.unwrap_or(pt.note);
            let both = match across(cell.align) {
                Across::Left => Across::Both,
                other => other,
            };
            let style = Style::new(form.plain(), size).across(both);
            form.standing(&words, area.inside(PAD, 0.8), style, text)
        }
        Content::Digits { field, units } => digits::draw(form, field, *units, area),
        Content::Prose { text, gap_mm } => {
            let setting = prose::Setting {
                size: cell.pt.unwrap_or(pt.value),
                gap_mm: *gap_mm,
                indent: 0,
                hang: 0,
                down: Down::Middle,
            };
            prose::running(form, text, setting, area.inside(PAD, 0.6))
        }
        Content::Sign { caption, .. } => match caption {
            Some(text) => {
                let words = form.text(text)?;
                let style = Style::new(form.plain(), pt.note)
                    .ink(Ink::SOFT)
                    .down(Down::Top);
                if frame == Frame::Lines {
                    // All of the frame is the seal's; whose it is stands above.
                    let above = pt.note * PT * 1.3;
                    let place = Area {
                        y: area.y + above,
                        h: area.h - above - LINE,
                        ..area.inside(PAD, 0.0)
                    };
                    form.canvas.dashed_frame(place);
                    let line = Area { h: above, ..place };
                    let line = Area { y: area.y, ..line };
                    return form.standing(&words, line, style, text);
                }
                form.standing(&words, area.inside(PAD, 1.2), style.tight(), text)
            }
            None => Ok(()),
        },
    }
}

/// Faint lines to write on.
fn writing_lines(form: &mut FormSheet<'_>, pitch: f32, area: Area) {
    let count = (area.h / pitch).round().max(1.0);
    let step = area.h / count;
    for n in 1..count as usize {
        let y = area.y + step * n as f32;
        form.canvas
            .dashes((area.x + PAD, y), (area.right() - PAD, y), 0.15, (0.4, 0.8));
    }
}

/// On a line an answer stands just above it, in a box in the middle.
fn stands(frame: Frame) -> Down {
    match frame {
        Frame::Lines => Down::Bottom,
        Frame::Box | Frame::None => Down::Middle,
    }
}

/// An answer with what stands around it, or the pattern for handwriting.
fn answer(
    form: &mut FormSheet<'_>,
    cell: &Cell,
    field: &str,
    [before, after, blank]: [Option<&str>; 3],
    (area, frame): (Area, Frame),
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let kind = form.def().field(field).map(|f| f.kind);
    let size = cell.pt.unwrap_or(pt.value);
    let text = form.shown(&form.printed.field(field));
    let inner = area.inside(
        PAD,
        if frame == Frame::Lines {
            LINE + 0.6
        } else {
            0.6
        },
    );
    let word =
        |form: &FormSheet<'_>, id: Option<&str>| id.map_or(Ok(String::new()), |id| form.text(id));
    let (before, after) = (word(form, before)?, word(form, after)?);
    if text.is_empty() {
        let asked = Asked::Field(field);
        if let Some(pitch) = cell.ruled {
            writing_lines(form, pitch, area);
        }
        let around = Style::new(form.plain(), pt.label).down(stands(frame));
        if let Some(blank) = blank {
            let words = form.text(blank)?;
            let style = around.shrink_to(pt.note).across(across(cell.align));
            slots::pattern(form, asked, &words, style, inner)?;
            return form.standing(&words, inner, style, field);
        }
        let printed = (before.as_str(), after.as_str(), pt.label);
        slots::between(form, asked, (size, cell.align), printed, inner)?;
        form.standing(&before, inner, around, field)?;
        return form.standing(&after, inner, around.across(Across::Right), field);
    }
    // Kai is drawn smaller in its em square.
    let (voice, size) = match kind {
        Some(FieldKind::MoneyCapitals) => (Voice::Kai, size * 1.15),
        _ => (Voice::Plain, size),
    };
    // Two lines need what little air there is.
    let inner = match frame {
        Frame::Lines => Area {
            y: area.y + EDGE,
            h: area.h - LINE - 0.6 - EDGE,
            ..inner
        },
        Frame::Box | Frame::None => area.inside(PAD, EDGE),
    };
    let long = kind == Some(FieldKind::Multiline);
    let style = Style::new(voice, size)
        .shrink_to(pt.smallest)
        .across(if long {
            Across::Both
        } else {
            across(cell.align)
        })
        .down(if long && inner.h > 4.0 * size * PT {
            Down::Top
        } else {
            stands(frame)
        });
    let (inner, style) = match style.down {
        Down::Top => (area.inside(PAD, 1.6), style.wrapping()),
        // Two lines of the full size are easier to read than one of a small size,
        // but a day is not cut in two.
        _ if inner.h > 2.25 * size * PT && !is_day(kind) => (inner, style.wrapping().tight()),
        Down::Middle | Down::Bottom => (inner, style.tight()),
    };
    let whole = format!("{before}{text}{after}");
    let drawn = form.canvas.text(&whole, inner, style.or_elsewhere())?;
    if drawn.is_none() {
        let see = form.text(&form.def().paper.annex.see)?;
        form.standing(&see, inner, style.shrink_to(pt.note), field)?;
        let label = form.full_label(None, field)?;
        form.annexed.texts.push(AnnexedText {
            field: field.to_owned(),
            label,
            text: whole,
        });
    }
    Ok(())
}

fn is_day(kind: Option<FieldKind>) -> bool {
    use FieldKind::{RocDate, RocDatetime, RocMonth};
    matches!(kind, Some(RocDate | RocDatetime | RocMonth))
}
