//! Which messages are used by the sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::{Finding, Rule};
use crate::generate::{TYPESCRIPT_FILE, constant};
use crate::source::Source;

/// Keys that the program puts together at run time.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// How the keys begin.
    pub prefix: &'static str,
    /// What follows.
    pub rest: &'static str,
}

/// All families. Each must stand in some source as the beginning of a text, or
/// the family itself is reported.
pub const FAMILIES: &[Family] = &[
    Family {
        prefix: "alert-",
        rest: "code of an alert",
    },
    Family {
        prefix: "alert-who-",
        rest: "who must act",
    },
    Family {
        prefix: "changes-",
        rest: "code of a field of a notice that says something else than before",
    },
    Family {
        prefix: "changes-problem-",
        rest: "code of what is wrong with a field of a notice by hand",
    },
    Family {
        prefix: "bundle-refused-",
        rest: "why signed content was not taken",
    },
    Family {
        prefix: "announcements-do-",
        rest: "what to do in a danger",
    },
    Family {
        prefix: "announcements-hazard-",
        rest: "kind of danger",
    },
    Family {
        prefix: "cli-",
        rest: "area and verb, or arg- and the name of an argument",
    },
    Family {
        prefix: "doctor-area-",
        rest: "area of the machine's report",
    },
    Family {
        prefix: "doctor-state-",
        rest: "how an area stands",
    },
    Family {
        prefix: "error-",
        rest: "code of an error on the command line",
    },
    Family {
        prefix: "field-",
        rest: "id of a field, choice, rule or text that several forms share",
    },
    Family {
        prefix: "form-",
        rest: "id of a form, field, choice, section, rule or text",
    },
    Family {
        prefix: "guide-",
        rest: "what a form's page says, and the id of the form, group, place or fee",
    },
    Family {
        prefix: "import-",
        rest: "code of a row or file that was refused",
    },
    Family {
        prefix: "notices-area-",
        rest: "shape of a range",
    },
    Family {
        prefix: "notices-by-",
        rest: "condition of the search",
    },
    Family {
        prefix: "notices-category-",
        rest: "category of the source",
    },
    Family {
        prefix: "notices-content-",
        rest: "how the office's content stands",
    },
    Family {
        prefix: "notices-date-",
        rest: "which joint sale",
    },
    Family {
        prefix: "notices-delivery-",
        rest: "how it is handed over",
    },
    Family {
        prefix: "notices-fact-",
        rest: "heading of a text of a notice",
    },
    Family {
        prefix: "notices-file-",
        rest: "what a file shows",
    },
    Family {
        prefix: "notices-group-",
        rest: "part of the list",
    },
    Family {
        prefix: "notices-flag-",
        rest: "code of a remark on a notice",
    },
    Family {
        prefix: "notices-item-",
        rest: "kind of thing that is sold",
    },
    Family {
        prefix: "notices-kind-",
        rest: "kind of notice",
    },
    Family {
        prefix: "notices-outcome-",
        rest: "how a sale ended",
    },
    Family {
        prefix: "notices-mail-",
        rest: "yes",
    },
    Family {
        prefix: "notices-price-",
        rest: "shape of a range",
    },
    Family {
        prefix: "notices-round-",
        rest: "number of the round",
    },
    Family {
        prefix: "notices-share-",
        rest: "whole or part",
    },
    Family {
        prefix: "notices-state-",
        rest: "state of a notice",
    },
    Family {
        prefix: "notices-tag-",
        rest: "what a buyer must know",
    },
    Family {
        prefix: "notices-thing-",
        rest: "group of things",
    },
    Family {
        prefix: "notices-told-",
        rest: "what a record says about a plain question",
    },
    Family {
        prefix: "notices-when-",
        rest: "upcoming or past",
    },
    Family {
        prefix: "paper-weekday-",
        rest: "day of the week, Monday is 1",
    },
    Family {
        prefix: "print-trouble-",
        rest: "what keeps the printer from printing",
    },
    Family {
        prefix: "problem-",
        rest: "code of a problem with an answer",
    },
    Family {
        prefix: "shell-access-steady-",
        rest: "milliseconds in which a second press does nothing",
    },
    Family {
        prefix: "shell-display-size-",
        rest: "step of the text size",
    },
    Family {
        prefix: "shell-display-theme-",
        rest: "name of a set of colors",
    },
    Family {
        prefix: "shell-out-code-",
        rest: "why the machine is out of order",
    },
    Family {
        prefix: "shell-time-",
        rest: "half of the day",
    },
    Family {
        prefix: "shell-weekday-",
        rest: "day of the week, Monday is 1",
    },
    Family {
        prefix: "staff-state-",
        rest: "how an area stands",
    },
    Family {
        prefix: "survey-choice-",
        rest: "an answer of the questionnaire",
    },
    Family {
        prefix: "survey-q-",
        rest: "a question of the questionnaire",
    },
    Family {
        prefix: "survey-why-",
        rest: "a reason of the questionnaire",
    },
];

