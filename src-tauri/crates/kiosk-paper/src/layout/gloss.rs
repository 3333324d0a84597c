//! The sheet beside a Chinese form for those who read another language: each
//! printed field in their words and in Chinese, and what was answered.

mod words;

use kiosk_forms::def::{Field, FieldKind, FormDef};
use kiosk_forms::{Printed, Shown};
use kiosk_model::variant::Variant;

use super::canvas::{Across, Area, Canvas, Down, FRAME, HAIR, Style, set};
use super::form::Fill;
use super::sheet::{PaperContext, foot_in, sample_mark};
use crate::error::Error;
use crate::marks::{Role, Span};
use crate::page::{Ink, Page, Pages};
use crate::text::{Fitted, Voice};
use words::{western, without_chinese};

const LEFT: f32 = 15.0;
const TOP: f32 = 18.0;
const BOTTOM: f32 = 280.0;
const FOOT: f32 = 288.0;
/// Widths of the three columns, mm.
const COLUMNS: [f32; 3] = [66.0, 46.0, 68.0];
const SIZE: f32 = 12.0;
const LEADING: f32 = 1.3;
/// Room around the words of a cell, mm.
const AIR: f32 = 1.6;

/// Sets the gloss of a form in a language other than Chinese.
///
/// # Errors
/// As [`super::layout_form`].
pub fn layout_gloss(
    fill: Fill<'_>,
    variant: Variant,
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let (printed, _) = fill.printed();
    let mut gloss = Gloss {
        printed: &printed,
        variant,
        ctx,
        canvas: Canvas::new(),
        y: TOP,
        pages: Vec::new(),
    };
    gloss.head()?;
    for section in &printed.def().sections {
        let key = printed.def().key(&format!("section-{}", section.id));
        gloss.heading(&key)?;
        for field in section.fields.iter().filter(|field| !field.hidden) {
            gloss.field(field)?;
        }
    }
    gloss.finish()
}

struct Gloss<'a> {
    printed: &'a Printed<'a>,
    variant: Variant,
    ctx: &'a PaperContext<'a>,
    canvas: Canvas,
    y: f32,
    pages: Vec<Page>,
}

/// What stands in one cell: words, how large, how dark.
struct Words {
    text: String,
    voice: Voice,
    ink: Ink,
}

impl Words {
    fn new(text: String) -> Self {
        Self {
            text,
            voice: Voice::Plain,
            ink: Ink::BLACK,
        }
    }
}

