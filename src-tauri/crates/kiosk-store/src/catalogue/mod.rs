//! The catalogue: the notices, in plain files that can be built again.
//!
//! `catalogue/NNNN.db` never changes once it has its name.
//! An import builds the next one from the active one and the rows of a file, and moves the pointer in the ledger when
//! everything is on the disk; whoever reads sees the old or the new one, never a mixture.

mod attachments;
mod corrections;
mod files;
mod history;
mod import;
mod lifecycle;
mod links;
mod plan;
mod table;

use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use kiosk_model::date::RocDate;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{Notice, NoticeId};
use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::ledger::Ledger;
use crate::open::{Access, Shape, open, open_in_memory};
use crate::search::columns::Columns;
use crate::search::{self, Listed, NoticePage, NoticeQuery};
pub use attachments::{Attachments, KeptFile, View};
use files::Folder;
pub use history::{LotInHistory, RoundInHistory};
pub use import::{
    Built, HandEntry, ImportOptions, Importer, Leftover, Planned, Ready, RebuildOptions, Step,
    Switched, Watch,
};
pub use plan::{Field, FieldChange, FieldValue, Plan, PlannedRow, RowFate, changes};
use table::{import as imports, notice, source_row};

/// The versions of the catalogue.
///
/// Only a file without a name is ever written to; it is written out as a whole before it gets one, so SQLite need not.
pub(crate) const SHAPE: Shape = Shape {
    migrations: &[
        include_str!("../../migrations/catalogue/0001_first.sql"),
        include_str!("../../migrations/catalogue/0002_cases_and_hand.sql"),
        include_str!("../../migrations/catalogue/0003_search.sql"),
    ],
    settings: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072;",
};

/// What became of the rows of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportCounts {
    /// Rows in the file: always the sum of the others.
    pub read: usize,
    /// Rows that were not known.
    pub new: usize,
    /// Rows that were known and said something else.
    pub changed: usize,
    /// Rows that were known and said the same, also rows the file has twice.
    pub unchanged: usize,
    /// Rows by which the source takes back a notice; being absent from a file takes back nothing.
    pub withdrawn: usize,
    /// Rows that could not be taken, each with its number.
    pub refused: Vec<Refused>,
}

/// A row that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The row's number in the file, from 1.
    pub row: usize,
    /// Why.
    pub problem: RowProblem,
}

/// How old the content of the catalogue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    /// The day the content is as of.
    pub as_of: RocDate,
    /// The moment it was imported.
    pub imported_at: Timestamp,
    /// Whether the notices are invented for demonstration.
    pub demo: bool,
}

/// What a row of a notice said before it was changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// When the change was imported.
    pub at: Timestamp,
    /// Whether a price or a day was changed (更正), and not only, say, a result came in.
    pub marked: bool,
    /// What it says otherwise since then, field by field.
    pub changes: Vec<FieldChange>,
    /// The row as it was.
    pub before: Notice,
}

/// What opening the active catalogue came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// There has never been one.
    None,
    /// The active one opened.
    Active,
    /// The active one was damaged and set aside; an older one is active now.
    FellBack,
    /// The active one was damaged and set aside, and there is no older one.
    Lost,
}

/// An open catalogue: the active one, or an empty one where there is none.
pub struct Catalogue {
    dir: PathBuf,
    number: Option<u32>,
    fate: Fate,
    conn: Connection,
    columns: Columns,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue")
            .field("number", &self.number)
            .field("fate", &self.fate)
            .finish()
    }
}

