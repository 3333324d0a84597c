//! Whether a row is new, changed or unchanged.
//!
//! A row is named by its notice and its key. A file may hold a row twice (the second time it is unchanged), or two rows
//! of one name that differ (the second is kept beside the first). Rows that are as they were are matched before all
//! others, so that importing a file a second time changes nothing, whatever is in it.

use std::collections::HashMap;
use std::rc::Rc;

use kiosk_model::import::Row;
use kiosk_model::notice::{Notice, NoticeId, NoticeKind};
use rusqlite::Connection;

use super::fields::{changes, is_correction};
use super::{Plan, PlannedRow, RowFate};
use crate::catalogue::lifecycle::is_taken_back;
use crate::catalogue::table::{hand, notice, source_row};
use crate::catalogue::{ImportCounts, Refused};
use crate::error::Result;

/// What is to be done, and what it comes to.
pub(in crate::catalogue) struct Decision {
    /// For whoever decides.
    pub(in crate::catalogue) plan: Plan,
    /// For the new file.
    pub(super) notices: Vec<Touched>,
}

/// What is to be done with the rows of one notice.
pub(super) struct Touched {
    pub(super) id: NoticeId,
    pub(super) kind: NoticeKind,
    pub(super) demo: bool,
    pub(super) deeds: Vec<Deed>,
    /// What staff wrote, when a row says something newer.
    pub(super) replaced_hand: Option<Notice>,
}

/// What is to be done with one row.
pub(super) struct Deed {
    pub(super) key: String,
    pub(super) text: Rc<str>,
    pub(super) flags: String,
    pub(super) act: Act,
}

pub(super) enum Act {
    /// Only what is doubtful about it, or how it is spelt in the file, is seen differently now.
    Refresh,
    New,
    Change {
        /// The content before, as text.
        before: Rc<str>,
        /// Whether a price or a day changed.
        marked: bool,
    },
}

/// A row of a notice, while a file is read.
struct Known {
    key: String,
    text: Rc<str>,
    flags: String,
    /// Whether the file has named it already.
    claimed: bool,
    /// Whether an import before this one brought it.
    stored: bool,
}

/// The rows of one notice, while a file is read.
struct Rows {
    rows: Vec<Known>,
    by_text: HashMap<Rc<str>, usize>,
    by_key: HashMap<String, usize>,
    /// By name, the first twin that is not claimed.
    next_twin: HashMap<String, u32>,
    hand: Option<Notice>,
    touched: Touched,
}

/// A row that is not as any row was.
struct Rest {
    no: usize,
    at: usize,
    content: Notice,
    text: Rc<str>,
    flags: String,
}

/// Compares the rows of a file with a catalogue. Demonstration notices count as absent: any real row makes them go.
pub(in crate::catalogue) fn decide(conn: &Connection, rows: Vec<Row>) -> Result<Decision> {
    let mut plan = Plan {
        counts: ImportCounts {
            read: rows.len(),
            ..ImportCounts::default()
        },
        ..Plan::default()
    };
    let mut numbers: HashMap<NoticeId, usize> = HashMap::new();
    let mut notices: Vec<Rows> = Vec::new();
    let mut rest = Vec::new();
    for row in rows {
        let mut content = match row.outcome {
            Ok(content) => content,
            Err(problem) => {
                plan.counts.refused.push(Refused {
                    row: row.no,
                    problem,
                });
                continue;
            }
        };
        let (text, flags) = source_row::texts(&mut content)?;
        let text: Rc<str> = text.into();
        let at = match numbers.get(&content.id) {
            Some(at) => *at,
            None => {
                numbers.insert(content.id.clone(), notices.len());
                notices.push(load(conn, &content)?);
                notices.len() - 1
            }
        };
        if notices[at].is_as_it_was(&text, &flags) {
            plan.counts.unchanged += 1;
        } else {
            rest.push(Rest {
                no: row.no,
                at,
                content,
                text,
                flags,
            });
        }
    }
    for row in rest {
        let rows = &mut notices[row.at];
        match place(rows, row)? {
            Some(planned) => {
                match planned.fate {
                    RowFate::New => plan.counts.new += 1,
                    RowFate::Changed => plan.counts.changed += 1,
                    RowFate::Withdrawn => plan.counts.withdrawn += 1,
                }
                plan.rows.push(planned);
            }
            None => plan.counts.unchanged += 1,
        }
    }
    plan.counts.refused.sort_by_key(|refused| refused.row);
    plan.rows.sort_by_key(|planned| planned.row);
    let notices = notices
        .into_iter()
        .map(|rows| rows.touched)
        .filter(|touched| !touched.deeds.is_empty())
        .collect();
    Ok(Decision { plan, notices })
}

fn load(conn: &Connection, content: &Notice) -> Result<Rows> {
    let mut rows = Rows {
        rows: Vec::new(),
        by_text: HashMap::new(),
        by_key: HashMap::new(),
        next_twin: HashMap::new(),
        hand: None,
        touched: Touched {
            id: content.id.clone(),
            kind: content.kind,
            demo: content.demo,
            deeds: Vec::new(),
            replaced_hand: None,
        },
    };
    if let Some(no) = notice::find_real(conn, &content.id)? {
        rows.hand = hand::find(conn, no)?;
        for kept in source_row::list(conn, no)? {
            rows.add(Known {
                key: kept.key,
                text: kept.text.into(),
                flags: kept.flags,
                claimed: false,
                stored: true,
            });
        }
    }
    Ok(rows)
}

