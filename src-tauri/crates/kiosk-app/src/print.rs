//! The life of a print job: one immutable file, previewed and printed from the same bytes, by one job
//! at a time. What the file says is made in [`crate::render`].

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use kiosk_forms::FormDef;
use kiosk_model::notice::Notice;
use kiosk_model::variant::Variant;
use kiosk_paper::{Fill, NoticeOnPaper};
use kiosk_spool::{JobFile, JobState, PrintOptions, Stop};
pub use kiosk_spool::{JobId, Trouble};
use kiosk_store::{JobEnd, JobKind, NewJob, UsageKind};

use crate::error::Error;
use crate::press::Engaged;
pub use crate::press::PrinterNow;
use crate::render::{Code, Paper};
use crate::{Kiosk, forms};

/// Copies of one paper that one visitor may ask for.
pub(crate) const MAX_COPIES: u8 = 9;

/// What is to be printed.
#[derive(Clone, Debug)]
pub enum PrintWhat {
    /// A form of the branch's list.
    Form {
        /// Its id.
        id: String,
        /// How it is filled.
        fill: FormFill,
    },
    /// A notice.
    Notice {
        /// Its id.
        id: String,
    },
    /// Several notices together.
    Notices {
        /// Their ids, in the order of the paper.
        ids: Vec<String>,
        /// In which way.
        style: NoticesStyle,
    },
}

/// How several notices are printed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticesStyle {
    /// As one booklet with its list of contents.
    Booklet,
    /// The same in large print.
    Large,
    /// Up to three side by side on one sheet.
    Compare,
}

/// At most so many notices go into one booklet.
const MOST_NOTICES: usize = 8;

/// How a form is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFill {
    /// Empty, for handwriting.
    Blank,
    /// Empty in large type.
    Large,
    /// The worked example, 範例 across the page.
    Example,
    /// What the visitor has answered so far; the rest stays empty.
    Draft,
    /// The visitor's answers, checked and complete.
    Filled,
}

/// A notice as it goes to the paper.
struct WithRounds {
    notice: Notice,
    rounds: Vec<Notice>,
}

impl WithRounds {
    fn on_paper(&self) -> NoticeOnPaper<'_> {
        NoticeOnPaper {
            notice: &self.notice,
            rounds: &self.rounds,
        }
    }
}

/// A file that is ready.
#[derive(Debug)]
pub struct Prepared {
    /// The job's id.
    pub id: String,
    /// Pages of one copy.
    pub pages: u32,
    /// The square code behind it.
    pub code: Code,
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq)]
pub enum PrintProgress {
    /// Made, not sent.
    Prepared,
    /// Sent or on its way; nothing came out yet.
    Waiting,
    /// Coming out.
    Printing {
        /// Sheets so far, as far as the printer tells.
        sheets_done: u32,
    },
    /// Stands still until somebody helps the printer.
    Paused(Trouble),
    /// Printed, by the printer's own word.
    Done,
    /// Will not be printed.
    Failed(Trouble),
    /// Withdrawn.
    Canceled,
}

/// A job as a screen shows it.
#[derive(Clone, Debug)]
pub struct Status {
    /// How far.
    pub progress: PrintProgress,
    /// Sheets in all, copies included.
    pub sheets: u32,
    /// The short code that stands on each page.
    pub code: String,
    /// There is no printer; the paper goes to a folder.
    pub to_folder: bool,
}

/// A job of the present visit.
pub(crate) struct Job {
    id: JobId,
    file: Option<JobFile>,
    copies: u8,
    pages: u32,
    stop: Stop,
    progress: Arc<Mutex<PrintProgress>>,
}

