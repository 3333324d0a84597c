//! A folder that takes the papers when there is no printer: the same bytes, by an atomic rename.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::address::PrinterUri;
use crate::deadlines::Deadlines;
use crate::error::Error;
use crate::job_file::{JobFile, new_private_file, remove, sync_dir};
use crate::job_id::JobId;
use crate::printer::{JobState, PrintOptions, Printer, PrinterState, RemoteJob};

/// Characters of a job's id.
const ID_LENGTH: usize = 36;

/// Writes each job as `<job id>.pdf`, further copies as `<job id>-2.pdf` and so on.
#[derive(Debug, Clone)]
pub struct FolderPrinter {
    folder: PathBuf,
    deadlines: Deadlines,
}

impl FolderPrinter {
    /// Papers go into this folder; it is made when the first one comes.
    pub fn new(folder: PathBuf, deadlines: Deadlines) -> FolderPrinter {
        FolderPrinter { folder, deadlines }
    }

    fn paper(&self, id: JobId, copy: u8) -> PathBuf {
        self.folder.join(if copy == 1 {
            format!("{id}.pdf")
        } else {
            format!("{id}-{copy}.pdf")
        })
    }

    fn write(&self, id: JobId, copy: u8, bytes: &[u8]) -> Result<(), Error> {
        let paper = self.paper(id, copy);
        let draft = paper.with_extension("part");
        let mut file = new_private_file(&draft)?;
        let written = file
            .write_all(bytes)
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&draft, &paper));
        if let Err(error) = written {
            let _ = fs::remove_file(&draft);
            return Err(Error::Folder(error.kind()));
        }
        sync_dir(&self.folder)
    }
}

/// Deletes the papers that a [`FolderPrinter`] has put into a folder, and nothing else there.
///
/// # Errors
/// [`Error::Folder`] when the folder cannot be read or a paper cannot be deleted; all others are
/// deleted nevertheless.
pub fn forget_papers(folder: &Path) -> Result<(), Error> {
    let broken = |error: io::Error| Error::Folder(error.kind());
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(broken(error)),
    };
    let mut first_error = None;
    for entry in entries {
        let path = entry.map_err(broken)?.path();
        if is_paper(&path)
            && let Err(error) = remove(&path)
        {
            first_error.get_or_insert(as_folder(error));
        }
    }
    first_error.map_or(Ok(()), Err)
}

/// Whether a file has the name of a paper of ours: the job's id, and the copy's number if any.
fn is_paper(path: &Path) -> bool {
    let ours = ["pdf", "part"]
        .iter()
        .any(|kind| path.extension().is_some_and(|end| end == *kind));
    let id = path
        .file_stem()
        .and_then(|name| name.to_str()?.get(..ID_LENGTH));
    ours && id.is_some_and(|id| id.parse::<JobId>().is_ok())
}

fn as_folder(error: Error) -> Error {
    match error {
        Error::File(kind) => Error::Folder(kind),
        other => other,
    }
}

impl Printer for FolderPrinter {
    fn state(&self) -> PrinterState {
        let problem =
            match fs::create_dir_all(&self.folder).and_then(|()| fs::metadata(&self.folder)) {
                Ok(folder) if !folder.permissions().readonly() => return PrinterState::Ready,
                Ok(_) => io::ErrorKind::PermissionDenied,
                Err(error) => error.kind(),
            };
        PrinterState::Trouble(Error::Folder(problem).trouble())
    }

    fn send(&self, file: &JobFile, options: PrintOptions) -> Result<RemoteJob, Error> {
        let bytes = file.verified_bytes()?;
        fs::create_dir_all(&self.folder).map_err(|error| Error::Folder(error.kind()))?;
        for copy in 1..=options.copies() {
            self.write(file.id(), copy, &bytes).map_err(as_folder)?;
        }
        Ok(RemoteJob {
            number: 0,
            id: file.id(),
        })
    }

    fn poll(&self, job: &RemoteJob) -> JobState {
        if self.paper(job.id, 1).exists() {
            JobState::Done
        } else {
            JobState::Failed(Error::Folder(io::ErrorKind::NotFound).trouble())
        }
    }

    fn cancel(&self, _job: &RemoteJob) -> Result<(), Error> {
        Ok(())
    }

    fn find(&self, id: JobId) -> Result<Option<RemoteJob>, Error> {
        Ok(self
            .paper(id, 1)
            .exists()
            .then_some(RemoteJob { number: 0, id }))
    }

    fn address(&self) -> Option<&PrinterUri> {
        None
    }

    fn deadlines(&self) -> Deadlines {
        self.deadlines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_forgotten_and_other_files_are_not() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(forget_papers(&dir.path().join("not-there")), Ok(()));
        let printer = FolderPrinter::new(dir.path().join("papers"), Deadlines::default());
        let spool = dir.path().join("spool");
        let file = JobFile::create(&spool, JobId::random(), b"a paper", 1).expect("a file");
        let twice = PrintOptions {
            copies: 2,
            duplex: false,
        };
        printer.send(&file, twice).expect("written");
        let papers = dir.path().join("papers");
        for other in ["注意事項.pdf", "list.pdf", "7f3a92c1.txt"] {
            fs::write(papers.join(other), b"somebody else's").expect("written");
        }
        assert_eq!(fs::read_dir(&papers).expect("papers").count(), 5);
        forget_papers(&papers).expect("forgotten");
        assert_eq!(fs::read_dir(&papers).expect("papers").count(), 3);
    }
}