impl Catalogue {
    /// Opens the active catalogue of a data folder. A damaged one is set aside, and the newest older one takes its place.
    ///
    /// # Errors
    /// [`Error::Newer`] when a newer program wrote it, [`Error::ImportRunning`] when it is damaged while another program
    /// imports, or what disk and ledger report.
    pub fn open_active(dir: &Path, ledger: &mut Ledger) -> Result<Self> {
        let Some(number) = ledger.meta().active_catalogue()? else {
            return Self::empty(dir, Fate::None);
        };
        match Self::open_number(dir, number, Fate::Active) {
            Err(Error::Corrupt | Error::Unreadable(_)) => Self::fall_back(dir, ledger, number),
            Err(Error::Older { .. }) => match Self::renew(dir, ledger) {
                Err(Error::Corrupt | Error::Unreadable(_)) => Self::fall_back(dir, ledger, number),
                other => other,
            },
            other => other,
        }
    }

    /// Brings the active catalogue of an older program to the shape of this one, as a new file beside it.
    fn renew(dir: &Path, ledger: &mut Ledger) -> Result<Self> {
        let built = Importer::begin(dir, ledger)?.renew(&mut |_| Ok(()))?;
        Ok(built.activate(ledger, &mut |_| Ok(()))?.0)
    }

    /// Sets this catalogue aside because reading it has shown damage, and opens what takes its place.
    ///
    /// # Errors
    /// As [`Catalogue::open_active`].
    pub fn replace_damaged(self, ledger: &mut Ledger) -> Result<Self> {
        match self.number {
            Some(number) => Self::fall_back(&self.dir, ledger, number),
            None => Self::open_active(&self.dir, ledger),
        }
    }

    fn fall_back(dir: &Path, ledger: &mut Ledger, damaged: u32) -> Result<Self> {
        let folder = Folder::of(dir);
        let lock = import::lock(&folder)?;
        if ledger.meta().active_catalogue()? != Some(damaged) {
            // Another program has seen to it meanwhile.
            drop(lock);
            return Self::open_active(dir, ledger);
        }
        folder.set_aside(damaged)?;
        for number in folder
            .numbers()?
            .into_iter()
            .rev()
            .filter(|number| *number < damaged)
        {
            match Self::open_number(dir, number, Fate::FellBack) {
                Ok(older) => {
                    ledger.meta_mut().set_active_catalogue(Some(number))?;
                    return Ok(older);
                }
                Err(Error::Older { .. }) => {
                    ledger.meta_mut().set_active_catalogue(Some(number))?;
                    drop(lock);
                    return Ok(Self {
                        fate: Fate::FellBack,
                        ..Self::open_active(dir, ledger)?
                    });
                }
                Err(Error::Corrupt | Error::Unreadable(_)) => folder.set_aside(number)?,
                Err(error) => return Err(error),
            }
        }
        ledger.meta_mut().set_active_catalogue(None)?;
        Self::empty(dir, Fate::Lost)
    }

    fn open_number(dir: &Path, number: u32, fate: Fate) -> Result<Self> {
        let conn = open(&Folder::of(dir).file(number), &SHAPE, Access::Read, None)?;
        let columns = Columns::load(&conn)?;
        Ok(Self {
            dir: dir.to_owned(),
            number: Some(number),
            fate,
            conn,
            columns,
        })
    }

    fn empty(dir: &Path, fate: Fate) -> Result<Self> {
        let conn = open_in_memory(&SHAPE)?;
        let columns = Columns::load(&conn)?;
        Ok(Self {
            dir: dir.to_owned(),
            number: None,
            fate,
            conn,
            columns,
        })
    }

    /// What opening came to; anything but [`Fate::None`] and [`Fate::Active`] is an alert.
    pub fn fate(&self) -> Fate {
        self.fate
    }

    /// Whether this is still the active catalogue; another program may have imported meanwhile.
    ///
    /// # Errors
    /// What the ledger reports.
    pub fn is_active(&self, ledger: &Ledger) -> Result<bool> {
        Ok(ledger.meta().active_catalogue()? == self.number)
    }

