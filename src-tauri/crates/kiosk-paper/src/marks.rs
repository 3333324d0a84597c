//! What the things on a page are: the structure a screen reader follows, and
//! the places that can be filled in on a computer. Marks stand between the
//! items of a page; they draw nothing.

use kiosk_forms::paper_def::Align;

/// What stands between two items.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// From here on the items are part of this.
    Open(Role),
    /// The part opened last ends.
    Close,
    /// A place to fill in, where the reading has come to.
    Slot(Slot),
}

/// What a part of a page is. Text outside every part is a paragraph, rules and
/// grounds are never read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The name of the paper.
    Title,
    /// The name of a part.
    Heading,
    /// Running text.
    Paragraph,
    /// Rows of cells.
    Table,
    /// One row.
    Row,
    /// The label of the cells beside it.
    Label(Span),
    /// The label of the cells below it.
    Head(Span),
    /// What is answered.
    Cell(Span),
    /// A picture, and what it shows.
    Figure(String),
    /// Nothing to read: running heads, page numbers, marks across the sheet.
    Artifact,
}

/// Columns and rows a cell takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Columns.
    pub cols: usize,
    /// Rows.
    pub rows: usize,
}

impl Span {
    /// One column in one row.
    pub const ONE: Self = Self { cols: 1, rows: 1 };
}

/// A place to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// Id of the field; places of the same name hold the same answer.
    pub name: String,
    /// What is asked.
    pub asks: String,
    /// What this very place means, where a field has several: one choice of many.
    pub label: String,
    /// Left, top, width and height, mm.
    pub area: (f32, f32, f32, f32),
    /// How it is filled.
    pub kind: SlotKind,
}

/// How a place is filled.
#[derive(Clone, Debug, PartialEq)]
pub enum SlotKind {
    /// By text of this size in points.
    Text {
        /// Points.
        size: f32,
        /// Several lines.
        lines: bool,
        /// Where the words stand.
        align: Align,
    },
    /// By characters in this many boxes of the same width.
    Boxes(usize),
    /// By a tick, which means yes.
    Tick,
    /// By a tick, which means this choice and no other.
    Choice(String),
}
