//! TUF's order: the signed files are fetched and trusted from the outside in.

use jiff::Timestamp;

use super::Client;
use crate::fetch::{self, Small};
use crate::refusal::{Refusal, Result};
use crate::role::{MetaFile, sha256};
use crate::source::Source;
use crate::trusted::Trusted;

/// The most bytes of each signed file.
const MOST_ROOT: u64 = 256 << 10;
const MOST_TIMESTAMP: u64 = 16 << 10;
const MOST_META: u64 = 8 << 20;
/// Roots followed in one pull.
const MOST_ROOTS: usize = 32;

impl Client {
    /// TUF's order: roots, timestamp, snapshot, targets, branches. Each is kept once it is trusted.
    pub(super) fn refresh(&self, source: &dyn Source, now: Timestamp) -> Result<Trusted> {
        let mut trusted = self.begin()?;
        for _ in 0..MOST_ROOTS {
            let name = trusted.next_root_name();
            let Some(bytes) = self.meta(source, &name, MOST_ROOT)? else {
                break;
            };
            trusted.next_root(&bytes)?;
            self.keep(&trusted, "root", &bytes)?;
        }
        let floor = self.house.floor()?.root;
        if trusted.root_version() < floor {
            return Err(Refusal::Rollback {
                role: "root".into(),
                trusted: floor,
                offered: trusted.root_version(),
            });
        }
        trusted.check_root_age(now)?;

        let known = self
            .house
            .trusted("timestamp")?
            .is_some_and(|bytes| trusted.timestamp_from_before(&bytes).is_ok());
        let tag = self.house.tag().filter(|_| known);
        let answer = fetch::small(
            source,
            "timestamp.json",
            MOST_TIMESTAMP,
            tag.as_deref(),
            &self.patience,
        )?;
        match answer {
            Small::Absent => {
                return Err(Refusal::Missing {
                    file: "timestamp.json".into(),
                });
            }
            Small::Unchanged => trusted.check_timestamp_age(now)?,
            Small::Bytes(bytes, tag) => {
                if trusted.timestamp(&bytes, now)? {
                    // Without the file its tag means nothing.
                    self.house.keep_tag(None)?;
                    self.keep(&trusted, "timestamp", &bytes)?;
                    self.house.keep_tag(tag.as_deref())?;
                }
            }
        }

        let wanted = trusted.wanted_snapshot()?;
        self.next(
            source,
            &mut trusted,
            "snapshot",
            wanted,
            |trusted, bytes| trusted.snapshot(bytes, now),
        )?;
        let wanted = trusted.wanted_targets()?;
        self.next(source, &mut trusted, "targets", wanted, |trusted, bytes| {
            trusted.targets(bytes, now)
        })?;
        for branch in &self.branches {
            let wanted = trusted.wanted_branch(branch)?;
            self.next(
                source,
                &mut trusted,
                branch.as_str(),
                wanted,
                |trusted, bytes| trusted.branch(branch, bytes, now),
            )?;
        }
        Ok(trusted)
    }

    /// The root of an earlier run, or the one the machine came with when that is newer.
    fn begin(&self) -> Result<Trusted> {
        let floor = self.house.floor()?;
        let given = Trusted::begin(&self.anchor, crate::trusted::Floor::default())?;
        let kept = self
            .house
            .trusted("root")?
            .and_then(|bytes| Trusted::begin(&bytes, floor.clone()).ok())
            .filter(|kept| kept.root_version() >= given.root_version());
        match kept {
            Some(kept) => Ok(kept),
            None => {
                // Roots are followed one by one anyway, so the anchor may be older than the floor.
                let floor = crate::trusted::Floor { root: 0, ..floor };
                Trusted::begin(&self.anchor, floor)
            }
        }
    }

    /// Takes the next signed file: from the disk when that is the one, else from the source.
    fn next(
        &self,
        source: &dyn Source,
        trusted: &mut Trusted,
        role: &str,
        (name, meta): (String, MetaFile),
        mut take: impl FnMut(&mut Trusted, &[u8]) -> Result<()>,
    ) -> Result<()> {
        if let Some(bytes) = self.house.trusted(role)?
            && meta
                .hashes
                .as_ref()
                .is_some_and(|hashes| hashes.sha256 == sha256(&bytes))
        {
            return take(trusted, &bytes);
        }
        let most = meta.length.unwrap_or(MOST_META).min(MOST_META);
        let bytes = self
            .meta(source, &name, most)?
            .ok_or(Refusal::Missing { file: name })?;
        take(trusted, &bytes)?;
        self.keep(trusted, role, &bytes)
    }

    fn meta(&self, source: &dyn Source, name: &str, most: u64) -> Result<Option<Vec<u8>>> {
        match fetch::small(source, name, most, None, &self.patience)? {
            Small::Bytes(bytes, _) => Ok(Some(bytes)),
            Small::Absent | Small::Unchanged => Ok(None),
        }
    }

    /// The numbers first: a file older than its number is no use after a power cut, the reverse would be.
    fn keep(&self, trusted: &Trusted, role: &str, bytes: &[u8]) -> Result<()> {
        self.house.keep_floor(trusted.floor())?;
        self.house.keep_trusted(role, bytes)
    }
}
