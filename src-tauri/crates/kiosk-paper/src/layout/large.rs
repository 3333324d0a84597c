//! The blank in large type: everything the form asks, one field after the
//! other, no letter under 18 points. Made from the paper of the form, so no
//! definition says anything about it.

mod sheet;

use std::collections::BTreeSet;

use kiosk_forms::Printed;
use kiosk_forms::def::{Field, FieldKind, FormDef, Required};
use kiosk_forms::paper_def::{Block, Cell, Content, Grid, Head, PaperRow, PaperTable, Paragraph};

use super::form::FormSheet;
use super::sheet::PaperContext;
use crate::error::Error;
use crate::page::Pages;
use sheet::{Answer, Sheet};

/// Rows of a table that are printed one below the other.
const ROWS: usize = 2;
/// Characters a person writes on one line of the sheet.
const BY_HAND: usize = 16;

/// Sets the large blank of a form.
pub(super) fn layout(def: &FormDef, ctx: &PaperContext<'_>) -> Result<Pages, Error> {
    let printed = Printed::blank(def);
    let mut large = Large {
        sheet: Sheet::new(FormSheet::new(&printed, ctx, None, None)),
        placed: BTreeSet::new(),
    };
    for page in &def.paper.pages {
        if let Some(title) = &page.title {
            let words = large.form().text(title)?;
            large.sheet.title(&words)?;
        }
        large.blocks(&page.blocks)?;
    }
    large.sheet.finish()
}

struct Large<'a> {
    sheet: Sheet<'a>,
    /// Fields that stand on the sheet already.
    placed: BTreeSet<String>,
}

