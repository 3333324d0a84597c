//! A page being drawn: boxes of text, rules, grounds, ticks.

use crate::error::Error;
use crate::fonts::Face;
use crate::marks::{Mark, Role, Slot};
use crate::page::{Ink, Item, PT, Page, Text};
use crate::text::{Fitted, LEADING, Line, Run, Sizes, TIGHT, Voice, fit, shape, width, wrap};

/// Hairline between cells, mm.
pub(super) const HAIR: f32 = 0.2;
/// Frame around a group, mm.
pub(super) const FRAME: f32 = 0.5;
/// Space between a rule and the text beside it, mm.
pub(super) const PAD: f32 = 1.8;
/// Height of the em square above the baseline of the Han faces, in em.
pub(super) const ABOVE: f32 = 0.88;

/// A rectangle in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) w: f32,
    pub(super) h: f32,
}

impl Area {
    pub(super) fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    /// Without a border on all sides.
    pub(super) fn inside(self, across: f32, down: f32) -> Self {
        Self {
            x: self.x + across,
            y: self.y + down,
            w: (self.w - 2.0 * across).max(0.0),
            h: (self.h - 2.0 * down).max(0.0),
        }
    }

    /// The part from `w` mm on.
    pub(super) fn right_of(self, w: f32) -> Self {
        Self {
            x: self.x + w,
            w: (self.w - w).max(0.0),
            ..self
        }
    }

    /// The first `w` mm.
    pub(super) fn left_part(self, w: f32) -> Self {
        Self { w, ..self }
    }

    pub(super) fn right(self) -> f32 {
        self.x + self.w
    }

    pub(super) fn bottom(self) -> f32 {
        self.y + self.h
    }
}

/// Where a text stands across its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Across {
    Left,
    Middle,
    Right,
    /// Full lines are stretched to both edges.
    Both,
}

/// Where a text stands in the height of its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Down {
    Top,
    Middle,
    Bottom,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) voice: Voice,
    pub(super) sizes: Sizes,
    pub(super) ink: Ink,
    pub(super) across: Across,
    pub(super) down: Down,
    /// Distance of lines as a multiple of the size.
    pub(super) leading: f32,
}

impl Style {
    pub(super) fn new(voice: Voice, size: f32) -> Self {
        Self {
            voice,
            sizes: Sizes {
                size,
                single: size,
                smallest: size,
                or_elsewhere: false,
            },
            ink: Ink::BLACK,
            across: Across::Left,
            down: Down::Middle,
            leading: LEADING,
        }
    }

    /// May shrink to this on one line, and when that does not do wrapped.
    pub(super) fn shrink_to(self, smallest: f32) -> Self {
        let size = self.sizes.size;
        let smallest = smallest.min(size);
        Self {
            sizes: Sizes {
                single: smallest,
                smallest,
                ..self.sizes
            },
            ..self
        }
    }

    /// Wrapped it may shrink further, to this.
    pub(super) fn wrapped_to(self, smallest: f32) -> Self {
        let smallest = smallest.min(self.sizes.smallest);
        Self {
            sizes: Sizes {
                smallest,
                ..self.sizes
            },
            ..self
        }
    }

    /// Neither smaller than allowed nor cut in two, for what then stands on the
    /// annex whole.
    pub(super) fn or_elsewhere(self) -> Self {
        Self {
            sizes: Sizes {
                or_elsewhere: true,
                ..self.sizes
            },
            ..self
        }
    }

    /// Rather wrapped than shrunk: texts of several lines.
    pub(super) fn wrapping(self) -> Self {
        let single = self.sizes.size;
        Self {
            sizes: Sizes {
                single,
                ..self.sizes
            },
            ..self
        }
    }

    pub(super) fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(super) fn across(self, across: Across) -> Self {
        Self { across, ..self }
    }

    /// Lines close together, for two in a narrow cell.
    pub(super) fn tight(self) -> Self {
        Self {
            leading: TIGHT,
            ..self
        }
    }

    pub(super) fn down(self, down: Down) -> Self {
        Self { down, ..self }
    }
}

/// A page being drawn.
#[derive(Debug)]
pub(super) struct Canvas {
    pub(super) page: Page,
}

impl Canvas {
    pub(super) fn new() -> Self {
        Self { page: Page::a4() }
    }

    /// What is drawn from here to the next [`Canvas::close`] is part of this.
    pub(super) fn open(&mut self, role: Role) {
        let at = self.page.items.len();
        self.page.marks.push((at, Mark::Open(role)));
    }

    pub(super) fn close(&mut self) {
        let at = self.page.items.len();
        self.page.marks.push((at, Mark::Close));
    }