impl Job {
    fn progress(&self) -> PrintProgress {
        self.progress
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A job at work on a printer that is not there, and its progress.
    #[cfg(test)]
    pub(crate) fn played() -> (Self, Arc<Mutex<PrintProgress>>) {
        let progress = Arc::new(Mutex::new(PrintProgress::Waiting));
        let job = Self {
            id: JobId::random(),
            file: None,
            copies: 1,
            pages: 1,
            stop: Stop::default(),
            progress: Arc::clone(&progress),
        };
        (job, progress)
    }

    /// Sent, and its end not known yet.
    pub(crate) fn is_running(&self) -> bool {
        matches!(
            self.progress(),
            PrintProgress::Waiting | PrintProgress::Printing { .. } | PrintProgress::Paused(_)
        )
    }

    /// Stops it if it runs. A file that was never sent goes with the job itself.
    pub(crate) fn abandon(self) -> Option<JobId> {
        self.stop.stop();
        self.file.is_some().then_some(self.id)
    }

    fn sheets(&self) -> u32 {
        self.pages * u32::from(self.copies)
    }
}

impl PrintWhat {
    /// What the ledger calls it, and as what it is counted.
    fn kind(&self) -> (JobKind, UsageKind) {
        match self {
            Self::Notice { .. } | Self::Notices { .. } => {
                (JobKind::Notice, UsageKind::NoticePrinted)
            }
            Self::Form { fill, .. } => match fill {
                FormFill::Blank | FormFill::Large => {
                    (JobKind::FormBlank, UsageKind::FormBlankPrinted)
                }
                FormFill::Example => (JobKind::FormExample, UsageKind::FormBlankPrinted),
                FormFill::Draft => (JobKind::FormDraft, UsageKind::FormPrinted),
                FormFill::Filled => (JobKind::FormFilled, UsageKind::FormPrinted),
            },
        }
    }
}

impl Kiosk {
    /// Makes the one immutable file of a print job of this visit.
    ///
    /// # Errors
    /// Nothing to print, answers that are not complete, a character no font has, a disk that
    /// cannot be written, more sheets than a visit may print; the visit has ended meanwhile.
    pub fn prepare_print(&self, what: &PrintWhat, copies: u8) -> Result<Prepared, Error> {
        self.prepare_glossed(what, None, copies)
    }

    /// The same; behind a form that holds answers or the example stands the sheet that explains it
    /// in the visitor's language.
    ///
    /// # Errors
    /// As [`Kiosk::prepare_print`].
    pub fn prepare_glossed(
        &self,
        what: &PrintWhat,
        gloss: Option<Variant>,
        copies: u8,
    ) -> Result<Prepared, Error> {
        if !(1..=MAX_COPIES).contains(&copies) {
            return Err(Error::TooLarge("copies"));
        }
        let id = JobId::random();
        let begun = self.visit().number;
        let Paper { pdf, pages, code } = match what {
            PrintWhat::Form { id: form, fill } => self.render_visit_form(form, *fill, gloss, id)?,
            PrintWhat::Notice { id: notice } => {
                let as_of = self.freshness().map(|fresh| fresh.as_of);
                let found = self.with_rounds(notice)?;
                self.machine
                    .render_notice(found.on_paper(), as_of, Some(id))?
            }
            PrintWhat::Notices { ids, style } => {
                if ids.is_empty() || ids.len() > MOST_NOTICES {
                    return Err(Error::TooLarge("notices"));
                }
                let as_of = self.freshness().map(|fresh| fresh.as_of);
                let found: Vec<WithRounds> = ids
                    .iter()
                    .map(|notice| self.with_rounds(notice))
                    .collect::<Result<_, _>>()?;
                let many: Vec<NoticeOnPaper<'_>> = found.iter().map(WithRounds::on_paper).collect();
                self.machine
                    .render_notices(&many, *style, as_of, Some(id))?
            }
        };
        let mut visit = self.still_in(begun)?;
        let sheets = pages * u32::from(copies);
        if visit.sheets + sheets > self.machine.settings.visit.max_sheets {
            return Err(Error::Busy);
        }
        let file = JobFile::create(&self.machine.spool_dir(), id, &pdf, pages)?;
        self.record_job(id, what, pages, copies)?;
        self.count(what.kind().1);
        visit.jobs.insert(
            id.to_string(),
            Job {
                id,
                file: Some(file),
                copies,
                pages,
                stop: Stop::default(),
                progress: Arc::new(Mutex::new(PrintProgress::Prepared)),
            },
        );
        Ok(Prepared {
            id: id.to_string(),
            pages,
            code,
        })
    }

