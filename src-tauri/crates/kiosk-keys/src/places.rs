//! The places of one process: what it was started with decides where secrets can be.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::KeyError;
use crate::find::{self, Which};
use crate::secret::{DeviceKey, KeyState, Look};

/// How long the keyring may take for one answer.
const DEADLINE: Duration = Duration::from_secs(3);

/// Where this process may keep and look for secrets.
#[derive(Debug, Clone)]
pub struct Places {
    /// The name under which the keyring files our entries.
    pub service: String,
    /// The folder in which systemd hands over credentials, if it does.
    pub credentials_dir: Option<PathBuf>,
    /// The service user's folder for settings, outside the data folder; key files go into `kiosk/` below it.
    pub config_dir: Option<PathBuf>,
    /// How long the keyring may take for one answer.
    pub deadline: Duration,
}

impl Places {
    /// The places as systemd and the desktop name them in the environment.
    pub fn from_environment(service: &str) -> Self {
        let folder = |name: &str| {
            std::env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let config_dir = folder("XDG_CONFIG_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".config")))
            .or_else(|| folder("APPDATA"));
        Self {
            service: service.to_owned(),
            credentials_dir: folder("CREDENTIALS_DIRECTORY"),
            config_dir,
            deadline: DEADLINE,
        }
    }

    /// The ledger key of the data folder `dir`; without a ledger, one is made and kept.
    ///
    /// # Errors
    /// - [`KeyError::LedgerThereKeyGone`]: the ledger exists and no place holds its key; a new one is never made.
    /// - [`KeyError::KeyringUnavailable`]: the same, but the keyring could not be asked, so the key may be there.
    /// - [`KeyError::Malformed`]: what lies in a place is not a key; it is left as it is.
    /// - [`KeyError::NowhereToKeep`], [`KeyError::Io`], [`KeyError::NoRandomness`]: a new key could not be kept.
    pub fn ledger_key(&self, dir: &Path, ledger_exists: bool) -> Result<KeyState, KeyError> {
        let found = find::find_or_make(self, dir, Which::Ledger, ledger_exists)?;
        Ok(KeyState {
            degraded: found.kept.degraded(),
            key: found.key,
            kept: found.kept,
            made: found.made,
        })
    }

    /// The signing key of this device; when it was never `enrolled`, one is made and kept.
    ///
    /// # Errors
    /// As [`Places::ledger_key`], with [`KeyError::DeviceKeyGone`] for a key that should be there.
    pub fn device_key(&self, dir: &Path, enrolled: bool) -> Result<DeviceKey, KeyError> {
        let found = find::find_or_make(self, dir, Which::Device, enrolled)?;
        Ok(DeviceKey {
            degraded: found.kept.degraded(),
            signing: ed25519_dalek::SigningKey::from_bytes(found.key.bytes()),
            kept: found.kept,
            made: found.made,
        })
    }

    /// What each place holds for the ledger of `dir`; nothing is made or changed.
    ///
    /// # Errors
    /// [`KeyError::Malformed`] or [`KeyError::Io`] when the folder's own id cannot be read.
    pub fn look(&self, dir: &Path) -> Result<Look, KeyError> {
        find::look(self, dir)
    }
}
