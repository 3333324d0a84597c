//! The day on which all tests live.

use kiosk_model::clock::{ClockState, FixedClock, Now};
use kiosk_model::date::RocDate;

/// The tests' today, a Sunday: 民國115年11月22日.
pub const TODAY_ISO: &str = "2026-11-22";

/// The tests' today.
pub fn today() -> RocDate {
    RocDate::parse_iso(TODAY_ISO).expect("a day")
}

/// A trusted moment given in Taiwan's time, `2026-11-22T09:00`.
///
/// # Panics
/// When the text is no such moment.
pub fn at(local: &str) -> Now {
    let instant = format!("{local}:00+08:00")
        .parse()
        .expect("a moment like 2026-11-22T09:00");
    Now {
        instant,
        state: ClockState::Trusted,
    }
}

/// A clock standing still at a moment given in Taiwan's time.
///
/// # Panics
/// When the text is no such moment.
pub fn fixed(local: &str) -> FixedClock {
    FixedClock(at(local))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kiosk_model::clock::Clock;

    #[test]
    fn the_clock_shows_taiwans_time() {
        assert_eq!(fixed("2026-11-22T00:30").now().date(), today());
        assert_eq!(at("2026-11-22T09:05").hour_minute(), (9, 5));
    }
}
