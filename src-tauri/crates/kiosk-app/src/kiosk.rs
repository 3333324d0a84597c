//! A machine with its ledger and catalogue open: what a window and most commands work with.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use kiosk_keys::Places;
use kiosk_keys::{KeyError, KeyState};
use kiosk_model::clock::{Clock, ClockState, Now};
use kiosk_spool::{JobId, JobState};
use kiosk_store::{AlertCode, Catalogue, JobEnd, JobKind, Ledger, LedgerKey, NewJob, UsageKind};

use crate::SERVICE;
use crate::announcements::Board;
use crate::error::Error;
use crate::machine::Machine;
use crate::print::{FormFill, Press, PrintWhat};
use crate::profile::Profile;
use crate::settings::Settings;
use crate::visit::Visit;

/// Why the ledger is not open. The codes are alerts that make the kiosk a screen for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LedgerClosed {
    /// The ledger is there and its key is gone.
    KeyGone,
    /// The keyring cannot be asked now.
    KeyOutOfReach,
    /// The ledger does not open with its key, or is damaged.
    Unreadable,
}

impl LedgerClosed {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::KeyGone => "ledger-key-gone",
            Self::KeyOutOfReach => "ledger-key-locked",
            Self::Unreadable => "ledger-unreadable",
        }
    }
}

/// A machine at work.
pub struct Kiosk {
    pub(crate) machine: Machine,
    pub(crate) ledger: Result<Mutex<Ledger>, LedgerClosed>,
    pub(crate) catalogue: Mutex<Option<Catalogue>>,
    pub(crate) kept: Option<kiosk_keys::Kept>,
    /// Signs the codes of filled forms; only where the office has a key to seal them to.
    pub(crate) signing: Option<kiosk_seal::SigningKey>,
    pub(crate) press: Press,
    pub(crate) board: Mutex<Board>,
    visit: Mutex<Visit>,
    counts: Mutex<Vec<(UsageKind, u32)>>,
}

impl Kiosk {
    /// Opens a data folder: settings, key, ledger, catalogue, printer. A ledger that is there and
    /// cannot be opened does not stop this: the kiosk then says what staff must do.
    ///
    /// # Errors
    /// Settings or profile that are not valid, a folder that cannot be made, no place to keep a key.
    pub fn open(dir: &Path, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        Self::open_with(dir, clock, &Places::from_environment(SERVICE))
    }

    /// The same, with the places where keys may lie said outright.
    ///
    /// # Errors
    /// As [`Kiosk::open`].
    pub fn open_with(dir: &Path, clock: Arc<dyn Clock>, places: &Places) -> Result<Self, Error> {
        std::fs::create_dir_all(dir).map_err(|why| Error::file(dir, why))?;
        let machine = Machine::open(dir, clock)?;
        let press = Press::open(&machine)?;
        // What an earlier run left belongs to a visitor who is gone.
        kiosk_spool::purge(&machine.spool_dir())?;
        let (ledger, kept) = open_ledger(&machine, places)?;
        let mut kiosk = Self {
            signing: None,
            catalogue: Mutex::new(None),
            ledger: ledger.map(Mutex::new),
            kept,
            press,
            board: Mutex::default(),
            visit: Mutex::default(),
            counts: Mutex::default(),
            machine,
        };
        if kiosk.ledger.is_ok() {
            kiosk.with_ledger(|ledger| ledger.jobs_mut().fail_open())?;
            kiosk.enrol_device(places)?;
            if kiosk.machine.wants_code() {
                let device = places.device_key(dir, true);
                kiosk.signing = device.map(|device| device.signing).ok();
            }
            kiosk.note_standing()?;
            kiosk.open_catalogue()?;
        }
        Ok(kiosk)
    }

