//! What the screen shows of a filling: everything that the window needs, as values and message keys.
mod build;
mod suggest;

use std::fmt;

use crate::def::{Field, FieldKind};
use crate::printed::Shown;
use crate::problem::Problem;
use crate::value::Value;

/// The whole screen of a filling.
#[derive(Debug, Clone)]
pub struct FillingView {
    /// Id of the form.
    pub form_id: &'static str,
    /// Its edition.
    pub edition: &'static str,
    /// The page of questions, unless at the check page.
    pub page: Option<PageView>,
    /// The check page, when there.
    pub check: Option<CheckView>,
    /// Number of this question, from 1; pages inside a row have the number of their table.
    pub question: usize,
    /// How many questions there are at the moment.
    pub questions: usize,
    /// The steps of the form.
    pub sections: Vec<SectionView>,
    /// Whether there is a page before this one.
    pub can_go_back: bool,
    /// Problems to show at this page: all of them once `next` has refused, before that only those that
    /// more typing cannot mend.
    pub problems: Vec<Problem>,
}

/// One step of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionView {
    /// Id, message `form-<form>-section-<id>`.
    pub id: &'static str,
    /// How far it is.
    pub state: SectionState,
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionState {
    /// Behind the citizen.
    Done,
    /// Here.
    Current,
    /// Still to come.
    Todo,
}

/// A page of questions.
#[derive(Debug, Clone)]
pub struct PageView {
    /// The field's id, or that of the group of fields; inside a row with table and row before it.
    pub id: String,
    /// Key of the page's question: of its only field, of its table, or of the group
    /// (`form-<form>-page-<id>`).
    pub title_key: String,
    /// Section.
    pub section: &'static str,
    /// Whether this page is inside a row.
    pub in_row: bool,
    /// The questions; empty at the overview of a table.
    pub fields: Vec<FieldView>,
    /// The rows, at the overview of a table.
    pub table: Option<TableView>,
    /// Computed values that follow from what is asked here.
    pub derived: Vec<DerivedView>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct FieldView {
    /// Field, or column of a table.
    pub id: &'static str,
    /// The table, of a column.
    pub table: Option<&'static str>,
    /// The row, of a column.
    pub row: Option<usize>,
    /// Kind of answer.
    pub kind: FieldKind,
    /// Whether it must be answered.
    pub required: bool,
    /// The answer as typed, or the default.
    pub value: Option<Value>,
    /// Ids of the choices; of choices that are texts of the office's own their places, from "0".
    pub choices: Vec<String>,
    /// The choice that takes words.
    pub words_with: Option<&'static str>,
    /// Choices that are texts of the office's own.
    pub choice_texts: Option<Vec<String>>,
    /// Least number.
    pub min: Option<i64>,
    /// Largest number offered.
    pub max: Option<i64>,
    /// Most characters.
    pub max_chars: Option<usize>,
    /// Keys of ready sentences.
    pub ready_sentences: Vec<String>,
    /// Values for one touch.
    pub suggestions: Vec<SuggestionView>,
    /// Keyboards, the likeliest first.
    pub keyboards: &'static [Keyboard],
    /// Masked where it is only shown.
    pub sensitive: bool,
    /// The key of its question, with which the keys of its parts begin.
    pub key: String,
    /// The answer came from an earlier form of the visit and was not changed since.
    pub prefilled: bool,
}

/// A keyboard on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Number pad.
    Digits,
    /// Latin letters.
    Latin,
    /// 注音.
    Zhuyin,
}

/// A value for one touch: it replaces what stands in the field.
#[derive(Debug, Clone)]
pub struct SuggestionView {
    /// The words, where they are data.
    pub label: Option<String>,
    /// The key of the words, where they are a message.
    pub key: Option<String>,
    /// The value.
    pub value: Value,
}

/// The overview of a table.
#[derive(Debug, Clone)]
pub struct TableView {
    /// The table.
    pub id: &'static str,
    /// The key of its question.
    pub key: String,
    /// Its rows.
    pub rows: Vec<RowView>,
    /// How many there can be.
    pub max_rows: usize,
}

/// One row in the overview of a table.
#[derive(Debug, Clone)]
pub struct RowView {
    /// From 0.
    pub index: usize,
    /// Every column and what it shows.
    pub cells: Vec<(&'static Field, Shown)>,
    /// What is wrong in the row.
    pub problems: Vec<Problem>,
}

/// A value shown beside the questions: computed, or the echo of an amount while it is typed.
#[derive(Clone)]
pub struct DerivedView {
    /// The field.
    pub field: &'static str,
    /// The key of its question.
    pub key: String,
    /// Its kind.
    pub kind: FieldKind,
    /// The value as shown.
    pub text: String,
    /// Of an amount: in Chinese capitals.
    pub capitals: Option<String>,
}

impl fmt::Debug for DerivedView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DerivedView")
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

/// The page that shows every answer before printing.
#[derive(Debug, Clone)]
pub struct CheckView {
    /// One line for each answer, row of a table, and computed value.
    pub rows: Vec<CheckRow>,
    /// Every problem of the form.
    pub problems: Vec<Problem>,
    /// Whether it can be printed as filled.
    pub is_ready: bool,
}

/// One line of the check page.
#[derive(Debug, Clone)]
pub struct CheckRow {
    /// The field.
    pub field: &'static str,
    /// The key of its question.
    pub key: String,
    /// The answer came from an earlier form of the visit and was not changed since.
    pub prefilled: bool,
    /// The row, of a table.
    pub row: Option<usize>,
    /// The section.
    pub section: &'static str,
    /// What was answered: one part, or of a row one part for each column; identity numbers masked.
    pub parts: Vec<Shown>,
    /// Whether there is nothing.
    pub is_empty: bool,
    /// Whether the citizen can change it here; computed values follow from others.
    pub is_input: bool,
    /// The first thing that is wrong with it, hard before soft.
    pub problem: Option<Problem>,
}
