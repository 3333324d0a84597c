//! Rows that follow one another down the sheet and run on to the next one.

use std::sync::Arc;

use super::canvas::{ABOVE, Across, Area, Canvas, Down, Style, set};
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::{Ink, Item, PT, Page, Picture};
use crate::text::{Fitted, Voice};

/// Where rows stand on a sheet, mm.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) left: f32,
    pub(super) right: f32,
    /// Top of the rows on the first sheet and on the later ones.
    pub(super) first_top: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) label_w: f32,
    pub(super) scale: Scale,
}

/// Sizes of type, points, and the space above and below a row, mm.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) label: f32,
    pub(super) value: f32,
    pub(super) amount: f32,
    pub(super) note: f32,
    pub(super) body: f32,
    pub(super) head: f32,
    pub(super) pad: f32,
}

impl Scale {
    pub(super) fn enlarged(self, by: f32) -> Self {
        Self {
            label: self.label * by,
            value: self.value * by,
            amount: self.amount * by,
            note: self.note * by,
            body: self.body * by,
            head: self.head * by,
            pad: self.pad * by,
        }
    }
}

/// What stands in a row, or in a cell of one: lines, each with its look.
pub(super) type Lines = Vec<(String, Look)>;

/// One row.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// A label and what stands beside it.
    Fact { label: String, lines: Lines },
    /// A heading over the whole width.
    Head(String),
    /// A long text; may be cut between sheets.
    Text { label: String, text: String },
    /// Cells beside one another; `heads` says that they name those below.
    Cells {
        cells: Vec<Lines>,
        columns: &'static [Column],
        heads: bool,
    },
    /// Pictures beside one another, each with its title below.
    Pictures {
        pictures: Vec<Arc<Picture>>,
        /// Into how many columns the width is divided.
        beside: usize,
        /// The most a picture is high, mm.
        high: f32,
    },
}

/// A column of cells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Column {
    /// Share of the width.
    pub(super) share: f32,
    pub(super) across: Across,
    /// What stands in it names the cells beside it.
    pub(super) names: bool,
}

impl Column {
    pub(super) const fn new(share: f32, across: Across) -> Self {
        Self {
            share,
            across,
            names: false,
        }
    }

    pub(super) const fn naming(share: f32) -> Self {
        Self {
            share,
            across: Across::Left,
            names: true,
        }
    }
}

/// How a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The fact itself.
    Value,
    /// An amount in digits, a day: what people look for first.
    Amount,
    /// What it means, in plain words.
    Note,
    /// The name of a column or of a cell.
    Label,
}

impl Look {
    fn style(self, scale: Scale) -> Style {
        match self {
            Self::Value => Style::new(Voice::Bold, scale.value),
            Self::Amount => Style::new(Voice::Bold, scale.amount),
            Self::Note => Style::new(Voice::Plain, scale.note),
            Self::Label => Style::new(Voice::Plain, scale.label).ink(Ink::SOFT),
        }
    }
}

const THICK: f32 = 0.7;
const HAIR: f32 = 0.2;
const LEADING: f32 = 1.4;
const BETWEEN: f32 = 0.9;
/// Space between cells, mm.
const GUTTER: f32 = 3.0;
/// Space between a picture and its title, mm.
const BELOW: f32 = 1.2;

