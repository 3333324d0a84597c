//! When a form is filled in, and at which office.
use kiosk_model::calendar::Calendar;
use kiosk_model::date::RocDate;
use kiosk_model::date_time::RocDateTime;
use kiosk_model::money::Money;

/// What rules ask of the office; what its profile does not say is unset, and the rule says nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OfficeFacts {
    /// The county or city it serves, in the spelling of the list of places.
    pub county: Option<&'static str>,
    /// The minimum living cost there.
    pub living_cost: Option<LivingCost>,
}

/// The minimum living cost of one person (強制執行法 §122), as announced for a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LivingCost {
    /// The ROC year it is announced for.
    pub year: i16,
    /// A month.
    pub monthly: Money,
}

/// The day of a visit, and the time of day where the caller knows it; without it `now` is unset, and
/// rules over the hour say nothing. Working days are counted by the calendar carried along, or by one that is newer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    day: RocDate,
    time: Option<RocDateTime>,
    calendar: &'static Calendar,
    office: OfficeFacts,
}

impl Moment {
    /// The same at an office of which something is known.
    #[must_use]
    pub fn at(self, office: OfficeFacts) -> Self {
        Self { office, ..self }
    }

    /// What is known of the office.
    pub fn office(self) -> OfficeFacts {
        self.office
    }

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
            office: OfficeFacts::default(),
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
            office: OfficeFacts::default(),
        }
    }
}
