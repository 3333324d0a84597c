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

#[path = "search_bench/corpus.rs"]
mod corpus;
#[path = "search_bench/measure.rs"]
mod measure;
#[path = "search_bench/queries.rs"]
mod queries;
#[path = "search_bench/scan.rs"]
mod scan;
#[path = "search_bench/trigram.rs"]
mod trigram;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use corpus::Corpus;
use kiosk_store::Catalogue;
use kiosk_testkit::today;
use measure::{Caches, clear, json_row, percentile, read_so_far, resident, timed, worked};
use queries::{Measured, Part};

/// One in so many searches is also put to the rivals, who are slow.
const RIVALS_SHARE: usize = 11;
/// The least that is read of a file, in bytes.
const A_PAGE: u64 = 4096;

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
        let count = arguments.notices;
        measure(Corpus { count, county }, &arguments);
    }
}

fn measure(corpus: Corpus, arguments: &Arguments) {
    let count = corpus.count;
    let dir = tempfile::tempdir().unwrap();
    let queries = queries::queries(&corpus.asked_of());
    let ((worked_on, (mut ledger, catalogue)), imported) =
        swap(timed(|| worked(|| corpus.imported(dir.path()))));
    drop(catalogue);
    let before = resident();
    let (opened, catalogue) = timed(|| Catalogue::open_active(dir.path(), &mut ledger).unwrap());
    let held = resident().saturating_sub(before);
    let file = dir.path().join("catalogue/0001.db");
    let bytes = file.metadata().unwrap().len();

    let mut caches = Caches::new();
    let mut times: BTreeMap<Part, Vec<Duration>> = BTreeMap::new();
    let mut walls: BTreeMap<Part, Vec<Duration>> = BTreeMap::new();
    let mut by_kind: BTreeMap<&str, (Vec<Duration>, usize)> = BTreeMap::new();
    for Measured { kind, part, query } in &queries {
        clear(&catalogue, &mut caches, arguments.cold.then_some(&*file));
        let read = read_so_far();
        let ((waited, page), took) = swap(worked(|| {
            timed(|| catalogue.search(query, today()).unwrap())
        }));
        // The notices of a page stand in the file: where they were not read from it, they were kept from before.
        let has_read = read_so_far() - read >= A_PAGE;
        assert!(
            page.notices.is_empty() || has_read,
            "the caches are cleared"
        );
        walls.entry(*part).or_default().push(waited);
        times.entry(*part).or_default().push(took);
        let (times, found) = by_kind.entry(kind).or_default();
        times.push(took);
        *found += page.total;
    }
    let size = corpus.name();
    let cold = if arguments.cold { ", cold disk" } else { "" };
    if arguments.json {
        for (part, times) in times.clone() {
            let mut row = json_row(&format!("search {size}: {}{cold}", part.name()), &times);
            row["bar"] = part.bar(count).into();
            println!("{row}");
        }
        for (part, times) in walls {
            println!(
                "{}",
                json_row(
                    &format!("the same by the clock: {}{cold}", part.name()),
                    &times
                )
            );
        }
        println!("{}", json_row(&format!("open {size}"), &[opened]));
        println!("{}", json_row(&format!("import {size}"), &[imported]));
    } else {
        let speed = count as f64 / worked_on.as_secs_f64();
        println!(
            "\n{size}: import {imported:.1?} ({speed:.0} rows/s of the processor's time), open {opened:.1?}, {:.1} MB on disk, {:.1} MB held",
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
            table_line(kind, &times, found / times.len());
        }
        for (part, times) in times {
            table_line(
                &format!("ALL {} ({})", part.name(), part.bar(count)),
                &times,
                0,
            );
        }
    }
    if !arguments.quick {
        rivals(corpus, dir.path(), &catalogue, &queries, arguments.json);
    }
}

/// What others need for the same questions, and whether we find what a scan of everything finds.
fn rivals(corpus: Corpus, dir: &Path, catalogue: &Catalogue, queries: &[Measured], json: bool) {
    let size = corpus.name();
    let texts: Vec<scan::Texts> = corpus
        .stream()
        .map(|notice| scan::Texts::of(&notice))
        .collect();
    let scan = scan::Scan::new(&texts);
    let trigram = trigram::Trigram::new(dir, &texts);
    let mut caches = Caches::new();
    let (mut like, mut three) = (Vec::new(), Vec::new());
    let (mut there, mut recalled) = (0, 0);
    let words = queries.iter().filter(|asked| asked.part == Part::Words);
    for Measured { query, .. } in words.step_by(RIVALS_SHARE) {
        caches.walk();
        like.push(worked(|| scan.search(query)).0);
        trigram.release_memory();
        caches.walk();
        three.push(worked(|| trigram.search(query)).0);
        if scan::is_text(query) {
            let (wanted, found) = scan::recall(catalogue, &texts, query);
            there += wanted;
            recalled += found;
        }
    }
    let recall = recalled as f64 / there.max(1) as f64;
    for (rival, times) in [("SQL LIKE scan", like), ("FTS5 trigram", three)] {
        if json {
            let name = format!("{rival}, {size}: words alone, only how many");
            println!("{}", json_row(&name, &times));
        } else {
            table_line(rival, &times, 0);
        }
    }
    if json {
        println!(
            "{}",
            serde_json::json!({"name": format!("recall against a scan, {size}"), "unit": "", "n": there, "median": recall})
        );
    } else {
        println!("recall against a brute-force scan: {recall} ({recalled} of {there})");
    }
}

fn swap<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
}

fn table_line(kind: &str, times: &[Duration], found: usize) {
    let at = |share| format!("{:.2}", percentile(times, share));
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
