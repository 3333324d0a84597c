//! How old the notices are.

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;

use crate::Kiosk;

/// How old the notices are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// The day the data speak of.
    pub as_of: RocDate,
    /// The day they were brought in.
    pub imported_at: RocDate,
    /// Hours since they were brought in.
    pub hours: u32,
    /// Days since the day they speak of, or since they were brought in where that is earlier.
    pub days: u32,
    /// Demonstration data.
    pub demo: bool,
    /// Older than the machine's settings allow: every notice says so in red.
    pub stale: bool,
}

impl Kiosk {
    /// How old the notices are; nothing when there are none.
    #[must_use]
    pub fn freshness(&self) -> Option<Freshness> {
        let fresh = self
            .with_catalogue(|catalogue| catalogue.freshness())
            .ok()
            .flatten()?;
        let now = self.now();
        let hours = now.instant.duration_since(fresh.imported_at).as_hours();
        let imported = Now {
            instant: fresh.imported_at,
            state: now.state,
        }
        .date();
        let days = fresh.as_of.min(imported).days_until(now.date());
        // A clock set back makes nothing younger than new.
        let days = u32::try_from(days.max(0)).unwrap_or(u32::MAX);
        Some(Freshness {
            as_of: fresh.as_of,
            imported_at: imported,
            hours: u32::try_from(hours.max(0)).unwrap_or(u32::MAX),
            days,
            demo: fresh.demo,
            stale: days > self.settings().notices.stale_after_days,
        })
    }
}