impl<'a> Large<'a> {
    fn form(&self) -> &FormSheet<'a> {
        &self.sheet.form
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Error> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Result<(), Error> {
        match block {
            Block::Head(head) => self.head(head),
            Block::Gap(_) => Ok(()),
            Block::Group(group) => {
                if let Some(side) = &group.side {
                    let words = self.form().text(side)?;
                    self.sheet.heading(&words)?;
                }
                self.rows(&group.rows)
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Prose(prose) => self.sheet.prose(&prose.text),
            Block::DateLine(line) => self.field(&line.field, None, [None; 3]),
            Block::Split(split) => {
                self.blocks(&split.left)?;
                self.blocks(&split.right)
            }
            Block::Label(label) => {
                let words = self.form().text(&label.caption)?;
                self.sheet.heading(&words)?;
                self.rows(&label.rows)
            }
            Block::Grid(grid) => self.grid(grid),
            Block::Tree(_) => self.sheet.empty_box("", 110.0),
            Block::Office(office) => {
                let words = self.form().text(&office.caption)?;
                self.sheet.office(&words)?;
                self.rows(&office.rows)
            }
        }
    }

    fn head(&mut self, head: &Head) -> Result<(), Error> {
        if head.has_stamp() {
            let stamp = head.stamp.as_ref().map(|stamp| self.form().text(stamp));
            let stamp = stamp.transpose()?.unwrap_or_default();
            self.sheet.head(&stamp, (head.stamp_w, head.stamp_h))?;
        } else if self.sheet.is_first() {
            self.sheet.head("", (0.0, 0.0))?;
        }
        self.rows(&head.rows)?;
        let mut paragraphs = head.paragraphs.iter();
        paragraphs.try_for_each(|paragraph| self.paragraph(paragraph))
    }

    fn paragraph(&mut self, paragraph: &Paragraph) -> Result<(), Error> {
        let words = self.form().text(&paragraph.text)?;
        // The office's name stands in the head already.
        if words == self.form().ctx.office.name {
            return Ok(());
        }
        if paragraph.bold && words.chars().count() <= 20 {
            return self.sheet.heading(&words);
        }
        self.sheet.text(&words, paragraph.bold)
    }

    fn rows(&mut self, rows: &[PaperRow]) -> Result<(), Error> {
        for row in rows {
            match row {
                PaperRow::Cells(row) => {
                    for cell in &row.cells {
                        self.cell(cell)?;
                    }
                }
                PaperRow::Table(table) => self.table(table)?,
            }
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Cell) -> Result<(), Error> {
        let label = cell.label.as_deref();
        match &cell.content {
            Content::Field {
                field,
                before,
                after,
                blank,
            } => {
                let around = [before, after, blank].map(Option::as_deref);
                self.field(field, label, around)
            }
            Content::Ticks { field, .. }
            | Content::Tick { field }
            | Content::Sign { field, .. }
            | Content::Digits { field, .. } => self.field(field, label, [None; 3]),
            // Asked with the field itself.
            Content::Same { .. } => Ok(()),
            Content::Text { text } => {
                let words = self.form().text(text)?;
                self.sheet.text(&words, false)
            }
            Content::Prose { text, .. } => self.sheet.prose(text),
        }
    }

    /// A field once, with the texts around its answer. What the program computes
    /// is written by hand here, as on every blank.
    fn field(
        &mut self,
        id: &str,
        label: Option<&str>,
        around: [Option<&str>; 3],
    ) -> Result<(), Error> {
        let def = self.form().def();
        let field = def.field(id).ok_or_else(|| self.form().unknown(id))?;
        if !self.placed.insert(id.to_owned()) {
            return Ok(());
        }
        let label = match label {
            Some(text) => self.form().text(text)?,
            None => self.form().full_label(None, id)?,
        };
        // What is the same for everybody is printed, not asked.
        if field.required == Required::Derived
            && let [only] = field.choices.as_slice()
        {
            let office = [("office", self.form().ctx.office.name.as_str().into())];
            let key = def.choice_key(None, id, &only.id);
            let words = self.form().ctx.word(&key, &office);
            return self.sheet.text(&format!("{label}：{words}"), false);
        }
        let words = around.map(|text| text.map(|text| self.form().text(text)).transpose());
        let around = words.into_iter().collect::<Result<Vec<_>, Error>>()?;
        let answer = self.answer(None, field, around)?;
        self.sheet.field(&label, answer)
    }

    fn answer(
        &self,
        table: Option<&str>,
        field: &Field,
        around: Vec<Option<String>>,
    ) -> Result<Answer, Error> {
        let form = self.form();
        let office = [("office", form.ctx.office.name.as_str().into())];
        if field.kind == FieldKind::Checkbox {
            return Ok(Answer::Tick);
        }
        if !field.choices.is_empty() {
            let words = field.choices.iter().map(|choice| {
                let key = form.def().choice_key(table, &field.id, &choice.id);
                (form.ctx.word(&key, &office), choice.takes_words)
            });
            return Ok(Answer::Choices(words.collect()));
        }
        let chars = field.limits.max_chars.unwrap_or(0);
        let lines = match field.kind {
            FieldKind::Signature => return Ok(Answer::Ink(34.0)),
            FieldKind::Seal => return Ok(Answer::Ink(45.0)),
            FieldKind::Multiline => chars.div_ceil(BY_HAND).clamp(4, 9),
            FieldKind::Address => 2,
            _ => usize::from(chars > 3 * BY_HAND) + 1,
        };
        let same = field.same_as.is_some();
        let mut around = around.into_iter();
        Ok(Answer::Lines {
            lines,
            same: same.then(|| form.ctx.word("paper-same", &[])),
            before: around.next().flatten(),
            after: around.next().flatten(),
            pattern: around.next().flatten(),
        })
    }

    /// The rows of a table as fields, one below the other.
    fn table(&mut self, paper: &PaperTable) -> Result<(), Error> {
        let def = self.form().def();
        let field = def.field(&paper.table);
        let field = field.ok_or_else(|| self.form().unknown(&paper.table))?;
        if field.required == Required::Derived || !self.placed.insert(field.id.clone()) {
            return Ok(());
        }
        let label = self.form().full_label(None, &field.id)?;
        for n in 1..=paper.capacity().min(ROWS).min(field.limits.max_rows.max(1)) {
            let args = [("label", label.as_str().into()), ("n", n.into())];
            let words = self.form().ctx.word("paper-row", &args);
            self.sheet.heading(&words)?;
            for column in &field.columns {
                if column.required == Required::Derived || column.hidden {
                    continue;
                }
                let label = self.form().full_label(Some(&field.id), &column.id)?;
                let blank = paper.columns.iter().find(|c| c.column == column.id);
                let blank = blank.and_then(|column| column.blank.as_deref());
                let blank = blank.map(|text| self.form().text(text)).transpose()?;
                let answer = self.answer(Some(&field.id), column, vec![None, None, blank])?;
                self.sheet.field(&label, answer)?;
            }
        }
        Ok(())
    }

    /// A standing table, row by row: the first column as a heading, then each
    /// head with its words.
    fn grid(&mut self, grid: &Grid) -> Result<(), Error> {
        let mut above: Vec<String> = vec![String::new(); grid.widths.len()];
        for (row, texts) in grid.rows.iter().enumerate() {
            for (col, text) in texts.iter().enumerate() {
                // Covered places repeat what covers them.
                if grid.span(row, col).is_none() {
                    continue;
                }
                let words = if text.is_empty() {
                    String::new()
                } else {
                    self.form().text(text)?
                };
                if col == 0 {
                    self.sheet.heading(&words)?;
                }
                above[col] = words;
            }
            for (col, words) in above.iter().enumerate().skip(1) {
                if words.is_empty() {
                    continue;
                }
                let head = match grid.head.get(col) {
                    Some(head) if !head.is_empty() => self.form().text(head)? + "：",
                    _ => String::new(),
                };
                self.sheet.text(&format!("{head}{words}"), false)?;
            }
        }
        Ok(())
    }
}
