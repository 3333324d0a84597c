//! The paper of a form as data: which boxes stand where, in millimetres and points.
//!
//! A definition says widths and heights; the paper engine finds x and y by stacking blocks from
//! the top margin downwards and cells from the left margin rightwards. Nothing here draws, and
//! nothing here knows an answer: what is written into a cell comes from [`crate::printed`].
//!
//! Units: lengths are millimetres, type sizes are points. A4 portrait, 210 × 297.
//! Floors, held by the laws over the registry: margins ≥ 15 mm, labels and answers ≥ 12 pt, notes ≥ 10 pt,
//! boxes for handwriting ≥ 8 mm high, the receipt stamp box 60 × 40 mm.
mod cell;
mod parts;
mod walk;

use serde::{Deserialize, Deserializer};

use crate::expr::Expr;

pub use cell::{Cell, Content, MOST_UNITS};
pub use parts::{DateLine, Grid, GridSpan, Label, Prose, Split, Tree};
pub use walk::{CUT, heights, rows_height};

/// Width of an A4 sheet in millimetres.
pub const A4_W: f32 = 210.0;
/// Height of an A4 sheet in millimetres.
pub const A4_H: f32 = 297.0;

/// A text of the form named by the end of its message key: `text-lead` stands for
/// `form-<form id>-text-lead`. [`crate::FormDef::key`] makes the whole key.
pub type TextId = String;

/// The id of a field of the form.
pub type FieldId = String;

/// The paper of one form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperDef {
    /// The script of standing texts.
    #[serde(default)]
    pub face: PaperFace,
    /// Blank border on all four sides, mm. The foot line (form id, edition, page, job mark) and the
    /// running head stand inside this border, at `foot_y` and `running_y`.
    pub margin: f32,
    /// Baseline of the foot line, mm from the upper edge of the sheet.
    pub foot_y: f32,
    /// Baseline of the running head of page 2 and later, mm from the upper edge of the sheet.
    pub running_y: f32,
    /// What the running head says after the form's name, where there is a value.
    #[serde(default)]
    pub running: Vec<Running>,
    /// Width of the narrow column at the left of a group that holds its title set vertically, mm.
    pub side_w: f32,
    /// Type sizes.
    pub pt: Sizes,
    /// Printed on both sides of the paper where the printer can do that; copies, and sheets with a
    /// title of their own, each begin on a new one.
    #[serde(default)]
    pub both_sides: bool,
    /// The sheets, in order.
    pub pages: Vec<PaperPage>,
    /// How what does not fit is continued.
    pub annex: Annex,
}

/// The script of standing texts; answers stand in the sans face everywhere, so that it is plain what
/// was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperFace {
    /// 黑體: application forms.
    #[default]
    Sans,
    /// 楷書: pleadings, receipts, bids.
    Kai,
}

/// A field in the running head: `"field"` or `"table.column"` (its first row), or with another label
/// `{ field = "creditor_name", label = "text-…" }`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(from = "RawRunning")]
pub struct Running {
    /// The field, or table and column.
    pub field: String,
    /// Its label where it is not the one on paper.
    pub label: Option<TextId>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawRunning {
    Field(String),
    Labelled { field: String, label: TextId },
}

impl From<RawRunning> for Running {
    fn from(raw: RawRunning) -> Self {
        match raw {
            RawRunning::Field(field) => Self { field, label: None },
            RawRunning::Labelled { field, label } => Self {
                field,
                label: Some(label),
            },
        }
    }
}

/// Type sizes of a form in points.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// The name of the form.
    pub title: f32,
    /// The name of the office beneath it.
    pub office: f32,
    /// Labels, table heads, choices.
    pub label: f32,
    /// Answers.
    pub value: f32,
    /// Notes, declarations, the privacy notice.
    pub note: f32,
    /// The size below which an answer is never shrunk; then it wraps, then it goes to the annex.
    pub smallest: f32,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperPage {
    /// The title of this sheet where it is not the name of the form (sheets of a set).
    #[serde(default)]
    pub title: Option<TextId>,
    /// Printed only where this holds (an expression over the answers); a blank prints every page.
    #[serde(default, deserialize_with = "condition")]
    pub when: Option<Expr>,
    /// Blocks from top to bottom.
    pub blocks: Vec<Block>,
}

/// A block over the whole width inside the margins.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// Name of form and office, and the box for the receipt stamp.
    Head(Head),
    /// Empty space, mm.
    Gap(f32),
    /// A ruled group of rows.
    Group(Group),
    /// Standing text outside the rules.
    Paragraph(Paragraph),
    /// Running text with answers in it.
    Prose(Prose),
    /// The day, spread over the whole width.
    DateLine(DateLine),
    /// Blocks side by side.
    Split(Split),
    /// A label to cut out.
    Label(Label),
    /// A standing table.
    Grid(Grid),
    /// A chart of heirs.
    Tree(Tree),
    /// The part below the double rule.
    Office(Office),
}

/// How the head of a sheet looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeadStyle {
    /// Title and office at the left, the stamp box at the right.
    #[default]
    Application,
    /// The title widely spaced in the middle, beneath it rows at the left and the stamp box at the right.
    Pleading,
    /// As a pleading, the title above a double rule.
    Receipt,
    /// Only the title in the middle, no stamp box: later sheets of a set, papers to read.
    Plain,
}

/// Space between the left part of a head and the stamp box, mm.
pub const BESIDE_STAMP: f32 = 5.0;

