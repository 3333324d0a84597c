//! When a form is filled in.
use kiosk_model::calendar::Calendar;
use kiosk_model::date::RocDate;
use kiosk_model::date_time::RocDateTime;

/// The day of a visit, and the time of day where the caller knows it; without it `now` is unset, and
/// rules over the hour say nothing. Working days are counted by the calendar carried along, or by one that is newer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    day: RocDate,
    time: Option<RocDateTime>,
    calendar: &'static Calendar,
}

impl Moment {
    /// The same, counted by another calendar.
    #[must_use]
    pub fn in_calendar(self, calendar: &'static Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// The calendar by which working days are counted.
    pub fn calendar(self) -> &'static Calendar {
        self.calendar
    }

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
        Self {
            day,
            time: None,
            calendar: Calendar::built_in(),
        }
    }
}

impl From<RocDateTime> for Moment {
    fn from(time: RocDateTime) -> Self {
        let day = time.date();
        Self {
            day,
            time: Some(time),
            calendar: Calendar::built_in(),
        }
    }
}
