//! Publishing: a catalogue and other files become a static tree.
//!
//! Files with content are written first, then the signed files from the inside out, `timestamp.json`
//! last: whoever reads meanwhile sees the old tree or the new one, and a host that dies in the midst
//! has published nothing.

mod editions;
mod keyring;
mod tree;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use crate::jsonl;
use crate::name::{Branch, is_file_name};
use crate::refusal::{Refusal, Result};
use crate::rings::Rings;
use crate::role::{
    Content, Hashes, MetaFile, SPEC, Snapshot, TargetFile, Targets, TimestampFile, seal, sha256,
};
pub use keyring::{KeyLine, Keyring, Rotated};
use tree::Tree;

/// How long each role is valid. The publishing host signs `timestamp` anew at least every day.
pub(crate) const ROOT_DAYS: i64 = 365;
pub(crate) const TARGETS_DAYS: i64 = 365;
const BRANCH_DAYS: i64 = 90;
const SNAPSHOT_DAYS: i64 = 14;
const TIMESTAMP_DAYS: i64 = 3;

/// What a branch publishes at one time.
#[derive(Debug, Default)]
pub struct Publication<'a> {
    /// All its notices as canonical JSON lines ([`jsonl::write`]); `None` leaves the edition as it is.
    pub notices: Option<&'a str>,
    /// All its other files by name; `None` leaves them as they are.
    pub files: Option<BTreeMap<String, Vec<u8>>>,
    /// The files its notices refer to, by the SHA-256 that stands in them, and where they lie. Looked at
    /// together with the notices only.
    pub attachments: BTreeMap<String, PathBuf>,
    /// From when machines take what is new of it; all of them at once without. [`AT_ONCE`] and pictures never wait.
    pub rings: Option<Rings>,
}

/// The file that no machine waits for: a typhoon does not either.
const AT_ONCE: &str = "announcements.toml";

/// What publishing came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The edition of the notices that holds now.
    pub edition: Option<u64>,
    /// Whether it is new.
    pub is_new: bool,
    /// Size of its packed file in bytes.
    pub whole: u64,
    /// Sizes of the patches that lead to it, by the edition they lead from, newest first.
    pub patches: Vec<(u64, u64)>,
    /// Other files.
    pub files: usize,
    /// Files of notices that lie in the tree now.
    pub attachments: usize,
    /// The tree's new version.
    pub version: u64,
}

/// Publishes into a tree, or only signs it anew when there is nothing new.
///
/// # Errors
/// Keys that are missing or do not fit the tree, a tree that is damaged, notices of which more than 40 %
/// are gone without `allow_shrink`, file names that are not plain, a disk that cannot be written.
pub fn publish(
    folder: &Path,
    keys: &Keyring,
    branch: &Branch,
    publication: &Publication<'_>,
    now: Timestamp,
) -> Result<Published> {
    let tree = Tree::open(folder, keys)?;
    let _lock = tree.lock()?;
    let before = tree.branch(branch)?;
    let mut targets = before
        .as_ref()
        .map(|(file, _)| file.targets.clone())
        .unwrap_or_default();
    let mut is_new = false;
    if let Some(text) = publication.notices {
        for (hash, path) in &publication.attachments {
            tree.put_attachment(branch, hash, path)?;
        }
        let present = editions::present(branch, &targets);
        is_new = present.is_none_or(|present| present.plain_sha256 != sha256(text.as_bytes()));
        if is_new {
            check_shrink(&tree, branch, &targets, text)?;
            let (text, rings) = (text.as_bytes(), publication.rings);
            editions::add(&tree, branch, &mut targets, text, rings, now)?;
        } else if publication.rings.is_none() {
            editions::release(&mut targets);
        }
    }
    if let Some(files) = &publication.files {
        put_files(&tree, branch, &mut targets, files, publication.rings)?;
    }
    let holds = before.as_ref().is_some_and(|(before, is_signed)| {
        *is_signed && before.targets == targets && !is_near(before.expires, now, BRANCH_DAYS)
    });
    if !holds {
        let content = Targets {
            kind: "targets".into(),
            spec_version: SPEC.into(),
            version: before.map_or(0, |(before, _)| before.version) + 1,
            expires: in_days(now, BRANCH_DAYS)?,
            targets: targets.clone(),
            delegations: None,
        };
        let bytes = seal(&content, &[&keys.branch(branch)?]);
        tree.put_meta(branch.as_str(), content.version, bytes)?;
    }
    let version = sign_snapshot(&tree, keys, now)?;
    tree.tidy()?;
    if publication.notices.is_some() {
        tree.tidy_attachments(branch, &publication.attachments)?;
    }
    let present = editions::present(branch, &targets);
    Ok(Published {
        edition: present.map(|present| present.edition),
        is_new,
        whole: editions::whole(branch, &targets).map_or(0, |file| file.length),
        patches: editions::patches(&targets, present),
        files: targets
            .values()
            .filter(|file| matches!(file.custom, Content::File { .. }))
            .count(),
        attachments: tree.attachments(branch).len(),
        version,
    })
}

