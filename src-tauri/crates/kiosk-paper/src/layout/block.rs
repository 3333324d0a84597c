//! The blocks of a form: head, groups of rows with their titles at the side,
//! standing text, the part the office fills in.

use kiosk_forms::paper_def::{Block, Group, Head, Office, PaperRow, PaperTable, Paragraph};

use super::canvas::{Across, Area, Down, FRAME, HAIR, Style};
use super::form::FormSheet;
use super::sheet::across;
use super::{cell, table};
use crate::error::Error;
use crate::page::{Ink, PT};
use crate::text::{Voice, width};

impl FormSheet<'_> {
    /// Draws a block at the place the sheet has come to, and moves on below it.
    pub(super) fn block(&mut self, block: &Block) -> Result<(), Error> {
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
        let stamp = Area::new(
            area.right() - head.stamp_w,
            area.y,
            head.stamp_w,
            head.stamp_h,
        );
        let left = area.left_part(area.w - head.stamp_w - 5.0);
        let below: f32 = head.paragraphs.iter().map(|p| p.h).sum();
        let (title_h, office_h) = (pt.title * PT * 1.35, pt.office * PT * 1.5);
        let top = left.y + ((area.h - below - title_h - office_h) / 2.0).max(0.0);
        let title = self.ctx.word(&self.def().title_key(), &[]);
        let place = Area {
            y: top,
            h: title_h,
            ..left
        };
        let style = Style::new(Voice::Kai, pt.title).shrink_to(16.0);
        self.standing(&title, place, style, "title")?;
        let place = Area {
            y: top + title_h,
            h: office_h,
            ..left
        };
        let office = self.ctx.office.name.clone();
        self.standing(
            &office,
            place,
            Style::new(Voice::Kai, pt.office).shrink_to(12.0),
            "office",
        )?;
        let mut y = area.bottom() - below;
        for paragraph in &head.paragraphs {
            self.paragraph(
                paragraph,
                Area {
                    y,
                    h: paragraph.h,
                    ..left
                },
            )?;
            y += paragraph.h;
        }
        self.canvas.frame(stamp, 0.2);
        let words = self.text(&head.stamp)?;
        let style = Style::new(Voice::Plain, pt.note)
            .ink(Ink::SOFT)
            .across(Across::Middle)
            .down(Down::Top);
        self.standing(&words, stamp.inside(2.0, 1.8), style, &head.stamp)
    }

    fn paragraph(&mut self, paragraph: &Paragraph, area: Area) -> Result<(), Error> {
        let size = paragraph.pt.unwrap_or(self.def().paper.pt.note);
        let text = self.text(&paragraph.text)?;
        let both = match across(paragraph.align) {
            Across::Left => Across::Both,
            other => other,
        };
        self.standing(
            &text,
            area,
            Style::new(Voice::Plain, size).across(both),
            &paragraph.text,
        )
    }

    fn group(&mut self, group: &Group, area: Area) -> Result<(), Error> {
        let mut rows = area;
        if let Some(side) = &group.side {
            let paper = &self.def().paper;
            let column = area.left_part(paper.side_w);
            self.canvas.ground(column, Ink::TINT);
            let words = self.text(side)?;
            self.upright(&words, column, paper.pt.label)?;
            self.canvas.rule(
                (column.right(), area.y),
                (column.right(), area.bottom()),
                0.2,
            );
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
        let caption = Area {
            h: office.caption_h,
            ..area
        };
        let words = self.text(&office.caption)?;
        let wide = width(&words, Voice::Bold, pt.note)? + 8.0;
        let middle = caption.y + caption.h / 2.0;
        let (stop, go) = (
            area.x + (area.w - wide) / 2.0,
            area.x + (area.w + wide) / 2.0,
        );
        for y in [middle - 0.5, middle + 0.5] {
            self.canvas.rule((area.x, y), (stop, y), 0.3);
            self.canvas.rule((go, y), (area.right(), y), 0.3);
        }
        let style = Style::new(Voice::Bold, pt.note).across(Across::Middle);
        self.standing(&words, caption, style, &office.caption)?;
        let rows = Area {
            y: caption.bottom(),
            h: area.h - office.caption_h,
            ..area
        };
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
            let place = Area {
                y,
                h: height,
                ..area
            };
            if y > area.y {
                self.canvas.rule((area.x, y), (area.right(), y), HAIR);
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
