//! The agency's open data 所屬分署已拍定不動產資料: sold real estate, one flat object of texts a row.
//!
//! It is history, not the list of live notices, and some of its columns lie: 用途 holds the result,
//! 金額 is always empty. Zeros mean "not stated". What is doubtful is kept and flagged; what is
//! unreadable is refused with the row's number.

mod columns;
mod fields;
mod link;
mod place;
mod repeats;
mod row;
mod share;

use kiosk_model::import::{Batch, Row, RowProblem};

use self::columns::Columns;
use self::fields::Fields;
use self::repeats::Repeats;
use crate::Limits;
use crate::error::{FileKind, ReadError};
use crate::json::{Element, Fault, Scanner};

/// Reads a JSON text whose outermost value is the list of rows.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Batch, ReadError> {
    let mut scanner = Scanner::new(text);
    match scanner.enter() {
        Ok(true) => {}
        Ok(false) => return Err(ReadError::NotArray),
        Err(_) => return Err(ReadError::Empty),
    }
    let mut rows = Vec::new();
    let mut columns = Columns::default();
    let mut repeats = Repeats::default();
    loop {
        let element = match scanner.next_element(rows.is_empty()) {
            Ok(Some(element)) => element,
            Ok(None) => break,
            Err(fault) => return Err(broken(&scanner, text, fault)),
        };
        if rows.len() == limits.max_rows {
            return Err(ReadError::TooManyRows {
                max_rows: limits.max_rows,
            });
        }
        let no = rows.len() + 1;
        let outcome = match element {
            Element::Record(values) => {
                columns.note(&values);
                Fields::new(values, limits.max_field_chars)
                    .and_then(|fields| row::notice(&fields, limits.today))
                    .and_then(|notice| repeats.check(no, notice))
            }
            Element::Other => Err(RowProblem::new("notARecord")),
        };
        rows.push(Row { no, outcome });
    }
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    if !columns.are_the_agencys() {
        return Err(ReadError::UnknownKind {
            found: FileKind::OtherJson,
        });
    }
    if let Some(name) = columns.missing() {
        return Err(ReadError::MissingColumn { name });
    }
    Ok(Batch {
        read: rows.len(),
        rows,
    })
}

fn broken(scanner: &Scanner<'_>, text: &str, fault: Fault) -> ReadError {
    match fault {
        Fault::End => ReadError::Truncated {
            line: scanner.place(text.len()).0,
        },
        Fault::At(offset) => {
            let (line, col) = scanner.place(offset);
            ReadError::NotJson { line, col }
        }
    }
}
