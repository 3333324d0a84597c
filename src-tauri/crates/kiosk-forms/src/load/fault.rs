//! What can be wrong with a definition, and where.
use crate::expr::ExprErrorKind;

/// A fault in a definition file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {fault}")]
pub struct DefError {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong with a definition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not TOML, or not of the shape of a definition; the words are the reader's.
    #[error("{0}")]
    Shape(String),
    /// Written for another version of the format.
    #[error("format {0} is not known")]
    Format(u32),
    /// An expression is wrong.
    #[error(transparent)]
    Expr(#[from] ExprErrorKind),
    /// An id that is not small letters, digits and underscores.
    #[error("{0:?} is not an id")]
    Id(String),
    /// An id that stands for two things.
    #[error("{0:?} is there twice")]
    Twice(String),
    /// A field, choice or text that does not exist.
    #[error("there is no {0:?}")]
    Unknown(String),
    /// Something that this kind of field needs is not there.
    #[error("{field} needs {what}")]
    Needs {
        /// The field.
        field: String,
        /// What is missing.
        what: &'static str,
    },
    /// Something that this kind of field cannot have is there.
    #[error("{field} cannot have {what}")]
    Cannot {
        /// The field.
        field: String,
        /// What is too much.
        what: &'static str,
    },
    /// A field that is computed from itself.
    #[error("{0} depends on itself")]
    Circle(String),
    /// An example with answers that the form does not take.
    #[error("answer {field}: {code}")]
    Example {
        /// Where in the answers.
        field: String,
        /// The code of the problem.
        code: String,
    },
    /// Widths or heights that do not fit, in tenths of a millimetre.
    #[error("{what}: {found} instead of {expected} (tenths of a millimetre)")]
    Measure {
        /// What was measured.
        what: String,
        /// What it should be, or at most be.
        expected: i64,
        /// What it is.
        found: i64,
    },
}
