//! The ledger: what must not be lost, in one encrypted file.
//!
//! Each table has a file here with its row, its read handle and its write handle; writing needs `&mut Ledger`, and
//! each call of a write handle is one transaction that survives a power cut once it has returned.
//!
//! The ledger is made once.
//! If it is there and does not open, that is a screen for staff: no function of this crate replaces it.

mod alert;
mod hand_entry;
mod meta;
mod print_job;
mod record;
mod survey_answer;
mod usage;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use kiosk_model::clock::Now;
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use alert::{Alert, AlertCode, Alerts, AlertsMut, Who};
pub use hand_entry::{Entries, EntriesMut, Entry, EntryState};
pub use meta::{Meta, MetaMut};
pub use print_job::{Job, JobCounters, JobEnd, JobKind, JobState, Jobs, JobsMut, NewJob};
pub use record::{NewRecord, Records, RecordsMut};
pub use survey_answer::{Comment, NewAnswer, QuestionCount, Survey, SurveyMut, SurveyReport};
pub use usage::{Usage, UsageCount, UsageKind, UsageMut};

use crate::error::{Error, Result};
use crate::files::{sync_file, sync_folder};
use crate::open::{Access, LedgerKey, Shape, open};

/// The versions of the ledger.
///
/// `synchronous=FULL`: a thank-you on the screen must survive the plug being pulled a moment later.
pub(crate) const SHAPE: Shape = Shape {
    migrations: &[
        include_str!("../../migrations/ledger/0001_first.sql"),
        include_str!("../../migrations/ledger/0002_hand.sql"),
        include_str!("../../migrations/ledger/0003_envelope.sql"),
    ],
    settings: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
};

/// What the databases are kept with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// SQLite's own number.
    pub sqlite: String,
    /// SQLCipher's number and edition.
    pub sqlcipher: String,
    /// Version of the ledger's tables.
    pub ledger: u32,
    /// Version of the catalogue's tables.
    pub catalogue: u32,
}

/// The open ledger of a data folder.
#[derive(Debug)]
pub struct Ledger {
    conn: Connection,
}

impl Ledger {
    /// Whether the data folder has a ledger, whatever its state.
    ///
    /// Ask this before asking for the key: where there is a ledger, its key must be found, not made.
    pub fn exists(dir: &Path) -> bool {
        // A log left alone means that somebody took the main file away, not that there never was one.
        ["ledger.db", "ledger.db-wal"]
            .iter()
            .any(|name| dir.join(name).exists())
    }

    /// Makes the ledger of a data folder, with an id for this kiosk, its first epoch and the moment of its first start.
    ///
    /// # Errors
    /// [`Error::LedgerThere`] when there is one; otherwise what the disk reports, with nothing left behind.
    pub fn create(dir: &Path, key: &LedgerKey, now: &Now) -> Result<Self> {
        fs::create_dir_all(dir)?;
        // Two programs may start for the first time at the same moment.
        let lock = File::create(dir.join("ledger.lock"))?;
        lock.lock()?;
        if Self::exists(dir) {
            return Err(Error::LedgerThere);
        }
        // The file gets its name when it is complete: a ledger with its name is never half made.
        let unfinished = dir.join("ledger.db.new");
        for leftover in ["ledger.db.new", "ledger.db.new-wal", "ledger.db.new-shm"] {
            match fs::remove_file(dir.join(leftover)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error.into());
                }
                _ => {}
            }
        }
        let mut ledger = Self {
            conn: open(&unfinished, &SHAPE, Access::Create, Some(key))?,
        };
        ledger.meta_mut().set_first(now)?;
        ledger.conn.close().map_err(|(_, error)| error)?;
        sync_file(&unfinished)?;
        fs::rename(&unfinished, path(dir))?;
        sync_folder(dir)?;
        Self::open(dir, key)
    }

    /// Opens the ledger of a data folder.
    ///
    /// # Errors
    /// [`Error::LedgerNotThere`], [`Error::KeyWrong`], [`Error::Corrupt`] and [`Error::Newer`] are all matters for
    /// staff; the file is left as it is.
    pub fn open(dir: &Path, key: &LedgerKey) -> Result<Self> {
        if !Self::exists(dir) {
            return Err(Error::LedgerNotThere);
        }
        Ok(Self {
            conn: open(&path(dir), &SHAPE, Access::Write, Some(key))?,
        })
    }

    /// What holds once for the machine.
    pub fn meta(&self) -> Meta<'_> {
        Meta(&self.conn)
    }

    /// Changes what holds once for the machine.
    pub fn meta_mut(&mut self) -> MetaMut<'_> {
        MetaMut(&mut self.conn)
    }

    /// What waits for the branch, and what became of it.
    pub fn records(&self) -> Records<'_> {
        Records(&self.conn)
    }

    /// Adds records and notes what became of them.
    pub fn records_mut(&mut self) -> RecordsMut<'_> {
        RecordsMut(&mut self.conn)
    }

    /// The answers to the questionnaire, counted.
    pub fn survey(&self) -> Survey<'_> {
        Survey(&self.conn)
    }

    /// Takes answers to the questionnaire.
    pub fn survey_mut(&mut self) -> SurveyMut<'_> {
        SurveyMut(&mut self.conn)
    }

    /// The print jobs.
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs(&self.conn)
    }

    /// Notes print jobs and how they ended.
    pub fn jobs_mut(&mut self) -> JobsMut<'_> {
        JobsMut(&mut self.conn)
    }

    /// Notices by hand.
    pub fn entries(&self) -> Entries<'_> {
        Entries(&self.conn)
    }

    /// Takes notices by hand.
    pub fn entries_mut(&mut self) -> EntriesMut<'_> {
        EntriesMut(&mut self.conn)
    }

    /// What somebody must see to.
    pub fn alerts(&self) -> Alerts<'_> {
        Alerts(&self.conn)
    }

    /// Raises and clears alerts.
    pub fn alerts_mut(&mut self) -> AlertsMut<'_> {
        AlertsMut(&mut self.conn)
    }

    /// What was done how often.
    pub fn usage(&self) -> Usage<'_> {
        Usage(&self.conn)
    }

    /// Counts what was done.
    pub fn usage_mut(&mut self) -> UsageMut<'_> {
        UsageMut(&mut self.conn)
    }

    /// What this ledger and the catalogues beside it are kept with, for the doctor's report.
    ///
    /// # Errors
    /// What the database reports.
    pub fn versions(&self) -> Result<Versions> {
        let cipher = "PRAGMA cipher_version";
        Ok(Versions {
            sqlite: rusqlite::version().to_owned(),
            sqlcipher: self.conn.query_row(cipher, [], |row| row.get(0))?,
            ledger: SHAPE.newest(),
            catalogue: crate::catalogue::SHAPE.newest(),
        })
    }

    /// Reads every page and every index; for the doctor's report, not for every start.
    ///
    /// # Errors
    /// [`Error::Corrupt`] when anything is damaged.
    pub fn check(&self) -> Result<()> {
        for pragma in ["PRAGMA cipher_integrity_check", "PRAGMA integrity_check"] {
            let mut statement = self.conn.prepare(pragma)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                if row.get_ref(0)?.as_str() != Ok("ok") {
                    return Err(Error::Corrupt);
                }
            }
        }
        Ok(())
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("ledger.db")
}

/// A transaction that takes its place at once, so that what it reads cannot change before it writes.
fn begin(conn: &mut Connection) -> Result<Transaction<'_>> {
    Ok(conn.transaction_with_behavior(TransactionBehavior::Immediate)?)
}
