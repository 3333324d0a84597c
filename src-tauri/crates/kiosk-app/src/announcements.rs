//! Announcements: what the office wants everybody to see now, signed content from its tree or raised
//! at this machine while there is no network.
//!
//! Both are the same kind of file, `announcements.toml`:
//!
//! ```toml
//! [[announcement]]
//! id = "typhoon-2026-11-22"
//! level = "emergency"              # info, notice, emergency
//! hazard = "typhoon"               # typhoon, evacuation, earthquake, other; emergencies only
//! from = "2026-11-22T08:00"        # Taiwan's time; without it at once
//! until = "2026-11-23T00:00"       # without it until it is taken away
//! pictures = ["route.png"]         # files of the same tree
//! title = { zh-TW = "…", en = "…" }
//! text = { zh-TW = "…" }
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::time::SystemTime;

use kiosk_bundle::Held;
use kiosk_model::clock::Now;
use kiosk_model::variant::Variant;
use serde::{Deserialize, Serialize};

use crate::Kiosk;
use crate::error::Error;
use crate::files;
use crate::taiwan;

/// The name of the file, in a tree and in the data folder.
pub const FILE_NAME: &str = "announcements.toml";

/// More than these at one time, or longer texts, nobody reads.
const MOST: usize = 50;
const LONGEST_TITLE: usize = 40;
const LONGEST_TEXT: usize = 600;
const MOST_PICTURES: usize = 5;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good to know.
    Info,
    /// To be seen before anything is begun: closed tomorrow, counter moved.
    Notice,
    /// Takes the whole visitor screen: typhoon, evacuation.
    Emergency,
}

impl Level {
    /// The word in files, on the command line and in messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Notice => "notice",
            Self::Emergency => "emergency",
        }
    }
}

/// What an emergency is about; every language has a word for each, `announcements-hazard-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hazard {
    /// 颱風.
    Typhoon,
    /// 疏散.
    Evacuation,
    /// 地震.
    Earthquake,
    /// Anything else; the text says what.
    Other,
}

impl Hazard {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Typhoon,
        Self::Evacuation,
        Self::Earthquake,
        Self::Other,
    ];

    /// The word in files, on the command line and in messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Typhoon => "typhoon",
            Self::Evacuation => "evacuation",
            Self::Earthquake => "earthquake",
            Self::Other => "other",
        }
    }
}

/// An announcement that holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// Its id.
    pub id: String,
    /// How much it matters.
    pub level: Level,
    /// What an emergency is about.
    pub hazard: Option<Hazard>,
    /// Its title, in zh-TW at least.
    pub title: BTreeMap<Variant, String>,
    /// Its text; may be empty.
    pub text: BTreeMap<Variant, String>,
    /// Since when, in Taiwan's time; `None` for at once.
    pub from: Option<String>,
    /// Until when, in Taiwan's time; `None` until it is taken away.
    pub until: Option<String>,
    /// Its pictures, verified PNG or JPEG files on the disk.
    pub pictures: Vec<PathBuf>,
    /// Raised at this machine, and not by the office's tree.
    pub local: bool,
}

impl Announcement {
    /// The title in a variant, in zh-TW where there is none.
    #[must_use]
    pub fn title_in(&self, variant: Variant) -> &str {
        in_variant(&self.title, variant)
    }

    /// The text in a variant, in zh-TW where there is none.
    #[must_use]
    pub fn text_in(&self, variant: Variant) -> &str {
        in_variant(&self.text, variant)
    }
}

fn in_variant(texts: &BTreeMap<Variant, String>, variant: Variant) -> &str {
    texts
        .get(&variant)
        .or_else(|| texts.get(&Variant::ZhTw))
        .map_or("", String::as_str)
}

/// What is raised at the machine itself.
#[derive(Clone, Debug)]
pub struct Raise {
    /// How much it matters.
    pub level: Level,
    /// What an emergency is about.
    pub hazard: Option<Hazard>,
    /// Title in zh-TW.
    pub title: String,
    /// Text in zh-TW.
    pub text: String,
    /// Until when, `2026-11-23T00:00`.
    pub until: Option<String>,
}

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Announcements {
    #[serde(default)]
    announcement: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hazard: Option<Hazard>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<String>,
    title: BTreeMap<Variant, String>,
    #[serde(default)]
    text: BTreeMap<Variant, String>,
}

/// The files as last read, and when they were written.
#[derive(Debug, Default)]
pub(crate) struct Board {
    written: [Option<SystemTime>; 2],
    all: Vec<Announcement>,
}

impl Kiosk {
    /// What holds at this moment: emergencies first, then the machine's own, then in the order of the
    /// file. The files are only read when they have changed.
    #[must_use]
    pub fn announcements(&self, now: Now) -> Vec<Announcement> {
        let mut board = self.board.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = kiosk_bundle::folder_in(&self.machine.dir);
        let changed = |path: &Path| path.metadata().and_then(|file| file.modified()).ok();
        let written = [
            changed(&self.machine.dir.join(FILE_NAME)),
            changed(&folder.join("held.json")),
        ];
        if board.written != written {
            *board = Board {
                written,
                all: read_all(&self.machine.dir, &folder),
            };
        }
        let mut holding: Vec<Announcement> = board
            .all
            .iter()
            .filter(|one| holds(one, now))
            .cloned()
            .collect();
        drop(board);
        holding.sort_by_key(|one| std::cmp::Reverse((one.level, one.local)));
        holding
    }

