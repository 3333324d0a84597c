//! Marks of jobs that may lie at a printer, so that nothing prints later by itself.
//!
//! Before a job is sent, `<job id>.sent` is written, holding the printer's address. When the job's
//! end is known the mark goes. When it is not (printer out of reach, power cut, program killed) the
//! mark becomes `<job id>.owed`: a withdrawal is owed, and [`settle`] pays it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::address::PrinterUri;
use crate::deadlines::Deadlines;
use crate::error::Error;
use crate::ipp_printer::IppPrinter;
use crate::job_file::{broken, id_of, new_private_file, remove, sync_dir};
use crate::job_id::JobId;
use crate::printer::Printer;

const RUNNING: &str = "sent";
const OWED: &str = "owed";

/// The mark of a job that is about to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    path: PathBuf,
}

impl Mark {
    /// Marks a job before it is sent.
    pub(crate) fn set(spool: &Path, id: JobId, printer: &PrinterUri) -> Result<Mark, Error> {
        let path = spool.join(format!("{id}.{RUNNING}"));
        let mut file = new_private_file(&path)?;
        write!(file, "{printer}")
            .and_then(|()| file.sync_all())
            .map_err(broken)?;
        sync_dir(spool)?;
        Ok(Mark { path })
    }

    /// The job's end is known: nothing is owed.
    pub(crate) fn clear(self) {
        // A mark that stays costs one question at the next settling.
        let _ = remove(&self.path).and_then(|()| remove(&self.path.with_extension(OWED)));
    }

    /// The job's end is not known.
    pub(crate) fn disown(&self) {
        let _ = disown(&self.path);
    }
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|e| e == extension)
}

pub(crate) fn is_running(path: &Path) -> bool {
    has_extension(path, RUNNING)
}

pub(crate) fn is_owed(path: &Path) -> bool {
    has_extension(path, OWED)
}

/// Turns the mark of a job nobody follows any more into an owed withdrawal.
pub(crate) fn disown(path: &Path) -> Result<(), Error> {
    match fs::rename(path, path.with_extension(OWED)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(broken(error)),
        _ => Ok(()),
    }
}

/// What settling has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settled {
    /// Jobs that were found at a printer and withdrawn.
    pub withdrawn: u32,
    /// Jobs that were no longer there.
    pub gone: u32,
    /// Jobs whose printer cannot be asked now.
    pub open: u32,
}

/// Withdraws the jobs that may still lie at a printer although nobody follows them any more.
/// Harmless while a job runs. Blocks for up to one request per printer that is out of reach.
///
/// # Errors
/// [`Error::File`] when the spool folder cannot be read.
pub fn settle(spool: &Path, deadlines: Deadlines) -> Result<Settled, Error> {
    settle_by(spool, |address| {
        Some(Box::new(IppPrinter::new(address, deadlines)))
    })
}

/// The same for the jobs of one printer only.
pub(crate) fn settle_at(spool: &Path, printer: &dyn Printer) -> Result<Settled, Error> {
    let deadlines = printer.deadlines();
    settle_by(spool, |address| {
        let same = printer.address() == Some(&address);
        same.then(|| Box::new(IppPrinter::new(address, deadlines)) as Box<dyn Printer>)
    })
}

fn settle_by(
    spool: &Path,
    printer_at: impl Fn(PrinterUri) -> Option<Box<dyn Printer>>,
) -> Result<Settled, Error> {
    let mut settled = Settled::default();
    let mut silent: Vec<String> = Vec::new();
    let entries = match fs::read_dir(spool) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(settled),
        Err(error) => return Err(broken(error)),
    };
    for entry in entries {
        let path = entry.map_err(broken)?.path();
        if !is_owed(&path) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let (Some(id), Ok(address)) = (id_of(&path), PrinterUri::parse(&text)) else {
            // Written before the power went: the job had not been sent.
            remove(&path)?;
            continue;
        };
        let Some(printer) = printer_at(address) else {
            continue;
        };
        if silent.contains(&text) {
            settled.open += 1;
            continue;
        }
        match withdraw(&*printer, id) {
            Ok(true) => settled.withdrawn += 1,
            Ok(false) => settled.gone += 1,
            Err(_) => {
                settled.open += 1;
                silent.push(text);
                continue;
            }
        }
        remove(&path)?;
    }
    Ok(settled)
}

fn withdraw(printer: &dyn Printer, id: JobId) -> Result<bool, Error> {
    match printer.find(id)? {
        Some(job) if !printer.poll(&job).is_end() => printer.cancel(&job).map(|()| true),
        _ => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job_file::purge;

    fn quick() -> Deadlines {
        Deadlines {
            request: std::time::Duration::from_millis(500),
            ..Deadlines::default()
        }
    }

    /// An address where nothing listens: port 1 of the loopback.
    fn nowhere() -> PrinterUri {
        PrinterUri::parse("ipp://127.0.0.1:1/ipp/print").expect("an address")
    }

    #[test]
    fn a_mark_outlives_the_program_until_the_printer_was_asked() {
        let dir = tempfile::tempdir().expect("a folder");
        let id = JobId::random();
        let mark = Mark::set(dir.path(), id, &nowhere()).expect("marked");
        assert_eq!(
            settle(dir.path(), quick()),
            Ok(Settled::default()),
            "it is still running"
        );
        drop(mark);
        assert_eq!(purge(dir.path()), Ok(vec![]), "a mark is no document");
        let open = Settled {
            open: 1,
            ..Settled::default()
        };
        assert_eq!(settle(dir.path(), quick()), Ok(open));
        assert_eq!(settle(dir.path(), quick()), Ok(open), "still owed");
        assert!(dir.path().join(format!("{id}.owed")).exists());
    }

    #[test]
    fn a_cleared_mark_leaves_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        let mark = Mark::set(dir.path(), JobId::random(), &nowhere()).expect("marked");
        mark.clear();
        let disowned = Mark::set(dir.path(), JobId::random(), &nowhere()).expect("marked");
        disowned.disown();
        disowned.clear();
        assert_eq!(fs::read_dir(dir.path()).expect("the folder").count(), 0);
    }

    #[test]
    fn a_mark_cut_off_by_the_power_is_dropped() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join(format!("{}.owed", JobId::random())), b"").expect("written");
        fs::write(dir.path().join("what.owed"), b"ipp://127.0.0.1/ipp").expect("written");
        assert_eq!(settle(dir.path(), quick()), Ok(Settled::default()));
        assert_eq!(fs::read_dir(dir.path()).expect("the folder").count(), 0);
        assert_eq!(
            settle(&dir.path().join("none"), quick()),
            Ok(Settled::default())
        );
    }
}