/// Signs snapshot and timestamp over what lies in the tree.
pub(crate) fn sign_snapshot(tree: &Tree<'_>, keys: &Keyring, now: Timestamp) -> Result<u64> {
    let meta = tree.newest_meta()?;
    let before = tree.snapshot()?;
    let holds = before.as_ref().is_some_and(|(before, is_signed)| {
        *is_signed && before.meta == meta && !is_near(before.expires, now, SNAPSHOT_DAYS)
    });
    if !holds {
        let content = Snapshot {
            kind: "snapshot".into(),
            spec_version: SPEC.into(),
            version: before.map_or(0, |(before, _)| before.version) + 1,
            expires: in_days(now, SNAPSHOT_DAYS)?,
            meta,
        };
        let bytes = seal(&content, &[&keys.role("snapshot")?]);
        tree.put_meta("snapshot", content.version, bytes)?;
    }
    let snapshot = tree.newest("snapshot")?;
    let content = TimestampFile {
        kind: "timestamp".into(),
        spec_version: SPEC.into(),
        version: tree.timestamp()?.map_or(0, |before| before.version) + 1,
        expires: in_days(now, TIMESTAMP_DAYS)?,
        issued: Some(whole_second(now)),
        meta: BTreeMap::from([("snapshot.json".to_owned(), snapshot)]),
    };
    let version = content.version;
    tree.put_timestamp(version, seal(&content, &[&keys.role("timestamp")?]))?;
    Ok(version)
}

/// A file that lost more than four in ten of its notices is taken for a part of itself.
fn check_shrink(
    tree: &Tree<'_>,
    branch: &Branch,
    targets: &BTreeMap<String, TargetFile>,
    text: &str,
) -> Result<()> {
    let header = jsonl::header(text, "notices")?;
    if header.allow_shrink {
        return Ok(());
    }
    if let Some(plain) = editions::present_plain(tree, branch, targets)? {
        let before = String::from_utf8_lossy(&plain);
        let before = jsonl::header(&before, "notices")?.count;
        if header.count * 100 < before * 60 {
            return Err(Refusal::NotTaken {
                code: "shrunk".into(),
            });
        }
    }
    Ok(())
}

fn put_files(
    tree: &Tree<'_>,
    branch: &Branch,
    targets: &mut BTreeMap<String, TargetFile>,
    files: &BTreeMap<String, Vec<u8>>,
    rings: Option<Rings>,
) -> Result<()> {
    let mut before = BTreeMap::new();
    targets.retain(|path, file| {
        let is_file = matches!(file.custom, Content::File { .. });
        if is_file {
            before.insert(path.clone(), file.clone());
        }
        !is_file
    });
    for (name, bytes) in files {
        if !is_file_name(name) || name.starts_with(editions::NAME) {
            return Err(Refusal::malformed(name));
        }
        let path = branch.path(name);
        let hashes = Hashes {
            sha256: sha256(bytes),
        };
        let known = before.get(&path).filter(|known| known.hashes == hashes);
        let waits = name != AT_ONCE && !is_picture(name);
        let custom = match (rings, known) {
            (Some(_), Some(known)) if waits => known.custom.clone(),
            (rings, _) => Content::File {
                rings: rings.filter(|_| waits),
            },
        };
        let file = TargetFile {
            length: bytes.len() as u64,
            hashes,
            custom,
        };
        tree.put_target(branch, name, &file, bytes)?;
        targets.insert(path, file);
    }
    Ok(())
}

fn is_picture(name: &str) -> bool {
    [".png", ".jpg", ".jpeg"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// Whether less than half of a time is left.
fn is_near(expires: Timestamp, now: Timestamp, days: i64) -> bool {
    expires.duration_since(now) < SignedDuration::from_hours(days * 12)
}

pub(crate) fn in_days(now: Timestamp, days: i64) -> Result<Timestamp> {
    whole_second(now)
        .checked_add(SignedDuration::from_hours(days * 24))
        .map_err(|_| Refusal::malformed("clock"))
}

/// TUF writes no fractions of a second.
fn whole_second(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

pub(crate) fn meta_file(version: u64, bytes: &[u8]) -> MetaFile {
    MetaFile {
        version,
        length: Some(bytes.len() as u64),
        hashes: Some(Hashes {
            sha256: sha256(bytes),
        }),
    }
}
