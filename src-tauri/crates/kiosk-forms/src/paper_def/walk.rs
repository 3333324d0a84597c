//! Walks over the paper: heights, and everything it names.
use std::collections::BTreeSet;

use super::{
    A4_H, A4_W, BESIDE_STAMP, Block, Cell, Content, Frame, PaperDef, PaperRow, PaperTable, TextId,
};

impl PaperDef {
    /// Width inside the margins, mm.
    pub fn width(&self) -> f32 {
        A4_W - 2.0 * self.margin
    }

    /// Height inside the margins, mm.
    pub fn height(&self) -> f32 {
        A4_H - 2.0 * self.margin
    }

    /// Every block with the width it has, those inside others too.
    pub fn blocks(&self) -> Vec<(f32, &Block)> {
        let mut all = Vec::new();
        for page in &self.pages {
            add(&page.blocks, self.width(), &mut all);
        }
        all
    }

    /// Every group of rows of every page, with the width its rows have.
    pub fn row_groups(&self) -> impl Iterator<Item = (f32, &[PaperRow])> {
        self.blocks()
            .into_iter()
            .filter_map(|(width, block)| match block {
                Block::Head(head) if !head.rows.is_empty() => {
                    Some((width - head.stamp_w - BESIDE_STAMP, head.rows.as_slice()))
                }
                Block::Group(group) if group.side.is_some() => {
                    Some((width - self.side_w, group.rows.as_slice()))
                }
                Block::Group(group) => Some((width, group.rows.as_slice())),
                Block::Label(label) => Some((label.w, label.rows.as_slice())),
                Block::Office(office) => Some((width, office.rows.as_slice())),
                _ => None,
            })
    }

    /// Every cell.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        let rows = self.row_groups().flat_map(|(_, rows)| rows);
        rows.filter_map(|row| match row {
            PaperRow::Cells(row) => Some(&row.cells),
            PaperRow::Table(_) => None,
        })
        .flatten()
    }

    /// Every table, without those of the annex.
    pub fn tables(&self) -> impl Iterator<Item = &PaperTable> {
        let rows = self.row_groups().flat_map(|(_, rows)| rows);
        rows.filter_map(|row| match row {
            PaperRow::Cells(_) => None,
            PaperRow::Table(table) => Some(table),
        })
    }

    /// Running texts with slots, in blocks and cells.
    pub fn prose(&self) -> impl Iterator<Item = &TextId> {
        let blocks = self
            .blocks()
            .into_iter()
            .filter_map(|(_, block)| match block {
                Block::Prose(prose) => Some(&prose.text),
                _ => None,
            });
        let cells = self.cells().filter_map(|cell| match &cell.content {
            Content::Prose { text, .. } => Some(text),
            _ => None,
        });
        blocks.chain(cells)
    }

    /// Every field the paper shows; `slots` gives the slots of a running text's message.
    pub fn placed(&self, slots: impl Fn(&str) -> Vec<String>) -> BTreeSet<String> {
        let cells = self.cells().filter_map(|cell| cell.content.field());
        let tables = self.tables().map(|table| table.table.as_str());
        let mut placed: BTreeSet<String> = cells.chain(tables).map(str::to_owned).collect();
        for (_, block) in self.blocks() {
            match block {
                Block::DateLine(line) => placed.insert(line.field.clone()),
                Block::Tree(tree) => placed.insert(tree.root.clone()),
                _ => false,
            };
        }
        for text in self.prose() {
            placed.extend(slots(text).into_iter().filter(|slot| slot != "office"));
        }
        placed
    }

    /// Every text the paper names.
    pub fn texts(&self) -> Vec<&TextId> {
        let mut texts = vec![&self.annex.title, &self.annex.see];
        texts.extend(
            self.running
                .iter()
                .filter_map(|running| running.label.as_ref()),
        );
        texts.extend(self.pages.iter().filter_map(|page| page.title.as_ref()));
        for (_, block) in self.blocks() {
            match block {
                Block::Head(head) => {
                    texts.extend(&head.stamp);
                    texts.extend(head.paragraphs.iter().map(|p| &p.text));
                }
                Block::Group(group) => texts.extend(&group.side),
                Block::Paragraph(paragraph) => texts.push(&paragraph.text),
                Block::Prose(prose) => texts.push(&prose.text),
                Block::Label(label) => {
                    texts.push(&label.caption);
                    texts.extend(&label.note);
                }
                Block::Grid(grid) => {
                    let all = grid.head.iter().chain(grid.rows.iter().flatten());
                    texts.extend(all.filter(|text| !text.is_empty()));
                }
                Block::Office(office) => texts.push(&office.caption),
                Block::Gap(_) | Block::DateLine(_) | Block::Split(_) | Block::Tree(_) => {}
            }
        }
        let columns = self.tables().chain(&self.annex.tables);
        texts.extend(
            columns
                .flat_map(|table| &table.columns)
                .filter_map(|column| column.blank.as_ref()),
        );
        for cell in self.cells() {
            texts.extend(&cell.label);
            match &cell.content {
                Content::Field {
                    before,
                    after,
                    blank,
                    ..
                } => texts.extend([before, after, blank].into_iter().flatten()),
                Content::Sign { caption, .. } => texts.extend(caption),
                Content::Text { text } | Content::Prose { text, .. } => texts.push(text),
                Content::Ticks { .. }
                | Content::Tick { .. }
                | Content::Same { .. }
                | Content::Digits { .. } => {}
            }
        }
        texts
    }
}

fn add<'a>(blocks: &'a [Block], width: f32, all: &mut Vec<(f32, &'a Block)>) {
    for block in blocks {
        all.push((width, block));
        if let Block::Split(split) = block {
            add(&split.left, split.left_w, all);
            add(&split.right, width - split.left_w - split.gap, all);
        }
    }
}

/// Room around a label for its cut marks, mm.
pub const CUT: f32 = 5.0;

impl Block {
    /// Height of the block, mm. Rows with a condition count once per condition that can hold
    /// together; definitions give alternatives the same height, so the highest of a run counts.
    pub fn height(&self) -> f32 {
        match self {
            Block::Head(head) => head.h,
            Block::Gap(h) => *h,
            Block::Paragraph(paragraph) => paragraph.h,
            Block::Group(group) => rows_height(&group.rows),
            Block::Prose(prose) => prose.h,
            Block::DateLine(line) => line.h,
            Block::Split(split) => heights(&split.left).max(heights(&split.right)),
            Block::Label(label) => label.h + if label.cut { 2.0 * CUT } else { 0.0 },
            Block::Grid(grid) => grid.height(),
            Block::Tree(tree) => tree.h,
            Block::Office(office) => office.caption_h + rows_height(&office.rows),
        }
    }
}

/// Height of blocks one below the other, mm.
pub fn heights(blocks: &[Block]) -> f32 {
    blocks.iter().map(Block::height).sum()
}

/// Sum of the heights; of consecutive rows with conditions (alternatives) only the first counts.
pub fn rows_height(rows: &[PaperRow]) -> f32 {
    let mut sum = 0.0;
    let mut in_alternatives = false;
    for row in rows {
        match row {
            PaperRow::Cells(cells) => {
                let alternative = cells.when.is_some();
                if !(alternative && in_alternatives) {
                    sum += cells.h;
                }
                in_alternatives = alternative;
            }
            PaperRow::Table(table) => {
                sum += table.height();
                in_alternatives = false;
            }
        }
    }
    sum
}

impl Frame {
    /// Whether rules are drawn around and between cells.
    pub fn is_ruled(self) -> bool {
        self == Frame::Box
    }
}
