//! How long an import of the agency's JSON takes, stage by stage, and what readers wait meanwhile; run in release.
//!
//! The reader searches while a first file comes to a machine with nothing but demonstration notices, and while a second
//! one comes that adds as many notices again.
//!
//! `--rows N` measures that many rows besides a nation's 12,000 (50,000 unless told), `--json` is for the table of
//! `cargo xtask bench`. Speeds are told by the processor's time of the importing thread and, in brackets or rows of
//! their own, by the clock, in which the disk and everybody else on the machine have their part.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a program for the console that may end with a panic"
)]

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use kiosk_app::notices::Query;
use kiosk_app::{Kiosk, Places};
use kiosk_testkit::{fixed, write_agency};
use serde_json::json;

/// A nation's rows.
const NATION: usize = 12_000;
/// Whole imports of each size; one more warms the machine up.
const ROUNDS: usize = 5;
/// What the reader leaves between an answer and the next question.
const BETWEEN_TOUCHES: Duration = Duration::from_millis(2);
/// What the reader asks in turn.
const ASKED: [&str; 6] = ["", "土地", "臺東", "中正路", "1153", "ㄉㄇㄌ"];

fn main() {
    let given: Vec<String> = std::env::args().collect();
    let json = given.iter().any(|argument| argument == "--json");
    let rows = given.iter().position(|argument| argument == "--rows");
    let rows = rows.map_or(50_000, |at| given[at + 1].parse().unwrap());
    for rows in [NATION, rows] {
        measure(rows, json);
    }
}

/// What one stage took in each round.
#[derive(Default)]
struct Stage {
    worked: Vec<Duration>,
    waited: Vec<Duration>,
}

impl Stage {
    fn add<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (begun, worked) = (Instant::now(), processor());
        let done = work();
        self.worked.push(processor().saturating_sub(worked));
        self.waited.push(begun.elapsed());
        done
    }
}

fn measure(rows: usize, json: bool) {
    let folder = tempfile::tempdir().unwrap();
    let [file, other] = [1, 2].map(|seed| written(folder.path(), rows, seed));
    let (mut trial, mut again, mut made, mut whole) = <(Stage, Stage, Stage, Stage)>::default();
    let mut waits = Vec::new();
    for round in 0..=ROUNDS {
        let kiosk = opened(&folder.path().join(format!("round-{round}")));
        let mut stages = <(Stage, Stage, Stage, Stage)>::default();
        let mut waited = beside_a_reader(&kiosk, || {
            stages.3.add(|| {
                let trial = stages.0.add(|| kiosk.plan_import(&file, false).unwrap());
                assert_eq!(trial.plan().counts.new, rows, "every row is new");
                drop(trial);
                let planned = stages.0.add(|| kiosk.plan_import(&file, false).unwrap());
                let counts = stages.2.add(|| kiosk.carry_out(planned).unwrap());
                assert_eq!(counts.new, rows, "every row is brought in");
            });
        });
        // Known rows are compared with what is kept.
        let same = stages.1.add(|| kiosk.plan_import(&file, false).unwrap());
        assert_eq!(same.plan().counts.unchanged, rows, "nothing has changed");
        drop(same);
        // The reader has as many notices to search, and the file of a full catalogue is replaced.
        waited.extend(beside_a_reader(&kiosk, || {
            let counts = kiosk.import_notices(&other, false).unwrap();
            assert_eq!(counts.new, rows, "every row is brought in");
        }));
        if round > 0 {
            for (all, one) in [
                (&mut trial, stages.0),
                (&mut again, stages.1),
                (&mut made, stages.2),
                (&mut whole, stages.3),
            ] {
                all.worked.extend(one.worked);
                all.waited.extend(one.waited);
            }
            waits.extend(waited);
        }
    }
    let size = format!("import {} rows of the agency's JSON", grouped(rows));
    speed(
        &format!("{size}: read, check, compare (all new)"),
        rows,
        &trial,
        20_000,
        json,
    );
    speed(
        &format!("{size}: read, check, compare (all known)"),
        rows,
        &again,
        20_000,
        json,
    );
    speed(
        &format!("{size}: index, commit, switch"),
        rows,
        &made,
        5_000,
        json,
    );
    let bar = if rows == NATION { "4000 ms" } else { "" };
    times(
        &format!("{size}: dry run and import"),
        whole.waited,
        bar,
        json,
    );
    let longest = waits.iter().max().copied().unwrap_or_default();
    times(
        &format!("{size}: a reader's search meanwhile"),
        waits,
        "",
        json,
    );
    times(
        &format!("{size}: the longest of them"),
        vec![longest],
        "50 ms",
        json,
    );
}

