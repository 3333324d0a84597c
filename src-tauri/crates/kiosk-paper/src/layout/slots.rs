//! Where a blank can be filled in on a computer instead of by hand: beside and
//! between what is printed, never on it.

use std::ops::Range;

use kiosk_forms::FieldKind;
use kiosk_forms::def::{Field, FormDef};
use kiosk_forms::paper_def::Align;

use super::canvas::{ABOVE, Area, Down, Style, stand};
use super::form::FormSheet;
use crate::error::Error;
use crate::marks::{Slot, SlotKind};
use crate::page::PT;
use crate::text::{Fitted, fit, width};

/// Space between printed words and a place, mm.
const APART: f32 = 0.5;
/// What programs keep free inside a place at each side, points.
const INNER: f32 = 2.0;
/// Width of the three digits of a year, in em.
const DIGITS: f32 = 1.7;
/// Height of a place between printed words, in em of the words.
const HIGH: f32 = 1.5;
/// What patterns leave room with.
const ROOM: char = '　';

/// Whose answer a place takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked<'a> {
    /// A field of the form.
    Field(&'a str),
    /// A column of a table in one of its rows, counted from 0.
    Entry {
        table: &'a str,
        row: usize,
        column: &'a str,
    },
}

impl Asked<'_> {
    /// The name places are known by in the file; the same name, the same answer.
    fn name(self) -> String {
        match self {
            Self::Field(field) => field.to_owned(),
            Self::Entry { table, row, column } => format!("{table}-{}-{column}", row + 1),
        }
    }

    fn known(self, def: &FormDef) -> Option<&Field> {
        match self {
            Self::Field(field) => def.field(field),
            Self::Entry { table, column, .. } => def.field(table)?.column(column),
        }
    }

    /// What is asked: the label, and the question of a field that has one.
    fn says(self, form: &FormSheet<'_>) -> Result<String, Error> {
        match self {
            Self::Field(field) => {
                let label = form.full_label(None, field)?;
                let question = form.ctx.find(&form.def().question_key(None, field), &[]);
                Ok(match question {
                    Some(question) if question != label => format!("{label}：{question}"),
                    _ => label,
                })
            }
            Self::Entry { table, row, column } => {
                let label = form.full_label(Some(table), column)?;
                let args = [("label", label.into()), ("n", (row + 1).into())];
                Ok(form.ctx.word("paper-row", &args))
            }
        }
    }
}

/// Puts a place where the reading has come to: its name, what is asked, what is
/// said of this very place.
fn put(
    form: &mut FormSheet<'_>,
    (name, asks, label): (String, String, String),
    area: Area,
    kind: SlotKind,
) {
    form.canvas.slot(Slot {
        name,
        asks,
        label,
        area: (area.x, area.y, area.w, area.h),
        kind,
    });
}

/// A place for words.
pub(super) fn text(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    (size, align): (f32, Align),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let known = asked.known(form.def());
    // A choice written out has boxes elsewhere: the two are no one field.
    let name = if known.is_some_and(|field| !field.choices.is_empty()) {
        format!("{}-words", asked.name())
    } else {
        asked.name()
    };
    let long = known.is_some_and(|field| field.kind == FieldKind::Multiline);
    let says = asked.says(form)?;
    let kind = SlotKind::Text {
        size: size.min(area.h / PT * 0.72),
        lines: long || area.h > 2.6 * size * PT,
        align,
    };
    put(form, (name, says.clone(), says), area, kind);
    Ok(())
}

/// The same between words that are printed at both ends of a cell at a size.
pub(super) fn between(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    setting: (f32, Align),
    (before, after, at): (&str, &str, f32),
    area: Area,
) -> Result<(), Error> {
    let taken = |words: &str| match words {
        "" => Ok(0.0),
        _ => Ok(width(words, form.plain(), at)? + APART),
    };
    let (left, right) = (taken(before)?, taken(after)?);
    let area = area.right_of(left);
    text(form, asked, setting, area.left_part(area.w - right))
}

/// The gaps of a pattern such as 民國　　年　　月　　日, each a place of its own,
/// named after the sign behind it. A pattern without gaps says what holds for
/// everybody: nothing is left to fill in.
pub(super) fn pattern(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    words: &str,
    style: Style,
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let room = (area.w, area.h);
    let Some(fitted) = fit(words, style.voice, room, style.sizes, style.leading)? else {
        return Ok(());
    };
    let em = fitted.size * PT;
    let mut baseline = first_baseline(&fitted, style, area);
    for line in &fitted.lines {
        let (x, spacing) = stand(line, area, style.across, fitted.size);
        let to = |end: usize| -> Result<f32, Error> {
            let words = &line.text[..end];
            let spread = spacing * words.chars().count() as f32;
            Ok(x + width(words, style.voice, fitted.size)? + spread)
        };
        for gap in gaps(&line.text) {
            let Some(sign) = line.text[gap.end..].chars().next() else {
                continue;
            };
            let (left, right) = (to(gap.start)?, to(gap.end)?);
            let top = baseline - em * (ABOVE + (HIGH - 1.0) / 2.0);
            // Three digits of a year must stand in it.
            let most = ((right - left) / PT - 2.0 * INNER) / DIGITS;
            let place = Area::new(left, top, right - left, em * HIGH);
            number(form, asked, (sign, fitted.size.min(most)), place)?;
        }
        baseline += fitted.leading;
    }
    Ok(())
}

