//! Table `hand_entry`: notices that staff entered, corrected or took back, who did it and who agreed.
//!
//! An entry that waits for a second person is shown to nobody. One that is valid is never forgotten: a catalogue that
//! does not have it yet gets it.

use std::collections::HashSet;

use kiosk_model::clock::Now;
use kiosk_model::notice::{Notice, NoticeId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::begin;
use crate::error::{Error, Result};

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// It waits for a second person.
    Waiting,
    /// It holds.
    Valid,
    /// The second person did not agree.
    Refused,
}

impl EntryState {
    fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Valid => "valid",
            Self::Refused => "refused",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Valid, Self::Refused]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// An entry by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number.
    pub no: u32,
    /// The notice as it is to be shown.
    pub notice: Notice,
    /// Where it stands.
    pub state: EntryState,
    /// Who entered it.
    pub entered_by: String,
    /// Who agreed, or did not.
    pub decided_by: Option<String>,
}

/// Reads entries by hand.
#[derive(Debug)]
pub struct Entries<'a>(pub(super) &'a Connection);

const COLUMNS: &str = "no, content, state, entered_by, decided_by";

impl Entries<'_> {
    /// The entries that wait for a second person, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn waiting(&self) -> Result<Vec<Entry>> {
        self.list("WHERE state = 'waiting'", 0)
    }

    /// The valid entries after a number, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn valid_after(&self, no: u32) -> Result<Vec<Entry>> {
        self.list("WHERE state = 'valid' AND no > ?1", no)
    }

    /// The entry with this number, if there is one.
    ///
    /// # Errors
    /// What the database reports.
    pub fn find(&self, no: u32) -> Result<Option<Entry>> {
        Ok(self.list("WHERE no = ?1", no)?.into_iter().next())
    }

    /// Hashes of the files of notices that entries refer to which hold or wait.
    ///
    /// # Errors
    /// What the database reports.
    pub fn files(&self) -> Result<HashSet<String>> {
        let entries = self.list("WHERE state <> 'refused'", 0)?;
        let files = entries
            .into_iter()
            .flat_map(|entry| entry.notice.attachments);
        Ok(files.filter_map(|file| file.sha256).collect())
    }

    fn list(&self, which: &str, no: u32) -> Result<Vec<Entry>> {
        // Each condition may use the number or not.
        let sql = format!("SELECT {COLUMNS} FROM hand_entry {which} AND ?1 >= 0 ORDER BY no");
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query([no])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(read(row)?);
        }
        Ok(entries)
    }
}

fn read(row: &Row<'_>) -> Result<Entry> {
    let content: String = row.get(1)?;
    let state: String = row.get(2)?;
    Ok(Entry {
        no: row.get(0)?,
        notice: serde_json::from_str(&content)
            .map_err(|_| Error::Unreadable("hand_entry.content"))?,
        state: EntryState::parse(&state).ok_or(Error::Unreadable("hand_entry.state"))?,
        entered_by: row.get(3)?,
        decided_by: row.get(4)?,
    })
}

/// Adds entries and notes who agreed.
#[derive(Debug)]
pub struct EntriesMut<'a>(pub(super) &'a mut Connection);

impl EntriesMut<'_> {
    /// Adds an entry; `approved_by` is the second person who agreed at once. `needs_approval` makes it wait otherwise.
    ///
    /// # Errors
    /// What the database reports.
    pub fn add(
        &mut self,
        notice: &Notice,
        entered_by: &str,
        approved_by: Option<&str>,
        needs_approval: bool,
        now: &Now,
    ) -> Result<u32> {
        let content =
            serde_json::to_string(notice).map_err(|_| Error::Unreadable("hand_entry.content"))?;
        let state = if needs_approval && approved_by.is_none() {
            EntryState::Waiting
        } else {
            EntryState::Valid
        };
        let at = now.instant.to_string();
        let transaction = begin(self.0)?;
        transaction.execute(
            "INSERT INTO hand_entry (notice, content, state, entered_at, entered_by, decided_at, decided_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                notice.id.as_str(),
                content,
                state.code(),
                at,
                entered_by,
                approved_by.map(|_| &at),
                approved_by,
            ],
        )?;
        let no = transaction.last_insert_rowid();
        transaction.commit()?;
        u32::try_from(no).map_err(|_| Error::Unreadable("hand_entry.no"))
    }

    /// Notes what the second person said about an entry that waits.
    ///
    /// An approved entry gets a new number, because catalogues hold entries up to a number; the number is returned.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] when none waits under this number, or what the database reports.
    pub fn decide(&mut self, no: u32, agreed: bool, by: &str, now: &Now) -> Result<u32> {
        let state = if agreed {
            EntryState::Valid
        } else {
            EntryState::Refused
        };
        let transaction = begin(self.0)?;
        let waits = transaction
            .query_row(
                "SELECT 1 FROM hand_entry WHERE no = ?1 AND state = 'waiting'",
                [no],
                |_| Ok(()),
            )
            .optional()?;
        if waits.is_none() {
            return Err(Error::NoSuchRecord);
        }
        let at = now.instant.to_string();
        transaction.execute(
            "INSERT INTO hand_entry (notice, content, state, entered_at, entered_by, decided_at, decided_by)
             SELECT notice, content, ?2, entered_at, entered_by, ?3, ?4 FROM hand_entry WHERE no = ?1",
            params![no, state.code(), at, by],
        )?;
        let decided = transaction.last_insert_rowid();
        transaction.execute("DELETE FROM hand_entry WHERE no = ?1", [no])?;
        transaction.commit()?;
        u32::try_from(decided).map_err(|_| Error::Unreadable("hand_entry.no"))
    }
}

impl Entry {
    /// The notice it is about.
    pub fn id(&self) -> &NoticeId {
        &self.notice.id
    }
}
