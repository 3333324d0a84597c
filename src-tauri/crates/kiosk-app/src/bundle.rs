//! Signed content of the office: following its tree, and publishing one.
//!
//! Nothing of it is stored before its signatures hold. Notices become a whole new catalogue beside the
//! old one; whoever searches meanwhile waits for nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use kiosk_bundle::publish::{KeyLine, Keyring, Published, Rotated};
use kiosk_bundle::publish::{Publication, publish};
use kiosk_bundle::source::{Folder, Http, Source};
pub use kiosk_bundle::{Branch, News, Pulled, Refusal, Way};
use kiosk_bundle::{Client, Edition, Held, Receiver, folder_in, jsonl};
use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::notice::Notice;
use kiosk_store::{AlertCode, RebuildOptions};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::profile::Profile;
use crate::{Kiosk, announcements, files};

/// Where the office's tree is, and how it is followed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BundleSettings {
    /// `http://host/path` of the tree; without it nothing is fetched by itself.
    pub url: Option<String>,
    /// The root the machine begins with, from the data folder; `root.json` when not given.
    pub root: Option<PathBuf>,
    /// Codes of the branches to follow; the profile's own when empty.
    pub branches: Vec<String>,
    /// How often the tree is looked at.
    pub every_minutes: u32,
}

impl Default for BundleSettings {
    fn default() -> Self {
        Self {
            url: None,
            root: None,
            branches: Vec::new(),
            every_minutes: 10,
        }
    }
}

impl BundleSettings {
    /// The name of the first setting that is outside its bounds.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        if self
            .url
            .as_deref()
            .is_some_and(|url| Http::new(url).is_none())
        {
            return Some("bundle.url");
        }
        if self
            .branches
            .iter()
            .any(|code| Branch::parse(code).is_none())
        {
            return Some("bundle.branches");
        }
        (!(1..=1440).contains(&self.every_minutes)).then_some("bundle.every_minutes")
    }
}

/// How the last look at the tree ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleState {
    /// Taiwan's minute of the last look, `2026-11-22T08:05`; `None` when there was none.
    pub checked_at: Option<String>,
    /// Taiwan's minute of the last look that found everything in order.
    pub good_at: Option<String>,
    /// The day the notices are as of; of several branches the oldest.
    pub as_of: Option<RocDate>,
    /// `never`, `fresh`, or why not: the code of a refusal (`expired`, `unreachable`, `signature` …).
    pub state: String,
}

impl Default for BundleState {
    fn default() -> Self {
        Self {
            checked_at: None,
            good_at: None,
            as_of: None,
            state: "never".into(),
        }
    }
}

/// The name of the file in which the state is kept, in the bundle folder.
const STATE: &str = "state.json";
/// Names of the files whose content is looked at when they arrive. Others are kept as they are.
const PROFILE: &str = "profile.toml";
/// A picture larger than this is no picture for a screen.
const MOST_PICTURE: usize = 8 << 20;

impl Kiosk {
    /// Follows the tree that the settings name.
    ///
    /// # Errors
    /// As [`Kiosk::pull_bundle_from`]; also when the settings name none.
    pub fn pull_bundle(&self) -> Result<Pulled, Error> {
        let url = self.settings().bundle.url.clone();
        let url = url.ok_or(Error::BundleNotSetUp("bundle.url"))?;
        self.pull_bundle_from(&url, false)
    }

    /// Follows a tree: an address `http://…`, or a folder.
    ///
    /// # Errors
    /// The reason why not everything was taken; what was there before stays.
    pub fn pull_bundle_from(&self, place: &str, accept_shrink: bool) -> Result<Pulled, Error> {
        let source: Box<dyn Source> = if place.contains("://") {
            let http = Http::new(place).ok_or(Error::BadRequest("address"))?;
            Box::new(http)
        } else {
            Box::new(Folder::new(Path::new(place)))
        };
        let client = self.bundle_client()?;
        let now = self.now();
        let mut desk = Desk {
            kiosk: self,
            now,
            accept_shrink,
        };
        let result = client.pull(source.as_ref(), now.instant, &mut desk);
        self.note_bundle(&result, now)?;
        Ok(result?)
    }

