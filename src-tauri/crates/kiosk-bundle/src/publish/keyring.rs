//! The publisher's keys in one folder, and what they have signed for good: roots and delegations.
//!
//! ```text
//! root-1.key root-2.key root-3.key   two of them must sign a root; kept by three people
//! targets.key                        says which branch may sign which folder
//! snapshot.key timestamp.key         stay on the publishing host
//! branch-<code>.key                  signs a branch's content
//! N.root.json, targets.json          what was signed with the keys that may lie elsewhere
//! ```
//!
//! Publishing needs `snapshot`, `timestamp` and one branch's key; the others belong in a safe.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{ROOT_DAYS, TARGETS_DAYS, in_days};
use crate::files;
use crate::keys::{PublicKey, SecretKey};
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::{self, Delegation, Delegations, RoleKeys, Root, SPEC, Targets, seal};
use crate::trusted::{Floor, Trusted};

const ROOT_KEYS: [&str; 3] = ["root-1", "root-2", "root-3"];
const ROOT_THRESHOLD: usize = 2;
const ROLES: [&str; 3] = ["targets", "snapshot", "timestamp"];

/// The folder.
#[derive(Debug, Clone)]
pub struct Keyring(PathBuf);

/// A key as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    /// Which: `root-1`, `targets`, `branch-pty` …
    pub name: String,
    /// Its id.
    pub id: String,
    /// Whether its secret half lies in this folder.
    pub is_here: bool,
    /// Until when what it has signed for good is valid; `None` for keys that sign at each publication.
    pub expires: Option<Timestamp>,
}

/// What replacing a key came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rotated {
    /// A new root of this version.
    Root(u64),
    /// New delegations of this version.
    Targets(u64),
}

impl Keyring {
    /// Makes all keys, the first root and the delegations. The folder must have none.
    ///
    /// # Errors
    /// A folder that has keys, or a disk that cannot be written.
    pub fn make(folder: &Path, branches: &[Branch], now: Timestamp) -> Result<Self> {
        files::folder(folder)?;
        let ring = Self(folder.to_owned());
        let mut keys = BTreeMap::new();
        for name in ROOT_KEYS.into_iter().chain(ROLES) {
            let key = SecretKey::generate()?;
            key.save(&ring.path(name))?;
            keys.insert(name, key);
        }
        let roles = BTreeMap::from([
            (
                "root".to_owned(),
                who(ROOT_KEYS.iter().map(|name| &keys[name]), ROOT_THRESHOLD),
            ),
            ("targets".to_owned(), who([&keys["targets"]], 1)),
            ("snapshot".to_owned(), who([&keys["snapshot"]], 1)),
            ("timestamp".to_owned(), who([&keys["timestamp"]], 1)),
        ]);
        let root = Root {
            kind: "root".into(),
            spec_version: SPEC.into(),
            version: 1,
            expires: in_days(now, ROOT_DAYS)?,
            consistent_snapshot: true,
            keys: keys
                .values()
                .map(|key| (key.public().id(), key.public()))
                .collect(),
            roles,
        };
        let signers: Vec<&SecretKey> = ROOT_KEYS.iter().map(|name| &keys[name]).collect();
        ring.put_root(&root, &signers)?;
        let mut delegations = Delegations {
            keys: BTreeMap::new(),
            roles: Vec::new(),
        };
        for branch in branches {
            ring.delegate(&mut delegations, branch)?;
        }
        ring.put_targets(1, delegations, now)?;
        Ok(ring)
    }

    /// The keys of a folder.
    ///
    /// # Errors
    /// A folder without a root.
    pub fn open(folder: &Path) -> Result<Self> {
        let ring = Self(folder.to_owned());
        ring.root()?;
        Ok(ring)
    }

    /// Gives a branch a key and a folder of its own.
    ///
    /// # Errors
    /// A branch that has one, `targets.key` missing, or a disk that cannot be written.
    pub fn add_branch(&self, branch: &Branch, now: Timestamp) -> Result<()> {
        let targets = self.targets()?;
        let mut delegations = targets
            .delegations
            .ok_or_else(|| Refusal::malformed("targets"))?;
        self.delegate(&mut delegations, branch)?;
        self.put_targets(targets.version + 1, delegations, now)
    }

