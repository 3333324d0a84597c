//! A whole new catalogue from what its publisher says, beside the old one.

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeId};
use rusqlite::{Connection, TransactionBehavior};

use super::{Built, Importer, SAMPLES, Step, Watch, has_shrunk};
use crate::catalogue::lifecycle::{is_taken_back, together};
use crate::catalogue::plan::is_correction;
use crate::catalogue::table::{self, correction, import as imports, notice, source_row};
use crate::catalogue::{ImportCounts, SHAPE};
use crate::error::{Error, Result};
use crate::open::{Access, open};

/// How a whole catalogue is taken over from its publisher.
#[derive(Debug, Clone, Copy)]
pub struct RebuildOptions {
    /// The day the content is as of, as its publisher says.
    pub as_of: RocDate,
    /// Somebody has confirmed that there are far fewer notices than before.
    pub accept_shrink: bool,
    /// The moment of the import.
    pub now: Now,
}

impl Importer {
    /// Builds a new catalogue of exactly these notices, which come in the order of their ids, each with all its lots.
    ///
    /// Nothing of the active one stays but the history of imports and what its notices said before. A damaged active
    /// catalogue does no harm. [`crate::Catalogue::each_notice`] gives the notices back as they were put in.
    ///
    /// # Errors
    /// - what the iterator returned, as it is;
    /// - [`Error::Shrunk`]: far fewer notices than before;
    /// - [`Error::CheckFailed`]: notices out of order or twice, or the new file did not pass its examination;
    /// - [`Error::Stopped`] or whatever else `watch` returned;
    /// - what disk and database report.
    pub fn rebuild(
        self,
        notices: &mut dyn Iterator<Item = Result<Notice>>,
        options: &RebuildOptions,
        watch: Watch<'_>,
    ) -> Result<Built> {
        let before = self.old();
        let mut draft = self.start_empty()?;
        watch(Step::Copied)?;
        let transaction = draft
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some(before) = &before {
            imports::carry(before, &transaction)?;
        }
        let import = imports::begin(
            &transaction,
            options.now.instant,
            options.as_of,
            imports::BUNDLE,
            false,
        )?;
        let mut taken = Taken::default();
        for given in notices {
            let given = Notice {
                demo: false,
                ..given?
            };
            taken.take(&transaction, import, before.as_ref(), given)?;
        }
        if let Some(before) = &before {
            correction::carry(before, &transaction, &taken.numbers)?;
            let (had, has) = (notice::count_real(before)?, taken.counts.read);
            if has_shrunk(had, has) && !options.accept_shrink {
                return Err(Error::Shrunk {
                    before: had,
                    now: has,
                });
            }
        }
        imports::finish(&transaction, import, &taken.counts)?;
        transaction.commit()?;
        self.seal(draft, taken.counts, &taken.samples, watch)
    }

    /// The active catalogue, where it can be read.
    fn old(&self) -> Option<Connection> {
        let path = self.folder.file(self.active?);
        open(&path, &SHAPE, Access::Read, None).ok()
    }
}

/// What was taken over so far.
#[derive(Default)]
struct Taken {
    counts: ImportCounts,
    samples: Vec<Notice>,
    /// Old and new numbers of the notices that were known.
    numbers: Vec<(u32, u32)>,
    last: Option<NoticeId>,
}

impl Taken {
    fn take(
        &mut self,
        conn: &Connection,
        import: u32,
        before: Option<&Connection>,
        given: Notice,
    ) -> Result<()> {
        if self.last.as_ref().is_some_and(|last| *last >= given.id) {
            return Err(Error::CheckFailed("order"));
        }
        self.last = Some(given.id.clone());
        self.counts.read += 1;
        let no = notice::add(conn, &given.id, given.kind, given.demo)?;
        for mut row in rows_of(&given) {
            let (text, flags) = source_row::texts(&mut row)?;
            source_row::write(conn, no, import, &source_row::name_of(&row), &text, &flags)?;
        }
        table::index(conn, no, &given)?;
        let known = match before {
            Some(before) => match notice::find_real(before, &given.id)? {
                Some(old) => source_row::merged(before, old)?.map(|notice| (old, notice)),
                None => None,
            },
            None => None,
        };
        match known {
            None => self.counts.new += 1,
            Some((old, known)) => {
                self.numbers.push((old, no));
                if known == given {
                    self.counts.unchanged += 1;
                } else {
                    if is_taken_back(given.state) && !is_taken_back(known.state) {
                        self.counts.withdrawn += 1;
                    } else {
                        self.counts.changed += 1;
                    }
                    let mut known = known;
                    let marked = is_correction(&known, &given);
                    let (text, _) = source_row::texts(&mut known)?;
                    correction::add(conn, no, "", import, &text, marked)?;
                }
            }
        }
        if self.samples.len() < SAMPLES {
            self.samples.push(given);
        }
        Ok(())
    }
}

/// The rows of a notice, one lot each as files have them, so that a file imported later finds its rows; in one piece
/// where they would not come together to the same notice again.
fn rows_of(whole: &Notice) -> Vec<Notice> {
    let rows: Vec<Notice> = whole
        .lots
        .iter()
        .map(|lot| Notice {
            lots: vec![lot.clone()],
            ..whole.clone()
        })
        .collect();
    if rows.len() > 1 && together(rows.clone()).as_ref() == Some(whole) {
        rows
    } else {
        vec![whole.clone()]
    }
}
