//! The closed expression language of the definitions.
//!
//! An expression reads answers and gives a value; it cannot loop, write or reach anything outside the
//! form. What it cannot say becomes a named function in [`crate::functions`]. Grammar:
//!
//! ```text
//! or      = and { "or" and }
//! and     = not { "and" not }
//! not     = "not" not | compare
//! compare = sum [ ("=" | "!=" | "<" | "<=" | ">" | ">=") sum | "in" list | "has" text ]
//! sum     = product { ("+" | "-") product }
//! product = atom { ("*" | "div") atom }
//! atom    = int | text | "true" | "false" | "today" | "now" | "whole" | name | name "." name
//!         | name "(" [ or { "," or } ] ")" | "(" or ")"
//! list    = "[" (int | text) { "," (int | text) } "]"
//! text    = "'" letters "'"
//! ```
//!
//! Logic has three values, as in SQL: an answer that is not there makes a comparison *unset*; a
//! condition holds only when it is true, a rule is broken only when it is false.
mod check;
mod compare;
mod eval;
mod parse;
#[cfg(test)]
mod rows_tests;
mod scope;
#[cfg(test)]
mod tests;

use crate::functions::Function;

pub(crate) use check::Names;
pub use check::Type;
pub(crate) use eval::Val;
pub(crate) use scope::Scope;

/// An expression with its place in the text it was read from.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    pub(crate) node: Node,
    /// Offset of its first letter in the expression's text, in bytes.
    pub(crate) at: usize,
}

/// What an expression is made of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Int(i64),
    Text(String),
    Bool(bool),
    Today,
    Now,
    Whole,
    Name(String),
    Column(String, String),
    Not(Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    Math(Operation, Box<Expr>, Box<Expr>),
    In(Box<Expr>, Vec<Literal>),
    Has(Box<Expr>, String),
    Call(Function, Vec<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Plus,
    Minus,
    Times,
    Div,
}

/// A member of a list after `in`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Int(i64),
    Text(String),
}

/// What is wrong with an expression, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct ExprError {
    /// Offset in the expression's text, in bytes.
    pub at: usize,
    /// What is wrong.
    pub kind: ExprErrorKind,
}

/// The ways in which an expression can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExprErrorKind {
    /// A letter that begins nothing in the language.
    #[error("unexpected letter {0:?}")]
    Letter(char),
    /// A text without its closing quote.
    #[error("text without closing quote")]
    UnclosedText,
    /// A number that does not fit.
    #[error("number too large")]
    NumberTooLarge,
    /// Something else was needed here.
    #[error("expected {0}")]
    Expected(&'static str),
    /// More levels than anyone can read.
    #[error("nested too deeply")]
    TooDeep,
    /// A function that the language does not have.
    #[error("unknown function {0:?}")]
    UnknownFunction(String),
    /// A function with too many or too few arguments.
    #[error("{function} takes {expected} arguments, found {found}")]
    Arity {
        /// The function.
        function: &'static str,
        /// How many it takes.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// Not the id of a field, column or table of bands.
    #[error("unknown name {0:?}")]
    UnknownName(String),
    /// Not a choice of the field it is compared with.
    #[error("{choice:?} is not a choice of {field}")]
    UnknownChoice {
        /// The field.
        field: String,
        /// What was written.
        choice: String,
    },
    /// A value of the wrong type.
    #[error("expected {expected}, found {found}")]
    Type {
        /// What is needed here.
        expected: &'static str,
        /// What stands here.
        found: &'static str,
    },
}

impl Expr {
    /// Reads an expression.
    ///
    /// # Errors
    /// What is wrong, with its offset in `text`.
    pub fn parse(text: &str) -> Result<Self, ExprError> {
        parse::parse(text)
    }

    /// Calls `visit` with every field name the expression reads.
    pub(crate) fn names(&self, visit: &mut dyn FnMut(&str)) {
        match &self.node {
            Node::Int(_)
            | Node::Text(_)
            | Node::Bool(_)
            | Node::Today
            | Node::Now
            | Node::Whole => {}
            Node::Name(name) | Node::Column(name, _) => visit(name),
            Node::Not(inner) | Node::In(inner, _) | Node::Has(inner, _) => inner.names(visit),
            Node::And(left, right)
            | Node::Or(left, right)
            | Node::Compare(_, left, right)
            | Node::Math(_, left, right) => {
                left.names(visit);
                right.names(visit);
            }
            Node::Call(_, arguments) => arguments.iter().for_each(|a| a.names(visit)),
        }
    }
}
