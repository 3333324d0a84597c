//! Importing: a new file beside the old one, examined, written out, and only then the active one.
//!
//! Whatever happens at whatever step, the old catalogue stays active until the pointer has moved, and the pointer moves
//! in one transaction of the ledger.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use kiosk_model::case_no::{CaseNo, CaseQuery};
use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::import::Row;
use kiosk_model::notice::Notice;
use rusqlite::{Connection, TransactionBehavior};

use super::files::Folder;
use super::table::{import as imports, notice};
use super::{Catalogue, Fate, ImportCounts, SHAPE, decide};
use crate::error::{Error, Result};
use crate::files::{sync_file, sync_folder};
use crate::ledger::Ledger;
use crate::open::{Access, open};
use crate::search::{self, NoticeQuery, columns::Columns};

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

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The new file is begun, with the content of the old one.
    Copied,
    /// The rows are in it.
    RowsWritten,
    /// It has passed its examination.
    Examined,
    /// It is written out to the disk.
    Durable,
    /// It has its name, and the name is written out.
    Named,
    /// It is the active one; from here on nothing is taken back.
    Active,
    /// What nobody needs any more is deleted.
    Tidied,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 7] = [
        Self::Copied,
        Self::RowsWritten,
        Self::Examined,
        Self::Durable,
        Self::Named,
        Self::Active,
        Self::Tidied,
    ];
}

/// Hears of each step when it is done; an error stops the import, and everything is as before.
/// After [`Step::Active`] an error stops nothing any more.
pub type Watch<'a> = &'a mut dyn FnMut(Step) -> Result<()>;

/// An import that has begun: no other program imports into this catalogue until it ends.
#[derive(Debug)]
pub struct Importer {
    dir: PathBuf,
    folder: Folder,
    active: Option<u32>,
    next: u32,
    _lock: File,
}

/// A new catalogue that is complete, durable and not yet active.
#[derive(Debug)]
pub struct Built {
    importer: Importer,
    number: u32,
    counts: ImportCounts,
    unfinished: Unfinished,
    /// Nothing in the file could be taken: the old catalogue stays.
    pointless: bool,
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
            _lock: lock,
        })
    }

    /// Builds the new catalogue from the active one and the rows of a file.
    ///
    /// # Errors
    /// - [`Error::Shrunk`], [`Error::DemoAfterReal`]: the file is not imported as it is.
    /// - [`Error::CheckFailed`]: the new file did not pass its examination.
    /// - [`Error::Stopped`] or whatever else `watch` returned.
    /// - what disk and database report.
    pub fn build(self, rows: Vec<Row>, options: &ImportOptions, watch: Watch<'_>) -> Result<Built> {
        let number = self.next;
        let path = self.folder.unfinished(number);
        let unfinished = Unfinished(Some(path.clone()));
        let mut conn = self.start_file(&path)?;
        let expected = rows.len();
        let taken: Vec<Notice> = rows
            .iter()
            .filter_map(|row| row.outcome.as_ref().ok())
            .take(SAMPLES)
            .cloned()
            .collect();
        let source = taken
            .first()
            .map(source_name)
            .transpose()?
            .unwrap_or_default();
        refuse_unwanted(&conn, expected, &source, options)?;
        watch(Step::Copied)?;

        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Demonstration gives way to the first real notices, and to a newer demonstration.
        if !taken.is_empty() {
            notice::remove_demo(&transaction)?;
        }
        let as_of = options.as_of.unwrap_or_else(|| options.now.date());
        let import = imports::begin(
            &transaction,
            options.now.instant,
            as_of,
            &source,
            options.demo,
        )?;
        let rows = rows
            .into_iter()
            .map(|row| mark_demo(row, options.demo))
            .collect();
        let counts = decide::take(&transaction, import, rows)?;
        imports::finish(&transaction, import, &counts)?;
        transaction.commit()?;
        // One piece instead of many is read faster, and this file is read for days.
        conn.execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
        search::common::rebuild(&conn)?;
        watch(Step::RowsWritten)?;

        examine(&conn, &counts, &taken)?;
        watch(Step::Examined)?;

        conn.close().map_err(|(_, error)| error)?;
        sync_file(&path)?;
        watch(Step::Durable)?;
        Ok(Built {
            importer: self,
            number,
            counts,
            unfinished,
            pointless: taken.is_empty(),
        })
    }

    fn start_file(&self, path: &Path) -> Result<Connection> {
        let copied = match self.active {
            Some(active) => fs::copy(self.folder.file(active), path).map(|_| Access::Write),
            None => Ok(Access::Create),
        };
        open(path, &SHAPE, copied?, None)
    }
}

impl Built {
    /// What became of the rows.
    pub fn counts(&self) -> &ImportCounts {
        &self.counts
    }

