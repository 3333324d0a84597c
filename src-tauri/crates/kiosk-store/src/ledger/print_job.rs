//! Table `print_job`: papers handed to the printer.
//!
//! The job's id is printed on the paper, so staff can look a paper up; who asked for it is not known.
//! Of the time, only the month is kept: a day would let a quiet day's questionnaire be laid beside the day's paper.
//!
//! Law over the counters: created = completed + cancelled + failed + open, and nothing is open after
//! [`JobsMut::fail_open`], which every start of the window calls, but what is followed elsewhere.

use kiosk_model::date::RocDate;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::begin;
use crate::error::{Error, Result};

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobKind {
    /// A form as it was filled and checked.
    FormFilled,
    /// A form with what was answered so far, the rest to be written by hand.
    FormDraft,
    /// An empty form.
    FormBlank,
    /// A form filled as an example.
    FormExample,
    /// A notice.
    Notice,
}

impl JobKind {
    const ALL: [Self; 5] = [
        Self::FormFilled,
        Self::FormDraft,
        Self::FormBlank,
        Self::FormExample,
        Self::Notice,
    ];

    /// The text stored in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::FormFilled => "form-filled",
            Self::FormDraft => "form-draft",
            Self::FormBlank => "form-blank",
            Self::FormExample => "form-example",
            Self::Notice => "notice",
        }
    }
}

/// How a job ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobEnd {
    /// The printer says that all sheets are out.
    Completed,
    /// Somebody called it off.
    Cancelled,
    /// It came to nothing.
    Failed,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// Not ended yet.
    Open,
    /// Ended.
    Ended(JobEnd),
}

impl JobState {
    const ALL: [Self; 4] = [
        Self::Open,
        Self::Ended(JobEnd::Completed),
        Self::Ended(JobEnd::Cancelled),
        Self::Ended(JobEnd::Failed),
    ];

    /// The text stored in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Ended(JobEnd::Completed) => "completed",
            Self::Ended(JobEnd::Cancelled) => "cancelled",
            Self::Ended(JobEnd::Failed) => "failed",
        }
    }
}

/// A job before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob {
    /// The job's random id (UUID version 4), as printed on the paper.
    pub id: Uuid,
    /// What is printed.
    pub kind: JobKind,
    /// The form's id, for forms.
    pub form: Option<String>,
    /// The form's edition, for forms.
    pub edition: Option<String>,
    /// Pages of one copy.
    pub pages: u32,
    /// Copies.
    pub copies: u32,
}

/// A job in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What was asked for.
    pub job: NewJob,
    /// The month it was asked for, `YYYY-MM`.
    pub month: String,
    /// How far it is.
    pub state: JobState,
}

/// Jobs, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JobCounters {
    /// All jobs ever handed to the printer.
    pub created: u32,
    /// Jobs not ended yet.
    pub open: u32,
    /// Jobs whose sheets are out.
    pub completed: u32,
    /// Jobs called off.
    pub cancelled: u32,
    /// Jobs that came to nothing.
    pub failed: u32,
}

/// Reads jobs.
#[derive(Debug)]
pub struct Jobs<'a>(pub(super) &'a Connection);

