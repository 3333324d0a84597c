//! From content to rows: whatever the file, each record goes to the reader of its kind of list.

use std::collections::{HashSet, VecDeque};

use kiosk_model::date::RocDate;
use kiosk_model::import::{Batch, Row, RowProblem};
use kiosk_model::notice::Notice;
use kiosk_model::published;

use crate::bytes::Content;
use crate::error::{FileKind, ReadError};
use crate::json::{Element, Fault, Member, Scanner, Value};
use crate::repeats::Repeats;
use crate::schema::{AGENCY_NEEDED, Dialect, Fields, Matcher, is_idle};
use crate::{Given, Limits, agency, court, plain, table};

/// Records looked at to tell the kind of list: some rows may lack some keys.
const LOOKED_AT: usize = 50;

/// Columns nobody knows that are named in a report, and characters of their names.
const UNREAD: usize = 20;
const UNREAD_CHARS: usize = 30;

/// Keys beside a list that say of which day it is.
const AS_OF: &[&str] = &["createdate", "asOf", "as_of", "資料日期", "更新日期"];

pub(crate) fn read(content: Content, limits: &Limits, given: &Given) -> Result<Batch, ReadError> {
    match content {
        Content::Json(text) => json(&text, limits, given),
        Content::Csv(text) => {
            let grid = table::csv_grid(&text, limits.max_rows)?;
            tables(vec![grid], limits, given)
        }
        Content::Xls(bytes) => tables(table::xls(&bytes)?, limits, given),
        Content::Xlsx(bytes) => tables(table::xlsx(&bytes)?, limits, given),
        Content::Xml(text) => xml(&text, limits, given),
        Content::Html(text) => {
            let page = table::read_page(&text)?;
            if let Some(rows) = plain::detail_page(&page) {
                return records(Dialect::Plain, rows, limits, given);
            }
            tables(page.tables, limits, given)
        }
    }
}

fn json(text: &str, limits: &Limits, given: &Given) -> Result<Batch, ReadError> {
    let mut scanner = Scanner::new(text);
    scanner
        .enter()
        .map_err(|fault| broken(&scanner, text, fault))?;
    let mut waiting: VecDeque<Element<'_>> = VecDeque::new();
    let mut ended = false;
    while waiting.len() < LOOKED_AT && !ended {
        match next(&mut scanner, text, waiting.is_empty())? {
            Some(element) => waiting.push_back(element),
            None => ended = true,
        }
    }
    if waiting.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut names: HashSet<&str> = HashSet::new();
    for element in &waiting {
        if let Element::Record(values) = element {
            names.extend(values.iter().take(2_000).map(|(key, _)| &**key));
        }
    }
    let names: Vec<&str> = names.into_iter().collect();
    let dialect = Dialect::of(&names).ok_or(ReadError::UnknownKind {
        found: FileKind::OtherColumns,
    })?;
    let mut rows = Rows::new(dialect, limits, given);
    loop {
        let element = match waiting.pop_front() {
            Some(element) => element,
            None if ended => break,
            None => match next(&mut scanner, text, false)? {
                Some(element) => element,
                None => break,
            },
        };
        match &element {
            Element::Record(values) if dialect == Dialect::CourtJson => match court::unfold(values)
            {
                Some(things) if things.is_empty() => {
                    rows.push(rows.next_no(), Err(RowProblem::new("nothingSold")))?;
                }
                Some(things) => {
                    for thing in things {
                        rows.take(rows.next_no(), thing)?;
                    }
                }
                None => rows.take(rows.next_no(), element)?,
            },
            _ => rows.take(rows.next_no(), element)?,
        }
    }
    let as_of = scanner
        .beside()
        .iter()
        .find_map(|(key, value)| match value {
            Value::Text(Ok(day)) | Value::Number(day) if AS_OF.contains(&&**key) => {
                published::day(day)
                    .ok()
                    .flatten()
                    .filter(|day| *day <= limits.today)
            }
            _ => None,
        });
    rows.finish(as_of)
}

fn next<'a>(
    scanner: &mut Scanner<'a>,
    text: &str,
    first: bool,
) -> Result<Option<Element<'a>>, ReadError> {
    let next = scanner.next_element(first);
    next.map_err(|fault| broken(scanner, text, fault))
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

fn xml(text: &str, limits: &Limits, given: &Given) -> Result<Batch, ReadError> {
    let rows = table::xml_records(text, limits)?;
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut names: Vec<&str> = Vec::new();
    for (_, element) in rows.iter().take(LOOKED_AT) {
        if let Element::Record(values) = element {
            names.extend(values.iter().map(|(key, _)| &**key));
        }
    }
    let dialect = Dialect::of(&names).ok_or(ReadError::UnknownKind {
        found: FileKind::OtherColumns,
    })?;
    records(dialect, rows, limits, given)
}

