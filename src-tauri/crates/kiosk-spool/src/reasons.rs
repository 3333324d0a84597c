//! What a printer's own reasons mean to people: out of paper, out of reach, or needs help.
//!
//! The words are those of RFC 8011 §5.4.12 and PWG 5100.9. Their endings `-error`, `-warning` and
//! `-report` cannot be trusted (a real printer answers `-warning` for an error while it prints), so
//! only the stem counts.

use crate::printer::Trouble;

/// Stems that do not keep paper from coming out.
const HARMLESS: &[&str] = &[
    "none",
    "media-low",
    "toner-low",
    "marker-supply-low",
    "marker-waste-almost-full",
    "developer-low",
    "opc-near-eol",
    "cleaner-life-almost-over",
    "output-area-almost-full",
    "moving-to-paused",
    "connecting-to-device",
    "spool-area-almost-full",
    "identify-printer-requested",
    "wifi-not-configured",
    "hibernate",
    "power-down",
    "resuming",
    "warming-up",
    "testing",
    "configuration-change",
];

/// What CUPS tells about its own work (`cups-waiting-for-job-completed`, `cups-missing-filter` …).
const HOUSEKEEPING: &str = "cups-";

const PAPER_OUT: &[&str] = &["media-empty", "media-needed"];
const OFFLINE: &[&str] = &["offline", "timed-out", "shutdown"];

/// What print servers write about a printer they cannot reach (CUPS's network backends, in
/// English, which our requests ask for).
const OFFLINE_MESSAGES: &[&str] = &[
    "may not exist or is unavailable",
    "is not responding",
    "unable to connect",
    "unable to locate printer",
    "is unreachable",
    "waiting for printer to become available",
    "the printer is offline",
];

const LONGEST_STEM: usize = 64;

/// The stem of one reason: lower case, without its ending, and only characters that a keyword has.
pub(crate) fn stem(reason: &str) -> String {
    let clean: String = reason
        .chars()
        .map(|c| c.to_ascii_lowercase())
        .filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c))
        .take(LONGEST_STEM)
        .collect();
    for ending in ["-error", "-warning", "-report"] {
        if let Some(stem) = clean.strip_suffix(ending) {
            return stem.to_owned();
        }
    }
    clean
}

/// The trouble behind a list of reasons. Paper first, for that is what people can mend; then out
/// of reach; then the first of the others.
pub(crate) fn trouble<'a>(reasons: impl IntoIterator<Item = &'a str>) -> Option<Trouble> {
    let stems: Vec<String> = reasons
        .into_iter()
        .map(stem)
        .filter(|s| !s.is_empty())
        .collect();
    let begins = |words: &[&str]| stems.iter().any(|s| words.iter().any(|w| s.starts_with(w)));
    if begins(PAPER_OUT) {
        return Some(Trouble::PaperOut);
    }
    if begins(OFFLINE) {
        return Some(Trouble::Offline);
    }
    let harmless = |s: &String| HARMLESS.contains(&s.as_str()) || s.starts_with(HOUSEKEEPING);
    stems
        .into_iter()
        .find(|s| !harmless(s))
        .map(Trouble::NeedsHelp)
}

/// Whether a message of a print server says that it cannot reach the printer.
pub(crate) fn says_offline(message: &str) -> bool {
    let message = message.to_lowercase();
    OFFLINE_MESSAGES.iter().any(|words| message.contains(words))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reasons_by_their_stems() {
        let help = |stem: &str| Some(Trouble::help(stem));
        for (reasons, expected) in [
            (&[][..], None),
            (&["none"], None),
            (&["media-empty-error"], Some(Trouble::PaperOut)),
            (
                &["media-empty-warning", "media-needed-warning"],
                Some(Trouble::PaperOut),
            ),
            (&["media-needed"], Some(Trouble::PaperOut)),
            (&["media-empty.tray-2-report"], Some(Trouble::PaperOut)),
            (
                &["cover-open-warning", "media-empty-error"],
                Some(Trouble::PaperOut),
            ),
            (&["media-low-warning", "toner-low-report"], None),
            (&["media-jam-warning"], help("media-jam")),
            (&["media-jam-report"], help("media-jam")),
            (
                &["media-low-report", "cover-open-warning", "media-jam-error"],
                help("cover-open"),
            ),
            (&["toner-empty-error"], help("toner-empty")),
            (&["paused"], help("paused")),
            (&["offline-report"], Some(Trouble::Offline)),
            (&["shutdown", "media-jam"], Some(Trouble::Offline)),
            (&["connecting-to-device"], None),
            (&["cups-waiting-for-job-completed"], None),
            (
                &["com.example-fuser-on-fire-error"],
                help("com.example-fuser-on-fire"),
            ),
            (&["Media-Jam-ERROR"], help("media-jam")),
            (&["<b>門</b>"], help("bb")),
            (&["門"], None),
        ] {
            assert_eq!(trouble(reasons.iter().copied()), expected, "{reasons:?}");
        }
    }

    #[test]
    fn messages_of_print_servers() {
        for (message, offline) in [
            (
                "The printer may not exist or is unavailable at this time.",
                true,
            ),
            ("The printer is not responding.", true),
            (
                "Unable to connect to printer; will retry in 5 seconds.",
                true,
            ),
            ("Unable to locate printer \"hall.local\".", true),
            ("Waiting for printer to become available.", true),
            ("Connecting to printer.", false),
            ("Connected to printer.", false),
            ("Spooling job, 45% complete.", false),
            ("The printer is in use.", false),
            ("", false),
        ] {
            assert_eq!(says_offline(message), offline, "{message}");
        }
    }

    proptest! {
        #[test]
        fn a_stem_is_always_a_short_plain_word(reason in "\\PC{0,120}") {
            let stem = stem(&reason);
            prop_assert!(stem.len() <= LONGEST_STEM);
            prop_assert!(stem.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
        }
    }
}
