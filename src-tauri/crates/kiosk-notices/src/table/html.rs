//! Pages saved from a browser: their tables, and their texts line by line.
//!
//! Only the tokenizer of html5ever runs. It makes no tree, so that nesting costs nothing, and it is
//! fed piece by piece, so that a tag without an end is noticed.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::Line;
use crate::error::ReadError;

/// Characters of a page, at most: a detail page has a few hundred lines.
const MAX_PAGE: usize = 3_000_000;

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
    row: RefCell<Vec<(String, String)>>,
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
                if opens {
                    self.page.borrow_mut().tables.push(Vec::new());
                }
            }
            "tr" => self.end_row(),
            "td" | "th" => {
                self.end_cell();
                if opens {
                    let label = attribute(tag, "data-label").unwrap_or_default();
                    self.row.borrow_mut().push((label, String::new()));
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
            if let Some((_, cell)) = self.row.borrow_mut().last_mut() {
                let lines: Vec<String> = text
                    .lines()
                    .map(one_line)
                    .filter(|line| !line.is_empty())
                    .collect();
                *cell = lines.join("\n");
            }
        } else if !text.trim().is_empty() {
            self.page.borrow_mut().lines.push(one_line(&text));
        }
    }

    /// Ends a row; the first row with labels of its own makes them the header.
    fn end_row(&self) {
        self.end_cell();
        let row = std::mem::take(&mut *self.row.borrow_mut());
        if row.is_empty() {
            return;
        }
        let mut page = self.page.borrow_mut();
        if page.tables.is_empty() {
            page.tables.push(Vec::new());
        }
        let Some(table) = page.tables.last_mut() else {
            return;
        };
        let (labels, cells): (Vec<String>, Vec<String>) = row.into_iter().unzip();
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