    /// How the last look at the tree ended.
    #[must_use]
    pub fn bundle_state(&self) -> BundleState {
        let path = folder_in(&self.machine.dir).join(STATE);
        let kept = std::fs::read(path).ok();
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// How long to wait until the next look, each time a little different, so that machines switched on
    /// together do not stay together; `None` when no tree is named.
    #[must_use]
    pub fn bundle_pause(&self) -> Option<Duration> {
        let bundle = &self.settings().bundle;
        bundle.url.as_ref()?;
        let pause = Duration::from_secs(u64::from(bundle.every_minutes) * 60);
        let chance = f64::from(uuid::Uuid::new_v4().as_bytes()[0]) / 255.0;
        Some(pause.mul_f64(0.85 + 0.3 * chance))
    }

    /// Publishes the notices of the active catalogue, and the files of a folder, into a tree. Without
    /// `content` the other files stay as they are; with `only_sign` the notices do too.
    ///
    /// # Errors
    /// No notices but demonstration, keys that are missing, far fewer notices than before without
    /// `accept_shrink`, a file that is not what its name says.
    pub fn publish_bundle(
        &self,
        tree: &Path,
        keys: &Keyring,
        content: Option<&Path>,
        only_sign: bool,
        accept_shrink: bool,
    ) -> Result<Published, Error> {
        let branch =
            Branch::parse(&self.profile().id).ok_or(Error::BundleNotSetUp("profile.id"))?;
        let text = if only_sign {
            None
        } else {
            Some(self.edition(accept_shrink)?)
        };
        let publication = Publication {
            notices: text.as_deref(),
            files: content
                .map(|folder| read_content(&branch, folder))
                .transpose()?,
        };
        Ok(publish(
            tree,
            keys,
            &branch,
            &publication,
            self.now().instant,
        )?)
    }

    /// The active catalogue as an edition.
    fn edition(&self, allow_shrink: bool) -> Result<String, Error> {
        let notices = std::cell::RefCell::new(Vec::new());
        self.with_catalogue(|catalogue| {
            notices.borrow_mut().clear();
            catalogue.each_notice(&mut |notice| {
                notices.borrow_mut().push(notice.clone());
                Ok(())
            })
        })?;
        let notices = notices.into_inner();
        if notices.is_empty() {
            return Err(Error::NotReady("notices"));
        }
        let as_of = self
            .with_catalogue(|catalogue| catalogue.freshness())?
            .map_or_else(|| self.now().date(), |fresh| fresh.as_of);
        Ok(jsonl::write(&notices, as_of, allow_shrink)?)
    }

    fn bundle_client(&self) -> Result<Client, Error> {
        let bundle = &self.settings().bundle;
        let path = bundle.root.as_deref().unwrap_or(Path::new("root.json"));
        let root = std::fs::read(self.machine.dir.join(path))
            .map_err(|_| Error::BundleNotSetUp("bundle.root"))?;
        let own = std::slice::from_ref(&self.profile().id);
        let codes = if bundle.branches.is_empty() {
            own
        } else {
            &bundle.branches
        };
        let branches: Option<Vec<Branch>> = codes.iter().map(|code| Branch::parse(code)).collect();
        let branches = branches.ok_or(Error::BundleNotSetUp("bundle.branches"))?;
        Ok(Client::new(&folder_in(&self.machine.dir), root, branches))
    }

    /// Writes down how a look ended, and what staff must see to.
    fn note_bundle(&self, result: &Result<Pulled, Refusal>, now: Now) -> Result<(), Error> {
        if matches!(result, Err(Refusal::Busy)) {
            return Ok(());
        }
        let folder = folder_in(&self.machine.dir);
        let before = self.bundle_state();
        let checked_at = Some(crate::taiwan::minute(now));
        let state = BundleState {
            good_at: if result.is_ok() {
                checked_at.clone()
            } else {
                before.good_at
            },
            checked_at,
            as_of: oldest_day(&folder).or(before.as_of),
            state: match result {
                Ok(_) => "fresh".into(),
                Err(why) => why.code().into(),
            },
        };
        let bytes = serde_json::to_vec(&state).unwrap_or_default();
        files::replace(&folder.join(STATE), &bytes)?;
        let expired = matches!(result, Err(Refusal::Expired { .. }));
        let refused = result.as_ref().is_err_and(|why| !why.is_distance()) && !expired;
        self.with_ledger(|ledger| {
            for (code, stands) in [
                (AlertCode::BundleExpired, expired),
                (AlertCode::BundleRefused, refused),
            ] {
                if stands {
                    ledger.alerts_mut().raise(code, &now)?;
                } else if result.is_ok() {
                    ledger.alerts_mut().clear(code)?;
                }
            }
            Ok(())
        })
    }

    /// A whole new catalogue from verified editions.
    fn take_editions(
        &self,
        editions: &[Edition],
        now: Now,
        accept_shrink: bool,
    ) -> Result<(), Error> {
        let mut notices: Vec<Notice> = Vec::new();
        for edition in editions {
            for notice in edition.notices()? {
                notices.push(notice?);
            }
        }
        notices.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        let Some(as_of) = editions.iter().map(|edition| edition.header.as_of).min() else {
            return Ok(());
        };
        let options = RebuildOptions {
            as_of,
            accept_shrink: accept_shrink
                || editions
                    .iter()
                    .any(|edition| edition.is_new && edition.header.allow_shrink),
            now,
        };
        let built = self.importer()?.rebuild(
            &mut notices.into_iter().map(Ok),
            &options,
            &mut |_| Ok(()),
        )?;
        self.serve(built).map(drop)
    }
}

/// What verified content meets at this machine.
struct Desk<'a> {
    kiosk: &'a Kiosk,
    now: Now,
    accept_shrink: bool,
}