    /// Makes the new catalogue the active one and opens it.
    ///
    /// A file of which nothing could be taken changes nothing: the catalogue returned is then the old one.
    ///
    /// # Errors
    /// What disk and ledger report, or what `watch` returned; until [`Step::Active`] everything is then as before.
    pub fn activate(
        mut self,
        ledger: &mut Ledger,
        watch: Watch<'_>,
    ) -> Result<(Catalogue, ImportCounts)> {
        let Importer {
            dir,
            folder,
            active,
            ..
        } = &self.importer;
        if self.pointless {
            let (dir, counts) = (dir.clone(), self.counts.clone());
            // Opening may have to set a damaged file aside, which takes the same lock.
            drop(self);
            return Ok((Catalogue::open_active(&dir, ledger)?, counts));
        }
        if ledger.meta().active_catalogue()? != *active {
            // Only damage moves the pointer during an import, and what was built stands on what was damaged.
            return Err(Error::Corrupt);
        }
        let path = folder.file(self.number);
        fs::rename(folder.unfinished(self.number), &path)?;
        self.unfinished.0 = Some(path);
        sync_folder(folder.path())?;
        watch(Step::Named)?;
        let catalogue = Catalogue::open_number(dir, self.number, Fate::Active)?;
        ledger.meta_mut().set_active_catalogue(Some(self.number))?;
        self.unfinished.0 = None;
        // What is left to do can be done by the next import as well.
        if watch(Step::Active).is_ok() && folder.tidy(Some(self.number)).is_ok() {
            let _ = watch(Step::Tidied);
        }
        Ok((catalogue, self.counts))
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

fn mark_demo(row: Row, demo: bool) -> Row {
    Row {
        no: row.no,
        outcome: row.outcome.map(|notice| Notice { demo, ..notice }),
    }
}

/// The kind of file, as the notices themselves are stored with it.
fn source_name(notice: &Notice) -> Result<String> {
    match serde_json::to_value(notice.source.kind) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        _ => Err(Error::Unreadable("notice.source")),
    }
}

fn refuse_unwanted(
    conn: &Connection,
    rows: usize,
    source: &str,
    options: &ImportOptions,
) -> Result<()> {
    if options.demo {
        return if notice::any_real(conn)? {
            Err(Error::DemoAfterReal)
        } else {
            Ok(())
        };
    }
    match imports::last_read(conn, source)? {
        Some(before) if rows * 100 < before * SHRINK_LIMIT_PERCENT && !options.accept_shrink => {
            Err(Error::Shrunk { before, now: rows })
        }
        _ => Ok(()),
    }
}

/// Asks the new file the questions it will be asked.
fn examine(conn: &Connection, counts: &ImportCounts, taken: &[Notice]) -> Result<()> {
    let check = |passed: bool, name: &'static str| {
        if passed {
            Ok(())
        } else {
            Err(Error::CheckFailed(name))
        }
    };
    let number = |sql: &str| -> Result<usize> {
        let found: u32 = conn.query_row(sql, [], |row| row.get(0))?;
        Ok(found as usize)
    };
    let sum =
        counts.new + counts.changed + counts.unchanged + counts.withdrawn + counts.refused.len();
    check(counts.read == sum, "sum")?;
    let sound: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    check(sound == "ok", "pages")?;
    check(
        !conn.prepare("PRAGMA foreign_key_check")?.exists([])?,
        "relations",
    )?;
    conn.execute("INSERT INTO words (words) VALUES ('integrity-check')", [])
        .map_err(|_| Error::CheckFailed("index"))?;

    let notices = number("SELECT count(*) FROM notice")?;
    check(
        notices == number("SELECT count(*) FROM words_docsize")?,
        "indexed notices",
    )?;
    check(
        number("SELECT count(DISTINCT notice) FROM source_row")? == notices,
        "notices with rows",
    )?;
    check(
        number("SELECT count(*) FROM source_row")? >= counts.new + counts.changed,
        "rows",
    )?;

    let columns = Columns::load(conn)?;
    let today = RocDate::parse_iso("2000-01-01").map_err(|_| Error::CheckFailed("date"))?;
    let everything = search::run(
        conn,
        &columns,
        &NoticeQuery {
            limit: 0,
            ..NoticeQuery::default()
        },
        today,
    )?;
    check(everything.total == notices, "search for everything")?;
    for sample in taken {
        let no = notice::find(conn, &sample.id)?;
        let holds = |query: NoticeQuery| -> Result<bool> {
            let found = search::run(conn, &columns, &query, today)?;
            Ok(found.page.iter().any(|(found, _)| Some(*found) == no))
        };
        let all = || NoticeQuery {
            limit: usize::MAX,
            ..NoticeQuery::default()
        };
        let case = sample
            .case_no
            .as_ref()
            .map(CaseNo::office_form)
            .unwrap_or_default();
        // A number in a form that nobody can search by must not keep a file out.
        if CaseQuery::parse(&case).is_some() {
            check(
                holds(NoticeQuery {
                    case: Some(case),
                    ..all()
                })?,
                "search by case",
            )?;
        }
        let address = sample
            .lots
            .iter()
            .flat_map(|lot| &lot.items)
            .map(|item| item.address.as_str())
            .next();
        let words = address
            .map(search::grams::runs)
            .and_then(|runs| runs.into_iter().next());
        if let Some(words) = words {
            check(holds(NoticeQuery { words, ..all() })?, "search by address")?;
        }
    }
    Ok(())
}
