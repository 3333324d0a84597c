//! The facts of a notice in the order in which people ask for them.

mod item;
mod people;
mod rounds;
mod sale;

use kiosk_model::notice::{Notice, NoticeKind};

use super::super::canvas::Across;
use super::super::flow::{Column, Lines, Look, Row};
use super::super::sheet::PaperContext;
use super::{NoticeOnPaper, NoticeType};

pub(super) use sale::{delivery_code, fact};

/// Two short facts side by side.
const PAIR: &[Column] = &[
    Column::naming(0.19),
    Column::new(0.36, Across::Left),
    Column::naming(0.14),
    Column::new(0.31, Across::Left),
];

/// Every row of a notice.
pub(super) fn rows(one: NoticeOnPaper<'_>, size: NoticeType, ctx: &PaperContext<'_>) -> Vec<Row> {
    let notice = one.notice;
    let mut rows = Rows::new(size, ctx);
    match notice.kind {
        NoticeKind::Estate | NoticeKind::Movable => rows.sale(one),
        NoticeKind::Service => rows.service(notice),
        NoticeKind::Reward => rows.reward(notice),
    }
    rows.attachments(notice);
    rows.rows
}

pub(super) struct Rows<'a> {
    rows: Vec<Row>,
    size: NoticeType,
    pub(super) ctx: &'a PaperContext<'a>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(size: NoticeType, ctx: &'a PaperContext<'a>) -> Self {
        Self {
            rows: Vec::new(),
            size,
            ctx,
        }
    }

    pub(super) fn word(&self, key: &str) -> String {
        self.ctx.word(key, &[])
    }

    fn head(&mut self, key: &str) {
        let text = self.word(key);
        self.rows.push(Row::Head(text));
    }

    fn fact(&mut self, key: &str, lines: Lines) {
        let lines: Lines = lines
            .into_iter()
            .filter(|(text, _)| !text.trim().is_empty())
            .collect();
        if !lines.is_empty() {
            let label = self.word(key);
            self.rows.push(Row::Fact { label, lines });
        }
    }

    /// A fact of one line; nothing when nobody says.
    fn value(&mut self, key: &str, value: impl Into<String>) {
        self.fact(key, vec![(value.into(), Look::Value)]);
    }

    /// A text that may be long.
    fn text(&mut self, key: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            let label = self.word(key);
            let text = text.to_owned();
            self.rows.push(Row::Text { label, text });
        }
    }

    /// Two facts side by side, in large type below one another; nothing where nobody says.
    fn two(&mut self, one: (&'static str, String), other: (&'static str, String)) {
        let both = !one.1.is_empty() && !other.1.is_empty();
        if self.size == NoticeType::Large || !both {
            self.value(one.0, one.1);
            self.value(other.0, other.1);
            return;
        }
        let cells = [one, other].map(|(key, value)| {
            let label = self.word(key);
            [vec![(label, Look::Label)], vec![(value, Look::Value)]]
        });
        self.rows.push(Row::Cells {
            cells: cells.concat(),
            columns: PAIR,
            heads: false,
        });
    }

    /// Two notes on one line, in large type below one another.
    fn pair(&self, notes: [String; 2], lines: &mut Lines) {
        match self.size {
            NoticeType::Standard => lines.push((joined(notes), Look::Note)),
            NoticeType::Large => lines.extend(notes.map(|note| (note, Look::Note))),
        }
    }

    fn attachments(&mut self, notice: &Notice) {
        let titles: Vec<&str> = notice
            .attachments
            .iter()
            .map(|one| one.title.as_str())
            .filter(|title| !title.is_empty())
            .collect();
        if !titles.is_empty() {
            let note = titles.join("、");
            self.fact("paper-notice-attachments", vec![(note, Look::Note)]);
        }
    }
}

/// Two facts of one row, a full-width space between them.
fn joined(parts: [String; 2]) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\u{3000}")
}
