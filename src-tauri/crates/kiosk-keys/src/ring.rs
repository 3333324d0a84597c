//! The system's keyring, asked on a thread of its own and with a deadline.
//!
//! A Secret Service that is started on demand and cannot start has been seen to block its caller for more than
//! 15 seconds; a visitor does not wait that long for a home screen.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring::{Entry, Error};
use zeroize::Zeroizing;

use crate::error::{KeyError, Place};
use crate::secret::SecretKey;

/// Why the keyring could not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unavailable {
    /// There is no keyring on this system, or nothing to reach it by (no session bus).
    NoService,
    /// The keyring is there and locked, and nobody answered its prompt.
    Locked,
    /// The keyring did not answer within the deadline.
    Silent,
    /// The keyring answered with an error of its own.
    Failed,
}

impl Unavailable {
    /// The code by which a report names this reason.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoService => "no-service",
            Self::Locked => "locked",
            Self::Silent => "silent",
            Self::Failed => "failed",
        }
    }
}

/// What the keyring says about one secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringAnswer {
    /// It holds the secret.
    Holds,
    /// It can be asked and does not hold the secret.
    Empty,
    /// It could not be asked.
    Unavailable(Unavailable),
}

/// Set once a deadline has passed: the `keyring` crate connects once per process, so whoever asks after that
/// would only queue up behind the thread that is still waiting.
static SILENT: AtomicBool = AtomicBool::new(false);

/// One entry of the keyring.
pub(crate) struct Ring {
    pub(crate) service: String,
    pub(crate) user: String,
    pub(crate) deadline: Duration,
}

impl Ring {
    /// The secret, or `None` when the keyring can be asked and does not hold it.
    pub(crate) fn find(&self) -> Result<Option<SecretKey>, RingError> {
        self.ask(|entry| match entry.get_secret() {
            Ok(held) => {
                let held = Zeroizing::new(held);
                SecretKey::read(&held, Place::Keyring)
                    .map(Some)
                    .map_err(|_| RingError::Malformed)
            }
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unavailable(&error).into()),
        })
    }

    /// Keeps the secret, and trusts the keyring only after reading it back.
    pub(crate) fn keep(&self, key: &SecretKey) -> Result<(), RingError> {
        let key = key.clone();
        self.ask(move |entry| {
            entry
                .set_secret(key.bytes())
                .map_err(|error| unavailable(&error))?;
            let held = Zeroizing::new(entry.get_secret().map_err(|error| unavailable(&error))?);
            match SecretKey::read(&held, Place::Keyring) {
                Ok(back) if back == key => Ok(()),
                _ => Err(Unavailable::Failed.into()),
            }
        })
    }

    fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Entry) -> Result<T, RingError> + Send + 'static,
    ) -> Result<T, RingError> {
        if SILENT.load(Ordering::Relaxed) {
            return Err(Unavailable::Silent.into());
        }
        let (service, user) = (self.service.clone(), self.user.clone());
        let (answer, answered) = mpsc::sync_channel(1);
        let asked = thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                let said = match Entry::new(&service, &user) {
                    Ok(entry) => question(&entry),
                    Err(error) => Err(unavailable(&error).into()),
                };
                // Nobody listens any more once the deadline has passed; the answer is then dropped, and wiped.
                let _ = answer.send(said);
            });
        if asked.is_err() {
            return Err(Unavailable::Failed.into());
        }
        match answered.recv_timeout(self.deadline) {
            Ok(said) => said,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                SILENT.store(true, Ordering::Relaxed);
                Err(Unavailable::Silent.into())
            }
            // The thread panicked inside the keyring's own code.
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(Unavailable::Failed.into()),
        }
    }
}

/// Why the keyring gave no secret.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum RingError {
    Unavailable(Unavailable),
    Malformed,
}

impl From<Unavailable> for RingError {
    fn from(why: Unavailable) -> Self {
        Self::Unavailable(why)
    }
}

impl From<RingError> for KeyError {
    fn from(error: RingError) -> Self {
        match error {
            RingError::Unavailable(why) => Self::KeyringUnavailable(why),
            RingError::Malformed => Self::Malformed(Place::Keyring),
        }
    }
}

fn unavailable(error: &Error) -> Unavailable {
    match error {
        Error::NoDefaultStore => Unavailable::NoService,
        Error::NoStorageAccess(_) => Unavailable::Locked,
        _ => Unavailable::Failed,
    }
}
