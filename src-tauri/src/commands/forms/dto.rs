//! What crosses the door when a form is filled: plain shapes with bounds, no logic of their own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// Characters of one typed answer; longer is refused at the door.
const MAX_TEXT: usize = 2_000;
/// Choices in one answer.
const MAX_CHOICES: usize = 60;

/// A form of the list; its title is `form-<id>`.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FormSummaryDto {
    /// Id.
    pub id: String,
    /// Number in the branch's list.
    pub no: u8,
    /// Pages of the blank form.
    pub pages: u32,
    /// Whether it can be filled on the screen.
    pub fillable: bool,
    /// What it is for the person in front of the screen.
    pub kind: FormKindDto,
    /// Message keys of what to bring.
    pub bring: Vec<String>,
    /// Message keys of what the office looks up itself.
    pub no_need: Vec<String>,
    /// Message keys of common mistakes.
    pub mistakes: Vec<String>,
}

/// What a form is for the person in front of the screen.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FormKindDto {
    /// Filled question by question.
    Fillable,
    /// A paper to read.
    Information,
    /// The questionnaire.
    Survey,
    /// For agencies, on paper.
    Agency,
}

/// An answer as it crosses.
#[derive(Clone, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum AnswerDto {
    /// Typed text, numbers and codes included.
    Text {
        /// As typed.
        text: String,
    },
    /// One of the choices.
    Choice {
        /// Its id, or its text where the choices are data.
        choice: String,
    },
    /// Several of the choices.
    Choices {
        /// Their ids.
        choices: Vec<String>,
        /// Text beside 其他.
        other: Option<String>,
    },
    /// A choice with a text of its own.
    Other {
        /// The choice.
        choice: String,
        /// The text.
        text: String,
    },
    /// A day.
    Date {
        /// ISO.
        iso: String,
    },
    /// A day and the time of day.
    DateTime {
        /// ISO, to the minute.
        iso: String,
    },
    /// A month.
    Month {
        /// ISO.
        iso: String,
    },
    /// A number with two places.
    Decimal {
        /// In hundredths.
        hundredths: i64,
    },
    /// A share of a right.
    Fraction {
        /// So many parts.
        numerator: u32,
        /// Of so many.
        denominator: u32,
    },
    /// An amount.
    Money {
        /// Whole New Taiwan dollars.
        amount: i64,
    },
    /// A whole number.
    Int {
        /// The number.
        value: i64,
    },
    /// Ticked or not.
    Bool {
        /// Ticked.
        value: bool,
    },
}

/// What kind of input a field wants.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the field types of the form definitions, named as there"
)]
pub enum FieldKindDto {
    Text,
    Multiline,
    Choice,
    MultiChoice,
    ChoiceOrText,
    Checkbox,
    RocDate,
    NationalId,
    PersonOrOrgId,
    Phone,
    Mobile,
    Email,
    Address,
    Money,
    Integer,
    CaseNumber,
    Division,
    RocDatetime,
    RocMonth,
    Ubn,
    BankAccount,
    DocNumber,
    Decimal,
    Fraction,
    ParcelNo,
    BuildingNo,
    County,
    Township,
}

/// Which of our keyboards a text wants.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum KeyboardDto {
    /// Digits.
    Digits,
    /// Latin letters.
    Latin,
    /// 注音.
    Zhuyin,
}

/// A ready answer to tap.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SuggestionDto {
    /// Text shown as it is.
    pub label: Option<String>,
    /// Or a message key.
    pub key: Option<String>,
    /// The answer it gives.
    pub value: AnswerDto,
}

/// One question.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldDto {
    /// Field, or column of a table.
    pub id: String,
    /// The key of its question; those of its label, help and choices begin with it.
    pub key: String,
    /// The table this is a column of.
    pub table: Option<String>,
    /// The row being edited.
    pub row: Option<u32>,
    /// Kind of input.
    pub kind: FieldKindDto,
    /// Must be answered for a filled form.
    pub required: bool,
    /// What was answered.
    pub value: Option<AnswerDto>,
    /// Choice ids.
    pub choices: Vec<String>,
    /// The choice that takes words of one's own.
    pub words_with: Option<String>,
    /// Choices that are data and shown as they are.
    pub choice_texts: Option<Vec<String>>,
    /// Largest number.
    pub max: Option<i64>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Characters at most.
    pub max_chars: Option<u32>,
    /// Message keys of sentences to tap.
    pub ready_sentences: Vec<String>,
    /// Ready answers.
    pub suggestions: Vec<SuggestionDto>,
    /// Keyboards, the first one shown first.
    pub keyboards: Vec<KeyboardDto>,
    /// Personal: masked on the check page.
    pub sensitive: bool,
    /// The answer came from an earlier form of this visit and was not changed since.
    pub prefilled: bool,
}

