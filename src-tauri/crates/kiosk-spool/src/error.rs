//! What can go wrong on the way to paper, as data. Words are chosen elsewhere, from [`Error::code`].

use std::io;

use crate::address::AddressProblem;
use crate::printer::Trouble;

/// Everything the print path can fail with. Holds no personal data and no paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The job's file, or the spool folder, cannot be written or read.
    #[error("spool file: {0}")]
    File(io::ErrorKind),
    /// The job's file no longer holds the bytes it was made with.
    #[error("the job's file was changed")]
    FileChanged,
    /// The folder that stands in for a printer cannot be written.
    #[error("folder: {0}")]
    Folder(io::ErrorKind),
    /// There is no printer.
    #[error("no printer")]
    NoPrinter,
    /// The printer does not answer. `sent` tells whether it may have got the request all the same.
    #[error("the printer does not answer (request sent: {sent})")]
    Unreachable {
        /// False when not even a connection was made.
        sent: bool,
    },
    /// The printer is busy with another job and asks to come again (RFC 8011, 0x0505 and 0x0507).
    #[error("the printer is busy")]
    Busy,
    /// The printer answered, and refused (IPP status code, RFC 8011 appendix B).
    #[error("refused with IPP status {0:#06x}")]
    Refused(u16),
    /// Something answered over HTTP, but not with success.
    #[error("HTTP status {0}")]
    Http(u16),
    /// Something answered that does not speak IPP.
    #[error("the answer is not IPP")]
    NotIpp,
    /// The printer's address cannot be used.
    #[error("printer address: {0:?}")]
    Address(AddressProblem),
}

impl Error {
    /// The code by which words are found.
    pub fn code(self) -> &'static str {
        match self {
            Error::File(_) => "spool-file",
            Error::FileChanged => "spool-file-changed",
            Error::Folder(_) => "spool-folder",
            Error::NoPrinter => "spool-no-printer",
            Error::Unreachable { .. } => "spool-unreachable",
            Error::Busy => "spool-busy",
            Error::Refused(_) => "spool-refused",
            Error::Http(_) => "spool-http",
            Error::NotIpp => "spool-not-ipp",
            Error::Address(problem) => problem.code(),
        }
    }

    /// What this means to someone who wants paper.
    pub fn trouble(self) -> Trouble {
        match self {
            Error::Unreachable { .. } => Trouble::Offline,
            Error::Refused(status) => Trouble::NeedsHelp(format!("ipp-{status:04x}")),
            Error::Http(status) => Trouble::NeedsHelp(format!("http-{status}")),
            Error::File(_)
            | Error::FileChanged
            | Error::Folder(_)
            | Error::NoPrinter
            | Error::Busy
            | Error::NotIpp
            | Error::Address(_) => Trouble::NeedsHelp(self.code().to_owned()),
        }
    }

    /// Whether a document sent with this outcome may lie in the printer nevertheless.
    pub(crate) fn may_have_arrived(self) -> bool {
        matches!(
            self,
            Error::Unreachable { sent: true } | Error::Http(_) | Error::NotIpp
        )
    }
}
