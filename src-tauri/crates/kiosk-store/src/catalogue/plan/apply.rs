//! Carries a decision out in a catalogue under construction.

use rusqlite::Connection;

use super::decide::{Act, Decision};
use crate::catalogue::Plan;
use crate::catalogue::table::{self, correction, hand, notice, source_row};
use crate::error::{Error, Result};

/// The key under which a correction keeps what staff had written by hand.
pub(in crate::catalogue) const HAND_KEY: &str = "hand";

/// Writes what was decided.
pub(in crate::catalogue) fn apply(
    conn: &Connection,
    import: u32,
    decision: Decision,
) -> Result<Plan> {
    for touched in decision.notices {
        let no = match notice::find(conn, &touched.id)? {
            Some(no) => no,
            None => notice::add(conn, &touched.id, touched.kind, touched.demo)?,
        };
        for deed in &touched.deeds {
            match &deed.act {
                Act::Refresh => {
                    source_row::refresh(conn, no, &deed.key, &deed.text, &deed.flags)?;
                    continue;
                }
                Act::New => {}
                Act::Change { before, marked } => {
                    correction::add(conn, no, &deed.key, import, before, *marked)?;
                }
            }
            source_row::write(conn, no, import, &deed.key, &deed.text, &deed.flags)?;
        }
        if let Some(written) = &touched.replaced_hand {
            let before = serde_json::to_string(written)
                .map_err(|_| Error::Unreadable("correction.before"))?;
            correction::add(conn, no, HAND_KEY, import, &before, false)?;
            hand::remove(conn, no)?;
        }
        if let Some(whole) = source_row::merged(conn, no)? {
            table::index(conn, no, &whole)?;
        }
    }
    Ok(decision.plan)
}