/// A file of so many rows; the system has it in memory, for it has just been written.
fn written(folder: &Path, rows: usize, seed: u64) -> PathBuf {
    let path = folder.join(format!("notices-{seed}.json"));
    let mut out = BufWriter::new(File::create(&path).unwrap());
    write_agency(rows, seed, &mut out).unwrap();
    out.flush().unwrap();
    path
}

fn opened(folder: &Path) -> Kiosk {
    let places = Places {
        // No keyring files anything under this name: the key goes to a file.
        service: "kiosk-bench-nobody".to_owned(),
        credentials_dir: None,
        config_dir: Some(folder.join("config")),
        deadline: Duration::from_secs(3),
    };
    let clock = Arc::new(fixed("2026-11-22T09:00"));
    Kiosk::open_with(&folder.join("data"), clock, &places).unwrap()
}

/// Works, and has a reader search meanwhile; how long each of its searches took by the clock.
fn beside_a_reader(kiosk: &Kiosk, work: impl FnOnce()) -> Vec<Duration> {
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| read_on(kiosk, &stop));
        work();
        stop.store(true, Ordering::Release);
        reader.join().unwrap()
    })
}

/// Searches faster than anybody touches until it is told to stop; how long each search took by the clock.
fn read_on(kiosk: &Kiosk, stop: &AtomicBool) -> Vec<Duration> {
    let mut waits = Vec::new();
    for words in ASKED.iter().cycle() {
        let query = Query {
            words: (*words).to_owned(),
            limit: 5,
            ..Query::default()
        };
        let begun = Instant::now();
        kiosk.search_notices(&query).unwrap();
        waits.push(begun.elapsed());
        if stop.load(Ordering::Acquire) {
            break;
        }
        std::thread::sleep(BETWEEN_TOUCHES);
    }
    waits
}

/// The processor's time of this thread.
fn processor() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap(),
    )
}

fn speed(name: &str, rows: usize, stage: &Stage, bar: u32, json: bool) {
    let per_second = |times: &[Duration]| -> Vec<f64> {
        let mut speeds: Vec<f64> = (times.iter())
            .map(|time| (rows as f64 / time.as_secs_f64()).round())
            .collect();
        speeds.sort_by(f64::total_cmp);
        speeds
    };
    let (worked, waited) = (per_second(&stage.worked), per_second(&stage.waited));
    let (median, clock) = (at(&worked, 0.5), at(&waited, 0.5));
    if json {
        // Of speeds the bad end is the low one.
        println!(
            "{}",
            json!({
                "name": name, "unit": "rows/s", "n": worked.len(), "median": median,
                "p95": at(&worked, 0.05), "p99": at(&worked, 0.01), "bar": format!("{bar} rows/s"),
            })
        );
        println!(
            "{}",
            json!({"name": format!("{name}, by the clock"), "unit": "rows/s", "n": waited.len(), "median": clock})
        );
    } else {
        println!("{name}: {median:.0} rows/s ({clock:.0} by the clock; bar {bar})");
    }
}

fn times(name: &str, times: Vec<Duration>, bar: &str, json: bool) {
    let mut times: Vec<f64> = (times.iter())
        .map(|time| (time.as_secs_f64() * 100_000.0).round() / 100.0)
        .collect();
    times.sort_by(f64::total_cmp);
    let [median, p95, p99] = [0.5, 0.95, 0.99].map(|share| at(&times, share));
    if json {
        println!(
            "{}",
            json!({
                "name": format!("{name}, by the clock"), "unit": "ms", "n": times.len(),
                "median": median, "p95": p95, "p99": p99, "bar": bar,
            })
        );
    } else {
        let n = times.len();
        println!("{name}: n {n}, median {median:.1} ms, p99 {p99:.1} ms (bar {bar})");
    }
}

fn at(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted
        .get((last as f64 * share).round() as usize)
        .copied()
        .unwrap_or(0.0)
}

fn grouped(count: usize) -> String {
    format!("{},{:03}", count / 1_000, count % 1_000)
}
