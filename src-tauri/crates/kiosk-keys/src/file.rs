//! Small private files: read whole, or written so that they are either there completely or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::{KeyError, Place};

/// What a file holds, or `None` when there is no such file.
pub(crate) fn read(path: &Path, place: Place) -> Result<Option<Zeroizing<Vec<u8>>>, KeyError> {
    match fs::read(path) {
        Ok(held) => Ok(Some(Zeroizing::new(held))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(KeyError::io(place)(error)),
    }
}

/// Writes a file that only its owner may read; after the return it survives a power cut.
pub(crate) fn write_durably(path: &Path, content: &[u8], place: Place) -> Result<(), KeyError> {
    let unfinished = path.with_extension("new");
    let write = || -> std::io::Result<()> {
        let mut file = private(OpenOptions::new().write(true).create(true).truncate(true))
            .open(&unfinished)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&unfinished, path)?;
        sync_folder_of(path)
    };
    write().map_err(KeyError::io(place))
}

/// Takes away every right of others on a file that should never have had them (a copy made by hand).
pub(crate) fn make_private(path: &Path, place: Place) -> Result<(), KeyError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = fs::metadata(path)
            .map_err(KeyError::io(place))?
            .permissions();
        if rights.mode() & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(0o600))
                .map_err(KeyError::io(place))?;
        }
    }
    #[cfg(not(unix))]
    let _ = (path, place);
    Ok(())
}

/// Makes a folder, with its parents, that only its owner may enter.
pub(crate) fn make_private_folder(path: &Path, place: Place) -> Result<(), KeyError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path).map_err(KeyError::io(place))
}

/// An open file that holds a lock among all programs on this data folder until it is dropped.
pub(crate) fn lock(dir: &Path) -> Result<File, KeyError> {
    let open = || -> std::io::Result<File> {
        let file = private(OpenOptions::new().write(true).create(true).truncate(false))
            .open(dir.join("keys.lock"))?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(KeyError::io(Place::MachineId))
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// A new name in a folder is durable only once the folder itself is written out.
fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
