//! Why content from outside is not taken. Whatever the reason, what was there before stays.

use jiff::Timestamp;

/// The reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Not what such a file looks like.
    #[error("{file}: malformed")]
    Malformed {
        /// Which file.
        file: String,
    },
    /// Too few of the keys that may sign this role have signed it.
    #[error("{role}: not signed by those who may")]
    BadSignature {
        /// Which role.
        role: String,
    },
    /// Older than what was trusted before: a replayed tree, or an attack.
    #[error("{role}: version {offered} after {trusted}")]
    Rollback {
        /// Which role.
        role: String,
        /// The newest version trusted so far.
        trusted: u64,
        /// The version offered.
        offered: u64,
    },
    /// Not the version that the role above it names: pieces of two trees.
    #[error("{role}: version {offered} where {wanted} belongs")]
    Mixed {
        /// Which role.
        role: String,
        /// The version that belongs there.
        wanted: u64,
        /// The version found.
        offered: u64,
    },
    /// Valid once, and no longer: the tree is not looked after, or somebody holds back the newer one.
    #[error("{role}: expired at {at}")]
    Expired {
        /// Which role.
        role: String,
        /// When it ended.
        at: Timestamp,
    },
    /// A branch has signed what is not its own.
    #[error("{role} signs {path}, which is not its own")]
    WrongDelegation {
        /// Whose role.
        role: String,
        /// What it signed.
        path: String,
    },
    /// The tree knows no such branch.
    #[error("no branch {branch} in this tree")]
    UnknownBranch {
        /// Its code.
        branch: String,
    },
    /// A file that must be there is not.
    #[error("{file}: missing")]
    Missing {
        /// Which file.
        file: String,
    },
    /// Content that is not what was signed for.
    #[error("{file}: not what was signed")]
    WrongContent {
        /// Which file.
        file: String,
    },
    /// Longer than signed for, or than such a file ever is: data without end.
    #[error("{file}: longer than {limit} bytes")]
    TooLong {
        /// Which file.
        file: String,
        /// The most that is taken.
        limit: u64,
    },
    /// It ends before its end, time and again.
    #[error("{file}: ends after {got} of {wanted} bytes")]
    Truncated {
        /// Which file.
        file: String,
        /// Bytes received.
        got: u64,
        /// Bytes that belong.
        wanted: u64,
    },
    /// Unpacks to more than was signed for.
    #[error("{file}: unpacks to more than {limit} bytes")]
    Bomb {
        /// Which file.
        file: String,
        /// The signed size.
        limit: u64,
    },
    /// The server lets bytes drip: it is left alone until the next time.
    #[error("{file}: too slow")]
    TooSlow {
        /// Which file.
        file: String,
    },
    /// The server cannot be reached, or answers with an error.
    #[error("{file}: unreachable ({why})")]
    Unreachable {
        /// Which file.
        file: String,
        /// The kind of failure; no address.
        why: String,
    },
    /// Written for a newer program.
    #[error("needs a reader of version {wanted}, this is {known}")]
    NewerReader {
        /// The version it needs.
        wanted: u32,
        /// The version this program has.
        known: u32,
    },
    /// Signed, and still not content: a line that is no notice, a wrong order, a wrong count.
    #[error("{file}: line {line}: {why}")]
    BadLine {
        /// Which file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        why: &'static str,
    },
    /// The receiver would not take it: a self-test failed, far too few notices.
    #[error("not taken: {code}")]
    NotTaken {
        /// The receiver's code.
        code: String,
    },
    /// Another program is pulling at this moment.
    #[error("another pull is running")]
    Busy,
    /// The machine's own disk.
    #[error("{file}: {why}")]
    Disk {
        /// Which file.
        file: String,
        /// The kind of failure.
        why: std::io::ErrorKind,
    },
}

impl Refusal {
    /// The code that travels; its words are `bundle-refused-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::BadSignature { .. } => "signature",
            Self::Rollback { .. } => "rollback",
            Self::Mixed { .. } => "mixed",
            Self::Expired { .. } => "expired",
            Self::WrongDelegation { .. } => "delegation",
            Self::UnknownBranch { .. } => "branch",
            Self::Missing { .. } => "missing",
            Self::WrongContent { .. } => "content",
            Self::TooLong { .. } => "endless",
            Self::Truncated { .. } => "truncated",
            Self::Bomb { .. } => "bomb",
            Self::TooSlow { .. } => "slow",
            Self::Unreachable { .. } => "unreachable",
            Self::NewerReader { .. } => "newer",
            Self::BadLine { .. } => "line",
            Self::NotTaken { .. } => "not-taken",
            Self::Busy => "busy",
            Self::Disk { .. } => "disk",
        }
    }

    /// Whether it says only that nobody answered, and nothing about the content.
    #[must_use]
    pub fn is_distance(&self) -> bool {
        matches!(
            self,
            Self::Unreachable { .. } | Self::TooSlow { .. } | Self::Truncated { .. } | Self::Busy
        )
    }

    pub(crate) fn malformed(file: impl Into<String>) -> Self {
        Self::Malformed { file: file.into() }
    }

    pub(crate) fn disk(path: &std::path::Path, why: &std::io::Error) -> Self {
        let file = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Self::Disk {
            file,
            why: why.kind(),
        }
    }
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, Refusal>;