    /// What the machine is.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        self.machine.settings()
    }

    /// What the office is.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        self.machine.profile()
    }

    /// This machine as configured.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Now {
        self.machine.now()
    }

    /// Alert codes that keep the kiosk from serving anybody.
    #[must_use]
    pub fn staff_needed(&self) -> Vec<&'static str> {
        self.ledger
            .as_ref()
            .err()
            .map(|closed| closed.code())
            .into_iter()
            .collect()
    }

    /// Somebody touches the screen.
    pub fn touch(&self) {
        if self.visit().touch() {
            self.count(UsageKind::Visit);
        }
    }

    /// Whether the visit has stood untouched beyond warning and countdown.
    #[must_use]
    pub fn is_overdue(&self) -> bool {
        self.visit().is_overdue(self.settings().visit.guard())
    }

    /// Ends the visit and leaves nothing of it: answers zeroised, jobs withdrawn, files deleted.
    pub fn end_visit(&self) {
        let jobs = self.visit().end();
        for job in jobs {
            if let Some(never_sent) = job.abandon() {
                self.close_job(never_sent, &JobState::Canceled);
            }
        }
        self.flush_counts();
    }

    /// A citizen asks for a person.
    ///
    /// # Errors
    /// A ledger that cannot be written.
    pub fn call_staff(&self) -> Result<(), Error> {
        self.count(UsageKind::HelpShown);
        let now = self.now();
        self.with_ledger(|ledger| ledger.alerts_mut().raise(AlertCode::HelpCalled, &now))
            .map(drop)
    }

    pub(crate) fn visit(&self) -> MutexGuard<'_, Visit> {
        self.visit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn with_ledger<T>(
        &self,
        work: impl FnOnce(&mut Ledger) -> Result<T, kiosk_store::Error>,
    ) -> Result<T, Error> {
        let ledger = self.ledger.as_ref().map_err(|_| Error::LedgerClosed)?;
        let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(work(&mut ledger)?)
    }

    /// Counts what happened, without who: kept in memory until the visit ends.
    pub(crate) fn count(&self, kind: UsageKind) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, times)) => *times += 1,
            None => counts.push((kind, 1)),
        }
    }

    fn flush_counts(&self) {
        let counts =
            std::mem::take(&mut *self.counts.lock().unwrap_or_else(PoisonError::into_inner));
        let now = self.now();
        if !counts.is_empty()
            && self
                .with_ledger(|ledger| ledger.usage_mut().add(&counts, &now))
                .is_err()
        {
            eprintln!("kiosk: usage counts could not be written");
        }
    }

    pub(crate) fn record_job(
        &self,
        id: JobId,
        what: &PrintWhat,
        pages: u32,
        copies: u8,
    ) -> Result<(), Error> {
        let (kind, form, usage) = match what {
            PrintWhat::Notice { .. } | PrintWhat::Notices { .. } => {
                (JobKind::Notice, None, UsageKind::NoticePrinted)
            }
            PrintWhat::Form { id, fill } => {
                let (kind, usage) = match fill {
                    FormFill::Blank | FormFill::Large => {
                        (JobKind::FormBlank, UsageKind::FormBlankPrinted)
                    }
                    FormFill::Example => (JobKind::FormExample, UsageKind::FormBlankPrinted),
                    FormFill::Draft => (JobKind::FormDraft, UsageKind::FormPrinted),
                    FormFill::Filled => (JobKind::FormFilled, UsageKind::FormPrinted),
                };
                (kind, Some(crate::forms::find(id)?), usage)
            }
        };
        let job = NewJob {
            id: id.uuid(),
            kind,
            form: form.map(|def| def.id.clone()),
            edition: form.map(|def| def.edition.clone()),
            pages,
            copies: copies.into(),
        };
        let today = self.now().date();
        self.with_ledger(|ledger| ledger.jobs_mut().create(&job, today))?;
        self.count(usage);
        Ok(())
    }

    /// Writes down how a job ended, and what staff must see to.
    pub(crate) fn close_job(&self, id: JobId, state: &JobState) {
        let end = match state {
            JobState::Done => JobEnd::Completed,
            JobState::Failed(_) | JobState::Paused(_) => JobEnd::Failed,
            JobState::Canceled | JobState::Waiting | JobState::Printing { .. } => JobEnd::Cancelled,
        };
        if self
            .with_ledger(|ledger| ledger.jobs_mut().end(id.uuid(), end))
            .is_err()
        {
            eprintln!("kiosk: the end of a print job could not be written");
        }
        self.press.refresh();
        self.note_printer();
    }

    /// Makes the device's signing key at the first start and notes its public half. Later starts do
    /// not ask for it: only what signs needs it.
    fn enrol_device(&self, places: &Places) -> Result<(), Error> {
        if self
            .with_ledger(|ledger| ledger.meta().device_public_key())?
            .is_none()
        {
            let device = places.device_key(&self.machine.dir, false)?;
            let public = device.signing.verifying_key().to_bytes();
            self.with_ledger(|ledger| ledger.meta_mut().set_device_public_key(&public))?;
        }
        Ok(())
    }

    /// Raises or clears the alerts that follow from how the machine stands.
    fn note_standing(&self) -> Result<(), Error> {
        let degraded = self.kept == Some(kiosk_keys::Kept::File);
        let trusted = self.now().state == ClockState::Trusted;
        let now = self.now();
        self.with_ledger(|ledger| {
            for (code, stands) in [
                (AlertCode::KeyInFile, degraded),
                (AlertCode::ClockUntrusted, !trusted),
            ] {
                if stands {
                    ledger.alerts_mut().raise(code, &now)?;
                } else {
                    ledger.alerts_mut().clear(code)?;
                }
            }
            Ok(())
        })
    }

    /// Raises the alert of the printer's trouble and clears the others.
    pub(crate) fn note_printer(&self) {
        use crate::print::PrinterNow;
        let stands = match self.press.last() {
            PrinterNow::PaperOut => Some(AlertCode::PrinterPaperOut),
            PrinterNow::Offline => Some(AlertCode::PrinterOffline),
            PrinterNow::NeedsHelp => Some(AlertCode::PrinterNeedsHelp),
            PrinterNow::Ready | PrinterNow::Folder => None,
        };
        let now = self.now();
        let written = self.with_ledger(|ledger| {
            for code in [
                AlertCode::PrinterPaperOut,
                AlertCode::PrinterOffline,
                AlertCode::PrinterNeedsHelp,
            ] {
                if stands == Some(code) {
                    ledger.alerts_mut().raise(code, &now)?;
                } else {
                    ledger.alerts_mut().clear(code)?;
                }
            }
            Ok(())
        });
        if written.is_err() {
            eprintln!("kiosk: the printer's alerts could not be written");
        }
    }
}

type Opened = (Result<Ledger, LedgerClosed>, Option<kiosk_keys::Kept>);

fn open_ledger(machine: &Machine, places: &Places) -> Result<Opened, Error> {
    let dir = machine.dir();
    let there = Ledger::exists(dir);
    let KeyState { key, kept, .. } = match places.ledger_key(dir, there) {
        Ok(state) => state,
        Err(KeyError::LedgerThereKeyGone) => return Ok((Err(LedgerClosed::KeyGone), None)),
        Err(KeyError::KeyringUnavailable(_)) if there => {
            return Ok((Err(LedgerClosed::KeyOutOfReach), None));
        }
        Err(why) => return Err(why.into()),
    };
    let key = LedgerKey::new(*key.bytes());
    let ledger = if there {
        Ledger::open(dir, &key)
    } else {
        Ledger::create(dir, &key, &machine.now())
    };
    match ledger {
        Ok(ledger) => Ok((Ok(ledger), Some(kept))),
        Err(kiosk_store::Error::KeyWrong | kiosk_store::Error::Corrupt) if there => {
            Ok((Err(LedgerClosed::Unreadable), Some(kept)))
        }
        Err(why) => Err(why.into()),
    }
}
