//! From a new catalogue that is complete to the active one.

use std::fs;

use super::{Importer, Step, Unfinished, Watch};
use crate::catalogue::{Catalogue, Fate, ImportCounts};
use crate::error::{Error, Result};
use crate::files::sync_folder;
use crate::ledger::Ledger;

/// A new catalogue that is complete, durable and not yet active.
#[derive(Debug)]
pub struct Built {
    pub(super) importer: Importer,
    pub(super) number: u32,
    pub(super) counts: ImportCounts,
    pub(super) unfinished: Unfinished,
    /// Nothing in the file could be taken: the old catalogue stays.
    pub(super) pointless: bool,
}

/// A new catalogue that has its name and is open: one move of the pointer makes it the active one.
#[derive(Debug)]
pub struct Ready {
    importer: Importer,
    number: u32,
    counts: ImportCounts,
    unfinished: Unfinished,
    /// `None` where the old catalogue stays.
    catalogue: Option<Catalogue>,
}

/// The new catalogue is the active one; what nobody needs any more still lies about.
#[derive(Debug)]
pub struct Switched {
    catalogue: Catalogue,
    leftover: Leftover,
}

/// What is left to do when the new catalogue serves.
#[derive(Debug)]
pub struct Leftover {
    importer: Option<(Importer, u32)>,
    counts: ImportCounts,
}

impl Built {
    pub(super) fn nothing(importer: Importer, counts: ImportCounts) -> Self {
        Self {
            number: importer.next,
            importer,
            counts,
            unfinished: Unfinished(None),
            pointless: true,
        }
    }

    /// What became of the rows.
    pub fn counts(&self) -> &ImportCounts {
        &self.counts
    }

    /// Gives the new catalogue its name and opens it; no ledger is needed, and none should be held.
    ///
    /// # Errors
    /// What the disk reports, or what `watch` returned; everything is then as before.
    pub fn ready(mut self, watch: Watch<'_>) -> Result<Ready> {
        let mut catalogue = None;
        if !self.pointless {
            let folder = &self.importer.folder;
            let path = folder.file(self.number);
            fs::rename(folder.unfinished(self.number), &path)?;
            self.unfinished.0 = Some(path);
            sync_folder(folder.path())?;
            watch(Step::Named)?;
            let dir = &self.importer.dir;
            catalogue = Some(Catalogue::open_number(dir, self.number, Fate::Active)?);
        }
        Ok(Ready {
            importer: self.importer,
            number: self.number,
            counts: self.counts,
            unfinished: self.unfinished,
            catalogue,
        })
    }

    /// Makes the new catalogue the active one and opens it: [`Built::ready`], [`Ready::switch`], [`Leftover::tidy`].
    ///
    /// A file of which nothing could be taken changes nothing: the catalogue returned is then the old one.
    ///
    /// # Errors
    /// What disk and ledger report, or what `watch` returned; until [`Step::Active`] everything is then as before.
    pub fn activate(
        self,
        ledger: &mut Ledger,
        watch: Watch<'_>,
    ) -> Result<(Catalogue, ImportCounts)> {
        let (catalogue, leftover) = self.ready(watch)?.switch(ledger)?.apart();
        Ok((catalogue, leftover.tidy(watch)))
    }
}

impl Ready {
    /// Moves the pointer: one small transaction of the ledger.
    ///
    /// # Errors
    /// What the ledger reports; everything is then as before.
    pub fn switch(mut self, ledger: &mut Ledger) -> Result<Switched> {
        let Some(catalogue) = self.catalogue else {
            let dir = self.importer.dir.clone();
            // Opening may have to set a damaged file aside, which takes the same lock.
            drop(self.importer);
            return Ok(Switched {
                catalogue: Catalogue::open_active(&dir, ledger)?,
                leftover: Leftover {
                    importer: None,
                    counts: self.counts,
                },
            });
        };
        if ledger.meta().active_catalogue()? != self.importer.active {
            // Only damage moves the pointer during an import, and what was built stands on what was damaged.
            return Err(Error::Corrupt);
        }
        ledger.meta_mut().set_active_catalogue(Some(self.number))?;
        self.unfinished.0 = None;
        Ok(Switched {
            catalogue,
            leftover: Leftover {
                importer: Some((self.importer, self.number)),
                counts: self.counts,
            },
        })
    }
}

impl Switched {
    /// The catalogue to serve from, and what is left to do when it does.
    pub fn apart(self) -> (Catalogue, Leftover) {
        (self.catalogue, self.leftover)
    }
}

impl Leftover {
    /// Deletes what nobody needs any more and lets other imports begin; gives what became of the rows. What cannot be
    /// deleted now, the next import deletes.
    pub fn tidy(self, watch: Watch<'_>) -> ImportCounts {
        if let Some((importer, number)) = self.importer
            && watch(Step::Active).is_ok()
            && importer.folder.tidy(Some(number)).is_ok()
            && importer
                .attachments()
                .collect(&importer.folder, &importer.spared)
                .is_ok()
        {
            let _ = watch(Step::Tidied);
        }
        self.counts
    }
}
