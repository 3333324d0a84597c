//! The catalogue: importing, opening, and searching.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod atomic;
mod counts;
mod damage;
mod filters;
mod life;
mod notices;
mod rebuild;
mod schema;
mod search;
mod upgrade;

use kiosk_model::clock::{ClockState, Now};
use kiosk_model::date::RocDate;
use kiosk_model::import::{Row, RowProblem};
use kiosk_model::notice::{Notice, NoticeId};
use kiosk_store::{Catalogue, ImportCounts, ImportOptions, Ledger, LedgerKey, NoticeQuery};
use tempfile::TempDir;

/// A data folder with its ledger and its catalogue.
struct Kiosk {
    dir: TempDir,
    ledger: Ledger,
    catalogue: Catalogue,
}

fn key() -> LedgerKey {
    LedgerKey::new([7; 32])
}

fn now() -> Now {
    Now {
        instant: "2026-11-22T09:00:00+08:00".parse().unwrap(),
        state: ClockState::Trusted,
    }
}

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

/// An import as the branch makes it.
fn real() -> ImportOptions {
    ImportOptions {
        demo: false,
        accept_shrink: true,
        as_of: None,
        now: now(),
    }
}

fn demo() -> ImportOptions {
    ImportOptions {
        demo: true,
        ..real()
    }
}

/// The rows of a file.
fn rows(notices: &[Notice]) -> Vec<Row> {
    notices
        .iter()
        .zip(1..)
        .map(|(notice, no)| Row {
            no,
            outcome: Ok(notice.clone()),
        })
        .collect()
}

fn refused(no: usize, code: &'static str) -> Row {
    Row {
        no,
        outcome: Err(RowProblem::new(code)),
    }
}

/// Read, new, changed, unchanged, refused.
fn told(counts: &ImportCounts) -> (usize, usize, usize, usize, usize) {
    let refused = counts.refused.len();
    let sum = counts.new + counts.changed + counts.unchanged + counts.withdrawn + refused;
    assert_eq!(counts.read, sum, "every row is accounted for");
    (
        counts.read,
        counts.new,
        counts.changed,
        counts.unchanged,
        refused,
    )
}

impl Kiosk {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut ledger = Ledger::create(dir.path(), &key(), &now()).unwrap();
        let catalogue = Catalogue::open_active(dir.path(), &mut ledger).unwrap();
        Self {
            dir,
            ledger,
            catalogue,
        }
    }

    fn with(notices: &[Notice]) -> Self {
        let mut kiosk = Self::new();
        kiosk.import(notices);
        kiosk
    }

    fn import(&mut self, notices: &[Notice]) -> ImportCounts {
        self.catalogue
            .import(&mut self.ledger, rows(notices), &real())
            .unwrap()
    }

    fn find(&self, id: &str) -> Option<Notice> {
        self.catalogue.find(&NoticeId(id.to_owned())).unwrap()
    }

    /// The ids of what a search finds, in order.
    fn search(&self, query: &NoticeQuery) -> Vec<String> {
        let page = self.catalogue.search(query, now().date()).unwrap();
        page.notices
            .into_iter()
            .map(|listed| listed.notice.id.0)
            .collect()
    }

    fn words(&self, words: &str) -> Vec<String> {
        self.search(&NoticeQuery {
            words: words.to_owned(),
            limit: 1000,
            ..NoticeQuery::default()
        })
    }
}
