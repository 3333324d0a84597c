//! One job is one immutable file: written once, checked right before it is sent, gone at the end.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::job_id::JobId;
use crate::marks;

/// The jobs this process works on. Those of others are told by the lock on their file.
static OURS: Mutex<BTreeSet<JobId>> = Mutex::new(BTreeSet::new());

fn ours() -> MutexGuard<'static, BTreeSet<JobId>> {
    OURS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The file of one print job. Dropping it deletes the file: no paper outlives its job on disk.
#[derive(Debug)]
pub struct JobFile {
    id: JobId,
    path: PathBuf,
    sha256: [u8; 32],
    pages: u32,
    /// Keeps a shared lock, which ends with the process at the latest: the purge of another
    /// program that works on the same folder leaves this job alone.
    _lock: File,
}

impl JobFile {
    /// Writes the document into the spool folder as `<job id>.pdf`, readable by this user only,
    /// and waits until the disk has it. The folder is made when it is not there.
    ///
    /// # Errors
    /// [`Error::File`] when the folder or the file cannot be written; nothing is left behind then.
    pub fn create(spool: &Path, id: JobId, bytes: &[u8], pages: u32) -> Result<JobFile, Error> {
        make_private_dir(spool)?;
        let path = spool.join(format!("{id}.pdf"));
        let mut file = new_private_file(&path)?;
        // Where files cannot be locked, programs must not share a folder.
        let _ = file.lock_shared();
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        ours().insert(id);
        let job = JobFile {
            id,
            path,
            sha256: Sha256::digest(bytes).into(),
            pages,
            _lock: file,
        };
        written.map_err(broken)?;
        sync_dir(spool)?;
        Ok(job)
    }

