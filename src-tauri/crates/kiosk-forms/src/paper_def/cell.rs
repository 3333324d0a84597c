//! The cells of a paper: a label, and what the rest of the cell holds.
use serde::Deserialize;

use super::{Align, FieldId, TextId};

/// One cell: an optional label part at its left, a hairline, then its content.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RawCell")]
pub struct Cell {
    /// Width of the whole cell, mm.
    pub w: f32,
    /// Width of the label part, mm; 0 means no label part. The words are the field's paper label
    /// ([`crate::Field::paper_label`]) unless `label` names another text.
    pub label_w: f32,
    /// Another text for the label part.
    pub label: Option<TextId>,
    /// What stands in the rest of the cell.
    pub content: Content,
    /// Size of the answer in points; `pt.value` (standing text: `pt.note`) when absent.
    pub pt: Option<f32>,
    /// Where the answer stands.
    pub align: Align,
    /// Faint lines to write on, so far apart (mm), where there is no answer.
    pub ruled: Option<f32>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The answer to a field.
    Field {
        /// Which field.
        field: FieldId,
        /// Text set directly before the answer, on a blank form too (「新臺幣」).
        before: Option<TextId>,
        /// Text set directly after the answer (「元」, 「期」); on a blank form at the right edge.
        after: Option<TextId>,
        /// Pattern printed where there is no answer (「民國　　年　　月　　日」).
        blank: Option<TextId>,
    },
    /// Every choice of a choice or multiple-choice field with a box to tick, in the order of the
    /// definition, wrapped to as many lines as the cell's height holds. A choice that takes words of
    /// its own (其他) is followed by a line for them.
    Ticks {
        /// Which field.
        field: FieldId,
        /// In so many columns; without it as many as stand side by side.
        columns: Option<usize>,
    },
    /// One box, then the words of the checkbox field's paper label.
    Tick {
        /// Which field.
        field: FieldId,
    },
    /// One box with 「同上」: ticked when the field repeats its model (`same_as`) or was left empty.
    Same {
        /// Which field.
        field: FieldId,
    },
    /// Standing text; line breaks of the message are kept.
    Text {
        /// Which text.
        text: TextId,
    },
    /// An empty area for ink; the caption stands small at its upper edge.
    Sign {
        /// The signature field.
        field: FieldId,
        /// Caption inside the area (「公司章」); none when the label part says it all.
        caption: Option<TextId>,
    },
    /// An amount with one box per capital digit, the unit above each box; unused leading boxes are
    /// struck out.
    Digits {
        /// A field with an amount.
        field: FieldId,
        /// How many boxes: 9 begin with 億, 12 with 仟億.
        units: usize,
    },
    /// Running text with slots for answers, see [`super::Prose`].
    Prose {
        /// Which text.
        text: TextId,
        /// Width of the gap where there is no answer, mm.
        gap_mm: f32,
    },
}

/// Most boxes of an amount: up to 仟億.
pub const MOST_UNITS: usize = 12;

impl Content {
    /// The field that this content shows, if it shows one.
    pub fn field(&self) -> Option<&str> {
        match self {
            Content::Field { field, .. }
            | Content::Ticks { field, .. }
            | Content::Digits { field, .. }
            | Content::Tick { field }
            | Content::Same { field }
            | Content::Sign { field, .. } => Some(field),
            Content::Text { .. } | Content::Prose { .. } => None,
        }
    }
}

/// A cell as it is written in the definition: exactly one of the content keys is present.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCell {
    w: f32,
    #[serde(default)]
    label_w: f32,
    label: Option<TextId>,
    field: Option<FieldId>,
    ticks: Option<FieldId>,
    tick: Option<FieldId>,
    same: Option<FieldId>,
    text: Option<TextId>,
    sign: Option<FieldId>,
    digits: Option<FieldId>,
    prose: Option<TextId>,
    columns: Option<usize>,
    units: Option<usize>,
    gap_mm: Option<f32>,
    ruled: Option<f32>,
    before: Option<TextId>,
    after: Option<TextId>,
    blank: Option<TextId>,
    caption: Option<TextId>,
    pt: Option<f32>,
    #[serde(default)]
    align: Align,
}

impl TryFrom<RawCell> for Cell {
    type Error = &'static str;

    fn try_from(raw: RawCell) -> Result<Self, Self::Error> {
        let dressed = raw.before.is_some() || raw.after.is_some() || raw.blank.is_some();
        if dressed && raw.field.is_none() {
            return Err("`before`, `after` and `blank` belong to a cell with `field`");
        }
        if raw.caption.is_some() && raw.sign.is_none() {
            return Err("`caption` belongs to a cell with `sign`");
        }
        if raw.columns.is_some() && raw.ticks.is_none() {
            return Err("`columns` belongs to a cell with `ticks`");
        }
        if raw.columns == Some(0) || !(1..=MOST_UNITS).contains(&raw.units.unwrap_or(1)) {
            return Err("`columns` is at least 1, `units` 1 to 12");
        }
        if raw.units.is_some() && raw.digits.is_none() {
            return Err("`units` belongs to a cell with `digits`");
        }
        if raw
            .ruled
            .is_some_and(|pitch| raw.field.is_none() || pitch < 6.0)
        {
            return Err("`ruled` belongs to a cell with `field` and is at least 6 mm");
        }
        if raw.gap_mm.is_some() && raw.prose.is_none() {
            return Err("`gap_mm` belongs to a cell with `prose`");
        }
        let mut contents = [
            raw.field.map(|field| Content::Field {
                field,
                before: raw.before,
                after: raw.after,
                blank: raw.blank,
            }),
            raw.ticks.map(|field| Content::Ticks {
                field,
                columns: raw.columns,
            }),
            raw.tick.map(|field| Content::Tick { field }),
            raw.same.map(|field| Content::Same { field }),
            raw.text.map(|text| Content::Text { text }),
            raw.sign.map(|field| Content::Sign {
                field,
                caption: raw.caption,
            }),
            raw.digits.map(|field| Content::Digits {
                field,
                units: raw.units.unwrap_or(9),
            }),
            raw.prose.map(|text| Content::Prose {
                text,
                gap_mm: raw.gap_mm.unwrap_or_else(super::parts::gap_mm),
            }),
        ]
        .into_iter()
        .flatten();
        let (Some(content), None) = (contents.next(), contents.next()) else {
            return Err(
                "a cell needs exactly one of `field`, `ticks`, `tick`, `same`, `text`, `sign`, `digits`, `prose`",
            );
        };
        Ok(Cell {
            w: raw.w,
            label_w: raw.label_w,
            label: raw.label,
            content,
            pt: raw.pt,
            align: raw.align,
            ruled: raw.ruled,
        })
    }
}
