//! What can be wrong with an answer: a closed list of codes, each with a message `problem-<code>`.
//!
//! Rules of a single form bring their own message, `form-<form>-rule-<rule>`. A hard problem keeps
//! the form from being printed as filled; a soft one is a hint, and the paper may be printed.
mod common;

use std::collections::BTreeMap;

use crate::def::FormDef;
pub use common::Common;

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
                    | Common::BankForm
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
