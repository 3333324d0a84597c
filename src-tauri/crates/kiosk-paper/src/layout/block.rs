//! The blocks of a form: head, groups of rows with their titles at the side,
//! standing text, the part the office fills in.

use kiosk_forms::paper_def::{
    Block, CUT, Frame, Group, Label, Office, PaperRow, PaperTable, Paragraph, Split, rows_height,
};

use super::canvas::{Across, Area, FRAME, HAIR, Style, set};
use super::form::FormSheet;
use super::sheet::across;
use super::{cell, grid, head, prose, table, tree};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, PT};
use crate::text::{Voice, width};

impl FormSheet<'_> {
    /// Draws blocks one below the other from where the sheet has come to.
    pub(super) fn blocks(&mut self, blocks: &[Block], x: f32, w: f32) -> Result<(), Error> {
        blocks.iter().try_for_each(|block| self.block(block, x, w))
    }

    /// Draws a block at the place the sheet has come to, and moves on below it.
    fn block(&mut self, block: &Block, x: f32, w: f32) -> Result<(), Error> {
        let area = Area::new(x, self.y, w, block.height());
        match block {
            Block::Head(head) => head::draw(self, head, area)?,
            Block::Gap(_) => {}
            Block::Group(group) => self.group(group, area)?,
            Block::Paragraph(paragraph) => self.paragraph(paragraph, area)?,
            Block::Prose(prose) => {
                if !self.printed.is_blank() && !self.printed.holds(prose.when.as_ref()) {
                    return Ok(());
                }
                prose::block(self, prose, area)?;
            }
            Block::DateLine(line) => prose::date_line(self, line, area)?,
            Block::Split(split) => self.split(split, area)?,
            Block::Label(label) => self.cut_out(label, area)?,
            Block::Grid(grid) => grid::draw(self, grid, area)?,
            Block::Tree(tree) => tree::draw(self, tree, area)?,
            Block::Office(office) => self.office(office, area)?,
        }
        self.y = area.bottom();
        Ok(())
    }

    fn split(&mut self, split: &Split, area: Area) -> Result<(), Error> {
        let right = area.right_of(split.left_w + split.gap);
        self.blocks(&split.left, area.x, split.left_w)?;
        self.y = area.y;
        self.blocks(&split.right, right.x, right.w)
    }

    /// A label to cut out, with its cut marks.
    fn cut_out(&mut self, label: &Label, area: Area) -> Result<(), Error> {
        let pt = self.def().paper.pt;
        let room = if label.cut { CUT } else { 0.0 };
        let frame = Area::new(
            area.x + (area.w - label.w) / 2.0,
            area.y + room,
            label.w,
            label.h,
        );
        if label.cut {
            self.canvas.cut_marks(frame, CUT);
        }
        let rows_h = rows_height(&label.rows);
        let top = Area {
            h: frame.h - rows_h,
            ..frame
        };
        let words = self.text(&label.caption)?;
        let note_h = match &label.note {
            Some(note) => {
                let words = self.text(note)?;
                let style = Style::new(self.plain(), pt.note).across(Across::Middle);
                let size = set(&words, style.voice, pt.note, top.w - 8.0, style.leading)?;
                let h = size.height() + 3.0;
                let place = Area {
                    y: top.bottom() - h,
                    h,
                    ..top
                };
                self.canvas.open(Role::Paragraph);
                self.standing(&words, place.inside(4.0, 0.5), style, note)?;
                self.canvas.close();
                h
            }
            None => 0.0,
        };
        let place = Area {
            h: top.h - note_h,
            ..top
        };
        let style = Style::new(Voice::Kai, pt.title).shrink_to(14.0);
        self.canvas.open(Role::Heading);
        self.canvas.spread(&words, place.inside(6.0, 1.0), style)?;
        self.canvas.close();
        let rows = Area {
            y: top.bottom(),
            h: rows_h,
            ..frame
        };
        self.rows(&label.rows, rows, Frame::Box)?;
        if rows_h > 0.0 {
            self.canvas
                .rule((rows.x, rows.y), (rows.right(), rows.y), HAIR);
        }
        self.canvas.frame(frame, 0.8);
        Ok(())
    }

    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, area: Area) -> Result<(), Error> {
        let size = paragraph.pt.unwrap_or(self.def().paper.pt.note);
        let text = self.text(&paragraph.text)?;
        let both = match across(paragraph.align) {
            Across::Left => Across::Both,
            other => other,
        };
        let voice = if paragraph.bold {
            self.bold()
        } else {
            self.plain()
        };
        self.canvas.open(Role::Paragraph);
        self.standing(
            &text,
            area,
            Style::new(voice, size).across(both),
            &paragraph.text,
        )?;
        self.canvas.close();
        Ok(())
    }

    fn group(&mut self, group: &Group, area: Area) -> Result<(), Error> {
        let mut rows = area;
        if let Some(side) = &group.side {
            let paper = &self.def().paper;
            let column = area.left_part(paper.side_w);
            let words = self.text(side)?;
            if group.frame.is_ruled() {
                self.canvas.ground(column, Ink::TINT);
            }
            self.canvas.open(Role::Heading);
            self.upright(&words, column, paper.pt.label)?;
            self.canvas.close();
            if group.frame.is_ruled() {
                let (x, y) = (column.right(), area.bottom());
                self.canvas.rule((x, area.y), (x, y), 0.2);
            }
            rows = area.right_of(paper.side_w);
        }
        self.rows(&group.rows, rows, group.frame)?;
        if group.frame.is_ruled() {
            self.canvas.frame(area, FRAME);
        }
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
        let style = Style::new(self.bold(), size).across(Across::Middle);
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
        let caption = Area {
            h: office.caption_h,
            ..area
        };
        let words = self.text(&office.caption)?;
        let wide = width(&words, self.bold(), pt.note)? + 8.0;
        let middle = caption.y + caption.h / 2.0;
        let (stop, go) = (
            area.x + (area.w - wide) / 2.0,
            area.x + (area.w + wide) / 2.0,
        );
        for y in [middle - 0.5, middle + 0.5] {
            self.canvas.rule((area.x, y), (stop, y), 0.3);
            self.canvas.rule((go, y), (area.right(), y), 0.3);
        }
        let style = Style::new(self.bold(), pt.note).across(Across::Middle);
        self.canvas.open(Role::Heading);
        self.standing(&words, caption, style, &office.caption)?;
        self.canvas.close();
        let rows = Area {
            y: caption.bottom(),
            h: area.h - office.caption_h,
            ..area
        };
        self.rows(&office.rows, rows, Frame::Box)?;
        self.canvas.frame(rows, FRAME);
        Ok(())
    }

    pub(super) fn rows(
        &mut self,
        rows: &[PaperRow],
        area: Area,
        frame: Frame,
    ) -> Result<(), Error> {
        let mut y = area.y;
        let mut in_table = false;
        for row in rows {
            let height = match row {
                PaperRow::Cells(cells) if !self.printed.holds(cells.when.as_ref()) => continue,
                PaperRow::Cells(cells) => cells.h,
                PaperRow::Table(table) => table.height(),
            };
            let place = Area {
                y,
                h: height,
                ..area
            };
            if y > area.y && frame.is_ruled() {
                self.canvas.rule((area.x, y), (area.right(), y), HAIR);
            }
            // Rows of cells are one table, what is a table itself another.
            let cells = matches!(row, PaperRow::Cells(_));
            if cells && !in_table {
                self.canvas.open(Role::Table);
            } else if !cells && in_table {
                self.canvas.close();
            }
            in_table = cells;
            match row {
                PaperRow::Cells(cells) => cell::row(self, &cells.cells, place, frame)?,
                PaperRow::Table(table) => {
                    self.table(table, place)?;
                    if !frame.is_ruled() {
                        self.canvas.frame(place, FRAME);
                    }
                }
            }
            y += height;
        }
        if in_table {
            self.canvas.close();
        }
        Ok(())
    }

    fn table(&mut self, paper: &PaperTable, area: Area) -> Result<(), Error> {
        let rows = self.printed.rows(&paper.table);
        let capacity = paper.capacity();
        let fit = if rows.len() > capacity {
            capacity - 1
        } else {
            rows.len()
        };
        let goes_on = fit < rows.len();
        let part = table::Part {
            first: 0,
            rows: &rows[..fit],
            lines: paper.rows,
            goes_on,
        };
        table::draw(self, paper, area, part)?;
        if goes_on {
            self.annexed.tables.push((paper.table.clone(), fit));
        }
        Ok(())
    }
}
