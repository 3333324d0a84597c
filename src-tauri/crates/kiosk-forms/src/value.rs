//! One answer: what a citizen gave for one field, or what was computed for it.
use std::fmt;
use std::ops::Deref;

use kiosk_model::date::RocDate;
use kiosk_model::date_time::{RocDateTime, RocMonth};
use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;
use kiosk_model::share::Fraction;
use zeroize::Zeroizing;

use crate::answers::Row;

/// Text of a citizen: wiped when dropped, never shown by `Debug`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private(Zeroizing<String>);

impl Private {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Private {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Private {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl From<String> for Private {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(private)")
    }
}

/// The value of one field. `Debug` names the shape and says nothing of the content.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Text as typed.
    Text(Private),
    /// One choice, by its id.
    Choice(String),
    /// Several choices, by their ids; `other` are the words of a choice that takes words.
    Choices {
        /// Ids of the ticked choices.
        chosen: Vec<String>,
        /// Words for the ticked choice that takes some.
        other: Option<Private>,
    },
    /// A choice that takes words, with its words.
    Other {
        /// Id of the choice.
        choice: String,
        /// Its words.
        text: Private,
    },
    /// A day.
    Date(RocDate),
    /// A day and the time of day.
    DateTime(RocDateTime),
    /// A month.
    Month(RocMonth),
    /// An amount.
    Money(Money),
    /// A whole number.
    Int(i64),
    /// A number with two places.
    Decimal(Hundredths),
    /// A share of a right.
    Fraction(Fraction),
    /// Ticked or not.
    Bool(bool),
    /// The rows of a table.
    Rows(Vec<Row>),
}

impl Value {
    /// Whether this is as good as no answer: empty text, nothing ticked, no rows.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(text) => text.trim().is_empty(),
            Value::Choice(choice) => choice.is_empty(),
            Value::Choices { chosen, .. } => chosen.is_empty(),
            Value::Rows(rows) => rows.is_empty(),
            Value::Bool(yes) => !yes,
            Value::Other { .. }
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::Month(_)
            | Value::Money(_)
            | Value::Int(_)
            | Value::Decimal(_)
            | Value::Fraction(_) => false,
        }
    }

    fn shape(&self) -> &'static str {
        match self {
            Value::Text(_) => "Text",
            Value::Choice(_) => "Choice",
            Value::Choices { .. } => "Choices",
            Value::Other { .. } => "Other",
            Value::Date(_) => "Date",
            Value::DateTime(_) => "DateTime",
            Value::Month(_) => "Month",
            Value::Money(_) => "Money",
            Value::Int(_) => "Int",
            Value::Decimal(_) => "Decimal",
            Value::Fraction(_) => "Fraction",
            Value::Bool(_) => "Bool",
            Value::Rows(_) => "Rows",
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.shape())
    }
}
