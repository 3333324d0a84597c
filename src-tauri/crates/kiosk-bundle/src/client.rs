//! Pulling: what is new is fetched, verified, and only then handed on. Whatever fails, what was there
//! before stays; version numbers never go down; an interruption is taken up again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use kiosk_model::notice::Notice;

use crate::fetch::{self, Patience, Small};
use crate::house::{Held, HeldEdition, HeldFile, House};
use crate::jsonl::{self, Header};
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::{Content, MetaFile, Packed, TargetFile, sha256};
use crate::source::Source;
use crate::squeeze::{self, MOST_BYTES};
use crate::trusted::Trusted;

/// The most bytes of each signed file.
const MOST_ROOT: u64 = 256 << 10;
const MOST_TIMESTAMP: u64 = 16 << 10;
const MOST_META: u64 = 8 << 20;
/// The most bytes of a file that is no edition: a picture, a calendar.
const MOST_FILE: u64 = 32 << 20;
/// Roots followed in one pull.
const MOST_ROOTS: usize = 32;

/// What takes verified content. It answers with a code of its own when it will not have it, and then
/// has nothing of it.
pub trait Receiver {
    /// All editions of all branches followed, whole; at least one of them is new.
    ///
    /// # Errors
    /// The receiver's code: a self-test failed, far too few notices, the disk is full.
    fn notices(&mut self, editions: &[Edition]) -> std::result::Result<(), String>;

    /// A new file, before it is kept.
    ///
    /// # Errors
    /// The receiver's code: it is not what its name says.
    fn file(
        &mut self,
        branch: &Branch,
        name: &str,
        bytes: &[u8],
    ) -> std::result::Result<(), String>;
}

/// A verified edition of a branch's notices.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Whose.
    pub branch: Branch,
    /// Its number.
    pub number: u64,
    /// Its first line.
    pub header: Header,
    /// Whether it is new since the last pull.
    pub is_new: bool,
    text: String,
    name: String,
}

impl Edition {
    /// The notices in the order of their ids.
    ///
    /// # Errors
    /// An edition without a header; later items are the reason when a line is none.
    pub fn notices(&self) -> Result<impl Iterator<Item = Result<Notice>> + use<'_>> {
        jsonl::notices(&self.text, &self.name)
    }

    /// The whole edition as text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// By which way an edition came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As a whole.
    Whole,
    /// As a patch upon the one before.
    Patch,
    /// It had been fetched earlier and was not taken then.
    Kept,
}

/// What was new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Whose.
    pub branch: Branch,
    /// The edition's number, or the file's name.
    pub what: String,
    /// How it came.
    pub way: Way,
    /// Bytes fetched for it.
    pub bytes: u64,
}

/// A pull that came to its end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// What was new; empty when everything was as before.
    pub news: Vec<News>,
    /// When the tree was signed; the real time is not before that.
    pub signed_at: Option<Timestamp>,
}

/// A machine's side of a tree.
#[derive(Debug, Clone)]
pub struct Client {
    house: House,
    anchor: Vec<u8>,
    branches: Vec<Branch>,
    patience: Patience,
}

impl Client {
    /// A client that keeps what it trusts in `folder`, begins with the root `anchor`, and follows
    /// these branches.
    #[must_use]
    pub fn new(folder: &Path, anchor: Vec<u8>, branches: Vec<Branch>) -> Self {
        Self {
            house: House(folder.to_owned()),
            anchor,
            branches,
            patience: Patience::default(),
        }
    }

    /// With another patience.
    #[must_use]
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// Fetches what is new, verifies it and hands it on.
    ///
    /// # Errors
    /// The first reason why not everything could be taken; what could be, was.
    pub fn pull(
        &self,
        source: &dyn Source,
        now: Timestamp,
        receiver: &mut dyn Receiver,
    ) -> Result<Pulled> {
        let _lock = self.house.lock()?;
        let trusted = self.refresh(source, now)?;
        let mut run = Run {
            client: self,
            source,
            trusted: &trusted,
            held: self.house.held()?,
            news: Vec::new(),
        };
        let files = run.files(receiver);
        let notices = run.notices(receiver);
        self.house.tidy(&run.wanted())?;
        files.and(notices)?;
        Ok(Pulled {
            news: run.news,
            signed_at: trusted.signed_at(),
        })
    }

