//! Pages saved from a browser: their tables, and their texts line by line.
//!
//! Only the tokenizer of html5ever runs. It makes no tree, so that nesting costs nothing, and it is
//! fed piece by piece, so that a tag without an end is noticed.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::Line;
use crate::error::ReadError;

/// Characters of a page, at most: a detail page has a few hundred lines.
const MAX_PAGE: usize = 3_000_000;

/// Rows and columns over which one cell may reach.
const MAX_SPAN: usize = 50;
/// Cells of a page that stand again in rows below, at most.
const MOST_REPEATED: usize = 100_000;

/// Characters fed at a time, and pieces in a row that may bring nothing.
const PIECE: usize = 8_192;
const SILENT_PIECES: u32 = 8;

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Its texts, one block each, in their order; a list ends with a blank line.
    pub lines: Vec<String>,
    /// Its tables.
    pub tables: Vec<Vec<Line>>,
    /// Addresses and texts of its links.
    pub links: Vec<(String, String)>,
    /// The address of the detail page it was, where browser or page kept it.
    pub saved_from: Option<String>,
}

/// Takes a page apart.
pub(crate) fn read(html: &str) -> Result<Page, ReadError> {
    if html.len() > MAX_PAGE {
        return Err(ReadError::Bomb);
    }
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let (mut rest, mut silent) = (html, 0);
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE.min(rest.len())));
        rest = after;
        let before = tokenizer.sink.tokens.get();
        queue.push_back(StrTendril::from_slice(piece));
        let _ = tokenizer.feed(&queue);
        silent = if tokenizer.sink.tokens.get() == before {
            silent + 1
        } else {
            0
        };
        if silent > SILENT_PIECES {
            return Err(ReadError::Bomb);
        }
    }
    tokenizer.end();
    tokenizer.sink.flush();
    let mut page = tokenizer.sink.page.into_inner();
    page.saved_from = saved_from(html);
    Ok(page)
}

/// Browsers write where a page came from into a comment at its beginning.
fn saved_from(html: &str) -> Option<String> {
    let at = html
        .find("/Detail/Estate?NO=")
        .or_else(|| html.find("/Detail/Chattel?NO="))?;
    let start = html[..at].rfind("https://")?;
    let rest = &html[start..];
    let end = rest
        .find(['"', '\'', '<', '>', ' ', '\n', '\r', '`'])
        .unwrap_or(rest.len());
    let link = rest[..end].replace("&amp;", "&");
    (start + end > at && link.len() <= 500).then_some(link)
}

