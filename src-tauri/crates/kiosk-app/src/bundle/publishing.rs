//! Publishing: the active catalogue, the files its notices refer to, and a folder of other content.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kiosk_bundle::publish::{Keyring, Publication, Published, publish};
use kiosk_bundle::{Branch, Rings, jsonl};
use kiosk_model::notice::Notice;
use kiosk_store::Attachments;

use super::desk::check_file;
use crate::Kiosk;
use crate::error::Error;

/// What of it, and for whom.
#[derive(Clone, Copy, Debug, Default)]
pub struct PublishOptions<'a> {
    /// The folder of files other than notices; without it those of before stay.
    pub content: Option<&'a Path>,
    /// Only signs anew: notices stay as they are too.
    pub only_sign: bool,
    /// Far fewer notices than before are meant.
    pub accept_shrink: bool,
    /// Hours that the machines of each ring wait for what is new.
    pub rings: Option<[u32; 3]>,
}

impl Kiosk {
    /// Publishes the notices of the active catalogue, and the files of a folder, into a tree.
    ///
    /// # Errors
    /// No notices but demonstration, keys that are missing, far fewer notices than before without
    /// `accept_shrink`, a file that is not what its name says, hours that do not go up.
    pub fn publish_bundle(
        &self,
        tree: &Path,
        keys: &Keyring,
        options: &PublishOptions<'_>,
    ) -> Result<Published, Error> {
        let now = self.now().instant;
        let rings = options
            .rings
            .map(|hours| Rings::after(now, hours).ok_or(Error::BadRequest("rings")))
            .transpose()?;
        let branch =
            Branch::parse(&self.profile().id).ok_or(Error::BundleNotSetUp("profile.id"))?;
        let (text, attachments) = if options.only_sign {
            (None, BTreeMap::new())
        } else {
            let (text, attachments) = self.edition(options.accept_shrink)?;
            (Some(text), attachments)
        };
        let publication = Publication {
            notices: text.as_deref(),
            attachments,
            files: options
                .content
                .map(|folder| read_content(&branch, folder))
                .transpose()?,
            rings,
        };
        Ok(publish(tree, keys, &branch, &publication, now)?)
    }

    /// The active catalogue as an edition, and where the files lie that its notices refer to.
    fn edition(&self, allow_shrink: bool) -> Result<(String, BTreeMap<String, PathBuf>), Error> {
        let notices = std::cell::RefCell::new(Vec::new());
        self.with_catalogue(|catalogue| {
            notices.borrow_mut().clear();
            catalogue.each_notice(&mut |notice| {
                notices.borrow_mut().push(notice.clone());
                Ok(())
            })
        })?;
        let mut notices = notices.into_inner();
        if notices.is_empty() {
            return Err(Error::NotReady("notices"));
        }
        let attachments = self.attachments_of(&mut notices);
        let as_of = self
            .with_catalogue(|catalogue| catalogue.freshness())?
            .map_or_else(|| self.now().date(), |fresh| fresh.as_of);
        let text = jsonl::write(&notices, as_of, allow_shrink)?;
        Ok((text, attachments))
    }

    /// The files that notices refer to. One that is not here is named without its hash, so that no machine asks for it.
    fn attachments_of(&self, notices: &mut [Notice]) -> BTreeMap<String, PathBuf> {
        let store = Attachments::of(self.machine.dir());
        let mut found = BTreeMap::new();
        for file in notices
            .iter_mut()
            .flat_map(|notice| &mut notice.attachments)
        {
            let Some(hash) = &file.sha256 else { continue };
            match store.path(hash) {
                Some(path) => {
                    found.insert(hash.clone(), path);
                }
                None => (file.sha256, file.bytes) = (None, 0),
            }
        }
        found
    }
}

/// The files of a folder that is to be published.
fn read_content(branch: &Branch, folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|why| Error::file(folder, why))?;
    for entry in entries {
        let path = entry.map_err(|why| Error::file(folder, why))?.path();
        if !path.is_file() {
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or(Error::BadRequest("file"))?.to_owned();
        let bytes = std::fs::read(&path).map_err(|why| Error::file(&path, why))?;
        if check_file(branch.as_str(), &name, &bytes).is_err() {
            return Err(Error::NotItsName { name });
        }
        files.insert(name, bytes);
    }
    Ok(files)
}
