//! Rows that follow one another down the sheet and run on to the next one.

use super::canvas::{ABOVE, Across, Area, Canvas, Down, Style, set};
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::{Ink, PT, Page};
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
}

/// One row: a label and what stands beside it, or a head over the whole width.
#[derive(Clone, Debug)]
pub(super) enum Row {
    Fact {
        label: String,
        lines: Vec<(String, Look)>,
    },
    Head(String),
    /// A long text; may be cut between sheets.
    Text {
        label: String,
        text: String,
    },
}

/// How a line of a fact is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The fact itself.
    Value,
    /// An amount in digits.
    Amount,
    /// An amount in capitals.
    Capitals,
    /// What it means, in plain words.
    Note,
}

impl Look {
    fn style(self) -> Style {
        match self {
            Self::Value => Style::new(Voice::Bold, 16.0),
            Self::Amount => Style::new(Voice::Bold, 24.0),
            Self::Capitals => Style::new(Voice::Kai, 18.0),
            Self::Note => Style::new(Voice::Plain, 14.0),
        }
    }
}

const LABEL: f32 = 14.0;
const BODY: f32 = 14.0;
const PAD_DOWN: f32 = 2.6;
const THICK: f32 = 0.7;
const HAIR: f32 = 0.2;
const LEADING: f32 = 1.45;
const BETWEEN: f32 = 1.2;

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
        in_table: false,
    };
    start(&mut flow.canvas, 0)?;
    for (i, row) in rows.iter().enumerate() {
        let mut next = Some(flow.part(row)?);
        // A head never stands alone at the foot of a sheet.
        let after = match (row, rows.get(i + 1)) {
            (Row::Head(_), Some(row)) => flow.part(row)?.height.min(40.0),
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
    /// Facts below one another are rows of one table.
    in_table: bool,
}

/// A row measured for the width it has.
struct Part {
    label: Option<Fitted>,
    head: bool,
    lines: Vec<(Fitted, Style)>,
    height: f32,
}

impl Part {
    fn new(label: Option<Fitted>, head: bool, lines: Vec<(Fitted, Style)>) -> Self {
        let inner: f32 = lines.iter().map(|(f, _)| f.height() + BETWEEN).sum::<f32>() - BETWEEN;
        let label_h = label
            .as_ref()
            .map_or(0.0, |label| lower(label, &lines) + label.height());
        Self {
            height: inner.max(label_h) + 2.0 * PAD_DOWN,
            label,
            head,
            lines,
        }
    }

    /// What must stand together: a fact whole, of a text the first three lines.
    fn least(&self) -> f32 {
        match self.lines.as_slice() {
            [(fitted, _)] if fitted.lines.len() > 3 => {
                2.0 * PAD_DOWN + fitted.size * PT + 2.0 * fitted.leading
            }
            _ => self.height,
        }
    }

    /// Cuts a text that is higher than `room` after the last line that fits.
    fn cut_at(&self, room: f32) -> Option<(Self, Self)> {
        let [(fitted, style)] = self.lines.as_slice() else {
            return None;
        };
        if self.height <= room || fitted.lines.len() < 2 {
            return None;
        }
        let fit =
            ((room - 2.0 * PAD_DOWN - fitted.size * PT) / fitted.leading).floor() as usize + 1;
        // No single line is left for the next sheet.
        let (now, later) = fitted
            .lines
            .split_at(fit.clamp(1, fitted.lines.len().saturating_sub(2).max(1)));
        let part = |lines: &[_], label| {
            let fitted = Fitted {
                lines: lines.to_vec(),
                ..fitted.clone()
            };
            Self::new(label, self.head, vec![(fitted, *style)])
        };
        Some((part(now, self.label.clone()), part(later, None)))
    }
}

/// How much lower than its row a label begins: it stands on the line of the
/// first value, however large that is.
fn lower(label: &Fitted, lines: &[(Fitted, Style)]) -> f32 {
    let first = lines.first().map_or(label.size, |(fitted, _)| fitted.size);
    ABOVE * (first - label.size) * PT
}

impl Flow {
    fn width(&self) -> f32 {
        self.frame.right - self.frame.left
    }

    fn part(&self, row: &Row) -> Result<Part, Error> {
        let value_w = self.width() - self.frame.label_w;
        let label_of = |label: &str| {
            set(
                label,
                Voice::Plain,
                LABEL,
                self.frame.label_w - 4.0,
                LEADING,
            )
        };
        Ok(match row {
            Row::Head(text) => {
                let style = Style::new(Voice::Bold, 16.0);
                Part::new(
                    None,
                    true,
                    vec![(
                        set(
                            text,
                            style.voice,
                            style.sizes.size,
                            self.width() - 6.0,
                            LEADING,
                        )?,
                        style,
                    )],
                )
            }
            Row::Fact { label, lines } => {
                let lines = lines
                    .iter()
                    .map(|(text, look)| {
                        let style = look.style();
                        Ok((
                            set(text, style.voice, style.sizes.size, value_w, LEADING)?,
                            style,
                        ))
                    })
                    .collect::<Result<_, Error>>()?;
                Part::new(Some(label_of(label)?), false, lines)
            }
            Row::Text { label, text } => {
                let style = Style::new(Voice::Plain, BODY).across(Across::Both);
                let body = set(text, style.voice, style.sizes.size, value_w, LEADING)?;
                Part::new(Some(label_of(label)?), false, vec![(body, style)])
            }
        })
    }

    fn put(&mut self, part: &Part) -> Result<(), Error> {
        let Frame {
            left,
            right,
            label_w,
            ..
        } = self.frame;
        let area = Area::new(left, self.y, right - left, part.height);
        if part.head {
            self.canvas.ground(area, Ink::TINT);
        }
        if part.head == self.in_table {
            if part.head {
                self.canvas.close();
            } else {
                self.canvas.open(Role::Table);
            }
            self.in_table = !part.head;
        }
        if part.head {
            self.canvas.open(Role::Heading);
        } else {
            self.canvas.open(Role::Row);
            self.canvas.open(Role::Label(Span::ONE));
        }
        let weight = if self.fresh || part.head { THICK } else { HAIR };
        self.canvas.rule((left, self.y), (right, self.y), weight);
        if let Some(label) = &part.label {
            let place = Area::new(left + 1.0, self.y + PAD_DOWN, label_w - 4.0, part.height);
            let lower = lower(label, &part.lines);
            let place = Area {
                y: place.y + lower,
                ..place
            };
            self.canvas.lines(
                label,
                place,
                Style::new(Voice::Plain, LABEL)
                    .ink(Ink::SOFT)
                    .down(Down::Top),
            )?;
        }
        if !part.head {
            self.canvas.close();
            self.canvas.open(Role::Cell(Span::ONE));
        }
        let mut y = self.y + PAD_DOWN;
        let (x, w) = if part.head {
            (left + 3.0, right - left - 6.0)
        } else {
            (left + label_w, right - left - label_w)
        };
        for (fitted, style) in &part.lines {
            self.canvas.lines(
                fitted,
                Area::new(x, y, w, fitted.height()),
                style.down(Down::Top),
            )?;
            y += fitted.height() + BETWEEN;
        }
        self.canvas.close();
        if !part.head {
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
        if std::mem::take(&mut self.in_table) {
            self.canvas.close();
        }
        self.pages
            .push(std::mem::replace(&mut self.canvas, Canvas::new()).page);
        self.y = top;
        self.fresh = true;
    }
}
