//! Cells side by side: a label on a tinted ground, then an answer, boxes to
//! tick, standing text, or room for ink.

use kiosk_forms::FieldKind;
use kiosk_forms::paper_def::{Cell, Content};

use super::canvas::{Across, Area, Down, HAIR, PAD, Style};
use super::form::{AnnexedText, FormSheet};
use super::sheet::across;
use super::ticks;
use crate::error::Error;
use crate::page::{Ink, PT};
use crate::text::Voice;

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
pub(super) fn row(form: &mut FormSheet<'_>, cells: &[Cell], area: Area) -> Result<(), Error> {
    let mut rest = area;
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            form.canvas
                .rule((rest.x, area.y), (rest.x, area.bottom()), HAIR);
        }
        let place = rest.left_part(cell.w);
        let content = label(form, cell, place)?;
        match cell.content.field() {
            Some(field) => named(field, self::content(form, cell, content))?,
            None => self::content(form, cell, content)?,
        }
        rest = rest.right_of(cell.w);
    }
    Ok(())
}

/// Draws the label part and gives back the rest of the cell.
fn label(form: &mut FormSheet<'_>, cell: &Cell, area: Area) -> Result<Area, Error> {
    if cell.label_w <= 0.0 {
        return Ok(area);
    }
    let words = match (&cell.label, cell.content.field()) {
        (Some(text), _) => form.text(text)?,
        (None, Some(field)) => form.label(None, field)?,
        (None, None) => String::new(),
    };
    let part = area.left_part(cell.label_w);
    form.canvas.ground(part, Ink::TINT);
    form.canvas
        .rule((part.right(), area.y), (part.right(), area.bottom()), HAIR);
    let pt = form.def().paper.pt;
    let style = Style::new(Voice::Plain, pt.label)
        .shrink_to(pt.note)
        .across(Across::Middle);
    form.standing(&words, part.inside(1.0, 0.3), style, &words)?;
    Ok(area.right_of(cell.label_w))
}

fn content(form: &mut FormSheet<'_>, cell: &Cell, area: Area) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    match &cell.content {
        Content::Field {
            field,
            before,
            after,
            blank,
        } => {
            let around = [before, after, blank].map(|text| text.as_deref());
            answer(form, cell, field, around, area)
        }
        Content::Ticks { field } => ticks::choices(form, field, area.inside(PAD, 0.4)),
        Content::Tick { field } => {
            let words = form.label(None, field)?;
            let ticked = form.printed.tick(field);
            ticks::one(form, &words, ticked, area.inside(PAD, 0.4), field)
        }
        Content::Same { field } => {
            let words = form.ctx.word("paper-same", &[]);
            let ticked = form.printed.same(field);
            ticks::one(form, &words, ticked, area.inside(PAD, 0.4), field)
        }
        Content::Text { text } => {
            let words = form.text(text)?;
            let size = cell.pt.unwrap_or(pt.note);
            let both = match across(cell.align) {
                Across::Left => Across::Both,
                other => other,
            };
            let style = Style::new(Voice::Plain, size).across(both);
            form.standing(&words, area.inside(PAD, 0.8), style, text)
        }
        Content::Sign { caption, .. } => match caption {
            Some(text) => {
                let words = form.text(text)?;
                let style = Style::new(Voice::Plain, pt.note)
                    .ink(Ink::SOFT)
                    .down(Down::Top);
                form.standing(&words, area.inside(PAD, 1.2), style, text)
            }
            None => Ok(()),
        },
    }
}

/// An answer with what stands around it, or the pattern for handwriting.
fn answer(
    form: &mut FormSheet<'_>,
    cell: &Cell,
    field: &str,
    [before, after, blank]: [Option<&str>; 3],
    area: Area,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let kind = form.def().field(field).map(|f| f.kind);
    let size = cell.pt.unwrap_or(pt.value);
    let text = form.shown(&form.printed.field(field));
    let inner = area.inside(PAD, 0.6);
    let word =
        |form: &FormSheet<'_>, id: Option<&str>| id.map_or(Ok(String::new()), |id| form.text(id));
    let (before, after) = (word(form, before)?, word(form, after)?);
    if text.is_empty() {
        let around = Style::new(Voice::Plain, pt.label);
        if let Some(blank) = blank {
            let words = form.text(blank)?;
            return form.standing(
                &words,
                inner,
                around.shrink_to(pt.note).across(across(cell.align)),
                field,
            );
        }
        form.standing(&before, inner, around, field)?;
        return form.standing(&after, inner, around.across(Across::Right), field);
    }
    // Kai is drawn smaller in its em square.
    let (voice, size) = match kind {
        Some(FieldKind::MoneyCapitals) => (Voice::Kai, size * 1.15),
        _ => (Voice::Plain, size),
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
            Down::Middle
        });
    let (inner, style) = match style.down {
        Down::Top => (area.inside(PAD, 1.6), style.wrapping()),
        Down::Middle => (inner, style.tight()),
    };
    let whole = format!("{before}{text}{after}");
    if form.canvas.text(&whole, inner, style)?.is_none() {
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
