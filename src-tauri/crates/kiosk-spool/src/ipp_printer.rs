//! A printer or a print queue spoken to by IPP over HTTP.
//!
//! Straight to the given host: no proxy, no redirect, no encryption (addresses that ask for it are
//! refused earlier), and never more than a small answer is read.

use std::io;
use std::time::Duration;

use ureq::Agent;
use zeroize::Zeroizing;

use crate::address::PrinterUri;
use crate::answer::{self, Answer};
use crate::deadlines::Deadlines;
use crate::error::Error;
use crate::job_file::JobFile;
use crate::job_id::JobId;
use crate::printer::{JobState, PrintOptions, Printer, PrinterState, RemoteJob, Trouble};
use crate::request;

/// No answer to our few questions is longer; a real one has some hundred octets.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// A printer or print queue at a network address.
#[derive(Debug)]
pub struct IppPrinter {
    uri: PrinterUri,
    deadlines: Deadlines,
    agent: Agent,
}

impl IppPrinter {
    /// Asks nothing yet.
    pub fn new(uri: PrinterUri, deadlines: Deadlines) -> IppPrinter {
        let agent = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .max_idle_connections(0)
            .user_agent("kiosk")
            .build()
            .into();
        IppPrinter {
            uri,
            deadlines,
            agent,
        }
    }

    fn ask(&self, request: &[u8]) -> Result<Answer, Error> {
        self.exchange(request, self.deadlines.request)
    }

    fn exchange(&self, request: &[u8], limit: Duration) -> Result<Answer, Error> {
        let response = self
            .agent
            .post(self.uri.http())
            .content_type("application/ipp")
            .config()
            // Less than the whole, so that what was too slow can be told.
            .timeout_resolve(Some(self.deadlines.request / 2))
            .timeout_connect(Some(self.deadlines.request / 2))
            .timeout_global(Some(limit))
            .build()
            .send(request)
            .map_err(failure)?;
        if response.status().as_u16() != 200 {
            return Err(Error::Http(response.status().as_u16()));
        }
        let body = response
            .into_body()
            .into_with_config()
            .limit(LONGEST_ANSWER)
            .read_to_vec();
        answer::read(body.map_err(failure)?)
    }
}

/// Whether an error can only come from looking up the host or from connecting to it.
fn is_before_connecting(error: &io::Error) -> bool {
    use io::ErrorKind as K;
    match error.kind() {
        K::ConnectionRefused | K::HostUnreachable | K::NetworkUnreachable | K::AddrNotAvailable => {
            true
        }
        K::UnexpectedEof | K::TimedOut | K::InvalidData | K::Other => false,
        // A failed look-up has no name among the kinds, and no number of the system.
        _ => error.raw_os_error().is_none(),
    }
}

fn failure(error: ureq::Error) -> Error {
    use ureq::{Error as E, Timeout};
    let sent = match error {
        E::HostNotFound | E::ConnectionFailed | E::Timeout(Timeout::Connect | Timeout::Resolve) => {
            false
        }
        E::Io(error) => !is_before_connecting(&error),
        E::BodyExceedsLimit(_) | E::Protocol(_) | E::Http(_) => return Error::NotIpp,
        _ => true,
    };
    Error::Unreachable { sent }
}

impl Printer for IppPrinter {
    fn state(&self) -> PrinterState {
        match self.ask(&request::get_printer(&self.uri)) {
            Ok(answer) => answer.printer_state(),
            Err(error) => PrinterState::Trouble(error.trouble()),
        }
    }

    fn send(&self, file: &JobFile, options: PrintOptions) -> Result<RemoteJob, Error> {
        let document = file.verified_bytes()?;
        let head = request::print_job(&self.uri, file.id(), options);
        let mut request = Zeroizing::new(Vec::with_capacity(head.len() + document.len()));
        request.extend_from_slice(&head);
        request.extend_from_slice(&document);
        let answer = self.exchange(&request, self.deadlines.send)?;
        let number = answer.job_number().ok_or(Error::NotIpp)?;
        Ok(RemoteJob {
            number,
            id: file.id(),
        })
    }

    fn poll(&self, job: &RemoteJob) -> JobState {
        let answer = match self.ask(&request::get_job(&self.uri, job.number)) {
            Ok(answer) => answer,
            Err(Error::Unreachable { .. } | Error::Busy) => {
                return JobState::Paused(Trouble::Offline);
            }
            Err(error) => return JobState::Failed(error.trouble()),
        };
        let printer = self.ask(&request::get_printer(&self.uri)).ok();
        answer::job_state(&answer, printer.as_ref())
    }

    fn cancel(&self, job: &RemoteJob) -> Result<(), Error> {
        answer::withdrawn(self.ask(&request::cancel_job(&self.uri, job.number)))
    }

    fn find(&self, id: JobId) -> Result<Option<RemoteJob>, Error> {
        for which in ["not-completed", "completed"] {
            let answer = self.ask(&request::get_jobs(&self.uri, which))?;
            if let Some(number) = answer.job_named(&id.code()) {
                return Ok(Some(RemoteJob { number, id }));
            }
        }
        Ok(None)
    }

    fn address(&self) -> Option<&PrinterUri> {
        Some(&self.uri)
    }

    fn deadlines(&self) -> Deadlines {
        self.deadlines
    }
}
