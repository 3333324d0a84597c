//! Table `usage`: how often something was done in an hour, over a closed list of kinds.
//!
//! No words that were typed, no visit, no order within the hour.
//! Questionnaires are not counted here: on a quiet day the hour would give their visitor away.

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use rusqlite::{Connection, params};

use super::begin;
use crate::error::Result;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UsageKind {
    /// A visit began.
    Visit,
    /// A visit was ended by the visitor.
    VisitFinished,
    /// A visit was ended because nobody touched the screen any more.
    VisitAbandoned,
    /// The notices were searched.
    NoticeSearch,
    /// A notice was opened.
    NoticeShown,
    /// A notice was printed.
    NoticePrinted,
    /// A form was begun.
    FormBegun,
    /// A form was printed, filled or in part.
    FormPrinted,
    /// An empty form or an example was printed.
    FormBlankPrinted,
    /// The language was changed.
    LanguageChanged,
    /// Help was asked for.
    HelpShown,
}

impl UsageKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Visit,
        Self::VisitFinished,
        Self::VisitAbandoned,
        Self::NoticeSearch,
        Self::NoticeShown,
        Self::NoticePrinted,
        Self::FormBegun,
        Self::FormPrinted,
        Self::FormBlankPrinted,
        Self::LanguageChanged,
        Self::HelpShown,
    ];

    /// The text stored in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::VisitFinished => "visit-finished",
            Self::VisitAbandoned => "visit-abandoned",
            Self::NoticeSearch => "notice-search",
            Self::NoticeShown => "notice-shown",
            Self::NoticePrinted => "notice-printed",
            Self::FormBegun => "form-begun",
            Self::FormPrinted => "form-printed",
            Self::FormBlankPrinted => "form-blank-printed",
            Self::LanguageChanged => "language-changed",
            Self::HelpShown => "help-shown",
        }
    }
}

/// How often something was done in an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageCount {
    /// The hour in Taiwan, `YYYY-MM-DDThh`.
    pub hour: String,
    /// What was done.
    pub kind: UsageKind,
    /// How often.
    pub times: u32,
}

/// Reads counts.
#[derive(Debug)]
pub struct Usage<'a>(pub(super) &'a Connection);

impl Usage<'_> {
    /// The counts from one day to another, both included, by hour.
    ///
    /// # Errors
    /// What the database reports.
    pub fn list(&self, from: RocDate, to: RocDate) -> Result<Vec<UsageCount>> {
        let mut statement = self.0.prepare_cached(
            "SELECT hour, kind, times FROM usage WHERE substr(hour, 1, 10) BETWEEN ?1 AND ?2 ORDER BY hour, kind",
        )?;
        let mut rows = statement.query([from.iso(), to.iso()])?;
        let mut counts = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(1)?;
            // An older program must not stumble over a kind it does not know.
            if let Some(kind) = UsageKind::ALL
                .into_iter()
                .find(|known| known.code() == kind)
            {
                counts.push(UsageCount {
                    hour: row.get(0)?,
                    kind,
                    times: row.get(2)?,
                });
            }
        }
        Ok(counts)
    }
}

/// Counts what was done.
#[derive(Debug)]
pub struct UsageMut<'a>(pub(super) &'a mut Connection);

impl UsageMut<'_> {
    /// Adds to the counts of the present hour, all of them or none.
    ///
    /// Counts may be gathered and added now and then: losing a few at a power cut does no harm.
    ///
    /// # Errors
    /// What the database reports.
    pub fn add(&mut self, counts: &[(UsageKind, u32)], now: &Now) -> Result<()> {
        let hour = format!("{}T{:02}", now.date().iso(), now.hour_minute().0);
        let transaction = begin(self.0)?;
        for (kind, times) in counts.iter().filter(|(_, times)| *times > 0) {
            transaction
                .prepare_cached(
                    "INSERT INTO usage (hour, kind, times) VALUES (?1, ?2, ?3)
                     ON CONFLICT (hour, kind) DO UPDATE SET times = times + excluded.times",
                )?
                .execute(params![hour, kind.code(), times])?;
        }
        transaction.commit()?;
        Ok(())
    }
}
