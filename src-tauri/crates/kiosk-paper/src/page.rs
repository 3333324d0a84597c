//! Pages as data: what stands where, in millimetres from the upper left corner
//! of the sheet. The same pages are written as PDF and dumped for tests.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::fonts::Face;
use crate::marks::Mark;
use crate::pdf::Prepared;

/// Millimetres in one typographic point (1/72 inch).
pub const PT: f32 = 25.4 / 72.0;

/// How dark something is: 0 black … 100 white.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8);

impl Ink {
    /// Text, answers and heavy rules.
    pub const BLACK: Self = Self(0);
    /// Notes and hints.
    pub const SOFT: Self = Self(35);
    /// Fine rules.
    pub const RULE: Self = Self(25);
    /// The word 範例 or 草稿 across a sheet.
    pub const GHOST: Self = Self(90);
    /// The ground behind labels.
    pub const TINT: Self = Self(94);
    /// Paper.
    pub const WHITE: Self = Self(100);
}

/// One run of text in one face on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Left end of the baseline, mm from the left edge.
    pub x: f32,
    /// Baseline, mm from the upper edge.
    pub y: f32,
    /// Size in points.
    pub size: f32,
    /// The face.
    pub face: Face,
    /// How dark.
    pub ink: Ink,
    /// The characters drawn, each one glyph of the face.
    pub text: String,
    /// Extra space after each character, mm (justified lines, spaced titles).
    pub spacing: f32,
    /// Counter-clockwise turn in degrees.
    pub turn: f32,
    /// Marks set apart from the run: character, x and y of its origin in mm.
    pub marks: Vec<(char, f32, f32)>,
    /// What a reader or a search gets instead of the characters drawn.
    pub actual: Option<String>,
    /// Not drawn, only found by a search (the sign of a ticked box).
    pub hidden: bool,
}

impl Text {
    /// Width from the start of the baseline to the end of the last advance, mm.
    #[must_use]
    pub fn width(&self) -> f32 {
        let advance = |c| {
            self.face
                .drawn(c)
                .map_or(0.0, |glyph| self.face.advance(glyph))
        };
        let em = self.size * PT / 1000.0;
        self.text
            .chars()
            .map(|c| advance(c) * em + self.spacing)
            .sum()
    }
}

/// A photograph or map to be printed, in greys as all of a paper.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, for whoever cannot see it.
    pub title: String,
    /// A JPEG of one channel.
    pub jpeg: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

impl Picture {
    /// The largest size in mm, in proportion, within a box of `wide` by `high` mm.
    pub(crate) fn within(&self, wide: f32, high: f32) -> (f32, f32) {
        let (across, down) = (self.width.max(1) as f32, self.height.max(1) as f32);
        let scale = (wide / across).min(high / down);
        (across * scale, down * scale)
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} × {})", self.width, self.height)
    }
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Text.
    Text(Text),
    /// A straight rule.
    Line {
        /// From (x, y) to (x, y), mm.
        from: (f32, f32),
        /// The other end.
        to: (f32, f32),
        /// Thickness, mm.
        width: f32,
        /// How dark.
        ink: Ink,
        /// Dash and gap in mm; `None` is an unbroken line.
        dash: Option<(f32, f32)>,
    },
    /// A filled rectangle without an outline.
    Rect {
        /// Left, mm.
        x: f32,
        /// Top, mm.
        y: f32,
        /// Width, mm.
        w: f32,
        /// Height, mm.
        h: f32,
        /// How dark.
        ink: Ink,
    },
    /// An open stroke through points (a tick).
    Stroke {
        /// The points, mm.
        points: Vec<(f32, f32)>,
        /// Thickness, mm.
        width: f32,
        /// How dark.
        ink: Ink,
    },
    /// A square of dark and light fields (a code to be read by a machine), drawn in one piece.
    Fields {
        /// Left, mm.
        x: f32,
        /// Top, mm.
        y: f32,
        /// Side of one field, mm.
        field: f32,
        /// Fields a side.
        side: usize,
        /// Which are dark, `side × side`, rows from the top.
        dark: Vec<bool>,
    },
    /// A picture.
    Picture {
        /// Left, mm.
        x: f32,
        /// Top, mm.
        y: f32,
        /// Width, mm.
        w: f32,
        /// Height, mm.
        h: f32,
        /// What is drawn.
        picture: Arc<Picture>,
    },
}