    /// Replaces a key: `root-1`, `snapshot`, `branch-pty` … The old file is kept as `<name>.key.old`.
    /// Without a name only the root's time is prolonged.
    ///
    /// # Errors
    /// No such key, fewer than two keys of the root here, or a disk that cannot be written.
    pub fn rotate(&self, name: Option<&str>, now: Timestamp) -> Result<Rotated> {
        if let Some(code) = name.and_then(|name| name.strip_prefix("branch-")) {
            return self.rotate_branch(code, now);
        }
        let before = self.root()?;
        let old: Vec<SecretKey> = ROOT_KEYS
            .iter()
            .filter_map(|name| SecretKey::load(&self.path(name)).ok())
            .collect();
        if old.len() < ROOT_THRESHOLD {
            return Err(Refusal::Missing {
                file: "root-1.key, root-2.key, root-3.key".into(),
            });
        }
        let mut root = Root {
            version: before.version + 1,
            expires: in_days(now, ROOT_DAYS)?,
            ..before
        };
        let mut fresh = None;
        if let Some(name) = name {
            let role = if ROOT_KEYS.contains(&name) {
                "root"
            } else {
                name
            };
            let key = self.replace_key(name)?;
            let (old_key, key) = (key.0.public().id(), key.1);
            let of_role = root.roles.get_mut(role).ok_or_else(|| unknown(name))?;
            let place = of_role.keyids.iter_mut().find(|id| **id == old_key);
            *place.ok_or_else(|| unknown(name))? = key.public().id();
            root.keys.insert(key.public().id(), key.public());
            root.keys.remove(&old_key);
            fresh = Some(key).filter(|_| role == "root");
        }
        // The keys of the old root and those of the new one: whoever trusts the old can follow.
        let mut signers: Vec<&SecretKey> = old.iter().collect();
        signers.extend(&fresh);
        self.put_root(&root, &signers)?;
        if name == Some("targets") {
            let targets = self.targets_unchecked()?;
            let delegations = targets
                .delegations
                .ok_or_else(|| Refusal::malformed("targets"))?;
            self.put_targets(targets.version + 1, delegations, now)?;
        }
        Ok(Rotated::Root(root.version))
    }

    /// All keys that hold now.
    ///
    /// # Errors
    /// Roots or delegations that cannot be read.
    pub fn lines(&self) -> Result<Vec<KeyLine>> {
        let root = self.root()?;
        let targets = self.targets()?;
        let here = |name: &str| {
            SecretKey::load(&self.path(name))
                .ok()
                .map(|key| key.public().id())
        };
        let mut lines = Vec::new();
        let ids = |role: &str| {
            root.roles
                .get(role)
                .map(|who| who.keyids.clone())
                .unwrap_or_default()
        };
        for (name, id) in ROOT_KEYS.iter().zip(ids("root")) {
            lines.push(line(name, &id, here(name), Some(root.expires)));
        }
        for name in ROLES {
            let expires = (name == "targets").then_some(targets.expires);
            for id in ids(name) {
                lines.push(line(name, &id, here(name), expires));
            }
        }
        for delegation in targets.delegations.into_iter().flat_map(|all| all.roles) {
            let name = format!("branch-{}", delegation.name);
            for id in &delegation.keyids {
                lines.push(line(&name, id, here(&name), None));
            }
        }
        Ok(lines)
    }

    /// The newest root as bytes: what a new machine is given to begin with.
    ///
    /// # Errors
    /// A folder without a root.
    pub fn anchor(&self) -> Result<Vec<u8>> {
        self.roots()?
            .pop_last()
            .map(|(_, bytes)| bytes)
            .ok_or_else(|| Refusal::Missing {
                file: "root.json".into(),
            })
    }

    pub(crate) fn role(&self, name: &str) -> Result<SecretKey> {
        self.load(name)
    }

    pub(crate) fn branch(&self, branch: &Branch) -> Result<SecretKey> {
        self.load(&format!("branch-{branch}"))
    }

