//! Editions of the notices: the cheapest way to the whole, and all branches or none.

use super::content::Run;
use super::{Edition, News, Receiver, Way};
use crate::house::{HeldEdition, HeldFile};
use crate::jsonl;
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::role::{Content, Packed, TargetFile, sha256};
use crate::squeeze::{self, MOST_BYTES};

/// The name under which a branch's edition is kept.
pub(super) const NOTICES: &str = "notices.jsonl";

impl Run<'_> {
    /// Brings the notices up to date: all branches or none.
    pub(super) fn notices(&mut self, receiver: &mut dyn Receiver) -> Result<()> {
        let signed: Vec<_> = self
            .client
            .branches
            .iter()
            .filter_map(|branch| Some((branch, self.trusted.notices_of(branch)?)))
            .collect();
        // A machine that holds an edition goes on with it until its ring's turn; one that holds none takes what there is.
        let waits = |branch: &Branch, packed: &Packed| {
            !self.is_due(packed.rings) && self.held_text(branch).is_some()
        };
        let is_new = |branch: &Branch, packed: &Packed| {
            !waits(branch, packed)
                && self
                    .held_edition(branch)
                    .is_none_or(|held| held.file.sha256 != packed.plain_sha256)
        };
        let gone = self.held.branches.iter().any(|(branch, held)| {
            held.notices.is_some() && !signed.iter().any(|(signed, _)| *signed == branch)
        });
        if !gone
            && !signed
                .iter()
                .any(|(branch, (.., packed))| is_new(branch, packed))
        {
            return Ok(());
        }
        let mut editions = Vec::new();
        let mut news = Vec::new();
        for (branch, (path, file, packed)) in &signed {
            if waits(branch, packed)
                && let (Some(held), Some(text)) =
                    (self.held_edition(branch), self.held_text(branch))
            {
                editions.push(Edition {
                    branch: (*branch).clone(),
                    number: held.edition,
                    header: jsonl::header(&text, NOTICES)?,
                    is_new: false,
                    text,
                    name: NOTICES.to_owned(),
                });
                continue;
            }
            let (plain, way, bytes) = self.edition(branch, path, file, packed)?;
            let text = String::from_utf8(plain).map_err(|_| Refusal::WrongContent {
                file: (*path).to_owned(),
            })?;
            let is_new = is_new(branch, packed);
            if is_new {
                news.push(News {
                    branch: (*branch).clone(),
                    what: packed.edition.to_string(),
                    way,
                    bytes,
                });
            }
            editions.push(Edition {
                branch: (*branch).clone(),
                number: packed.edition,
                header: jsonl::header(&text, path)?,
                is_new,
                text,
                name: (*path).to_owned(),
            });
        }
        receiver
            .notices(&editions)
            .map_err(|code| Refusal::NotTaken { code })?;
        for held in self.held.branches.values_mut() {
            held.notices = None;
        }
        for edition in &editions {
            let held = self
                .held
                .branches
                .entry(edition.branch.clone())
                .or_default();
            held.notices = Some(HeldEdition {
                edition: edition.number,
                as_of: edition.header.as_of,
                file: HeldFile {
                    sha256: sha256(edition.text.as_bytes()),
                    length: edition.text.len() as u64,
                },
            });
        }
        self.held
            .branches
            .retain(|branch, _| self.client.branches.contains(branch));
        self.client.house.keep_held(&self.held)?;
        self.news.append(&mut news);
        Ok(())
    }

    /// The text of the edition that is held; `None` when none is, or it is damaged.
    fn held_text(&self, branch: &Branch) -> Option<String> {
        let hash = &self.held_edition(branch)?.file.sha256;
        String::from_utf8(self.client.house.read_content(branch, NOTICES, hash)?).ok()
    }

    /// The plain bytes of an edition by the cheapest way, and what was fetched for them.
    fn edition(
        &self,
        branch: &Branch,
        path: &str,
        file: &TargetFile,
        packed: &Packed,
    ) -> Result<(Vec<u8>, Way, u64)> {
        let house = &self.client.house;
        let hash = &packed.plain_sha256;
        if let Some(plain) = house.read_content(branch, NOTICES, hash) {
            return Ok((plain, Way::Kept, 0));
        }
        let (plain, way, bytes) = match self.patched(branch, file, packed)? {
            Some((plain, bytes)) => (plain, Way::Patch, bytes),
            None => {
                let whole = self.fetch(path, file, MOST_BYTES)?;
                let plain = squeeze::unpack(&whole, packed.plain_length, path)?;
                if sha256(&plain) != *hash {
                    return Err(Refusal::WrongContent { file: path.into() });
                }
                (plain, Way::Whole, file.length)
            }
        };
        // Kept before it is handed on: whatever happens then, it need not be fetched again.
        house.keep_content(branch, NOTICES, hash, &plain)?;
        Ok((plain, way, bytes))
    }

    /// By a patch, when there is one upon what is held and it is the smaller way. Any doubt about the
    /// result leads to the whole file.
    fn patched(
        &self,
        branch: &Branch,
        whole: &TargetFile,
        packed: &Packed,
    ) -> Result<Option<(Vec<u8>, u64)>> {
        let Some(held) = self.held_edition(branch) else {
            return Ok(None);
        };
        let found = self.trusted.files_of(branch).into_iter().flatten().find(
            |(_, file)| matches!(&file.custom, Content::Patch { from } if *from == held.file.sha256),
        );
        let Some((path, file)) = found.filter(|(_, file)| file.length < whole.length) else {
            return Ok(None);
        };
        let house = &self.client.house;
        let Some(earlier) = house.read_content(branch, NOTICES, &held.file.sha256) else {
            return Ok(None);
        };
        match self.fetch(path, file, MOST_BYTES) {
            Ok(patch) => {
                let plain = squeeze::apply(&earlier, &patch, packed.plain_length, path).ok();
                Ok(plain
                    .filter(|plain| sha256(plain) == packed.plain_sha256)
                    .map(|plain| (plain, file.length)))
            }
            Err(refusal) if refusal.is_distance() => Err(refusal),
            Err(_) => Ok(None),
        }
    }
}