impl<'a> Gloss<'a> {
    fn def(&self) -> &'a FormDef {
        self.printed.def()
    }

    fn width(&self) -> f32 {
        COLUMNS.iter().sum()
    }

    /// A message in the reader's language.
    fn theirs(&self, key: &str) -> String {
        let office = [("office", self.ctx.office.name.as_str().into())];
        without_chinese(&self.ctx.words.get(self.variant, key, &office))
    }

    /// The same message in Chinese.
    fn ours(&self, key: &str) -> String {
        let office = [("office", self.ctx.office.name.as_str().into())];
        self.ctx.word(key, &office)
    }

    fn text(&mut self, words: String, size: f32, voice: Voice) -> Result<(), Error> {
        let fitted = set(&words, voice, size, self.width(), LEADING)?;
        let area = Area::new(LEFT, self.y, self.width(), fitted.height());
        let style = Style::new(voice, size).down(Down::Top);
        self.canvas.lines(&fitted, area, style)?;
        self.y = area.bottom() + 2.5;
        Ok(())
    }

    fn head(&mut self) -> Result<(), Error> {
        let title = self.def().title_key();
        self.canvas.open(Role::Heading);
        self.text(self.theirs(&title), 18.0, Voice::Bold)?;
        self.canvas.close();
        self.text(self.ours(&title), 14.0, Voice::Kai)?;
        self.text(self.theirs("paper-gloss-note"), SIZE, Voice::Plain)?;
        self.y += 1.0;
        self.columns()
    }

    /// The heads of the columns, on every sheet.
    fn columns(&mut self) -> Result<(), Error> {
        let heads = [
            "paper-gloss-field",
            "paper-gloss-chinese",
            "paper-gloss-answer",
        ];
        let cells = heads.map(|key| {
            vec![Words {
                voice: Voice::Bold,
                ..Words::new(self.theirs(key))
            }]
        });
        // What stands on a sheet from here on is one table.
        self.canvas.open(Role::Table);
        self.row(&cells, Some(Ink::TINT))
    }

    fn heading(&mut self, key: &str) -> Result<(), Error> {
        let bold = |text| Words {
            voice: Voice::Bold,
            ..Words::new(text)
        };
        let cells = [
            vec![bold(self.theirs(key))],
            vec![bold(self.ours(key))],
            Vec::new(),
        ];
        // A heading never stands alone at the foot.
        if self.y + 24.0 > BOTTOM {
            self.next_sheet()?;
        }
        self.row(&cells, Some(Ink::TINT))
    }

    fn field(&mut self, field: &Field) -> Result<(), Error> {
        if field.kind == FieldKind::Table {
            let rows = self.printed.rows(&field.id);
            for (n, row) in (1..).zip(rows) {
                let key = self.def().label_key(None, &field.id);
                let name = |label: String, words: &kiosk_words::Words, variant| {
                    let args = [("label", label.into()), ("n", usize::into(n))];
                    words.get(variant, "paper-row", &args)
                };
                let cells = [
                    vec![Words::new(name(
                        self.theirs(&key),
                        self.ctx.words,
                        self.variant,
                    ))],
                    vec![Words::new(name(
                        self.ours(&key),
                        self.ctx.words,
                        Variant::ZhTw,
                    ))],
                    Vec::new(),
                ];
                self.row(&cells, Some(Ink::TINT))?;
                for column in field.columns.iter().filter(|column| !column.hidden) {
                    let shown = self.printed.cell(&field.id, row, &column.id);
                    if shown != Shown::Nothing {
                        self.entry(Some(&field.id), column, &shown)?;
                    }
                }
            }
            return Ok(());
        }
        let shown = self.printed.field(&field.id);
        self.entry(None, field, &shown)
    }

    fn entry(&mut self, table: Option<&str>, field: &Field, shown: &Shown) -> Result<(), Error> {
        let key = self.def().label_key(table, &field.id);
        let mut theirs = vec![Words::new(self.theirs(&key))];
        if field.kind == FieldKind::Checkbox {
            // What is agreed to stands in the line of help.
            let help = format!("{}.help", self.def().question_key(table, &field.id));
            let help = self.ctx.words.find(self.variant, &help, &[]);
            theirs.extend(help.map(|text| Words {
                ink: Ink::SOFT,
                ..Words::new(text)
            }));
        }
        let cells = [
            theirs,
            vec![Words::new(self.ours(&key))],
            self.answer(field, shown),
        ];
        self.row(&cells, None)
    }

    /// What was answered: choices in both languages, days in both calendars.
    fn answer(&self, field: &Field, shown: &Shown) -> Vec<Words> {
        let soft = |text| Words {
            ink: Ink::SOFT,
            ..Words::new(text)
        };
        let choices = |keys: &[String], own: Option<&str>| {
            let list = |of: &dyn Fn(&str) -> String, between: &str| {
                let all: Vec<String> = keys.iter().map(|key| of(key)).collect();
                all.join(between)
            };
            let theirs = list(&|key| self.theirs(key), "; ");
            let ours = list(&|key| self.ours(key), "、");
            // A name is the same in both.
            let second = (theirs != ours).then(|| soft(ours));
            let mut words = vec![Words::new(theirs)];
            words.extend(second);
            words.extend(own.map(|own| Words::new(own.to_owned())));
            words
        };
        match shown {
            Shown::Nothing if matches!(field.kind, FieldKind::Signature | FieldKind::Seal) => {
                vec![soft(self.theirs("paper-gloss-sign"))]
            }
            Shown::Nothing if field.kind == FieldKind::Checkbox => {
                let ticked = self.printed.tick(&field.id);
                vec![Words::new(if ticked { "✓" } else { "—" }.to_owned())]
            }
            Shown::Nothing if self.printed.same(&field.id) => {
                vec![
                    Words::new(self.theirs("paper-same")),
                    soft(self.ours("paper-same")),
                ]
            }
            Shown::Nothing => vec![soft("—".to_owned())],
            Shown::Text(text) => {
                let mut words = vec![Words::new(text.as_str().to_owned())];
                use FieldKind::{RocDate, RocDatetime, RocMonth};
                if matches!(field.kind, RocDate | RocDatetime | RocMonth) {
                    words.extend(western(text.as_str()).map(soft));
                }
                words
            }
            Shown::Choice { key, words } => choices(
                std::slice::from_ref(key),
                words.as_ref().map(|words| words.as_str()),
            ),
            Shown::Choices { keys, words } => {
                choices(keys, words.as_ref().map(|words| words.as_str()))
            }
        }
    }

    /// One row of cells, as high as the highest; long ones run on.
    fn row(&mut self, cells: &[Vec<Words>; 3], ground: Option<Ink>) -> Result<(), Error> {
        let mut columns: Vec<Vec<(Fitted, Style)>> = Vec::new();
        let mut highest = 0.0_f32;
        for (cell, w) in cells.iter().zip(COLUMNS) {
            let mut column = Vec::new();
            let mut h = 0.0;
            for words in cell {
                let fitted = set(&words.text, words.voice, SIZE, w - 2.0 * AIR, LEADING)?;
                h += fitted.height() + AIR;
                let style = Style::new(words.voice, SIZE).ink(words.ink).down(Down::Top);
                column.push((fitted, style));
            }
            highest = highest.max(h);
            columns.push(column);
        }
        // What no sheet holds stands in several rows.
        let most = BOTTOM - TOP - 30.0;
        if highest + AIR > most {
            return self.long_row(columns);
        }
        if self.y + highest + AIR > BOTTOM {
            self.next_sheet()?;
        }
        self.draw(&columns, highest + AIR, ground)
    }

    fn long_row(&mut self, mut columns: Vec<Vec<(Fitted, Style)>>) -> Result<(), Error> {
        while columns
            .iter()
            .flatten()
            .any(|(fitted, _)| !fitted.lines.is_empty())
        {
            self.next_sheet()?;
            let room = BOTTOM - self.y - 2.0 * AIR;
            let mut now = Vec::new();
            for column in &mut columns {
                let mut left = room;
                let mut part = Vec::new();
                for (fitted, style) in column {
                    let fit = (left / fitted.leading).floor().max(0.0) as usize;
                    let lines: Vec<_> = fitted.lines.drain(..fit.min(fitted.lines.len())).collect();
                    if !lines.is_empty() {
                        let fitted = Fitted {
                            lines,
                            ..fitted.clone()
                        };
                        left -= fitted.height() + AIR;
                        part.push((fitted, *style));
                    }
                }
                now.push(part);
            }
            self.draw(&now, room + 2.0 * AIR, None)?;
        }
        Ok(())
    }

    fn draw(
        &mut self,
        columns: &[Vec<(Fitted, Style)>],
        h: f32,
        ground: Option<Ink>,
    ) -> Result<(), Error> {
        let area = Area::new(LEFT, self.y, self.width(), h);
        if let Some(ink) = ground {
            self.canvas.ground(area, ink);
        }
        let mut x = LEFT;
        self.canvas.open(Role::Row);
        for (column, w) in columns.iter().zip(COLUMNS) {
            let mut y = area.y + AIR;
            self.canvas.open(if x > LEFT {
                Role::Cell(Span::ONE)
            } else {
                Role::Label(Span::ONE)
            });
            for (fitted, style) in column {
                let place = Area::new(x + AIR, y, w - 2.0 * AIR, fitted.height());
                self.canvas.lines(fitted, place, *style)?;
                y += fitted.height() + AIR;
            }
            self.canvas.close();
            if x > LEFT {
                self.canvas.rule((x, area.y), (x, area.bottom()), HAIR);
            }
            x += w;
        }
        self.canvas.close();
        self.canvas.frame(area, HAIR);
        self.y = area.bottom();
        Ok(())
    }

    fn next_sheet(&mut self) -> Result<(), Error> {
        self.close()?;
        self.y = TOP;
        self.columns()
    }

    fn close(&mut self) -> Result<(), Error> {
        self.canvas.close();
        self.canvas.page.lang = Some(self.variant.code());
        if self.ctx.office.demo {
            let right = LEFT + self.width();
            sample_mark(&mut self.canvas, right, self.ctx)?;
        }
        let words = self.theirs("paper-gloss-mark");
        let mark = Area::new(LEFT, 6.0, self.width() - 30.0, 7.0);
        let style = Style::new(Voice::Bold, 11.0).across(Across::Left);
        self.canvas.open(Role::Artifact);
        self.canvas.text(&words, mark, style)?;
        self.canvas.close();
        let rule = mark.bottom() + 0.8;
        let right = LEFT + self.width();
        self.canvas.rule((LEFT, rule), (right, rule), FRAME);
        let page = std::mem::replace(&mut self.canvas, Canvas::new()).page;
        self.pages.push(page);
        Ok(())
    }

    fn finish(mut self) -> Result<Pages, Error> {
        self.close()?;
        let total = self.pages.len();
        let what = self.ctx.words.get(
            self.variant,
            "paper-edition",
            &[
                ("form", self.def().id.as_str().into()),
                ("edition", self.def().edition.as_str().into()),
            ],
        );
        let line = (LEFT, LEFT + self.width(), FOOT);
        for (i, page) in self.pages.iter_mut().enumerate() {
            let mut canvas = Canvas {
                page: std::mem::replace(page, Page::a4()),
            };
            foot_in(
                self.variant,
                &mut canvas,
                line,
                &what,
                (i + 1, total),
                self.ctx,
            )?;
            *page = canvas.page;
            // The form goes to the office, the gloss stays with the citizen.
            page.front = i == 0;
        }
        Ok(Pages {
            pages: self.pages,
            prepared: None,
        })
    }
}
