//! How long searches take over 50,000 generated notices; run in release, `--json` for the table of `cargo xtask bench`.
//!
//! Two catalogues are measured: notices from all over the country, and the harder case of a single county, whose name
//! stands in every notice.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program for the console that may end with a panic"
)]

#[path = "search_bench/scan.rs"]
mod scan;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use kiosk_model::case_no::CaseNo;
use kiosk_model::clock::{ClockState, Now};
use kiosk_model::import::Row;
use kiosk_model::notice::{Notice, NoticeKind};
use kiosk_store::{Catalogue, ImportOptions, Ledger, LedgerKey, NoticeQuery};
use kiosk_testkit::{Rng, notices, today};

const NOTICES: usize = 50_000;
const SEARCHES_OF_A_KIND: usize = 100;
/// One in so many searches is also put to the rival, who is slow.
const RIVALS_SHARE: usize = 5;

fn main() {
    let json = std::env::args().any(|argument| argument == "--json");
    let country = notices(NOTICES, 1);
    let county = country.iter().cloned().map(in_one_county).collect();
    for (name, notices) in [("country", country), ("one county", county)] {
        measure(name, notices, json);
    }
}

fn in_one_county(mut notice: Notice) -> Notice {
    for item in notice.lots.iter_mut().flat_map(|lot| &mut lot.items) {
        item.address = item.address.replace(&item.county, "臺東縣");
        item.county = "臺東縣".to_owned();
    }
    notice
}

fn measure(name: &str, notices: Vec<Notice>, json: bool) {
    let dir = tempfile::tempdir().unwrap();
    let now = Now {
        instant: "2026-11-22T01:00:00Z".parse().unwrap(),
        state: ClockState::Trusted,
    };
    let mut ledger = Ledger::create(dir.path(), &LedgerKey::new([7; 32]), &now).unwrap();
    let mut catalogue = Catalogue::open_active(dir.path(), &mut ledger).unwrap();
    let queries = queries(&notices);
    let rival = json.then(|| scan::Scan::new(&notices));
    let rows = notices
        .into_iter()
        .zip(1..)
        .map(|(notice, no)| Row {
            no,
            outcome: Ok(notice),
        })
        .collect();
    let options = ImportOptions {
        demo: false,
        accept_shrink: false,
        as_of: None,
        now,
    };
    let (imported, counts) = timed(|| catalogue.import(&mut ledger, rows, &options).unwrap());
    assert_eq!(counts.new, NOTICES);
    let (opened, catalogue) = timed(|| Catalogue::open_active(dir.path(), &mut ledger).unwrap());
    let bytes = std::fs::metadata(dir.path().join("catalogue/0001.db"))
        .unwrap()
        .len();

    let mut all = Vec::new();
    let mut by_kind: BTreeMap<&str, (Vec<Duration>, usize)> = BTreeMap::new();
    for (kind, query) in &queries {
        let (took, page) = timed(|| catalogue.search(query, today()).unwrap());
        all.push(took);
        let (times, found) = by_kind.entry(kind).or_default();
        times.push(took);
        *found += page.total;
    }
    if let Some(rival) = rival {
        let mut scans: Vec<Duration> = queries
            .iter()
            .step_by(RIVALS_SHARE)
            .map(|(_, query)| timed(|| rival.search(query)).0)
            .collect();
        scans.sort();
        let mut searches = json_row(&format!("search 50,000 notices, {name}"), all);
        searches["bar"] = "p95 20 ms".into();
        searches["peer"] = "SQL LIKE scan".into();
        searches["peer_median"] = millis(percentile(&scans, 0.5)).into();
        searches["peer_p95"] = millis(percentile(&scans, 0.95)).into();
        println!("{searches}");
        println!(
            "{}",
            json_row(&format!("open 50,000 notices, {name}"), vec![opened])
        );
        println!(
            "{}",
            json_row(&format!("import 50,000 notices, {name}"), vec![imported])
        );
        return;
    }
    println!(
        "\n{name}: import {imported:.1?}, open {opened:.1?}, {:.1} MB",
        bytes as f64 / 1e6
    );
    println!(
        "{:<28} {:>6} {:>8} {:>8} {:>8} {:>8}",
        "what", "n", "found", "median", "p95", "max"
    );
    let line = |kind: &str, mut times: Vec<Duration>, found: usize| {
        times.sort();
        let at = |share| millis(percentile(&times, share));
        let found = found / times.len();
        println!(
            "{kind:<28} {:>6} {found:>8} {:>8.2} {:>8.2} {:>8.2}",
            times.len(),
            at(0.5),
            at(0.95),
            at(1.0)
        );
    };
    for (kind, (times, found)) in by_kind {
        line(kind, times, found);
    }
    line("all", all, 0);
}