#[derive(Default)]
struct Sink {
    tokens: Cell<u64>,
    /// Inside script, style or title: their text is none.
    mute: Cell<bool>,
    text: RefCell<String>,
    link: RefCell<Option<(String, usize)>>,
    /// Whether cells are being read.
    in_cell: Cell<bool>,
    row: RefCell<Vec<HtmlCell>>,
    /// Cells of rows above that reach down into the next: by column, how many rows more, and their texts.
    reaching: RefCell<BTreeMap<usize, (usize, HtmlCell)>>,
    /// Cells that stand again in a row below.
    repeated: Cell<usize>,
    page: RefCell<Page>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        self.tokens.set(self.tokens.get() + 1);
        match token {
            Token::CharacterTokens(text) if !self.mute.get() => {
                self.text.borrow_mut().push_str(&text);
                TokenSinkResult::Continue
            }
            Token::TagToken(tag) => self.tag(&tag),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Sink {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let opens = tag.kind == TagKind::StartTag;
        match &*tag.name {
            "script" | "style" | "title" | "textarea" | "noscript" => {
                self.mute.set(opens);
                if opens {
                    return TokenSinkResult::RawData(match &*tag.name {
                        "script" => RawKind::ScriptData,
                        "style" | "noscript" => RawKind::Rawtext,
                        _ => RawKind::Rcdata,
                    });
                }
            }
            "a" => self.anchor(tag, opens),
            "br" => self.text.borrow_mut().push('\n'),
            "table" => {
                self.end_row();
                self.reaching.borrow_mut().clear();
                if opens {
                    self.page.borrow_mut().tables.push(Vec::new());
                }
            }
            "tr" => self.end_row(),
            "td" | "th" => {
                self.end_cell();
                if opens {
                    self.row.borrow_mut().push(HtmlCell {
                        label: attribute(tag, "data-label").unwrap_or_default(),
                        text: String::new(),
                        rows: span(tag, "rowspan"),
                        columns: span(tag, "colspan"),
                    });
                    self.in_cell.set(true);
                }
            }
            "ul" | "ol" | "dl" | "h1" | "h2" | "h3" | "h4" => {
                self.flush();
                if !opens {
                    self.page.borrow_mut().lines.push(String::new());
                }
            }
            "li" | "p" | "div" | "dt" | "dd" | "section" | "article" | "main" | "header"
            | "footer" => self.flush(),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn anchor(&self, tag: &Tag, opens: bool) {
        let mut link = self.link.borrow_mut();
        if opens {
            *link = attribute(tag, "href").map(|href| (href, self.text.borrow().len()));
        } else if let Some((href, start)) = link.take() {
            let text = self
                .text
                .borrow()
                .get(start..)
                .unwrap_or_default()
                .trim()
                .to_owned();
            self.page.borrow_mut().links.push((href, text));
        }
    }

    /// Ends a block of text; inside a cell it is only a line break.
    fn flush(&self) {
        if self.in_cell.get() {
            self.text.borrow_mut().push('\n');
            return;
        }
        let text = std::mem::take(&mut *self.text.borrow_mut());
        let text = one_line(&text);
        if !text.is_empty() {
            self.page.borrow_mut().lines.push(text);
        }
    }

    fn end_cell(&self) {
        let text = std::mem::take(&mut *self.text.borrow_mut());
        if self.in_cell.replace(false) {
            if let Some(cell) = self.row.borrow_mut().last_mut() {
                let lines: Vec<String> = text
                    .lines()
                    .map(one_line)
                    .filter(|line| !line.is_empty())
                    .collect();
                cell.text = lines.join("\n");
            }
        } else if !text.trim().is_empty() {
            self.page.borrow_mut().lines.push(one_line(&text));
        }
    }

    /// Each cell in its column: one that spans rows says the same in each of them, as it stands beside each on the page.
    fn spread(&self, row: Vec<HtmlCell>) -> Vec<HtmlCell> {
        let mut reaching = self.reaching.borrow_mut();
        let mut spread: Vec<HtmlCell> = Vec::with_capacity(row.len());
        let mut own = row.into_iter();
        loop {
            let at = spread.len();
            if let Some((rows, cell)) = reaching.remove(&at) {
                self.repeated.set(self.repeated.get() + 1);
                if rows > 1 && self.repeated.get() < MOST_REPEATED {
                    reaching.insert(at, (rows - 1, cell.clone()));
                }
                spread.push(cell);
                continue;
            }
            let Some(cell) = own.next() else { break };
            for column in 0..cell.columns {
                // A cell over several columns is the name or the text of the first.
                let cell = if column == 0 {
                    cell.clone()
                } else {
                    HtmlCell::default()
                };
                if cell.rows > 1 {
                    reaching.insert(spread.len(), (cell.rows - 1, cell.clone()));
                }
                spread.push(cell);
            }
        }
        // What reaches down farther right than this row has cells.
        reaching.retain(|column, (rows, _)| {
            *rows -= usize::from(*column >= spread.len());
            *rows > 0
        });
        spread
    }

    /// Ends a row; the first row with labels of its own makes them the header.
    fn end_row(&self) {
        self.end_cell();
        let row = std::mem::take(&mut *self.row.borrow_mut());
        if row.is_empty() {
            return;
        }
        let row = self.spread(row);
        let mut page = self.page.borrow_mut();
        if page.tables.is_empty() {
            page.tables.push(Vec::new());
        }
        let Some(table) = page.tables.last_mut() else {
            return;
        };
        let named = row.into_iter().map(|cell| (cell.label, cell.text));
        let (labels, cells): (Vec<String>, Vec<String>) = named.unzip();
        let labelled = labels.iter().any(|label| !label.is_empty());
        if table.is_empty() && labelled {
            table.push(Line {
                no: 0,
                cells: labels,
                cut: false,
            });
        }
        let no = table.iter().filter(|line| line.no > 0).count() + 1;
        table.push(Line {
            no,
            cells,
            cut: false,
        });
    }
}

/// A cell, and over how much of its table it reaches.
#[derive(Debug, Default, Clone)]
struct HtmlCell {
    label: String,
    text: String,
    rows: usize,
    columns: usize,
}

/// Rows or columns that a cell takes; lists of notices have no more than these.
fn span(tag: &Tag, name: &str) -> usize {
    let claimed = attribute(tag, name).and_then(|text| text.trim().parse().ok());
    claimed.unwrap_or(1).clamp(1, MAX_SPAN)
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| attribute.value.to_string())
}

/// A text with single blanks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
