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
}

impl Content {
    /// The field that this content shows, if it shows one.
    pub fn field(&self) -> Option<&str> {
        match self {
            Content::Field { field, .. }
            | Content::Ticks { field }
            | Content::Tick { field }
            | Content::Same { field }
            | Content::Sign { field, .. } => Some(field),
            Content::Text { .. } => None,
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
        let content = match (raw.field, raw.ticks, raw.tick, raw.same, raw.text, raw.sign) {
            (Some(field), None, None, None, None, None) => Content::Field {
                field,
                before: raw.before,
                after: raw.after,
                blank: raw.blank,
            },
            (None, Some(field), None, None, None, None) => Content::Ticks { field },
            (None, None, Some(field), None, None, None) => Content::Tick { field },
            (None, None, None, Some(field), None, None) => Content::Same { field },
            (None, None, None, None, Some(text), None) => Content::Text { text },
            (None, None, None, None, None, Some(field)) => Content::Sign {
                field,
                caption: raw.caption,
            },
            _ => {
                return Err(
                    "a cell needs exactly one of `field`, `ticks`, `tick`, `same`, `text`, `sign`",
                );
            }
        };
        Ok(Cell {
            w: raw.w,
            label_w: raw.label_w,
            label: raw.label,
            content,
            pt: raw.pt,
            align: raw.align,
        })
    }
}