fn json_row(name: &str, mut times: Vec<Duration>) -> serde_json::Value {
    times.sort();
    let at = |share| millis(percentile(&times, share));
    serde_json::json!({
        "name": name, "unit": "ms", "n": times.len(),
        "median": at(0.5), "p95": at(0.95), "p99": at(0.99),
    })
}

/// What people search by (notices.md, section 9), each kind equally often.
fn queries(notices: &[Notice]) -> Vec<(&'static str, NoticeQuery)> {
    let mut rng = Rng::new(9);
    let mut queries = Vec::new();
    for _ in 0..SEARCHES_OF_A_KIND {
        let notice = rng.pick(notices);
        let item = &notice.lots[0].items[0];
        let cut = |text: &str, from: usize, to: usize| -> String {
            text.chars().skip(from).take(to - from).collect()
        };
        let before = format!("{}{}", item.county, item.township);
        let street = item
            .address
            .strip_prefix(&before)
            .unwrap_or(&item.address)
            .to_owned();
        let words = |words: String| NoticeQuery {
            words,
            ..NoticeQuery::default()
        };
        let case = notice.case_no.as_ref().and_then(CaseNo::key).unwrap();
        queries.extend([
            ("everything", NoticeQuery::default()),
            ("one character", words(cut(&street, 0, 1))),
            ("one common character", words("號".to_owned())),
            ("county", words(item.county.clone())),
            ("township", words(item.township.clone())),
            ("half a township", words(cut(&item.township, 0, 2))),
            ("section or road", words(cut(&street, 0, 3))),
            ("address", words(item.address.clone())),
            (
                "two words",
                words(format!(
                    "{} {}",
                    cut(&item.township, 0, 2),
                    notice.lots[0].category
                )),
            ),
            (
                "three common words",
                words(format!("{} 號 第", item.county)),
            ),
            ("digits", words(cut(&case, 9, 13))),
            ("month and day", words("12/1".to_owned())),
            ("nothing like it", words("龘龘".to_owned())),
            (
                "case number",
                NoticeQuery {
                    case: Some(case.clone()),
                    ..NoticeQuery::default()
                },
            ),
            (
                "case, last digits",
                NoticeQuery {
                    case: Some(cut(&case, 8, 13)),
                    ..NoticeQuery::default()
                },
            ),
            (
                "filters",
                NoticeQuery {
                    kind: Some(NoticeKind::Estate),
                    township: Some(item.township.clone()),
                    from: Some(today()),
                    ..NoticeQuery::default()
                },
            ),
            (
                "word and filter",
                NoticeQuery {
                    township: Some(item.township.clone()),
                    ..words("土地".to_owned())
                },
            ),
            (
                "far page",
                NoticeQuery {
                    offset: 40_000,
                    ..NoticeQuery::default()
                },
            ),
        ]);
    }
    queries
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

fn percentile(sorted: &[Duration], share: f64) -> Duration {
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

fn millis(time: Duration) -> f64 {
    (time.as_secs_f64() * 100_000.0).round() / 100.0
}
