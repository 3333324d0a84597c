//! Workbooks of OpenDocument (`.ods`), which Taiwan's offices exchange (CNS 15251): the sheets of `content.xml`.
//!
//! What is repeated is never unrolled unless it says something, and then only within bounds.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Line;
use super::sheet::{MAX_CELLS, MAX_COLUMNS};
use super::xml::character;
use crate::error::ReadError;

/// A cell that is still open.
#[derive(Default)]
struct Cell {
    /// The value where the file states one apart from what is shown.
    value: Option<String>,
    text: String,
    paragraphs: usize,
    repeated: u64,
    /// Notes inside the cell are no part of it.
    notes: usize,
}

/// The sheet that is read.
#[derive(Default)]
struct Sheets {
    done: Vec<Vec<Line>>,
    /// Rows of the sheet so far, the repeated ones counted.
    no: u64,
    repeated: u64,
    column: u64,
    cells: Vec<String>,
    held: u64,
}

impl Sheets {
    fn put(&mut self, cell: Cell) -> Result<(), ReadError> {
        let text = cell.value.unwrap_or(cell.text);
        let from = self.column;
        self.column = from.saturating_add(cell.repeated);
        let to = self.column.min(MAX_COLUMNS.into());
        if text.is_empty() || from >= to {
            return Ok(());
        }
        self.hold(to - self.cells.len() as u64)?;
        // Both lie below the bound of columns.
        self.cells.resize(from as usize, String::new());
        self.cells.resize(to as usize, text);
        Ok(())
    }