/// Sets the rows; `start` draws what stands above them on each new sheet.
pub(super) fn flow(
    rows: &[Row],
    frame: Frame,
    mut start: impl FnMut(&mut Canvas, usize) -> Result<(), Error>,
) -> Result<Vec<Page>, Error> {
    let mut flow = Flow {
        pages: Vec::new(),
        canvas: Canvas::new(),
        frame,
        y: frame.first_top,
        fresh: true,
        table: None,
    };
    start(&mut flow.canvas, 0)?;
    for (i, row) in rows.iter().enumerate() {
        let mut next = Some(flow.part(row)?);
        // A heading never stands alone at the foot of a sheet.
        let heads = matches!(row, Row::Head(_) | Row::Cells { heads: true, .. });
        let after = match rows.get(i + 1) {
            Some(row) if heads => flow.part(row)?.height.min(40.0),
            _ => 0.0,
        };
        while let Some(part) = next.take() {
            if flow.y + part.least() + after > flow.frame.bottom && !flow.fresh {
                flow.close();
                start(&mut flow.canvas, flow.pages.len())?;
            }
            match part.cut_at(flow.frame.bottom - flow.y) {
                Some((now, later)) => {
                    flow.put(&now)?;
                    next = Some(later);
                }
                None => flow.put(&part)?,
            }
        }
    }
    flow.close();
    Ok(flow.pages)
}

struct Flow {
    pages: Vec<Page>,
    canvas: Canvas,
    frame: Frame,
    y: f32,
    /// Nothing stands on this sheet yet.
    fresh: bool,
    /// The table that is open: facts below one another, or these columns.
    table: Option<Table>,
}

/// What rows below one another are a table of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Table {
    Facts,
    Columns(&'static [Column]),
}

/// A row measured for the width it has.
#[derive(Clone)]
struct Part {
    what: What,
    /// Left to right.
    cells: Vec<Cell>,
    /// Above the cells of a row of pictures: each with its width and height, mm.
    pictures: Vec<(Arc<Picture>, f32, f32)>,
    height: f32,
    pad: f32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Head,
    Fact,
    Pictures,
    Cells {
        columns: &'static [Column],
        heads: bool,
    },
}

#[derive(Clone)]
struct Cell {
    /// From the left edge of the rows, mm.
    x: f32,
    w: f32,
    lines: Vec<(Fitted, Style)>,
}

impl Cell {
    fn height(&self) -> f32 {
        let lines = self.lines.iter();
        lines.map(|(f, _)| f.height() + BETWEEN).sum::<f32>() - BETWEEN
    }
}

impl Part {
    fn new(what: What, cells: Vec<Cell>, pad: f32) -> Self {
        let drop = lower(&cells);
        let inner = cells.iter().enumerate().map(|(n, cell)| {
            let lowered = if what == What::Fact && n == 0 {
                drop
            } else {
                0.0
            };
            cell.height() + lowered
        });
        Self {
            height: inner.fold(0.0, f32::max) + 2.0 * pad,
            what,
            cells,
            pictures: Vec::new(),
            pad,
        }
    }

    /// The height of the pictures above the cells and the space between, mm.
    fn pictured(&self) -> f32 {
        let highest = self.pictures.iter().map(|(.., high)| *high);
        highest.fold(0.0, f32::max) + if self.pictures.is_empty() { 0.0 } else { BELOW }
    }

    /// What must stand together: a fact whole, of a text the first three lines.
    fn least(&self) -> f32 {
        match self.long() {
            Some((fitted, _)) if fitted.lines.len() > 3 => {
                2.0 * self.pad + fitted.size * PT + 2.0 * fitted.leading
            }
            _ => self.height,
        }
    }

    /// The single text of a part that may be cut.
    fn long(&self) -> Option<&(Fitted, Style)> {
        match (self.what, self.cells.as_slice()) {
            (What::Fact, [_, cell]) => match cell.lines.as_slice() {
                [one] => Some(one),
                _ => None,
            },
            _ => None,
        }
    }

