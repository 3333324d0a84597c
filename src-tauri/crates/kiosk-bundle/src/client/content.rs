//! Plain files of a branch, and which content may still be asked for.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Client, News, Receiver, Way};
use crate::fetch;
use crate::house::{Held, HeldEdition, HeldFile};
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::rings::Rings;
use crate::role::{Content, TargetFile};
use crate::source::Source;
use crate::trusted::Trusted;

/// The most bytes of a file that is no edition: a picture, a calendar.
const MOST_FILE: u64 = 32 << 20;

/// A pull whose signed files are all trusted.
pub(super) struct Run<'a> {
    pub(super) client: &'a Client,
    pub(super) source: &'a dyn Source,
    pub(super) trusted: &'a Trusted,
    /// The moment by which rings are judged.
    pub(super) time: Timestamp,
    pub(super) held: Held,
    pub(super) news: Vec<News>,
}

impl Run<'_> {
    /// Brings the plain files up to date, each for itself.
    pub(super) fn files(&mut self, receiver: &mut dyn Receiver) -> Result<()> {
        let mut first = Ok(());
        for branch in &self.client.branches {
            let signed = signed_files(self.trusted, branch);
            for (name, path, file) in &signed {
                let known = self
                    .held
                    .branches
                    .get(branch)
                    .and_then(|held| held.files.get(*name));
                let hash = &file.hashes.sha256;
                if known.is_some_and(|known| known.sha256 == *hash)
                    && self.client.house.read_content(branch, name, hash).is_some()
                {
                    continue;
                }
                if !self.is_due(rings_of(file)) {
                    continue;
                }
                let taken = self.one_file(branch, name, path, file, receiver);
                first = first.and(taken);
            }
            let held = self.held.branches.entry(branch.clone()).or_default();
            let before = held.files.len();
            held.files
                .retain(|name, _| signed.iter().any(|(signed, ..)| signed == name));
            if held.files.len() != before {
                first = first.and(self.client.house.keep_held(&self.held));
            }
        }
        first
    }

    fn one_file(
        &mut self,
        branch: &Branch,
        name: &str,
        path: &str,
        file: &TargetFile,
        receiver: &mut dyn Receiver,
    ) -> Result<()> {
        let bytes = self.fetch(path, file, MOST_FILE)?;
        receiver
            .file(branch, name, &bytes)
            .map_err(|code| Refusal::NotTaken { code })?;
        let hash = &file.hashes.sha256;
        self.client.house.keep_content(branch, name, hash, &bytes)?;
        let held = self.held.branches.entry(branch.clone()).or_default();
        held.files.insert(
            name.to_owned(),
            HeldFile {
                sha256: hash.clone(),
                length: file.length,
            },
        );
        self.client.house.keep_held(&self.held)?;
        self.news.push(News {
            branch: branch.clone(),
            what: name.to_owned(),
            way: Way::Whole,
            bytes: file.length,
        });
        Ok(())
    }

    /// Whether machines of this ring take a file yet.
    pub(super) fn is_due(&self, rings: Option<Rings>) -> bool {
        rings.is_none_or(|rings| rings.from(self.client.ring) <= self.time)
    }

    pub(super) fn fetch(&self, path: &str, file: &TargetFile, most: u64) -> Result<Vec<u8>> {
        if file.length > most {
            return Err(Refusal::TooLong {
                file: path.into(),
                limit: most,
            });
        }
        let hash = &file.hashes.sha256;
        if crate::name::unhex::<32>(hash).is_none() {
            return Err(Refusal::malformed(path));
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let hashed = format!("{folder}/{hash}.{name}");
        let part = self.client.house.part(hash);
        fetch::file(
            self.source,
            &hashed,
            file.length,
            hash,
            &part,
            &self.client.patience,
        )
    }

    pub(super) fn held_edition(&self, branch: &Branch) -> Option<&HeldEdition> {
        self.held.branches.get(branch)?.notices.as_ref()
    }

    /// Hashes of everything that is held or still to come.
    pub(super) fn wanted(&self) -> BTreeSet<String> {
        let mut wanted = BTreeSet::new();
        for held in self.held.branches.values() {
            wanted.extend(held.files.values().map(|file| file.sha256.clone()));
            wanted.extend(held.notices.iter().map(|held| held.file.sha256.clone()));
        }
        for branch in &self.client.branches {
            for (.., file) in signed_files(self.trusted, branch) {
                wanted.insert(file.hashes.sha256.clone());
            }
            if let Some((_, file, packed)) = self.trusted.notices_of(branch) {
                let held = self.held_edition(branch);
                if held.is_none_or(|held| held.file.sha256 != packed.plain_sha256) {
                    wanted.insert(file.hashes.sha256.clone());
                    wanted.insert(packed.plain_sha256.clone());
                }
            }
        }
        wanted
    }
}

fn rings_of(file: &TargetFile) -> Option<Rings> {
    match file.custom {
        Content::File { rings } => rings,
        _ => None,
    }
}

/// The plain files a branch has signed: name, path, file.
fn signed_files<'a>(
    trusted: &'a Trusted,
    branch: &'a Branch,
) -> Vec<(&'a str, &'a str, &'a TargetFile)> {
    trusted
        .files_of(branch)
        .into_iter()
        .flatten()
        .filter(|(_, file)| matches!(file.custom, Content::File { .. }))
        .filter_map(|(path, file)| Some((branch.file_of(path)?, path.as_str(), file)))
        .collect()
}
