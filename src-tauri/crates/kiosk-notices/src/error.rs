//! What can be wrong with a file as a whole, and the codes of everything this crate complains of.

use std::io;

use kiosk_model::encoding::EncodingError;
use thiserror::Error;

/// Kinds of files that cannot be imported, told apart by their content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Rows whose columns are not those of a notice.
    OtherColumns,
    /// Excel 97–2003 or another document of that time.
    Xls,
    /// Excel since 2007, or another ZIP container.
    Xlsx,
    /// PDF.
    Pdf,
    /// A compressed file.
    Gzip,
    /// A picture.
    Picture,
    /// None of these.
    Unknown,
}

impl FileKind {
    /// The name people know it by; empty where there is none to tell.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xls => "XLS",
            Self::Xlsx => "XLSX",
            Self::Pdf => "PDF",
            Self::Gzip => "ZIP",
            Self::Picture => "JPEG/PNG",
            Self::OtherColumns | Self::Unknown => "",
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
    /// Not text in an encoding that can be read without guessing.
    #[error(transparent)]
    Encoding(EncodingError),
    /// Text that breaks the rules of JSON.
    #[error("not JSON at line {line}, column {col}")]
    NotJson {
        /// The line.
        line: usize,
        /// The character in that line.
        col: usize,
    },
    /// Text that breaks the rules of XML, or nests deeper than any record does.
    #[error("not XML at line {line}")]
    NotXml {
        /// The line.
        line: usize,
    },
    /// The file ends too early.
    #[error("ends too early, in line {line}")]
    Truncated {
        /// The last line.
        line: usize,
    },
    /// A column that no row has.
    #[error("column missing")]
    MissingColumn {
        /// The column as the agency names it.
        name: &'static str,
    },
    /// A workbook that cannot be opened: cut, changed or of another make.
    #[error("a damaged workbook")]
    Damaged,
    /// A workbook under a password.
    #[error("under a password")]
    Protected,
    /// Unpacked, it would be far larger than any list of notices.
    #[error("too large when unpacked")]
    Bomb,
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
                found: FileKind::OtherColumns,
            } => "unknownColumns",
            Self::UnknownKind { .. } => "unsupportedKind",
            Self::Encoding(error) => error.code(),
            Self::NotJson { .. } => "notJson",
            Self::NotXml { .. } => "notXml",
            Self::Truncated { .. } => "truncated",
            Self::MissingColumn { .. } => "missingColumn",
            Self::Damaged => "damaged",
            Self::Protected => "protected",
            Self::Bomb => "bomb",
        }
    }

    /// The slots of the message.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io(_) | Self::Empty | Self::Damaged | Self::Protected | Self::Bomb => Vec::new(),
            Self::UnknownKind {
                found: FileKind::Unknown | FileKind::OtherColumns,
            } => Vec::new(),
            Self::TooLarge { max_bytes } => vec![("mb", (max_bytes / 1_000_000).to_string())],
            Self::TooManyRows { max_rows } => vec![("max", max_rows.to_string())],
            Self::UnknownKind { found } => vec![("found", found.name().to_owned())],
            Self::Encoding(error) => encoding_args(error),
            Self::NotJson { line, col } => {
                vec![("line", line.to_string()), ("col", col.to_string())]
            }
            Self::NotXml { line } | Self::Truncated { line } => vec![("line", line.to_string())],
            Self::MissingColumn { name } => vec![("column", (*name).to_owned())],
        }
    }
}

/// Where the bytes are bad, and the codes nobody else knows.
fn encoding_args(error: &EncodingError) -> Vec<(&'static str, String)> {
    match error {
        EncodingError::Mark { at, line }
        | EncodingError::Zero { at, line }
        | EncodingError::Neither { at, line } => {
            vec![("offset", at.to_string()), ("line", line.to_string())]
        }
        EncodingError::UserDefined { codes, line, .. } => {
            let codes: Vec<String> = codes.iter().map(|code| format!("{code:04X}")).collect();
            vec![("codes", codes.join(", ")), ("line", line.to_string())]
        }
        EncodingError::Ambiguous => Vec::new(),
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
    ("encodingMark", &["offset", "line"]),
    ("encodingZero", &["offset", "line"]),
    ("encodingUserDefined", &["codes", "line"]),
    ("encodingNeither", &["offset", "line"]),
    ("encodingAmbiguous", &[]),
    ("notJson", &["line", "col"]),
    ("notXml", &["line"]),
    ("truncated", &["line"]),
    ("missingColumn", &["column"]),
    ("damaged", &[]),
    ("protected", &[]),
    ("bomb", &[]),
    ("notARecord", &[]),
    ("rowTooLarge", &[]),
    ("rowTooLong", &[]),
    ("rowCut", &[]),
    ("duplicateKey", &["column"]),
    ("badType", &["column"]),
    ("loneSurrogate", &["column"]),
    ("controlCharacter", &["column"]),
    ("fieldTooLong", &["column", "chars", "max"]),
    ("fieldMissing", &["column"]),
    ("badCaseNumber", &["value"]),
    ("caseMissing", &[]),
    ("notOfficial", &[]),
    ("nothingSold", &[]),
    ("badChoice", &["column", "value"]),
    ("badAmount", &["column", "value"]),
    ("badNumber", &["column", "value"]),
    ("badDate", &["column", "value"]),
    ("duplicateRow", &["first"]),
];
