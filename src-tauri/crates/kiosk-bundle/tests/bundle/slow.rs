//! A line like those of small offices: slow, and broken off again and again.
//!
//! In the test command ten times as fast and small; `cargo xtask soak bundle` sets `KIOSK_SOAK_REPORT`
//! and runs it in full: 5,000 notices at 64 kbit/s with a reset every 20 seconds.

use std::time::{Duration, Instant};

use kiosk_bundle::source::Http;
use kiosk_bundle::{Patience, Way};
use kiosk_testkit::Days;

use crate::server::{Server, bad_line};
use crate::support::{HASTY, Office, hour};

#[test]
fn a_slow_line_that_breaks_off_brings_everything_in_the_end() {
    let report = std::env::var_os("KIOSK_SOAK_REPORT");
    let full = report.is_some();
    let (notices, rate, life) = if full {
        (5_000, 8_000, Duration::from_secs(20))
    } else {
        (300, 120_000, Duration::from_millis(400))
    };
    let office = Office::new();
    let mut days = Days::begin(notices, 2026);
    let first = office.publish("pty", &days.notices, hour(0));
    let server = Server::start(&office.tree());
    let line = bad_line(server.address(), rate, life);
    let source = Http::new(&format!("http://{line}")).unwrap();
    let mut machine = office.machine(&["pty"]);
    let patience = if full { Patience::default() } else { HASTY };
    machine.client = machine.client.with_patience(patience);

    let begun = Instant::now();
    machine
        .pull_from(&source, hour(0))
        .expect("the whole arrives");
    let whole = begun.elapsed();
    let requests = server.requests();
    let resumed = requests
        .iter()
        .filter(|line| line.ends_with(" 206"))
        .count();
    assert_eq!(machine.desk.count("pty"), notices);
    assert!(
        resumed >= 2,
        "it was broken off and taken up again: {requests:?}"
    );

    days.next_day();
    let second = office.publish("pty", &days.notices, hour(24));
    let begun = Instant::now();
    let pulled = machine
        .pull_from(&source, hour(24))
        .expect("the patch arrives");
    assert_eq!(pulled.news[0].way, Way::Patch);
    let seconds = |time: Duration| (time.as_secs_f64() * 10.0).round() / 10.0;
    let told = serde_json::json!({
        "notices": notices, "bytes_per_second": rate, "reset_every_seconds": life.as_secs_f64(),
        "whole_bytes": first.whole, "whole_seconds": seconds(whole), "taken_up_again": resumed,
        "patch_bytes": second.patches[0].1, "patch_seconds": seconds(begun.elapsed()),
    });
    println!("{told}");
    if let Some(path) = report {
        std::fs::write(path, format!("{told}\n")).unwrap();
    }
}