/// Something to put right.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemDto {
    /// Field.
    pub field: String,
    /// Row of a table.
    pub row: Option<u32>,
    /// Column of a table.
    pub column: Option<String>,
    /// Message key.
    pub key: String,
    /// The key of the label of the field or column it speaks of.
    pub label_key: String,
    /// Its slots.
    pub args: BTreeMap<String, String>,
    /// Cannot be printed as filled while it stands.
    pub hard: bool,
}

/// Something answered, as it is shown: choices by the keys of their words, else a text.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShownDto {
    /// Message keys.
    pub keys: Vec<String>,
    /// Text as it is, or the citizen's own words beside a choice.
    pub text: Option<String>,
}

/// A cell of a table's overview.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CellDto {
    /// Column.
    pub column: String,
    /// The key of its question.
    pub key: String,
    /// What it shows.
    pub shown: ShownDto,
}

/// A row of a table's overview.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableRowDto {
    /// Row, from 0.
    pub index: u32,
    /// Its cells.
    pub cells: Vec<CellDto>,
    /// What is wrong in it.
    pub problems: Vec<ProblemDto>,
}

/// A table's overview.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableDto {
    /// The table field.
    pub id: String,
    /// The key of its question.
    pub key: String,
    /// Its rows.
    pub rows: Vec<TableRowDto>,
    /// Rows at most.
    pub max_rows: u32,
}

/// Something computed from the answers.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DerivedDto {
    /// Field.
    pub field: String,
    /// The key of its question.
    pub key: String,
    /// Ready to show.
    pub text: String,
    /// An amount in capitals.
    pub capitals: Option<String>,
    /// What it is.
    pub kind: DerivedKindDto,
}

/// What a derived value is.
#[derive(Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DerivedKindDto {
    /// Amount.
    Money,
    /// Day.
    Date,
    /// Number.
    Int,
    /// Text.
    Text,
}

/// What one screen asks.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageDto {
    /// Id of the page.
    pub id: String,
    /// Key of its question.
    pub title_key: String,
    /// Its section.
    pub section: String,
    /// Its questions.
    pub fields: Vec<FieldDto>,
    /// A table's overview.
    pub table: Option<TableDto>,
    /// What follows from the answers.
    pub derived: Vec<DerivedDto>,
}

/// A line of the check page.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckRowDto {
    /// Field.
    pub field: String,
    /// The key of its question.
    pub key: String,
    /// Row of a table.
    pub row: Option<u32>,
    /// Section.
    pub section: String,
    /// What was answered; of a table's row one part for each column. Numbers of persons are masked.
    pub parts: Vec<ShownDto>,
    /// Nothing was answered.
    pub empty: bool,
    /// The citizen can change it; a computed value follows from others.
    pub editable: bool,
    /// The answer came from an earlier form of this visit and was not changed since.
    pub prefilled: bool,
    /// What is wrong with it.
    pub problem: Option<ProblemDto>,
}

/// The page before printing.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckDto {
    /// One line per answer.
    pub rows: Vec<CheckRowDto>,
    /// Everything to put right.
    pub problems: Vec<ProblemDto>,
    /// Can be printed as filled.
    pub ready: bool,
}

/// A section and how far it is.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SectionDto {
    /// Id.
    pub id: String,
    /// How far.
    pub state: SectionStateDto,
}

/// How far a section is.
#[derive(Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SectionStateDto {
    /// Behind.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Todo,
}

/// Where in the form the citizen is.
#[derive(Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AtDto {
    /// A question.
    Question,
    /// A row of a table.
    Row,
    /// The check page.
    Check,
}

/// A form being filled.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FillingDto {
    /// The form.
    pub form_id: String,
    /// 版次.
    pub edition: String,
    /// Where.
    pub at: AtDto,
    /// The questions here.
    pub page: Option<PageDto>,
    /// The check page.
    pub check: Option<CheckDto>,
    /// This question's number.
    pub question: u32,
    /// Questions in all, as the branches stand now.
    pub questions: u32,
    /// Sections.
    pub sections: Vec<SectionDto>,
    /// Whether there is a page before this one.
    pub can_go_back: bool,
    /// What is wrong here.
    pub problems: Vec<ProblemDto>,
}