    /// Cuts a text that is higher than `room` after the last line that fits.
    fn cut_at(&self, room: f32) -> Option<(Self, Self)> {
        let (fitted, style) = self.long()?;
        if self.height <= room || fitted.lines.len() < 2 {
            return None;
        }
        let fit =
            ((room - 2.0 * self.pad - fitted.size * PT) / fitted.leading).floor() as usize + 1;
        // No single line is left for the next sheet.
        let (now, later) = fitted
            .lines
            .split_at(fit.clamp(1, fitted.lines.len().saturating_sub(2).max(1)));
        let part = |lines: &[_], label: &Cell| {
            let fitted = Fitted {
                lines: lines.to_vec(),
                ..fitted.clone()
            };
            let mut cells = self.cells.clone();
            cells[0] = label.clone();
            cells[1].lines = vec![(fitted, *style)];
            Self::new(self.what, cells, self.pad)
        };
        let none = Cell {
            lines: Vec::new(),
            ..self.cells[0].clone()
        };
        Some((part(now, &self.cells[0]), part(later, &none)))
    }
}

/// How much lower than its row a label begins: it stands on the line of the
/// first value, however large that is.
fn lower(cells: &[Cell]) -> f32 {
    let first = |cell: Option<&Cell>| cell?.lines.first().map(|(fitted, _)| fitted.size);
    match (first(cells.first()), first(cells.get(1))) {
        (Some(label), Some(value)) => (ABOVE * (value - label) * PT).max(0.0),
        _ => 0.0,
    }
}

impl Flow {
    fn width(&self) -> f32 {
        self.frame.right - self.frame.left
    }

    fn lines(&self, lines: &Lines, w: f32, across: Across) -> Result<Vec<(Fitted, Style)>, Error> {
        let set_one = |(text, look): &(String, Look)| {
            let style = look.style(self.frame.scale).across(across);
            let fitted = set(text, style.voice, style.sizes.size, w, LEADING)?;
            Ok((fitted, style))
        };
        lines.iter().map(set_one).collect()
    }

    fn part(&self, row: &Row) -> Result<Part, Error> {
        let (wide, label_w) = (self.width(), self.frame.label_w);
        let Scale {
            label, body, pad, ..
        } = self.frame.scale;
        let labelled = |text: &String, lines: Vec<(Fitted, Style)>| -> Result<Part, Error> {
            let style = Style::new(Voice::Plain, label).ink(Ink::SOFT);
            let fitted = set(text, style.voice, label, label_w - 4.0, LEADING)?;
            let cells = vec![
                Cell {
                    x: 1.0,
                    w: label_w - 4.0,
                    lines: vec![(fitted, style)],
                },
                Cell {
                    x: label_w,
                    w: wide - label_w,
                    lines,
                },
            ];
            Ok(Part::new(What::Fact, cells, pad))
        };
        match row {
            Row::Head(text) => {
                let style = Style::new(Voice::Bold, self.frame.scale.head);
                let fitted = set(text, style.voice, style.sizes.size, wide - 6.0, LEADING)?;
                let cell = Cell {
                    x: 3.0,
                    w: wide - 6.0,
                    lines: vec![(fitted, style)],
                };
                Ok(Part::new(What::Head, vec![cell], pad))
            }
            Row::Fact { label, lines } => {
                labelled(label, self.lines(lines, wide - label_w, Across::Left)?)
            }
            Row::Text { label, text } => {
                let style = Style::new(Voice::Plain, body).across(Across::Both);
                let fitted = set(text, style.voice, body, wide - label_w, LEADING)?;
                labelled(label, vec![(fitted, style)])
            }
            Row::Cells {
                cells,
                columns,
                heads,
            } => {
                let mut x = 1.0;
                let mut set_cells = Vec::with_capacity(cells.len());
                for (lines, column) in cells.iter().zip(*columns) {
                    let room = (wide - 2.0) * column.share;
                    let w = room - GUTTER;
                    set_cells.push(Cell {
                        x,
                        w,
                        lines: self.lines(lines, w, column.across)?,
                    });
                    x += room;
                }
                let heads = *heads;
                Ok(Part::new(What::Cells { columns, heads }, set_cells, pad))
            }
            Row::Pictures {
                pictures,
                beside,
                high,
            } => {
                let room = wide / (*beside).max(1) as f32;
                let cell = |(n, picture): (usize, &Arc<Picture>)| {
                    let title = vec![(picture.title.clone(), Look::Note)];
                    Ok(Cell {
                        x: room * n as f32,
                        w: room - GUTTER,
                        lines: self.lines(&title, room - GUTTER, Across::Left)?,
                    })
                };
                let cells: Result<Vec<Cell>, Error> =
                    pictures.iter().enumerate().map(cell).collect();
                let mut part = Part::new(What::Pictures, cells?, pad);
                let sized = pictures.iter().map(|picture| {
                    let (w, h) = picture.within(room - GUTTER, *high);
                    (Arc::clone(picture), w, h)
                });
                part.pictures = sized.collect();
                part.height += part.pictured();
                Ok(part)
            }
        }
    }

