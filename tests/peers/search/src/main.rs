//! tantivy as a rival of the search, for `cargo xtask bench --peers`; prints the bench's JSON lines.
//!
//! The notices and the questions are those of the search's own bench, and so is the way of measuring: the processor's
//! time, caches cleared before every search. The rival only says how many notices it finds; ours puts them in order,
//! reads a page of 20 and counts every choice of a filter. Who finds what a scan of everything finds is printed beside.

#[path = "../../../../src-tauri/crates/kiosk-store/examples/search_bench/corpus.rs"]
mod corpus;
#[path = "../../../../src-tauri/crates/kiosk-store/examples/search_bench/measure.rs"]
#[expect(dead_code, reason = "memory and files are told by our own bench")]
mod measure;
#[path = "../../../../src-tauri/crates/kiosk-store/examples/search_bench/queries.rs"]
#[expect(dead_code, reason = "the bars are those of our own bench")]
mod queries;
mod rival;
#[path = "../../../../src-tauri/crates/kiosk-store/examples/search_bench/scan.rs"]
#[expect(dead_code, reason = "the scan itself is measured in our own bench")]
mod scan;

use std::time::Duration;

use corpus::Corpus;
use kiosk_testkit::today;
use measure::{Caches, clear, percentile, timed, worked};
use queries::{Measured, Part};
use rival::Rival;
use serde_json::json;

const NAME: &str = "tantivy 0.27.0";
/// One in so many searches is compared with a scan of everything.
const COMPARED: usize = 11;

fn main() {
    let given: Vec<String> = std::env::args().collect();
    let count = given.iter().position(|argument| argument == "--notices");
    let count = count.map_or(50_000, |at| given[at + 1].parse().expect("a number"));
    for county in [false, true] {
        compare(Corpus { count, county });
    }
}

fn compare(corpus: Corpus) {
    let size = corpus.name();
    let folder = tempfile::tempdir().expect("a folder");
    let queries = queries::queries(&corpus.asked_of());
    let texts: Vec<scan::Texts> = corpus
        .stream()
        .map(|notice| scan::Texts::of(&notice))
        .collect();
    let (made, rival) = timed(|| Rival::new(&folder.path().join("tantivy"), &texts));
    let (_ledger, catalogue) = corpus.imported(folder.path());
    let mut caches = Caches::new();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut there, mut we, mut they) = (0, 0, 0);
    let words = queries.iter().filter(|asked| asked.part == Part::Words);
    for (at, Measured { query, .. }) in words.enumerate() {
        clear(&catalogue, &mut caches, None);
        ours.push(worked(|| catalogue.search(query, today()).expect("an answer")).0);
        caches.walk();
        theirs.push(worked(|| rival.count(&query.words)).0);
        if at % COMPARED == 0 && scan::is_text(query) {
            let (wanted, found) = scan::recall(&catalogue, &texts, query);
            (there, we) = (there + wanted, we + found);
            let wanted = scan::wanted(&texts, query);
            let found = rival.find(&query.words);
            they += (found.iter().filter(|at| wanted.contains(&*texts[**at].id))).count();
        }
    }
    let (ours, theirs): (&[Duration], &[Duration]) = (&ours, &theirs);
    println!(
        "{}",
        json!({
            "name": format!("search {size}: words alone; the peer only counts hits (CPU)"),
            "unit": "ms", "n": ours.len(),
            "median": percentile(ours, 0.5), "p95": percentile(ours, 0.95), "p99": percentile(ours, 0.99),
            "peer": NAME, "peer_n": theirs.len(), "peer_median": percentile(theirs, 0.5),
            "peer_p95": percentile(theirs, 0.95),
        })
    );
    println!(
        "{}",
        measure::json_row(&format!("{NAME}, {size}: words alone"), theirs)
    );
    println!(
        "{}",
        measure::json_row(&format!("{NAME}, {size}: index"), &[made])
    );
    for (who, found) in [("ours", we), (NAME, they)] {
        let recall = found as f64 / there.max(1) as f64;
        let name = format!("recall against a scan, {size}: {who}");
        println!(
            "{}",
            json!({"name": name, "unit": "", "n": there, "median": recall})
        );
    }
}
