//! What is trusted, and how more comes to be: TUF's client workflow (section 5 of its specification)
//! as a state machine over bytes. No file and no clock is touched here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::{
    self, Content, MetaFile, Packed, RoleKeys, Root, Signed, Snapshot, TargetFile, Targets,
    TimestampFile, sha256,
};

/// The newest version numbers ever trusted. They never go down, whatever becomes of the files; only
/// a new root that replaces the keys of `timestamp` or `snapshot` clears those two.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// Of `root`.
    pub root: u64,
    /// Of `timestamp`.
    pub timestamp: u64,
    /// Of `snapshot`.
    pub snapshot: u64,
    /// Of `targets.json` and the branches' files, by file name.
    pub meta: BTreeMap<String, u64>,
}

/// The trusted files of a tree.
#[derive(Debug, Clone)]
pub struct Trusted {
    root: Root,
    timestamp: Option<TimestampFile>,
    snapshot: Option<Snapshot>,
    targets: Option<Targets>,
    branches: BTreeMap<Branch, Targets>,
    floor: Floor,
}

impl Trusted {
    /// Begins with a root that came by a way of its own: with the machine, or from an earlier run.
    ///
    /// # Errors
    /// A file that is no root, is not signed by its own keys, or is older than one trusted before.
    pub fn begin(root: &[u8], floor: Floor) -> Result<Self> {
        let envelope = role::read(root, "root")?;
        let content: Root = role::content(envelope.clone(), "root")?;
        role::verify(&envelope, "root", &content.keys, who(&content, "root")?)?;
        check_root(&content)?;
        if content.version < floor.root {
            return Err(rollback("root", floor.root, content.version));
        }
        let mut trusted = Self {
            root: content,
            timestamp: None,
            snapshot: None,
            targets: None,
            branches: BTreeMap::new(),
            floor,
        };
        trusted.floor.root = trusted.root.version;
        Ok(trusted)
    }

    /// The version numbers that never go down.
    #[must_use]
    pub fn floor(&self) -> &Floor {
        &self.floor
    }

    /// The name of the root that may come next.
    #[must_use]
    pub fn next_root_name(&self) -> String {
        format!("{}.root.json", self.root.version + 1)
    }

    /// The present root's version.
    #[must_use]
    pub fn root_version(&self) -> u64 {
        self.root.version
    }

    /// Takes the next root: signed by the keys of the present one and by its own.
    ///
    /// # Errors
    /// The reason; the present root stays.
    pub fn next_root(&mut self, bytes: &[u8]) -> Result<()> {
        let next: Root = role::open(bytes, "root", &self.root.keys, who(&self.root, "root")?)?;
        let envelope = role::read(bytes, "root")?;
        role::verify(&envelope, "root", &next.keys, who(&next, "root")?)?;
        check_root(&next)?;
        if next.version != self.root.version + 1 {
            return Err(mixed("root", self.root.version + 1, next.version));
        }
        let keys_of = |root: &Root, name: &str| root.roles.get(name).cloned();
        let replaced = |name: &str| keys_of(&self.root, name) != keys_of(&next, name);
        if replaced("timestamp") || replaced("snapshot") {
            // Whoever held the old keys may have signed absurdly high numbers.
            self.timestamp = None;
            self.snapshot = None;
            self.floor.timestamp = 0;
            self.floor.snapshot = 0;
            self.floor.meta.clear();
        }
        self.root = next;
        self.floor.root = self.root.version;
        Ok(())
    }

    /// Whether the root is still valid.
    ///
    /// # Errors
    /// [`Refusal::Expired`].
    pub fn check_root_age(&self, now: Timestamp) -> Result<()> {
        not_expired("root", &self.root, now)
    }

    /// Takes a timestamp; the answer is whether it is newer than the present one.
    ///
    /// # Errors
    /// The reason; the present one stays.
    pub fn timestamp(&mut self, bytes: &[u8], now: Timestamp) -> Result<bool> {
        let offered: TimestampFile = self.open_by_root(bytes, "timestamp")?;
        if offered.version < self.floor.timestamp {
            return Err(rollback("timestamp", self.floor.timestamp, offered.version));
        }
        let snapshot = snapshot_of(&offered)?;
        if snapshot.version < self.floor.snapshot {
            return Err(rollback("snapshot", self.floor.snapshot, snapshot.version));
        }
        if self
            .timestamp
            .as_ref()
            .is_some_and(|present| present.version == offered.version)
        {
            // The same number says the same, or somebody plays: the one trusted first holds.
            self.check_timestamp_age(now)?;
            return Ok(false);
        }
        not_expired("timestamp", &offered, now)?;
        self.floor.timestamp = offered.version;
        self.timestamp = Some(offered);
        Ok(true)
    }

