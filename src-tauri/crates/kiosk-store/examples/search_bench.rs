//! How long searches take over generated notices, beside what one writes without an index of one's own; run in release.
//!
//! `--notices N` (50,000 unless told), `--json` for the table of `cargo xtask bench`, `--quick` without rivals.
//! Two catalogues are measured: notices from all over the country, and the harder case of a single county, whose name
//! stands in every notice. Before each measured search SQLite gives back its pages and the processor's caches are
//! walked through; times are the processor's, and once more by the clock. `--cold` throws the file out of the system's memory too.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program for the console that may end with a panic"
)]

#[path = "search_bench/queries.rs"]
mod queries;
#[path = "search_bench/scan.rs"]
mod scan;
#[path = "search_bench/trigram.rs"]
mod trigram;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use kiosk_model::clock::{ClockState, Now};
use kiosk_model::notice::Notice;
use kiosk_store::{Catalogue, Importer, Ledger, LedgerKey, RebuildOptions};
use kiosk_testkit::{notices, today};
use queries::{Measured, Part};

/// One in so many searches is also put to the rivals, who are slow.
const RIVALS_SHARE: usize = 11;
/// Queries are made from so many of the notices.
const ASKED_OF: usize = 20_000;
/// More than any processor's cache holds.
const CACHES: usize = 64 << 20;

struct Arguments {
    notices: usize,
    json: bool,
    quick: bool,
    cold: bool,
}

fn main() {
    let given: Vec<String> = std::env::args().collect();
    let has = |name: &str| given.iter().any(|argument| argument == name);
    let count = given.iter().position(|argument| argument == "--notices");
    let arguments = Arguments {
        notices: count.map_or(50_000, |at| given[at + 1].parse().unwrap()),
        json: has("--json"),
        quick: has("--quick"),
        cold: has("--cold"),
    };
    for county in [false, true] {
        measure(county, &arguments);
    }
}

/// The notices, one after the other: a million of them do not fit into every memory.
fn stream(count: usize, county: bool) -> impl Iterator<Item = Notice> {
    const PIECE: usize = 10_000;
    let pieces = (1..).zip((0..count).step_by(PIECE));
    let all = pieces.flat_map(move |(seed, from)| notices(PIECE.min(count - from), seed));
    all.zip(0..).map(move |(mut notice, at)| {
        notice.id.0 = format!("{at:08}-{}", notice.id.0);
        if county {
            in_one_county(&mut notice);
        }
        notice
    })
}

fn in_one_county(notice: &mut Notice) {
    for item in notice.lots.iter_mut().flat_map(|lot| &mut lot.items) {
        item.address = item.address.replace(&item.county, "臺東縣");
        item.county = "臺東縣".to_owned();
    }
}

