//! The life of a print job: one at a time, from the file that is ready to the paper in the visitor's
//! hand, and what the ledger keeps of it.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use kiosk_spool::{JobFile, JobId, JobState, PrintOptions, Stop, Trouble};
use kiosk_store::JobEnd;

use crate::Kiosk;
use crate::error::Error;
use crate::press::Engaged;
use crate::render::Paper;

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
    /// Sheets of paper in all, copies included.
    sheets: u32,
    both_sides: bool,
    stop: Stop,
    progress: Arc<Mutex<PrintProgress>>,
}

impl Job {
    /// A job whose file is made.
    pub(super) fn ready(id: JobId, file: JobFile, paper: &Paper, copies: u8) -> Self {
        Self {
            id,
            file: Some(file),
            copies,
            sheets: paper.sheets() * u32::from(copies),
            both_sides: paper.both_sides,
            stop: Stop::default(),
            progress: Arc::new(Mutex::new(PrintProgress::Prepared)),
        }
    }

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
            sheets: 1,
            both_sides: false,
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
}

impl Kiosk {
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
            duplex: found.both_sides,
        };
        let (id, stop, progress, sheets) = (
            found.id,
            found.stop.clone(),
            Arc::clone(&found.progress),
            found.sheets,
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
            sheets: job.sheets,
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
