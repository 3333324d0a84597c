//! A machine with its ledger and catalogue open: what a window and most commands work with.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, TryLockError};

pub use kiosk_keys::Places;
use kiosk_keys::{KeyError, KeyState};
use kiosk_model::clock::{Clock, ClockState, Now};
use kiosk_spool::JobId;
use kiosk_store::{AlertCode, Catalogue, Ledger, LedgerKey, UsageKind};
use uuid::Uuid;

use crate::SERVICE;
use crate::announcements::Board;
use crate::error::Error;
use crate::machine::Machine;
use crate::press::Press;
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
    /// The machine could not start far enough to ask for it.
    NotAsked,
}

impl LedgerClosed {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::KeyGone => "ledger-key-gone",
            Self::KeyOutOfReach => "ledger-key-locked",
            Self::Unreadable => "ledger-unreadable",
            Self::NotAsked => "start",
        }
    }
}

/// A machine at work.
pub struct Kiosk {
    pub(crate) machine: Machine,
    pub(crate) ledger: Result<Mutex<Ledger>, LedgerClosed>,
    pub(crate) catalogue: Mutex<Option<Catalogue>>,
    /// Whether the pointer to the active catalogue is being moved by this very program.
    pub(crate) switching: AtomicBool,
    pub(crate) kept: Option<kiosk_keys::Kept>,
    /// Signs the codes of filled forms; only where the office has a key to seal them to.
    pub(crate) signing: Option<kiosk_seal::SigningKey>,
    pub(crate) press: Arc<Press>,
    pub(crate) board: Mutex<Board>,
    /// Why it could not start, on a machine that rests.
    fault: Option<Error>,
    pub(crate) visit: Mutex<Visit>,
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

    /// Opens a data folder for a window that stands in a hall. Whatever keeps the machine from starting becomes a
    /// screen that tells staff what to do, not a black one that starts over and over.
    ///
    /// # Errors
    /// A defect of the program itself.
    pub fn open_or_rest(dir: &Path, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        Self::open(dir, Arc::clone(&clock))
            .and_then(|kiosk| kiosk.begin_serving().map(|()| kiosk))
            .or_else(|why| Self::at_rest(dir, clock, why))
    }

    /// A machine that serves nobody and says why: without ledger, catalogue and printer.
    ///
    /// # Errors
    /// A defect of the program itself.
    pub fn at_rest(dir: &Path, clock: Arc<dyn Clock>, why: Error) -> Result<Self, Error> {
        let machine = Machine::at_rest(dir, clock)?;
        let press = Arc::new(Press::open(&machine)?);
        let mut kiosk = Self::of(machine, press, Err(LedgerClosed::NotAsked), None);
        kiosk.fault = Some(why);
        Ok(kiosk)
    }

    /// Why the machine could not start, on one that rests.
    #[must_use]
    pub fn fault(&self) -> Option<&Error> {
        self.fault.as_ref()
    }

    fn of(
        machine: Machine,
        press: Arc<Press>,
        ledger: Result<Ledger, LedgerClosed>,
        kept: Option<kiosk_keys::Kept>,
    ) -> Self {
        Self {
            signing: None,
            catalogue: Mutex::new(None),
            switching: AtomicBool::new(false),
            ledger: ledger.map(Mutex::new),
            kept,
            press,
            board: Mutex::default(),
            fault: None,
            visit: Mutex::default(),
            counts: Mutex::default(),
            machine,
        }
    }

    /// As [`Kiosk::open`], with the places where keys may lie said outright.
    ///
    /// # Errors
    /// As [`Kiosk::open`].
    pub fn open_with(dir: &Path, clock: Arc<dyn Clock>, places: &Places) -> Result<Self, Error> {
        std::fs::create_dir_all(dir).map_err(|why| Error::own(dir, why))?;
        let machine = Machine::open(dir, clock)?;
        let press = Arc::new(Press::open(&machine)?);
        let (ledger, kept) = open_ledger(&machine, places)?;
        let mut kiosk = Self::of(machine, press, ledger, kept);
        if kiosk.ledger.is_ok() {
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

    /// Makes the machine ready for its first visitor: what an earlier run left of papers is deleted,
    /// and its jobs came to nothing. For the window alone; a command that runs beside it has no say
    /// over its papers.
    ///
    /// # Errors
    /// A file that cannot be deleted, or a ledger that cannot be written.
    pub fn begin_serving(&self) -> Result<(), Error> {
        let spool = self.machine.spool_dir();
        kiosk_spool::purge(&spool)?;
        self.forget_papers();
        // A command that prints at this moment follows its own job.
        let followed = kiosk_spool::at_work(&spool)?;
        let followed: Vec<Uuid> = followed.into_iter().map(JobId::uuid).collect();
        if self.ledger.is_ok() {
            self.with_ledger(|ledger| ledger.jobs_mut().fail_open(&followed))?;
        }
        Ok(())
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

    pub(crate) fn with_ledger<T>(
        &self,
        work: impl FnOnce(&mut Ledger) -> Result<T, kiosk_store::Error>,
    ) -> Result<T, Error> {
        let ledger = self.ledger.as_ref().map_err(|_| Error::LedgerClosed)?;
        let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(work(&mut ledger)?)
    }

    /// The same without waiting: nothing comes of it while the ledger is at work for somebody else.
    pub(crate) fn try_ledger<T>(
        &self,
        work: impl FnOnce(&mut Ledger) -> Result<T, kiosk_store::Error>,
    ) -> Result<Option<T>, Error> {
        let ledger = self.ledger.as_ref().map_err(|_| Error::LedgerClosed)?;
        let mut ledger = match ledger.try_lock() {
            Ok(ledger) => ledger,
            Err(TryLockError::Poisoned(ledger)) => ledger.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(None),
        };
        Ok(Some(work(&mut ledger)?))
    }

    /// Counts what happened, without who: kept in memory until the visit ends.
    pub(crate) fn count(&self, kind: UsageKind) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, times)) => *times += 1,
            None => counts.push((kind, 1)),
        }
    }

    pub(crate) fn flush_counts(&self) {
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
