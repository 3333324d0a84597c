//! Editions of the notices: the whole file, and patches from those that machines may still hold.
//!
//! Patches lead from the newest edition of each of the last seven days and from one edition of each
//! of the four weeks before. Their files are the only memory the publisher needs; which they are
//! stands, signed, beside the present edition.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::tree::Tree;
use crate::name::Branch;
use crate::refusal::{Refusal, Result};
use crate::rings::Rings;
use crate::role::{Content, Earlier, Hashes, Packed, TargetFile, sha256};
use crate::squeeze;

/// How the files of editions begin; no other file may.
pub(super) const NAME: &str = "notices-";
const DAYS: usize = 7;
const WEEKS: usize = 4;

/// The present edition.
pub(super) fn present<'a>(
    branch: &Branch,
    targets: &'a BTreeMap<String, TargetFile>,
) -> Option<&'a Packed> {
    match &whole(branch, targets)?.custom {
        Content::Notices(packed) => Some(packed),
        _ => None,
    }
}

/// The present edition's file.
pub(super) fn whole<'a>(
    branch: &Branch,
    targets: &'a BTreeMap<String, TargetFile>,
) -> Option<&'a TargetFile> {
    targets.iter().find_map(|(path, file)| {
        let own = branch.file_of(path).is_some();
        matches!(file.custom, Content::Notices(_))
            .then_some(file)
            .filter(|_| own)
    })
}

/// Sizes of the patches, by the edition they lead from, newest first.
pub(super) fn patches(
    targets: &BTreeMap<String, TargetFile>,
    present: Option<&Packed>,
) -> Vec<(u64, u64)> {
    let size_of = |earlier: &Earlier| {
        targets.values().find_map(|file| match &file.custom {
            Content::Patch { from } if *from == earlier.plain_sha256 => {
                Some((earlier.edition, file.length))
            }
            _ => None,
        })
    };
    present
        .into_iter()
        .flat_map(|present| &present.earlier)
        .filter_map(size_of)
        .collect()
}

/// What the present edition unpacks to.
pub(super) fn present_plain(
    tree: &Tree<'_>,
    branch: &Branch,
    targets: &BTreeMap<String, TargetFile>,
) -> Result<Option<Vec<u8>>> {
    let Some(present) = present(branch, targets) else {
        return Ok(None);
    };
    let file = whole(branch, targets).ok_or_else(|| Refusal::malformed(NAME))?;
    plain_of(tree, branch, &as_earlier(present, file)).map(Some)
}

/// Adds an edition: its whole file, and the patches that lead to it.
pub(super) fn add(
    tree: &Tree<'_>,
    branch: &Branch,
    targets: &mut BTreeMap<String, TargetFile>,
    plain: &[u8],
    rings: Option<Rings>,
    now: Timestamp,
) -> Result<()> {
    let mut earlier: Vec<Earlier> = Vec::new();
    if let (Some(present), Some(file)) = (present(branch, targets), whole(branch, targets)) {
        earlier.push(as_earlier(present, file));
        earlier.extend(present.earlier.iter().cloned());
    }
    let edition = earlier.first().map_or(0, |before| before.edition) + 1;
    let earlier = worth_keeping(earlier);
    targets.retain(|_, file| !matches!(file.custom, Content::Notices(_) | Content::Patch { .. }));

    let packed = squeeze::pack(plain)?;
    for before in &earlier {
        let patch = squeeze::patch(&plain_of(tree, branch, before)?, plain)?;
        // One that saves nothing is no way.
        if patch.len() >= packed.len() {
            continue;
        }
        let name = format!("{NAME}{:06}-{edition:06}.zpatch", before.edition);
        let custom = Content::Patch {
            from: before.plain_sha256.clone(),
        };
        put(tree, branch, targets, &name, &patch, custom)?;
    }
    let custom = Content::Notices(Packed {
        edition,
        published: super::whole_second(now),
        plain_length: plain.len() as u64,
        plain_sha256: sha256(plain),
        rings,
        earlier,
    });
    put(tree, branch, targets, &file_name(edition), &packed, custom)
}