    /// Imports the rows of a file: all that can be taken, or nothing. On success this catalogue is the new one.
    ///
    /// The ledger is only written to at the very end; whoever shares it uses [`Importer`] and holds it no longer.
    ///
    /// # Errors
    /// See [`Importer::build`] and [`Built::activate`]; everything is then as before.
    pub fn import(
        &mut self,
        ledger: &mut Ledger,
        rows: Vec<kiosk_model::import::Row>,
        options: &ImportOptions,
    ) -> Result<ImportCounts> {
        let built = Importer::begin(&self.dir, ledger)?.build(rows, options, &mut |_| Ok(()))?;
        let (catalogue, counts) = built.activate(ledger, &mut |_| Ok(()))?;
        *self = catalogue;
        Ok(counts)
    }

    /// Searches as of a day. Nothing that was asked for is kept.
    ///
    /// # Errors
    /// [`Error::Corrupt`] or [`Error::Unreadable`] when the file is damaged; see [`Catalogue::replace_damaged`].
    pub fn search(&self, query: &NoticeQuery, today: RocDate) -> Result<NoticePage> {
        let found = search::run(&self.conn, &self.columns, query, today)?;
        let mut notices = Vec::with_capacity(found.page.len());
        for (at, group) in found.page {
            notices.push(Listed {
                notice: self.merged(self.columns.no[at])?,
                group,
                tags: self.columns.tags_of(at),
            });
        }
        Ok(NoticePage {
            total: found.total,
            notices,
            facets: found.facets,
            next_steps: found.next_steps,
        })
    }

    /// Gives back what is kept of the file in memory; the next search reads it again.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn release_memory(&self) -> Result<()> {
        self.conn.flush_prepared_statement_cache();
        Ok(self.conn.release_memory()?)
    }

    /// The notice with this id, if there is one.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn find(&self, id: &NoticeId) -> Result<Option<Notice>> {
        match notice::find(&self.conn, id)? {
            Some(no) => source_row::merged(&self.conn, no),
            None => Ok(None),
        }
    }

    /// What the rows of a notice said before they were changed, newest change first.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn corrections(&self, id: &NoticeId) -> Result<Vec<Correction>> {
        match notice::find(&self.conn, id)? {
            Some(no) => corrections::of(&self.conn, no),
            None => Ok(Vec::new()),
        }
    }

    /// The rounds of what a notice sells, itself among them, oldest first; states are those of `today`.
    ///
    /// Notices are linked by their cases and by what they sell, and never merged.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn history(&self, id: &NoticeId, today: RocDate) -> Result<Vec<RoundInHistory>> {
        history::of(&self.conn, id, today)
    }

    /// Hands over every notice that is not for demonstration, by its id; an error of `f` ends it.
    ///
    /// # Errors
    /// As [`Catalogue::search`], or what `f` returned.
    pub fn each_notice(&self, f: &mut dyn FnMut(&Notice) -> Result<()>) -> Result<()> {
        for (no, _) in notice::real_ids(&self.conn)? {
            f(&self.merged(no)?)?;
        }
        Ok(())
    }

    /// The notices whose id passes, demonstration included.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn with_ids(&self, passes: &dyn Fn(&NoticeId) -> bool) -> Result<Vec<Notice>> {
        notice::ids(&self.conn)?
            .into_iter()
            .filter(|(_, id)| passes(id))
            .map(|(no, _)| self.merged(no))
            .collect()
    }

    /// The last entry by hand that is applied here; 0 for none.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn last_hand_entry(&self) -> Result<u32> {
        imports::last_hand(&self.conn)
    }

    fn merged(&self, no: u32) -> Result<Notice> {
        source_row::merged(&self.conn, no)?.ok_or(Error::Unreadable("source_row"))
    }

    /// How many notices there are.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there are no notices.
    pub fn is_empty(&self) -> bool {
        self.columns.len() == 0
    }

    /// How old the content is; `None` when nothing was ever imported.
    ///
    /// # Errors
    /// As [`Catalogue::search`].
    pub fn freshness(&self) -> Result<Option<Freshness>> {
        imports::freshness(&self.conn)
    }
}
