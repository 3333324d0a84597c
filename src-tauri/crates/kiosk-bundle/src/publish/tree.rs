//! The tree on the publisher's disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::{Keyring, meta_file};
use crate::client::MOST_ATTACHMENT;
use crate::files;
use crate::keys::PublicKey;
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::{
    self, Content, MetaFile, RoleKeys, Signed, Snapshot, TargetFile, Targets, TimestampFile, sha256,
};

/// Superseded files stay this many versions: whoever has begun to read an older tree comes to its end.
const KEPT_VERSIONS: u64 = 20;

/// A tree and the root by which its own files are read again.
pub(crate) struct Tree<'a> {
    folder: PathBuf,
    keys: &'a Keyring,
}

impl<'a> Tree<'a> {
    /// Opens a folder as a tree: the ring's roots are laid into it.
    pub(crate) fn open(folder: &Path, keys: &'a Keyring) -> Result<Self> {
        files::folder(folder)?;
        let tree = Self {
            folder: folder.to_owned(),
            keys,
        };
        for (version, bytes) in keys.roots()? {
            tree.put_once(&format!("{version}.root.json"), &bytes)?;
        }
        let targets = keys.targets_file()?;
        let version = keys.targets()?.version;
        tree.put_once(&format!("{version}.targets.json"), &targets)?;
        Ok(tree)
    }

