//! Why a code is not read.

/// Each way in which a code is not whole, not genuine or not ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no square code in the picture.
    #[error("no code found")]
    NoCode,
    /// There are square codes, but none of a form.
    #[error("not a code of a form")]
    NotOurs,
    /// A later edition of the format than this program knows.
    #[error("a code of a newer format")]
    Newer,
    /// Parts of two papers lie together.
    #[error("parts of more than one paper")]
    Mixed,
    /// Parts are not there.
    #[error("{} of {total} parts missing", missing.len())]
    Incomplete {
        /// Their numbers, from 1.
        missing: Vec<u8>,
        /// How many there should be.
        total: u8,
    },
    /// What was read is not what was signed.
    #[error("the code was changed")]
    Tampered,
    /// Signed by a device that is not known here.
    #[error("the code of an unknown device")]
    ForeignDevice,
    /// Encrypted to other keys than those at hand.
    #[error("the code is for another key")]
    WrongKey,
    /// Genuine, but its content cannot be used.
    #[error("the content of the code cannot be used")]
    Content,
}

impl Refusal {
    /// The end of its message key, `error-seal-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCode => "seal-none",
            Self::NotOurs => "seal-not-ours",
            Self::Newer => "seal-newer",
            Self::Mixed => "seal-mixed",
            Self::Incomplete { .. } => "seal-incomplete",
            Self::Tampered => "seal-tampered",
            Self::ForeignDevice => "seal-foreign",
            Self::WrongKey => "seal-wrong-key",
            Self::Content => "seal-content",
        }
    }
}
