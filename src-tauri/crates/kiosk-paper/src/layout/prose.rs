//! Running text with answers in it, and the line for the day.

use std::collections::BTreeSet;
use std::ops::Range;

use kiosk_forms::paper_def::{DateLine, Prose};
use kiosk_words::Arg;

use super::canvas::{ABOVE, Across, Area, Down, HAIR, Style, stand};
use super::cell::named;
use super::form::{AnnexedText, FormSheet};
use super::slots;
use crate::error::Error;
use crate::marks::Role;
use crate::page::PT;
use crate::text::{Fitted, LEADING, Voice, width, wrap_hanging};

/// Stands for a slot until its answer is set in: the first of a plane that no
/// face and no answer uses.
const SLOTS: u32 = 0xf_0000;
/// What a gap is made of: as wide as an ideograph, drawn as a rule.
const GAP: char = '＿';
/// The day as papers have it, a dot for each number.
const DAY: &str = "中華民國.年.月.日";
/// Distance of lines in running text.
const WIDE: f32 = 1.6;

/// How running text is set.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub(super) size: f32,
    pub(super) gap_mm: f32,
    /// Characters the first line and the others stand in.
    pub(super) indent: u8,
    pub(super) hang: u8,
    pub(super) down: Down,
}

/// A block of running text.
pub(super) fn block(form: &mut FormSheet<'_>, prose: &Prose, area: Area) -> Result<(), Error> {
    let setting = Setting {
        size: prose.pt.unwrap_or(form.def().paper.pt.value),
        gap_mm: prose.gap_mm,
        indent: prose.indent,
        hang: prose.hang,
        down: Down::Top,
    };
    form.canvas.open(Role::Paragraph);
    running(form, &prose.text, setting, area)?;
    form.canvas.close();
    Ok(())
}

/// A text with its answers set in.
struct Composed {
    text: String,
    /// Where answers stand, by field; gaps to write on among them.
    slots: Vec<(Range<usize>, String)>,
}

/// Sets running text into an area. Answers that make it too long stand on the
/// annex, the longest first.
pub(super) fn running(
    form: &mut FormSheet<'_>,
    text: &str,
    setting: Setting,
    area: Area,
) -> Result<(), Error> {
    let mut away = BTreeSet::new();
    loop {
        let composed = compose(form, text, setting, &away)?;
        if let Some(fitted) = fitted(form, &composed, setting, area)? {
            return draw(form, &composed, &fitted, setting, area);
        }
        let longest = composed
            .slots
            .iter()
            .filter(|(at, field)| !away.contains(field) && !composed.text[at.clone()].contains(GAP))
            .max_by_key(|(at, _)| at.len());
        let Some((at, field)) = longest else {
            return Err(form.overflow(text));
        };
        form.annexed.texts.push(AnnexedText {
            field: field.clone(),
            label: form.full_label(None, field)?,
            text: composed.text[at.clone()].to_owned(),
        });
        away.insert(field.clone());
    }
}

/// How high a running text becomes at its size, mm.
pub(super) fn height(
    form: &FormSheet<'_>,
    text: &str,
    setting: Setting,
    w: f32,
) -> Result<f32, Error> {
    let composed = compose(form, text, setting, &BTreeSet::new())?;
    let lines = wrap_hanging(&composed.text, form.plain(), setting.size, w, 0.0)?;
    let leading = setting.size * PT * WIDE;
    Ok(setting.size * PT + leading * (lines.len().max(1) - 1) as f32 + 0.1)
}