    /// A place that can be filled in on a computer.
    pub(super) fn slot(&mut self, slot: Slot) {
        let at = self.page.items.len();
        self.page.marks.push((at, Mark::Slot(slot)));
    }

    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32) {
        self.page.items.push(Item::Line {
            from,
            to,
            width,
            ink: Ink::BLACK,
            dash: None,
        });
    }

    pub(super) fn dashes(
        &mut self,
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        dash: (f32, f32),
    ) {
        self.page.items.push(Item::Line {
            from,
            to,
            width,
            ink: Ink::RULE,
            dash: Some(dash),
        });
    }

    /// Four rules around an area, corners closed.
    pub(super) fn frame(&mut self, area: Area, width: f32) {
        let (l, t, r, b) = (area.x, area.y, area.right(), area.bottom());
        let half = width / 2.0;
        self.rule((l - half, t), (r + half, t), width);
        self.rule((l - half, b), (r + half, b), width);
        self.rule((l, t), (l, b), width);
        self.rule((r, t), (r, b), width);
    }

    /// Four light dashed rules around an area.
    pub(super) fn dashed_frame(&mut self, area: Area) {
        let (l, t, r, b) = (area.x, area.y, area.right(), area.bottom());
        for (from, to) in [
            ((l, t), (r, t)),
            ((r, t), (r, b)),
            ((r, b), (l, b)),
            ((l, b), (l, t)),
        ] {
            self.dashes(from, to, 0.2, (1.0, 1.0));
        }
    }

    /// Short strokes outside the corners of an area, where to cut.
    pub(super) fn cut_marks(&mut self, area: Area, long: f32) {
        const AWAY: f32 = 1.2;
        for (x, out) in [(area.x, -1.0), (area.right(), 1.0)] {
            for (y, down) in [(area.y, -1.0), (area.bottom(), 1.0)] {
                self.rule((x + out * AWAY, y), (x + out * long, y), HAIR);
                self.rule((x, y + down * AWAY), (x, y + down * long), HAIR);
            }
        }
    }

    /// A title: its characters spread, as wide as looks well, in the middle.
    pub(super) fn spread(
        &mut self,
        text: &str,
        area: Area,
        style: Style,
    ) -> Result<Option<Fitted>, Error> {
        let Sizes { size, smallest, .. } = style.sizes;
        let natural = width(text, style.voice, 1.0)?.max(0.01);
        let size = size.min(area.w / natural).max(smallest);
        let count = text.chars().count() as f32;
        let long = natural * size;
        let middle = style.across(Across::Middle);
        if long > area.w || count < 2.0 {
            return self.text(text, area, middle);
        }
        let em = size * PT;
        // Few characters stand up to one em apart, many close.
        let apart = (em * (6.0 / count - 0.5).clamp(0.0, 1.0)).min((area.w - long) / (count - 1.0));
        let fitted = set(text, style.voice, size, area.w, style.leading)?;
        let x = area.x + (area.w - long - apart * (count - 1.0)) / 2.0;
        let y = area.y + (area.h - em) / 2.0 + ABOVE * em;
        self.run_line(text, (x, y), size, style, apart)?;
        Ok(Some(fitted))
    }

    pub(super) fn ground(&mut self, area: Area, ink: Ink) {
        self.page.items.push(Item::Rect {
            x: area.x,
            y: area.y,
            w: area.w,
            h: area.h,
            ink,
        });
    }

    /// Sets a text into an area; `Ok(None)` when it fits at no allowed size.
    pub(super) fn text(
        &mut self,
        text: &str,
        area: Area,
        style: Style,
    ) -> Result<Option<Fitted>, Error> {
        let room = (area.w, area.h);
        let Some(fitted) = fit(text, style.voice, room, style.sizes, style.leading)? else {
            return Ok(None);
        };
        self.lines(&fitted, area, style)?;
        Ok(Some(fitted))
    }

    /// Draws lines that are already broken.
    pub(super) fn lines(&mut self, fitted: &Fitted, area: Area, style: Style) -> Result<(), Error> {
        let spare = match style.down {
            Down::Top => 0.0,
            Down::Middle => ((area.h - fitted.height()) / 2.0).max(0.0),
            Down::Bottom => (area.h - fitted.height()).max(0.0),
        };
        let mut baseline = area.y + spare + ABOVE * fitted.size * PT;
        for line in &fitted.lines {
            let (x, spacing) = stand(line, area, style.across, fitted.size);
            self.run_line(&line.text, (x, baseline), fitted.size, style, spacing)?;
            baseline += fitted.leading;
        }
        Ok(())
    }

    /// One line from a point on its baseline; returns its width in mm.
    pub(super) fn run_line(
        &mut self,
        text: &str,
        (mut x, y): (f32, f32),
        size: f32,
        style: Style,
        spacing: f32,
    ) -> Result<f32, Error> {
        let start = x;
        for run in shape(text, style.voice)? {
            x += self.run(run, (x, y), size, style.ink, spacing);
        }
        Ok(x - start)
    }

    fn run(&mut self, run: Run, (x, y): (f32, f32), size: f32, ink: Ink, spacing: f32) -> f32 {
        let em = size * PT / 1000.0;
        let count = run.text.chars().count() as f32;
        let marks = run
            .marks
            .iter()
            .map(|&(c, dx, dy)| (c, x + dx * em, y - dy * em))
            .collect();
        // A smaller face is set larger around the middle of the same cells.
        let (larger, lift) = beside(run.face);
        let more = (larger - 1.0) * size * PT;
        self.page.items.push(Item::Text(Text {
            x: x - more / 2.0,
            y: y - lift * size * PT,
            size: size * larger,
            face: run.face,
            ink,
            text: run.text,
            spacing: spacing - more,
            turn: 0.0,
            marks,
            actual: run.actual,
            hidden: false,
        }));
        run.advance * em + spacing * count
    }

    /// A word across the page, behind everything.
    pub(super) fn ghost(&mut self, text: &str) -> Result<(), Error> {
        let (w, h) = self.page.size;
        self.open(Role::Artifact);
        let turn = 45.0_f32;
        let size = 150.0_f32.min(190.0 / (width(text, Voice::Plain, 1.0)?).max(0.01));
        let long = width(text, Voice::Plain, size)?;
        let (sin, cos) = turn.to_radians().sin_cos();
        // The middle of the em square lies on the middle of the page.
        let rise = (ABOVE - 0.5) * size * PT;
        let (mut x, mut y) = (
            w / 2.0 - long / 2.0 * cos + rise * sin,
            h / 2.0 + long / 2.0 * sin + rise * cos,
        );
        for run in shape(text, Voice::Plain)? {
            let advance = run.advance * size * PT / 1000.0;
            self.page.items.push(Item::Text(Text {
                x,
                y,
                size,
                face: run.face,
                ink: Ink::GHOST,
                text: run.text,
                spacing: 0.0,
                turn,
                marks: Vec::new(),
                actual: run.actual,
                hidden: false,
            }));
            x += advance * cos;
            y -= advance * sin;
        }
        self.close();
        Ok(())
    }

    /// A box to tick, `side` mm, its top left corner at (x, y). A search finds
    /// ☑ or ☐ in its place.
    pub(super) fn tick_box(&mut self, (x, y): (f32, f32), side: f32, ticked: bool) {
        self.frame(Area::new(x, y, side, side), 0.25);
        if ticked {
            self.page.items.push(Item::Stroke {
                points: [(0.16, 0.5), (0.42, 0.8), (0.98, -0.08)]
                    .map(|(dx, dy)| (x + dx * side, y + dy * side))
                    .to_vec(),
                width: 0.6,
                ink: Ink::BLACK,
            });
        }
        let sign = if ticked { "☑" } else { "☐" };
        self.page.items.push(Item::Text(Text {
            x,
            y: y + ABOVE * side,
            size: side / PT,
            face: Face::HanRegular,
            ink: Ink::BLACK,
            text: "□".to_owned(),
            spacing: 0.0,
            turn: 0.0,
            marks: Vec::new(),
            actual: Some(sign.to_owned()),
            hidden: true,
        }));
    }
}

