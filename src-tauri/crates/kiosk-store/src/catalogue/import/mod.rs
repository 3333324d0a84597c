//! Importing: a new file beside the old one, examined, written out, and only then the active one.
//!
//! Whatever happens at whatever step, the old catalogue stays active until the pointer has moved, and the pointer moves
//! in one transaction of the ledger. Neither the ledger nor the active catalogue is held while the new one is made.

mod built;
mod examine;
mod hand;
mod planned;
mod rebuild;
mod step;

use std::collections::HashSet;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::import::Row;
use kiosk_model::notice::Notice;
use rusqlite::Connection;

use super::attachments::Attachments;
use super::files::Folder;
use super::{ImportCounts, SHAPE, table};
use crate::error::{Error, Result};
use crate::files::sync_file;
use crate::ledger::Ledger;
use crate::open::{Access, is_older, open};
use crate::search;
pub use built::{Built, Leftover, Ready, Switched};
pub use hand::HandEntry;
pub use planned::Planned;
pub use rebuild::RebuildOptions;
pub use step::{Step, Watch};

/// Below this share of the last file's rows (in percent), a file is taken for a part of itself.
const SHRINK_LIMIT_PERCENT: usize = 60;

/// How many of the notices are looked for in a new file before it is trusted.
const SAMPLES: usize = 20;

/// How a file is imported.
#[derive(Debug, Clone, Copy)]
pub struct ImportOptions {
    /// The notices are invented for demonstration; they go with the first real import.
    pub demo: bool,
    /// Somebody has confirmed that the file has far fewer rows than the last one.
    pub accept_shrink: bool,
    /// The day the file is as of, where it says so.
    pub as_of: Option<RocDate>,
    /// The moment of the import.
    pub now: Now,
}

/// How often, and how far apart, the place of the one importing program is asked for.
const LOCK_TRIES: u32 = 25;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// An import that has begun: no other program imports into this catalogue until it ends.
#[derive(Debug)]
pub struct Importer {
    dir: PathBuf,
    folder: Folder,
    active: Option<u32>,
    next: u32,
    /// Files of notices that only the ledger refers to so far: entries by hand that wait for a second person.
    spared: HashSet<String>,
    _lock: File,
}

/// A file under construction; it is deleted when the import does not come to its end.
#[derive(Debug)]
struct Unfinished(Option<PathBuf>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // If it cannot be deleted now, the next import tidies it up.
            let _ = fs::remove_file(path);
        }
    }
}

/// A new file with its connection, not yet examined.
struct Draft {
    path: PathBuf,
    conn: Connection,
    unfinished: Unfinished,
}

impl Importer {
    /// Begins an import into the catalogue of a data folder.
    ///
    /// # Errors
    /// [`Error::ImportRunning`], or what disk and ledger report.
    pub fn begin(dir: &Path, ledger: &Ledger) -> Result<Self> {
        let folder = Folder::of(dir);
        let lock = lock(&folder)?;
        let active = ledger.meta().active_catalogue()?;
        let next = folder.next_number(active)?;
        folder.tidy(active)?;
        Ok(Self {
            dir: dir.to_owned(),
            folder,
            active,
            next,
            spared: ledger.entries().files()?,
            _lock: lock,
        })
    }

    /// Builds the new catalogue from the active one and the rows of a file: [`Importer::plan`], carried out.
    ///
    /// # Errors
    /// As [`Importer::plan`] and [`Planned::build`].
    pub fn build(self, rows: Vec<Row>, options: &ImportOptions, watch: Watch<'_>) -> Result<Built> {
        self.plan(rows, options)?.build(watch)
    }

    /// Brings the active catalogue of an older program to the shape of this one.
    pub(super) fn renew(self, watch: Watch<'_>) -> Result<Built> {
        let draft = self.copy_active()?;
        watch(Step::Copied)?;
        self.seal(draft, ImportCounts::default(), &[], watch)
    }

    /// The files beside the catalogues. What is kept now stays only if the catalogue that is built here refers to it, or
    /// an entry by hand.
    pub fn attachments(&self) -> Attachments {
        Attachments::of(&self.dir)
    }

    /// A new file with the content of the active one.
    fn copy_active(&self) -> Result<Draft> {
        let path = self.folder.unfinished(self.next);
        let unfinished = Unfinished(Some(path.clone()));
        let conn = match self.active {
            Some(active) => {
                fs::copy(self.folder.file(active), &path)?;
                let older = is_older(&path, &SHAPE)?;
                let mut conn = open(&path, &SHAPE, Access::Write, None)?;
                if older {
                    let transaction = conn.transaction()?;
                    table::index_all(&transaction)?;
                    transaction.commit()?;
                }
                conn
            }
            None => open(&path, &SHAPE, Access::Create, None)?,
        };
        Ok(Draft {
            path,
            conn,
            unfinished,
        })
    }

    /// A new file with nothing in it.
    fn start_empty(&self) -> Result<Draft> {
        let path = self.folder.unfinished(self.next);
        Ok(Draft {
            unfinished: Unfinished(Some(path.clone())),
            conn: open(&path, &SHAPE, Access::Create, None)?,
            path,
        })
    }

    /// Makes a file that is written ready for its questions, examines it and writes it out.
    fn seal(
        self,
        draft: Draft,
        counts: ImportCounts,
        samples: &[Notice],
        watch: Watch<'_>,
    ) -> Result<Built> {
        let Draft {
            path,
            conn,
            unfinished,
        } = draft;
        let transaction = conn.unchecked_transaction()?;
        search::rebuild(&transaction)?;
        transaction.commit()?;
        watch(Step::RowsWritten)?;

        examine::examine(&conn, &counts, samples)?;
        watch(Step::Examined)?;

        conn.close().map_err(|(_, error)| error)?;
        sync_file(&path)?;
        watch(Step::Durable)?;
        Ok(Built {
            number: self.next,
            importer: self,
            counts,
            unfinished,
            pointless: false,
        })
    }
}

/// Takes the place of the one program that may write into the folder.
pub(super) fn lock(folder: &Folder) -> Result<File> {
    fs::create_dir_all(folder.path())?;
    let file = File::create(folder.path().join("import.lock"))?;
    // A process that is just being started holds a copy of every open file for a moment, locks and all.
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(Error::ImportRunning)
}

/// Whether a number of rows or notices is far below the one before.
fn has_shrunk(before: usize, now: usize) -> bool {
    now * 100 < before * SHRINK_LIMIT_PERCENT
}