/// The message with its slots filled.
fn compose(
    form: &FormSheet<'_>,
    text: &str,
    setting: Setting,
    away: &BTreeSet<String>,
) -> Result<Composed, Error> {
    let def = form.def();
    let fields: Vec<&str> = def
        .fields()
        .chain(&def.staff)
        .map(|field| field.id.as_str())
        .collect();
    let marks: Vec<String> = (SLOTS..)
        .filter_map(char::from_u32)
        .take(fields.len())
        .map(String::from)
        .collect();
    let mut args: Vec<(&str, Arg<'_>)> = fields
        .iter()
        .zip(&marks)
        .map(|(field, mark)| (*field, mark.into()))
        .collect();
    args.push(("office", form.ctx.office.name.as_str().into()));
    let message = form
        .ctx
        .find(&def.key(text), &args)
        .ok_or_else(|| form.unknown(text))?;
    let mut composed = Composed {
        text: String::with_capacity(message.len()),
        slots: Vec::new(),
    };
    for (i, paragraph) in message.split('\n').enumerate() {
        if i > 0 {
            composed.text.push('\n');
        }
        composed
            .text
            .extend(std::iter::repeat_n('　', setting.indent.into()));
        for c in paragraph.chars() {
            let field = u32::from(c)
                .checked_sub(SLOTS)
                .and_then(|n| fields.get(n as usize));
            let Some(field) = field else {
                composed.text.push(c);
                continue;
            };
            let start = composed.text.len();
            composed.text.push_str(&answer(form, field, setting, away)?);
            composed
                .slots
                .push((start..composed.text.len(), (*field).to_owned()));
        }
    }
    Ok(composed)
}

/// What stands in a slot: the answer on one line, a hint to the annex, a gap.
fn answer(
    form: &FormSheet<'_>,
    field: &str,
    setting: Setting,
    away: &BTreeSet<String>,
) -> Result<String, Error> {
    if away.contains(field) {
        return form.text(&form.def().paper.annex.see);
    }
    let model = form.def().field(field).and_then(|f| f.same_as.as_deref());
    let shown = match model {
        Some(model) if form.printed.same(field) => form.printed.field(model),
        _ => form.printed.field(field),
    };
    let words = form.shown(&shown);
    if words.is_empty() {
        let em = setting.size * PT;
        let count = (setting.gap_mm / em).ceil().max(1.0) as usize;
        return Ok(GAP.to_string().repeat(count));
    }
    Ok(words.replace('\n', ""))
}

fn fitted(
    form: &FormSheet<'_>,
    composed: &Composed,
    setting: Setting,
    area: Area,
) -> Result<Option<Fitted>, Error> {
    let smallest = form.def().paper.pt.smallest.min(setting.size);
    let mut size = setting.size;
    while size > smallest - 0.01 {
        for distance in [WIDE, LEADING] {
            let hang = f32::from(setting.hang) * size * PT;
            let lines = wrap_hanging(&composed.text, form.plain(), size, area.w, hang)?;
            let fitted = Fitted {
                lines,
                size,
                leading: size * PT * distance,
            };
            if fitted.height() <= area.h + 0.01 {
                return Ok(Some(fitted));
            }
        }
        size -= 0.5;
    }
    Ok(None)
}

fn draw(
    form: &mut FormSheet<'_>,
    composed: &Composed,
    fitted: &Fitted,
    setting: Setting,
    area: Area,
) -> Result<(), Error> {
    let style = Style::new(form.plain(), fitted.size);
    let spare = match setting.down {
        Down::Top => 0.0,
        Down::Middle | Down::Bottom => ((area.h - fitted.height()) / 2.0).max(0.0),
    };
    let mut baseline = area.y + spare + ABOVE * fitted.size * PT;
    let mut at = 0;
    for line in &fitted.lines {
        // Lines are cut out of the text as they stand; only spaces between them are dropped.
        while !composed.text[at..].starts_with(&line.text) {
            at += composed.text[at..].chars().next().map_or(1, char::len_utf8);
        }
        let across = if line.text.contains(GAP) {
            Across::Left
        } else {
            Across::Both
        };
        let (mut x, spacing) = stand(line, area, across, fitted.size);
        for (part, field) in parts(composed, at..at + line.text.len()) {
            let words = &composed.text[part.clone()];
            let Some(field) = field else {
                x += form
                    .canvas
                    .run_line(words, (x, baseline), fitted.size, style, spacing)?;
                continue;
            };
            let start = x;
            if words.starts_with(GAP) {
                x += width(words, Voice::Plain, fitted.size)?;
                let em = fitted.size * PT;
                let place = Area::new(start, baseline - em, x - start, em * 1.2);
                if is_most(composed, &part) {
                    slots::gap(form, field, place)?;
                }
            } else {
                let answer = Style::new(Voice::Plain, fitted.size);
                let drawn =
                    form.canvas
                        .run_line(words, (x, baseline), fitted.size, answer, spacing);
                x += named(field, drawn)?;
            }
            let y = baseline + 0.2 * fitted.size * PT;
            form.canvas.rule((start, y), (x, y), HAIR);
        }
        at += line.text.len();
        baseline += fitted.leading;
    }
    Ok(())
}

/// Whether a piece of a gap that runs over two lines is the larger one: the
/// place to type in, so that nothing is typed twice.
fn is_most(composed: &Composed, part: &Range<usize>) -> bool {
    let whole = composed
        .slots
        .iter()
        .map(|(at, _)| at)
        .find(|at| at.start <= part.start && part.end <= at.end);
    whole.is_none_or(|whole| {
        let twice = 2 * part.len();
        twice > whole.len() || twice == whole.len() && part.start == whole.start
    })
}

/// A line cut where answers begin and end.
fn parts(composed: &Composed, line: Range<usize>) -> Vec<(Range<usize>, Option<&str>)> {
    let mut parts = Vec::new();
    let mut at = line.start;
    for (slot, field) in &composed.slots {
        let (from, to) = (slot.start.max(line.start), slot.end.min(line.end));
        if from >= to {
            continue;
        }
        if at < from {
            parts.push((at..from, None));
        }
        parts.push((from..to, Some(field.as_str())));
        at = to;
    }
    if at < line.end {
        parts.push((at..line.end, None));
    }
    parts
}

/// 中　華　民　國　115　年　11　月　22　日 from edge to edge.
pub(super) fn date_line(
    form: &mut FormSheet<'_>,
    line: &DateLine,
    area: Area,
) -> Result<(), Error> {
    const ROOM: f32 = 13.0;
    let size = line.pt.unwrap_or(form.def().paper.pt.value);
    let day = form.shown(&form.printed.field(&line.field));
    let numbers: Vec<&str> = day
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .collect();
    let mut numbers = numbers.into_iter();
    let parts: Vec<(String, bool)> = DAY
        .chars()
        .map(|c| match c {
            '.' => (numbers.next().unwrap_or_default().to_owned(), true),
            c => (c.to_string(), false),
        })
        .collect();
    let mut wide = Vec::new();
    for (text, is_number) in &parts {
        let natural = width(text, Voice::Plain, size)?;
        wide.push(if *is_number {
            natural.max(ROOM)
        } else {
            natural
        });
    }
    let all: f32 = wide.iter().sum();
    let apart = ((area.w - all) / (parts.len().max(2) - 1) as f32).max(0.0);
    let mut x = area.x;
    form.canvas.open(Role::Paragraph);
    let mut asked = "年月日".chars();
    for ((text, is_number), w) in parts.iter().zip(&wide) {
        let place = Area { x, w: *w, ..area };
        if *is_number && let Some(sign) = asked.next() {
            slots::day(form, &line.field, (sign, size), place)?;
        }
        let voice = if *is_number {
            Voice::Plain
        } else {
            form.plain()
        };
        let style = Style::new(voice, size).across(Across::Middle);
        form.standing(text, place.inside(-0.1, 0.0), style, &line.field)?;
        x += w + apart;
    }
    form.canvas.close();
    Ok(())
}