    /// The job's id.
    pub fn id(&self) -> JobId {
        self.id
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The hash of the bytes the job was made with.
    pub fn sha256(&self) -> [u8; 32] {
        self.sha256
    }

    /// How many pages the document has.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Whether the file still holds the bytes it was made with.
    ///
    /// # Errors
    /// [`Error::FileChanged`], or [`Error::File`] when it cannot be read.
    pub fn verify(&self) -> Result<(), Error> {
        self.verified_bytes().map(drop)
    }

    /// The bytes, read once and checked; what is sent is exactly what was checked.
    ///
    /// # Errors
    /// As [`JobFile::verify`].
    pub fn verified_bytes(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut bytes = Zeroizing::new(Vec::new());
        let mut file = File::open(&self.path).map_err(broken)?;
        file.read_to_end(&mut bytes).map_err(broken)?;
        if Sha256::digest(&*bytes)[..] == self.sha256 {
            Ok(bytes)
        } else {
            Err(Error::FileChanged)
        }
    }

    /// Deletes the file and says whether that worked. A file that is gone already is deleted.
    ///
    /// # Errors
    /// [`Error::File`] when the file is still there.
    pub fn delete(self) -> Result<(), Error> {
        remove(&self.path)
    }
}

impl Drop for JobFile {
    fn drop(&mut self) {
        // A file that cannot be deleted now is found by the next purge.
        let _ = remove(&self.path);
        ours().remove(&self.id);
    }
}

/// Whether another program works on the job that a file in the spool folder belongs to.
fn is_of_another_program(path: &Path) -> bool {
    let Some(id) = id_of(path) else { return false };
    if ours().contains(&id) {
        return false;
    }
    File::open(path.with_extension("pdf"))
        .is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// The jobs whose documents some program, this one or another, has in hand.
///
/// # Errors
/// [`Error::File`] when the folder cannot be read.
pub fn at_work(spool: &Path) -> Result<Vec<JobId>, Error> {
    let entries = match fs::read_dir(spool) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(broken(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(broken)?.path();
        let Some(id) = id_of(&path) else { continue };
        if ours().contains(&id) || is_of_another_program(&path) {
            found.push(id);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// Deletes every document left in the spool folder, and notes which jobs may still lie at a
/// printer: call [`crate::settle`] afterwards to withdraw those. For the start of the program and
/// the end of a visit, when no job of this program may go on; a job that another program is
/// printing from the same folder is left alone.
///
/// Returns the jobs whose documents were deleted.
///
/// # Errors
/// [`Error::File`] when the folder cannot be read or a document cannot be deleted; all others are
/// deleted nevertheless.
pub fn purge(spool: &Path) -> Result<Vec<JobId>, Error> {
    let mut gone = Vec::new();
    let mut first_error = None;
    let entries = match fs::read_dir(spool) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(gone),
        Err(error) => return Err(broken(error)),
    };
    for entry in entries {
        let path = entry.map_err(broken)?.path();
        let result = if is_of_another_program(&path) || marks::is_owed(&path) {
            Ok(())
        } else if marks::is_running(&path) {
            marks::disown(&path)
        } else {
            gone.extend(id_of(&path));
            remove(&path)
        };
        if let Err(error) = result {
            first_error.get_or_insert(error);
        }
    }
    gone.sort();
    match first_error {
        None => Ok(gone),
        Some(error) => Err(error),
    }
}

/// The job a file in the spool folder belongs to, by its name.
pub(crate) fn id_of(path: &Path) -> Option<JobId> {
    path.file_stem()?.to_str()?.parse().ok()
}

pub(crate) fn broken(error: io::Error) -> Error {
    Error::File(error.kind())
}

pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(broken(error)),
        _ => Ok(()),
    }
}

/// A new file that only this user may read; one that exists already is an error.
pub(crate) fn new_private_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(broken)
}

fn make_private_dir(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(broken)
}

/// Makes names in a folder survive a power cut. Only Unix can; elsewhere the name may be lost,
/// and with it a document that nobody waits for any more.
pub(crate) fn sync_dir(path: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        File::open(path)
            .and_then(|dir| dir.sync_all())
            .map_err(broken)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder for the test")
    }

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(dir)
            .expect("the folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_holds_the_bytes_and_its_name_only_the_job() {
        let dir = folder();
        let spool = dir.path().join("spool");
        let id = JobId::random();
        let job = JobFile::create(&spool, id, b"%PDF-1.7 A123456789", 2).expect("written");
        assert_eq!(names(&spool), [format!("{id}.pdf")]);
        assert_eq!(
            fs::read(job.path()).expect("readable"),
            b"%PDF-1.7 A123456789"
        );
        assert_eq!((job.id(), job.pages(), job.verify()), (id, 2, Ok(())));
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let dir = folder();
        let spool = dir.path().join("spool");
        let job = JobFile::create(&spool, JobId::random(), b"x", 1).expect("written");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&spool), mode(job.path())), (0o700, 0o600));
    }

    #[test]
    fn a_job_id_is_never_used_twice() {
        let dir = folder();
        let id = JobId::random();
        let first = JobFile::create(dir.path(), id, b"first", 1).expect("written");
        let second = JobFile::create(dir.path(), id, b"second", 1);
        assert_eq!(
            second.map(|_| ()),
            Err(Error::File(io::ErrorKind::AlreadyExists))
        );
        assert_eq!(first.verify(), Ok(()), "the first job's file is untouched");
    }

    #[test]
    fn changed_and_missing_files_are_noticed() {
        let dir = folder();
        let job = JobFile::create(dir.path(), JobId::random(), b"as shown", 1).expect("written");
        fs::write(job.path(), b"as forged").expect("forged");
        assert_eq!(job.verify(), Err(Error::FileChanged));
        fs::write(job.path(), b"as shown").expect("restored");
        assert_eq!(job.verify(), Ok(()));
        fs::write(job.path(), b"as shown ").expect("lengthened");
        assert_eq!(job.verify(), Err(Error::FileChanged));
        fs::remove_file(job.path()).expect("removed");
        assert_eq!(job.verify(), Err(Error::File(io::ErrorKind::NotFound)));
        assert_eq!(job.delete(), Ok(()), "gone already is as good as deleted");
    }

    #[test]
    fn the_file_goes_with_the_job() {
        let dir = folder();
        let job = JobFile::create(dir.path(), JobId::random(), b"x", 1).expect("written");
        job.delete().expect("deleted");
        drop(JobFile::create(dir.path(), JobId::random(), b"y", 1).expect("written"));
        assert_eq!(names(dir.path()), [""; 0]);
    }

    #[test]
    fn purge_deletes_what_an_earlier_run_left() {
        let dir = folder();
        assert_eq!(purge(&dir.path().join("not-there")), Ok(vec![]));
        let mut ids = [JobId::random(), JobId::random()];
        ids.sort();
        for id in ids {
            fs::write(dir.path().join(format!("{id}.pdf")), b"left").expect("written");
        }
        fs::write(dir.path().join("stray.tmp"), b"left").expect("written");
        assert_eq!(purge(dir.path()), Ok(ids.to_vec()));
        assert_eq!(names(dir.path()), [""; 0]);
    }

    #[test]
    fn jobs_at_work_are_ours_and_those_of_other_programs() {
        let dir = folder();
        assert_eq!(at_work(&dir.path().join("not-there")), Ok(vec![]));
        let mine = JobFile::create(dir.path(), JobId::random(), b"mine", 1).expect("written");
        let theirs = JobId::random();
        let other = new_private_file(&dir.path().join(format!("{theirs}.pdf"))).expect("written");
        other.lock_shared().expect("locked");
        let left = dir.path().join(format!("{}.pdf", JobId::random()));
        fs::write(left, b"left").expect("written");
        let mut both = vec![mine.id(), theirs];
        both.sort();
        assert_eq!(at_work(dir.path()), Ok(both));
    }

    #[test]
    fn purge_leaves_the_jobs_of_a_running_program_alone() {
        let dir = folder();
        let id = JobId::random();
        let document = dir.path().join(format!("{id}.pdf"));
        let mark = dir.path().join(format!("{id}.sent"));
        // As another program has it: a locked document that this one knows nothing of.
        let mut other = new_private_file(&document).expect("written");
        other.lock_shared().expect("locked");
        other.write_all(b"theirs").expect("written");
        fs::write(&mark, b"ipp://127.0.0.1:1/ipp/print").expect("marked");
        let mine = JobFile::create(dir.path(), JobId::random(), b"mine", 1).expect("written");

        assert_eq!(purge(dir.path()), Ok(vec![mine.id()]), "only our own");
        assert_eq!(
            names(dir.path()),
            [format!("{id}.pdf"), format!("{id}.sent")]
        );
        drop(other);
        assert_eq!(
            purge(dir.path()),
            Ok(vec![id]),
            "the other program has ended"
        );
        assert_eq!(
            names(dir.path()),
            [format!("{id}.owed")],
            "its job may lie at the printer"
        );
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_error_with_its_kind() {
        let dir = folder();
        let blocked = dir.path().join("file");
        fs::write(&blocked, b"").expect("written");
        let result = JobFile::create(&blocked.join("spool"), JobId::random(), b"x", 1);
        assert!(matches!(result, Err(Error::File(_))), "{result:?}");
    }
}