    /// Takes up the timestamp of an earlier run, whatever its age.
    ///
    /// # Errors
    /// The reason it is no use.
    pub fn timestamp_from_before(&mut self, bytes: &[u8]) -> Result<()> {
        let kept: TimestampFile = self.open_by_root(bytes, "timestamp")?;
        if kept.version < self.floor.timestamp {
            return Err(rollback("timestamp", self.floor.timestamp, kept.version));
        }
        snapshot_of(&kept)?;
        self.floor.timestamp = kept.version;
        self.timestamp = Some(kept);
        Ok(())
    }

    /// Whether the present timestamp is still valid.
    ///
    /// # Errors
    /// [`Refusal::Expired`], or [`Refusal::Missing`] when there is none.
    pub fn check_timestamp_age(&self, now: Timestamp) -> Result<()> {
        not_expired("timestamp", self.present_timestamp()?, now)
    }

    /// When the present timestamp was signed.
    #[must_use]
    pub fn signed_at(&self) -> Option<Timestamp> {
        self.timestamp.as_ref().and_then(|present| present.issued)
    }

    /// The file of the snapshot that belongs to the present timestamp: name and what is said of it.
    ///
    /// # Errors
    /// [`Refusal::Missing`] when there is no timestamp.
    pub fn wanted_snapshot(&self) -> Result<(String, MetaFile)> {
        let meta = snapshot_of(self.present_timestamp()?)?;
        Ok((format!("{}.snapshot.json", meta.version), meta.clone()))
    }

    /// Takes the snapshot that the timestamp names.
    ///
    /// # Errors
    /// The reason; nothing changes.
    pub fn snapshot(&mut self, bytes: &[u8], now: Timestamp) -> Result<()> {
        let (_, meta) = self.wanted_snapshot()?;
        let offered: Snapshot = self.open_by_root(bytes, "snapshot")?;
        check_bytes("snapshot", bytes, offered.version, &meta)?;
        for (name, trusted) in &self.floor.meta {
            // A file that is gone counts as version 0: nothing trusted may be taken away silently.
            let version = offered.meta.get(name).map_or(0, |meta| meta.version);
            if version < *trusted {
                return Err(rollback(role_of(name), *trusted, version));
            }
        }
        not_expired("snapshot", &offered, self.time(now))?;
        self.floor.snapshot = offered.version;
        self.snapshot = Some(offered);
        self.targets = None;
        self.branches.clear();
        Ok(())
    }

    /// The file of the targets that belong to the present snapshot.
    ///
    /// # Errors
    /// [`Refusal::Missing`] when there is no snapshot or it names none.
    pub fn wanted_targets(&self) -> Result<(String, MetaFile)> {
        self.wanted("targets")
    }

    /// Takes the targets that the snapshot names.
    ///
    /// # Errors
    /// The reason; nothing changes.
    pub fn targets(&mut self, bytes: &[u8], now: Timestamp) -> Result<()> {
        let (_, meta) = self.wanted_targets()?;
        let offered: Targets = self.open_by_root(bytes, "targets")?;
        check_bytes("targets", bytes, offered.version, &meta)?;
        self.accept("targets", &offered, now)?;
        self.targets = Some(offered);
        Ok(())
    }

    /// The file of a branch that belongs to the present snapshot.
    ///
    /// # Errors
    /// [`Refusal::UnknownBranch`] when the tree has no such branch.
    pub fn wanted_branch(&self, branch: &Branch) -> Result<(String, MetaFile)> {
        self.wanted(branch.as_str()).map_err(|_| unknown(branch))
    }

    /// Takes the file of a branch: signed by the keys that `targets` gives it, and only for paths in
    /// its own folder.
    ///
    /// # Errors
    /// The reason; nothing changes.
    pub fn branch(&mut self, branch: &Branch, bytes: &[u8], now: Timestamp) -> Result<()> {
        let role = branch.as_str();
        let (_, meta) = self.wanted_branch(branch)?;
        let delegations = self
            .targets
            .as_ref()
            .and_then(|targets| targets.delegations.as_ref())
            .ok_or_else(|| unknown(branch))?;
        let delegation = delegations
            .roles
            .iter()
            .find(|delegation| delegation.name == *branch)
            .filter(|delegation| delegation.paths.contains(&branch.pattern()))
            .ok_or_else(|| unknown(branch))?;
        let who = RoleKeys {
            keyids: delegation.keyids.clone(),
            threshold: delegation.threshold,
        };
        let offered: Targets = role::open(bytes, role, &delegations.keys, &who)?;
        check_bytes(role, bytes, offered.version, &meta)?;
        if let Some(path) = offered
            .targets
            .keys()
            .find(|path| branch.file_of(path).is_none())
        {
            return Err(Refusal::WrongDelegation {
                role: role.into(),
                path: path.clone(),
            });
        }
        self.accept(role, &offered, now)?;
        self.branches.insert(branch.clone(), offered);
        Ok(())
    }