/// What the registry of screens adds to the name of a screen.
const OF_SCREENS: &[&str] = &["-title", "-help"];

pub(super) fn check(source: &Source, places: &[PathBuf]) -> io::Result<Vec<Finding>> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let mut words = Words::default();
    for place in places {
        words.read(place)?;
    }
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for message in &source.entries {
        let key = message.key.as_str();
        if message.variant != kiosk_model::variant::Variant::ZhTw || !seen.insert(key) {
            continue;
        }
        let in_family = FAMILIES.iter().any(|family| key.starts_with(family.prefix));
        let of_screen = OF_SCREENS
            .iter()
            .filter_map(|ending| key.strip_suffix(ending))
            .any(|screen| words.literals.contains(screen));
        let named = words.literals.contains(key) || words.names.contains(&constant(key));
        if !in_family && !of_screen && !named {
            found.push(Finding {
                place: Some(message.place.clone()),
                rule: Rule::Unused,
                key: key.to_owned(),
                detail: "no source names it".to_owned(),
            });
        }
    }
    for family in FAMILIES {
        let known = seen.iter().any(|key| key.starts_with(family.prefix));
        if known && !words.beginnings.contains(family.prefix) {
            found.push(Finding {
                place: None,
                rule: Rule::UnusedFamily,
                key: family.prefix.to_owned(),
                detail: "no source puts such keys together".to_owned(),
            });
        }
    }
    Ok(found)
}

/// What the sources contain that may be a key.
#[derive(Default)]
struct Words {
    /// Words of letters, digits, `-`, `_` and `.` that are not a constant.
    literals: BTreeSet<String>,
    /// Such words directly followed by a slot or the end of the text.
    beginnings: BTreeSet<String>,
    /// Names of constants.
    names: BTreeSet<String>,
}

impl Words {
    fn read(&mut self, place: &Path) -> io::Result<()> {
        if place.is_dir() {
            let name = place.file_name().unwrap_or_default();
            // This crate names keys in its examples and tests.
            if ["target", "node_modules", "dist", "kiosk-words"]
                .iter()
                .any(|own| name == *own)
            {
                return Ok(());
            }
            for entry in fs::read_dir(place)? {
                self.read(&entry?.path())?;
            }
            return Ok(());
        }
        let is_source = place.extension().is_some_and(|ending| {
            ["rs", "ts", "svelte", "toml"]
                .iter()
                .any(|own| ending == *own)
        });
        if is_source && !place.ends_with(TYPESCRIPT_FILE) {
            self.add(&fs::read_to_string(place)?);
        }
        Ok(())
    }

    fn add(&mut self, text: &str) {
        let part =
            |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
        for word in text.split(|letter: char| !part(letter)) {
            let word = word.trim_matches('.');
            if word.chars().all(|letter| !letter.is_ascii_lowercase()) {
                self.names.insert(word.to_owned());
            } else {
                if word.ends_with('-') {
                    self.beginnings.insert(word.to_owned());
                }
                self.literals.insert(word.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_in_rust_and_typescript() {
        let mut words = Words::default();
        words.add("words.get(v, keys::HOME_TITLE, &[]); let x = t(\"home-letter\");");
        words.add("t(`form-${id}`); format!(\"problem-{code}\"); t('form-receipt.short')");
        assert!(words.names.contains("HOME_TITLE"));
        for literal in ["home-letter", "form-receipt.short"] {
            assert!(words.literals.contains(literal), "{literal}");
        }
        for beginning in ["form-", "problem-"] {
            assert!(words.beginnings.contains(beginning), "{beginning}");
        }
        assert!(!words.literals.contains("home-title"));
    }
}
