//! The questionnaire: the branch's four questions, why, and a suggestion. Stored without a name,
//! a time of day, or anything that would lead back to a visit.

use std::collections::BTreeMap;

use kiosk_model::date::RocDate;
use kiosk_store::NewAnswer;

use crate::Kiosk;
use crate::error::Error;

/// The edition of the questions; answers of different editions are never added up unseen.
pub const EDITION: &str = "115-11";
/// Characters of the reason and of the suggestion (`forms.md`, form 16: 200 and 500).
const MAX_WHY: usize = 200;
const MAX_SUGGESTION: usize = 500;

/// A question with its choices; words are `survey-q-<id>` and `survey-choice-<choice>`.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Id, also its name in the ledger.
    pub id: &'static str,
    /// Choice ids, the better one first.
    pub choices: &'static [&'static str],
}

/// The two answers of the branch's own report: 滿意, 再努力.
const SATISFIED: &[&str] = &["good", "poor"];

/// 整體洽公環境, 洽公服務禮儀, 意見回應或抱怨處理, 服務設施.
const QUESTIONS: &[Question] = &[
    Question {
        id: "environment",
        choices: SATISFIED,
    },
    Question {
        id: "courtesy",
        choices: SATISFIED,
    },
    Question {
        id: "complaint",
        choices: SATISFIED,
    },
    Question {
        id: "facility",
        choices: SATISFIED,
    },
];

/// One answered question.
#[derive(Clone, Debug)]
pub struct SurveyAnswer {
    /// The question.
    pub question: String,
    /// The choice.
    pub choice: String,
}

/// What people said, in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// First day counted.
    pub from: RocDate,
    /// Last day counted.
    pub to: RocDate,
    /// Questionnaires handed in.
    pub answers: u32,
    /// Questions in the order of the questionnaire.
    pub questions: Vec<QuestionReport>,
}

/// One question's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionReport {
    /// The question.
    pub id: String,
    /// How many answered it.
    pub n: u32,
    /// Each choice with its count and its share of `n`, 0 to 1.
    pub choices: Vec<(String, u32, f64)>,
}

impl Kiosk {
    /// The questions of the current edition.
    #[must_use]
    pub fn survey_questions(&self) -> &'static [Question] {
        QUESTIONS
    }

    /// Stores a questionnaire. When this returns, the answers are safe on disk.
    ///
    /// # Errors
    /// An unknown question or choice, a text that is too long, nothing answered at all, or a ledger
    /// that cannot be written: then nothing is stored.
    pub fn submit_survey(
        &self,
        answers: &[SurveyAnswer],
        why: &str,
        suggestion: &str,
    ) -> Result<(), Error> {
        let mut choices = BTreeMap::new();
        for answer in answers {
            let question = QUESTIONS
                .iter()
                .find(|question| question.id == answer.question)
                .ok_or(Error::BadRequest("question"))?;
            let choice = question
                .choices
                .iter()
                .find(|choice| **choice == answer.choice)
                .ok_or(Error::BadRequest("choice"))?;
            choices.insert(question.id.to_owned(), (*choice).to_owned());
        }
        let why = text(why, MAX_WHY)?;
        let suggestion = text(suggestion, MAX_SUGGESTION)?;
        if choices.is_empty() && why.is_none() && suggestion.is_none() {
            return Err(Error::BadRequest("nothing was answered"));
        }
        let answer = NewAnswer {
            edition: EDITION.to_owned(),
            choices,
            why,
            suggestion,
        };
        let today = self.now().date();
        self.with_ledger(|ledger| ledger.survey_mut().submit(&answer, today))
    }

    /// Counts and shares of a span of days, both included.
    ///
    /// # Errors
    /// A ledger that cannot be read.
    pub fn survey_report(&self, from: RocDate, to: RocDate) -> Result<Report, Error> {
        let counted = self.with_ledger(|ledger| ledger.survey().report(from, to))?;
        let questions = QUESTIONS
            .iter()
            .map(|question| {
                let found = counted
                    .questions
                    .iter()
                    .find(|count| count.question == question.id);
                let n = found.map_or(0, |count| count.answers);
                QuestionReport {
                    id: question.id.to_owned(),
                    n,
                    choices: question
                        .choices
                        .iter()
                        .map(|choice| {
                            let times = found.map_or(0, |count| {
                                count
                                    .choices
                                    .iter()
                                    .filter(|(name, _)| name == choice)
                                    .map(|(_, times)| *times)
                                    .sum()
                            });
                            let share = if n == 0 {
                                0.0
                            } else {
                                f64::from(times) / f64::from(n)
                            };
                            ((*choice).to_owned(), times, share)
                        })
                        .collect(),
                }
            })
            .collect();
        Ok(Report {
            from,
            to,
            answers: counted.answers,
            questions,
        })
    }
}

/// A text as given, trimmed; nothing for an empty one.
fn text(given: &str, most: usize) -> Result<Option<String>, Error> {
    let given = given.trim();
    if given.chars().count() > most {
        return Err(Error::TooLarge("text"));
    }
    Ok((!given.is_empty()).then(|| given.to_owned()))
}
