//! Bringing notices in: a file is read to its end, then everything changes or nothing.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use kiosk_model::clock::day_of;
use kiosk_model::date::RocDate;
use kiosk_model::import::Row;
use kiosk_model::notice::Notice;
use kiosk_model::variant::Variant;
pub use kiosk_notices::Given;
use kiosk_notices::{DemoPlaces, Limits};
use kiosk_store::{AlertCode, Built, ImportOptions, Importer};
pub use kiosk_store::{ImportCounts, Plan, Planned, PlannedRow, Refused, RowFate};
use kiosk_words::keys;

use crate::error::Error;
pub use crate::import_files::FileProblem;
use crate::{Kiosk, demo_files, import_files};

/// How a list is brought in.
#[derive(Debug, Clone, Default)]
pub struct ListOptions {
    /// Far fewer rows than the last time are meant.
    pub accept_shrink: bool,
    /// What the list itself does not say.
    pub given: Given,
}

/// What a list would change, and what else is to be said about it.
pub struct PlannedList {
    /// What it would change.
    pub planned: Planned,
    /// Files it names that could not go along.
    pub files: Vec<FileProblem>,
    /// The day its notices are shown as of.
    pub as_of: RocDate,
    /// Whether the list says that day itself; else it is the day the file was last changed.
    pub dated: bool,
    /// Headers of columns that nothing was read from.
    pub unread_columns: Vec<String>,
    /// Columns that such a list has as a rule and this one has not.
    pub missing_columns: Vec<&'static str>,
    /// What is doubtful, as codes `notices-flag-<code>`, with the rows it stands in.
    pub doubts: BTreeMap<String, Vec<usize>>,
}

impl Kiosk {
    /// Finds out what a file of notices would change. The catalogue stays as it is; dropping the answer leaves nothing
    /// but files named in the list, which the next import tidies away.
    ///
    /// # Errors
    /// A file that cannot be read or is no file of notices as a whole; no ledger; another import that runs.
    pub fn plan_import(&self, path: &Path, accept_shrink: bool) -> Result<Planned, Error> {
        let options = ListOptions {
            accept_shrink,
            ..ListOptions::default()
        };
        self.plan_list(path, &options).map(|list| list.planned)
    }

    /// As [`Kiosk::plan_import`], with what the list itself does not say, and with what is to be said about the list. One
    /// without a day of its own speaks of the day its file was last changed: an old file brought in today is not today's.
    ///
    /// # Errors
    /// As [`Kiosk::plan_import`].
    pub fn plan_list(&self, path: &Path, list: &ListOptions) -> Result<PlannedList, Error> {
        let now = self.now();
        let file = File::open(path).map_err(|why| Error::file(path, why))?;
        let changed = file.metadata().and_then(|about| about.modified()).ok();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let limits = Limits::on(now.date());
        let mut batch =
            kiosk_notices::read_given(&mut BufReader::new(file), &name, &limits, &list.given)?;
        let today = now.date();
        let changed = changed.and_then(day_of).filter(|day| *day <= today);
        let as_of = batch.as_of.or(changed).unwrap_or(today);
        let options = ImportOptions {
            demo: false,
            accept_shrink: list.accept_shrink,
            as_of: Some(as_of),
            now,
        };
        let importer = self.importer()?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let files = import_files::keep(&mut batch.rows, folder, &importer.attachments());
        let mut doubts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for row in &batch.rows {
            for flag in row.outcome.iter().flat_map(|notice| &notice.flags) {
                doubts.entry(flag.clone()).or_default().push(row.no);
            }
        }
        Ok(PlannedList {
            planned: importer.plan(batch.rows, &options)?,
            files,
            as_of,
            dated: batch.as_of.is_some(),
            unread_columns: batch.unread_columns,
            missing_columns: batch.missing_columns,
            doubts,
        })
    }