    /// Opens and closes tables so that this row stands in the right one.
    fn enter(&mut self, what: What) {
        let wanted = match what {
            What::Head | What::Pictures => None,
            What::Fact => Some(Table::Facts),
            What::Cells { columns, .. } => Some(Table::Columns(columns)),
        };
        if self.table == wanted {
            return;
        }
        if self.table.is_some() {
            self.canvas.close();
        }
        if wanted.is_some() {
            self.canvas.open(Role::Table);
        }
        self.table = wanted;
    }

    fn put(&mut self, part: &Part) -> Result<(), Error> {
        let Frame { left, right, .. } = self.frame;
        let area = Area::new(left, self.y, right - left, part.height);
        let heading = matches!(part.what, What::Head | What::Cells { heads: true, .. });
        if heading {
            self.canvas.ground(area, Ink::TINT);
        }
        self.enter(part.what);
        let weight = if self.fresh || part.what == What::Head {
            THICK
        } else {
            HAIR
        };
        self.canvas.rule((left, self.y), (right, self.y), weight);
        let is_row = matches!(part.what, What::Fact | What::Cells { .. });
        if is_row {
            self.canvas.open(Role::Row);
        }
        let drop = lower(&part.cells);
        let below = part.pictured();
        for ((picture, w, h), cell) in part.pictures.iter().zip(&part.cells) {
            self.canvas.open(Role::Figure(picture.title.clone()));
            self.canvas.page.items.push(Item::Picture {
                x: left + cell.x,
                y: self.y + part.pad,
                w: *w,
                h: *h,
                picture: Arc::clone(picture),
            });
            self.canvas.close();
        }
        for (n, cell) in part.cells.iter().enumerate() {
            let (role, down) = match part.what {
                What::Head => (Role::Heading, 0.0),
                What::Pictures => (Role::Paragraph, below),
                What::Fact if n == 0 => (Role::Label(Span::ONE), drop),
                What::Cells { heads: true, .. } => (Role::Head(Span::ONE), 0.0),
                What::Cells { columns, .. } if columns.get(n).is_some_and(|c| c.names) => {
                    (Role::Label(Span::ONE), 0.0)
                }
                What::Fact | What::Cells { .. } => (Role::Cell(Span::ONE), 0.0),
            };
            self.canvas.open(role);
            let mut y = self.y + part.pad + down;
            for (fitted, style) in &cell.lines {
                let place = Area::new(left + cell.x, y, cell.w, fitted.height());
                self.canvas.lines(fitted, place, style.down(Down::Top))?;
                y += fitted.height() + BETWEEN;
            }
            self.canvas.close();
        }
        if is_row {
            self.canvas.close();
        }
        self.y += part.height;
        self.fresh = false;
        Ok(())
    }

    /// Ends the sheet with a thick rule.
    fn close(&mut self) {
        let Frame {
            left, right, top, ..
        } = self.frame;
        self.canvas.rule((left, self.y), (right, self.y), THICK);
        if self.table.take().is_some() {
            self.canvas.close();
        }
        self.pages
            .push(std::mem::replace(&mut self.canvas, Canvas::new()).page);
        self.y = top;
        self.fresh = true;
    }
}