    /// TUF's order: roots, timestamp, snapshot, targets, branches. Each is kept once it is trusted.
    fn refresh(&self, source: &dyn Source, now: Timestamp) -> Result<Trusted> {
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

/// A pull whose signed files are all trusted.
struct Run<'a> {
    client: &'a Client,
    source: &'a dyn Source,
    trusted: &'a Trusted,
    held: Held,
    news: Vec<News>,
}

impl Run<'_> {
    /// Brings the plain files up to date, each for itself.
    fn files(&mut self, receiver: &mut dyn Receiver) -> Result<()> {
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

    /// Brings the notices up to date: all branches or none.
    fn notices(&mut self, receiver: &mut dyn Receiver) -> Result<()> {
        let signed: Vec<_> = self
            .client
            .branches
            .iter()
            .filter_map(|branch| Some((branch, self.trusted.notices_of(branch)?)))
            .collect();
        let is_new = |branch: &Branch, packed: &Packed| {
            self.held_edition(branch)
                .is_none_or(|held| held.file.sha256 != packed.plain_sha256)
        };
        let gone = self.held.branches.iter().any(|(branch, held)| {
            held.notices.is_some() && !signed.iter().any(|(signed, _)| *signed == branch)
        });
        if !gone
            && !signed
                .iter()
                .any(|(branch, (.., packed))| is_new(branch, packed))
        {
            return Ok(());
        }
        let mut editions = Vec::new();
        let mut news = Vec::new();
        for (branch, (path, file, packed)) in &signed {
            let (plain, way, bytes) = self.edition(branch, path, file, packed)?;
            let text = String::from_utf8(plain).map_err(|_| Refusal::WrongContent {
                file: (*path).to_owned(),
            })?;
            let is_new = is_new(branch, packed);
            if is_new {
                news.push(News {
                    branch: (*branch).clone(),
                    what: packed.edition.to_string(),
                    way,
                    bytes,
                });
            }
            editions.push(Edition {
                branch: (*branch).clone(),
                number: packed.edition,
                header: jsonl::header(&text, path)?,
                is_new,
                text,
                name: (*path).to_owned(),
            });
        }
        receiver
            .notices(&editions)
            .map_err(|code| Refusal::NotTaken { code })?;
        for held in self.held.branches.values_mut() {
            held.notices = None;
        }
        for edition in &editions {
            let held = self
                .held
                .branches
                .entry(edition.branch.clone())
                .or_default();
            held.notices = Some(HeldEdition {
                edition: edition.number,
                as_of: edition.header.as_of,
                file: HeldFile {
                    sha256: sha256(edition.text.as_bytes()),
                    length: edition.text.len() as u64,
                },
            });
        }
        self.held
            .branches
            .retain(|branch, _| self.client.branches.contains(branch));
        self.client.house.keep_held(&self.held)?;
        self.news.append(&mut news);
        Ok(())
    }

    /// The plain bytes of an edition by the cheapest way, and what was fetched for them.
    fn edition(
        &self,
        branch: &Branch,
        path: &str,
        file: &TargetFile,
        packed: &Packed,
    ) -> Result<(Vec<u8>, Way, u64)> {
        let house = &self.client.house;
        let hash = &packed.plain_sha256;
        if let Some(plain) = house.read_content(branch, NOTICES, hash) {
            return Ok((plain, Way::Kept, 0));
        }
        let (plain, way, bytes) = match self.patched(branch, file, packed)? {
            Some((plain, bytes)) => (plain, Way::Patch, bytes),
            None => {
                let whole = self.fetch(path, file, MOST_BYTES)?;
                let plain = squeeze::unpack(&whole, packed.plain_length, path)?;
                if sha256(&plain) != *hash {
                    return Err(Refusal::WrongContent { file: path.into() });
                }
                (plain, Way::Whole, file.length)
            }
        };
        // Kept before it is handed on: whatever happens then, it need not be fetched again.
        house.keep_content(branch, NOTICES, hash, &plain)?;
        Ok((plain, way, bytes))
    }

    /// By a patch, when there is one upon what is held and it is the smaller way. Any doubt about the
    /// result leads to the whole file.
    fn patched(
        &self,
        branch: &Branch,
        whole: &TargetFile,
        packed: &Packed,
    ) -> Result<Option<(Vec<u8>, u64)>> {
        let Some(held) = self.held_edition(branch) else {
            return Ok(None);
        };
        let found = self.trusted.files_of(branch).into_iter().flatten().find(
            |(_, file)| matches!(&file.custom, Content::Patch { from } if *from == held.file.sha256),
        );
        let Some((path, file)) = found.filter(|(_, file)| file.length < whole.length) else {
            return Ok(None);
        };
        let house = &self.client.house;
        let Some(earlier) = house.read_content(branch, NOTICES, &held.file.sha256) else {
            return Ok(None);
        };
        match self.fetch(path, file, MOST_BYTES) {
            Ok(patch) => {
                let plain = squeeze::apply(&earlier, &patch, packed.plain_length, path).ok();
                Ok(plain
                    .filter(|plain| sha256(plain) == packed.plain_sha256)
                    .map(|plain| (plain, file.length)))
            }
            Err(refusal) if refusal.is_distance() => Err(refusal),
            Err(_) => Ok(None),
        }
    }

    fn fetch(&self, path: &str, file: &TargetFile, most: u64) -> Result<Vec<u8>> {
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

    fn held_edition(&self, branch: &Branch) -> Option<&HeldEdition> {
        self.held.branches.get(branch)?.notices.as_ref()
    }

    /// Hashes of everything that is held or still to come.
    fn wanted(&self) -> BTreeSet<String> {
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

/// The name under which a branch's edition is kept.
const NOTICES: &str = "notices.jsonl";

/// The plain files a branch has signed: name, path, file.
fn signed_files<'a>(
    trusted: &'a Trusted,
    branch: &'a Branch,
) -> Vec<(&'a str, &'a str, &'a TargetFile)> {
    trusted
        .files_of(branch)
        .into_iter()
        .flatten()
        .filter(|(_, file)| file.custom == Content::File)
        .filter_map(|(path, file)| Some((branch.file_of(path)?, path.as_str(), file)))
        .collect()
}

/// Where a client keeps its things in a data folder.
#[must_use]
pub fn folder_in(data: &Path) -> PathBuf {
    data.join("bundle")
}