    /// Raises an announcement at this machine; the answer is its id.
    ///
    /// # Errors
    /// Texts that are too long or empty, a time that is none, a disk that cannot be written.
    pub fn raise_announcement(&self, raise: &Raise) -> Result<String, Error> {
        let path = self.machine.dir.join(FILE_NAME);
        let mut file = read_local(&path)?;
        let now = self.now();
        let free = (1_u32..).find(|number| {
            let id = format!("local-{number}");
            file.announcement.iter().all(|known| known.id != id)
        });
        let id = format!("local-{}", free.unwrap_or_default());
        let in_zh = |text: &str| BTreeMap::from([(Variant::ZhTw, text.trim().to_owned())]);
        file.announcement.push(Entry {
            id: id.clone(),
            level: raise.level,
            hazard: raise.hazard,
            from: Some(taiwan::minute(now)),
            until: raise.until.clone(),
            pictures: Vec::new(),
            title: in_zh(&raise.title),
            text: in_zh(&raise.text),
        });
        file.check()?;
        write_local(&path, &file)?;
        Ok(id)
    }

    /// Takes an announcement of this machine away again.
    ///
    /// # Errors
    /// There is none of this id here; those of the office's tree are taken away there.
    pub fn lower_announcement(&self, id: &str) -> Result<(), Error> {
        let path = self.machine.dir.join(FILE_NAME);
        let mut file = read_local(&path)?;
        let before = file.announcement.len();
        file.announcement.retain(|known| known.id != id);
        if file.announcement.len() == before {
            return Err(Error::NotFound("announcement"));
        }
        write_local(&path, &file)
    }
}

/// Whether a file is one of announcements; for what comes from outside.
///
/// # Errors
/// It is none, or holds more or longer texts than anybody reads.
pub fn check(bytes: &[u8]) -> Result<(), Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::BadRequest("announcements"))?;
    parse(text)?.check()
}

fn parse(text: &str) -> Result<Announcements, Error> {
    toml::from_str(text).map_err(|_| Error::BadRequest("announcements"))
}

impl Announcements {
    fn check(&self) -> Result<(), Error> {
        let bad = Err(Error::BadRequest("announcements"));
        if self.announcement.len() > MOST {
            return Err(Error::TooLarge("announcements"));
        }
        for (at, one) in self.announcement.iter().enumerate() {
            let fits = |texts: &BTreeMap<Variant, String>, most: usize| {
                texts.values().all(|text| {
                    text.chars().count() <= most
                        && !text.chars().any(|c| c.is_control() && c != '\n')
                })
            };
            if !fits(&one.title, LONGEST_TITLE) || !fits(&one.text, LONGEST_TEXT) {
                return Err(Error::TooLarge("announcements"));
            }
            let is_named = one
                .title
                .get(&Variant::ZhTw)
                .is_some_and(|title| !title.is_empty());
            let is_new = self.announcement[..at]
                .iter()
                .all(|other| other.id != one.id);
            let times = [&one.from, &one.until];
            let times = times
                .into_iter()
                .flatten()
                .all(|time| taiwan::is_minute(time));
            let hazard = one.hazard.is_none() || one.level == Level::Emergency;
            let pictures = one.pictures.len() <= MOST_PICTURES;
            if !(is_named && is_new && times && hazard && pictures && !one.id.is_empty()) {
                return bad;
            }
        }
        Ok(())
    }
}

fn holds(one: &Announcement, now: Now) -> bool {
    let now = taiwan::minute(now);
    // Moments of this form stand in the order of their texts.
    one.from.as_ref().is_none_or(|from| *from <= now)
        && one.until.as_ref().is_none_or(|until| now < *until)
}

/// Both files; one that cannot be read is as good as none, and said in the log.
fn read_all(dir: &Path, folder: &Path) -> Vec<Announcement> {
    let mut all = Vec::new();
    match read_local(&dir.join(FILE_NAME)) {
        Ok(file) => all.extend(
            file.announcement
                .into_iter()
                .map(|one| shown(one, true, |_| None)),
        ),
        Err(why) => eprintln!("kiosk: announcements of this machine: {why}"),
    }
    let held = match kiosk_bundle::held(folder) {
        Ok(held) => held,
        Err(why) => {
            eprintln!("kiosk: announcements of the office: {why}");
            return all;
        }
    };
    for (branch, of_branch) in &held.branches {
        let Some(file) = of_branch.files.get(FILE_NAME) else {
            continue;
        };
        let text = Held::read(folder, branch, FILE_NAME, file).map(String::from_utf8);
        let Some(Ok(Ok(read))) = text.map(|text| text.map(|text| parse(&text))) else {
            eprintln!("kiosk: announcements of the office cannot be read");
            continue;
        };
        let picture = |name: &str| {
            let file = of_branch.files.get(name)?;
            Some(Held::path(folder, branch, name, file))
        };
        all.extend(
            read.announcement
                .into_iter()
                .map(|one| shown(one, false, picture)),
        );
    }
    all
}

fn shown(one: Entry, local: bool, picture: impl Fn(&str) -> Option<PathBuf>) -> Announcement {
    Announcement {
        pictures: one
            .pictures
            .iter()
            .filter_map(|name| picture(name))
            .collect(),
        id: one.id,
        level: one.level,
        hazard: one.hazard,
        title: one.title,
        text: one.text,
        from: one.from,
        until: one.until,
        local,
    }
}

fn read_local(path: &Path) -> Result<Announcements, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(&text),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(Announcements::default()),
        Err(why) => Err(Error::own(path, why)),
    }
}

fn write_local(path: &Path, file: &Announcements) -> Result<(), Error> {
    let text = toml::to_string_pretty(file).map_err(|_| Error::BadRequest("announcements"))?;
    files::replace(path, text.as_bytes())
}
