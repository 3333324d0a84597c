//! The machine's secrets: the ledger's key and the device's Ed25519 key.
//!
//! The system's keyring keeps them.
//! A kiosk that logs in by itself often has no keyring, or a locked one, so there are two fallbacks: a
//! credential that systemd hands to the service, and a file outside the data folder that only the service
//! user may read.
//! The file is a working but *degraded* state: staff see it as an alert.
//!
//! Two laws hold over everything here:
//! - a secret that ought to be there and is not found is an error for staff, never a new secret;
//! - a keyring that does not answer never stops the kiosk: it is asked on a thread of its own, with a deadline.
//!
//! What is encrypted with the key, and what happens to a ledger whose key is gone, is left to others.
#![forbid(unsafe_code)]

mod error;
mod file;
mod find;
mod machine_id;
mod places;
mod ring;
mod secret;

pub use error::{KeyError, Place};
pub use places::Places;
pub use ring::{KeyringAnswer, Unavailable};
pub use secret::{Degraded, DeviceKey, Kept, KeyState, Look, SecretKey};

use std::path::Path;

/// The ledger key of the data folder `dir`, from the places this process was started with.
///
/// `service` is the name under which the keyring files the key; the product uses `kiosk`.
/// With `ledger_exists` the key must be found; without it one is made and kept at the first start.
///
/// # Errors
/// See [`Places::ledger_key`].
pub fn ledger_key(dir: &Path, service: &str, ledger_exists: bool) -> Result<KeyState, KeyError> {
    Places::from_environment(service).ledger_key(dir, ledger_exists)
}

/// The device's signing key of the data folder `dir`, from the places this process was started with.
///
/// With `enrolled` (the ledger knows a public key of this device) the key must be found.
///
/// # Errors
/// See [`Places::device_key`].
pub fn device_key(dir: &Path, service: &str, enrolled: bool) -> Result<DeviceKey, KeyError> {
    Places::from_environment(service).device_key(dir, enrolled)
}
