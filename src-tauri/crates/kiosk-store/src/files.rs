//! What SQLite leaves to us: making files and their names durable.

use std::fs::OpenOptions;
use std::path::Path;

use crate::error::Result;

/// Writes out a file that was closed.
pub(crate) fn sync_file(path: &Path) -> Result<()> {
    // Windows writes out only what is open for writing.
    OpenOptions::new().write(true).open(path)?.sync_all()?;
    Ok(())
}

/// Writes out a folder, so that the names in it survive a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    // Other systems write out a name with the file.
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