    /// What a branch has signed: files by path.
    #[must_use]
    pub fn files_of(&self, branch: &Branch) -> Option<&BTreeMap<String, TargetFile>> {
        self.branches.get(branch).map(|targets| &targets.targets)
    }

    /// A branch's notices: path, file and edition.
    #[must_use]
    pub fn notices_of(&self, branch: &Branch) -> Option<(&str, &TargetFile, &Packed)> {
        self.files_of(branch)?
            .iter()
            .find_map(|(path, file)| match &file.custom {
                Content::Notices(packed) => Some((path.as_str(), file, packed)),
                _ => None,
            })
    }

    /// The branches this tree knows.
    #[must_use]
    pub fn known_branches(&self) -> Vec<Branch> {
        self.targets
            .iter()
            .filter_map(|targets| targets.delegations.as_ref())
            .flat_map(|delegations| &delegations.roles)
            .map(|delegation| delegation.name.clone())
            .collect()
    }

    /// The time by which files are judged: the machine's, or that of the timestamp when the machine's
    /// clock is behind it.
    pub(crate) fn time(&self, now: Timestamp) -> Timestamp {
        self.signed_at().map_or(now, |signed| signed.max(now))
    }

    fn open_by_root<T: Signed>(&self, bytes: &[u8], name: &str) -> Result<T> {
        role::open(bytes, name, &self.root.keys, who(&self.root, name)?)
    }

    fn present_timestamp(&self) -> Result<&TimestampFile> {
        self.timestamp.as_ref().ok_or_else(|| Refusal::Missing {
            file: "timestamp.json".into(),
        })
    }

    fn wanted(&self, role: &str) -> Result<(String, MetaFile)> {
        let file = format!("{role}.json");
        self.snapshot
            .as_ref()
            .and_then(|snapshot| snapshot.meta.get(&file))
            .map(|meta| (format!("{}.{file}", meta.version), meta.clone()))
            .ok_or(Refusal::Missing { file })
    }

    fn accept(&mut self, role: &str, offered: &Targets, now: Timestamp) -> Result<()> {
        not_expired(role, offered, self.time(now))?;
        self.floor
            .meta
            .insert(format!("{role}.json"), offered.version);
        Ok(())
    }
}

fn check_root(root: &Root) -> Result<()> {
    let complete = ["root", "targets", "snapshot", "timestamp"]
        .iter()
        .all(|role| root.roles.contains_key(*role));
    if complete && root.consistent_snapshot {
        Ok(())
    } else {
        Err(Refusal::malformed("root"))
    }
}

fn who<'a>(root: &'a Root, role: &str) -> Result<&'a RoleKeys> {
    root.roles
        .get(role)
        .ok_or_else(|| Refusal::malformed("root"))
}

fn snapshot_of(timestamp: &TimestampFile) -> Result<&MetaFile> {
    timestamp
        .meta
        .get("snapshot.json")
        .ok_or_else(|| Refusal::malformed("timestamp"))
}

/// A file against what the role above says of it.
fn check_bytes(role: &str, bytes: &[u8], version: u64, meta: &MetaFile) -> Result<()> {
    if version != meta.version {
        return Err(mixed(role, meta.version, version));
    }
    let length = bytes.len() as u64;
    let wrong = meta.length.is_some_and(|wanted| wanted != length)
        || meta
            .hashes
            .as_ref()
            .is_some_and(|hashes| hashes.sha256 != sha256(bytes));
    if wrong {
        return Err(Refusal::WrongContent {
            file: format!("{role}.json"),
        });
    }
    Ok(())
}

fn not_expired<T: Signed>(role: &str, content: &T, now: Timestamp) -> Result<()> {
    if content.expires() <= now {
        return Err(Refusal::Expired {
            role: role.into(),
            at: content.expires(),
        });
    }
    Ok(())
}

fn role_of(file: &str) -> &str {
    file.strip_suffix(".json").unwrap_or(file)
}

fn rollback(role: &str, trusted: u64, offered: u64) -> Refusal {
    Refusal::Rollback {
        role: role.into(),
        trusted,
        offered,
    }
}

fn mixed(role: &str, wanted: u64, offered: u64) -> Refusal {
    Refusal::Mixed {
        role: role.into(),
        wanted,
        offered,
    }
}

fn unknown(branch: &Branch) -> Refusal {
    Refusal::UnknownBranch {
        branch: branch.to_string(),
    }
}
