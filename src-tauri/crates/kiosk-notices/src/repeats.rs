//! Rows that say something twice: the same row again is refused, the same item with other
//! particulars is kept and flagged. Two notices about one property are not merged.

use std::collections::HashMap;

use kiosk_model::flag;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{Notice, NoticeId};

/// What the rows so far have named.
#[derive(Debug, Default)]
pub(crate) struct Repeats(HashMap<(NoticeId, String), Vec<(usize, Notice)>>);

impl Repeats {
    /// Passes a row's notice on, under a key of its own.
    ///
    /// # Errors
    /// `duplicateRow` with the number of the row that said exactly this before.
    pub(crate) fn check(&mut self, no: usize, mut notice: Notice) -> Result<Notice, RowProblem> {
        let key = notice
            .lots
            .first()
            .map_or(String::new(), |lot| lot.key.clone());
        let before = self.0.entry((notice.id.clone(), key)).or_default();
        if let Some((first, _)) = before.iter().find(|(_, seen)| *seen == notice) {
            return Err(RowProblem::new("duplicateRow").with("first", first));
        }
        before.push((no, notice.clone()));
        if before.len() > 1 {
            for lot in &mut notice.lots {
                lot.key.push_str(&format!("#{}", before.len()));
            }
            notice.flags.push(flag::ITEM_REPEATED.to_owned());
        }
        Ok(notice)
    }
}