/// The baseline of the first line of a text set into an area.
fn first_baseline(fitted: &Fitted, style: Style, area: Area) -> f32 {
    let spare = (area.h - fitted.height()).max(0.0);
    let above = match style.down {
        Down::Top => 0.0,
        Down::Middle => spare / 2.0,
        Down::Bottom => spare,
    };
    area.y + above + ABOVE * fitted.size * PT
}

/// Stretches of room in a pattern.
fn gaps(words: &str) -> Vec<Range<usize>> {
    let mut gaps: Vec<Range<usize>> = Vec::new();
    for (at, _) in words.char_indices().filter(|(_, c)| *c == ROOM) {
        let end = at + ROOM.len_utf8();
        match gaps.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => gaps.push(at..end),
        }
    }
    gaps
}

/// The number before a sign of a day: 年, 月, 日, 時 or 分.
fn number(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    (sign, size): (char, f32),
    area: Area,
) -> Result<(), Error> {
    let part = match sign {
        '年' => "year",
        '月' => "month",
        '日' => "day",
        '時' => "hour",
        '分' => "minute",
        _ => "part",
    };
    let says = format!("{}（{sign}）", asked.says(form)?);
    let name = format!("{}-{part}", asked.name());
    let kind = SlotKind::Text {
        size,
        lines: false,
        align: Align::Center,
    };
    put(form, (name, says.clone(), says), area, kind);
    Ok(())
}

/// The number before a sign of the line for the day.
pub(super) fn day(
    form: &mut FormSheet<'_>,
    field: &str,
    (sign, size): (char, f32),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let high = size * PT * HIGH;
    let place = Area {
        y: area.y + (area.h - high) / 2.0,
        h: high,
        ..area
    };
    number(form, Asked::Field(field), (sign, size), place)
}

/// A gap in running text.
pub(super) fn gap(form: &mut FormSheet<'_>, field: &str, area: Area) -> Result<(), Error> {
    let setting = (area.h / PT * 0.8, Align::Left);
    text(form, Asked::Field(field), setting, area)
}

/// Boxes of the same width, a character in each.
pub(super) fn boxes(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    count: usize,
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let says = asked.says(form)?;
    let words = (asked.name(), says.clone(), says);
    put(form, words, area, SlotKind::Boxes(count));
    Ok(())
}

/// The box of one choice: one of several excludes the others, of many each is
/// a field of its own.
pub(super) fn choice(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    (choice, words): (&str, &str),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let says = asked.says(form)?;
    let label = format!("{says}（{words}）");
    let known = asked.known(form.def()).map(|field| field.kind);
    if known == Some(FieldKind::MultiChoice) {
        let name = format!("{}-{choice}", asked.name());
        put(form, (name, label.clone(), label), area, SlotKind::Tick);
    } else {
        let kind = SlotKind::Choice(choice.to_owned());
        put(form, (asked.name(), says, label), area, kind);
    }
    Ok(())
}

/// The line behind a choice that takes words of its own.
pub(super) fn own_words(
    form: &mut FormSheet<'_>,
    asked: Asked<'_>,
    (choice, words, size): (&str, &str, f32),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let says = format!("{}（{words}）", asked.says(form)?);
    let name = format!("{}-{choice}-words", asked.name());
    let kind = SlotKind::Text {
        size,
        lines: false,
        align: Align::Left,
    };
    put(form, (name, says.clone(), says), area, kind);
    Ok(())
}

/// A box that says yes.
pub(super) fn tick(form: &mut FormSheet<'_>, asked: Asked<'_>, area: Area) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let says = asked.says(form)?;
    let words = (asked.name(), says.clone(), says);
    put(form, words, area, SlotKind::Tick);
    Ok(())
}

/// The box 「同上」 of a field that may repeat another one.
pub(super) fn same(
    form: &mut FormSheet<'_>,
    (field, words): (&str, &str),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let says = format!("{}（{words}）", form.full_label(None, field)?);
    let words = (format!("{field}-same"), says.clone(), says);
    put(form, words, area, SlotKind::Tick);
    Ok(())
}
