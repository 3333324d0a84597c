//! Files that are whole or not there: written beside, flushed, renamed, the folder flushed.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use crate::refusal::{Refusal, Result};

/// Replaces a file; a power cut leaves the old one or the new one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_added_extension("new");
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside, path)?;
        sync_parent(path)
    };
    write().map_err(|why| Refusal::disk(path, &why))
}

/// Writes a new file that only its owner may read.
pub(crate) fn write_secret(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || -> std::io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        sync_parent(path)
    };
    write().map_err(|why| Refusal::disk(path, &why))
}

/// The content of a file, or nothing when there is none.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(Refusal::disk(path, &why)),
    }
}

/// Makes a folder and those above it.
pub(crate) fn folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|why| Refusal::disk(path, &why))
}

/// Deletes a file; one that is not there is as good.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(Refusal::disk(path, &why)),
        _ => Ok(()),
    }
}

/// Writes out the folder of a file, so that its name survives a power cut.
fn sync_parent(path: &Path) -> std::io::Result<()> {
    // Other systems write out a name with the file.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