/// One sheet side.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Width and height, mm.
    pub size: (f32, f32),
    /// What stands on it, in reading order.
    pub items: Vec<Item>,
    /// What the items are: each mark with the number of the item it stands before.
    pub marks: Vec<(usize, Mark)>,
    /// Its language, when it is not that of the law.
    pub lang: Option<&'static str>,
    /// Where both sides of the paper are printed, it stands on a front.
    pub front: bool,
}

/// A4 upright, mm.
pub const A4: (f32, f32) = (210.0, 297.0);

impl Page {
    /// An empty A4 page.
    #[must_use]
    pub fn a4() -> Self {
        Self {
            size: A4,
            items: Vec::new(),
            marks: Vec::new(),
            lang: None,
            front: false,
        }
    }

    /// All text of the page in reading order, one run a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for item in &self.items {
            if let Item::Text(t) = item {
                out.push_str(t.actual.as_deref().unwrap_or(&t.text));
                out.push('\n');
            }
        }
        out
    }
}

/// A document: its pages, and the font parts its template shares.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// The pages in order.
    pub pages: Vec<Page>,
    pub(crate) prepared: Option<Arc<Prepared>>,
}

impl Pages {
    /// Adds the pages of another document behind these.
    pub fn append(&mut self, mut other: Self) {
        self.pages.append(&mut other.pages);
    }

    /// Every item in millimetres, one a line: the snapshot tests compare.
    #[must_use]
    pub fn dump(&self) -> String {
        let mut out = String::new();
        for (n, page) in self.pages.iter().enumerate() {
            let _ = writeln!(out, "page {} {:.0}x{:.0}", n + 1, page.size.0, page.size.1);
            for item in &page.items {
                dump_item(&mut out, item);
            }
        }
        out
    }
}

fn dump_item(out: &mut String, item: &Item) {
    let _ = match item {
        Item::Text(t) => {
            let _ = write!(
                out,
                "text {:.2} {:.2} {:.1}pt {}",
                t.x,
                t.y,
                t.size,
                t.face.name()
            );
            if t.ink != Ink::BLACK {
                let _ = write!(out, " ink{}", t.ink.0);
            }
            if t.spacing != 0.0 {
                let _ = write!(out, " +{:.3}", t.spacing);
            }
            if t.hidden {
                out.push_str(" hidden");
            }
            if t.turn != 0.0 {
                let _ = write!(out, " turn{:.0}", t.turn);
            }
            let _ = write!(out, " {:?}", t.text);
            if let Some(actual) = &t.actual {
                let _ = write!(out, " = {actual:?}");
            }
            writeln!(out)
        }
        Item::Line {
            from,
            to,
            width,
            ink,
            dash,
        } => {
            let dashed = if dash.is_some() { " dashed" } else { "" };
            writeln!(
                out,
                "line {:.2} {:.2} {:.2} {:.2} {width:.2}mm ink{}{dashed}",
                from.0, from.1, to.0, to.1, ink.0
            )
        }
        Item::Rect { x, y, w, h, ink } => {
            writeln!(out, "rect {x:.2} {y:.2} {w:.2} {h:.2} ink{}", ink.0)
        }
        Item::Stroke { points, width, ink } => {
            let _ = write!(out, "stroke {width:.2}mm ink{}", ink.0);
            for (x, y) in points {
                let _ = write!(out, " {x:.2},{y:.2}");
            }
            writeln!(out)
        }
        Item::Fields {
            x, y, field, side, ..
        } => writeln!(out, "fields {x:.2} {y:.2} {field:.2}mm {side}x{side}"),
        Item::Picture {
            x,
            y,
            w,
            h,
            picture,
        } => writeln!(out, "picture {x:.2} {y:.2} {w:.2} {h:.2} {picture:?}"),
    };
}
