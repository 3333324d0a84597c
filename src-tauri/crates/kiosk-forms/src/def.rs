//! A form as data: sections, fields, rules, standing texts and paper.
//!
//! A definition is free of language: every word a person reads is a message, and its key follows from
//! the ids here. With `F` for the form's id the keys are
//!
//! | key | what it is |
//! |---|---|
//! | `form-F`, `.short`, `.what` | name of the form, short name, what it is for |
//! | `form-F-section-S` | name of a section |
//! | `form-F-page-P` | question of a page that holds several fields |
//! | `form-F-X`, `.label`, `.help`, `.paper` | question of a field, its label, one line of help, its label on paper where that differs |
//! | `form-F-X-C` | a choice of field X; column C of table X, with the same attributes as a field |
//! | `form-F-X-C-D` | a choice of a column |
//! | `form-F-X-ready-1` … | ready sentences of a field |
//! | `form-F-X-suggest-S` | words of a suggested value |
//! | `form-F-rule-R` | what is said when a rule is broken |
//! | `form-F-text-T` | standing text on paper |
//! | `form-F-bring-B`, `form-F-no_need-B`, `form-F-legal-B`, `form-F-mistake-B` | what to bring, what the office looks up itself, legal basis, common mistakes |
//!
//! What several forms ask in the same way stands once in `defs/shared.toml`, and its words under keys
//! that begin with `field-`: `field-X` for `form-F-X`, `field-text-T`, `field-page-P`, `field-rule-R`.
//! The functions of [`FormDef`] that give keys say which of the two it is.
mod kind;

use std::collections::BTreeMap;

use kiosk_model::date::RocDate;
use serde::Deserialize;

use crate::answers::Answers;
use crate::expr::Expr;
use crate::paper_def::PaperDef;
pub use kind::FieldKind;

/// Most fields that share one page of questions.
pub const FIELDS_ON_A_PAGE: usize = 3;

/// The definition of one form, read from its data file and checked.
#[derive(Debug)]
pub struct FormDef {
    /// Stable id, also the name of the data file.
    pub id: String,
    /// Its number in the branch's list, 1 to 22.
    pub no: u8,
    /// Edition (版次): ROC year and month, `115-11`.
    pub edition: String,
    /// What the form is for the person in front of the screen.
    pub kind_of: KindOf,
    /// Legal basis, ids of messages.
    pub legal: Vec<String>,
    /// What the filer brings, ids of messages.
    pub bring: Vec<String>,
    /// What the office looks up itself (免附), ids of messages.
    pub no_need: Vec<String>,
    /// Common mistakes, ids of messages.
    pub mistakes: Vec<String>,
    /// Standing texts on paper, ids of messages.
    pub texts: Vec<String>,
    /// Standing texts that other forms print too.
    pub shared_texts: Vec<String>,
    /// Questions of pages that other forms ask too.
    pub shared_pages: Vec<String>,
    /// How often it is printed.
    pub copies: u8,
    /// The mark of each copy, ids of texts; none where there is one copy.
    pub copy_marks: Vec<String>,
    /// Forms that belong to this one and are offered after it was printed.
    pub offers: Vec<Offer>,
    /// Sections in the order in which they are asked.
    pub sections: Vec<Section>,
    /// Fields filled by office staff; printed as empty boxes.
    pub staff: Vec<Field>,
    /// Rules across fields.
    pub rules: Vec<Rule>,
    /// The paper.
    pub paper: PaperDef,
    /// Answers of the worked example.
    pub specimen: Answers,
    /// The day on which the worked example is filled in.
    pub specimen_today: RocDate,
    pub(crate) bands: BTreeMap<String, Vec<Band>>,
}

/// What a form is for the person in front of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindOf {
    /// Asked question by question, printed blank, as an example or filled.
    #[default]
    Fillable,
    /// A paper to read; it asks nothing.
    Information,
    /// The questionnaire: answered on screens of its own, or on paper.
    Survey,
    /// For agencies: printed blank or filled from a file of answers, never asked on the screen.
    Agency,
}

/// A form that belongs to another one.
#[derive(Debug)]
pub struct Offer {
    /// Its id.
    pub form: String,
    /// Offered only where this holds.
    pub when: Option<Expr>,
    /// The beginning of the ids of the person here whom that form is about: `obligor_`.
    pub party: Option<String>,
}

/// A section of the form, one step of the guided filling.
#[derive(Debug)]
pub struct Section {
    /// Id within the form.
    pub id: String,
    /// Fields in the order in which they are asked.
    pub fields: Vec<Field>,
}

