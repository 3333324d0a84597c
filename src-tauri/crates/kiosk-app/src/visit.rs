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

    /// Keeps what the next form of the visit may ask again.
    pub(crate) fn keep_answers(&mut self) {
        if let Some(filling) = &self.filling {
            self.kept.keep(filling);
        }
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
