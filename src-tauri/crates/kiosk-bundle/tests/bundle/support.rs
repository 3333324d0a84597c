//! An office that publishes, a machine that pulls, and what the machine shows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kiosk_bundle::publish::{Keyring, Publication, Published, publish};
use kiosk_bundle::source::{Folder, Source};
use kiosk_bundle::{Branch, Client, Edition, Patience, Pulled, Receiver, Refusal, Result, jsonl};
use kiosk_model::notice::Notice;
use kiosk_testkit::today;
use tempfile::TempDir;

/// Short pauses, for a test must not wait; but a machine that stalls for seconds is no slow server.
pub(crate) const HASTY: Patience = Patience {
    idle_tries: 3,
    pause: Duration::from_millis(5),
    stretch: Duration::from_secs(20),
    least: 512,
    whole: Duration::from_secs(60),
};

pub(crate) fn branch(code: &str) -> Branch {
    Branch::parse(code).expect("a code")
}

/// The moment at which the tests live, moved on by hours.
pub(crate) fn hour(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-11-22T01:00:00Z".parse().expect("a moment");
    start + SignedDuration::from_hours(hours)
}

/// An office with keys and a tree.
pub(crate) struct Office {
    dir: TempDir,
    pub(crate) keys: Keyring,
}

impl Office {
    pub(crate) fn new() -> Self {
        let dir = TempDir::new().expect("a folder");
        let branches = [branch("pty"), branch("tpe")];
        let keys = Keyring::make(&dir.path().join("keys"), &branches, hour(0)).expect("keys");
        Self { dir, keys }
    }

    pub(crate) fn tree(&self) -> PathBuf {
        self.dir.path().join("tree")
    }

    pub(crate) fn keys_folder(&self) -> PathBuf {
        self.dir.path().join("keys")
    }

    /// Publishes the notices of a branch.
    pub(crate) fn publish(&self, code: &str, notices: &[Notice], now: Timestamp) -> Published {
        let text = jsonl::write(notices, today(), true).expect("an edition");
        self.publish_text(code, &text, now)
    }

    pub(crate) fn publish_text(&self, code: &str, text: &str, now: Timestamp) -> Published {
        let publication = Publication {
            notices: Some(text),
            ..Publication::default()
        };
        publish(&self.tree(), &self.keys, &branch(code), &publication, now).expect("published")
    }

    /// Publishes notices and the files they refer to.
    pub(crate) fn publish_attached(
        &self,
        notices: &[Notice],
        attachments: &BTreeMap<String, PathBuf>,
        now: Timestamp,
    ) -> Published {
        let text = jsonl::write(notices, today(), true).expect("an edition");
        let publication = Publication {
            notices: Some(&text),
            attachments: attachments.clone(),
            ..Publication::default()
        };
        publish(&self.tree(), &self.keys, &branch("pty"), &publication, now).expect("published")
    }

    /// Publishes other files of a branch.
    pub(crate) fn publish_files(&self, code: &str, files: &[(&str, &[u8])], now: Timestamp) {
        let files = files
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
            .collect();
        let publication = Publication {
            files: Some(files),
            ..Publication::default()
        };
        publish(&self.tree(), &self.keys, &branch(code), &publication, now).expect("published");
    }

    /// A machine that was given the root of this moment.
    pub(crate) fn machine(&self, codes: &[&str]) -> Machine {
        let dir = TempDir::new().expect("a folder");
        let anchor = self.keys.anchor().expect("a root");
        let branches = codes.iter().map(|code| branch(code)).collect();
        let client = Client::new(dir.path(), anchor, branches).with_patience(HASTY);
        Machine {
            dir,
            client,
            desk: Desk::default(),
        }
    }

    /// A copy of the tree as it is now.
    pub(crate) fn copy(&self) -> TempDir {
        let copy = TempDir::new().expect("a folder");
        copy_folder(&self.tree(), copy.path());
        copy
    }
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("copied");
        }
    }
}

/// A machine that pulls.
pub(crate) struct Machine {
    pub(crate) dir: TempDir,
    pub(crate) client: Client,
    pub(crate) desk: Desk,
}

impl Machine {
    pub(crate) fn pull(&mut self, tree: &Path, now: Timestamp) -> Result<Pulled> {
        self.pull_from(&Folder::new(tree), now)
    }

    pub(crate) fn pull_from(&mut self, source: &dyn Source, now: Timestamp) -> Result<Pulled> {
        self.client.pull(source, now, &mut self.desk)
    }
}

/// What a machine serves: the last it has taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Desk {
    pub(crate) editions: BTreeMap<String, String>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Times notices were handed over.
    pub(crate) calls: usize,
    /// With which code it will not have any.
    pub(crate) refuses: Option<String>,
    /// Files of notices by their hash.
    pub(crate) attachments: BTreeMap<String, Vec<u8>>,
    /// How often a file of a notice was handed over.
    pub(crate) offered: usize,
}

impl Desk {
    /// How many notices of a branch are served.
    pub(crate) fn count(&self, code: &str) -> usize {
        self.editions
            .get(code)
            .map_or(0, |text| text.lines().count() - 1)
    }
}

impl Receiver for Desk {
    fn notices(&mut self, editions: &[Edition]) -> std::result::Result<(), String> {
        self.calls += 1;
        if let Some(code) = &self.refuses {
            return Err(code.clone());
        }
        for edition in editions {
            let lines = edition.notices().map_err(|why| why.code().to_owned())?;
            let read: Result<Vec<Notice>> = lines.collect();
            read.map_err(|why| why.code().to_owned())?;
        }
        self.editions = editions
            .iter()
            .map(|edition| (edition.branch.to_string(), edition.text().to_owned()))
            .collect();
        Ok(())
    }

    fn file(
        &mut self,
        branch: &Branch,
        name: &str,
        bytes: &[u8],
    ) -> std::result::Result<(), String> {
        if bytes.starts_with(b"bad") {
            return Err("bad-file".into());
        }
        self.files
            .insert(format!("{branch}/{name}"), bytes.to_vec());
        Ok(())
    }

    fn has_attachment(&mut self, sha256: &str) -> bool {
        self.attachments.contains_key(sha256)
    }

    fn attachment(&mut self, _: &str, bytes: &[u8]) -> std::result::Result<bool, String> {
        self.offered += 1;
        if bytes.starts_with(b"bad") {
            return Ok(false);
        }
        self.attachments
            .insert(kiosk_bundle::role::sha256(bytes), bytes.to_vec());
        Ok(true)
    }
}

/// The one file of a folder whose name ends so.
pub(crate) fn only(folder: &Path, end: &str) -> PathBuf {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with(end))
        .collect();
    assert_eq!(found.len(), 1, "one file ends with {end}");
    found.remove(0)
}

pub(crate) fn code<T: std::fmt::Debug>(result: &Result<T>) -> &'static str {
    match result {
        Ok(_) => "taken",
        Err(why) => why.code(),
    }
}

pub(crate) fn refused<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    result.expect_err("it is refused")
}
