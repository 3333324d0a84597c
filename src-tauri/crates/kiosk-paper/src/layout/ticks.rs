//! Boxes to tick with their words, in columns where they need several lines.

use super::canvas::{Area, Style, set};
use super::form::{AnnexedText, FormSheet};
use super::slots::{self, Asked};
use crate::error::Error;
use crate::page::{Ink, Item, PT};
use crate::text::{LEADING, Voice, width};

/// Space between a box and its words, and between two choices, mm.
const NEAR: f32 = 1.1;
const APART: f32 = 4.2;
/// Least room for words written by hand, mm.
const HAND: f32 = 22.0;
/// Side of a box in em of the words beside it.
const SIDE: f32 = 0.84;

/// One box whose words may run over several lines, for the field itself or for
/// its 「同上」.
pub(super) fn one(
    form: &mut FormSheet<'_>,
    words: &str,
    ticked: bool,
    area: Area,
    (field, same): (&str, bool),
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let mut size = pt.label;
    let (indent, fitted) = loop {
        let indent = SIDE * size * PT + NEAR;
        let fitted = set(words, Voice::Plain, size, area.w - indent, LEADING)?;
        if fitted.height() <= area.h + 0.01 {
            break (indent, fitted);
        }
        size -= 0.5;
        if size < pt.note {
            return Err(form.overflow(field));
        }
    };
    let top = area.y + (area.h - fitted.height()) / 2.0;
    let em = size * PT;
    let at = (area.x, top + em * (1.0 - SIDE) / 2.0);
    let side = SIDE * em;
    let place = Area::new(at.0, at.1, side, side);
    if same {
        slots::same(form, (field, words), place)?;
    } else {
        slots::tick(form, Asked::Field(field), place)?;
    }
    form.canvas.tick_box(at, side, ticked);
    let style = Style::new(form.plain(), size);
    form.canvas.lines(&fitted, area.right_of(indent), style)
}

/// A box without words in the middle of its cell.
pub(super) fn alone(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    ticked: bool,
    area: Area,
) -> Result<(), Error> {
    let side = SIDE * form.def().paper.pt.label * PT;
    let at = (
        area.x + (area.w - side) / 2.0,
        area.y + (area.h - side) / 2.0,
    );
    slots::tick(form, asked, Area::new(at.0, at.1, side, side))?;
    form.canvas.tick_box(at, side, ticked);
    Ok(())
}

struct Choice {
    id: String,
    words: String,
    ticked: bool,
    /// Words of its own: empty where they are written by hand.
    own: Option<String>,
}

/// All choices of a field.
pub(super) fn choices(
    form: &mut FormSheet<'_>,
    field: &str,
    columns: Option<usize>,
    area: Area,
) -> Result<(), Error> {
    let asked = Asked::Field(field);
    let mut choices = read(form, field)?;
    if place(form, asked, &choices, columns, area)? {
        return Ok(());
    }
    // Own words too long for the cell stand on the annex.
    let label = form.full_label(None, field)?;
    let see = form.text(&form.def().paper.annex.see)?;
    for choice in &mut choices {
        if let Some(own) = choice.own.as_mut().filter(|own| !own.is_empty()) {
            let text = format!("{}：{own}", choice.words);
            own.clone_from(&see);
            form.annexed.texts.push(AnnexedText {
                field: field.to_owned(),
                label: label.clone(),
                text,
            });
        }
    }
    if place(form, asked, &choices, columns, area)? {
        Ok(())
    } else {
        Err(form.overflow(field))
    }
}

fn read(form: &FormSheet<'_>, field: &str) -> Result<Vec<Choice>, Error> {
    let def = form.def();
    let known = def.field(field).ok_or_else(|| form.unknown(field))?;
    let ticks = form.printed.ticks(field);
    known
        .choices
        .iter()
        .map(|choice| {
            let key = def.choice_key(None, field, &choice.id);
            let ticked = ticks.chosen.contains(&choice.id);
            let own = ticks.words.as_ref().filter(|_| ticked);
            let own = own.map_or(String::new(), |words| words.as_str().to_owned());
            Ok(Choice {
                id: choice.id.clone(),
                words: words_of(form, &key)?,
                ticked,
                own: choice.takes_words.then_some(own),
            })
        })
        .collect()
}

fn words_of(form: &FormSheet<'_>, key: &str) -> Result<String, Error> {
    let office = [("office", form.ctx.office.name.as_str().into())];
    form.ctx.find(key, &office).ok_or_else(|| form.unknown(key))
}

