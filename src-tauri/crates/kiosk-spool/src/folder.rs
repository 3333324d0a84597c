//! A folder that takes the papers when there is no printer: the same bytes, by an atomic rename.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use crate::address::PrinterUri;
use crate::deadlines::Deadlines;
use crate::error::Error;
use crate::job_file::{JobFile, new_private_file, sync_dir};
use crate::job_id::JobId;
use crate::printer::{JobState, PrintOptions, Printer, PrinterState, RemoteJob};

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
