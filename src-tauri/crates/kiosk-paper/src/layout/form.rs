//! A form as pages: blocks down the sheet, what found no room on 附表 pages,
//! head, foot and marks on every sheet.

use kiosk_forms::def::FormDef;
use kiosk_forms::paper_def::PaperFace;
use kiosk_forms::{Answers, CheckedForm, Filling, Printed, Row, Shown};

use super::annex;
use super::canvas::{Across, Area, Canvas, Style};
use super::large;
use super::sheet::{COPY_MARK, PaperContext, copy_mark, foot, sample_mark};
use super::template::{prepared, ready};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Page, Pages};
use crate::text::{Voice, clusters, width};

/// What is printed of a form.
#[derive(Debug, Clone, Copy)]
pub enum Fill<'a> {
    /// Ruled lines and empty boxes for handwriting.
    Blank(&'a FormDef),
    /// The same in large type (18 points and more), one field after the other.
    Large(&'a FormDef),
    /// The worked example, 範例 across every sheet.
    Example(&'a FormDef),
    /// As the example, with other answers: to see what the paper does with them.
    Trial(&'a FormDef, &'a Answers),
    /// What is there so far, 草稿 across every sheet; the rest by hand.
    Draft(&'a Filling),
    /// A checked form, ready to be signed.
    Filled(&'a CheckedForm),
}

impl<'a> Fill<'a> {
    /// What is printed, and the word across every sheet.
    pub(super) fn printed(self) -> (Printed<'a>, Option<&'static str>) {
        match self {
            Fill::Blank(def) | Fill::Large(def) => (Printed::blank(def), None),
            Fill::Example(def) => (Printed::example(def), Some("paper-example")),
            Fill::Trial(def, answers) => (Printed::example_of(def, answers), Some("paper-example")),
            Fill::Draft(filling) => (Printed::draft(filling), Some("paper-draft")),
            Fill::Filled(form) => (Printed::filled(form), None),
        }
    }

    /// The form.
    #[must_use]
    pub fn def(&self) -> &FormDef {
        match self {
            Fill::Blank(def) | Fill::Large(def) | Fill::Example(def) | Fill::Trial(def, _) => def,
            Fill::Draft(filling) => filling.def(),
            Fill::Filled(form) => form.def(),
        }
    }
}

/// Sets a form.
///
/// # Errors
/// `MissingGlyph` naming the field whose answer has a character no face has;
/// `Overflow` when the definition's own texts do not fit their boxes,
/// `UnknownName` when its paper names what the form does not have.
pub fn layout_form(fill: Fill<'_>, ctx: &PaperContext<'_>) -> Result<Pages, Error> {
    if let Fill::Large(def) = fill {
        return large::layout(def, ctx);
    }
    let (printed, ghost) = fill.printed();
    // A blank has nothing but the template: sharing a part would only add weight.
    if matches!(fill, Fill::Blank(_)) {
        return pages(&printed, ghost, ctx);
    }
    let def = printed.def();
    if let Some(prepared) = ready(def, ctx) {
        let mut pages = pages(&printed, ghost, ctx)?;
        pages.prepared = Some(prepared);
        return Ok(pages);
    }
    // The first paper of a form: its template is prepared beside it.
    std::thread::scope(|scope| {
        let preparing = scope.spawn(|| prepared(def, ctx));
        let mut pages = pages(&printed, ghost, ctx)?;
        let prepared = preparing.join().map_err(|_| Error::Write)??;
        // Not from the thread that has just ended: the next one finds its memory.
        prepared.make();
        pages.prepared = Some(prepared);
        Ok(pages)
    })
}

/// The pages without the prepared part of the fonts.
pub(super) fn pages(
    printed: &Printed<'_>,
    ghost: Option<&str>,
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let def = printed.def();
    let mut pages = Vec::new();
    for copy in 0..usize::from(def.copies.max(1)) {
        let copy = def.copy_marks.get(copy).map(String::as_str);
        let mut form = FormSheet::new(printed, ctx, ghost, copy);
        form.all()?;
        pages.append(&mut form.pages);
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
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
    /// The script of standing texts on this sheet.
    pub(super) face: PaperFace,
    /// The text that says which copy this is.
    copy: Option<&'a str>,
    /// The text that names the sheet where it is not the form's name.
    title: Option<&'a str>,
    /// The sheets of the annex are being drawn.
    pub(super) on_annex: bool,
    pub(super) annexed: Annexed,
}

impl<'a> FormSheet<'a> {
    pub(super) fn new(
        printed: &'a Printed<'a>,
        ctx: &'a PaperContext<'a>,
        ghost: Option<&'a str>,
        copy: Option<&'a str>,
    ) -> Self {
        Self {
            printed,
            ctx,
            canvas: Canvas::new(),
            y: 0.0,
            pages: Vec::new(),
            ghost,
            face: printed.def().paper.face,
            copy,
            title: None,
            on_annex: false,
            annexed: Annexed::default(),
        }
    }

    /// Draws every sheet of one copy.
    fn all(&mut self) -> Result<(), Error> {
        let def = self.def();
        let paper = &def.paper;
        for page in &paper.pages {
            if !self.printed.is_blank() && !self.printed.holds(page.when.as_ref()) {
                continue;
            }
            let before = std::mem::replace(&mut self.title, page.title.as_deref());
            let begins = self.pages.is_empty() || (self.title.is_some() && self.title != before);
            self.open()?;
            self.canvas.page.front = begins;
            self.blocks(&page.blocks, paper.margin, paper.width())?;
            self.close();
        }
        self.title = None;
        annex::draw(self)?;
        let total = self.pages.len();
        let edition = self.ctx.word(
            "paper-edition",
            &[
                ("form", def.id.as_str().into()),
                ("edition", def.edition.as_str().into()),
            ],
        );
        let right = self.canvas.page.size.0 - paper.margin;
        let line = (paper.margin, right, paper.foot_y);
        for (i, page) in self.pages.iter_mut().enumerate() {
            let mut canvas = Canvas {
                page: std::mem::replace(page, Page::a4()),
            };
            foot(&mut canvas, line, &edition, (i + 1, total), self.ctx)?;
            *page = canvas.page;
        }
        Ok(())
    }

    pub(super) fn def(&self) -> &'a FormDef {
        self.printed.def()
    }

    /// A text of the form by the end of its key.
    pub(super) fn text(&self, id: &str) -> Result<String, Error> {
        let key = self.def().key(id);
        let office = ("office", self.ctx.office.name.as_str().into());
        self.ctx
            .find(&key, &[office])
            .ok_or_else(|| self.unknown(id))
    }

    /// What stands where an entry finds no room: that it stands on the annex, or further down there.
    pub(super) fn elsewhere(&self) -> Result<String, Error> {
        if self.on_annex {
            return Ok(self.ctx.word("paper-further_down", &[]));
        }
        self.text(&self.def().paper.annex.see)
    }

    /// The name of the sheet.
    pub(super) fn title(&self) -> Result<String, Error> {
        match self.title {
            Some(text) => self.text(text),
            None => Ok(self.ctx.word(&self.def().title_key(), &[])),
        }
    }

    /// How standing texts, labels and notes speak.
    pub(super) fn plain(&self) -> Voice {
        match self.face {
            PaperFace::Sans => Voice::Plain,
            PaperFace::Kai => Voice::Kai,
        }
    }

    /// How headings speak.
    pub(super) fn bold(&self) -> Voice {
        match self.face {
            PaperFace::Sans => Voice::Bold,
            PaperFace::Kai => Voice::Kai,
        }
    }

    pub(super) fn unknown(&self, what: &str) -> Error {
        Error::UnknownName {
            form: self.def().id.clone(),
            what: what.to_owned(),
        }
    }

    pub(super) fn overflow(&self, what: &str) -> Error {
        Error::Overflow {
            form: self.def().id.clone(),
            what: what.to_owned(),
        }
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
        let office = [("office", self.ctx.office.name.as_str().into())];
        let choice = |key: &String| self.ctx.word(key, &office);
        match shown {
            Shown::Nothing => String::new(),
            Shown::Text(text) => text.as_str().to_owned(),
            Shown::Choice {
                words: Some(words), ..
            } => words.as_str().to_owned(),
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
    pub(super) fn standing(
        &mut self,
        text: &str,
        area: Area,
        style: Style,
        what: &str,
    ) -> Result<(), Error> {
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
        if let Some(copy) = self.copy {
            let words = self.text(&format!("text-{copy}"))?;
            copy_mark(&mut self.canvas, paper.margin, &words)?;
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
            let (label, text) = match item.field.split_once('.') {
                Some((table, column)) => {
                    let row = self.printed.rows(table).first();
                    let shown = row.map(|row: &Row| self.printed.cell(table, row, column));
                    (
                        self.label(Some(table), column)?,
                        shown.unwrap_or(Shown::Nothing),
                    )
                }
                None => (
                    self.label(None, &item.field)?,
                    self.printed.field(&item.field),
                ),
            };
            let label = match &item.label {
                Some(other) => self.text(other)?,
                None => label,
            };
            let text = self.shown(&text);
            if !text.is_empty() {
                rest.push(format!("{label}：{text}"));
            }
        }
        let mut line = Area::new(paper.margin, paper.running_y - 4.5, paper.width(), 6.0);
        // The marks stand there already.
        if self.copy.is_some() {
            line = line.right_of(COPY_MARK);
        }
        if self.ctx.office.demo {
            line = line.left_part(line.w - 26.0);
        }
        let style = Style::new(Voice::Kai, paper.pt.label);
        self.canvas.open(Role::Artifact);
        self.canvas.text(&name, line, style)?;
        let taken = width(&name, Voice::Kai, paper.pt.label)? + 4.0;
        let size = paper.pt.note;
        let line = line.right_of(taken);
        let rest = shortened(&rest.join("　"), size, line.w)?;
        let style = Style::new(Voice::Plain, size).across(Across::Right);
        self.canvas.text(&rest, line, style)?;
        self.canvas.close();
        Ok(())
    }
}

/// As much of a text as one line of `w` mm holds; it stands on the form whole.
fn shortened(text: &str, size: f32, w: f32) -> Result<String, Error> {
    let mut kept: Vec<&str> = clusters(text).collect();
    let mut short = text.to_owned();
    while width(&short, Voice::Plain, size)? > w && kept.pop().is_some() {
        short = format!("{}…", kept.concat());
    }
    Ok(short)
}
