//! Table `survey_answer`: answers to the questionnaire, anonymous by construction.
//!
//! - The key is random (UUID version 4) and the table has no rowid, so the order of rows is not the order of visitors.
//! - Of the time, only the day is kept; print jobs keep only their month, usage counts no questionnaires.
//! - Nothing names a visit, a paper, a language or a machine, and no function returns an answer's key.
//!
//! What this cannot hide: in the raw pages and the log of the file, which only the holder of the key can read, the
//! places of freshly written rows still tell something of their order.

use std::collections::BTreeMap;

use kiosk_model::date::RocDate;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::begin;
use crate::error::{Error, Result};

/// One visitor's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// The edition of the questionnaire.
    pub edition: String,
    /// Question id → chosen id; questions that were skipped are absent.
    pub choices: BTreeMap<String, String>,
    /// Why the visitor is not satisfied, if anything was said.
    pub why: Option<String>,
    /// What the visitor suggests, if anything was said.
    pub suggestion: Option<String>,
}

/// The answers of a period, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyReport {
    /// How many visitors answered.
    pub answers: u32,
    /// The questions, by id.
    pub questions: Vec<QuestionCount>,
}

/// The answers to one question, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionCount {
    /// The question's id.
    pub question: String,
    /// How many visitors answered this question.
    pub answers: u32,
    /// Chosen id and how often, most frequent first.
    pub choices: Vec<(String, u32)>,
}

/// What one visitor wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The day of the answer.
    pub day: RocDate,
    /// Why the visitor is not satisfied.
    pub why: Option<String>,
    /// What the visitor suggests.
    pub suggestion: Option<String>,
}

/// Counts answers.
#[derive(Debug)]
pub struct Survey<'a>(pub(super) &'a Connection);

impl Survey<'_> {
    /// Counts the answers from one day to another, both included.
    ///
    /// # Errors
    /// What the database reports.
    pub fn report(&self, from: RocDate, to: RocDate) -> Result<SurveyReport> {
        let period = params![from.iso(), to.iso()];
        let answers = self
            .0
            .prepare_cached("SELECT count(*) FROM survey_answer WHERE day BETWEEN ?1 AND ?2")?
            .query_row(period, |row| row.get(0))?;
        let mut statement = self.0.prepare_cached(
            "SELECT choice.key, choice.value, count(*) FROM survey_answer, json_each(choices) AS choice
             WHERE day BETWEEN ?1 AND ?2 GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2",
        )?;
        let mut rows = statement.query(period)?;
        let mut questions: Vec<QuestionCount> = Vec::new();
        while let Some(row) = rows.next()? {
            let (question, choice, times): (String, String, u32) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            if questions
                .last()
                .is_none_or(|last| last.question != question)
            {
                questions.push(QuestionCount {
                    question,
                    answers: 0,
                    choices: Vec::new(),
                });
            }
            if let Some(count) = questions.last_mut() {
                count.answers += times;
                count.choices.push((choice, times));
            }
        }
        Ok(SurveyReport { answers, questions })
    }

    /// What visitors wrote from one day to another, by day, within a day in no order.
    ///
    /// # Errors
    /// What the database reports.
    pub fn comments(&self, from: RocDate, to: RocDate) -> Result<Vec<Comment>> {
        let mut statement = self.0.prepare_cached(
            "SELECT day, why, suggestion FROM survey_answer
             WHERE day BETWEEN ?1 AND ?2 AND (why IS NOT NULL OR suggestion IS NOT NULL) ORDER BY day, id",
        )?;
        let mut rows = statement.query([from.iso(), to.iso()])?;
        let mut comments = Vec::new();
        while let Some(row) = rows.next()? {
            let day: String = row.get(0)?;
            comments.push(Comment {
                day: RocDate::parse_iso(&day)
                    .map_err(|_| Error::Unreadable("survey_answer.day"))?,
                why: row.get(1)?,
                suggestion: row.get(2)?,
            });
        }
        Ok(comments)
    }
}

/// Takes answers.
#[derive(Debug)]
pub struct SurveyMut<'a>(pub(super) &'a mut Connection);

impl SurveyMut<'_> {
    /// Keeps one visitor's answers; "received" may be shown when this has returned.
    ///
    /// # Errors
    /// What the database reports; nothing is then kept.
    pub fn submit(&mut self, answer: &NewAnswer, today: RocDate) -> Result<()> {
        let choices = serde_json::to_string(&answer.choices)
            .map_err(|_| Error::Unreadable("survey_answer.choices"))?;
        let said = |text: &Option<String>| {
            text.as_deref()
                .map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        let transaction = begin(self.0)?;
        transaction
            .prepare_cached(
                "INSERT INTO survey_answer (id, day, edition, choices, why, suggestion) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                Uuid::new_v4().to_string(),
                today.iso(),
                answer.edition,
                choices,
                said(&answer.why),
                said(&answer.suggestion),
            ])?;
        transaction.commit()?;
        Ok(())
    }
}
