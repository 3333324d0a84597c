//! Sheets in large type: what stands below what, and where a new sheet begins.

use kiosk_forms::paper_def::PaperFace;

use super::super::canvas::{ABOVE, Across, Area, Canvas, Down, Style, set};
use super::super::form::FormSheet;
use super::super::prose;
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, PT, Page, Pages};
use crate::text::{Fitted, Voice, width};

/// Everything is at least as large as this, points.
const LEAST: f32 = 18.0;
const LABEL: f32 = 19.0;
const HEADING: f32 = 22.0;
const TITLE: f32 = 28.0;
/// Borders of the sheet, mm.
const LEFT: f32 = 20.0;
const TOP: f32 = 16.0;
const BOTTOM: f32 = 276.0;
const FOOT: f32 = 288.0;
/// Height of a line to write on, mm.
const LINE: f32 = 14.0;
const LEADING: f32 = 1.45;
/// Side of a box to tick, and where its words begin, mm.
const SIDE: f32 = 7.0;
const BESIDE: f32 = SIDE + 3.5;
const BETWEEN: f32 = 3.5;
/// Space below a heading, mm.
const AFTER: f32 = 3.5;
/// A field up to this height stands on one sheet with its label, mm: half of what a sheet holds.
const TOGETHER: f32 = 127.0;

/// How a field is answered.
pub(super) enum Answer {
    Lines {
        lines: usize,
        /// 「同上」 to tick instead.
        same: Option<String>,
        before: Option<String>,
        after: Option<String>,
        /// Pattern on the line, 民國　年　月　日.
        pattern: Option<String>,
    },
    /// Words, and whether there is room for own words behind them.
    Choices(Vec<(String, bool)>),
    /// One box before the label.
    Tick,
    /// Room for ink, mm high.
    Ink(f32),
}

/// Choices beside one another.
struct ChoiceRow<'w> {
    /// Width of each, mm.
    step: f32,
    /// Words, whether there is room for own words, and the words as they are set.
    cells: Vec<(&'w str, bool, Fitted)>,
}

impl ChoiceRow<'_> {
    fn height(&self) -> f32 {
        let heights = self.cells.iter().map(|(_, _, fitted)| fitted.height());
        heights.fold(SIDE, f32::max) + 3.0
    }
}

/// How much of what stands below a label is kept with it, mm.
fn together(height: f32) -> f32 {
    if height <= TOGETHER {
        height
    } else {
        2.0 * LINE
    }
}

