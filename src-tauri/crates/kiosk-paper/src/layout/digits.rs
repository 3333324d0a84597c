//! An amount with one box per capital digit, as on bids: the unit above each
//! box, unused leading boxes struck out.

use kiosk_forms::paper_def::MOST_UNITS;

use super::canvas::{Across, Area, HAIR, Style};
use super::form::{AnnexedText, FormSheet};
use super::slots::{self, Asked};
use crate::error::Error;
use crate::page::{Ink, Item, PT, Text};
use crate::text::Voice;

const CAPITALS: [&str; 10] = ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"];
/// Units from the last box to the first.
const UNITS: [&str; MOST_UNITS] = [
    "元", "拾", "佰", "仟", "萬", "拾萬", "佰萬", "仟萬", "億", "拾億", "佰億", "仟億",
];

pub(super) fn draw(
    form: &mut FormSheet<'_>,
    field: &str,
    units: usize,
    area: Area,
) -> Result<(), Error> {
    let pt = form.def().paper.pt;
    let amount = form.shown(&form.printed.field(field));
    let digits: Vec<usize> = amount
        .chars()
        .filter_map(|c| c.to_digit(10))
        .map(|digit| digit as usize)
        .collect();
    let head_h = pt.note * PT * 1.5;
    let head = Area { h: head_h, ..area };
    form.canvas.ground(head, Ink::TINT);
    form.canvas
        .rule((area.x, head.bottom()), (area.right(), head.bottom()), HAIR);
    let boxes = Area {
        y: head.bottom(),
        h: area.h - head_h,
        ..area
    };
    slots::boxes(form, Asked::Field(field), units, boxes)?;
    let w = area.w / units as f32;
    let size = ((area.h - head_h) / PT / 1.2)
        .min(w / PT / 1.1)
        .min(pt.value * 1.5);
    for i in 0..units {
        let place = Area::new(area.x + w * i as f32, area.y, w, area.h);
        if i > 0 {
            let bottom = if digits.len() > units {
                head.bottom()
            } else {
                area.bottom()
            };
            form.canvas.rule((place.x, area.y), (place.x, bottom), HAIR);
        }
        let style = Style::new(form.plain(), pt.note)
            .shrink_to(7.0)
            .across(Across::Middle);
        let unit = Area { h: head_h, ..place };
        form.standing(UNITS[units - 1 - i], unit.inside(0.4, 0.0), style, field)?;
        let place = Area {
            y: head.bottom(),
            h: area.h - head_h,
            ..place
        };
        if digits.is_empty() || digits.len() > units {
            continue;
        }
        match (i + digits.len()).checked_sub(units) {
            Some(n) => {
                let style = Style::new(Voice::Kai, size).across(Across::Middle);
                form.standing(CAPITALS[digits[n]], place, style, field)?;
            }
            None => {
                let box_ = place.inside(0.8, 0.8);
                form.canvas
                    .rule((box_.x, box_.bottom()), (box_.right(), box_.y), HAIR * 1.5);
            }
        }
    }
    if digits.len() > units {
        return elsewhere(form, field, amount, boxes);
    }
    spoken(form, &amount, area);
    Ok(())
}

/// An amount of more digits than there are boxes stands on the annex.
fn elsewhere(
    form: &mut FormSheet<'_>,
    field: &str,
    amount: String,
    area: Area,
) -> Result<(), Error> {
    let see = form.text(&form.def().paper.annex.see)?;
    let style = Style::new(form.plain(), form.def().paper.pt.label).across(Across::Middle);
    form.standing(&see, area, style, field)?;
    form.annexed.texts.push(AnnexedText {
        field: field.to_owned(),
        label: form.full_label(None, field)?,
        text: amount,
    });
    Ok(())
}

/// The amount in figures, found by a search and read aloud, not drawn.
fn spoken(form: &mut FormSheet<'_>, amount: &str, area: Area) {
    if amount.is_empty() {
        return;
    }
    form.canvas.page.items.push(Item::Text(Text {
        x: area.x,
        y: area.bottom(),
        size: 6.0,
        face: crate::fonts::Face::HanRegular,
        ink: Ink::BLACK,
        text: amount.to_owned(),
        spacing: 0.0,
        turn: 0.0,
        marks: Vec::new(),
        actual: None,
        hidden: true,
    }));
}