/// Lets every machine take the present edition at once.
pub(super) fn release(targets: &mut BTreeMap<String, TargetFile>) {
    for file in targets.values_mut() {
        if let Content::Notices(packed) = &mut file.custom {
            packed.rings = None;
        }
    }
}

fn put(
    tree: &Tree<'_>,
    branch: &Branch,
    targets: &mut BTreeMap<String, TargetFile>,
    name: &str,
    bytes: &[u8],
    custom: Content,
) -> Result<()> {
    let file = TargetFile {
        length: bytes.len() as u64,
        hashes: Hashes {
            sha256: sha256(bytes),
        },
        custom,
    };
    tree.put_target(branch, name, &file, bytes)?;
    targets.insert(branch.path(name), file);
    Ok(())
}

pub(super) fn file_name(edition: u64) -> String {
    format!("{NAME}{edition:06}.jsonl.zst")
}

fn as_earlier(packed: &Packed, file: &TargetFile) -> Earlier {
    Earlier {
        edition: packed.edition,
        published: packed.published,
        length: file.length,
        sha256: file.hashes.sha256.clone(),
        plain_length: packed.plain_length,
        plain_sha256: packed.plain_sha256.clone(),
    }
}

fn plain_of(tree: &Tree<'_>, branch: &Branch, earlier: &Earlier) -> Result<Vec<u8>> {
    let name = file_name(earlier.edition);
    let wrong = || Refusal::WrongContent { file: name.clone() };
    let packed = tree.target(branch, &name, &earlier.sha256)?;
    let plain = squeeze::unpack(&packed, earlier.plain_length, &name)?;
    if sha256(&plain) == earlier.plain_sha256 {
        Ok(plain)
    } else {
        Err(wrong())
    }
}

/// The newest edition of each of the last seven days that had one, and of each of the last four weeks
/// that reach back further. Given and returned newest first.
///
/// Weeks are those of the calendar and not counted back from today: what is kept as the last of its week
/// then stays the last of its week.
fn worth_keeping(all: Vec<Earlier>) -> Vec<Earlier> {
    let mut days: Vec<i64> = Vec::new();
    let mut weeks: Vec<i64> = Vec::new();
    all.into_iter()
        .filter(|edition| {
            // Taiwan's day, counted from the first of 1970, a Thursday.
            let day = (edition.published.as_second() + 8 * 3600).div_euclid(86_400);
            if days.contains(&day) {
                return false;
            }
            if days.len() < DAYS {
                days.push(day);
                return true;
            }
            let week = (day + 3).div_euclid(7);
            let keep = weeks.len() < WEEKS && !weeks.contains(&week);
            if keep {
                weeks.push(week);
            }
            keep
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(at: &str, edition: u64) -> Earlier {
        Earlier {
            edition,
            published: at.parse().unwrap(),
            length: 0,
            sha256: String::new(),
            plain_length: 0,
            plain_sha256: String::new(),
        }
    }

    #[test]
    fn seven_days_and_four_weeks_are_kept() {
        let start: Timestamp = "2026-10-01T01:00:00Z".parse().unwrap();
        let mut kept: Vec<Earlier> = Vec::new();
        let hour = jiff::SignedDuration::from_hours;
        for number in 0..120_u64 {
            // Two editions a day for sixty days.
            let at = start + hour(12 * i64::try_from(number).unwrap());
            kept.insert(0, published(&at.to_string(), number));
            kept = worth_keeping(kept);
        }
        let now = start + hour(12 * 119);
        let ages: Vec<i64> = kept
            .iter()
            .map(|edition| now.duration_since(edition.published).as_hours() / 24)
            .collect();
        assert_eq!(
            ages[..7],
            [0, 1, 2, 3, 4, 5, 6],
            "the last of each of seven days: {ages:?}"
        );
        let weeks: Vec<i64> = ages[7..].iter().map(|age| age - ages[7]).collect();
        assert_eq!(ages.len(), 11, "and four more: {ages:?}");
        assert_eq!(
            weeks[1..],
            [weeks[1], weeks[1] + 7, weeks[1] + 14],
            "a week apart: {ages:?}"
        );
    }
}
