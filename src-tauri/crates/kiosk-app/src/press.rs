//! The printer of this machine: what it is doing, and for whom.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use kiosk_model::machine::MachineRole;
use kiosk_spool::{
    Deadlines, JobFile, JobId, JobState, PrintOptions, Printer, PrinterState, PrinterTarget,
    PrinterUri, Stop, Trouble,
};

use crate::Kiosk;
use crate::error::Error;
use crate::machine::Machine;
use crate::print::{MAX_COPIES, PrintWhat};
use crate::render::Paper;

/// Seconds without progress after which a job ends, unless the settings say otherwise.
const PATIENCE: u32 = 90;

fn deadlines(machine: &Machine) -> Deadlines {
    let patience = machine.settings.printer.patience_seconds;
    Deadlines::with_patience(Duration::from_secs(patience.unwrap_or(PATIENCE).into()))
}

/// The printer as the home screen shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterNow {
    /// Can print.
    Ready,
    /// No paper.
    PaperOut,
    /// No answer.
    Offline,
    /// Anything else.
    NeedsHelp,
    /// Papers go to a folder.
    Folder,
}

/// The printer of this machine, and what was last heard of it.
pub(crate) struct Press {
    pub(crate) printer: Arc<dyn Printer>,
    pub(crate) to_folder: bool,
    last: Mutex<PrinterNow>,
    /// A paper is on its way out; whose it is does not matter.
    engaged: AtomicBool,
    /// The folder in which a citizen's papers stay no longer than the visit: nobody has asked for
    /// them there.
    passing: Option<PathBuf>,
}

impl Press {
    pub(crate) fn open(machine: &Machine) -> Result<Self, Error> {
        let settings = &machine.settings.printer;
        let target = match machine.settings.printer_uri() {
            Some(uri) => PrinterTarget::Ipp(PrinterUri::parse(uri)?),
            None => PrinterTarget::Folder(machine.papers_dir()),
        };
        let to_folder = matches!(target, PrinterTarget::Folder(_));
        let served = matches!(machine.settings.role, MachineRole::Hall | MachineRole::Site);
        let passing = to_folder && served && settings.folder.is_none();
        Ok(Self {
            printer: kiosk_spool::open(&target, deadlines(machine)).into(),
            to_folder,
            engaged: AtomicBool::new(false),
            passing: passing.then(|| machine.papers_dir()),
            last: Mutex::new(if to_folder {
                PrinterNow::Folder
            } else {
                PrinterNow::Ready
            }),
        })
    }

    /// Asks the printer how it is; blocks for as long as the deadlines allow.
    pub(crate) fn refresh(&self) {
        let now = match self.printer.state() {
            PrinterState::Trouble(Trouble::PaperOut) => PrinterNow::PaperOut,
            PrinterState::Trouble(Trouble::Offline) => PrinterNow::Offline,
            PrinterState::Trouble(Trouble::NeedsHelp(_)) => PrinterNow::NeedsHelp,
            PrinterState::Ready if self.to_folder => PrinterNow::Folder,
            PrinterState::Ready => PrinterNow::Ready,
        };
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// There is no printer, and papers go with their visit.
    pub(crate) fn passing(&self) -> bool {
        self.passing.is_some()
    }

    /// What was last heard of the printer.
    pub(crate) fn last(&self) -> PrinterNow {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The printer works for one paper until this is dropped: the next visitor's comes after it, so that
/// nobody takes the sheets of somebody else.
pub(crate) struct Engaged(Arc<Press>);

impl Engaged {
    /// The printer for one paper; none while another is on its way out.
    pub(crate) fn at(press: &Arc<Press>) -> Option<Self> {
        let was = press.engaged.swap(true, Ordering::AcqRel);
        (!was).then(|| Self(Arc::clone(press)))
    }
}

impl Drop for Engaged {
    fn drop(&mut self) {
        self.0.engaged.store(false, Ordering::Release);
    }
}

impl Kiosk {
    /// Prints on a printer of one's own choice and waits for the end, for the command line. The job
    /// is in the ledger under the id that stands on the paper.
    ///
    /// # Errors
    /// An address that cannot be one, a file that cannot be made, a ledger that cannot be written,
    /// or trouble at the printer.
    pub fn print_at(
        &self,
        uri: &str,
        job: JobId,
        what: &PrintWhat,
        paper: &Paper,
        copies: u8,
    ) -> Result<(), Error> {
        let machine = &self.machine;
        let target = PrinterTarget::Ipp(PrinterUri::parse(uri)?);
        let printer: Arc<dyn Printer> = kiosk_spool::open(&target, deadlines(machine)).into();
        let file = JobFile::create(&machine.spool_dir(), job, &paper.pdf, paper.pages)?;
        let copies = copies.clamp(1, MAX_COPIES);
        self.record_job(job, what, paper.pages, copies)?;
        let options = PrintOptions {
            copies,
            duplex: paper.both_sides,
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .map_err(|why| Error::own(machine.dir(), why))?;
        let work = kiosk_spool::run_job(printer, file, options, Stop::default(), |_| {});
        let end = runtime.block_on(work);
        self.close_job(job, &end);
        match end {
            JobState::Done => Ok(()),
            JobState::Failed(trouble) | JobState::Paused(trouble) => Err(Error::Printer(trouble)),
            JobState::Waiting | JobState::Printing { .. } | JobState::Canceled => {
                Err(Error::NotReady("the job was withdrawn"))
            }
        }
    }

    /// Deletes the papers of a machine without a printer, where nobody has asked for them.
    pub(crate) fn forget_papers(&self) {
        if let Some(folder) = &self.press.passing
            && kiosk_spool::forget_papers(folder).is_err()
        {
            eprintln!("kiosk: papers in the folder could not be deleted");
        }
    }

    /// What was last heard of the printer.
    #[must_use]
    pub fn printer_now(&self) -> PrinterNow {
        self.press.last()
    }

    /// Withdraws what an earlier run may have left at a printer, and asks the printer how it is.
    /// Blocks for as long as the deadlines allow; call it apart from any screen.
    pub fn refresh_printer(&self) {
        if kiosk_spool::settle(&self.machine.spool_dir(), self.press.printer.deadlines()).is_err() {
            eprintln!("kiosk: the spool folder cannot be read");
        }
        self.press.refresh();
        self.note_printer();
    }
}
