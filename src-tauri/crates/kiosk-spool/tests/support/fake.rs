//! A played printer. It is trusted because it passes the same suite as the real one.

use std::sync::{Arc, Mutex, MutexGuard};

use kiosk_spool::{
    Deadlines, Error, JobFile, JobId, JobState, PrintOptions, Printer, PrinterState, PrinterUri,
    RemoteJob, Trouble,
};

use super::{Fault, Rig};

struct Inside {
    fault: Fault,
    off: bool,
    job: Option<Job>,
    papers: Vec<Vec<u8>>,
}

struct Job {
    remote: RemoteJob,
    bytes: Vec<u8>,
    looks: u32,
    /// Looks until it stops after it was canceled: what has begun comes out first.
    stopping: u32,
    end: Option<JobState>,
}

pub(crate) struct Fake {
    inside: Arc<Mutex<Inside>>,
}

struct FakePrinter {
    inside: Arc<Mutex<Inside>>,
    deadlines: Deadlines,
}

impl Rig for Fake {
    fn start() -> Fake {
        let inside = Inside {
            fault: Fault::None,
            off: false,
            job: None,
            papers: Vec::new(),
        };
        Fake {
            inside: Arc::new(Mutex::new(inside)),
        }
    }

    fn printer(&self, deadlines: Deadlines) -> Arc<dyn Printer> {
        Arc::new(FakePrinter {
            inside: Arc::clone(&self.inside),
            deadlines,
        })
    }

    fn set(&self, fault: Fault) {
        self.inside.lock().expect("the fake").fault = fault;
    }

    fn pull_the_plug(&self) {
        self.inside.lock().expect("the fake").off = true;
    }

    fn papers(&self) -> Vec<Vec<u8>> {
        self.inside.lock().expect("the fake").papers.clone()
    }
}

impl FakePrinter {
    fn reach(&self) -> Result<MutexGuard<'_, Inside>, Error> {
        let inside = self.inside.lock().expect("the fake");
        if inside.off {
            Err(Error::Unreachable { sent: false })
        } else {
            Ok(inside)
        }
    }
}

impl Inside {
    fn work(&mut self) -> JobState {
        let Some(job) = &mut self.job else {
            return JobState::Failed(Trouble::NeedsHelp("job-unknown".into()));
        };
        if job.stopping > 0 {
            job.stopping -= 1;
            return JobState::Printing { sheets_done: 0 };
        }
        if let Some(end) = &job.end {
            return end.clone();
        }
        job.looks += 1;
        let jam = Trouble::NeedsHelp("media-jam".into());
        let now = match (self.fault, job.looks) {
            (Fault::Empty, _) => JobState::Paused(Trouble::PaperOut),
            (Fault::Abort, 2..) => JobState::Failed(Trouble::NeedsHelp("job-aborted".into())),
            (Fault::JamAbort, 2) => JobState::Paused(jam),
            (Fault::JamAbort, 3..) => JobState::Failed(jam),
            (Fault::None, 2..) | (Fault::Slow, 100..) => JobState::Done,
            _ => JobState::Printing { sheets_done: 0 },
        };
        if now.is_end() {
            job.end = Some(now.clone());
        }
        if now == JobState::Done {
            self.papers.push(job.bytes.clone());
        }
        now
    }
}

impl Printer for FakePrinter {
    fn state(&self) -> PrinterState {
        match self.reach() {
            Ok(_) => PrinterState::Ready,
            Err(error) => PrinterState::Trouble(error.trouble()),
        }
    }

    fn send(&self, file: &JobFile, _options: PrintOptions) -> Result<RemoteJob, Error> {
        file.verify()?;
        let bytes = std::fs::read(file.path()).map_err(|error| Error::File(error.kind()))?;
        let remote = RemoteJob {
            number: 1,
            id: file.id(),
        };
        self.reach()?.job = Some(Job {
            remote,
            bytes,
            looks: 0,
            stopping: 0,
            end: None,
        });
        Ok(remote)
    }

    fn poll(&self, _job: &RemoteJob) -> JobState {
        match self.reach() {
            Ok(mut inside) => inside.work(),
            Err(error) => JobState::Paused(error.trouble()),
        }
    }

    fn cancel(&self, _job: &RemoteJob) -> Result<(), Error> {
        let mut inside = self.reach()?;
        if let Some(job) = inside.job.as_mut().filter(|job| job.end.is_none()) {
            job.stopping = 3;
            job.end = Some(JobState::Canceled);
        }
        Ok(())
    }

    fn find(&self, id: JobId) -> Result<Option<RemoteJob>, Error> {
        Ok(self
            .reach()?
            .job
            .as_ref()
            .map(|job| job.remote)
            .filter(|remote| remote.id == id))
    }

    fn address(&self) -> Option<&PrinterUri> {
        None
    }

    fn deadlines(&self) -> Deadlines {
        self.deadlines
    }
}
