//! A definition as it is written in its file, before anything is checked.
//!
//! The file is TOML 1.1. What a key means is said at the type it becomes, in [`crate::def`] and
//! [`crate::paper_def`]; here only where the file writes it otherwise. Expressions are strings.
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

use crate::def::{Band, Carry, FieldKind, KindOf, Required, Source};
use crate::paper_def::PaperDef;

pub(super) type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawForm {
    pub format: Spanned<u32>,
    pub id: Text,
    pub no: u8,
    pub edition: String,
    #[serde(default)]
    pub kind_of: KindOf,
    pub legal: Vec<String>,
    pub bring: Vec<String>,
    #[serde(default)]
    pub no_need: Vec<String>,
    #[serde(default)]
    pub mistakes: Vec<String>,
    pub texts: Vec<String>,
    #[serde(default)]
    pub shared_texts: Vec<Text>,
    #[serde(default)]
    pub shared_pages: Vec<Text>,
    pub copies: Option<Spanned<u8>>,
    #[serde(default)]
    pub copy_marks: Vec<Text>,
    #[serde(default)]
    pub offers: Vec<RawOffer>,
    #[serde(default)]
    pub bands: BTreeMap<String, Spanned<Vec<Band>>>,
    #[serde(default)]
    pub sections: Vec<RawSection>,
    #[serde(default)]
    pub staff: Vec<RawField>,
    #[serde(default)]
    pub rules: Vec<RawRule>,
    pub paper: Spanned<PaperDef>,
    pub specimen: RawSpecimen,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub id: Text,
    pub fields: Vec<RawField>,
}

/// A form that is offered after this one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOffer {
    pub form: Text,
    pub when: Option<Text>,
    pub party: Option<Text>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawField {
    /// Of a field that is like a shared one the shared one's, where it is not said.
    pub id: Option<Text>,
    /// A field of `defs/shared.toml`, or `table.column`: what is not said here is as there.
    pub like: Option<Text>,
    /// The words are the form's own all the same.
    #[serde(default)]
    pub own_words: bool,
    pub kind: Option<FieldKind>,
    /// Y required · C required where `when` holds · N optional (with `when`: asked only there) ·
    /// D computed by `value` · S written by staff.
    pub req: Option<Required>,
    pub when: Option<Text>,
    pub value: Option<Text>,
    pub input_when: Option<Text>,
    pub default: Option<Text>,
    pub page: Option<Text>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub min_chars: Option<usize>,
    pub max_chars: Option<usize>,
    /// Fewest and most rows.
    pub rows: Option<(usize, usize)>,
    #[serde(default)]
    pub choices: Vec<String>,
    /// The choice that takes words of its own.
    pub words_with: Option<Text>,
    pub source: Option<Source>,
    #[serde(default)]
    pub suggest: Vec<RawSuggest>,
    #[serde(default)]
    pub ready: Vec<RawReady>,
    pub cap: Option<Text>,
    #[serde(default)]
    pub show_with: Vec<Text>,
    #[serde(default)]
    pub columns: Vec<RawField>,
    pub same_as: Option<Text>,
    /// The text is a name.
    pub name: Option<bool>,
    pub paper_label: Option<bool>,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub carry: Carry,
    /// The number of the row.
    #[serde(default)]
    pub auto: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSuggest {
    pub value: Text,
    pub id: Option<String>,
}

/// Ready sentences that are offered together.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReady {
    pub ids: Vec<String>,
    pub when: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub id: Text,
    /// A rule of `defs/shared.toml` whose words are used.
    pub like: Option<Text>,
    pub field: Text,
    pub when: Option<Text>,
    pub check: Text,
    pub hard: bool,
    #[serde(default)]
    pub args: BTreeMap<String, Text>,
    pub pass: Spanned<toml::Table>,
    pub fail: Spanned<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSpecimen {
    pub today: Text,
    pub answers: Option<Spanned<toml::Table>>,
}
