//! A file of 50,000 rows, brought in twice; then a file of 5 GB, which must be refused without
//! being read to its end and must change nothing.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::import::ImportCounts;
use kiosk_app::notices::Query;
use kiosk_testkit::{fixed, write_agency};
use serde_json::{Value, json};

use crate::{timed, told};

const ROWS: usize = 50_000;
const TOO_LARGE: u64 = 5_000_000_000;
/// More than this is never read of one file (`kiosk_notices::Limits`), with room for everything else.
const MOST_READ: u64 = 250_000_000;

pub(crate) fn run(folder: &Path) -> Value {
    let file = folder.join("notices.json");
    let mut out = BufWriter::new(File::create(&file).unwrap());
    write_agency(ROWS, 1, &mut out).unwrap();
    out.flush().unwrap();
    let bytes = out.get_ref().metadata().unwrap().len();

    let kiosk = Kiosk::open(&folder.join("data"), Arc::new(fixed("2026-11-22T09:00"))).unwrap();
    let (first_seconds, first) = timed(|| kiosk.import_notices(&file, true).unwrap());
    let (second_seconds, second) = timed(|| kiosk.import_notices(&file, true).unwrap());
    for counts in [&first, &second] {
        assert_eq!(counts.read, ROWS, "every row is answered for");
        assert_eq!(sum(counts), ROWS, "read is the sum of the answers");
    }
    assert_eq!(
        (second.new, second.changed),
        (0, 0),
        "the same file brings nothing new"
    );

    let large = folder.join("large.json");
    let mut out = File::create(&large).unwrap();
    out.write_all(b"[\n").unwrap();
    // The rest is a hole: it takes no room on the disk.
    out.set_len(TOO_LARGE).unwrap();
    let (before, read_before) = (all(&kiosk), told("io", "rchar"));
    let (refused_seconds, refused) = timed(|| kiosk.import_notices(&large, true));
    let read = told("io", "rchar").saturating_sub(read_before);
    let code = refused.expect_err("a file of 5 GB is refused").code();
    assert_eq!(code, "tooLarge", "and the reason is its size");
    assert!(read < MOST_READ, "{read} bytes of it were read");
    assert_eq!(all(&kiosk), before, "the catalogue is as it was");

    json!({
        "rows": ROWS,
        "bytes": bytes,
        "first": counts(&first, first_seconds),
        "second": counts(&second, second_seconds),
        "notices": before,
        "too_large": { "bytes": TOO_LARGE, "code": code, "read": read, "seconds": refused_seconds },
        "peak_memory_kb": told("status", "VmHWM"),
    })
}

/// Notices in the catalogue.
fn all(kiosk: &Kiosk) -> usize {
    let everything = Query {
        limit: 1,
        ..Query::default()
    };
    kiosk.search_notices(&everything).unwrap().total
}

fn sum(counts: &ImportCounts) -> usize {
    counts.new + counts.changed + counts.unchanged + counts.withdrawn + counts.refused.len()
}

fn counts(counts: &ImportCounts, seconds: f64) -> Value {
    json!({
        "seconds": seconds, "read": counts.read, "new": counts.new, "changed": counts.changed,
        "unchanged": counts.unchanged, "withdrawn": counts.withdrawn, "refused": counts.refused.len(),
    })
}
