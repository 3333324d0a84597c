//! Pulling: what is new is fetched, verified, and only then handed on. Whatever fails, what was there
//! before stays; version numbers never go down; an interruption is taken up again.

mod attachments;
mod content;
mod editions;
mod refresh;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use kiosk_model::clock::{ClockState, Now};
use kiosk_model::notice::Notice;

use crate::fetch::Patience;
use crate::house::House;
use crate::jsonl::{self, Header};
use crate::name::Branch;
use crate::refusal::Result;
use crate::rings::Ring;
use crate::source::Source;
pub use attachments::{Errand, MOST_ATTACHMENT};
use content::Run;

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

    /// Whether a file that notices refer to is here already.
    fn has_attachment(&mut self, sha256: &str) -> bool;

    /// A file that notices refer to, before anything of it is kept; its hash is the one that stands in the
    /// signed edition. `false` when it is not what it should be: it is not asked for again.
    ///
    /// # Errors
    /// The receiver's code: it cannot be kept now.
    fn attachment(&mut self, title: &str, bytes: &[u8]) -> std::result::Result<bool, String>;
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
    /// Whether files of notices are still to come for which this pull had no more time.
    pub more: bool,
}

/// A machine's side of a tree.
#[derive(Debug, Clone)]
pub struct Client {
    house: House,
    anchor: Vec<u8>,
    branches: Vec<Branch>,
    patience: Patience,
    errand: Errand,
    ring: Ring,
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
            errand: Errand::default(),
            ring: Ring::default(),
        }
    }

    /// As a machine of another ring than the last.
    #[must_use]
    pub fn with_ring(mut self, ring: Ring) -> Self {
        self.ring = ring;
        self
    }

    /// With another patience.
    #[must_use]
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// With other bounds for the files of notices.
    #[must_use]
    pub fn with_errand(mut self, errand: Errand) -> Self {
        self.errand = errand;
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
            time: trusted.time(now),
            held: self.house.held()?,
            news: Vec::new(),
        };
        let files = run.files(receiver);
        let notices = run.notices(receiver);
        let today = Now {
            instant: now,
            state: ClockState::Unknown,
        };
        let attachments = run.wanted_attachments(today.date(), receiver)?;
        let mut wanted = run.wanted();
        wanted.extend(attachments.iter().map(|file| file.sha256.clone()));
        self.house.tidy(&wanted)?;
        let more = run.attachments(&attachments, receiver);
        files.and(notices)?;
        Ok(Pulled {
            more: more?,
            news: run.news,
            signed_at: trusted.signed_at(),
        })
    }
}

/// Where a client keeps its things in a data folder.
#[must_use]
pub fn folder_in(data: &Path) -> PathBuf {
    data.join("bundle")
}
