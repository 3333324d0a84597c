//! One visitor, from the first touch to the wipe. Everything a visitor gives lives in here and
//! goes with it.

use std::collections::HashMap;
use std::sync::{MutexGuard, PoisonError};
use std::time::Instant;

use kiosk_forms::{Filling, Kept};
use kiosk_spool::{JobId, JobState};
use kiosk_store::UsageKind;

use crate::Kiosk;
use crate::error::Error;
use crate::print::Job;
use crate::settings::{Pace, VisitSettings};

/// How a visit came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitEnd {
    /// The visitor said so.
    Finished,
    /// Nobody touched the screen any more.
    Abandoned,
    /// Its page was lost.
    Lost,
}

/// What belongs to the present visitor, and to nobody else.
#[derive(Default)]
pub(crate) struct Visit {
    /// Counts visits, so that work begun in one cannot end in the next.
    pub(crate) number: u32,
    /// The last touch; none while nobody is here.
    touched: Option<Instant>,
    /// How much time the visitor is given; who once needed more has it until the end.
    pace: Pace,
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
    /// Somebody touches the screen; says whether a visit begins with it.
    fn touch(&mut self, at: Instant, pace: Pace) -> bool {
        if pace == Pace::Unhurried {
            self.pace = pace;
        }
        self.touched.replace(at).is_none()
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

    /// Whether nobody has gone on for longer than the visitor is given. The time begins anew while a paper comes
    /// out: whoever waits for it does not touch. It also begins for what came in when the visit it
    /// was meant for had ended, so that nothing lies here unwatched.
    fn is_overdue(&mut self, at: Instant, times: &VisitSettings) -> bool {
        let printing = self.jobs.values().any(Job::is_running);
        let stray = self.touched.is_none() && (self.filling.is_some() || !self.jobs.is_empty());
        if printing || stray {
            self.touched = Some(at);
        }
        let limit = times.idle(self.pace).guard();
        self.touched
            .is_some_and(|last| at.saturating_duration_since(last) > limit)
    }

    /// Leaves nothing of the visitor: answers zeroised, jobs stopped, their files deleted.
    fn end(&mut self) -> Vec<Job> {
        let jobs = std::mem::take(&mut self.jobs).into_values().collect();
        *self = Self {
            number: self.number + 1,
            ..Self::default()
        };
        jobs
    }
}

impl Kiosk {
    /// The number of the present visit.
    #[must_use]
    pub fn visit_number(&self) -> u32 {
        self.visit().number
    }

    /// Somebody touches the screen, and needs this much time.
    pub fn touch(&self, at: Instant, pace: Pace) {
        if self.visit().touch(at, pace) {
            self.count(UsageKind::Visit);
        }
    }

    /// Whether the visit has stood untouched beyond warning and countdown. Ask often: the time in
    /// which a paper comes out is not counted as far as this is asked meanwhile.
    #[must_use]
    pub fn is_overdue(&self, at: Instant) -> bool {
        self.visit().is_overdue(at, &self.settings().visit)
    }

    /// Ends the visit and leaves nothing of it: answers zeroised, jobs withdrawn, files deleted.
    pub fn end_visit(&self, how: VisitEnd) {
        self.wipe(self.visit(), how);
    }

    /// The same for the visit of this number only; says whether it was still the present one.
    pub fn end_visit_of(&self, number: u32, how: VisitEnd) -> bool {
        self.still_in(number)
            .map(|visit| self.wipe(visit, how))
            .is_ok()
    }

    fn wipe(&self, mut visit: MutexGuard<'_, Visit>, how: VisitEnd) {
        let was_here = visit.touched.is_some();
        let jobs = visit.end();
        drop(visit);
        // First what a person could see or take, then what is written down about it.
        let never_sent: Vec<JobId> = jobs.into_iter().filter_map(Job::abandon).collect();
        self.forget_papers();
        for job in never_sent {
            self.close_job(job, &JobState::Canceled);
        }
        match how {
            VisitEnd::Finished if was_here => self.count(UsageKind::VisitFinished),
            VisitEnd::Abandoned if was_here => self.count(UsageKind::VisitAbandoned),
            _ => {}
        }
        self.flush_counts();
    }

