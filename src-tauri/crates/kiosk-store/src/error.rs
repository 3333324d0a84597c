//! What can go wrong with the two databases.
//!
//! No variant carries a value out of a row, so no text of this type can hold personal data.

use rusqlite::ErrorCode;

/// Why a database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no ledger in this data folder.
    #[error("there is no ledger")]
    LedgerNotThere,
    /// There is a ledger already; it is opened, never made anew.
    #[error("there is a ledger already")]
    LedgerThere,
    /// The ledger is intact as far as can be seen, but this is not its key.
    #[error("the key does not fit the ledger")]
    KeyWrong,
    /// The file is damaged. A ledger is then a matter for staff; a catalogue is set aside and built again.
    #[error("the database is damaged")]
    Corrupt,
    /// A newer program has written this database; this one must not touch it.
    #[error("the database is of version {found}, this program knows {known}")]
    Newer {
        /// The version of the file.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// An older program has written this database, and it was opened for reading only.
    #[error("the database is of version {found}, this program reads {known}")]
    Older {
        /// The version of the file.
        found: u32,
        /// The version this program reads.
        known: u32,
    },
    /// Another program holds the database for longer than we wait.
    #[error("the database is in use")]
    Busy,
    /// No room is left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Another program is importing into the same catalogue.
    #[error("an import is running already")]
    ImportRunning,
    /// The file has far fewer rows than the last one of its kind, and nobody has confirmed that.
    #[error("{now} rows after {before} in the last file of this kind")]
    Shrunk {
        /// Rows of the last file.
        before: usize,
        /// Rows of this file.
        now: usize,
    },
    /// A file that belongs to a notice is beyond the bound.
    #[error("a file is too large")]
    TooLarge,
    /// Demonstration notices are not mixed into real ones.
    #[error("the catalogue holds real notices")]
    DemoAfterReal,
    /// The observer of an import stopped it; everything is as before.
    #[error("the import was stopped")]
    Stopped,
    /// A new catalogue did not pass its own examination; everything is as before.
    #[error("the new catalogue failed the check {0}")]
    CheckFailed(&'static str),
    /// The ledger has no such record.
    #[error("there is no such record")]
    NoSuchRecord,
    /// The ledger has no such print job.
    #[error("there is no such print job")]
    NoSuchJob,
    /// A row holds something this program never wrote.
    #[error("unreadable value in {0}")]
    Unreadable(&'static str),
    /// A file or folder could not be read or written.
    #[error("file: {0:?}")]
    Io(std::io::ErrorKind),
    /// Anything else that SQLite reports.
    #[error("database")]
    Sql(#[source] rusqlite::Error),
}

impl Error {
    /// The code by which messages and reports name this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::LedgerNotThere => "ledger-not-there",
            Self::LedgerThere => "ledger-there",
            Self::KeyWrong => "ledger-key-wrong",
            Self::Corrupt => "database-damaged",
            Self::Newer { .. } => "database-newer",
            Self::Older { .. } => "database-older",
            Self::Busy => "database-busy",
            Self::DiskFull => "disk-full",
            Self::ImportRunning => "import-running",
            Self::Shrunk { .. } => "import-shrunk",
            Self::TooLarge => "file-too-large",
            Self::DemoAfterReal => "import-demo-after-real",
            Self::Stopped => "import-stopped",
            Self::CheckFailed(_) => "import-check-failed",
            Self::NoSuchRecord => "no-such-record",
            Self::NoSuchJob => "no-such-job",
            Self::Unreadable(_) => "database-unreadable",
            Self::Io(std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded) => {
                "disk-full"
            }
            Self::Io(_) => "database-file",
            Self::Sql(_) => "database",
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::Sql(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, Error>;