impl Receiver for Desk<'_> {
    fn notices(&mut self, editions: &[Edition]) -> Result<(), String> {
        self.kiosk
            .take_editions(editions, self.now, self.accept_shrink)
            .map_err(|why| reason(&why))
    }

    fn file(&mut self, branch: &Branch, name: &str, bytes: &[u8]) -> Result<(), String> {
        check_file(branch.as_str(), name, bytes).map_err(|why| reason(&why))
    }
}

/// A use case's error as a code that travels.
fn reason(why: &Error) -> String {
    match why {
        Error::Store(why) => why.code().to_owned(),
        Error::Bundle(why) => why.code().to_owned(),
        other => other.code().to_owned(),
    }
}

/// Whether a file is what its name says.
fn check_file(branch: &str, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let text = || std::str::from_utf8(bytes).map_err(|_| Error::BadRequest("file"));
    let is_picture = |magic: &[u8]| bytes.starts_with(magic) && bytes.len() <= MOST_PICTURE;
    let end = name.rsplit_once('.').map(|(_, end)| end);
    match (name, end) {
        (announcements::FILE_NAME, _) => announcements::check(bytes),
        (PROFILE, _) => Profile::check(text()?, branch).map(drop),
        (_, Some("toml")) => text()?
            .parse::<toml::Table>()
            .map(drop)
            .map_err(|_| Error::BadRequest("file")),
        (_, Some("csv")) => text().map(drop),
        (_, Some("png")) if !is_picture(b"\x89PNG\r\n\x1a\n") => Err(Error::BadRequest("picture")),
        (_, Some("jpg" | "jpeg")) if !is_picture(b"\xff\xd8\xff") => {
            Err(Error::BadRequest("picture"))
        }
        _ => Ok(()),
    }
}

/// The files of a folder that is to be published.
fn read_content(branch: &Branch, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|why| Error::file(folder, why))?;
    for entry in entries {
        let path = entry.map_err(|why| Error::file(folder, why))?.path();
        if !path.is_file() {
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or(Error::BadRequest("file"))?.to_owned();
        let bytes = std::fs::read(&path).map_err(|why| Error::file(&path, why))?;
        check_file(branch.as_str(), &name, &bytes)?;
        files.insert(name, bytes);
    }
    Ok(files)
}

/// The profile that the office has signed for this machine, from its next start on.
pub(crate) fn held_profile(dir: &Path) -> Option<Profile> {
    let folder = folder_in(dir);
    let held = kiosk_bundle::held(&folder).ok()?;
    let (branch, file) = held.find(PROFILE)?;
    let bytes = Held::read(&folder, branch, PROFILE, file)?;
    Profile::check(std::str::from_utf8(&bytes).ok()?, branch.as_str()).ok()
}

/// The oldest day of the editions that are held.
fn oldest_day(folder: &Path) -> Option<RocDate> {
    let held = kiosk_bundle::held(folder).ok()?;
    let editions = held
        .branches
        .values()
        .filter_map(|held| held.notices.as_ref());
    editions.map(|edition| edition.as_of).min()
}