    /// A notice and the other rounds of what it sells.
    fn with_rounds(&self, id: &str) -> Result<WithRounds, Error> {
        let notice = self.get_notice(id)?;
        let history = self.notice_history(&notice.id)?;
        let rounds = self.with_catalogue(|catalogue| {
            let others = history.iter().filter(|round| !round.twin);
            let found = others.map(|round| catalogue.find(&round.id));
            found.filter_map(Result::transpose).collect()
        })?;
        Ok(WithRounds { notice, rounds })
    }

    fn render_visit_form(
        &self,
        id: &str,
        fill: FormFill,
        gloss: Option<Variant>,
        job: JobId,
    ) -> Result<Paper, Error> {
        let def: &'static FormDef = forms::find(id)?;
        let (machine, mark) = (&self.machine, Some(job));
        match fill {
            FormFill::Blank => machine.render_form(Fill::Blank(def), mark),
            FormFill::Large => machine.render_form(Fill::Large(def), mark),
            FormFill::Example => machine.render_glossed(Fill::Example(def), gloss, mark),
            FormFill::Draft => self.with_filling(|filling| {
                if filling.def().id != id {
                    return Err(Error::NotReady("another form is open"));
                }
                machine.render_glossed(Fill::Draft(filling), gloss, mark)
            }),
            FormFill::Filled => self.with_filling(|filling| {
                if filling.def().id != id {
                    return Err(Error::NotReady("another form is open"));
                }
                let checked = filling
                    .check()
                    .map_err(|problems| Error::FormIncomplete(problems.len()))?;
                machine.render_filled(&checked, gloss, mark, self.signing.as_ref())
            }),
        }
    }

    /// A picture (PNG) of one page, drawn from the very file that will be printed.
    ///
    /// # Errors
    /// No such job of this visit, a file that was changed, or a page that is not there; the visit
    /// has ended meanwhile.
    pub fn preview_print(&self, job: &str, page: u32, width: u32) -> Result<Vec<u8>, Error> {
        let (bytes, begun) = {
            let visit = self.visit();
            let file = visit
                .jobs
                .get(job)
                .ok_or(Error::NotFound("job"))?
                .file
                .as_ref()
                .ok_or(Error::NotReady("the file has been sent"))?;
            (file.verified_bytes()?, visit.number)
        };
        let dpi = f64::from(width) / 210.0 * 25.4;
        let raster = kiosk_paper::rasterise(&bytes, page as usize, dpi as f32)?;
        let picture = kiosk_paper::to_png(&raster)?;
        drop(self.still_in(begun)?);
        Ok(picture)
    }

    /// Hands a prepared file to the printer. The returned work must be spawned; it ends when the
    /// job ends.
    ///
    /// # Errors
    /// No such job, a job that was sent already, another job still running; the paper of an earlier
    /// visit that is still at the printer.
    pub fn start_print(
        this: &Arc<Self>,
        job: &str,
    ) -> Result<impl Future<Output = ()> + Send + use<>, Error> {
        let mut visit = this.visit();
        if visit.jobs.values().any(Job::is_running) {
            return Err(Error::Busy);
        }
        let begun = visit.number;
        let found = visit.jobs.get_mut(job).ok_or(Error::NotFound("job"))?;
        if found.file.is_none() {
            return Err(Error::NotReady("sent already"));
        }
        let engaged = Engaged::at(&this.press).ok_or(Error::PrinterBusy)?;
        let file = found.file.take().ok_or(Error::NotReady("sent already"))?;
        let options = PrintOptions {
            copies: found.copies,
            duplex: false,
        };
        let (id, stop, progress, sheets) = (
            found.id,
            found.stop.clone(),
            Arc::clone(&found.progress),
            found.sheets(),
        );
        *progress.lock().unwrap_or_else(PoisonError::into_inner) = PrintProgress::Waiting;
        visit.sheets += sheets;
        drop(visit);
        let kiosk = Arc::clone(this);
        Ok(async move {
            let told = Arc::clone(&progress);
            let end = kiosk_spool::run_job(
                Arc::clone(&kiosk.press.printer),
                file,
                options,
                stop,
                move |state| {
                    *told.lock().unwrap_or_else(PoisonError::into_inner) = shown(state);
                },
            )
            .await;
            let kiosk_then = Arc::clone(&kiosk);
            // What follows writes to the disk and asks the printer; it has no place on the timer's
            // thread.
            let _ = tokio::task::spawn_blocking(move || {
                if kiosk_then.still_in(begun).is_err() {
                    kiosk_then.forget_papers();
                }
                drop(engaged);
                kiosk_then.close_job(id, &end);
                kiosk_then.press.refresh();
                kiosk_then.note_printer();
            })
            .await;
        })
    }

