//! One visitor, from the first touch to the wipe. Everything a visitor gives lives in here and
//! goes with it.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use kiosk_forms::{Filling, Kept};

use crate::print::Job;

/// What belongs to the present visitor, and to nobody else.
#[derive(Default)]
pub(crate) struct Visit {
    /// Counts visits, so that work begun in one cannot end in the next.
    pub(crate) number: u64,
    /// The last touch; none while nobody is here.
    touched: Option<Instant>,
    /// The form being filled. Its answers are zeroised when it is dropped.
    pub(crate) filling: Option<Filling>,
    /// Forms begun earlier in this visit, by id; they are gone on with when they are opened again.
    earlier: HashMap<String, Filling>,
    /// What the forms of this visit have in common. Zeroised when it is dropped.
    pub(crate) kept: Kept,
    /// Print jobs by id.
    pub(crate) jobs: HashMap<String, Job>,
    /// Sheets handed to the printer.
    pub(crate) sheets: u32,
}

impl Visit {
    pub(crate) fn touch(&mut self) -> bool {
        self.touched.replace(Instant::now()).is_none()
    }

    /// Lays the form being filled aside; what it says of persons and cases is kept for the next.
    pub(crate) fn lay_aside(&mut self) {
        if let Some(filling) = self.close() {
            self.earlier.insert(filling.def().id.clone(), filling);
        }
    }

    /// Ends the form being filled; what it says of persons and cases is kept for the next.
    pub(crate) fn close(&mut self) -> Option<Filling> {
        let filling = self.filling.take()?;
        self.kept.keep(&filling);
        Some(filling)
    }

    /// A form that was laid aside.
    pub(crate) fn take_up(&mut self, id: &str) -> Option<Filling> {
        self.earlier.remove(id)
    }

    pub(crate) fn is_overdue(&self, limit: Duration) -> bool {
        let printing = self.jobs.values().any(Job::is_running);
        !printing && self.touched.is_some_and(|last| last.elapsed() > limit)
    }

    /// Leaves nothing of the visitor: answers zeroised, jobs stopped, their files deleted.
    pub(crate) fn end(&mut self) -> Vec<Job> {
        let jobs = std::mem::take(&mut self.jobs).into_values().collect();
        *self = Self {
            number: self.number + 1,
            ..Self::default()
        };
        jobs
    }
}