/// Every sheet or table with the header of a list of notices; all of one file are of one kind.
fn tables(
    grids: Vec<Vec<table::Line>>,
    limits: &Limits,
    given: &Given,
) -> Result<Batch, ReadError> {
    let nothing = grids.iter().all(|grid| {
        grid.iter()
            .all(|line| line.cells.iter().all(|cell| cell.trim().is_empty()))
    });
    if nothing {
        return Err(ReadError::Empty);
    }
    let mut found: Option<(Dialect, Vec<(usize, Element<'_>)>)> = None;
    for grid in grids {
        let last = grid.last().map_or(0, |line| line.no);
        match (table::records(grid), &mut found) {
            (Some(first), None) => found = Some(first),
            (Some((dialect, more)), Some((kind, rows))) if dialect == *kind => {
                // Numbers go on, so that none stands twice.
                let before = rows.last().map_or(0, |(no, _)| *no).max(last);
                rows.extend(more.into_iter().map(|(no, element)| (before + no, element)));
            }
            _ => {}
        }
    }
    let (dialect, rows) = found.ok_or(ReadError::UnknownKind {
        found: FileKind::OtherColumns,
    })?;
    records(dialect, rows, limits, given)
}

fn records(
    dialect: Dialect,
    elements: Vec<(usize, Element<'_>)>,
    limits: &Limits,
    given: &Given,
) -> Result<Batch, ReadError> {
    let mut rows = Rows::new(dialect, limits, given);
    for (no, element) in elements {
        rows.take(no, element)?;
    }
    rows.finish(None)
}

/// The rows of one file, as they are made.
struct Rows<'a> {
    dialect: Dialect,
    limits: &'a Limits,
    given: &'a Given,
    matcher: Matcher,
    /// Columns that any row has had; only for the agency's open data, which is known to have all.
    seen: HashSet<&'static str>,
    /// Columns that nobody knows, in their order.
    unread: Vec<String>,
    repeats: Repeats,
    rows: Vec<Row>,
}

impl<'a> Rows<'a> {
    fn new(dialect: Dialect, limits: &'a Limits, given: &'a Given) -> Self {
        Self {
            dialect,
            limits,
            given,
            matcher: Matcher::new(dialect.columns()),
            seen: HashSet::new(),
            unread: Vec::new(),
            repeats: Repeats::default(),
            rows: Vec::new(),
        }
    }

    /// The number of the next row where rows are only counted.
    fn next_no(&self) -> usize {
        self.rows.len() + 1
    }

    fn take(&mut self, no: usize, element: Element<'_>) -> Result<(), ReadError> {
        let outcome = match element {
            Element::Record(values) => self.record(values),
            Element::Other => Err(RowProblem::new("notARecord")),
            Element::TooLarge => Err(RowProblem::new("rowTooLarge")),
            Element::TooLong => Err(RowProblem::new("rowTooLong")),
            Element::Cut => Err(RowProblem::new("rowCut")),
        };
        self.push(no, outcome)
    }

    fn record(&mut self, values: Vec<Member<'_>>) -> Result<Notice, RowProblem> {
        if self.dialect == Dialect::AgencySold && self.seen.len() < self.dialect.columns().len() {
            for (key, _) in &values {
                self.seen.extend(self.matcher.column(key));
            }
        }
        if self.dialect.tells_unknown() && self.rows.len() < LOOKED_AT {
            for (key, _) in &values {
                self.note_unread(key);
            }
        }
        let fields = Fields::new(values, &mut self.matcher, self.limits.max_field_chars)?;
        let today = self.limits.today;
        match self.dialect {
            Dialect::AgencySold => agency::notice(&fields, today),
            Dialect::CourtExport => court::from_export(&fields, today),
            Dialect::CourtJson => court::from_keys(&fields, today),
            Dialect::CourtWeekly => court::from_weekly(&fields, today),
            // No case, no office: nothing a citizen could rely on.
            Dialect::Told => Err(RowProblem::new("notOfficial")),
            Dialect::Plain => plain::notice(&fields, today, self.given),
        }
    }

    fn note_unread(&mut self, key: &str) {
        if self.unread.len() == UNREAD || self.matcher.column(key).is_some() || is_idle(key) {
            return;
        }
        let name: String = key.split_whitespace().collect();
        let name: String = name.chars().take(UNREAD_CHARS).collect();
        if !self.unread.contains(&name) {
            self.unread.push(name);
        }
    }

    fn push(&mut self, no: usize, outcome: Result<Notice, RowProblem>) -> Result<(), ReadError> {
        let max_rows = self.limits.max_rows;
        if self.rows.len() == max_rows {
            return Err(ReadError::TooManyRows { max_rows });
        }
        let outcome = outcome.and_then(|notice| self.repeats.check(&self.rows, no, notice));
        self.rows.push(Row { no, outcome });
        Ok(())
    }

    fn finish(self, as_of: Option<RocDate>) -> Result<Batch, ReadError> {
        if self.rows.is_empty() {
            return Err(ReadError::Empty);
        }
        let mut missing = Vec::new();
        if self.dialect == Dialect::AgencySold {
            let names = self.dialect.columns().iter().map(|(name, _)| *name);
            missing.extend(names.filter(|name| !self.seen.contains(name)));
            if let Some(name) = missing.iter().find(|name| AGENCY_NEEDED.contains(name)) {
                return Err(ReadError::MissingColumn { name });
            }
        }
        Ok(Batch {
            read: self.rows.len(),
            rows: self.rows,
            as_of,
            unread_columns: self.unread,
            missing_columns: missing,
        })
    }
}
