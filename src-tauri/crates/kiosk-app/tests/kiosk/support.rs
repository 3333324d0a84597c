//! A kiosk in a folder of its own, as the window and the command line meet it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use kiosk_app::notices::{NoticeFilter, Query};
use kiosk_app::print::JobId;
use kiosk_app::{Kiosk, Machine, Places};
use kiosk_model::clock::{Clock, FixedClock};
use kiosk_store::{Job, JobCounters, Ledger, LedgerKey, UsageCount};
use tempfile::TempDir;

/// A data folder with a place for its key beside it.
pub(crate) struct House {
    folder: TempDir,
}

impl House {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    pub(crate) fn with_settings(settings: &str) -> Self {
        let house = Self::new();
        std::fs::create_dir_all(house.dir()).expect("a data folder");
        std::fs::write(house.dir().join("settings.toml"), settings).expect("settings");
        house
    }

    pub(crate) fn dir(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn keys(&self) -> std::path::PathBuf {
        self.folder.path().join("config")
    }

    pub(crate) fn places(&self) -> Places {
        Places {
            // No keyring files anything under this name, so the key goes to the private file.
            service: "kiosk-test-nobody".to_owned(),
            credentials_dir: None,
            config_dir: Some(self.keys()),
            deadline: Duration::from_secs(3),
        }
    }

    pub(crate) fn open(&self) -> Kiosk {
        self.try_open().expect("the kiosk opens")
    }

    pub(crate) fn try_open(&self) -> Result<Kiosk, kiosk_app::error::Error> {
        self.try_open_at("2026-11-22T14:05")
    }

    /// The same at another time of Taiwan's.
    pub(crate) fn open_at(&self, local: &str) -> Kiosk {
        self.try_open_at(local).expect("the kiosk opens")
    }

    /// The machine as configured, without its ledger.
    pub(crate) fn machine(&self) -> Result<Machine, kiosk_app::error::Error> {
        let clock = Arc::new(FixedClock(kiosk_testkit::at("2026-11-22T14:05")));
        Machine::open(&self.dir(), clock)
    }

    /// A machine that could not start.
    pub(crate) fn at_rest(&self, why: kiosk_app::error::Error) -> Kiosk {
        let clock = Arc::new(FixedClock(kiosk_testkit::at("2026-11-22T14:05")));
        Kiosk::at_rest(&self.dir(), clock, why).expect("a screen for staff")
    }

    fn try_open_at(&self, local: &str) -> Result<Kiosk, kiosk_app::error::Error> {
        let clock: Arc<dyn Clock> = Arc::new(FixedClock(kiosk_testkit::at(local)));
        Kiosk::open_with(&self.dir(), clock, &self.places())
    }

    /// The same by a clock of the test's own.
    pub(crate) fn open_by(&self, clock: Arc<dyn Clock>) -> Kiosk {
        Kiosk::open_with(&self.dir(), clock, &self.places()).expect("the kiosk opens")
    }

    fn ledger(&self) -> Ledger {
        let key = self.places().ledger_key(&self.dir(), true);
        let key = key.expect("the ledger's key");
        Ledger::open(&self.dir(), &LedgerKey::new(*key.key.bytes())).expect("the ledger")
    }

    /// The ledger's print jobs, counted.
    pub(crate) fn jobs(&self) -> JobCounters {
        self.ledger().jobs().counters().expect("the jobs")
    }

    /// A print job as the ledger has it.
    pub(crate) fn job(&self, id: JobId) -> Option<Job> {
        self.ledger().jobs().find(id.uuid()).expect("the jobs")
    }

    /// What has been counted on the day of the house.
    pub(crate) fn usage(&self) -> Vec<UsageCount> {
        let today = kiosk_testkit::at("2026-11-22T14:05").date();
        self.ledger().usage().list(today, today).expect("counts")
    }

    /// Whether any file below the house holds these bytes.
    pub(crate) fn holds(&self, canary: &str) -> bool {
        holds(self.folder.path(), canary.as_bytes())
    }
}

/// Ids of all notices a kiosk serves.
pub(crate) fn all(kiosk: &Kiosk) -> Vec<String> {
    let query = Query {
        words: String::new(),
        filter: NoticeFilter::default(),
        offset: 0,
        limit: 100_000,
    };
    let page = kiosk.search_notices(&query).expect("a search");
    page.notices
        .iter()
        .map(|found| found.notice.id.as_str().to_owned())
        .collect()
}

fn holds(path: &Path, canary: &[u8]) -> bool {
    if path.is_dir() {
        return std::fs::read_dir(path)
            .expect("a readable folder")
            .any(|entry| holds(&entry.expect("an entry").path(), canary));
    }
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.windows(canary.len()).any(|window| window == canary)
}