impl Rows {
    fn add(&mut self, known: Known) {
        let at = self.rows.len();
        self.by_text.insert(Rc::clone(&known.text), at);
        self.by_key.insert(known.key.clone(), at);
        self.rows.push(known);
    }

    /// Whether a row says what one of them says; what is doubtful about it may depend on the day of the import.
    fn is_as_it_was(&mut self, text: &str, flags: &str) -> bool {
        let Some(at) = self.by_text.get(text) else {
            return false;
        };
        let known = &mut self.rows[*at];
        known.claimed = true;
        if known.flags != flags {
            known.flags = flags.to_owned();
            let (key, text) = (known.key.clone(), Rc::clone(&known.text));
            self.refresh(key, text, flags.to_owned());
        }
        true
    }

    fn refresh(&mut self, key: String, text: Rc<str>, flags: String) {
        self.touched.deeds.push(Deed {
            key,
            text,
            flags,
            act: Act::Refresh,
        });
    }
}

/// Finds the place of a row that is not as any row was; `None` when it says nothing new after all.
fn place(rows: &mut Rows, row: Rest) -> Result<Option<PlannedRow>> {
    if rows.is_as_it_was(&row.text, &row.flags) {
        return Ok(None);
    }
    let name = source_row::name_of(&row.content);
    let mut twin = rows.next_twin.get(&name).copied().unwrap_or(1);
    let (key, found) = loop {
        let key = if twin == 1 {
            name.clone()
        } else {
            format!("{name}#{twin}")
        };
        let found = rows.by_key.get(&key).copied();
        if found.is_none_or(|at| !rows.rows[at].claimed) {
            break (key, found);
        }
        twin += 1;
    };
    rows.next_twin.insert(name, twin + 1);
    let Some(at) = found else {
        // A row without a lot that takes a known notice back is no new thing to sell.
        let is_known = rows.hand.is_some() || rows.rows.iter().any(|known| known.stored);
        let fate = if is_known && is_taken_back(row.content.state) {
            RowFate::Withdrawn
        } else {
            RowFate::New
        };
        let planned = planned(rows, &row, fate, None);
        rows.add(Known {
            key: key.clone(),
            text: Rc::clone(&row.text),
            flags: row.flags.clone(),
            claimed: true,
            stored: false,
        });
        rows.act(key, &row, Act::New);
        return Ok(Some(planned));
    };
    let before_text = Rc::clone(&rows.rows[at].text);
    let before = source_row::Kept {
        key: key.clone(),
        text: before_text.to_string(),
        flags: rows.rows[at].flags.clone(),
    }
    .content()?;
    let says_the_same = Notice {
        flags: before.flags.clone(),
        ..row.content.clone()
    } == before;
    let known = &mut rows.rows[at];
    known.claimed = true;
    known.text = Rc::clone(&row.text);
    known.flags.clone_from(&row.flags);
    rows.by_text.insert(Rc::clone(&row.text), at);
    if says_the_same {
        rows.refresh(key, Rc::clone(&row.text), row.flags.clone());
        return Ok(None);
    }
    let fate = if is_taken_back(row.content.state) && !is_taken_back(before.state) {
        RowFate::Withdrawn
    } else {
        RowFate::Changed
    };
    let planned = planned(rows, &row, fate, Some(&before));
    let marked = is_correction(&before, &row.content);
    let act = Act::Change {
        before: before_text,
        marked,
    };
    rows.act(key, &row, act);
    Ok(Some(planned))
}

impl Rows {
    fn act(&mut self, key: String, row: &Rest, act: Act) {
        self.touched.deeds.push(Deed {
            key,
            text: Rc::clone(&row.text),
            flags: row.flags.clone(),
            act,
        });
        if let Some(hand) = self.hand.take() {
            self.touched.replaced_hand = Some(hand);
        }
    }
}

fn planned(rows: &Rows, row: &Rest, fate: RowFate, before: Option<&Notice>) -> PlannedRow {
    // What people have read until now is what staff wrote.
    let shown = rows
        .hand
        .as_ref()
        .map(|hand| of_the_same_lots(hand, &row.content));
    let before = shown.as_ref().or(before);
    PlannedRow {
        row: row.no,
        id: row.content.id.clone(),
        kind: row.content.kind,
        case_no: row.content.case_no.clone(),
        fate,
        changes: before
            .map(|before| changes(before, &row.content))
            .unwrap_or_default(),
        correction: before.is_some_and(|before| is_correction(before, &row.content)),
        replaces_hand: rows.hand.is_some(),
    }
}

fn of_the_same_lots(hand: &Notice, row: &Notice) -> Notice {
    let mut part = hand.clone();
    part.lots
        .retain(|lot| row.lots.iter().any(|theirs| theirs.key == lot.key));
    part
}
