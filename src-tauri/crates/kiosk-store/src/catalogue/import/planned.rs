//! A file compared with the active catalogue, before anything is written.

use kiosk_model::import::Row;
use kiosk_model::notice::Notice;
use rusqlite::{Connection, TransactionBehavior};

use super::{Built, ImportOptions, Importer, SAMPLES, Step, Watch, has_shrunk};
use crate::catalogue::plan::{self, Decision, Plan};
use crate::catalogue::table::{import as imports, notice};
use crate::catalogue::{ImportCounts, SHAPE};
use crate::error::{Error, Result};
use crate::open::{Access, open, open_in_memory};

/// What a file would change. Dropping it leaves everything as it is.
pub struct Planned {
    importer: Importer,
    decision: Decision,
    options: ImportOptions,
    source: String,
    samples: Vec<Notice>,
    demo_after_real: bool,
}

impl Importer {
    /// Compares the rows of a file with the active catalogue. Nothing is written.
    ///
    /// # Errors
    /// [`Error::Older`] when the active catalogue is that of an older program: opening it brings it up to date.
    /// Otherwise what disk and database report.
    pub fn plan(self, mut rows: Vec<Row>, options: &ImportOptions) -> Result<Planned> {
        let conn = match self.active {
            Some(active) => open(&self.folder.file(active), &SHAPE, Access::Read, None)?,
            None => open_in_memory(&SHAPE)?,
        };
        let read = rows.len();
        for row in &mut rows {
            if let Ok(notice) = &mut row.outcome {
                notice.demo = options.demo;
            }
        }
        let samples: Vec<Notice> = rows
            .iter()
            .filter_map(|row| row.outcome.as_ref().ok())
            .take(SAMPLES)
            .cloned()
            .collect();
        let source = samples
            .first()
            .map(source_name)
            .transpose()?
            .unwrap_or_default();
        let mut decision = plan::decide(&conn, rows)?;
        if !options.demo {
            decision.plan.shrunk = shrunk(&conn, &source, read)?;
        }
        Ok(Planned {
            demo_after_real: options.demo && notice::any_real(&conn)?,
            importer: self,
            decision,
            options: *options,
            source,
            samples,
        })
    }
}

impl Planned {
    /// What the file would change.
    pub fn plan(&self) -> &Plan {
        &self.decision.plan
    }

    /// Builds the new catalogue.
    ///
    /// # Errors
    /// - [`Error::Shrunk`], [`Error::DemoAfterReal`]: the file is not imported as it is.
    /// - [`Error::CheckFailed`]: the new file did not pass its examination.
    /// - [`Error::Stopped`] or whatever else `watch` returned.
    /// - what disk and database report.
    pub fn build(self, watch: Watch<'_>) -> Result<Built> {
        if self.demo_after_real {
            return Err(Error::DemoAfterReal);
        }
        if let Some((before, now)) = self
            .decision
            .plan
            .shrunk
            .filter(|_| !self.options.accept_shrink)
        {
            return Err(Error::Shrunk { before, now });
        }
        let pointless = self.samples.is_empty();
        if pointless {
            return Ok(Built::nothing(self.importer, self.decision.plan.counts));
        }
        let mut draft = self.importer.copy_active()?;
        watch(Step::Copied)?;
        let counts = write(&mut draft.conn, self.decision, &self.options, &self.source)?;
        self.importer.seal(draft, counts, &self.samples, watch)
    }
}

fn write(
    conn: &mut Connection,
    decision: Decision,
    options: &ImportOptions,
    source: &str,
) -> Result<ImportCounts> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Demonstration gives way to the first real notices, and to a newer demonstration.
    notice::remove_demo(&transaction)?;
    let as_of = options.as_of.unwrap_or_else(|| options.now.date());
    let import = imports::begin(
        &transaction,
        options.now.instant,
        as_of,
        source,
        options.demo,
    )?;
    let plan = plan::apply(&transaction, import, decision)?;
    imports::finish(&transaction, import, &plan.counts)?;
    transaction.commit()?;
    Ok(plan.counts)
}

fn shrunk(conn: &Connection, source: &str, now: usize) -> Result<Option<(usize, usize)>> {
    Ok(imports::last_read(conn, source)?
        .filter(|before| has_shrunk(*before, now))
        .map(|before| (before, now)))
}

/// The kind of file, as the notices themselves are stored with it.
fn source_name(notice: &Notice) -> Result<String> {
    match serde_json::to_value(notice.source.kind) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        _ => Err(Error::Unreadable("notice.source")),
    }
}
