//! Files that notices refer to, by the hash that stands in the signed edition.
//!
//! They come last and a piece at a time: notices must not wait behind photographs, so a pull gives them a
//! few minutes, and what has come so far is taken up by the next one. The files of the nearest sales
//! come first. A file that does not come keeps nothing else out.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use kiosk_model::date::RocDate;

use super::content::Run;
use super::editions::NOTICES;
use super::{News, Receiver, Way};
use crate::fetch::{self, Patience};
use crate::jsonl;
use crate::name::{Branch, unhex};
use crate::refusal::{Refusal, Result};

/// Bytes of one file, at most: scans of whole lists are real.
pub const MOST_ATTACHMENT: u64 = 25_000_000;

/// What the files of notices may cost a machine.
#[derive(Debug, Clone, Copy)]
pub struct Errand {
    /// Bytes of all of them together; those of the nearest sales come first. 0 for none.
    pub most_bytes: u64,
    /// How long one pull goes on fetching them.
    pub time: Duration,
}

impl Default for Errand {
    /// A gigabyte, five minutes a pull.
    fn default() -> Self {
        Self {
            most_bytes: 1_000_000_000,
            time: Duration::from_secs(300),
        }
    }
}

/// A file that a notice of a branch refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    branch: Branch,
    pub(super) sha256: String,
    bytes: u64,
    title: String,
}

impl Run<'_> {
    /// The files that are still to come, the nearest sales' first, as far as there is room for them.
    pub(super) fn wanted_attachments(
        &mut self,
        today: RocDate,
        receiver: &mut dyn Receiver,
    ) -> Result<Vec<Wanted>> {
        let mut all: Vec<((bool, i64), Wanted)> = Vec::new();
        let house = &self.client.house;
        for (branch, held) in &mut self.held.branches {
            let kept = held.notices.as_ref();
            let bytes =
                kept.and_then(|kept| house.read_content(branch, NOTICES, &kept.file.sha256));
            let Some(text) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
                continue;
            };
            let mut named = BTreeSet::new();
            for notice in jsonl::notices(&text, branch.as_str())? {
                let notice = notice?;
                if notice.attachments.is_empty() {
                    continue;
                }
                let away = notice.day().map_or(0, |day| today.days_until(day));
                let rank = (away < 0, away.abs());
                for file in notice.attachments {
                    let Some(sha256) = file.sha256.filter(|hash| unhex::<32>(hash).is_some())
                    else {
                        continue;
                    };
                    named.insert(sha256.clone());
                    let is_usable = !held.unusable.contains(&sha256);
                    if is_usable && (1..=MOST_ATTACHMENT).contains(&file.bytes) {
                        let wanted = Wanted {
                            branch: branch.clone(),
                            sha256,
                            bytes: file.bytes,
                            title: file.title,
                        };
                        all.push((rank, wanted));
                    }
                }
            }
            held.unusable.retain(|hash| named.contains(hash));
        }
        // Sorting keeps the order of the edition among equals.
        all.sort_by_key(|(rank, _)| *rank);
        let mut seen = BTreeSet::new();
        let mut room = self.client.errand.most_bytes;
        let mut wanted = Vec::new();
        for (_, file) in all {
            if !seen.insert(file.sha256.clone()) || file.bytes > room {
                continue;
            }
            room -= file.bytes;
            if !receiver.has_attachment(&file.sha256) {
                wanted.push(file);
            }
        }
        Ok(wanted)
    }

    /// Fetches what there is time for; answers whether something is still to come.
    pub(super) fn attachments(
        &mut self,
        wanted: &[Wanted],
        receiver: &mut dyn Receiver,
    ) -> Result<bool> {
        let begun = Instant::now();
        let mut first = Ok(());
        for file in wanted {
            let left = self.client.errand.time.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return first.map(|()| true);
            }
            match self.one_attachment(file, left, receiver) {
                Ok(()) => {}
                // The next file would not come either.
                Err(why) if why.is_distance() => {
                    let is_over = begun.elapsed() >= self.client.errand.time;
                    return first.map(|()| is_over);
                }
                // It was taken away since; the next edition will not name it.
                Err(Refusal::Missing { .. }) => {}
                Err(why) => first = first.and(Err(why)),
            }
        }
        first.map(|()| false)
    }

    fn one_attachment(
        &mut self,
        file: &Wanted,
        left: Duration,
        receiver: &mut dyn Receiver,
    ) -> Result<()> {
        let patience = Patience {
            whole: left.min(self.client.patience.whole),
            ..self.client.patience
        };
        let path = format!("n/{}/a/{}", file.branch, file.sha256);
        let part = self.client.house.part(&file.sha256);
        let bytes = fetch::file(
            self.source,
            &path,
            file.bytes,
            &file.sha256,
            &part,
            &patience,
        )?;
        let is_usable = receiver
            .attachment(&file.title, &bytes)
            .map_err(|code| Refusal::NotTaken { code })?;
        crate::files::remove(&part)?;
        if !is_usable {
            let held = self.held.branches.entry(file.branch.clone()).or_default();
            held.unusable.insert(file.sha256.clone());
            return self.client.house.keep_held(&self.held);
        }
        self.news.push(News {
            branch: file.branch.clone(),
            what: file.title.clone(),
            way: Way::Whole,
            bytes: file.bytes,
        });
        Ok(())
    }
}
