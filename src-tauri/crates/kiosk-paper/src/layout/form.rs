//! A form as pages: blocks down the sheet, what found no room on 附表 pages,
//! head, foot and marks on every sheet.

use kiosk_forms::def::FormDef;
use kiosk_forms::paper_def::{Block, Group, Head, Office, PaperRow, PaperTable, Paragraph};
use kiosk_forms::{CheckedForm, Filling, Printed, Row, Shown};

use super::canvas::{Across, Area, Canvas, Down, FRAME, Style};
use super::sheet::{PaperContext, across, foot, sample_mark};
use super::template::prepared;
use super::{annex, cell, table};
use crate::error::Error;
use crate::page::{Ink, PT, Page, Pages};
use crate::text::Voice;

/// What is printed of a form.
#[derive(Debug, Clone, Copy)]
pub enum Fill<'a> {
    /// Ruled lines and empty boxes for handwriting.
    Blank(&'a FormDef),
    /// The worked example, 範例 across every sheet.
    Example(&'a FormDef),
    /// What is there so far, 草稿 across every sheet; the rest by hand.
    Draft(&'a Filling),
    /// A checked form, ready to be signed.
    Filled(&'a CheckedForm),
}

/// Sets a form.
///
/// # Errors
/// `MissingGlyph` naming the field whose answer has a character no face has;
/// `Overflow` when the definition's own texts do not fit their boxes,
/// `UnknownName` when its paper names what the form does not have.
pub fn layout_form(fill: Fill<'_>, ctx: &PaperContext<'_>) -> Result<Pages, Error> {
    let (printed, ghost) = match fill {
        Fill::Blank(def) => (Printed::blank(def), None),
        Fill::Example(def) => (Printed::example(def), Some("paper-example")),
        Fill::Draft(filling) => (Printed::draft(filling), Some("paper-draft")),
        Fill::Filled(form) => (Printed::filled(form), None),
    };
    let mut pages = pages(&printed, ghost, ctx)?;
    // A blank has nothing but the template: sharing a part would only add weight.
    if !matches!(fill, Fill::Blank(_)) {
        pages.prepared = Some(prepared(printed.def(), ctx)?);
    }
    Ok(pages)
}

/// The pages without the prepared part of the fonts.
pub(super) fn pages(
    printed: &Printed<'_>,
    ghost: Option<&str>,
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let def = printed.def();
    let mut form = FormSheet {
        printed,
        ctx,
        canvas: Canvas::new(),
        y: 0.0,
        pages: Vec::new(),
        ghost,
        annexed: Annexed::default(),
    };
    for page in &def.paper.pages {
        form.open()?;
        for block in &page.blocks {
            form.block(block)?;
        }
        form.close();
    }
    annex::draw(&mut form)?;
    let total = form.pages.len();
    let edition = ctx.word(
        "paper-edition",
        &[("form", def.id.as_str().into()), ("edition", def.edition.as_str().into())],
    );
    let margin = def.paper.margin;
    let line = (margin, form.pages.first().map_or(0.0, |p| p.size.0) - margin, def.paper.foot_y);
    for (i, page) in form.pages.iter_mut().enumerate() {
        let mut canvas = Canvas { page: std::mem::replace(page, Page::a4()) };
        foot(&mut canvas, line, &edition, (i + 1, total), ctx)?;
        *page = canvas.page;
    }
    Ok(Pages { pages: form.pages, prepared: None })
}

/// What found no room in its cell.
#[derive(Default)]
pub(super) struct Annexed {
    /// Label and whole text of answers.
    pub(super) texts: Vec<AnnexedText>,
    /// Tables, and how many rows stand on the form already.
    pub(super) tables: Vec<(String, usize)>,
}

/// An answer that is printed whole on the 附表.
pub(super) struct AnnexedText {
    pub(super) field: String,
    pub(super) label: String,
    pub(super) text: String,
}

/// The form being drawn.
pub(super) struct FormSheet<'a> {
    pub(super) printed: &'a Printed<'a>,
    pub(super) ctx: &'a PaperContext<'a>,
    pub(super) canvas: Canvas,
    pub(super) y: f32,
    pub(super) pages: Vec<Page>,
    ghost: Option<&'a str>,
    pub(super) annexed: Annexed,
}

impl<'a> FormSheet<'a> {
    pub(super) fn def(&self) -> &'a FormDef {
        self.printed.def()
    }

    /// A text of the form by the end of its key.
    pub(super) fn text(&self, id: &str) -> Result<String, Error> {
        let key = self.def().key(id);
        let office = ("office", self.ctx.office.name.as_str().into());
        self.ctx.find(&key, &[office]).ok_or_else(|| self.unknown(id))
    }

    pub(super) fn unknown(&self, what: &str) -> Error {
        Error::UnknownName { form: self.def().id.clone(), what: what.to_owned() }
    }

    pub(super) fn overflow(&self, what: &str) -> Error {
        Error::Overflow { form: self.def().id.clone(), what: what.to_owned() }
    }

    /// Label of a field or column on paper.
    pub(super) fn label(&self, table: Option<&str>, field: &str) -> Result<String, Error> {
        let key = self.def().paper_label_key(table, field);
        self.ctx.find(&key, &[]).ok_or_else(|| self.unknown(&key))
    }

    /// Label of a field or column where nothing around says whose it is.
    pub(super) fn full_label(&self, table: Option<&str>, field: &str) -> Result<String, Error> {
        let key = self.def().label_key(table, field);
        self.ctx.find(&key, &[]).ok_or_else(|| self.unknown(&key))
    }

    /// What is shown, as words.
    pub(super) fn shown(&self, shown: &Shown) -> String {
        let choice = |key: &String| self.ctx.word(key, &[]);
        match shown {
            Shown::Nothing => String::new(),
            Shown::Text(text) => text.as_str().to_owned(),
            Shown::Choice { words: Some(words), .. } => words.as_str().to_owned(),
            Shown::Choice { key, words: None } => choice(key),
            Shown::Choices { keys, words } => {
                let mut all: Vec<String> = keys.iter().map(choice).collect();
                if let (Some(last), Some(words)) = (all.last_mut(), words) {
                    last.push_str(&format!("（{}）", words.as_str()));
                }
                all.join("、")
            }
        }
    }

    /// A standing text that must fit its area.
    pub(super) fn standing(&mut self, text: &str, area: Area, style: Style, what: &str) -> Result<(), Error> {
        match self.canvas.text(text, area, style)? {
            Some(_) => Ok(()),
            None => Err(self.overflow(what)),
        }
    }

    /// Starts a sheet: marks, and from the second sheet on the running head.
    pub(super) fn open(&mut self) -> Result<(), Error> {
        let paper = &self.def().paper;
        self.y = paper.margin;
        if let Some(key) = self.ghost {
            self.canvas.ghost(&self.ctx.word(key, &[]))?;
        }
        if self.ctx.office.demo {
            let right = self.canvas.page.size.0 - paper.margin;
            sample_mark(&mut self.canvas, right, self.ctx)?;
        }
        if !self.pages.is_empty() {
            self.running()?;
        }
        Ok(())
    }

    pub(super) fn close(&mut self) {
        let page = std::mem::replace(&mut self.canvas, Canvas::new()).page;
        self.pages.push(page);
    }

    fn running(&mut self) -> Result<(), Error> {
        let paper = &self.def().paper;
        let name = self.ctx.word(&self.def().title_key(), &[]);
        let mut rest = Vec::new();
        for item in &paper.running {
            let (label, text) = match item.split_once('.') {
                Some((table, column)) => {
                    let row = self.printed.rows(table).first();
                    let shown = row.map(|row: &Row| self.printed.cell(table, row, column));
                    (self.label(Some(table), column)?, shown.unwrap_or(Shown::Nothing))
                }
                None => (self.label(None, item)?, self.printed.field(item)),
            };
            let text = self.shown(&text);
            if !text.is_empty() {
                rest.push(format!("{label}：{text}"));
            }
        }
        let width = paper.width();
        let line = Area::new(paper.margin, paper.running_y - 4.5, width, 6.0);
        let style = Style::new(Voice::Kai, paper.pt.label);
        self.canvas.text(&name, line, style)?;
        let taken = crate::text::width(&name, Voice::Kai, paper.pt.label)? + 4.0;
        let style = Style::new(Voice::Plain, paper.pt.note).shrink_to(6.0).across(Across::Right);
        self.canvas.text(&rest.join("　"), line.right_of(taken), style)?;
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), Error> {
        let paper = &self.def().paper;
        let area = Area::new(paper.margin, self.y, paper.width(), block.height());
        match block {
            Block::Head(head) => self.head(head, area)?,
            Block::Gap(_) => {}
            Block::Group(group) => self.group(group, area)?,
            Block::Paragraph(paragraph) => self.paragraph(paragraph, area)?,
            Block::Office(office) => self.office(office, area)?,
        }
        self.y += area.h;
        Ok(())
    }

    fn head(&mut self, head: &Head, area: Area) -> Result<(), Error> {
        let pt = self.def().paper.pt;
        let stamp = Area::new(area.right() - head.stamp_w, area.y, head.stamp_w, head.stamp_h);
        let left = area.left_part(area.w - head.stamp_w - 5.0);
        let below: f32 = head.paragraphs.iter().map(|p| p.h).sum();
        let (title_h, office_h) = (pt.title * PT * 1.35, pt.office * PT * 1.5);
        let top = left.y + ((area.h - below - title_h - office_h) / 2.0).max(0.0);
        let title = self.ctx.word(&self.def().title_key(), &[]);
        let place = Area { y: top, h: title_h, ..left };
        let style = Style::new(Voice::Kai, pt.title).shrink_to(16.0);
        self.standing(&title, place, style, "title")?;
        let place = Area { y: top + title_h, h: office_h, ..left };
        let office = self.ctx.office.name.clone();
        self.standing(&office, place, Style::new(Voice::Kai, pt.office).shrink_to(12.0), "office")?;
        let mut y = area.bottom() - below;
        for paragraph in &head.paragraphs {
            self.paragraph(paragraph, Area { y, h: paragraph.h, ..left })?;
            y += paragraph.h;
        }
        self.canvas.frame(stamp, 0.2);
        let words = self.text(&head.stamp)?;
        let style = Style::new(Voice::Plain, pt.note).ink(Ink::SOFT).across(Across::Middle).down(Down::Top);
        self.standing(&words, stamp.inside(2.0, 1.8), style, &head.stamp)
    }

    fn paragraph(&mut self, paragraph: &Paragraph, area: Area) -> Result<(), Error> {
        let size = paragraph.pt.unwrap_or(self.def().paper.pt.note);
        let text = self.text(&paragraph.text)?;
        let both = match across(paragraph.align) {
            Across::Left => Across::Both,
            other => other,
        };
        self.standing(&text, area, Style::new(Voice::Plain, size).across(both), &paragraph.text)
    }

    fn group(&mut self, group: &Group, area: Area) -> Result<(), Error> {
        let mut rows = area;
        if let Some(side) = &group.side {
            let paper = &self.def().paper;
            let column = area.left_part(paper.side_w);
            self.canvas.ground(column, Ink::TINT);
            let words = self.text(side)?;
            self.upright(&words, column, paper.pt.label)?;
            self.canvas.rule((column.right(), area.y), (column.right(), area.bottom()), 0.2);
            rows = area.right_of(paper.side_w);
        }
        self.rows(&group.rows, rows)?;
        self.canvas.frame(area, FRAME);
        Ok(())
    }

    /// A title one character under the other.
    fn upright(&mut self, words: &str, area: Area, size: f32) -> Result<(), Error> {
        let count = words.chars().count().max(1);
        // Short titles are spread, as on a letterhead.
        let spread = match count {
            1 | 2 => 2.2,
            3 => 1.7,
            _ => 1.35,
        };
        let step = (area.h / count as f32).min(size * PT * spread);
        let size = size.min(step / PT / 1.02);
        let style = Style::new(Voice::Bold, size).across(Across::Middle);
        let mut y = area.y + (area.h - step * count as f32) / 2.0;
        for c in words.chars() {
            let place = Area::new(area.x, y, area.w, step);
            self.canvas.text(c.encode_utf8(&mut [0; 4]), place, style)?;
            y += step;
        }
        Ok(())
    }

    fn office(&mut self, office: &Office, area: Area) -> Result<(), Error> {
        let pt = self.def().paper.pt;
        let caption = Area { h: office.caption_h, ..area };
        let words = self.text(&office.caption)?;
        let wide = crate::text::width(&words, Voice::Bold, pt.note)? + 8.0;
        let middle = caption.y + caption.h / 2.0;
        let (stop, go) = (area.x + (area.w - wide) / 2.0, area.x + (area.w + wide) / 2.0);
        for y in [middle - 0.5, middle + 0.5] {
            self.canvas.rule((area.x, y), (stop, y), 0.3);
            self.canvas.rule((go, y), (area.right(), y), 0.3);
        }
        let style = Style::new(Voice::Bold, pt.note).across(Across::Middle);
        self.standing(&words, caption, style, &office.caption)?;
        let rows = Area { y: caption.bottom(), h: area.h - office.caption_h, ..area };
        self.rows(&office.rows, rows)?;
        self.canvas.frame(rows, FRAME);
        Ok(())
    }

    fn rows(&mut self, rows: &[PaperRow], area: Area) -> Result<(), Error> {
        let mut y = area.y;
        for row in rows {
            let height = match row {
                PaperRow::Cells(cells) if !self.printed.holds(cells.when.as_ref()) => continue,
                PaperRow::Cells(cells) => cells.h,
                PaperRow::Table(table) => table.height(),
            };
            let place = Area { y, h: height, ..area };
            if y > area.y {
                self.canvas.rule((area.x, y), (area.right(), y), super::canvas::HAIR);
            }
            match row {
                PaperRow::Cells(cells) => cell::row(self, &cells.cells, place)?,
                PaperRow::Table(table) => self.table(table, place)?,
            }
            y += height;
        }
        Ok(())
    }

    fn table(&mut self, paper: &PaperTable, area: Area) -> Result<(), Error> {
        let rows = self.printed.rows(&paper.table);
        let capacity = paper.capacity();
        let fit = if rows.len() > capacity { capacity - 1 } else { rows.len() };
        let goes_on = fit < rows.len();
        let part = table::Part { first: 0, rows: &rows[..fit], lines: paper.rows, goes_on };
        table::draw(self, paper, area, part)?;
        if goes_on {
            self.annexed.tables.push((paper.table.clone(), fit));
        }
        Ok(())
    }
}
