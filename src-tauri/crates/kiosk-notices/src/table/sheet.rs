//! Workbooks: `.xls` and `.xlsx` through `calamine`, behind bounds of our own; `.ods` by our own reader.
//!
//! The library trusts sizes that a file claims; [`super::workbook`] looks at them first, and a panic
//! inside the library is an answer of this crate like any other.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, Xls, XlsOptions, Xlsx};

use super::{Line, ods, workbook};
use crate::error::ReadError;

/// Rows and columns of one sheet, at most. A nationwide list has 12,000 rows of 20 columns.
pub(super) const MAX_CELLS: u64 = 6_000_000;

/// The code page that stands for UTF-16.
const UTF_16: u16 = 1200;

/// Columns looked at; further ones hold nothing of a notice.
pub(super) const MAX_COLUMNS: u32 = 500;

/// The sheets of an Excel 97–2003 workbook, in their order.
pub(crate) fn xls(bytes: &[u8]) -> Result<Vec<Vec<Line>>, ReadError> {
    let mut options = XlsOptions::default();
    if workbook::check_xls(bytes)? {
        // The library believes the code page and would take the texts apart byte by byte.
        options.force_codepage = Some(UTF_16);
    }
    guarded(|| {
        let mut book =
            Xls::new_with_options(Cursor::new(bytes), options).map_err(|error| match error {
                calamine::XlsError::Password => ReadError::Protected,
                _ => ReadError::Damaged,
            })?;
        let sheets = book.worksheets().into_iter();
        sheets
            .map(|(name, range)| {
                let (first, left) = range.start().unwrap_or_default();
                let rows = range.rows().enumerate();
                let mut lines: Vec<Line> = rows
                    .map(|(at, row)| line(first as usize + at + 1, row.iter().map(shown).collect()))
                    .collect();
                let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
                fill_down(&mut lines, &merged, left)?;
                Ok(lines)
            })
            .collect()
    })
}

/// The sheets of a workbook of today, of Excel or of OpenDocument, in their order.
pub(crate) fn xlsx(bytes: &[u8]) -> Result<Vec<Vec<Line>>, ReadError> {
    if let Some(content) = workbook::check_zip(bytes)? {
        return ods::sheets(&content);
    }
    guarded(|| {
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::XlsxError::Password => ReadError::Protected,
            _ => ReadError::Damaged,
        })?;
        let names = book.sheet_names();
        names.iter().map(|name| sheet(&mut book, name)).collect()
    })
}

/// One sheet, cell by cell: its claimed size is never believed.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Line>, ReadError> {
    let Ok(mut cells) = book.worksheet_cells_reader(name) else {
        // A sheet of charts has no cells.
        return Ok(Vec::new());
    };
    let mut lines: Vec<Line> = Vec::new();
    let mut held = 0_u64;
    while let Some(cell) = cells.next_cell().map_err(|_| ReadError::Damaged)? {
        let (row, column) = cell.get_position();
        let text = shown_ref(cell.get_value());
        if text.is_empty() || column >= MAX_COLUMNS {
            continue;
        }
        let no = row as usize + 1;
        if lines.last().is_none_or(|last| last.no != no) {
            lines.push(line(no, Vec::new()));
        }
        let Some(last) = lines.last_mut() else {
            continue;
        };
        let column = column as usize;
        if last.cells.len() <= column {
            held += (column + 1 - last.cells.len()) as u64;
            if held > MAX_CELLS {
                return Err(ReadError::Bomb);
            }
            last.cells.resize(column + 1, String::new());
        }
        last.cells[column] = text;
    }
    drop(cells);
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    fill_down(&mut lines, &merged, 0)?;
    Ok(lines)
}

/// A cell merged with those below it says the same in each of their rows: the case of five things stands once on the
/// sheet. `left`: the column in which lines begin.
fn fill_down(lines: &mut [Line], merged: &[Dimensions], left: u32) -> Result<(), ReadError> {
    let mut filled = 0_u64;
    for region in merged {
        let (Some(column), true) = (
            region
                .start
                .1
                .checked_sub(left)
                .map(|column| column as usize),
            region.start.1 < MAX_COLUMNS,
        ) else {
            continue;
        };
        let from = lines.partition_point(|line| line.no <= region.start.0 as usize);
        let to = lines.partition_point(|line| line.no <= region.end.0 as usize + 1);
        let Some((first, below)) = lines.get_mut(from..to).and_then(<[Line]>::split_first_mut)
        else {
            continue;
        };
        if first.no != region.start.0 as usize + 1 {
            continue;
        }
        let text = first.cells.get(column).cloned().unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        for line in below {
            filled += 1 + (column as u64).saturating_sub(line.cells.len() as u64);
            if filled > MAX_CELLS {
                return Err(ReadError::Bomb);
            }
            if line.cells.len() <= column {
                line.cells.resize(column + 1, String::new());
            }
            if line.cells[column].is_empty() {
                line.cells[column].clone_from(&text);
            }
        }
    }
    Ok(())
}

fn line(no: usize, cells: Vec<String>) -> Line {
    Line {
        no,
        cells,
        cut: false,
    }
}

/// Runs the library; a panic inside it means a file that is not what it claims to be.
fn guarded<T>(work: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(ReadError::Damaged))
}

/// A cell as it reads on the sheet.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => decimal(*number),
        Data::Bool(yes) => if *yes { "是" } else { "否" }.to_owned(),
        Data::DateTime(at) => date(at),
        Data::Error(error) => error.to_string(),
    }
}

fn shown_ref(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::SharedString(text) => (*text).to_owned(),
        other => shown(&other.clone().into()),
    }
}

/// Whole numbers without a point: a number of a case or of a parcel is none with decimals.
fn decimal(number: f64) -> String {
    format!("{number}")
}

/// A day, with its time where it has one; a time alone keeps its day out.
fn date(at: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}");
    if year < 1912 {
        // ROC years typed into a cell of dates end up before the republic; a bare time has no year.
        return if at.as_f64() < 1.0 {
            clock
        } else {
            format!("{year}/{month:02}/{day:02}")
        };
    }
    match (hour, minute) {
        (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{clock}"),
    }
}