    /// Carries a plan out: everything changes, or nothing.
    ///
    /// # Errors
    /// A file with far fewer rows than the last one that nobody has confirmed, or a disk that cannot be written. The
    /// catalogue is then as it was.
    pub fn carry_out(&self, planned: Planned) -> Result<ImportCounts, Error> {
        let built = planned.build(&mut |_| Ok(()))?;
        self.serve(built)
    }

    /// Brings a file of notices in: every row is imported or refused with its number and reason.
    ///
    /// # Errors
    /// As [`Kiosk::plan_import`] and [`Kiosk::carry_out`]. The catalogue is then as it was.
    pub fn import_notices(&self, path: &Path, accept_shrink: bool) -> Result<ImportCounts, Error> {
        self.carry_out(self.plan_import(path, accept_shrink)?)
    }

    /// Opens the active catalogue; a machine that never had one gets demonstration notices.
    pub(crate) fn open_catalogue(&self) -> Result<(), Error> {
        let (first_start, has_one) = self.with_ledger(|ledger| {
            Ok((
                ledger.meta().first_start()?,
                ledger.meta().active_catalogue()?.is_some(),
            ))
        })?;
        if !has_one {
            let now = self.now();
            let first_day = kiosk_model::clock::Now {
                instant: first_start,
                state: now.state,
            };
            let profile = self.profile();
            let places = DemoPlaces {
                branch: profile.office.short_name.clone(),
                county: profile.demo.county.clone(),
                townships: profile.demo.townships.clone(),
            };
            let options = ImportOptions {
                demo: true,
                accept_shrink: true,
                as_of: Some(first_day.date()),
                now,
            };
            let mark = self
                .machine
                .words()
                .get(Variant::ZhTw, keys::NOTICES_DEMO_SHORT, &[]);
            let mut notices = kiosk_notices::demo_of_all_kinds(first_day.date(), &places);
            let importer = self.importer()?;
            demo_files::add(&mut notices, &mark, &importer.attachments())?;
            let built = importer
                .plan(rows(&notices), &options)?
                .build(&mut |_| Ok(()))?;
            self.serve(built)?;
        }
        self.apply_entries()
    }

    /// Begins an import. The catalogue of an older program is brought up to date before.
    pub(crate) fn importer(&self) -> Result<Importer, Error> {
        self.with_catalogue(|_| Ok(()))?;
        self.with_ledger(|ledger| Importer::begin(&self.machine.dir, ledger))
    }

    /// Makes a new catalogue that is whole the one that serves; a lost one has then been replaced.
    pub(crate) fn serve(&self, built: Built) -> Result<ImportCounts, Error> {
        let counts = self.switch_to(built)?;
        self.with_ledger(|ledger| ledger.alerts_mut().clear(AlertCode::CatalogueLost))?;
        Ok(counts)
    }

    /// Makes a new catalogue the one that serves. It is opened before, and while the pointer moves, for which the disk
    /// may take its time, whoever reads is served from the old one.
    pub(crate) fn switch_to(&self, built: Built) -> Result<ImportCounts, Error> {
        let ready = built.ready(&mut |_| Ok(()))?;
        self.switching.store(true, Ordering::Release);
        let switched = self.with_ledger(|ledger| ready.switch(ledger));
        let switched = switched.map(|switched| {
            let (catalogue, leftover) = switched.apart();
            let mut held = self
                .catalogue
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            (held.replace(catalogue), leftover)
        });
        self.switching.store(false, Ordering::Release);
        let (before, leftover) = switched?;
        drop(before);
        Ok(leftover.tidy(&mut |_| Ok(())))
    }
}

/// Notices as rows: one lot each, as a file would have them.
fn rows(notices: &[Notice]) -> Vec<Row> {
    let mut rows = Vec::new();
    for notice in notices {
        if notice.lots.is_empty() {
            rows.push(Row {
                no: rows.len() + 1,
                outcome: Ok(notice.clone()),
            });
            continue;
        }
        for lot in &notice.lots {
            let mut row = notice.clone();
            row.lots = vec![lot.clone()];
            rows.push(Row {
                no: rows.len() + 1,
                outcome: Ok(row),
            });
        }
    }
    rows
}