/// The head of a sheet.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// How it looks.
    #[serde(default)]
    pub style: HeadStyle,
    /// Height of the whole block, mm.
    pub h: f32,
    /// Width of the stamp box, mm (60; a plain head has none).
    #[serde(default)]
    pub stamp_w: f32,
    /// Height of the stamp box, mm (40).
    #[serde(default)]
    pub stamp_h: f32,
    /// Small words inside the stamp box at its upper edge.
    #[serde(default)]
    pub stamp: Option<TextId>,
    /// Paragraphs beneath the office name, left of the stamp box.
    #[serde(default)]
    pub paragraphs: Vec<Paragraph>,
    /// Rows left of the stamp box of a pleading or receipt, beneath the title (case number, division).
    /// Their widths add up to the width of the sheet less the stamp box and [`BESIDE_STAMP`].
    #[serde(default)]
    pub rows: Vec<PaperRow>,
    /// How those rows are ruled.
    #[serde(default)]
    pub frame: Frame,
}

impl Head {
    /// Whether there is a box for the receipt stamp.
    pub fn has_stamp(&self) -> bool {
        self.style != HeadStyle::Plain
    }

    /// Height of the title of a pleading or receipt: what the stamp box leaves.
    pub fn title_h(&self) -> f32 {
        if self.has_stamp() {
            self.h - self.stamp_h
        } else {
            self.h - self.paragraphs.iter().map(|p| p.h).sum::<f32>()
        }
    }
}

/// Standing text. The slot `{ $office }` takes the office's name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Which text.
    pub text: TextId,
    /// Size in points; `pt.note` when absent.
    #[serde(default)]
    pub pt: Option<f32>,
    /// Height kept for it, mm. A law of the paper crate: every text fits its height.
    pub h: f32,
    /// Left, unless said otherwise.
    #[serde(default)]
    pub align: Align,
    /// A heading.
    #[serde(default)]
    pub bold: bool,
}

/// How a group is ruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frame {
    /// A frame around it, hairlines inside, labels on a tinted ground.
    #[default]
    Box,
    /// No frame: labels spread to one width, a line under each answer.
    Lines,
    /// No rules at all.
    None,
}

/// A group of rows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// How it is ruled.
    #[serde(default)]
    pub frame: Frame,
    /// Title in the side column, set vertically. Without one the rows take the whole width.
    #[serde(default)]
    pub side: Option<TextId>,
    /// Rows from top to bottom.
    pub rows: Vec<PaperRow>,
}

/// The block filled in by the office: a double rule, its caption, then rows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// 「以下由機關填寫」, set in the middle of the double rule.
    pub caption: TextId,
    /// Height of the double rule with its caption, mm.
    pub caption_h: f32,
    /// Rows from top to bottom; never filled.
    pub rows: Vec<PaperRow>,
}

/// One row of a group.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PaperRow {
    /// Cells side by side.
    Cells(CellRow),
    /// A table of the form.
    Table(PaperTable),
}

/// Cells side by side; their widths add up to the width of the group without its side column.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellRow {
    /// Height, mm.
    pub h: f32,
    /// From left to right.
    pub cells: Vec<Cell>,
    /// Printed only where this holds (an expression over the answers); a blank form holds what
    /// holds with no answer at all.
    #[serde(default, deserialize_with = "condition")]
    pub when: Option<Expr>,
}

/// A table with a head row and a fixed number of ruled rows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperTable {
    /// The table field.
    pub table: FieldId,
    /// Height of the head row, mm.
    pub head_h: f32,
    /// Height of one row, mm.
    pub row_h: f32,
    /// Ruled rows in one set.
    pub rows: usize,
    /// Sets of columns side by side, filled one after the other: rows × sets is the capacity.
    #[serde(default = "one")]
    pub sets: usize,
    /// Size of heads and entries in points; `pt.label` and `pt.value` when absent.
    #[serde(default)]
    pub pt: Option<f32>,
    /// Columns of one set; widths × sets add up to the width of the group without its side column.
    pub columns: Vec<PaperColumn>,
}

impl PaperTable {
    /// How many rows fit on the page; those beyond go to the annex.
    pub fn capacity(&self) -> usize {
        self.rows * self.sets
    }

    /// Height of head and rows, mm.
    pub fn height(&self) -> f32 {
        self.head_h + self.row_h * self.rows as f32
    }
}

/// A column of a table on paper.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperColumn {
    /// The column's id.
    pub column: String,
    /// Width, mm.
    pub w: f32,
    /// Numbers stand right, words left, short codes in the middle.
    #[serde(default)]
    pub align: Align,
    /// Pattern printed in rows without an entry (「　年　月　日」).
    #[serde(default)]
    pub blank: Option<TextId>,
    /// Every choice of the column with a box to tick.
    #[serde(default)]
    pub ticks: bool,
}

/// Where a text stands in its cell. Vertically it is always centred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the left, after the padding.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right, before the padding.
    Right,
}

/// How rows and texts that found no room are continued on pages of their own, headed with the form's
/// name, the running fields and 「附表」.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// The heading (「附表」).
    pub title: TextId,
    /// Printed in place of an answer that stands on the annex (「詳附表」); for tables beneath the
    /// last row as a note.
    pub see: TextId,
    /// Tables as they look there: `rows` is the number of rows in one set of a full page.
    pub tables: Vec<PaperTable>,
}

fn one() -> usize {
    1
}

pub(crate) fn condition<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Expr>, D::Error> {
    let text = String::deserialize(from)?;
    let expr = Expr::parse(&text);
    expr.map(Some)
        .map_err(|error| serde::de::Error::custom(format!("at letter {}: {error}", error.at + 1)))
}
