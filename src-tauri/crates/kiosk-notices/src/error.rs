//! What can be wrong with a file as a whole, and the codes of everything this crate complains of.

use std::io;

use thiserror::Error;

/// Kinds of files told apart by their content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// JSON that is not one of the known data sets.
    OtherJson,
    /// Text in columns, separated by commas, semicolons or tabs.
    Csv,
    /// XML.
    Xml,
    /// A page for browsers.
    Html,
    /// Excel 97–2003 or another document of that time.
    Xls,
    /// Excel since 2007, or another ZIP container.
    Xlsx,
    /// PDF.
    Pdf,
    /// A compressed file.
    Gzip,
    /// None of these.
    Unknown,
}

impl FileKind {
    /// The name people know it by; empty where there is none to tell.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xml => "XML",
            Self::Html => "HTML",
            Self::Xls => "XLS",
            Self::Xlsx => "XLSX",
            Self::Pdf => "PDF",
            Self::Gzip => "GZIP",
            Self::OtherJson | Self::Unknown => "",
        }
    }
}

/// Why a file was not read at all. Lines and columns count from 1, byte offsets from 0.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// The file could not be read.
    #[error("reading failed: {0}")]
    Io(io::ErrorKind),
    /// More bytes than the limit.
    #[error("more than {max_bytes} bytes")]
    TooLarge {
        /// The limit.
        max_bytes: u64,
    },
    /// More rows than the limit.
    #[error("more than {max_rows} rows")]
    TooManyRows {
        /// The limit.
        max_rows: usize,
    },
    /// Nothing in it, or a list without rows.
    #[error("empty")]
    Empty,
    /// Not a kind of file that can be imported.
    #[error("not a known kind of file: {found:?}")]
    UnknownKind {
        /// What it looks like.
        found: FileKind,
    },
    /// Not text in UTF-8.
    #[error("not UTF-8 at byte {offset}, line {line}")]
    NotUtf8 {
        /// The first bad byte.
        offset: usize,
        /// Its line.
        line: usize,
    },
    /// Text that breaks the rules of JSON.
    #[error("not JSON at line {line}, column {col}")]
    NotJson {
        /// The line.
        line: usize,
        /// The character in that line.
        col: usize,
    },
    /// The file ends too early.
    #[error("ends too early, in line {line}")]
    Truncated {
        /// The last line.
        line: usize,
    },
    /// JSON, but not a list of rows.
    #[error("not a list")]
    NotArray,
    /// A column that no row has.
    #[error("column missing")]
    MissingColumn {
        /// The column as the agency names it.
        name: &'static str,
    },
}

impl ReadError {
    /// The code by which a message is chosen, `import-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "readFailed",
            Self::TooLarge { .. } => "tooLarge",
            Self::TooManyRows { .. } => "tooManyRows",
            Self::Empty => "empty",
            Self::UnknownKind {
                found: FileKind::Unknown,
            } => "unknownKind",
            Self::UnknownKind {
                found: FileKind::OtherJson,
            } => "unknownColumns",
            Self::UnknownKind { .. } => "unsupportedKind",
            Self::NotUtf8 { .. } => "notUtf8",
            Self::NotJson { .. } => "notJson",
            Self::Truncated { .. } => "truncated",
            Self::NotArray => "notArray",
            Self::MissingColumn { .. } => "missingColumn",
        }
    }

    /// The slots of the message.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io(_) | Self::Empty | Self::NotArray => Vec::new(),
            Self::UnknownKind {
                found: FileKind::Unknown | FileKind::OtherJson,
            } => Vec::new(),
            Self::TooLarge { max_bytes } => vec![("mb", (max_bytes / 1_000_000).to_string())],
            Self::TooManyRows { max_rows } => vec![("max", max_rows.to_string())],
            Self::UnknownKind { found } => vec![("found", found.name().to_owned())],
            Self::NotUtf8 { offset, line } => {
                vec![("offset", offset.to_string()), ("line", line.to_string())]
            }
            Self::NotJson { line, col } => {
                vec![("line", line.to_string()), ("col", col.to_string())]
            }
            Self::Truncated { line } => vec![("line", line.to_string())],
            Self::MissingColumn { name } => vec![("column", (*name).to_owned())],
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// Every code of this crate with the slots of its message `import-<code>`: files first, then rows.
pub const PROBLEMS: &[(&str, &[&str])] = &[
    ("readFailed", &[]),
    ("tooLarge", &["mb"]),
    ("tooManyRows", &["max"]),
    ("empty", &[]),
    ("unknownKind", &[]),
    ("unknownColumns", &[]),
    ("unsupportedKind", &["found"]),
    ("notUtf8", &["offset", "line"]),
    ("notJson", &["line", "col"]),
    ("truncated", &["line"]),
    ("notArray", &[]),
    ("missingColumn", &["column"]),
    ("notARecord", &[]),
    ("duplicateKey", &["column"]),
    ("badType", &["column"]),
    ("loneSurrogate", &["column"]),
    ("controlCharacter", &["column"]),
    ("fieldTooLong", &["column", "chars", "max"]),
    ("fieldMissing", &["column"]),
    ("badCaseNumber", &[]),
    ("badAmount", &["column", "value"]),
    ("badNumber", &["column", "value"]),
    ("badDate", &["column", "value"]),
    ("duplicateRow", &["first"]),
];
