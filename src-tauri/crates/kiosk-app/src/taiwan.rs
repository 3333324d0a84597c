//! Moments as people in Taiwan write them: `2026-11-22T08:00`, without a zone.

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;

/// The minute of a moment.
pub(crate) fn minute(now: Now) -> String {
    let (hour, minute) = now.hour_minute();
    format!("{}T{hour:02}:{minute:02}", now.date().iso())
}

/// Whether a text is such a minute.
pub(crate) fn is_minute(text: &str) -> bool {
    let Some((day, time)) = text.split_once('T') else {
        return false;
    };
    let two_digits = |text: &str, below: u8| {
        text.len() == 2
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse::<u8>().is_ok_and(|number| number < below)
    };
    RocDate::parse_iso(day).is_ok()
        && time
            .split_once(':')
            .is_some_and(|(hour, minute)| two_digits(hour, 24) && two_digits(minute, 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_reads_as_it_is_written() {
        assert_eq!(
            minute(kiosk_testkit::at("2026-11-22T08:05")),
            "2026-11-22T08:05"
        );
        assert!(is_minute("2026-11-22T08:05"));
        for bad in [
            "",
            "2026-11-22",
            "2026-11-22T8:05",
            "2026-11-22T24:00",
            "2026-02-30T00:00",
            "2026-11-22T08:05:00",
        ] {
            assert!(!is_minute(bad), "{bad}");
        }
    }
}
