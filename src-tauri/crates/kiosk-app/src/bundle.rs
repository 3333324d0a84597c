//! Signed content of the office: following its tree, and publishing one.
//!
//! Nothing of it is stored before its signatures hold. Notices become a whole new catalogue beside the
//! old one; whoever searches meanwhile waits for nothing.

mod desk;
mod facts;
mod held;
mod publishing;

use std::path::{Path, PathBuf};
use std::time::Duration;

pub use kiosk_bundle::publish::{KeyLine, Keyring, Published, Rotated};
use kiosk_bundle::source::{Folder, Http, Source};
pub use kiosk_bundle::{Branch, News, Pulled, Refusal, Way};
use kiosk_bundle::{Client, Errand, Held, Ring, folder_in};
use kiosk_model::calendar::Calendar;
use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_store::AlertCode;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::profile::Profile;
use crate::{Kiosk, files};
pub use desk::check_file;
use desk::{Desk, PROFILE};
pub use facts::{Errand as HoursFor, Hours, Weekday};
pub use held::HeldContent;
pub use kiosk_bundle::Rings;
pub use publishing::PublishOptions;

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
    /// Megabytes that files of notices (photographs, PDFs) may take; those of the nearest sales come first.
    pub attachments_mb: u32,
    /// Which machines take what is new before others: 0 in the branch's own lobby, 1 one in ten, 2 the rest. Without
    /// it the machine is of 1 or 2, by chance, and always the same.
    pub ring: Option<u8>,
}

impl Default for BundleSettings {
    fn default() -> Self {
        Self {
            url: None,
            root: None,
            branches: Vec::new(),
            every_minutes: 10,
            attachments_mb: 1_000,
            ring: None,
        }
    }
}

/// The most that files of notices may take.
const MOST_ATTACHMENTS_MB: u32 = 100_000;
/// The pause while files of notices are still to come.
const SOON: Duration = Duration::from_secs(5);

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
        if self.attachments_mb > MOST_ATTACHMENTS_MB {
            return Some("bundle.attachments_mb");
        }
        if self.ring.is_some_and(|ring| Ring::numbered(ring).is_none()) {
            return Some("bundle.ring");
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
    /// Whether files of notices are still to come for which the last look had no more time.
    #[serde(default)]
    pub more: bool,
}

impl Default for BundleState {
    fn default() -> Self {
        Self {
            checked_at: None,
            good_at: None,
            as_of: None,
            state: "never".into(),
            more: false,
        }
    }
}

/// What a screen or a report says of the office's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The last look found everything in order.
    Fresh,
    /// A tree is named, and nothing of it was ever taken.
    Never,
    /// Nothing new can be had: out of reach, too slow, or the tree has not been signed for too long.
    Away,
    /// What came was not in order and was not taken.
    Refused,
}

impl Content {
    /// Its code, as messages use it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Never => "never",
            Self::Away => "away",
            Self::Refused => "refused",
        }
    }
}

/// The name of the file in which the state is kept, in the bundle folder.
const STATE: &str = "state.json";
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

    /// How the office's content stands; `None` on a machine that follows no tree.
    #[must_use]
    pub fn content_now(&self) -> Option<Content> {
        let state = self.bundle_state();
        if self.settings().bundle.url.is_none() && state.checked_at.is_none() {
            return None;
        }
        Some(match state.state.as_str() {
            "fresh" => Content::Fresh,
            _ if state.good_at.is_none() && state.checked_at.is_none() => Content::Never,
            "unreachable" | "slow" | "truncated" | "missing" | "expired" => Content::Away,
            _ => Content::Refused,
        })
    }

    /// How long to wait until the next look, each time a little different, so that machines switched on
    /// together do not stay together; a moment while files of notices are still to come. `None` when no tree is named.
    #[must_use]
    pub fn bundle_pause(&self) -> Option<Duration> {
        let bundle = &self.settings().bundle;
        bundle.url.as_ref()?;
        if self.bundle_state().more {
            return Some(SOON);
        }
        let pause = Duration::from_secs(u64::from(bundle.every_minutes) * 60);
        let chance = f64::from(uuid::Uuid::new_v4().as_bytes()[0]) / 255.0;
        Some(pause.mul_f64(0.85 + 0.3 * chance))
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
        let errand = Errand {
            most_bytes: u64::from(bundle.attachments_mb) * 1_000_000,
            ..Errand::default()
        };
        Ok(Client::new(&folder_in(&self.machine.dir), root, branches)
            .with_errand(errand)
            .with_ring(self.bundle_ring()?))
    }

    /// Which machines this one takes new content with.
    ///
    /// # Errors
    /// No ledger.
    pub fn bundle_ring(&self) -> Result<Ring, Error> {
        if let Some(ring) = self.settings().bundle.ring.and_then(Ring::numbered) {
            return Ok(ring);
        }
        let key = self.with_ledger(|ledger| ledger.meta().device_public_key())?;
        Ok(key.map_or(Ring::Rest, |key| Ring::of(&key)))
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
            more: result.as_ref().is_ok_and(|pulled| pulled.more),
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
}

/// The profile that the office has signed for this machine, from its next start on.
pub(crate) fn held_profile(dir: &Path) -> Option<Profile> {
    let folder = folder_in(dir);
    let held = kiosk_bundle::held(&folder).ok()?;
    let (branch, file) = held.find(PROFILE)?;
    let bytes = Held::read(&folder, branch, PROFILE, file)?;
    Profile::check(std::str::from_utf8(&bytes).ok()?, branch.as_str()).ok()
}

/// The calendar carried along, with the years that the office has signed for this machine, from its next start on.
pub(crate) fn held_calendar(dir: &Path) -> &'static Calendar {
    let folder = folder_in(dir);
    let held = kiosk_bundle::held(&folder).unwrap_or_default();
    let mut calendar = Calendar::built_in().clone();
    for (branch, files) in &held.branches {
        for (name, file) in &files.files {
            let text = desk::is_calendar(name)
                .then(|| Held::read(&folder, branch, name, file))
                .flatten()
                .and_then(|bytes| String::from_utf8(bytes).ok());
            if let Some(text) = text {
                // It was looked at when it came; one that is damaged since leaves its year unknown.
                let _ = calendar.load(&text);
            }
        }
    }
    if calendar == *Calendar::built_in() {
        return Calendar::built_in();
    }
    // Once at the start of a program; forms hold on to it until its end.
    Box::leak(Box::new(calendar))
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
