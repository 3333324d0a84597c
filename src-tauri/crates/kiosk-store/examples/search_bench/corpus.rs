//! The notices that are searched, and a catalogue of them.

use std::path::Path;

use kiosk_model::clock::{ClockState, Now};
use kiosk_model::notice::Notice;
use kiosk_store::{Catalogue, Importer, Ledger, LedgerKey, RebuildOptions};
use kiosk_testkit::{notices, today};

/// Queries are made from so many of the notices.
const ASKED_OF: usize = 20_000;

/// Notices from all over the country, or the harder case of a single county, whose name stands in every notice.
#[derive(Clone, Copy)]
pub(crate) struct Corpus {
    pub(crate) count: usize,
    pub(crate) county: bool,
}

impl Corpus {
    /// What the table calls it.
    pub(crate) fn name(self) -> String {
        let place = if self.county { "one county" } else { "country" };
        format!("{} notices, {place}", grouped(self.count))
    }

    /// The notices, one after the other: a million of them do not fit into every memory.
    pub(crate) fn stream(self) -> impl Iterator<Item = Notice> {
        const PIECE: usize = 10_000;
        let pieces = (1..).zip((0..self.count).step_by(PIECE));
        let all = pieces.flat_map(move |(seed, from)| notices(PIECE.min(self.count - from), seed));
        all.zip(0..).map(move |(mut notice, at)| {
            notice.id.0 = format!("{at:08}-{}", notice.id.0);
            if self.county {
                in_one_county(&mut notice);
            }
            notice
        })
    }

    /// The notices from which queries are made.
    pub(crate) fn asked_of(self) -> Vec<Notice> {
        self.stream().take(ASKED_OF).collect()
    }

    /// Brings the notices in as the active catalogue of a data folder.
    pub(crate) fn imported(self, dir: &Path) -> (Ledger, Catalogue) {
        let now = Now {
            instant: "2026-11-22T01:00:00Z".parse().unwrap(),
            state: ClockState::Trusted,
        };
        let mut ledger = Ledger::create(dir, &LedgerKey::new([7; 32]), &now).unwrap();
        let options = RebuildOptions {
            as_of: today(),
            accept_shrink: true,
            now,
        };
        let importer = Importer::begin(dir, &ledger).unwrap();
        let mut given = self.stream().map(Ok);
        let built = importer.rebuild(&mut given, &options, &mut |_| Ok(()));
        let built = built.unwrap();
        let (catalogue, _) = built.activate(&mut ledger, &mut |_| Ok(())).unwrap();
        assert_eq!(catalogue.len(), self.count);
        (ledger, catalogue)
    }
}

fn in_one_county(notice: &mut Notice) {
    for item in notice.lots.iter_mut().flat_map(|lot| &mut lot.items) {
        item.address = item.address.replace(&item.county, "臺東縣");
        item.county = "臺東縣".to_owned();
    }
}

fn grouped(count: usize) -> String {
    if count >= 1_000_000 {
        format!(
            "{},{:03},{:03}",
            count / 1_000_000,
            count / 1_000 % 1_000,
            count % 1_000
        )
    } else {
        format!("{},{:03}", count / 1_000, count % 1_000)
    }
}
