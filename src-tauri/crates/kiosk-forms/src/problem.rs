//! What can be wrong with an answer: a closed list of codes, each with a message `problem-<code>`.
//!
//! Rules of a single form bring their own message, `form-<form>-rule-<rule>`. A hard problem keeps
//! the form from being printed as filled; a soft one is a hint, and the paper may be printed.
use std::collections::BTreeMap;

use crate::def::FormDef;

/// Codes of problems that every form can have.
///
/// Whether a code is hard follows `data-rules.md`: only what cannot refuse a real person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Common {
    /// Nothing was answered.
    Required,
    /// A box that must be ticked.
    MustTick,
    /// Fewer characters than needed: `{ $min }`, `{ $n }` to go.
    TooShort,
    /// More characters than fit: `{ $max }`, `{ $n }` too many.
    TooLong,
    /// Less than `{ $min }`.
    TooSmall,
    /// More than `{ $max }`.
    TooLarge,
    /// Fewer rows than `{ $min }`.
    RowsMissing,
    /// More rows than `{ $max }`.
    RowsTooMany,
    /// 其他 is ticked and its words are missing.
    WordsMissing,
    /// Control characters, line breaks where none belong, marks of direction.
    ControlCharacter,
    /// A character of private use (造字), which no other machine can read.
    PrivateUse,
    /// A name with a sign that does not belong into names (soft).
    NameSign,
    /// A name without a letter (soft).
    NameLetter,
    /// A personal number that is not one.
    IdPerson,
    /// A resident number whose check digit does not agree.
    IdResident,
    /// A personal number with `{ $n }` characters too few.
    IdShort,
    /// A personal number with `{ $n }` characters too many.
    IdLong,
    /// The twelve digits of a residence card instead of the number.
    IdCardNumber,
    /// A business number whose check digit does not agree.
    IdBusiness,
    /// A business number that does not have eight digits.
    IdBusinessLength,
    /// An old resident number after its last day (soft).
    IdOldEnded,
    /// Neither a personal nor a business number, but perhaps a passport number (soft).
    Passport,
    /// A mobile number with `{ $n }` digits too few.
    MobileShort,
    /// A mobile number with `{ $n }` digits too many.
    MobileLong,
    /// A mobile number with an extension.
    MobileExtension,
    /// Not a mobile number, in a field for one (soft).
    MobileKind,
    /// A telephone number in no known shape (soft).
    PhoneShape,
    /// Not an e-mail address.
    Email,
    /// A case number that cannot be read (soft).
    CaseNumber,
    /// A division that is not one or two Chinese characters (soft).
    Division,
    /// An answers file: not JSON, at `{ $line }`, `{ $column }`.
    NotJson,
    /// An answers file: not an object of fields.
    NotAnObject,
    /// An answers file: the form has no such field.
    UnknownField,
    /// An answers file: the field is computed, or written by hand, and takes no answer.
    NotAnInput,
    /// An answers file: the other answers leave no place for this one.
    NotApplicable,
    /// An answers file: text was expected.
    ExpectedText,
    /// An answers file: one of `{ $choices }` was expected.
    ExpectedChoice,
    /// An answers file: a list of some of `{ $choices }` was expected.
    ExpectedChoices,
    /// An answers file: a date was expected.
    ExpectedDate,
    /// An answers file: an amount was expected.
    ExpectedAmount,
    /// An answers file: a whole number was expected.
    ExpectedNumber,
    /// An answers file: true or false was expected.
    ExpectedYesNo,
    /// An answers file: a list of rows was expected.
    ExpectedRows,
}

impl Common {
    /// Every code.
    pub const ALL: [Common; 43] = [
        Common::Required,
        Common::MustTick,
        Common::TooShort,
        Common::TooLong,
        Common::TooSmall,
        Common::TooLarge,
        Common::RowsMissing,
        Common::RowsTooMany,
        Common::WordsMissing,
        Common::ControlCharacter,
        Common::PrivateUse,
        Common::NameSign,
        Common::NameLetter,
        Common::IdPerson,
        Common::IdResident,
        Common::IdShort,
        Common::IdLong,
        Common::IdCardNumber,
        Common::IdBusiness,
        Common::IdBusinessLength,
        Common::IdOldEnded,
        Common::Passport,
        Common::MobileShort,
        Common::MobileLong,
        Common::MobileExtension,
        Common::MobileKind,
        Common::PhoneShape,
        Common::Email,
        Common::CaseNumber,
        Common::Division,
        Common::NotJson,
        Common::NotAnObject,
        Common::UnknownField,
        Common::NotAnInput,
        Common::NotApplicable,
        Common::ExpectedText,
        Common::ExpectedChoice,
        Common::ExpectedChoices,
        Common::ExpectedDate,
        Common::ExpectedAmount,
        Common::ExpectedNumber,
        Common::ExpectedYesNo,
        Common::ExpectedRows,
    ];

