//! `DIR/settings.toml`: what this machine is. What the office is stands in the profile.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kiosk_model::machine::MachineRole;
use kiosk_spool::PrinterUri;
use serde::{Deserialize, Serialize};

use crate::bundle::BundleSettings;
use crate::error::{Error, TomlFault, line_of};

/// The name of the settings file inside the data folder.
pub const FILE_NAME: &str = "settings.toml";

/// What this machine is. Every part has a default, so that an empty folder is a working kiosk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Hall, township site, staff desk or wall screen.
    pub role: MachineRole,
    /// A profile pack on disk; without it the sample profile inside the program is used.
    pub profile: Option<PathBuf>,
    /// The printer.
    pub printer: PrinterSettings,
    /// The screen.
    pub panel: PanelSettings,
    /// The visit's time limits.
    pub visit: VisitSettings,
    /// Who hears a call for help.
    pub help: HelpSettings,
    /// What holds for notices.
    pub notices: NoticeSettings,
    /// Where the office's signed content comes from.
    pub bundle: BundleSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            role: MachineRole::Hall,
            profile: None,
            printer: PrinterSettings::default(),
            panel: PanelSettings::default(),
            visit: VisitSettings::default(),
            help: HelpSettings::default(),
            notices: NoticeSettings::default(),
            bundle: BundleSettings::default(),
        }
    }
}

/// Where papers go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PrinterSettings {
    /// `ipp://host[:port]/path` of a printer or a CUPS queue. Empty: papers go to a folder.
    pub uri: Option<String>,
    /// The folder for papers when there is no printer; `DIR/papers` when not given.
    pub folder: Option<PathBuf>,
    /// The printer cannot print on both sides: forms that are made for that take a sheet a page.
    pub one_sided: bool,
    /// Seconds without any progress after which the citizen is told the truth and the job ends.
    pub patience_seconds: Option<u32>,
}

/// The screen's true size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PanelSettings {
    /// CSS pixels for one real millimetre, found at installation with an ID-1 card.
    /// The reference value of a 32-inch 1080×1920 panel is 2.71.
    pub px_per_mm: f64,
    /// Opens in a window of this size instead of filling the screen.
    pub window: Option<(u32, u32)>,
}

impl Default for PanelSettings {
    fn default() -> Self {
        Self {
            px_per_mm: 2.71,
            window: None,
        }
    }
}

/// When a visit that nobody continues is ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VisitSettings {
    /// Seconds without a touch before the warning (`kiosk.md` §3.1: 60).
    pub warn_after_seconds: u32,
    /// Seconds of the warning's countdown (30).
    pub countdown_seconds: u32,
    /// The same two for who works by keys or one switch, in larger letters or with trembling hands
    /// (`kiosk.md` §3.1: 180 and 60). Never shorter than those of everybody.
    pub unhurried_warn_after_seconds: u32,
    /// See above.
    pub unhurried_countdown_seconds: u32,
    /// Sheets one visitor may print in one visit.
    pub max_sheets: u32,
}

impl Default for VisitSettings {
    fn default() -> Self {
        Self {
            warn_after_seconds: 60,
            countdown_seconds: 30,
            unhurried_warn_after_seconds: 180,
            unhurried_countdown_seconds: 60,
            max_sheets: 40,
        }
    }
}

/// Who hears a call for help.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HelpSettings {
    /// Somebody at a desk watches this machine's alerts. Without that the screen offers no key that
    /// would call nobody, and sends people to the counter.
    pub desk: bool,
}

/// What holds for notices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NoticeSettings {
    /// Days after which the data count as old: every notice then says so in red.
    pub stale_after_days: u32,
    /// Whether a notice entered or corrected by hand is shown only when a second person has agreed.
    pub approval_required: bool,
}

impl Default for NoticeSettings {
    fn default() -> Self {
        Self {
            stale_after_days: 3,
            approval_required: false,
        }
    }
}

/// How much time a visitor is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As everybody.
    #[default]
    Usual,
    /// By keys or one switch, in larger letters, with trembling hands: more time to find the way.
    Unhurried,
}

/// How long a visit may stand still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdleTimes {
    /// Without a touch, until the warning.
    pub warn_after: Duration,
    /// The warning's countdown.
    pub countdown: Duration,
}

impl IdleTimes {
    /// After this long without a touch the machine wipes by itself. The page's own clock ends before:
    /// its touches are told at most once a second, a job's end is seen within another one, and a busy
    /// machine may need a moment. So a page that has not ended by now does not answer any more.
    #[must_use]
    pub fn guard(self) -> Duration {
        self.warn_after + self.countdown + Duration::from_secs(5)
    }
}

impl VisitSettings {
    /// The times of a visit at this pace.
    #[must_use]
    pub fn idle(&self, pace: Pace) -> IdleTimes {
        let seconds = |usual: u32, unhurried: u32| {
            Duration::from_secs(u64::from(match pace {
                Pace::Usual => usual,
                Pace::Unhurried => unhurried.max(usual),
            }))
        };
        IdleTimes {
            warn_after: seconds(self.warn_after_seconds, self.unhurried_warn_after_seconds),
            countdown: seconds(self.countdown_seconds, self.unhurried_countdown_seconds),
        }
    }
}

impl Settings {
    /// Reads `DIR/settings.toml`; a folder without one has the defaults.
    ///
    /// # Errors
    /// A file that is not valid, with its line and column; a value outside its bounds.
    pub fn load(dir: &Path) -> Result<Self, Error> {
        let path = dir.join(FILE_NAME);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(why) => return Err(Error::own(&path, why)),
        };
        Self::parse(&text)
    }

    /// Reads settings from the text of their file.
    ///
    /// # Errors
    /// As [`Settings::load`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let settings: Self = toml::from_str(text)
            .map_err(|fault| Error::Settings(TomlFault::new(FILE_NAME, text, &fault)))?;
        match settings.fault() {
            None => Ok(settings),
            Some(name) => Err(Error::SettingOutOfBounds {
                name,
                line: line_of(text, name),
            }),
        }
    }

    /// The name of the first setting that is outside its bounds.
    fn fault(&self) -> Option<&'static str> {
        if !(1.0..=20.0).contains(&self.panel.px_per_mm) {
            return Some("panel.px_per_mm");
        }
        if !(1..=3600).contains(&self.visit.warn_after_seconds) {
            return Some("visit.warn_after_seconds");
        }
        if !(1..=600).contains(&self.visit.countdown_seconds) {
            return Some("visit.countdown_seconds");
        }
        if !(1..=3600).contains(&self.visit.unhurried_warn_after_seconds) {
            return Some("visit.unhurried_warn_after_seconds");
        }
        if !(1..=600).contains(&self.visit.unhurried_countdown_seconds) {
            return Some("visit.unhurried_countdown_seconds");
        }
        if !(1..=1000).contains(&self.visit.max_sheets) {
            return Some("visit.max_sheets");
        }
        if !(1..=3650).contains(&self.notices.stale_after_days) {
            return Some("notices.stale_after_days");
        }
        if !(1..=3600).contains(&self.printer.patience_seconds.unwrap_or(90)) {
            return Some("printer.patience_seconds");
        }
        if self
            .printer_uri()
            .is_some_and(|uri| PrinterUri::parse(uri).is_err())
        {
            return Some("printer.uri");
        }
        self.bundle.fault()
    }

    /// The printer's address; an empty one is none.
    pub(crate) fn printer_uri(&self) -> Option<&str> {
        let uri = self.printer.uri.as_deref().map(str::trim);
        uri.filter(|uri| !uri.is_empty())
    }
}