/// An answer to a question.
#[derive(Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerRequestDto {
    /// Field, or table.
    pub field: String,
    /// Row of a table.
    pub row: Option<u32>,
    /// Column of a table.
    pub column: Option<String>,
    /// The answer; none clears it.
    pub value: Option<AnswerDto>,
}

/// A question to go to.
#[derive(Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GotoRequestDto {
    /// Field or table.
    pub field: String,
    /// Row of a table.
    pub row: Option<u32>,
}

/// A row of a table.
#[derive(Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RowRequestDto {
    /// The table.
    pub table: String,
    /// The row.
    pub row: u32,
}

impl AnswerDto {
    /// Whether nothing in it is longer than a person would type.
    pub(super) fn is_within_bounds(&self) -> bool {
        let short = |text: &str| text.chars().count() <= MAX_TEXT;
        match self {
            Self::Text { text } => short(text),
            Self::Choice { choice } => short(choice),
            Self::Choices { choices, other } => {
                choices.len() <= MAX_CHOICES
                    && choices.iter().all(|choice| short(choice))
                    && other.as_deref().is_none_or(short)
            }
            Self::Other { choice, text } => short(choice) && short(text),
            Self::Date { iso } | Self::DateTime { iso } | Self::Month { iso } => short(iso),
            Self::Money { .. }
            | Self::Int { .. }
            | Self::Decimal { .. }
            | Self::Fraction { .. }
            | Self::Bool { .. } => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(request: Value) -> Option<AnswerRequestDto> {
        serde_json::from_value(request).ok()
    }

    fn with(value: Value) -> Value {
        json!({ "field": "obligor_name", "row": null, "column": null, "value": value })
    }

    #[test]
    fn a_request_of_another_shape_is_none() {
        assert!(read(with(json!({ "type": "text", "text": "王小明" }))).is_some());
        assert!(read(with(Value::Null)).is_some(), "forgets the answer");
        for wrong in [
            json!(null),
            json!([]),
            json!({}),
            json!({ "value": null }),
            json!({ "field": 1, "value": null }),
            json!({ "field": "a", "row": -1, "value": null }),
            json!({ "field": "a", "row": 0.5, "value": null }),
            json!({ "field": "a", "row": "0", "value": null }),
            json!({ "field": "a", "value": null, "staff": true }),
        ] {
            assert!(read(wrong.clone()).is_none(), "{wrong}");
        }
        for wrong in [
            json!("王小明"),
            json!({ "text": "王小明" }),
            json!({ "type": "rows", "rows": [] }),
            json!({ "type": "text" }),
            json!({ "type": "text", "text": 1 }),
            json!({ "type": "text", "text": "a", "more": 1 }),
            json!({ "type": "choices", "choices": "a", "other": null }),
            json!({ "type": "choices", "choices": [1], "other": null }),
            json!({ "type": "money", "amount": "1" }),
            json!({ "type": "money", "amount": 1.5 }),
            json!({ "type": "money", "amount": 1e30 }),
            json!({ "type": "int", "value": true }),
            json!({ "type": "bool", "value": "yes" }),
            json!({ "type": "fraction", "numerator": -1, "denominator": 2 }),
        ] {
            assert!(read(with(wrong.clone())).is_none(), "{wrong}");
        }
    }

    #[test]
    fn what_is_longer_than_anybody_types_stays_outside() {
        let fits = |value: Value| {
            let request = read(with(value)).expect("a request");
            request.value.expect("an answer").is_within_bounds()
        };
        let most = "龘".repeat(MAX_TEXT);
        let long = "龘".repeat(5_000);
        assert!(fits(json!({ "type": "text", "text": most })));
        assert!(fits(
            json!({ "type": "text", "text": "\u{202e}王\u{200b}小\u{feff}明" })
        ));
        for wrong in [
            json!({ "type": "text", "text": long }),
            json!({ "type": "text", "text": format!("{most}a") }),
            json!({ "type": "choice", "choice": long }),
            json!({ "type": "choices", "choices": [long], "other": null }),
            json!({ "type": "choices", "choices": [], "other": long }),
            json!({ "type": "choices", "choices": vec!["a"; MAX_CHOICES + 1], "other": null }),
            json!({ "type": "other", "choice": "other", "text": long }),
            json!({ "type": "date", "iso": long }),
            json!({ "type": "month", "iso": long }),
        ] {
            assert!(!fits(wrong));
        }
    }
}
