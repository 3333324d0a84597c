//! The questionnaire.

use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::survey::SurveyAnswer;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;

use crate::error::Answer;

/// A question with its choices.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyQuestionDto {
    /// Key `survey-q-<id>`.
    pub id: String,
    /// Keys `survey-choice-<id>`.
    pub choices: Vec<String>,
}

/// One answered question.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SurveyAnswerDto {
    /// The question.
    pub question: String,
    /// The choice.
    pub choice: String,
}

/// The questions of the current edition.
#[tauri::command(async)]
#[specta::specta]
pub fn survey_questions(kiosk: State<'_, Arc<Kiosk>>) -> Vec<SurveyQuestionDto> {
    kiosk
        .survey_questions()
        .iter()
        .map(|question| SurveyQuestionDto {
            id: question.id.to_owned(),
            choices: question
                .choices
                .iter()
                .map(|choice| (*choice).to_owned())
                .collect(),
        })
        .collect()
}

/// Stores the answers; answers only after they are safe on disk.
#[tauri::command(async)]
#[specta::specta]
pub fn survey_submit(
    kiosk: State<'_, Arc<Kiosk>>,
    answers: Vec<SurveyAnswerDto>,
    why: String,
    suggestion: String,
) -> Answer<()> {
    let answers: Vec<SurveyAnswer> = answers
        .into_iter()
        .map(|answer| SurveyAnswer {
            question: answer.question,
            choice: answer.choice,
        })
        .collect();
    Ok(kiosk.submit_survey(&answers, &why, &suggestion)?)
}
