//! What a machine keeps of a tree, in `DIR/bundle`.
//!
//! ```text
//! floor.json                      version numbers that never go down
//! trusted/<role>.json             the signed files last trusted
//! held.json                       which content holds: the one pointer, replaced as a whole
//! content/<branch>/<sha256>.<name>
//! partial/<sha256>                bytes of files still being fetched; nobody reads them
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use kiosk_model::date::RocDate;
use serde::{Deserialize, Serialize};

use crate::files;
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::sha256;
use crate::trusted::Floor;

/// The content that holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// By branch.
    pub branches: BTreeMap<Branch, HeldBranch>,
}

/// What is held of a branch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBranch {
    /// The edition of the notices that the receiver took last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notices: Option<HeldEdition>,
    /// Other files by name.
    #[serde(default)]
    pub files: BTreeMap<String, HeldFile>,
    /// Hashes of files of notices that are not what they should be and are not asked for again.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub unusable: BTreeSet<String>,
}

/// An edition that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldEdition {
    /// Its number.
    pub edition: u64,
    /// The day it is as of.
    pub as_of: RocDate,
    /// Its unpacked file.
    pub file: HeldFile,
}

/// A file that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldFile {
    /// SHA-256 of its content.
    pub sha256: String,
    /// Its size in bytes.
    pub length: u64,
}

/// What is held in a machine's bundle folder; nothing when nothing was ever pulled.
///
/// # Errors
/// A file that cannot be read or is damaged.
pub fn held(folder: &Path) -> Result<Held> {
    House(folder.to_owned()).held()
}

impl Held {
    /// The file of a name, of the first branch that has one, and the branch. Its content was verified
    /// when it came; [`read`](Self::read) looks again.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<(&Branch, &HeldFile)> {
        self.branches
            .iter()
            .find_map(|(branch, held)| Some((branch, held.files.get(name)?)))
    }

    /// Where a held file lies.
    #[must_use]
    pub fn path(folder: &Path, branch: &Branch, name: &str, file: &HeldFile) -> PathBuf {
        House(folder.to_owned()).content(branch, name, &file.sha256)
    }

    /// The bytes of a held file; `None` when it is gone or damaged.
    #[must_use]
    pub fn read(folder: &Path, branch: &Branch, name: &str, file: &HeldFile) -> Option<Vec<u8>> {
        House(folder.to_owned()).read_content(branch, name, &file.sha256)
    }
}

/// The folder.
#[derive(Debug, Clone)]
pub(crate) struct House(pub(crate) PathBuf);

impl House {
    /// Takes the place of the one program that pulls.
    pub(crate) fn lock(&self) -> Result<File> {
        for folder in ["trusted", "content", "partial"] {
            files::folder(&self.0.join(folder))?;
        }
        let path = self.0.join("pull.lock");
        let file = File::create(&path).map_err(|why| Refusal::disk(&path, &why))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Refusal::Busy),
            Err(TryLockError::Error(why)) => Err(Refusal::disk(&path, &why)),
        }
    }

    pub(crate) fn floor(&self) -> Result<Floor> {
        // One that is damaged counts as none: the trusted files themselves still hold theirs.
        Ok(files::read_if_there(&self.0.join("floor.json"))?
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default())
    }

    pub(crate) fn keep_floor(&self, floor: &Floor) -> Result<()> {
        if self.floor()? == *floor {
            return Ok(());
        }
        let bytes = serde_json::to_vec_pretty(floor).unwrap_or_default();
        files::replace(&self.0.join("floor.json"), &bytes)
    }

    /// A signed file of an earlier run.
    pub(crate) fn trusted(&self, role: &str) -> Result<Option<Vec<u8>>> {
        files::read_if_there(&self.0.join("trusted").join(format!("{role}.json")))
    }

    pub(crate) fn keep_trusted(&self, role: &str, bytes: &[u8]) -> Result<()> {
        files::replace(&self.0.join("trusted").join(format!("{role}.json")), bytes)
    }

    /// The server's tag of the timestamp that is kept.
    pub(crate) fn tag(&self) -> Option<String> {
        fs::read_to_string(self.0.join("trusted/timestamp.tag"))
            .ok()
            .filter(|tag| !tag.is_empty() && tag.bytes().all(|b| (0x20..0x7f).contains(&b)))
    }

    pub(crate) fn keep_tag(&self, tag: Option<&str>) -> Result<()> {
        let path = self.0.join("trusted/timestamp.tag");
        match tag {
            Some(tag) => files::replace(&path, tag.as_bytes()),
            None => files::remove(&path),
        }
    }

    pub(crate) fn held(&self) -> Result<Held> {
        Ok(files::read_if_there(&self.0.join("held.json"))?
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default())
    }

    pub(crate) fn keep_held(&self, held: &Held) -> Result<()> {
        let bytes = serde_json::to_vec_pretty(held).unwrap_or_default();
        files::replace(&self.0.join("held.json"), &bytes)
    }

    pub(crate) fn part(&self, hash: &str) -> PathBuf {
        self.0.join("partial").join(hash)
    }

    fn content(&self, branch: &Branch, name: &str, hash: &str) -> PathBuf {
        self.0
            .join("content")
            .join(branch.as_str())
            .join(format!("{hash}.{name}"))
    }

    /// Content by its hash; what is damaged is as good as gone.
    pub(crate) fn read_content(&self, branch: &Branch, name: &str, hash: &str) -> Option<Vec<u8>> {
        fs::read(self.content(branch, name, hash))
            .ok()
            .filter(|bytes| sha256(bytes) == hash)
    }

    /// Keeps verified content.
    pub(crate) fn keep_content(
        &self,
        branch: &Branch,
        name: &str,
        hash: &str,
        bytes: &[u8],
    ) -> Result<()> {
        let path = self.content(branch, name, hash);
        if let Some(folder) = path.parent() {
            files::folder(folder)?;
        }
        files::replace(&path, bytes)
    }

    /// Deletes what nothing points to any more: `wanted` are the hashes that may still be asked for.
    pub(crate) fn tidy(&self, wanted: &BTreeSet<String>) -> Result<()> {
        let mut folders = vec![self.0.join("partial")];
        folders.extend(entries(&self.0.join("content")));
        for path in folders.iter().flat_map(|folder| entries(folder)) {
            let name = path.file_name().and_then(|name| name.to_str());
            let hash = name.and_then(|name| name.split('.').next());
            if !hash.is_some_and(|hash| wanted.contains(hash)) {
                files::remove(&path)?;
            }
        }
        Ok(())
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default()
}
