//! Time as an argument: a moment together with how far the clock that gave it can be trusted.
//!
//! Nothing in the core asks the machine for the time; it is handed a [`Clock`] or a [`Now`].

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use crate::date::RocDate;

/// Taiwan's offset from UTC; there has been no daylight saving since 1979.
const TAIPEI: Offset = Offset::constant(8);

/// How far the machine's clock can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// Compared with a time source within the allowed deviation.
    Trusted,
    /// Known to deviate from the time source.
    Drifted,
    /// Never compared with a time source since the machine started.
    Unknown,
}

impl ClockState {
    /// The text stored beside a time.
    pub fn code(self) -> &'static str {
        match self {
            Self::Trusted => "trusted",
            Self::Drifted => "drifted",
            Self::Unknown => "unknown",
        }
    }

    /// Reads what [`ClockState::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Trusted, Self::Drifted, Self::Unknown]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// A moment and the state of the clock that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The moment, in UTC.
    pub instant: Timestamp,
    /// How far to trust it.
    pub state: ClockState,
}

impl Now {
    /// The calendar day in Taiwan (`Asia/Taipei`, UTC+8).
    ///
    /// A machine whose clock is outside the years 1912 to 2110 gets the nearest day inside them.
    pub fn date(&self) -> RocDate {
        RocDate::nearest(TAIPEI.to_datetime(self.instant).date())
    }

    /// Hour (0–23) and minute (0–59) of the day in Taiwan.
    pub fn hour_minute(&self) -> (i8, i8) {
        let time = TAIPEI.to_datetime(self.instant).time();
        (time.hour(), time.minute())
    }
}

/// The calendar day in Taiwan of a moment that a file system wrote down; `None` for one that no calendar holds.
pub fn day_of(moment: SystemTime) -> Option<RocDate> {
    let instant = Timestamp::try_from(moment).ok()?;
    Some(RocDate::nearest(TAIPEI.to_datetime(instant).date()))
}

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Now;
}

/// The machine's own clock, which nobody has compared with anything yet.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine is asked"
    )]
    fn now(&self) -> Now {
        Now {
            instant: Timestamp::now(),
            state: ClockState::Unknown,
        }
    }
}

/// A clock that stands still, for tests and for printing a document again.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Now);

impl Clock for FixedClock {
    fn now(&self) -> Now {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_taiwan() {
        let cases = [
            ("2026-11-21T15:59:59Z", "2026-11-21", (23, 59)),
            ("2026-11-21T16:00:00Z", "2026-11-22", (0, 0)),
            ("2026-11-22T07:05:00Z", "2026-11-22", (15, 5)),
        ];
        for (instant, day, hour_minute) in cases {
            let now = Now {
                instant: instant.parse().unwrap(),
                state: ClockState::Trusted,
            };
            assert_eq!(now.date().iso(), day, "{instant}");
            assert_eq!(now.hour_minute(), hour_minute, "{instant}");
        }
    }

    #[test]
    fn the_day_of_a_file_is_taiwans() {
        let at = |seconds| SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
        // 2026-11-21T15:59:59Z and a second later.
        assert_eq!(day_of(at(1_795_276_799)).unwrap().iso(), "2026-11-21");
        assert_eq!(day_of(at(1_795_276_800)).unwrap().iso(), "2026-11-22");
        assert_eq!(day_of(at(u64::from(u32::MAX) << 30)), None);
    }

    #[test]
    fn a_dead_clock_battery_still_gives_a_day() {
        let now = Now {
            instant: "1901-01-01T00:00:00Z".parse().unwrap(),
            state: ClockState::Unknown,
        };
        assert_eq!(now.date().iso(), "1912-01-01");
    }

    #[test]
    fn clock_states_read_back() {
        for state in [
            ClockState::Trusted,
            ClockState::Drifted,
            ClockState::Unknown,
        ] {
            assert_eq!(ClockState::parse(state.code()), Some(state));
        }
        assert_eq!(ClockState::parse("Trusted"), None);
    }
}
