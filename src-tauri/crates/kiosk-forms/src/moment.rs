//! When a form is filled in.
use kiosk_model::date::RocDate;
use kiosk_model::date_time::RocDateTime;

/// The day of a visit, and the time of day where the caller knows it; without it `now` is unset, and
/// rules over the hour say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    day: RocDate,
    time: Option<RocDateTime>,
}

impl Moment {
    /// The day.
    pub fn day(self) -> RocDate {
        self.day
    }

    /// Day and time.
    pub fn time(self) -> Option<RocDateTime> {
        self.time
    }
}

impl From<RocDate> for Moment {
    fn from(day: RocDate) -> Self {
        Self { day, time: None }
    }
}

impl From<RocDateTime> for Moment {
    fn from(time: RocDateTime) -> Self {
        let day = time.date();
        Self {
            day,
            time: Some(time),
        }
    }
}
