//! The files of the catalogue: `NNNN.db`, one of them active, and what is left over around them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Files kept beside the active one, to fall back to.
const KEPT: usize = 2;

/// The folder of the catalogues in a data folder.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn of(dir: &Path) -> Self {
        Self(dir.join("catalogue"))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The file of a number.
    pub(super) fn file(&self, number: u32) -> PathBuf {
        self.0.join(format!("{number:04}.db"))
    }

    /// A file that is still being built.
    pub(super) fn unfinished(&self, number: u32) -> PathBuf {
        self.0.join(format!("{number:04}.part"))
    }

    /// Takes a damaged file out of the row without deleting it; the next import does that.
    pub(super) fn set_aside(&self, number: u32) -> Result<()> {
        match fs::rename(
            self.file(number),
            self.0.join(format!("{number:04}.damaged")),
        ) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// The numbers there are, ascending.
    pub(super) fn numbers(&self) -> Result<Vec<u32>> {
        let mut numbers: Vec<u32> = self
            .names()?
            .iter()
            .filter_map(|name| number_of(name, ".db"))
            .collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// A number that no file has had: whoever holds an older one must see that it is not the active one any more.
    pub(super) fn next_number(&self, active: Option<u32>) -> Result<u32> {
        let used = self.names()?.into_iter().filter_map(|name| {
            [".db", ".damaged", ".part"]
                .iter()
                .find_map(|end| number_of(&name, end))
        });
        let last = used.max().max(active).unwrap_or(0);
        last.checked_add(1)
            .ok_or(Error::Unreadable("meta.active_catalogue"))
    }

    /// Deletes what no start will ever open again: files above the active one (their import was cut off), files older
    /// than those kept, unfinished and damaged ones.
    pub(super) fn tidy(&self, active: Option<u32>) -> Result<()> {
        let numbers = self.numbers()?;
        let older: Vec<u32> = numbers
            .iter()
            .copied()
            .filter(|number| Some(*number) < active)
            .collect();
        let kept = &older[older.len().saturating_sub(KEPT)..];
        for number in numbers {
            if Some(number) != active && !kept.contains(&number) {
                fs::remove_file(self.file(number))?;
            }
        }
        for name in self.names()? {
            if [".part", ".part-journal", ".damaged"]
                .iter()
                .any(|end| number_of(&name, end).is_some())
            {
                fs::remove_file(self.0.join(name))?;
            }
        }
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>> {
        let files = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut names = Vec::new();
        for file in files {
            // A name that is no text is none of ours.
            names.extend(file?.file_name().into_string());
        }
        Ok(names)
    }
}

fn number_of(name: &str, end: &str) -> Option<u32> {
    let digits = name.strip_suffix(end)?;
    (digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}
