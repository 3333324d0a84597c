//! Which messages are used by the sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use kiosk_model::variant::Variant;

use super::code::Code;
use super::families::Family;
use super::{Finding, Rule};
use crate::generate::{RUST_FILE, TYPESCRIPT_FILE, constant};
use crate::source::{Message, Source};

pub(super) fn check(
    source: &Source,
    places: &[PathBuf],
    families: &[Family],
) -> io::Result<Vec<Finding>> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let sources = Sources::of(places)?;
    let used = sources.used();
    let keys = source.keys();

    let mut found = Vec::new();
    let mut add = |place: Option<&Message>, rule: Rule, key: &str, detail: String| {
        found.push(Finding {
            place: place.map(|message| message.place.clone()),
            rule,
            key: key.to_owned(),
            detail,
        });
    };
    let mut made: BTreeSet<String> = BTreeSet::new();
    for family in families {
        if !keys.iter().any(|key| key.starts_with(family.prefix)) {
            continue;
        }
        if !family.is_held_elsewhere() && !used.beginnings.contains(family.written) {
            let detail = "no source puts such keys together".to_owned();
            add(None, Rule::UnusedFamily, family.prefix, detail);
        }
        for list in family.lists {
            let Some(codes) = list.codes(sources.files()) else {
                let detail = format!("its list is not where it should be: {list:?}");
                add(None, Rule::UnusedFamily, family.prefix, detail);
                continue;
            };
            for code in codes {
                if family.without.contains(&code.as_str()) {
                    continue;
                }
                let ends = family.endings.iter();
                made.extend(ends.map(|end| format!("{}{code}{end}", family.prefix)));
            }
        }
    }
    for key in &made {
        if !keys.contains(key.as_str()) {
            let detail = "a code of a list has no message".to_owned();
            add(None, Rule::CodeWithoutWords, key, detail);
        }
    }
    let mut seen = BTreeSet::new();
    for message in &source.entries {
        let key = message.key.as_str();
        if message.variant != Variant::ZhTw || !seen.insert(key) {
            continue;
        }
        let is_used = used.texts.contains(key)
            || used.names.contains(&constant(key))
            || made.contains(key)
            || is_held_elsewhere(key, families);
        if !is_used {
            let detail = "no source names it, and no list has its code".to_owned();
            add(Some(message), Rule::Unused, key, detail);
        }
    }
    Ok(found)
}

/// The names of constants in these sources.
pub(super) fn names(places: &[PathBuf]) -> io::Result<BTreeSet<String>> {
    Ok(Sources::of(places)?.used().names)
}

/// Whether the family that knows most of the key is compared by a test of another room.
fn is_held_elsewhere(key: &str, families: &[Family]) -> bool {
    families
        .iter()
        .filter(|family| key.starts_with(family.prefix))
        .max_by_key(|family| family.prefix.len())
        .is_some_and(Family::is_held_elsewhere)
}

/// The sources, without comments and tests.
#[derive(Default)]
struct Sources(Vec<(PathBuf, Code)>);

/// What the sources contain that may be a key.
struct Used {
    /// Words between quotes.
    texts: BTreeSet<String>,
    /// Such words that end in `-`: a slot follows.
    beginnings: BTreeSet<String>,
    /// Names of constants.
    names: BTreeSet<String>,
}

/// Folders that are no sources of the program, or serve its tests alone.
const NO_SOURCES: &[&str] = &[
    "target",
    "node_modules",
    "dist",
    "kiosk-testkit",
    "tests",
    "testing",
    "examples",
    "benches",
    "gallery",
];

/// What names keys only to list or to check them.
const LISTS: &[&str] = &[TYPESCRIPT_FILE, RUST_FILE, "kiosk-words/src/check"];

/// What files are called that only tests read: tests, examples of the kit, the client they use.
const NO_SOURCE: &[&str] = &[".test.", "examples.ts", "fake.ts", "fake-"];

impl Sources {
    fn of(places: &[PathBuf]) -> io::Result<Self> {
        let mut sources = Self::default();
        for place in places {
            sources.read(place)?;
        }
        sources.leave_out_tests();
        Ok(sources)
    }

    fn read(&mut self, place: &Path) -> io::Result<()> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        if LISTS.iter().any(|list| place.ends_with(list)) {
            return Ok(());
        }
        if place.is_dir() {
            if NO_SOURCES.iter().any(|own| name == *own) {
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
        let is_test = NO_SOURCE.iter().any(|mark| name.contains(mark));
        if is_source && !is_test {
            let code = Code::read(&name, &fs::read_to_string(place)?);
            self.0.push((place.to_owned(), code));
        }
        Ok(())
    }

    /// Drops the files of `#[cfg(test)] mod laws;`.
    fn leave_out_tests(&mut self) {
        let mut tests: Vec<PathBuf> = Vec::new();
        for (file, code) in &self.0 {
            let stem = file.file_stem().unwrap_or_default();
            let folder = if ["mod", "lib", "main"].iter().any(|own| stem == *own) {
                file.parent().map(Path::to_path_buf)
            } else {
                Some(file.with_extension(""))
            };
            let names = code.test_modules().into_iter();
            tests.extend(names.filter_map(|name| Some(folder.as_ref()?.join(name))));
        }
        self.0.retain(|(file, _)| {
            let module = file.with_extension("");
            !tests.iter().any(|test| module.starts_with(test))
        });
    }

    fn files(&self) -> impl Iterator<Item = (&Path, &Code)> + Clone {
        self.0.iter().map(|(file, code)| (file.as_path(), code))
    }

    fn used(&self) -> Used {
        let mut used = Used {
            texts: BTreeSet::new(),
            beginnings: BTreeSet::new(),
            names: BTreeSet::new(),
        };
        for (file, code) in self.files() {
            used.texts.extend(code.texts());
            if file.extension().is_some_and(|ending| ending == "rs") {
                used.names.extend(code.names());
            }
        }
        let open = used.texts.iter().filter(|text| text.ends_with('-'));
        used.beginnings = open.cloned().collect();
        used
    }
}