pub(super) struct Sheet<'a> {
    pub(super) form: FormSheet<'a>,
    /// A heading that waits for what it is the heading of.
    heading: Option<String>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(mut form: FormSheet<'a>) -> Self {
        form.y = TOP;
        // The plainest script is read most easily.
        form.face = PaperFace::Sans;
        Self {
            form,
            heading: None,
        }
    }

    pub(super) fn is_first(&self) -> bool {
        self.form.pages.is_empty() && self.form.y <= TOP
    }

    fn width(&self) -> f32 {
        self.form.canvas.page.size.0 - 2.0 * LEFT
    }

    fn at(&self, h: f32) -> Area {
        Area::new(LEFT, self.form.y, self.width(), h)
    }

    /// Makes room: the waiting heading first, a new sheet where the two do not
    /// fit on this one.
    fn need(&mut self, h: f32) -> Result<(), Error> {
        let heading = self.heading.take();
        let head_h = if heading.is_some() {
            HEADING * PT * 2.0 + AFTER
        } else {
            0.0
        };
        if self.form.y + head_h + h > BOTTOM && self.form.y > TOP + 12.0 {
            self.next_sheet()?;
        }
        let Some(words) = heading else {
            return Ok(());
        };
        let area = self.at(head_h - AFTER);
        let style = Style::new(Voice::Bold, HEADING)
            .shrink_to(LEAST)
            .down(Down::Bottom);
        let room = area.inside(0.0, 1.5);
        self.form.canvas.open(Role::Heading);
        self.form.standing(&words, room, style, "heading")?;
        self.form.canvas.close();
        let y = area.bottom();
        self.form.canvas.rule((area.x, y), (area.right(), y), 0.6);
        self.form.y = y + AFTER;
        Ok(())
    }

    fn next_sheet(&mut self) -> Result<(), Error> {
        self.form.close();
        self.form.y = TOP;
        let name = self.form.ctx.word(&self.form.def().title_key(), &[]);
        let area = Area::new(LEFT, 9.0, self.width(), 9.0);
        let style = Style::new(Voice::Kai, LEAST);
        self.form.canvas.open(Role::Artifact);
        self.form.standing(&name, area, style, "title")?;
        self.form.canvas.close();
        self.form.y = 22.0;
        Ok(())
    }

    /// The head of the first sheet.
    pub(super) fn head(&mut self, stamp: &str, (w, h): (f32, f32)) -> Result<(), Error> {
        let title = self.form.ctx.word(&self.form.def().title_key(), &[]);
        let place = self.at(16.0);
        let style = Style::new(Voice::Kai, TITLE).shrink_to(LEAST);
        self.form.canvas.open(Role::Title);
        self.form.standing(&title, place, style, "title")?;
        self.form.canvas.close();
        let left = Area {
            y: place.bottom(),
            h: h.max(28.0),
            ..self.at(0.0)
        };
        let words = [
            self.form.ctx.office.name.clone(),
            self.form.ctx.word("paper-large", &[]),
        ];
        for (i, words) in words.iter().enumerate() {
            let style = Style::new(Voice::Kai, 20.0).shrink_to(LEAST);
            let line = Area {
                y: left.y + 11.0 * i as f32,
                h: 11.0,
                ..left.left_part(left.w - w - 4.0)
            };
            self.form.standing(words, line, style, "office")?;
        }
        if w > 0.0 {
            let frame = Area::new(left.right() - w, left.y, w, h);
            self.form.canvas.frame(frame, 0.3);
            let style = Style::new(Voice::Plain, LEAST)
                .ink(Ink::SOFT)
                .across(Across::Middle)
                .down(Down::Top);
            self.form
                .standing(stamp, frame.inside(2.0, 2.0), style, "stamp")?;
        }
        self.form.y = left.bottom() + BETWEEN;
        Ok(())
    }

    /// The name of a sheet of a set: on a sheet of its own.
    pub(super) fn title(&mut self, words: &str) -> Result<(), Error> {
        if !self.is_first() {
            self.next_sheet()?;
            let area = self.at(15.0);
            let style = Style::new(Voice::Kai, TITLE).shrink_to(LEAST);
            self.form.canvas.open(Role::Heading);
            self.form.standing(words, area, style, "title")?;
            self.form.canvas.close();
            self.form.y = area.bottom() + BETWEEN;
        }
        Ok(())
    }

    pub(super) fn heading(&mut self, words: &str) -> Result<(), Error> {
        self.heading = Some(words.to_owned());
        Ok(())
    }

    /// Standing text, run on to the next sheet where it must.
    pub(super) fn text(&mut self, words: &str, bold: bool) -> Result<(), Error> {
        let voice = if bold {
            self.form.bold()
        } else {
            self.form.plain()
        };
        let style = Style::new(voice, LEAST).down(Down::Top);
        let fitted = set(words, voice, LEAST, self.width(), LEADING)?;
        // No line stands alone.
        self.need(fitted.leading * fitted.lines.len().min(2) as f32)?;
        for line in &fitted.lines {
            self.need(fitted.leading)?;
            let one = Fitted {
                lines: vec![line.clone()],
                ..fitted.clone()
            };
            let area = self.at(fitted.leading);
            self.form.canvas.lines(&one, area, style)?;
            self.form.y = area.bottom();
        }
        self.form.y += BETWEEN;
        Ok(())
    }

    /// Running text with gaps to write in.
    pub(super) fn prose(&mut self, text: &str) -> Result<(), Error> {
        let setting = prose::Setting {
            size: LEAST,
            gap_mm: 60.0,
            indent: 0,
            hang: 0,
            down: Down::Top,
        };
        let h = prose::height(&self.form, text, setting, self.width())?;
        self.need(h)?;
        let area = self.at(h);
        prose::running(&mut self.form, text, setting, area)?;
        self.form.y = area.bottom() + BETWEEN;
        Ok(())
    }

    pub(super) fn office(&mut self, words: &str) -> Result<(), Error> {
        self.need(60.0)?;
        for y in [0.0, 1.0] {
            let y = self.form.y + 2.0 + y;
            let right = LEFT + self.width();
            self.form.canvas.rule((LEFT, y), (right, y), 0.4);
        }
        self.form.y += 5.0;
        self.heading(words)
    }

    pub(super) fn empty_box(&mut self, label: &str, h: f32) -> Result<(), Error> {
        self.label(label, h)?;
        let frame = self.at(h);
        self.form.canvas.frame(frame, 0.4);
        self.form.y = frame.bottom() + BETWEEN;
        Ok(())
    }

    /// The label of a field and room for `below` mm beneath it.
    fn label(&mut self, label: &str, below: f32) -> Result<(), Error> {
        if label.is_empty() {
            return self.need(below);
        }
        let fitted = set(label, Voice::Bold, LABEL, self.width(), LEADING)?;
        let h = fitted.height() + 1.5;
        self.need(h + below)?;
        let style = Style::new(Voice::Bold, LABEL).down(Down::Top);
        let area = self.at(h);
        self.form.canvas.open(Role::Paragraph);
        self.form.canvas.lines(&fitted, area, style)?;
        self.form.canvas.close();
        self.form.y = area.bottom();
        Ok(())
    }

    pub(super) fn field(&mut self, label: &str, answer: Answer) -> Result<(), Error> {
        match answer {
            Answer::Ink(h) => return self.empty_box(label, h),
            Answer::Tick => self.choices(&[(label.to_owned(), false)])?,
            Answer::Choices(choices) => {
                let rows = self.rows(&choices)?;
                self.label(label, together(rows.iter().map(ChoiceRow::height).sum()))?;
                self.choices(&choices)?;
            }
            Answer::Lines {
                lines,
                same,
                before,
                after,
                pattern,
            } => {
                let all = lines + usize::from(same.is_some());
                self.label(label, together(LINE * all as f32))?;
                if let Some(same) = same {
                    self.choices(&[(same, false)])?;
                }
                self.lines(lines, [before, after, pattern])?;
            }
        }
        self.form.y += BETWEEN;
        Ok(())
    }

    fn lines(
        &mut self,
        lines: usize,
        [before, after, pattern]: [Option<String>; 3],
    ) -> Result<(), Error> {
        for n in 0..lines {
            self.need(LINE)?;
            let area = self.at(LINE);
            let y = area.bottom();
            self.form.canvas.rule((area.x, y), (area.right(), y), 0.4);
            let style = Style::new(self.form.plain(), LEAST).down(Down::Bottom);
            let room = area.inside(1.0, 1.6);
            if n == 0 {
                let first = pattern.as_ref().or(before.as_ref());
                if let Some(words) = first {
                    self.form.standing(words, room, style, "line")?;
                }
            }
            if n + 1 == lines
                && pattern.is_none()
                && let Some(words) = &after
            {
                let style = style.across(Across::Right);
                self.form.standing(words, room, style, "line")?;
            }
            self.form.y = y;
        }
        self.form.y += 1.0;
        Ok(())
    }

    /// Boxes with their words as they stand in rows, short ones in columns.
    fn rows<'w>(&self, choices: &'w [(String, bool)]) -> Result<Vec<ChoiceRow<'w>>, Error> {
        let voice = self.form.plain();
        let mut widest = 0.0_f32;
        for (words, own) in choices {
            let room = if *own { 45.0 } else { 0.0 };
            widest = widest.max(width(words, voice, LEAST)? + BESIDE + room);
        }
        let columns = ((self.width() / (widest + 4.0)) as usize).clamp(1, 3);
        let step = self.width() / columns as f32;
        let cell = |(words, own): &'w (String, bool)| {
            let fitted = set(words, voice, LEAST, step - BESIDE, LEADING)?;
            Ok((words.as_str(), *own, fitted))
        };
        let rows = choices.chunks(columns).map(|row| {
            let cells = row.iter().map(cell).collect::<Result<_, Error>>()?;
            Ok(ChoiceRow { step, cells })
        });
        rows.collect()
    }

    fn choices(&mut self, choices: &[(String, bool)]) -> Result<(), Error> {
        for row in self.rows(choices)? {
            self.need(row.height())?;
            let area = self.at(row.height());
            for (i, (words, own, fitted)) in row.cells.into_iter().enumerate() {
                let place = Area {
                    x: area.x + row.step * i as f32,
                    w: row.step,
                    ..area
                };
                self.choice(words, own, &fitted, place)?;
            }
            self.form.y = area.bottom();
        }
        Ok(())
    }

    /// A box with its words, and a line for own words where there are some.
    fn choice(&mut self, words: &str, own: bool, fitted: &Fitted, area: Area) -> Result<(), Error> {
        let first = area.y + (area.h - fitted.height()) / 2.0;
        let middle = first + LEAST * PT / 2.0;
        self.form.canvas.open(Role::Paragraph);
        self.form
            .canvas
            .tick_box((area.x, middle - SIDE / 2.0), SIDE, false);
        let style = Style::new(self.form.plain(), LEAST);
        self.form
            .canvas
            .lines(fitted, area.right_of(BESIDE), style)?;
        self.form.canvas.close();
        let taken = BESIDE + width(words, self.form.plain(), LEAST)? + 2.0;
        if own && taken + 20.0 < area.w {
            let y = first + ABOVE * LEAST * PT + 1.6;
            let right = area.right() - 2.0;
            self.form.canvas.rule((area.x + taken, y), (right, y), 0.4);
        }
        Ok(())
    }

    /// Every sheet with its foot.
    pub(super) fn finish(mut self) -> Result<Pages, Error> {
        self.need(0.0)?;
        self.form.close();
        let total = self.form.pages.len();
        let ctx = self.form.ctx;
        let edition = ctx.word(
            "paper-large-edition",
            &[("edition", self.form.def().edition.as_str().into())],
        );
        for (i, page) in self.form.pages.iter_mut().enumerate() {
            let mut canvas = Canvas {
                page: std::mem::replace(page, Page::a4()),
            };
            let n = i + 1;
            let line = Area::new(LEFT, FOOT - 7.0, canvas.page.size.0 - 2.0 * LEFT, 8.0);
            let style = Style::new(Voice::Plain, LEAST).ink(Ink::SOFT);
            canvas.open(Role::Artifact);
            canvas.text(&edition, line, style)?;
            let words = ctx.word("paper-page", &[("n", n.into()), ("total", total.into())]);
            canvas.text(&words, line, style.across(Across::Middle))?;
            if let Some(job) = &ctx.job {
                canvas.text(&job.id, line, style.across(Across::Right))?;
            }
            if ctx.office.demo {
                let words = ctx.word("paper-sample", &[]);
                let area = Area::new(LEFT + line.w - 34.0, 6.0, 34.0, 9.0);
                canvas.frame(area, 0.5);
                let style = Style::new(Voice::Bold, LEAST).across(Across::Middle);
                canvas.text(&words, area, style)?;
            }
            canvas.close();
            *page = canvas.page;
        }
        Ok(Pages {
            pages: self.form.pages,
            prepared: None,
        })
    }
}
