//! What a notice said before, and what it says otherwise since.

use std::collections::HashMap;

use kiosk_model::notice::{Notice, NoticeState};
use rusqlite::Connection;

use super::Correction;
use super::plan::changes;
use super::table::{correction, source_row};
use crate::error::Result;

/// The corrections of a notice, newest first.
pub(super) fn of(conn: &Connection, no: u32) -> Result<Vec<Correction>> {
    let Some(now) = source_row::merged(conn, no)? else {
        return Ok(Vec::new());
    };
    // What came after a row's version is its next version, or else what the notice says now.
    let mut later: HashMap<String, Notice> = HashMap::new();
    let mut found = Vec::new();
    for earlier in correction::list(conn, no)? {
        let next = later.get(&earlier.key).unwrap_or(&now);
        found.push(Correction {
            at: earlier.at,
            marked: earlier.marked,
            changes: changes(&earlier.before, &of_the_same_lots(next, &earlier.before)),
            before: earlier.before.clone(),
        });
        later.insert(earlier.key, earlier.before);
    }
    Ok(found)
}

/// As much of a notice as a row of it tells; all of it where the row names no lot.
fn of_the_same_lots(whole: &Notice, row: &Notice) -> Notice {
    let mut part = whole.clone();
    part.lots
        .retain(|lot| row.lots.iter().any(|theirs| theirs.key == lot.key));
    // That it was corrected is what the list says; it is no change of its own.
    if part.state == NoticeState::Corrected && row.state == NoticeState::Upcoming {
        part.state = row.state;
    }
    part
}