/// The choices of a column in one row; an empty row has none ticked.
pub(super) fn of_column(
    form: &mut FormSheet<'_>,
    (table, row, column): (&str, usize, &str),
    chosen: &[String],
    area: Area,
) -> Result<(), Error> {
    let def = form.def();
    let known = def.field(table).and_then(|field| field.column(column));
    let known = known.ok_or_else(|| form.unknown(column))?;
    let choices = known
        .choices
        .iter()
        .map(|choice| {
            let key = def.choice_key(Some(table), column, &choice.id);
            Ok(Choice {
                id: choice.id.clone(),
                words: words_of(form, &key)?,
                ticked: chosen.contains(&key),
                own: None,
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let asked = Asked::Entry { table, row, column };
    if place(form, asked, &choices, None, area)? {
        Ok(())
    } else {
        Err(form.overflow(column))
    }
}

/// Where the choices stand: left ends and lines at one size.
struct Plan {
    size: f32,
    lines: usize,
    /// Line and x of each choice.
    places: Vec<(usize, f32)>,
}

fn place(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    choices: &[Choice],
    columns: Option<usize>,
    area: Area,
) -> Result<bool, Error> {
    let pt = form.def().paper.pt;
    let mut size = pt.label;
    while size >= pt.note - 0.01 {
        let plan = match columns {
            Some(columns) => in_columns(choices, columns, area, size)?,
            None => plan(choices, area, size)?,
        };
        if let Some(plan) = plan {
            draw(form, asked, choices, area, &plan)?;
            return Ok(true);
        }
        size -= 0.5;
    }
    Ok(false)
}

/// Widths of the choices, and how many lines the height holds.
fn measure(choices: &[Choice], area: Area, size: f32) -> Result<(Vec<f32>, usize), Error> {
    let em = size * PT;
    let most = ((area.h - em) / (em * LEADING)).floor().max(0.0) as usize + 1;
    let widths = choices
        .iter()
        .map(|choice| {
            let own = match choice.own.as_deref() {
                None => 0.0,
                Some("") => HAND,
                Some(own) => NEAR + width(own, Voice::Plain, size)?,
            };
            Ok(SIDE * em + NEAR + width(&choice.words, Voice::Plain, size)? + own)
        })
        .collect::<Result<Vec<f32>, Error>>()?;
    Ok((widths, most))
}

/// In a given number of columns of the same width.
fn in_columns(
    choices: &[Choice],
    columns: usize,
    area: Area,
    size: f32,
) -> Result<Option<Plan>, Error> {
    let (widths, most) = measure(choices, area, size)?;
    let step = area.w / columns as f32;
    let lines = choices.len().div_ceil(columns);
    // The last one of a line may reach over empty columns.
    let room = |i: usize| {
        if i + 1 == choices.len() {
            area.w - step * (i % columns) as f32
        } else {
            step - NEAR
        }
    };
    let fits = lines <= most && widths.iter().enumerate().all(|(i, w)| *w <= room(i));
    let places = (0..choices.len())
        .map(|i| (i / columns, step * (i % columns) as f32))
        .collect();
    Ok(fits.then_some(Plan {
        size,
        lines,
        places,
    }))
}

fn plan(choices: &[Choice], area: Area, size: f32) -> Result<Option<Plan>, Error> {
    let (widths, most) = measure(choices, area, size)?;
    if widths.iter().any(|w| *w > area.w) {
        return Ok(None);
    }
    let mut places = Vec::new();
    let (mut line, mut x) = (0, 0.0_f32);
    for w in &widths {
        if x > 0.0 && x + w > area.w {
            line += 1;
            x = 0.0;
        }
        places.push((line, x));
        x += w + APART;
    }
    if line >= most {
        return Ok(None);
    }
    // Several lines stand in columns where that takes no line more.
    if line > 0 {
        for columns in (2..=choices.len()).rev() {
            let lines = choices.len().div_ceil(columns);
            let mut wide = vec![0.0_f32; columns];
            for (i, w) in widths.iter().enumerate() {
                wide[i % columns] = wide[i % columns].max(*w);
            }
            let all = wide.iter().sum::<f32>() + APART * (columns - 1) as f32;
            if lines <= line + 1 && all <= area.w {
                let left = |column: usize| wide[..column].iter().map(|w| w + APART).sum();
                places = (0..choices.len())
                    .map(|i| (i / columns, left(i % columns)))
                    .collect();
                line = lines - 1;
                break;
            }
        }
    }
    Ok(Some(Plan {
        size,
        lines: line + 1,
        places,
    }))
}

fn draw(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    choices: &[Choice],
    area: Area,
    plan: &Plan,
) -> Result<(), Error> {
    let em = plan.size * PT;
    let step = (area.h / plan.lines as f32).min(em * 1.9);
    let top = area.y + (area.h - step * plan.lines as f32) / 2.0;
    let style = Style::new(form.plain(), plan.size);
    let answer = Style::new(Voice::Plain, plan.size);
    for (i, (choice, (line, x))) in choices.iter().zip(&plan.places).enumerate() {
        let middle = top + step * (*line as f32 + 0.5);
        let baseline = middle + 0.38 * em;
        let mut x = area.x + x;
        let side = SIDE * em;
        let box_ = Area::new(x, middle - side / 2.0, side, side);
        slots::choice(form, asked, (&choice.id, &choice.words), box_)?;
        form.canvas
            .tick_box((x, middle - side / 2.0), side, choice.ticked);
        x += SIDE * em + NEAR;
        x += form
            .canvas
            .run_line(&choice.words, (x, baseline), plan.size, style, 0.0)?;
        let Some(own) = &choice.own else { continue };
        x += NEAR / 2.0;
        let last = plan.places.get(i + 1).is_none_or(|next| next.0 != *line);
        let long = width(own, Voice::Plain, plan.size)?.max(HAND - NEAR);
        let right = if last {
            area.right()
        } else {
            (x + long).min(area.right())
        };
        let high = (1.3 * em).min(step);
        let line = Area::new(x, baseline + 0.7 - high, right - x, high);
        let told = (choice.id.as_str(), choice.words.as_str(), plan.size);
        slots::own_words(form, asked, told, line)?;
        form.canvas.page.items.push(Item::Line {
            from: (x, baseline + 0.9),
            to: (right, baseline + 0.9),
            width: 0.2,
            ink: Ink::BLACK,
            dash: None,
        });
        form.canvas
            .run_line(own, (x + NEAR / 2.0, baseline), plan.size, answer, 0.0)?;
    }
    Ok(())
}
