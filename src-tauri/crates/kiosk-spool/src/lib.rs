//! The print path: one immutable file per job, its printer, and the truth about its state.
//!
//! The bytes a citizen saw are the bytes that are printed: a [`JobFile`] is written once, its hash
//! is checked right before it is sent, and it is deleted however the job ends. A [`Printer`] is a
//! network printer or a print queue spoken to by IPP, a folder, or nothing. [`run_job`] follows
//! one job to its end and never says done before the printer has said so.
//!
//! Invariants:
//! * Nothing prints later by itself. Before a job is sent, a mark is left in the spool folder; it
//!   goes away only when the job's end is known. [`settle`] withdraws what is still marked.
//! * Nothing is sent twice by itself. When it is not known whether the printer took the job, the
//!   printer is asked, and otherwise the job is withdrawn.
//! * No personal data leaves by the side: the job's name is its short code, the user is `kiosk`,
//!   file names hold only the job's id.
//!
//! Who may print what, and what the visitor reads meanwhile, is decided by the callers.
#![forbid(unsafe_code)]

mod address;
mod answer;
mod deadlines;
mod error;
mod folder;
mod ipp_printer;
mod job_file;
mod job_id;
mod marks;
mod printer;
mod reasons;
mod request;
mod run;
mod watch;

pub use address::{AddressProblem, PrinterUri};
pub use deadlines::Deadlines;
pub use error::Error;
pub use folder::{FolderPrinter, forget_papers};
pub use ipp_printer::IppPrinter;
pub use job_file::{JobFile, at_work, purge};
pub use job_id::JobId;
pub use marks::{Settled, settle};
pub use printer::{
    JobState, MAX_COPIES, NoPrinter, PrintOptions, Printer, PrinterState, PrinterTarget, RemoteJob,
    Trouble, open,
};
pub use run::{Stop, run_job};