    /// The code as it stands in message keys and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Common::Required => "required",
            Common::MustTick => "must_tick",
            Common::TooShort => "too_short",
            Common::TooLong => "too_long",
            Common::TooSmall => "too_small",
            Common::TooLarge => "too_large",
            Common::RowsMissing => "rows_missing",
            Common::RowsTooMany => "rows_too_many",
            Common::WordsMissing => "words_missing",
            Common::ControlCharacter => "control_character",
            Common::PrivateUse => "private_use",
            Common::NameSign => "name_sign",
            Common::NameLetter => "name_letter",
            Common::IdPerson => "id_person",
            Common::IdResident => "id_resident",
            Common::IdShort => "id_short",
            Common::IdLong => "id_long",
            Common::IdCardNumber => "id_card_number",
            Common::IdBusiness => "id_business",
            Common::IdBusinessLength => "id_business_length",
            Common::IdOldEnded => "id_old_ended",
            Common::Passport => "passport",
            Common::MobileShort => "mobile_short",
            Common::MobileLong => "mobile_long",
            Common::MobileExtension => "mobile_extension",
            Common::MobileKind => "mobile_kind",
            Common::PhoneShape => "phone_shape",
            Common::Email => "email",
            Common::CaseNumber => "case_number",
            Common::Division => "division",
            Common::NotJson => "not_json",
            Common::NotAnObject => "not_an_object",
            Common::UnknownField => "unknown_field",
            Common::NotAnInput => "not_an_input",
            Common::NotApplicable => "not_applicable",
            Common::ExpectedText => "expected_text",
            Common::ExpectedChoice => "expected_choice",
            Common::ExpectedChoices => "expected_choices",
            Common::ExpectedDate => "expected_date",
            Common::ExpectedAmount => "expected_amount",
            Common::ExpectedNumber => "expected_number",
            Common::ExpectedYesNo => "expected_yes_no",
            Common::ExpectedRows => "expected_rows",
        }
    }

    /// Whether it keeps the form from being printed as filled.
    pub fn is_hard(self) -> bool {
        !matches!(
            self,
            Common::NameSign
                | Common::NameLetter
                | Common::IdOldEnded
                | Common::Passport
                | Common::MobileKind
                | Common::PhoneShape
                | Common::CaseNumber
                | Common::Division
        )
    }
}

impl Code {
    /// Whether more typing cannot mend it, so that it is worth saying while the citizen types.
    pub(crate) fn is_worth_saying_at_once(&self) -> bool {
        match self {
            Code::Rule(_) => true,
            Code::Common(common) => matches!(
                common,
                Common::TooLong
                    | Common::TooLarge
                    | Common::RowsTooMany
                    | Common::ControlCharacter
                    | Common::PrivateUse
                    | Common::IdPerson
                    | Common::IdResident
                    | Common::IdBusiness
                    | Common::IdLong
                    | Common::IdCardNumber
                    | Common::MobileLong
                    | Common::MobileExtension
            ),
        }
    }
}

/// The code of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// One that every form can have.
    Common(Common),
    /// A rule of this form, by its id.
    Rule(String),
}

impl Code {
    /// The code as text; of a rule its id.
    pub fn name(&self) -> &str {
        match self {
            Code::Common(common) => common.name(),
            Code::Rule(rule) => rule,
        }
    }
}

/// Something wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field whose question mends it; a table where a row or column is named too.
    pub field: String,
    /// Row of a table, from 0.
    pub row: Option<usize>,
    /// Column of a table.
    pub column: Option<String>,
    /// What is wrong.
    pub code: Code,
    /// Slots of the message: numbers, amounts with commas, dates as `115/11/22`. Never an answer.
    pub args: BTreeMap<String, String>,
    /// Whether it keeps the form from being printed as filled.
    pub hard: bool,
}

impl Problem {
    /// A problem of a field.
    pub fn of(field: &str, code: Common) -> Self {
        Self {
            field: field.to_owned(),
            row: None,
            column: None,
            code: Code::Common(code),
            args: BTreeMap::new(),
            hard: code.is_hard(),
        }
    }

    /// The same with a slot of its message.
    pub fn with(mut self, slot: &str, value: impl ToString) -> Self {
        self.args.insert(slot.to_owned(), value.to_string());
        self
    }

    /// The same, of a column in a row of `table`: what was the field becomes the column.
    pub fn in_row(mut self, table: &str, row: usize) -> Self {
        self.column = Some(std::mem::replace(&mut self.field, table.to_owned()));
        self.row = Some(row);
        self
    }

    /// The key of its message.
    pub fn key(&self, def: &FormDef) -> String {
        match &self.code {
            Code::Common(common) => format!("problem-{}", common.name()),
            Code::Rule(id) => {
                let rule = def.rules.iter().find(|rule| rule.id == *id);
                rule.map_or_else(|| def.key(&format!("rule-{id}")), |rule| def.rule_key(rule))
            }
        }
    }

    /// Where it is, as `field` or `table[row].column`, the row counted from 0 as in JSON.
    pub fn place(&self) -> String {
        match (self.row, &self.column) {
            (Some(row), Some(column)) => format!("{}[{row}].{column}", self.field),
            (Some(row), None) => format!("{}[{row}]", self.field),
            _ => self.field.clone(),
        }
    }
}
