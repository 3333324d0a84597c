//! `machine-id` in the data folder: the stable name under which this folder's secrets are kept.
//!
//! It is random and says nothing about machine or branch.
//! It moves with the folder, so a folder that was moved finds its key again, and two folders never share one.

use std::path::{Path, PathBuf};

use crate::error::{KeyError, Place};
use crate::file;

/// The id, 32 lower-case hexadecimal digits.
pub(crate) struct MachineId(String);

impl MachineId {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("machine-id")
}

/// The id of a data folder, if it has one.
pub(crate) fn find(dir: &Path) -> Result<Option<MachineId>, KeyError> {
    let Some(held) = file::read(&path(dir), Place::MachineId)? else {
        return Ok(None);
    };
    let text = std::str::from_utf8(&held).unwrap_or_default().trim();
    let well_formed =
        text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if well_formed {
        Ok(Some(MachineId(text.to_owned())))
    } else {
        Err(KeyError::Malformed(Place::MachineId))
    }
}

/// The id of a data folder; one is made if there is none yet.
pub(crate) fn find_or_make(dir: &Path) -> Result<MachineId, KeyError> {
    if let Some(id) = find(dir)? {
        return Ok(id);
    }
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::NoRandomness)?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    file::write_durably(&path(dir), format!("{text}\n").as_bytes(), Place::MachineId)?;
    Ok(MachineId(text))
}