    /// How far a job of this visit is.
    ///
    /// # Errors
    /// No such job.
    pub fn print_status(&self, job: &str) -> Result<Status, Error> {
        let visit = self.visit();
        let job = visit.jobs.get(job).ok_or(Error::NotFound("job"))?;
        Ok(Status {
            progress: job.progress(),
            sheets: job.sheets(),
            code: job.id.code(),
            to_folder: self.press.to_folder,
        })
    }

    /// Gives a job up. A job that runs is withdrawn from the printer; one that was not sent is
    /// deleted.
    ///
    /// # Errors
    /// No such job.
    pub fn cancel_print(&self, job: &str) -> Result<(), Error> {
        let mut visit = self.visit();
        let found = visit.jobs.get_mut(job).ok_or(Error::NotFound("job"))?;
        found.stop.stop();
        if found.file.take().is_some() {
            *found
                .progress
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = PrintProgress::Canceled;
            let id = found.id;
            drop(visit);
            self.close_job(id, &JobState::Canceled);
        }
        Ok(())
    }

    /// The visitor holds the paper.
    ///
    /// # Errors
    /// No such job.
    pub fn paper_taken(&self, job: &str) -> Result<(), Error> {
        let mut visit = self.visit();
        let found = visit.jobs.get(job).ok_or(Error::NotFound("job"))?;
        if !found.is_running() {
            visit.jobs.remove(job);
        }
        Ok(())
    }
}

impl Kiosk {
    /// Notes a job in the ledger before anything of it is sent.
    pub(crate) fn record_job(
        &self,
        id: JobId,
        what: &PrintWhat,
        pages: u32,
        copies: u8,
    ) -> Result<(), Error> {
        let form = match what {
            PrintWhat::Form { id, .. } => Some(forms::find(id)?),
            PrintWhat::Notice { .. } | PrintWhat::Notices { .. } => None,
        };
        let job = NewJob {
            id: id.uuid(),
            kind: what.kind().0,
            form: form.map(|def| def.id.clone()),
            edition: form.map(|def| def.edition.clone()),
            pages,
            copies: copies.into(),
        };
        let today = self.now().date();
        self.with_ledger(|ledger| ledger.jobs_mut().create(&job, today))
    }

    /// Notes how a job ended.
    pub(crate) fn close_job(&self, id: JobId, state: &JobState) {
        let end = match state {
            JobState::Done => JobEnd::Completed,
            JobState::Failed(_) | JobState::Paused(_) => JobEnd::Failed,
            JobState::Canceled | JobState::Waiting | JobState::Printing { .. } => JobEnd::Cancelled,
        };
        if self
            .with_ledger(|ledger| ledger.jobs_mut().end(id.uuid(), end))
            .is_err()
        {
            eprintln!("kiosk: the end of a print job could not be written");
        }
    }
}

fn shown(state: JobState) -> PrintProgress {
    match state {
        JobState::Waiting => PrintProgress::Waiting,
        JobState::Printing { sheets_done } => PrintProgress::Printing { sheets_done },
        JobState::Paused(trouble) => PrintProgress::Paused(trouble),
        JobState::Done => PrintProgress::Done,
        JobState::Failed(trouble) => PrintProgress::Failed(trouble),
        JobState::Canceled => PrintProgress::Canceled,
    }
}
