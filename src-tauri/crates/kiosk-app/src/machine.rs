//! This machine as configured: data folder, settings, profile, words and clock. No secret is needed
//! to open it, so that a clerk's single print costs no keyring.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kiosk_model::calendar::Calendar;
use kiosk_model::clock::{Clock, Now};
use kiosk_words::Words;

use crate::error::Error;
use crate::profile::Profile;
use crate::settings::Settings;

/// A configured machine.
pub struct Machine {
    pub(crate) dir: PathBuf,
    pub(crate) settings: Settings,
    pub(crate) profile: Profile,
    pub(crate) words: Words,
    pub(crate) clock: Arc<dyn Clock>,
    /// Which days offices work, the years the office has signed among them.
    pub(crate) calendar: &'static Calendar,
}

impl Machine {
    /// Reads the settings of a data folder and the profile they name.
    ///
    /// # Errors
    /// Settings or profile that are not valid.
    pub fn open(dir: &Path, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let settings = Settings::load(dir)?;
        kiosk_paper::fonts::offer_packs(pack_folders(dir));
        let profile = match (crate::bundle::held_profile(dir), &settings.profile) {
            // What the office has signed goes before what somebody has copied here.
            (Some(profile), _) => profile,
            // A relative path is meant from the data folder.
            (None, Some(path)) => Profile::load(&dir.join(path))?,
            (None, None) => Profile::sample()?,
        };
        Ok(Self {
            dir: dir.to_owned(),
            settings,
            profile,
            words: Words::load()?,
            clock,
            calendar: crate::bundle::held_calendar(dir),
        })
    }

    /// A machine as it is without settings, for the screen that says why it cannot start.
    pub(crate) fn at_rest(dir: &Path, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let profile = crate::bundle::held_profile(dir);
        Ok(Self {
            dir: dir.to_owned(),
            settings: Settings::default(),
            profile: profile.map_or_else(Profile::sample, Ok)?,
            words: Words::load()?,
            clock,
            calendar: crate::bundle::held_calendar(dir),
        })
    }

    /// The data folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What the machine is.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the office is.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The settings as their file would have them, defaults included.
    #[must_use]
    pub fn settings_as_toml(&self) -> String {
        toml::to_string_pretty(&self.settings).unwrap_or_default()
    }

    /// The messages of all variants.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Which days offices work: the years carried along, and those the office has signed.
    #[must_use]
    pub fn calendar(&self) -> &'static Calendar {
        self.calendar
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Now {
        self.clock.now()
    }

    pub(crate) fn spool_dir(&self) -> PathBuf {
        self.dir.join("spool")
    }

    /// Where papers go on a machine without a printer.
    pub(crate) fn papers_dir(&self) -> PathBuf {
        match &self.settings.printer.folder {
            Some(folder) => self.dir.join(folder),
            None => self.dir.join("papers"),
        }
    }
}

/// Where content packs lie: in the data folder, where an office may put its own, then where the
/// installer put them.
pub(crate) fn pack_folders(dir: &Path) -> Vec<PathBuf> {
    // `bin/kiosk` and `share/kiosk` lie side by side wherever they are installed.
    let installed = std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.parent()?.join("share/kiosk/packs")));
    [dir.join("packs")].into_iter().chain(installed).collect()
}