/// How much larger a face is set to look as large as the main one beside it, and
/// how far it is lifted, in em.
fn beside(face: Face) -> (f32, f32) {
    match face {
        Face::KaiExtB => (1.16, 0.026),
        _ => (1.0, 0.0),
    }
}

/// Left end and extra spacing of a line.
pub(super) fn stand(line: &Line, area: Area, across: Across, size: f32) -> (f32, f32) {
    let spare = area.w - line.indent - line.width;
    let left = area.x + line.indent;
    match across {
        Across::Left => (left, 0.0),
        Across::Middle => (left + spare / 2.0, 0.0),
        Across::Right => (left + spare, 0.0),
        Across::Both => {
            let gaps = line.text.chars().count().saturating_sub(1) as f32;
            let stretched = !line.ends && gaps > 0.0 && spare < 2.0 * size * PT;
            (
                left,
                if stretched {
                    (spare / gaps).max(0.0)
                } else {
                    0.0
                },
            )
        }
    }
}

/// Lines of a text at one size, whatever height they need.
pub(super) fn set(
    text: &str,
    voice: Voice,
    size: f32,
    w: f32,
    leading: f32,
) -> Result<Fitted, Error> {
    Ok(Fitted {
        lines: wrap(text, voice, size, w)?,
        size,
        leading: size * PT * leading,
    })
}
