//! The order in which places are asked, and what may be made when none of them answers.
//!
//! A key *file* is only ever made when no other place could take the key, and from then on it is the key of this
//! folder; so it is looked for first, even if a keyring has appeared since.
//! A new key goes to the keyring, or is the credential that systemd hands over, or becomes a file.

use std::path::{Path, PathBuf};

use crate::error::{KeyError, Place};
use crate::places::Places;
use crate::ring::{KeyringAnswer, Ring, RingError};
use crate::secret::{Kept, Look, SecretKey};
use crate::{file, machine_id};

/// Which of the machine's two secrets.
#[derive(Clone, Copy)]
pub(crate) enum Which {
    Ledger,
    Device,
}

impl Which {
    fn name(self) -> &'static str {
        match self {
            Self::Ledger => "ledger",
            Self::Device => "device",
        }
    }

    /// The name under which an administrator gives it to `LoadCredentialEncrypted=`.
    fn credential_name(self) -> &'static str {
        match self {
            Self::Ledger => "kiosk-ledger-key",
            Self::Device => "kiosk-device-key",
        }
    }

    fn gone(self) -> KeyError {
        match self {
            Self::Ledger => KeyError::LedgerThereKeyGone,
            Self::Device => KeyError::DeviceKeyGone,
        }
    }
}

/// A secret and where it is.
pub(crate) struct Found {
    pub(crate) key: SecretKey,
    pub(crate) kept: Kept,
    pub(crate) made: bool,
}

impl Found {
    fn there(key: SecretKey, kept: Kept) -> Self {
        Self {
            key,
            kept,
            made: false,
        }
    }
}

/// Looks for a secret in every place; makes one only when it was never made before (`must_exist` is false).
pub(crate) fn find_or_make(
    places: &Places,
    dir: &Path,
    which: Which,
    must_exist: bool,
) -> Result<Found, KeyError> {
    if !must_exist {
        file::make_private_folder(dir, Place::MachineId)?;
    }
    // Two programs that start at the same moment must agree on one new key.
    let _lock = file::lock(dir)?;
    let id = if must_exist {
        // Without its id nobody can say which key is this folder's.
        machine_id::find(dir)?.ok_or_else(|| which.gone())?
    } else {
        machine_id::find_or_make(dir)?
    };

    let key_file = places
        .config_dir
        .as_deref()
        .map(|config| key_file(config, id.as_str(), which));
    if let Some(path) = &key_file
        && let Some(held) = file::read(path, Place::File)?
    {
        let key = SecretKey::read(&held, Place::File)?;
        file::make_private(path, Place::File)?;
        return Ok(Found::there(key, Kept::File));
    }

    let ring = ring(places, id.as_str(), which);
    let unavailable = match ring.find() {
        Ok(Some(key)) => return Ok(Found::there(key, Kept::Keyring)),
        Ok(None) => None,
        Err(RingError::Unavailable(why)) => Some(why),
        Err(malformed) => return Err(malformed.into()),
    };

    if let Some(key) = credential(places, which)? {
        return Ok(Found::there(key, Kept::Credential));
    }

    if must_exist {
        return Err(unavailable.map_or_else(|| which.gone(), KeyError::KeyringUnavailable));
    }

    let key = SecretKey::generate()?;
    if unavailable.is_none() && ring.keep(&key).is_ok() {
        return Ok(Found {
            key,
            kept: Kept::Keyring,
            made: true,
        });
    }
    let path = key_file.ok_or(KeyError::NowhereToKeep)?;
    keep_in_file(&path, dir, &key)?;
    Ok(Found {
        key,
        kept: Kept::File,
        made: true,
    })
}

/// What each place holds for the ledger, without making anything.
pub(crate) fn look(places: &Places, dir: &Path) -> Result<Look, KeyError> {
    let id = machine_id::find(dir)?;
    // Without an id, any name does to learn whether the keyring can be asked at all.
    let name = id.as_ref().map_or("", machine_id::MachineId::as_str);
    let file = |config: &Path| id.is_some() && key_file(config, name, Which::Ledger).exists();
    Ok(Look {
        machine_id: id.is_some(),
        keyring: answer(&ring(places, name, Which::Ledger)),
        credential: credential(places, Which::Ledger)?.is_some(),
        file: places.config_dir.as_deref().is_some_and(file),
    })
}

fn answer(ring: &Ring) -> KeyringAnswer {
    match ring.find() {
        // Something that is not a key still occupies the entry: starting would report it as malformed.
        Ok(Some(_)) | Err(RingError::Malformed) => KeyringAnswer::Holds,
        Ok(None) => KeyringAnswer::Empty,
        Err(RingError::Unavailable(why)) => KeyringAnswer::Unavailable(why),
    }
}

fn ring(places: &Places, id: &str, which: Which) -> Ring {
    Ring {
        service: places.service.clone(),
        user: format!("{id}.{}", which.name()),
        deadline: places.deadline,
    }
}

fn key_file(config: &Path, id: &str, which: Which) -> PathBuf {
    config
        .join("kiosk")
        .join(format!("{id}.{}.key", which.name()))
}

fn credential(places: &Places, which: Which) -> Result<Option<SecretKey>, KeyError> {
    let Some(folder) = &places.credentials_dir else {
        return Ok(None);
    };
    match file::read(&folder.join(which.credential_name()), Place::Credential)? {
        Some(held) => SecretKey::read(&held, Place::Credential).map(Some),
        None => Ok(None),
    }
}

/// Writes the key file, unless that would put key and lock into one drawer.
fn keep_in_file(path: &Path, dir: &Path, key: &SecretKey) -> Result<(), KeyError> {
    let folder = path.parent().ok_or(KeyError::NowhereToKeep)?;
    file::make_private_folder(folder, Place::File)?;
    let real = |path: &Path| path.canonicalize().map_err(KeyError::io(Place::File));
    if real(folder)?.starts_with(real(dir)?) {
        return Err(KeyError::NowhereToKeep);
    }
    file::write_durably(path, key.to_hex_line().as_bytes(), Place::File)
}