    fn hold(&mut self, cells: u64) -> Result<(), ReadError> {
        self.held = self.held.saturating_add(cells);
        if self.held > MAX_CELLS {
            return Err(ReadError::Bomb);
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ReadError> {
        let cells = std::mem::take(&mut self.cells);
        let first = self.no + 1;
        self.no = self.no.saturating_add(self.repeated);
        let Some(sheet) = self.done.last_mut().filter(|_| !cells.is_empty()) else {
            return Ok(());
        };
        self.held = self
            .held
            .saturating_add((self.repeated - 1).saturating_mul(cells.len() as u64));
        if self.held > MAX_CELLS {
            return Err(ReadError::Bomb);
        }
        for no in first..=self.no {
            sheet.push(Line {
                no: usize::try_from(no).unwrap_or(usize::MAX),
                cells: cells.clone(),
                cut: false,
            });
        }
        Ok(())
    }
}

/// The sheets of a document's content, in their order.
///
/// # Errors
/// `Damaged` for what is no XML, `Bomb` for more cells than any list has.
pub(super) fn sheets(xml: &str) -> Result<Vec<Vec<Line>>, ReadError> {
    let mut reader = Reader::from_str(xml);
    let mut sheets = Sheets::default();
    let mut open: Option<Cell> = None;
    loop {
        match reader.read_event().map_err(|_| ReadError::Damaged)? {
            Event::Start(tag) => begin(&tag, &mut sheets, &mut open),
            Event::Empty(tag) => {
                begin(&tag, &mut sheets, &mut open);
                end(tag.local_name().as_ref(), &mut sheets, &mut open)?;
            }
            Event::End(tag) => end(tag.local_name().as_ref(), &mut sheets, &mut open)?,
            Event::Text(piece) => add(&mut open, &piece.xml10_content()),
            Event::CData(piece) => add(&mut open, &piece.xml10_content()),
            Event::GeneralRef(name) => {
                let c = character(&name).ok_or(ReadError::Damaged)?;
                add(&mut open, c.encode_utf8(&mut [0; 4]));
            }
            Event::Eof => return Ok(sheets.done),
            Event::Decl(_) | Event::DocType(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn add(open: &mut Option<Cell>, text: &str) {
    if let Some(cell) = open
        .as_mut()
        .filter(|cell| cell.paragraphs > 0 && cell.notes == 0)
    {
        cell.text.push_str(text);
    }
}

fn begin(tag: &BytesStart<'_>, sheets: &mut Sheets, open: &mut Option<Cell>) {
    match tag.local_name().as_ref() {
        "table" if open.is_none() => {
            sheets.done.push(Vec::new());
            sheets.no = 0;
        }
        "table-row" if open.is_none() => {
            sheets.column = 0;
            sheets.cells.clear();
            sheets.repeated = number(tag, "number-rows-repeated");
        }
        "table-cell" | "covered-table-cell" if open.is_none() => {
            *open = Some(Cell {
                value: value(tag),
                repeated: number(tag, "number-columns-repeated"),
                ..Cell::default()
            });
        }
        "annotation" => {
            if let Some(cell) = open {
                cell.notes += 1;
            }
        }
        "p" | "h" => {
            if let Some(cell) = open.as_mut().filter(|cell| cell.notes == 0) {
                if cell.paragraphs > 0 {
                    cell.text.push('\n');
                }
                cell.paragraphs += 1;
            }
        }
        "line-break" => add(open, "\n"),
        "s" | "tab" => add(open, " "),
        _ => {}
    }
}

fn end(name: &str, sheets: &mut Sheets, open: &mut Option<Cell>) -> Result<(), ReadError> {
    match name {
        "table-row" if open.is_none() => sheets.end_row(),
        "table-cell" | "covered-table-cell" => match open.take() {
            Some(cell) => sheets.put(cell),
            None => Ok(()),
        },
        "annotation" => {
            if let Some(cell) = open {
                cell.notes = cell.notes.saturating_sub(1);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// How often an element stands; once where nobody says.
fn number(tag: &BytesStart<'_>, name: &str) -> u64 {
    let times = attribute(tag, name).and_then(|text| text.parse().ok());
    times.filter(|times| *times > 0).unwrap_or(1)
}

/// Numbers and days as they are kept; all else is what is shown.
fn value(tag: &BytesStart<'_>) -> Option<String> {
    match attribute(tag, "value-type")?.as_str() {
        "float" | "currency" => attribute(tag, "value"),
        "date" => attribute(tag, "date-value"),
        _ => None,
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Explicit1_0).ok()?;
    Some(value.into_owned()).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(rows: &str) -> Vec<(usize, Vec<String>)> {
        let xml = format!(
            "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"一\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
        );
        let mut found = sheets(&xml).unwrap();
        assert_eq!(found.len(), 1);
        found
            .remove(0)
            .into_iter()
            .map(|line| (line.no, line.cells))
            .collect()
    }

    #[test]
    fn texts_numbers_days_and_what_is_repeated() {
        let rows = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>案號</text:p></table:table-cell>\
             <table:table-cell table:number-columns-repeated=\"2\"/>\
             <table:table-cell office:value-type=\"float\" office:value=\"1200000\"><text:p>1,200,000</text:p></table:table-cell>\
             <table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>\
             <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
             <table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2026-12-08T15:00:00\"><text:p>115/12/08</text:p></table:table-cell>\
             <table:table-cell><office:annotation><text:p>註解</text:p></office:annotation><text:p>一、<text:s/>甲&amp;乙</text:p><text:p>二<text:line-break/>三</text:p></table:table-cell></table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        let own = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| (*text).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            cells(rows),
            [
                (1, own(&["案號", "", "", "1200000"])),
                (4, own(&["2026-12-08T15:00:00", "一、 甲&乙\n二\n三"])),
            ]
        );
    }

    #[test]
    fn a_row_repeated_without_end_is_a_bomb() {
        let row = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>";
        let xml = format!("<a><table:table>{row}</table:table></a>");
        assert_eq!(sheets(&xml), Err(ReadError::Bomb));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(xml in "(<(/)?(table|table-row|table-cell|p|annotation)( number-(rows|columns)-repeated=\"[0-9]{1,20}\")?(/)?>|x){0,40}") {
            let _ = sheets(&xml);
        }
    }
}