fn measure(county: bool, arguments: &Arguments) {
    let name = if county { "one county" } else { "country" };
    let count = arguments.notices;
    let dir = tempfile::tempdir().unwrap();
    let now = Now {
        instant: "2026-11-22T01:00:00Z".parse().unwrap(),
        state: ClockState::Trusted,
    };
    let mut ledger = Ledger::create(dir.path(), &LedgerKey::new([7; 32]), &now).unwrap();
    let asked: Vec<Notice> = stream(count, county).take(ASKED_OF).collect();
    let queries = queries::queries(&asked);
    drop(asked);
    let rivals = (!arguments.quick).then(|| {
        let texts: Vec<scan::Texts> = stream(count, county)
            .map(|notice| scan::Texts::of(&notice))
            .collect();
        (
            scan::Scan::new(&texts),
            trigram::Trigram::new(dir.path(), &texts),
            texts,
        )
    });
    let options = RebuildOptions {
        as_of: today(),
        accept_shrink: true,
        now,
    };
    let mut given = stream(count, county).map(Ok);
    let (imported, catalogue) = timed(|| {
        let importer = Importer::begin(dir.path(), &ledger).unwrap();
        let built = importer.rebuild(&mut given, &options, &mut |_| Ok(()));
        built
            .unwrap()
            .activate(&mut ledger, &mut |_| Ok(()))
            .unwrap()
            .0
    });
    assert_eq!(catalogue.len(), count);
    drop(catalogue);
    let before = resident();
    let (opened, catalogue) = timed(|| Catalogue::open_active(dir.path(), &mut ledger).unwrap());
    let held = resident().saturating_sub(before);
    let file = dir.path().join("catalogue/0001.db");
    let bytes = file.metadata().unwrap().len();

    let mut caches = vec![0_u8; CACHES];
    let mut times: BTreeMap<Part, Vec<Duration>> = BTreeMap::new();
    let mut walls: BTreeMap<Part, Vec<Duration>> = BTreeMap::new();
    let mut by_kind: BTreeMap<&str, (Vec<Duration>, usize)> = BTreeMap::new();
    for Measured { kind, part, query } in &queries {
        clear(&catalogue, &mut caches, arguments.cold.then_some(&*file));
        let ((waited, page), took) = swap(worked(|| {
            timed(|| catalogue.search(query, today()).unwrap())
        }));
        walls.entry(*part).or_default().push(waited);
        times.entry(*part).or_default().push(took);
        let (times, found) = by_kind.entry(kind).or_default();
        times.push(took);
        *found += page.total;
    }
    let size = format!("{} notices, {name}", grouped(count));
    let cold = if arguments.cold { ", cold disk" } else { "" };
    if arguments.json {
        for (part, times) in times.clone() {
            let mut row = json_row(&format!("search {size}: {}{cold}", part.name()), times);
            row["bar"] = part.bar(count).into();
            println!("{row}");
        }
        for (part, times) in walls {
            println!(
                "{}",
                json_row(
                    &format!("the same by the clock: {}{cold}", part.name()),
                    times
                )
            );
        }
        println!("{}", json_row(&format!("open {size}"), vec![opened]));
        println!("{}", json_row(&format!("import {size}"), vec![imported]));
    } else {
        let speed = count as f64 / imported.as_secs_f64();
        println!(
            "\n{size}: import {imported:.1?} ({speed:.0} rows/s), open {opened:.1?}, {:.1} MB on disk, {:.1} MB held",
            bytes as f64 / 1e6,
            held as f64 / 1e3,
        );
        line_of(
            "what",
            "n",
            "found",
            ["median", "p95", "max"].map(str::to_owned),
        );
        for (kind, (times, found)) in by_kind {
            table_line(kind, times.clone(), found / times.len());
        }
        for (part, times) in times {
            table_line(
                &format!("ALL {} ({})", part.name(), part.bar(count)),
                times,
                0,
            );
        }
    }
    if let Some((scan, trigram, texts)) = rivals {
        let (mut like, mut three) = (Vec::new(), Vec::new());
        let (mut there, mut recalled) = (0, 0);
        for Measured { part, query, .. } in queries.iter().step_by(RIVALS_SHARE) {
            if *part != Part::Words {
                continue;
            }
            clear(&catalogue, &mut caches, None);
            like.push(worked(|| scan.search(query)).0);
            clear(&catalogue, &mut caches, None);
            three.push(worked(|| trigram.search(query)).0);
            if !query.words.is_empty() && !query.words.contains('/') {
                let (wanted, found) = scan::recall(&catalogue, &texts, query);
                there += wanted;
                recalled += found;
            }
        }
        let recall = recalled as f64 / there.max(1) as f64;
        for (rival, times) in [("SQL LIKE scan", like), ("FTS5 trigram", three)] {
            if arguments.json {
                println!(
                    "{}",
                    json_row(&format!("{rival}, {size}: words alone"), times)
                );
            } else {
                table_line(rival, times, 0);
            }
        }
        if arguments.json {
            println!(
                "{}",
                serde_json::json!({"name": format!("recall against a scan, {size}"), "unit": "", "n": there, "median": recall})
            );
        } else {
            println!("recall against a brute-force scan: {recall} ({recalled} of {there})");
        }
    }
}

fn swap<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
}

/// Nothing of an earlier search helps the next one.
fn clear(catalogue: &Catalogue, caches: &mut [u8], file: Option<&Path>) {
    catalogue.release_memory().unwrap();
    if let Some(file) = file {
        // Tells the system to forget the file's pages.
        let of = format!("if={}", file.display());
        let done = Command::new("dd")
            .args([&*of, "iflag=nocache", "count=0", "status=none"])
            .status();
        assert!(done.unwrap().success());
    }
    for byte in caches.iter_mut().step_by(64) {
        *byte = byte.wrapping_add(1);
    }
}

/// Memory of this process that is in use, in kB.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
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

fn json_row(name: &str, mut times: Vec<Duration>) -> serde_json::Value {
    times.sort();
    let at = |share| millis(percentile(&times, share));
    serde_json::json!({
        "name": name, "unit": "ms", "n": times.len(),
        "median": at(0.5), "p95": at(0.95), "p99": at(0.99),
    })
}

fn table_line(kind: &str, mut times: Vec<Duration>, found: usize) {
    times.sort();
    let at = |share| format!("{:.2}", millis(percentile(&times, share)));
    line_of(
        kind,
        &times.len().to_string(),
        &found.to_string(),
        [at(0.5), at(0.95), at(1.0)],
    );
}

fn line_of(what: &str, n: &str, found: &str, [median, p95, max]: [String; 3]) {
    println!("{what:<52} {n:>6} {found:>8} {median:>8} {p95:>8} {max:>8}");
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

/// The processor's time of this thread alone: on a busy machine the clock on the wall measures the others.
fn worked<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let now = || {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(
            time.tv_sec.unsigned_abs(),
            u32::try_from(time.tv_nsec).unwrap(),
        )
    };
    let begun = now();
    let done = work();
    (now().saturating_sub(begun), done)
}

fn percentile(sorted: &[Duration], share: f64) -> Duration {
    let last = sorted.len().saturating_sub(1);
    sorted
        .get((last as f64 * share).round() as usize)
        .copied()
        .unwrap_or_default()
}

fn millis(time: Duration) -> f64 {
    (time.as_secs_f64() * 100_000.0).round() / 100.0
}
