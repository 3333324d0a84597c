//! What a printer is to the kiosk: a state, a way to hand over one file, and a look at the job.

use std::fmt;
use std::path::PathBuf;

use crate::address::PrinterUri;
use crate::deadlines::Deadlines;
use crate::error::Error;
use crate::folder::FolderPrinter;
use crate::ipp_printer::IppPrinter;
use crate::job_file::JobFile;
use crate::job_id::JobId;

/// The most copies one job may have: paper is the public's.
pub const MAX_COPIES: u8 = 20;

/// Why there is no paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The paper has run out.
    PaperOut,
    /// The printer does not answer.
    Offline,
    /// Anything else: someone must look at the printer. Holds the stem of the printer's own
    /// reason (`media-jam`, `cover-open` …) or one of ours (`no-progress`, `spool-file-changed` …).
    NeedsHelp(String),
}

impl Trouble {
    /// The code by which words are found: one of three.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::PaperOut => "paper-out",
            Trouble::Offline => "offline",
            Trouble::NeedsHelp(_) => "needs-help",
        }
    }

    /// The stem of the reason, for staff and for the log.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Trouble::NeedsHelp(reason) => Some(reason),
            Trouble::PaperOut | Trouble::Offline => None,
        }
    }

    pub(crate) fn help(reason: &str) -> Trouble {
        Trouble::NeedsHelp(reason.to_owned())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reason() {
            Some(reason) => write!(f, "{} ({reason})", self.code()),
            None => f.write_str(self.code()),
        }
    }
}

/// Whether a printer would take a job now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrinterState {
    /// It would; perhaps after another job that it is printing.
    Ready,
    /// It would not, or paper would not come out.
    Trouble(Trouble),
}

/// Where a job is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobState {
    /// Not yet at the printer, or waiting its turn there.
    Waiting,
    /// The printer works on it.
    Printing {
        /// Sheets the printer says are finished; many printers say 0 until the end.
        sheets_done: u32,
    },
    /// It does not go on by itself, but will when someone helps in time.
    Paused(Trouble),
    /// Printed, by the printer's own word. For a folder: written.
    Done,
    /// It will not be printed.
    Failed(Trouble),
    /// Withdrawn by us before it was printed.
    Canceled,
}

impl JobState {
    /// Whether nothing follows.
    pub fn is_end(&self) -> bool {
        matches!(
            self,
            JobState::Done | JobState::Failed(_) | JobState::Canceled
        )
    }
}

/// How a job is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintOptions {
    /// 1 to [`MAX_COPIES`]; anything else is brought into these bounds.
    pub copies: u8,
    /// Both sides of the sheet, turned over its long edge.
    pub duplex: bool,
}

impl Default for PrintOptions {
    fn default() -> Self {
        PrintOptions {
            copies: 1,
            duplex: false,
        }
    }
}

impl PrintOptions {
    pub(crate) fn copies(self) -> u8 {
        self.copies.clamp(1, MAX_COPIES)
    }
}

/// A job as the printer knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoteJob {
    /// The printer's number for it.
    pub number: i32,
    /// Our own id, whose short code is the job's name there.
    pub id: JobId,
}

/// Somewhere to print. Every call may block for as long as the deadlines allow.
pub trait Printer: Send + Sync {
    /// Whether it would take a job now.
    fn state(&self) -> PrinterState;

    /// Checks the file's hash and hands over exactly those bytes.
    ///
    /// # Errors
    /// [`Error::FileChanged`] or [`Error::File`] before anything is sent; else what the printer did.
    fn send(&self, file: &JobFile, options: PrintOptions) -> Result<RemoteJob, Error>;

    /// Where the job is. A printer that does not answer is `Paused` by [`Trouble::Offline`].
    fn poll(&self, job: &RemoteJob) -> JobState;

    /// Withdraws the job. A job that is over, or that the printer does not know, counts as withdrawn.
    ///
    /// # Errors
    /// When it is not certain that the printer has heard it.
    fn cancel(&self, job: &RemoteJob) -> Result<(), Error>;

    /// Looks for a job of ours by its short code, running ones first.
    ///
    /// # Errors
    /// When the printer cannot be asked.
    fn find(&self, id: JobId) -> Result<Option<RemoteJob>, Error>;

    /// The network address, when jobs could lie there after this program has ended.
    fn address(&self) -> Option<&PrinterUri>;

    /// How long to wait for this printer.
    fn deadlines(&self) -> Deadlines;
}

/// Which printer, as the settings say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrinterTarget {
    /// A printer or a print queue that speaks IPP.
    Ipp(PrinterUri),
    /// A folder that takes the papers instead.
    Folder(PathBuf),
    /// None.
    None,
}

/// The printer for a target. Asks nothing of it yet.
pub fn open(target: &PrinterTarget, deadlines: Deadlines) -> Box<dyn Printer> {
    match target {
        PrinterTarget::Ipp(uri) => Box::new(IppPrinter::new(uri.clone(), deadlines)),
        PrinterTarget::Folder(path) => Box::new(FolderPrinter::new(path.clone(), deadlines)),
        PrinterTarget::None => Box::new(NoPrinter { deadlines }),
    }
}

/// A kiosk without a printer: everything else works, printing is honestly absent.
#[derive(Debug, Clone, Copy)]
pub struct NoPrinter {
    deadlines: Deadlines,
}

impl Printer for NoPrinter {
    fn state(&self) -> PrinterState {
        PrinterState::Trouble(Error::NoPrinter.trouble())
    }

    fn send(&self, _file: &JobFile, _options: PrintOptions) -> Result<RemoteJob, Error> {
        Err(Error::NoPrinter)
    }

    fn poll(&self, _job: &RemoteJob) -> JobState {
        JobState::Failed(Error::NoPrinter.trouble())
    }

    fn cancel(&self, _job: &RemoteJob) -> Result<(), Error> {
        Ok(())
    }

    fn find(&self, _id: JobId) -> Result<Option<RemoteJob>, Error> {
        Ok(None)
    }

    fn address(&self) -> Option<&PrinterUri> {
        None
    }

    fn deadlines(&self) -> Deadlines {
        self.deadlines
    }
}
