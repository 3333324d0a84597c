//! What can go wrong when a secret is looked for.
//!
//! No variant carries a secret, a path or a text of the operating system.

use crate::ring::Unavailable;

/// Where a secret can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The system's keyring.
    Keyring,
    /// A credential handed over by systemd.
    Credential,
    /// A file of the service user, outside the data folder.
    File,
    /// `machine-id` in the data folder, which says whose secrets these are.
    MachineId,
}

/// Why there is no secret.
///
/// Every one of these is a screen for staff; none of them may lead to a new ledger.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum KeyError {
    /// The ledger is there, every place has been asked, and none holds its key.
    #[error("the ledger is there but its key is gone")]
    LedgerThereKeyGone,
    /// The device is enrolled, every place has been asked, and none holds its signing key.
    #[error("the device is enrolled but its key is gone")]
    DeviceKeyGone,
    /// The secret was found nowhere, but the keyring could not be asked: it may well be in there.
    #[error("the keyring cannot be asked now: {0:?}")]
    KeyringUnavailable(Unavailable),
    /// Something lies where the secret should be, but it is not a secret of ours.
    #[error("what is kept in {0:?} is not a key")]
    Malformed(Place),
    /// The keyring cannot be used, and there is no folder outside the data folder for a key file.
    #[error("there is no folder outside the data folder to keep a key in")]
    NowhereToKeep,
    /// A file could not be read or written.
    #[error("{place:?}: {kind}")]
    Io {
        /// Which of our files.
        place: Place,
        /// What the operating system said, without its text.
        kind: std::io::ErrorKind,
    },
    /// The operating system gives no random numbers.
    #[error("no random numbers from the operating system")]
    NoRandomness,
}

impl KeyError {
    /// Turns an input or output error into ours, for use in `map_err`.
    pub(crate) fn io(place: Place) -> impl Fn(std::io::Error) -> Self {
        move |error| Self::Io {
            place,
            kind: error.kind(),
        }
    }
}