impl Jobs<'_> {
    /// The job with this id, if there is one.
    ///
    /// # Errors
    /// What the database reports.
    pub fn find(&self, id: Uuid) -> Result<Option<Job>> {
        type Columns = (
            String,
            Option<String>,
            Option<String>,
            u32,
            u32,
            String,
            String,
        );
        let mut statement = self.0.prepare_cached(
            "SELECT kind, form, edition, pages, copies, month, state FROM print_job WHERE id = ?1",
        )?;
        let found: Option<Columns> = statement
            .query_row([id.to_string()], |row| row.try_into())
            .optional()?;
        let Some((kind, form, edition, pages, copies, month, state)) = found else {
            return Ok(None);
        };
        let kind = JobKind::ALL.into_iter().find(|known| known.code() == kind);
        let state = JobState::ALL
            .into_iter()
            .find(|known| known.code() == state);
        let (Some(kind), Some(state)) = (kind, state) else {
            return Err(Error::Unreadable("print_job"));
        };
        Ok(Some(Job {
            job: NewJob {
                id,
                kind,
                form,
                edition,
                pages,
                copies,
            },
            month,
            state,
        }))
    }

    /// All jobs, counted by how they ended.
    ///
    /// # Errors
    /// What the database reports.
    pub fn counters(&self) -> Result<JobCounters> {
        let mut statement = self
            .0
            .prepare_cached("SELECT state, count(*) FROM print_job GROUP BY state")?;
        let mut rows = statement.query([])?;
        let mut counters = JobCounters::default();
        while let Some(row) = rows.next()? {
            let (state, jobs): (String, u32) = (row.get(0)?, row.get(1)?);
            match JobState::ALL
                .into_iter()
                .find(|known| known.code() == state)
            {
                Some(JobState::Open) => counters.open = jobs,
                Some(JobState::Ended(JobEnd::Completed)) => counters.completed = jobs,
                Some(JobState::Ended(JobEnd::Cancelled)) => counters.cancelled = jobs,
                Some(JobState::Ended(JobEnd::Failed)) => counters.failed = jobs,
                None => return Err(Error::Unreadable("print_job.state")),
            }
            counters.created += jobs;
        }
        Ok(counters)
    }
}

/// Notes jobs and how they ended.
#[derive(Debug)]
pub struct JobsMut<'a>(pub(super) &'a mut Connection);

impl JobsMut<'_> {
    /// Notes a job before it is sent.
    ///
    /// # Errors
    /// What the database reports, among it an id used twice.
    pub fn create(&mut self, job: &NewJob, today: RocDate) -> Result<()> {
        let mut month = today.iso();
        month.truncate(7);
        let transaction = begin(self.0)?;
        transaction
            .prepare_cached(
                "INSERT INTO print_job (id, kind, form, edition, pages, copies, month, state)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                job.id.to_string(),
                job.kind.code(),
                job.form,
                job.edition,
                job.pages,
                job.copies,
                month,
                JobState::Open.code(),
            ])?;
        transaction.commit()?;
        Ok(())
    }

    /// Notes how a job ended. The first end counts: later ones change nothing, and the answer is then `false`.
    ///
    /// # Errors
    /// [`Error::NoSuchJob`], or what the database reports.
    pub fn end(&mut self, id: Uuid, end: JobEnd) -> Result<bool> {
        let transaction = begin(self.0)?;
        let changed = transaction
            .prepare_cached("UPDATE print_job SET state = ?2 WHERE id = ?1 AND state = ?3")?
            .execute(params![
                id.to_string(),
                JobState::Ended(end).code(),
                JobState::Open.code()
            ])?;
        if changed == 0 && Jobs(&transaction).find(id)?.is_none() {
            return Err(Error::NoSuchJob);
        }
        transaction.commit()?;
        Ok(changed > 0)
    }

    /// Notes that jobs left open by a kiosk that was cut off came to nothing; returns how many. Those
    /// that somebody still follows stay open.
    ///
    /// # Errors
    /// What the database reports.
    pub fn fail_open(&mut self, followed: &[Uuid]) -> Result<u32> {
        let transaction = begin(self.0)?;
        let open: Vec<String> = transaction
            .prepare_cached("SELECT id FROM print_job WHERE state = ?1")?
            .query_map([JobState::Open.code()], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        let mut ended = 0;
        for id in open {
            if followed.iter().any(|job| job.to_string() == id) {
                continue;
            }
            transaction
                .prepare_cached("UPDATE print_job SET state = ?2 WHERE id = ?1")?
                .execute([id.as_str(), JobState::Ended(JobEnd::Failed).code()])?;
            ended += 1;
        }
        transaction.commit()?;
        Ok(ended)
    }
}
