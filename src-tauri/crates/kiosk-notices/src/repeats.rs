//! Rows that say something twice: the same row again is refused, the same item with other
//! particulars is kept and flagged. Two notices about one property are not merged.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use kiosk_model::flag;
use kiosk_model::import::{Row, RowProblem};
use kiosk_model::notice::{Notice, NoticeId};

/// What the rows so far have named.
#[derive(Debug, Default)]
pub(crate) struct Repeats(HashMap<(NoticeId, String), Named>);

/// The rows that have named an item.
#[derive(Debug)]
struct Named {
    /// Place of the first, whose notice stands among the rows as it was read.
    first: usize,
    /// Numbers of the others, with their notices before they got keys of their own.
    others: Vec<(usize, Notice)>,
}

impl Repeats {
    /// Passes on the notice of the row that follows `rows`, under a key of its own.
    ///
    /// # Errors
    /// `duplicateRow` with the number of the row that said exactly this before.
    pub(crate) fn check(
        &mut self,
        rows: &[Row],
        no: usize,
        mut notice: Notice,
    ) -> Result<Notice, RowProblem> {
        let key = notice
            .lots
            .first()
            .map_or(String::new(), |lot| lot.key.clone());
        let named = match self.0.entry((notice.id.clone(), key)) {
            Entry::Occupied(named) => named.into_mut(),
            Entry::Vacant(place) => {
                place.insert(Named {
                    first: rows.len(),
                    others: Vec::new(),
                });
                return Ok(notice);
            }
        };
        let first = rows.get(named.first);
        let first = first.and_then(|row| Some((row.no, row.outcome.as_ref().ok()?)));
        let others = named.others.iter().map(|(no, notice)| (*no, notice));
        if let Some((same, _)) =
            (first.into_iter().chain(others)).find(|(_, seen)| **seen == notice)
        {
            return Err(RowProblem::new("duplicateRow").with("first", same));
        }
        named.others.push((no, notice.clone()));
        for lot in &mut notice.lots {
            lot.key.push_str(&format!("#{}", named.others.len() + 1));
        }
        notice.flags.push(flag::ITEM_REPEATED.to_owned());
        Ok(notice)
    }
}
