//! Files that belong to notices: kept beside the catalogues under the SHA-256 of their content.
//!
//! One file serves every catalogue that refers to it, and goes with the last of them. A file that is not there keeps no
//! notice out. Beside a photograph lie the sizes in which it is shown.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::SHAPE;
use super::files::Folder;
use super::table::attachment;
use crate::error::{Error, Result};
use crate::files::{sync_file, sync_folder};
use crate::open::{Access, open};

/// Bytes read at a time.
const PIECE: usize = 64 * 1024;

/// The folder of the attachments in a data folder.
#[derive(Debug, Clone)]
pub struct Attachments(PathBuf);

/// A file that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// SHA-256 of its content in lower-case hex.
    pub sha256: String,
    /// Bytes.
    pub bytes: u64,
}

/// In which size a photograph is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Beside others.
    Small,
    /// By itself.
    Screen,
}

impl View {
    fn end(self) -> &'static str {
        match self {
            Self::Small => "small.jpg",
            Self::Screen => "screen.jpg",
        }
    }
}

impl Attachments {
    /// The attachments of a data folder. Writing needs an [`super::Importer`], else the next import may tidy away what
    /// nothing refers to yet.
    pub fn of(dir: &Path) -> Self {
        Self(dir.join("attachments"))
    }

    /// Keeps a file under the hash of its content; the same content twice is one file.
    ///
    /// # Errors
    /// [`Error::TooLarge`] beyond `most_bytes`, or what the disk or `content` report; nothing is left behind then.
    pub fn keep(&self, content: &mut dyn Read, most_bytes: u64) -> Result<KeptFile> {
        fs::create_dir_all(&self.0)?;
        let unfinished = self.0.join("unfinished.part");
        let kept = self.write(content, most_bytes, &unfinished);
        if kept.is_err() {
            // The next file is written over it anyway.
            let _ = fs::remove_file(&unfinished);
        }
        kept
    }

    fn write(&self, content: &mut dyn Read, most_bytes: u64, part: &Path) -> Result<KeptFile> {
        let mut file = File::create(part)?;
        let mut hash = Sha256::new();
        let mut bytes = 0_u64;
        let mut piece = vec![0; PIECE];
        loop {
            let read = match content.read(&mut piece) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            bytes += read as u64;
            if bytes > most_bytes {
                return Err(Error::TooLarge);
            }
            hash.update(&piece[..read]);
            file.write_all(&piece[..read])?;
        }
        drop(file);
        let sha256: String = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        sync_file(part)?;
        fs::rename(part, self.0.join(&sha256))?;
        sync_folder(&self.0)?;
        Ok(KeptFile { sha256, bytes })
    }

    /// Keeps a photograph in the size in which it is shown; one that was kept before is replaced.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn keep_view(&self, sha256: &str, view: View, bytes: &[u8]) -> Result<()> {
        let Some(path) = self.place(sha256, view) else {
            return Ok(());
        };
        let unfinished = self.0.join("unfinished.part");
        fs::write(&unfinished, bytes)?;
        // It can be made again: no power cut is waited for.
        fs::rename(unfinished, path)?;
        Ok(())
    }

    /// Where a file lies, if it is there. Anything but a hash is not there.
    pub fn path(&self, sha256: &str) -> Option<PathBuf> {
        let path = is_hash(sha256).then(|| self.0.join(sha256))?;
        path.is_file().then_some(path)
    }

    /// Where a photograph lies in the size in which it is shown, if it is there.
    pub fn view(&self, sha256: &str, view: View) -> Option<PathBuf> {
        self.place(sha256, view).filter(|path| path.is_file())
    }

    fn place(&self, sha256: &str, view: View) -> Option<PathBuf> {
        is_hash(sha256).then(|| self.0.join(format!("{sha256}.{}", view.end())))
    }

    /// Deletes what neither a catalogue in the folder refers to nor is `spared`. A catalogue that cannot be read leaves
    /// all files as they are.
    pub(super) fn collect(&self, folder: &Folder, spared: &HashSet<String>) -> Result<()> {
        let files = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other?,
        };
        let mut needed: HashSet<String> = spared.clone();
        for number in folder.numbers()? {
            match open(&folder.file(number), &SHAPE, Access::Read, None) {
                Ok(conn) => needed.extend(attachment::all(&conn)?),
                // Catalogues of older programs refer to no files.
                Err(Error::Older { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        for file in files {
            let file = file?;
            // A name that is no text is none of ours.
            let Ok(name) = file.file_name().into_string() else {
                continue;
            };
            let hash = name.split('.').next().unwrap_or_default();
            if !needed.contains(hash) {
                fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }
}

fn is_hash(name: &str) -> bool {
    name.len() == 64
        && name
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
