//! Sizes and times of signed content: `bundle_bench [--json]`.
//!
//! The corpus is that of the issue: notices of 2.1 to 2.2 KB, filled up with random Han characters;
//! a day is 2 % new, 2 % gone, 3 % amended. Each row is JSON on a line of its own.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a program for the console that may end with a panic"
)]

use std::time::Instant;

use kiosk_bundle::{jsonl, squeeze};
use kiosk_testkit::{Days, today};
use serde_json::json;

/// Times each measurement is repeated.
const TIMES: usize = 5;

fn main() {
    for count in [300, 5_000] {
        corpus(count);
    }
}

fn corpus(count: usize) {
    let mut days = Days::begin(count, 2026);
    let text = |days: &Days| jsonl::write(&days.notices, today(), false).expect("an edition");
    let first = text(&days);
    let bytes = first.len() / days.notices.len();
    assert!((2_090..=2_210).contains(&bytes), "{bytes} bytes a notice");
    let whole = squeeze::pack(first.as_bytes()).expect("packed");
    let name = |what: &str| format!("bundle: {what}, {count} notices");
    row(&name("JSON lines"), "KB", &[kb(first.len())], "");
    row(&name("whole file, zstd 19"), "KB", &[kb(whole.len())], "");
    for day in 1..=7_usize {
        days.next_day();
        if day != 1 && day != 7 {
            continue;
        }
        let plain = text(&days);
        let whole = squeeze::pack(plain.as_bytes()).expect("packed");
        let begun = Instant::now();
        let patch = squeeze::patch(first.as_bytes(), plain.as_bytes()).expect("a patch");
        let made = begun.elapsed().as_secs_f64() * 1000.0;
        let share = patch.len() as f64 / whole.len() as f64 * 100.0;
        let bar = if day == 1 { "≤ 2.5 %" } else { "≤ 16 %" };
        row(
            &name(&format!("patch over {day} days")),
            "KB",
            &[kb(patch.len())],
            "",
        );
        row(
            &name(&format!("patch over {day} days, of the whole")),
            "%",
            &[share],
            bar,
        );
        row(
            &name(&format!("making the patch over {day} days")),
            "ms",
            &[made],
            "",
        );
        let applied: Vec<f64> = (0..TIMES)
            .map(|_| {
                let begun = Instant::now();
                let length = plain.len() as u64;
                let back = squeeze::apply(first.as_bytes(), &patch, length, "patch");
                assert_eq!(back.expect("applied"), plain.as_bytes());
                begun.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        row(
            &name(&format!("applying the patch over {day} days")),
            "ms",
            &applied,
            "",
        );
    }
    let read: Vec<f64> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            let read = jsonl::notices(&first, "notices").expect("an edition");
            assert_eq!(read.filter(Result::is_ok).count(), count);
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    row(&name("reading the notices"), "ms", &read, "");
}

fn kb(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

fn row(name: &str, unit: &str, values: &[f64], bar: &str) {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |share: f64| sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    println!(
        "{}",
        json!({ "name": name, "unit": unit, "n": sorted.len(), "median": at(0.5), "p95": at(0.95),
            "p99": at(0.99), "bar": bar })
    );
}
