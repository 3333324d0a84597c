//! Measuring: the processor's time, caches that hold nothing of the search before, and rows of the table.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use kiosk_store::Catalogue;

/// Where the system tells how large the caches of the first processor are.
const CACHE_SIZES: &str = "/sys/devices/system/cpu/cpu0/cache";
/// What is walked through where the system does not tell: more than any processor's cache holds.
const CACHES: usize = 64 << 20;

/// Memory to walk through, so that the processor's caches hold nothing else.
pub(crate) struct Caches(Vec<u8>);

impl Caches {
    /// Twice the size of the largest cache.
    pub(crate) fn new() -> Self {
        let size = |index: u32| -> Option<usize> {
            let told = std::fs::read_to_string(format!("{CACHE_SIZES}/index{index}/size")).ok()?;
            Some(told.trim().strip_suffix('K')?.parse::<usize>().ok()? << 10)
        };
        let largest = (0..5).filter_map(size).max();
        let bytes = largest.map_or(CACHES, |largest| CACHES.max(2 * largest));
        Self(vec![0; bytes])
    }

    /// Nothing of an earlier search helps the next one.
    pub(crate) fn walk(&mut self) {
        for byte in self.0.iter_mut().step_by(64) {
            *byte = byte.wrapping_add(1);
        }
    }
}

/// Gives back what a catalogue has read, and walks through the processor's caches; with `file`, the system forgets the
/// file's pages too.
pub(crate) fn clear(catalogue: &Catalogue, caches: &mut Caches, file: Option<&Path>) {
    catalogue.release_memory().unwrap();
    if let Some(file) = file {
        let of = format!("if={}", file.display());
        let done = Command::new("dd")
            .args([&*of, "iflag=nocache", "count=0", "status=none"])
            .status();
        assert!(done.unwrap().success());
    }
    caches.walk();
}

/// Bytes this process has read from files and from what the system holds of them.
pub(crate) fn read_so_far() -> u64 {
    let told = std::fs::read_to_string("/proc/self/io").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("rchar: "));
    line.and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// Memory of this process that is in use, in kB.
pub(crate) fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

/// The processor's time of this thread alone: on a busy machine the clock on the wall measures the others.
pub(crate) fn worked<T>(work: impl FnOnce() -> T) -> (Duration, T) {
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

/// The time below which a share of the times lies, in milliseconds.
pub(crate) fn percentile(times: &[Duration], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let last = sorted.len().saturating_sub(1);
    let time = sorted.get((last as f64 * share).round() as usize);
    (time.copied().unwrap_or_default().as_secs_f64() * 100_000.0).round() / 100.0
}

/// A row of the bench's table.
pub(crate) fn json_row(name: &str, times: &[Duration]) -> serde_json::Value {
    serde_json::json!({
        "name": name, "unit": "ms", "n": times.len(),
        "median": percentile(times, 0.5), "p95": percentile(times, 0.95), "p99": percentile(times, 0.99),
    })
}
