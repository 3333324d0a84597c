//! Text in columns: commas, semicolons or tabs, quotes with line breaks inside.

use super::Line;
use crate::error::ReadError;

/// Lines looked at to tell which sign separates the columns.
const LOOKED_AT: usize = 30;

/// Cells of one line, at most; more are kept together in the last one.
const MAX_CELLS: usize = 500;

/// Cuts a text into lines and cells.
///
/// # Errors
/// `Truncated` for a quote that never closes, `TooManyRows`.
pub(crate) fn grid(text: &str, max_rows: usize) -> Result<Vec<Line>, ReadError> {
    let separator = separator(text);
    let mut lines = Vec::new();
    let mut rest = text;
    let mut no = 0;
    while !rest.is_empty() {
        let (cells, after) = line(rest, separator).ok_or_else(|| ReadError::Truncated {
            line: 1 + text.matches('\n').count(),
        })?;
        no += 1;
        let ended = rest[..rest.len() - after.len()].ends_with(['\n', '\r']);
        let says_separator = no == 1 && cells.len() <= 2 && cells[0].starts_with("sep=");
        if !says_separator {
            let cut = after.is_empty() && !ended;
            lines.push(Line { no, cells, cut });
        }
        // The header and the lines above it are no rows.
        if lines.len() > max_rows.saturating_add(LOOKED_AT) {
            return Err(ReadError::TooManyRows { max_rows });
        }
        rest = after;
    }
    Ok(lines)
}

/// The sign that separates most: pages of cells hold commas, but seldom tabs.
fn separator(text: &str) -> char {
    let count = |sign: char| {
        text.lines()
            .take(LOOKED_AT)
            .map(|line| line.matches(sign).count())
            .sum::<usize>()
    };
    let (commas, semicolons, tabs) = (count(','), count(';'), count('\t'));
    if tabs > 0 && tabs >= commas {
        '\t'
    } else if semicolons > commas {
        ';'
    } else {
        ','
    }
}

/// One line, line breaks inside quotes included, and what follows it; `None` for an open quote.
fn line(text: &str, separator: char) -> Option<(Vec<String>, &str)> {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        let (mut cell, mut after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_text(quoted)?,
            None => (String::new(), rest),
        };
        let last = cells.len() + 1 == MAX_CELLS;
        let end = after
            .find(|c: char| (c == separator && !last) || matches!(c, '\n' | '\r'))
            .unwrap_or(after.len());
        cell.push_str(&after[..end]);
        after = &after[end..];
        cells.push(cell);
        if let Some(next) = after.strip_prefix(separator).filter(|_| !last) {
            rest = next;
            continue;
        }
        let after = after.strip_prefix('\r').unwrap_or(after);
        return Some((cells, after.strip_prefix('\n').unwrap_or(after)));
    }
}

/// A text up to its closing quote; two quotes stand for one.
fn quoted_text(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        cell.push_str(before);
        match after.strip_prefix('"') {
            Some(next) => {
                cell.push('"');
                rest = next;
            }
            None => return Some((cell, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        grid(text, 100)
            .unwrap()
            .into_iter()
            .map(|line| line.cells)
            .collect()
    }

    #[test]
    fn lines_and_cells() {
        assert_eq!(cells("a,b\r\nc,d\r\n"), [["a", "b"], ["c", "d"]]);
        assert_eq!(cells("\"a\nb\",\"c\"\"d\"\n"), [["a\nb", "c\"d"]]);
        assert_eq!(cells("a\tb,c\td\n"), [["a", "b,c", "d"]]);
        assert_eq!(
            cells("a;b;c\n1,5;2;3\n"),
            [["a", "b", "c"], ["1,5", "2", "3"]]
        );
        assert_eq!(cells("sep=,\na,b\n"), [["a", "b"]]);
        assert_eq!(cells("a,6\" 管,c\n"), [["a", "6\" 管", "c"]]);
        assert!(grid("a,\"b\nc", 100).is_err(), "a quote that never closes");
        let lines = grid("a,b\n1", 100).unwrap();
        assert!(!lines[0].cut && lines[1].cut, "the last line has no end");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[a,;\t\"\r\n標]{0,60}") {
            if let Ok(lines) = grid(&text, 100) {
                prop_assert!(lines.iter().all(|line| !line.cells.is_empty()));
            }
        }
    }
}
