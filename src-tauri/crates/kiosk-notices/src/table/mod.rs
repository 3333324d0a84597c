//! Files in rows and columns, brought to one shape: a grid of texts whose header is found by its words.

mod csv;
mod html;
mod ods;
mod sheet;
mod workbook;
mod xml;

pub(crate) use csv::grid as csv_grid;
pub(crate) use html::{Page, read as read_page};
pub(crate) use sheet::{xls, xlsx};
pub(crate) use xml::records as xml_records;

use crate::json::{Element, TextFault, Value};
use crate::schema::Dialect;

/// A row of a grid with its number in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Number as spreadsheets count, from 1.
    pub no: usize,
    /// The cells.
    pub cells: Vec<String>,
    /// The file breaks off in this line.
    pub cut: bool,
}

/// Rows looked at for the header: titles and blanks may stand above it.
const HEADER_WITHIN: usize = 40;

/// Finds the header of a grid and gives what follows as records; `None` when no line is one.
pub(crate) fn records(grid: Vec<Line>) -> Option<(Dialect, Vec<(usize, Element<'static>)>)> {
    let found = grid
        .iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .find_map(|(at, line)| {
            let names: Vec<&str> = line.cells.iter().map(String::as_str).collect();
            Some((at, Dialect::of(&names)?))
        });
    let (at, dialect) = found?;
    let mut lines = grid.into_iter().skip(at);
    let header = lines.next()?.cells;
    let width = header
        .iter()
        .rposition(|name| !name.trim().is_empty())
        .map_or(0, |at| at + 1);
    let rows = lines
        .filter(|line| line.cut || line.cells.iter().any(|cell| !cell.trim().is_empty()))
        // A page break of a printed list repeats the header.
        .filter(|line| {
            line.cells
                .iter()
                .zip(&header)
                .any(|(cell, name)| cell != name)
        })
        .map(|line| (line.no, element(line, &header, width)))
        .collect();
    Some((dialect, rows))
}

fn element(line: Line, header: &[String], width: usize) -> Element<'static> {
    let beyond = line
        .cells
        .iter()
        .skip(width)
        .any(|cell| !cell.trim().is_empty());
    if beyond {
        return Element::TooLong;
    }
    if line.cut && line.cells.len() < width {
        return Element::Cut;
    }
    let named = header.iter().zip(line.cells).take(width);
    let fields = named.filter(|(name, _)| !name.trim().is_empty());
    Element::Record(
        fields
            .map(|(name, cell)| (name.clone().into(), text(cell)))
            .collect(),
    )
}

/// A cell as a value: what no text can hold spoils only itself.
pub(crate) fn text(cell: String) -> Value<'static> {
    let bad = cell
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
    Value::Text(if bad {
        Err(TextFault::Control)
    } else {
        Ok(cell.into())
    })
}
