//! Where a blank can be filled in on a computer instead of by hand.

use kiosk_forms::FieldKind;
use kiosk_forms::paper_def::{Cell, Content, PaperColumn, PaperTable};

use super::canvas::Area;
use super::form::FormSheet;
use crate::error::Error;
use crate::marks::{Slot, SlotKind};
use crate::page::PT;

/// A place of the sheet that takes an answer.
fn put(
    form: &mut FormSheet<'_>,
    (name, label): (String, String),
    area: Area,
    kind: SlotKind,
) -> Result<(), Error> {
    form.canvas.slot(Slot {
        name,
        label,
        area: (area.x, area.y, area.w, area.h),
        kind,
    });
    Ok(())
}

/// The answer of a cell.
pub(super) fn cell(
    form: &mut FormSheet<'_>,
    cell: &Cell,
    field: &str,
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let pt = form.def().paper.pt;
    let kind = match &cell.content {
        Content::Digits { units, .. } => SlotKind::Boxes(*units),
        _ => {
            let size = cell.pt.unwrap_or(pt.value);
            let lines = form
                .def()
                .field(field)
                .is_some_and(|f| f.kind == FieldKind::Multiline);
            SlotKind::Text {
                size: size.min(area.h / PT * 0.72),
                lines: lines || area.h > 2.6 * size * PT,
            }
        }
    };
    let label = form.full_label(None, field)?;
    put(form, (field.to_owned(), label), area, kind)
}

/// A gap in running text.
pub(super) fn gap(form: &mut FormSheet<'_>, field: &str, area: Area) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let size = area.h / PT * 0.8;
    let label = form.full_label(None, field)?;
    let kind = SlotKind::Text { size, lines: false };
    put(form, (field.to_owned(), label), area, kind)
}

/// The year, month or day of the line for the day.
pub(super) fn day(
    form: &mut FormSheet<'_>,
    field: &str,
    part: &str,
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let size = form.def().paper.pt.value;
    let high = size * PT * 1.5;
    let area = Area {
        y: area.y + (area.h - high) / 2.0,
        h: high,
        ..area
    };
    let label = form.full_label(None, field)?;
    let kind = SlotKind::Text { size, lines: false };
    put(form, (format!("{field}-{part}"), label), area, kind)
}

/// A box to tick: the field, the choice it means, its words.
pub(super) fn tick(
    form: &mut FormSheet<'_>,
    (field, choice, words): (&str, &str, &str),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() {
        return Ok(());
    }
    let known = form.def().field(field);
    // Several may be ticked: each box is a field of its own.
    let name = match known.map(|f| f.kind) {
        Some(FieldKind::MultiChoice) => format!("{field}-{choice}"),
        _ => field.to_owned(),
    };
    let label = match (known.map(|f| f.kind), field.strip_suffix("-same")) {
        (Some(FieldKind::Checkbox), _) => words.to_owned(),
        (_, Some(model)) => format!("{}：{words}", form.full_label(None, model)?),
        _ => format!("{}：{words}", form.full_label(None, field)?),
    };
    put(form, (name, label), area, SlotKind::Tick(choice.to_owned()))
}

/// A cell of a row that is left for handwriting.
pub(super) fn entry(
    form: &mut FormSheet<'_>,
    paper: &PaperTable,
    (row, column): (usize, &PaperColumn),
    area: Area,
) -> Result<(), Error> {
    if !form.printed.is_blank() || column.ticks {
        return Ok(());
    }
    let known = form.def().field(&paper.table);
    let kind = known
        .and_then(|table| table.column(&column.column))
        .map(|column| column.kind);
    let size = paper.pt.unwrap_or(form.def().paper.pt.value);
    let kind = match kind {
        Some(FieldKind::Checkbox) => SlotKind::Tick("yes".to_owned()),
        Some(FieldKind::Signature | FieldKind::Seal) => return Ok(()),
        _ => SlotKind::Text {
            size: size.min(area.h / PT * 0.72),
            lines: false,
        },
    };
    let label = form.full_label(Some(&paper.table), &column.column)?;
    let n = row + 1;
    let args = [("label", label.into()), ("n", n.into())];
    let label = form.ctx.word("paper-row", &args);
    let name = format!("{}-{n}-{}", paper.table, column.column);
    put(form, (name, label), area, kind)
}