    /// All roots by version.
    pub(crate) fn roots(&self) -> Result<BTreeMap<u64, Vec<u8>>> {
        let mut roots = BTreeMap::new();
        let entries = std::fs::read_dir(&self.0).map_err(|why| Refusal::disk(&self.0, &why))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            let version = path
                .file_name()
                .and_then(|name| name.to_str()?.strip_suffix(".root.json")?.parse().ok());
            if let (Some(version), Some(bytes)) = (version, files::read_if_there(&path)?) {
                roots.insert(version, bytes);
            }
        }
        Ok(roots)
    }

    pub(crate) fn root(&self) -> Result<Root> {
        let bytes = self.anchor()?;
        // Reading it as a client would.
        Trusted::begin(&bytes, Floor::default())?;
        role::content(role::read(&bytes, "root")?, "root")
    }

    /// The delegations as signed.
    pub(crate) fn targets_file(&self) -> Result<Vec<u8>> {
        files::read_if_there(&self.0.join("targets.json"))?.ok_or_else(|| Refusal::Missing {
            file: "targets.json".into(),
        })
    }

    pub(crate) fn targets(&self) -> Result<Targets> {
        let root = self.root()?;
        let who = root
            .roles
            .get("targets")
            .ok_or_else(|| Refusal::malformed("root"))?;
        role::open(&self.targets_file()?, "targets", &root.keys, who)
    }

    fn targets_unchecked(&self) -> Result<Targets> {
        role::content(role::read(&self.targets_file()?, "targets")?, "targets")
    }

    fn rotate_branch(&self, code: &str, now: Timestamp) -> Result<Rotated> {
        let name = format!("branch-{code}");
        let branch = Branch::parse(code).ok_or_else(|| unknown(&name))?;
        let targets = self.targets()?;
        let mut delegations = targets.delegations.ok_or_else(|| unknown(&name))?;
        let place = delegations
            .roles
            .iter()
            .position(|delegation| delegation.name == branch)
            .ok_or_else(|| unknown(&name))?;
        let key = self.replace_key(&name)?.1.public();
        for old in std::mem::replace(&mut delegations.roles[place].keyids, vec![key.id()]) {
            delegations.keys.remove(&old);
        }
        delegations.keys.insert(key.id(), key);
        self.put_targets(targets.version + 1, delegations, now)?;
        Ok(Rotated::Targets(targets.version + 1))
    }

    /// Makes a new key in the place of one that lies here; both are returned, the old one first.
    fn replace_key(&self, name: &str) -> Result<(SecretKey, SecretKey)> {
        let known =
            ROOT_KEYS.contains(&name) || ROLES.contains(&name) || name.starts_with("branch-");
        if !known {
            return Err(unknown(name));
        }
        let old = self.load(name)?;
        let path = self.path(name);
        let aside = path.with_added_extension("old");
        files::remove(&aside)?;
        std::fs::rename(&path, &aside).map_err(|why| Refusal::disk(&path, &why))?;
        let new = SecretKey::generate()?;
        new.save(&path)?;
        Ok((old, new))
    }

    fn delegate(&self, delegations: &mut Delegations, branch: &Branch) -> Result<()> {
        let name = format!("branch-{branch}");
        if delegations.roles.iter().any(|known| known.name == *branch) {
            return Err(Refusal::Disk {
                file: name,
                why: std::io::ErrorKind::AlreadyExists,
            });
        }
        let key = SecretKey::generate()?;
        key.save(&self.path(&name))?;
        let public: PublicKey = key.public();
        delegations.roles.push(Delegation {
            name: branch.clone(),
            keyids: vec![public.id()],
            threshold: 1,
            terminating: true,
            paths: vec![branch.pattern()],
        });
        delegations.keys.insert(public.id(), public);
        Ok(())
    }

    fn put_targets(&self, version: u64, delegations: Delegations, now: Timestamp) -> Result<()> {
        let content = Targets {
            kind: "targets".into(),
            spec_version: SPEC.into(),
            version,
            expires: in_days(now, TARGETS_DAYS)?,
            targets: BTreeMap::new(),
            delegations: Some(delegations),
        };
        let bytes = seal(&content, &[&self.role("targets")?]);
        let bytes = bytes.ok_or_else(|| Refusal::malformed("targets"))?;
        files::replace(&self.0.join("targets.json"), &bytes)
    }

    fn put_root(&self, root: &Root, signers: &[&SecretKey]) -> Result<()> {
        let bytes = seal(root, signers).ok_or_else(|| Refusal::malformed("root"))?;
        files::replace(&self.0.join(format!("{}.root.json", root.version)), &bytes)
    }

    fn load(&self, name: &str) -> Result<SecretKey> {
        let path = self.path(name);
        if !path.is_file() {
            return Err(Refusal::Missing {
                file: format!("{name}.key"),
            });
        }
        SecretKey::load(&path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(format!("{name}.key"))
    }
}

fn who<'a>(keys: impl IntoIterator<Item = &'a SecretKey>, threshold: usize) -> RoleKeys {
    RoleKeys {
        keyids: keys.into_iter().map(|key| key.public().id()).collect(),
        threshold,
    }
}

fn line(name: &str, id: &str, here: Option<String>, expires: Option<Timestamp>) -> KeyLine {
    KeyLine {
        name: name.to_owned(),
        id: id.to_owned(),
        is_here: here.as_deref() == Some(id),
        expires,
    }
}

fn unknown(name: &str) -> Refusal {
    Refusal::Missing {
        file: format!("{name}.key"),
    }
}