    /// The visitor goes on in another language.
    pub fn language_changed(&self) {
        self.count(UsageKind::LanguageChanged);
    }

    pub(crate) fn visit(&self) -> MutexGuard<'_, Visit> {
        self.visit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The visit in which some work was begun.
    ///
    /// # Errors
    /// It has ended meanwhile: the work belongs to nobody.
    pub(crate) fn still_in(&self, begun: u32) -> Result<MutexGuard<'_, Visit>, Error> {
        let visit = self.visit();
        if visit.number == begun {
            Ok(visit)
        } else {
            Err(Error::VisitEnded)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::print::PrintProgress;

    /// 60 and 30 seconds, 180 and 60 for who needs more; the guard comes 5 seconds later.
    fn times() -> VisitSettings {
        VisitSettings::default()
    }

    fn after(begun: Instant, seconds: u64) -> Instant {
        begun + Duration::from_secs(seconds)
    }

    #[test]
    fn a_visit_is_overdue_when_nobody_touches_for_too_long() {
        let begun = Instant::now();
        let mut visit = Visit::default();
        assert!(
            !visit.is_overdue(after(begun, 1000), &times()),
            "nobody here"
        );
        assert!(visit.touch(begun, Pace::Usual), "a visit begins");
        assert!(!visit.is_overdue(after(begun, 95), &times()));
        assert!(visit.is_overdue(after(begun, 96), &times()));
        assert!(
            !visit.touch(after(begun, 96), Pace::Usual),
            "the same visit goes on"
        );
        assert!(!visit.is_overdue(after(begun, 191), &times()));
        assert!(visit.is_overdue(after(begun, 192), &times()));
        visit.end();
        assert!(!visit.is_overdue(after(begun, 1000), &times()));
    }

    #[test]
    fn who_needs_more_time_has_it_until_the_end_of_the_visit() {
        let begun = Instant::now();
        let mut visit = Visit::default();
        visit.touch(begun, Pace::Unhurried);
        visit.touch(begun, Pace::Usual);
        assert!(!visit.is_overdue(after(begun, 245), &times()));
        assert!(visit.is_overdue(after(begun, 246), &times()));
        visit.end();
        visit.touch(begun, Pace::Usual);
        assert!(visit.is_overdue(after(begun, 96), &times()), "the next one");
    }

    #[test]
    fn who_needs_more_time_never_has_less() {
        let office = VisitSettings {
            warn_after_seconds: 300,
            countdown_seconds: 90,
            ..times()
        };
        assert_eq!(office.idle(Pace::Unhurried), office.idle(Pace::Usual));
    }

    #[test]
    fn a_paper_that_comes_out_holds_the_clock_and_its_end_starts_it_anew() {
        let begun = Instant::now();
        let mut visit = Visit::default();
        visit.touch(begun, Pace::Usual);
        let (job, progress) = Job::played();
        visit.jobs.insert("job".to_owned(), job);
        assert!(!visit.is_overdue(after(begun, 300), &times()));
        *progress.lock().expect("the job") = PrintProgress::Done;
        assert!(
            !visit.is_overdue(after(begun, 395), &times()),
            "time to take it"
        );
        assert!(visit.is_overdue(after(begun, 396), &times()));
    }

    #[test]
    fn what_comes_in_after_the_end_is_watched_too() {
        let begun = Instant::now();
        let mut visit = Visit::default();
        let (job, progress) = Job::played();
        *progress.lock().expect("the job") = PrintProgress::Prepared;
        visit.jobs.insert("job".to_owned(), job);
        assert!(!visit.is_overdue(begun, &times()));
        assert!(visit.is_overdue(after(begun, 96), &times()));
    }
}