    /// Takes the place of the one publisher.
    pub(crate) fn lock(&self) -> Result<File> {
        let path = self.folder.join(".publish.lock");
        let file = File::create(&path).map_err(|why| Refusal::disk(&path, &why))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Refusal::Busy),
            Err(TryLockError::Error(why)) => Err(Refusal::disk(&path, &why)),
        }
    }

    /// What a branch has published, if anything, and whether it is signed with its present key.
    pub(crate) fn branch(&self, branch: &Branch) -> Result<Option<(Targets, bool)>> {
        let unknown = || Refusal::UnknownBranch {
            branch: branch.to_string(),
        };
        let delegations = self.keys.targets()?.delegations.ok_or_else(unknown)?;
        let delegation = delegations
            .roles
            .iter()
            .find(|delegation| delegation.name == *branch)
            .ok_or_else(unknown)?;
        let who = RoleKeys {
            keyids: delegation.keyids.clone(),
            threshold: delegation.threshold,
        };
        self.newest_file(branch.as_str())?
            .map(|bytes| signed_or_older(&bytes, branch.as_str(), &delegations.keys, &who))
            .transpose()
    }

    /// The snapshot, if there is one, and whether it is signed with the present key.
    pub(crate) fn snapshot(&self) -> Result<Option<(Snapshot, bool)>> {
        let root = self.keys.root()?;
        let who = root
            .roles
            .get("snapshot")
            .ok_or_else(|| Refusal::malformed("root"))?;
        self.newest_file("snapshot")?
            .map(|bytes| signed_or_older(&bytes, "snapshot", &root.keys, who))
            .transpose()
    }

    /// The timestamp, if there is one.
    pub(crate) fn timestamp(&self) -> Result<Option<TimestampFile>> {
        files::read_if_there(&self.folder.join("timestamp.json"))?
            .map(|bytes| role::content(role::read(&bytes, "timestamp")?, "timestamp"))
            .transpose()
    }

    /// The newest file of a role.
    pub(crate) fn newest(&self, role: &str) -> Result<MetaFile> {
        let version = self.newest_version(role)?;
        let bytes = self.newest_file(role)?.ok_or_else(|| Refusal::Missing {
            file: format!("{role}.json"),
        })?;
        Ok(meta_file(version.unwrap_or_default(), &bytes))
    }

    /// The newest files of `targets` and of all branches.
    pub(crate) fn newest_meta(&self) -> Result<BTreeMap<String, MetaFile>> {
        let mut meta = BTreeMap::from([("targets.json".to_owned(), self.newest("targets")?)]);
        let branches = self.keys.targets()?.delegations;
        for delegation in branches.into_iter().flat_map(|branches| branches.roles) {
            let role = delegation.name.as_str();
            if self.newest_version(role)?.is_some() {
                meta.insert(format!("{role}.json"), self.newest(role)?);
            }
        }
        Ok(meta)
    }

    pub(crate) fn put_meta(&self, role: &str, version: u64, bytes: Option<Vec<u8>>) -> Result<()> {
        let bytes = bytes.ok_or_else(|| Refusal::malformed(role))?;
        files::replace(&self.folder.join(format!("{version}.{role}.json")), &bytes)
    }

    /// File servers tell two states of a file apart by second and size; so that two in one second differ,
    /// each version ends with another number of empty lines.
    pub(crate) fn put_timestamp(&self, version: u64, bytes: Option<Vec<u8>>) -> Result<()> {
        let mut bytes = bytes.ok_or_else(|| Refusal::malformed("timestamp"))?;
        bytes.extend((0..version % 8).map(|_| b'\n'));
        files::replace(&self.folder.join("timestamp.json"), &bytes)
    }

    pub(crate) fn put_target(
        &self,
        branch: &Branch,
        name: &str,
        file: &TargetFile,
        bytes: &[u8],
    ) -> Result<()> {
        let path = self.target_path(branch, name, &file.hashes.sha256);
        if path
            .metadata()
            .is_ok_and(|there| there.len() == file.length)
        {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            files::folder(folder)?;
        }
        files::replace(&path, bytes)
    }

    /// Lays a file of a notice into the tree, under its hash.
    pub(crate) fn put_attachment(&self, branch: &Branch, hash: &str, from: &Path) -> Result<()> {
        let folder = self.attachments_folder(branch);
        let path = folder.join(hash);
        if path.is_file() {
            return Ok(());
        }
        let bytes = files::read_if_there(from)?
            .filter(|bytes| sha256(bytes) == hash && bytes.len() as u64 <= MOST_ATTACHMENT)
            .ok_or_else(|| Refusal::WrongContent { file: hash.into() })?;
        files::folder(&folder)?;
        files::replace(&path, &bytes)
    }

    /// The files of a branch's notices that lie in the tree.
    pub(crate) fn attachments(&self, branch: &Branch) -> Vec<PathBuf> {
        entries(&self.attachments_folder(branch))
    }

    /// Deletes files that no notice refers to any more. A machine that still asks for one follows the new
    /// edition at its next look.
    pub(crate) fn tidy_attachments(
        &self,
        branch: &Branch,
        wanted: &BTreeMap<String, PathBuf>,
    ) -> Result<()> {
        for path in self.attachments(branch) {
            let name = path.file_name().and_then(|name| name.to_str());
            if !name.is_some_and(|name| wanted.contains_key(name)) {
                files::remove(&path)?;
            }
        }
        Ok(())
    }

    fn attachments_folder(&self, branch: &Branch) -> PathBuf {
        self.folder.join("n").join(branch.as_str()).join("a")
    }

    /// The bytes of a target that lies in the tree.
    pub(crate) fn target(&self, branch: &Branch, name: &str, hash: &str) -> Result<Vec<u8>> {
        files::read_if_there(&self.target_path(branch, name, hash))?
            .filter(|bytes| sha256(bytes) == hash)
            .ok_or_else(|| Refusal::WrongContent { file: name.into() })
    }

    /// Deletes what no tree of the last versions names.
    pub(crate) fn tidy(&self) -> Result<()> {
        let mut wanted: BTreeSet<PathBuf> = BTreeSet::new();
        let branches = self.keys.targets()?.delegations;
        for delegation in branches.into_iter().flat_map(|branches| branches.roles) {
            let branch = delegation.name;
            let Some(newest) = self.newest_version(branch.as_str())? else {
                continue;
            };
            for version in newest.saturating_sub(KEPT_VERSIONS)..=newest {
                let Some(bytes) = self.meta(branch.as_str(), version)? else {
                    continue;
                };
                let file: Targets =
                    role::content(role::read(&bytes, branch.as_str())?, branch.as_str())?;
                let earlier = file.targets.values().flat_map(|file| match &file.custom {
                    Content::Notices(packed) if version == newest => packed.earlier.as_slice(),
                    _ => &[],
                });
                wanted.extend(earlier.map(|earlier| {
                    let name = super::editions::file_name(earlier.edition);
                    self.target_path(&branch, &name, &earlier.sha256)
                }));
                wanted.extend(file.targets.iter().filter_map(|(path, file)| {
                    let name = branch.file_of(path)?;
                    Some(self.target_path(&branch, name, &file.hashes.sha256))
                }));
            }
            self.forget(branch.as_str(), newest)?;
            for path in entries(&self.folder.join("n").join(branch.as_str())) {
                if !wanted.contains(&path) && !path.is_dir() {
                    files::remove(&path)?;
                }
            }
        }
        if let Some(newest) = self.newest_version("snapshot")? {
            self.forget("snapshot", newest)?;
        }
        Ok(())
    }

    fn forget(&self, role: &str, newest: u64) -> Result<()> {
        for version in self.versions(role) {
            if version + KEPT_VERSIONS < newest {
                files::remove(&self.folder.join(format!("{version}.{role}.json")))?;
            }
        }
        Ok(())
    }

    fn target_path(&self, branch: &Branch, name: &str, hash: &str) -> PathBuf {
        self.folder
            .join("n")
            .join(branch.as_str())
            .join(format!("{hash}.{name}"))
    }

    fn put_once(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        if files::read_if_there(&path)?.as_deref() == Some(bytes) {
            return Ok(());
        }
        files::replace(&path, bytes)
    }

    fn newest_file(&self, role: &str) -> Result<Option<Vec<u8>>> {
        match self.newest_version(role)? {
            Some(version) => self.meta(role, version),
            None => Ok(None),
        }
    }

    /// The newest version in the tree, also one that a publisher left who died before the timestamp.
    fn newest_version(&self, role: &str) -> Result<Option<u64>> {
        Ok(self.versions(role).into_iter().max())
    }

    fn meta(&self, role: &str, version: u64) -> Result<Option<Vec<u8>>> {
        files::read_if_there(&self.folder.join(format!("{version}.{role}.json")))
    }

    fn versions(&self, role: &str) -> Vec<u64> {
        let end = format!(".{role}.json");
        entries(&self.folder)
            .iter()
            .filter_map(|path| path.file_name()?.to_str()?.strip_suffix(&end)?.parse().ok())
            .collect()
    }
}

/// A file of ours, and whether the keys that hold now have signed it: one from before a key was replaced
/// is read for its content and signed anew.
fn signed_or_older<T: Signed>(
    bytes: &[u8],
    role: &str,
    keys: &BTreeMap<String, PublicKey>,
    who: &RoleKeys,
) -> Result<(T, bool)> {
    let envelope = role::read(bytes, role)?;
    let is_signed = role::verify(&envelope, role, keys, who).is_ok();
    Ok((role::content(envelope, role)?, is_signed))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default()
}