/// One field, or one column of a table.
#[derive(Debug)]
pub struct Field {
    /// Id within the form (a column: within its table).
    pub id: String,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// Who gives it, and whether it must be there.
    pub required: Required,
    /// The field applies only where this holds.
    pub when: Option<Expr>,
    /// How it is computed.
    pub value: Option<Expr>,
    /// A computed field becomes a question where this holds.
    pub input_when: Option<Expr>,
    /// What it is until the citizen says otherwise.
    pub default: Option<Expr>,
    /// The page it shares with its neighbours; without one it has a page of its own.
    pub page: Option<String>,
    /// Bounds of the answer.
    pub limits: Limits,
    /// Choices, in order.
    pub choices: Vec<Choice>,
    /// Where further suggestions come from.
    pub source: Option<Source>,
    /// Values offered for one touch.
    pub suggest: Vec<Suggest>,
    /// Ready sentences to tap instead of typing.
    pub ready: Vec<Ready>,
    /// Bound that the screen offers for a number; a rule says why more is refused.
    pub cap: Option<Expr>,
    /// A computed field is shown on the pages of these fields.
    pub show_with: Vec<String>,
    /// Columns of a table.
    pub columns: Vec<Field>,
    /// Left empty it means the same as this other field (「同上」).
    pub same_as: Option<String>,
    /// The text names a person or body and is checked as a name.
    pub is_name: bool,
    /// The label on paper differs from that on the check page (`.paper`).
    pub paper_label: bool,
    /// Asked, never printed.
    pub hidden: bool,
    /// Whether its answer is taken into the next form of the visit.
    pub carry: Carry,
    /// A column that counts the rows.
    pub is_row_number: bool,
    /// The field of `defs/shared.toml` that this one is like.
    pub like: Option<String>,
    /// The beginning of the keys of its words where other forms use the same words; none where they
    /// are the form's own.
    pub words: Option<String>,
}

/// How far an answer goes within a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carry {
    /// To fields of the same id, and to fields that are like the same shared one.
    #[default]
    Like,
    /// To fields of the same id only.
    Id,
    /// Nowhere.
    No,
}

/// Who gives a field, and whether it must be there; the marks Y, C, N, D, S of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Required {
    /// Always required.
    #[serde(rename = "Y")]
    Yes,
    /// Required where its condition holds, and asked only there.
    #[serde(rename = "C")]
    When,
    /// Optional.
    #[serde(rename = "N")]
    No,
    /// Computed, never typed (but see [`Field::input_when`]).
    #[serde(rename = "D")]
    Derived,
    /// Written by staff.
    #[serde(rename = "S")]
    Staff,
}

impl Required {
    /// Whether the citizen gives it.
    pub fn is_citizen(self) -> bool {
        matches!(self, Required::Yes | Required::When | Required::No)
    }
}

/// Bounds of an answer.
#[derive(Debug, Default, Clone, Copy)]
pub struct Limits {
    /// Least number or amount.
    pub min: Option<i64>,
    /// Largest number or amount.
    pub max: Option<i64>,
    /// Fewest characters.
    pub min_chars: Option<usize>,
    /// Most characters; each character counts once, a variation selector belongs to its character.
    pub max_chars: Option<usize>,
    /// Fewest rows.
    pub min_rows: usize,
    /// Most rows.
    pub max_rows: usize,
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Id within the field.
    pub id: String,
    /// It takes words of its own (其他＿＿).
    pub takes_words: bool,
    /// Its message is the form's own, though those of the field are shared.
    pub is_own: bool,
}

/// Lists that are not part of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Agencies that transfer cases to this office, from the caller (the profile).
    Agencies,
    /// Divisions of this office, from the caller.
    Divisions,
    /// Beginnings of addresses of this district, from the caller.
    AddressPrefixes,
    /// Parts of a case number: years, then case kinds (字別) in use in the whole country.
    CaseKinds,
    /// Hosts of e-mail addresses.
    EmailHosts,
    /// Counties and cities, the office's own first.
    Counties,
    /// Townships and districts of the county that was chosen beside.
    Townships,
}

/// A value offered for one touch.
#[derive(Debug, Clone)]
pub struct Suggest {
    /// The value.
    pub value: Expr,
    /// Its words, the end of the key `form-F-X-suggest-…`; without them the value speaks for itself.
    pub id: Option<String>,
    /// Its message is the form's own, though those of the field are shared.
    pub is_own: bool,
}

/// A ready sentence, message `form-F-X-ready-<id>`.
#[derive(Debug, Clone)]
pub struct Ready {
    /// Id within the field.
    pub id: String,
    /// Offered only where this holds.
    pub when: Option<Expr>,
    /// Its message is the form's own, though those of the field are shared.
    pub is_own: bool,
}

/// A rule across fields, with examples that keep and break it.
#[derive(Debug)]
pub struct Rule {
    /// Id within the form.
    pub id: String,
    /// The shared rule whose words are used.
    pub like: Option<String>,
    /// The field whose question is shown when the rule is broken.
    pub field: String,
    /// The rule is looked at only where this holds.
    pub when: Option<Expr>,
    /// What must not be false.
    pub check: Expr,
    /// A broken hard rule keeps the form from being printed as filled; a soft one is a hint.
    pub hard: bool,
    /// Slots of the message.
    pub args: Vec<(String, Expr)>,
    /// Answers that keep the rule.
    pub pass: Answers,
    /// Answers that break it.
    pub fail: Answers,
}

/// A band of a step table: from this number on, this value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The first number of the band.
    pub from: i64,
    /// The value for the whole band.
    pub value: i64,
}

impl FormDef {
    /// A field of any section, or of the office block.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields()
            .chain(&self.staff)
            .find(|field| field.id == id)
    }

    /// The fields of all sections, in the order in which they are asked.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// The section that holds a field.
    pub fn section_of(&self, field: &str) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.fields.iter().any(|f| f.id == field))
    }

    pub(crate) fn bands(&self, name: &str) -> Option<&[Band]> {
        self.bands.get(name).map(Vec::as_slice)
    }
}

impl Field {
    /// A column of this table.
    pub fn column(&self, id: &str) -> Option<&Field> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// A choice of this field.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}
