//! What SQLite leaves to us: making a name in a folder durable.

use std::path::Path;

use crate::error::Result;

/// Writes out a folder, so that the names in it survive a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    // Other systems write out a name with the file.
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
