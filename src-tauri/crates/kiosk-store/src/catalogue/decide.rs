//! Whether a row is new, changed or unchanged.
//!
//! A row is named by its notice and its key. A file may hold a row twice (the second time it is unchanged), or two rows
//! of one name that differ (the second is kept beside the first). Rows that are as they were are matched before all
//! others, so that importing a file a second time changes nothing, whatever is in it.

use std::collections::HashMap;

use kiosk_model::import::Row;
use kiosk_model::notice::{Notice, NoticeId};
use rusqlite::Connection;

use super::table::{correction, notice, source_row, words};
use super::{ImportCounts, Refused};
use crate::error::Result;

/// A row of a notice, while a file is read.
struct Known {
    key: String,
    content: Notice,
    /// Whether the file has named it already.
    claimed: bool,
}

/// The rows of one notice, while a file is read.
struct Rows {
    no: u32,
    rows: Vec<Known>,
    touched: bool,
}

/// Writes the rows of a file into a catalogue under construction.
pub(super) fn take(conn: &Connection, import: u32, rows: Vec<Row>) -> Result<ImportCounts> {
    let mut counts = ImportCounts {
        read: rows.len(),
        ..ImportCounts::default()
    };
    let mut notices: HashMap<NoticeId, Rows> = HashMap::new();
    let mut rest = Vec::new();
    for row in rows {
        match row.outcome {
            Err(problem) => counts.refused.push(Refused {
                row: row.no,
                problem,
            }),
            Ok(content) => {
                let known = match notices.get_mut(&content.id) {
                    Some(known) => known,
                    None => notices
                        .entry(content.id.clone())
                        .or_insert(load(conn, &content)?),
                };
                match known
                    .rows
                    .iter_mut()
                    .find(|kept| same(&kept.content, &content))
                {
                    Some(kept) => {
                        counts.unchanged += 1;
                        kept.claimed = true;
                        if kept.content != content {
                            // Only what is doubtful about it is seen differently now.
                            source_row::write(conn, known.no, &kept.key, import, &content)?;
                            kept.content = content;
                            known.touched = true;
                        }
                    }
                    None => rest.push(content),
                }
            }
        }
    }
    for content in rest {
        if let Some(known) = notices.get_mut(&content.id) {
            place(conn, import, known, content, &mut counts)?;
        }
    }
    for known in notices.values().filter(|known| known.touched) {
        if let Some(whole) = source_row::merged(conn, known.no)? {
            notice::write(conn, known.no, &whole)?;
            words::write(conn, known.no, &whole)?;
        }
    }
    counts.refused.sort_by_key(|refused| refused.row);
    Ok(counts)
}

fn load(conn: &Connection, content: &Notice) -> Result<Rows> {
    let Some(no) = notice::find(conn, &content.id)? else {
        return Ok(Rows {
            no: notice::add(conn, content)?,
            rows: Vec::new(),
            touched: false,
        });
    };
    let rows = source_row::list(conn, no)?
        .into_iter()
        .map(|kept| Known {
            key: kept.key,
            content: kept.content,
            claimed: false,
        })
        .collect();
    Ok(Rows {
        no,
        rows,
        touched: false,
    })
}

/// Finds the place of a row that is not as any row was.
fn place(
    conn: &Connection,
    import: u32,
    known: &mut Rows,
    content: Notice,
    counts: &mut ImportCounts,
) -> Result<()> {
    if known
        .rows
        .iter()
        .any(|kept| kept.claimed && same(&kept.content, &content))
    {
        counts.unchanged += 1;
        return Ok(());
    }
    known.touched = true;
    let name = source_row::name_of(&content);
    for twin in 1_u32.. {
        let key = if twin == 1 {
            name.clone()
        } else {
            format!("{name}#{twin}")
        };
        match known.rows.iter_mut().find(|kept| kept.key == key) {
            Some(kept) if kept.claimed => {}
            Some(kept) => {
                let marked = is_correction(&kept.content, &content);
                correction::add(conn, known.no, &key, import, &kept.content, marked)?;
                source_row::write(conn, known.no, &key, import, &content)?;
                *kept = Known {
                    key,
                    content,
                    claimed: true,
                };
                counts.changed += 1;
                return Ok(());
            }
            None => {
                source_row::write(conn, known.no, &key, import, &content)?;
                known.rows.push(Known {
                    key,
                    content,
                    claimed: true,
                });
                counts.new += 1;
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Whether two rows say the same; what is doubtful about them may depend on the day of the import.
fn same(one: &Notice, other: &Notice) -> bool {
    if one.flags == other.flags {
        return one == other;
    }
    let bare = |notice: &Notice| Notice {
        flags: Vec::new(),
        ..notice.clone()
    };
    bare(one) == bare(other)
}

/// Whether a price or a day was changed.
fn is_correction(before: &Notice, after: &Notice) -> bool {
    let prices = |notice: &Notice| -> Vec<_> {
        notice
            .lots
            .iter()
            .map(|lot| (lot.floor_price, lot.deposit))
            .collect()
    };
    let days = |notice: &Notice| (notice.open_at.clone(), notice.offer_until);
    prices(before) != prices(after) || days(before) != days(after)
}
