//! Blocks beyond head, groups and paragraphs: running text with answers in it, standing tables, labels
//! to cut out, the chart of heirs.
use serde::Deserialize;

use super::{Align, Block, FieldId, PaperRow, TextId, condition};
use crate::expr::Expr;

/// Running text. Its message has slots named after fields, `{ $obligor_name }`: each takes what the
/// field shows, or is an underlined gap to write on. `{ $office }` takes the office's name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prose {
    /// Which text; line breaks of the message are kept.
    pub text: TextId,
    /// Size in points; `pt.value` when absent.
    #[serde(default)]
    pub pt: Option<f32>,
    /// Height kept for it, mm.
    pub h: f32,
    /// How far the first line of each paragraph stands in, in characters.
    #[serde(default)]
    pub indent: u8,
    /// How far its other lines stand in, in characters.
    #[serde(default)]
    pub hang: u8,
    /// Width of the gap where there is no answer, mm.
    #[serde(default = "gap_mm")]
    pub gap_mm: f32,
    /// Printed only where this holds; a blank prints it always.
    #[serde(default, deserialize_with = "condition")]
    pub when: Option<Expr>,
}

/// Width of a gap in running text where the definition says nothing, mm.
pub(super) fn gap_mm() -> f32 {
    30.0
}

/// 中　華　民　國　115　年　11　月　22　日 over the whole width.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateLine {
    /// A field with a day.
    pub field: FieldId,
    /// Height, mm.
    pub h: f32,
    /// Size in points; `pt.value` when absent.
    #[serde(default)]
    pub pt: Option<f32>,
}

/// Two columns of blocks.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// Width of the left column, mm.
    pub left_w: f32,
    /// Space between the columns, mm.
    #[serde(default = "between")]
    pub gap: f32,
    /// Blocks at the left.
    pub left: Vec<Block>,
    /// Blocks at the right.
    pub right: Vec<Block>,
}

fn between() -> f32 {
    4.0
}

/// A label to cut out: a heavy frame in the middle of the sheet, its caption, ruled rows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Width, mm.
    pub w: f32,
    /// Height of the frame, mm; rows stand at its lower end, the caption takes what is left.
    pub h: f32,
    /// What the label is, large.
    pub caption: TextId,
    /// Standing words beneath the caption.
    #[serde(default)]
    pub note: Option<TextId>,
    /// Rows; their widths add up to `w`.
    pub rows: Vec<PaperRow>,
    /// Cut marks around it.
    #[serde(default)]
    pub cut: bool,
}

/// A standing table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grid {
    /// Widths of the columns, mm.
    pub widths: Vec<f32>,
    /// Words of the head row; without them there is none.
    #[serde(default)]
    pub head: Vec<TextId>,
    /// Words of the other rows; empty where a span covers the place, or to be written by hand.
    pub rows: Vec<Vec<TextId>>,
    /// Height of the head row, mm.
    #[serde(default = "head_h")]
    pub head_h: f32,
    /// Height of one row, mm.
    pub row_h: f32,
    /// Size in points; `pt.label` when absent.
    #[serde(default)]
    pub pt: Option<f32>,
    /// Where the words of each column stand; left where nothing is said.
    #[serde(default)]
    pub align: Vec<Align>,
    /// Places that reach over their neighbours.
    #[serde(default)]
    pub spans: Vec<GridSpan>,
}

fn head_h() -> f32 {
    9.0
}

/// A place that reaches over its neighbours to the right and below; counted from 0 without the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GridSpan {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub col: usize,
    /// Rows it takes.
    #[serde(default = "super::one")]
    pub rows: usize,
    /// Columns it takes.
    #[serde(default = "super::one")]
    pub cols: usize,
}

impl Grid {
    /// Height of head and rows, mm.
    pub fn height(&self) -> f32 {
        let head = if self.head.is_empty() {
            0.0
        } else {
            self.head_h
        };
        head + self.row_h * self.rows.len() as f32
    }

    /// Rows and columns that the place takes; none where another one covers it.
    pub fn span(&self, row: usize, col: usize) -> Option<(usize, usize)> {
        let own = |s: &&GridSpan| (s.row, s.col) == (row, col);
        if let Some(span) = self.spans.iter().find(own) {
            return Some((span.rows, span.cols));
        }
        let covers = |s: &GridSpan| {
            (s.row..s.row + s.rows).contains(&row) && (s.col..s.col + s.cols).contains(&col)
        };
        (!self.spans.iter().any(covers)).then_some((1, 1))
    }
}

/// 繼承系統表: the deceased at the left, the heirs at the right, joined by lines.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tree {
    /// The field with the name of the deceased.
    pub root: FieldId,
    /// The table of heirs.
    pub table: FieldId,
    /// Its columns: name,
    pub name: String,
    /// how the heir is related,
    pub relation: String,
    /// whether he inherits,
    pub status: String,
    /// and his share.
    pub share: String,
    /// Height, mm.
    pub h: f32,
}
