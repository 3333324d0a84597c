//! A tree in a folder: what an office without a server carries around on a stick.

use std::fs::File;
use std::io::{ErrorKind, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::{Answer, Ask, Source};

/// A folder with a tree in it.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// The tree in this folder.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }
}

impl Source for Folder {
    fn open(&self, ask: &Ask<'_>) -> Result<Answer, String> {
        let path = self.0.join(ask.name);
        let word = |why: std::io::Error| why.kind().to_string();
        match path.metadata() {
            // A pipe or device would be waited for.
            Ok(found) if !found.is_file() => return Ok(Answer::Absent),
            Ok(_) => {}
            Err(why) if why.kind() == ErrorKind::NotFound && self.0.is_dir() => {
                return Ok(Answer::Absent);
            }
            Err(why) => return Err(word(why)),
        }
        let mut file = File::open(&path).map_err(word)?;
        file.seek(SeekFrom::Start(ask.from)).map_err(word)?;
        Ok(Answer::Body {
            from: ask.from,
            tag: None,
            reader: Box::new(file),
        })
    }
}
