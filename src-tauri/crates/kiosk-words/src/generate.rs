//! The lists of keys for Rust and TypeScript, made from the zh-TW files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Where the Rust constants go, below the project's root.
pub const RUST_FILE: &str = "src-tauri/crates/kiosk-words/src/keys.rs";
/// Where the TypeScript union goes, below the project's root.
pub const TYPESCRIPT_FILE: &str = "ui/src/i18n/keys.ts";

/// How the keys begin that come from the definitions of forms: the forms' own and those they share.
/// Nothing names one of them by hand, so that Rust gets no constants and TypeScript a pattern.
const OF_DEFINITIONS: [&str; 2] = ["field-", "form-"];

/// The keys that a source may name.
fn named<'k>(keys: &BTreeSet<&'k str>) -> impl Iterator<Item = &'k str> {
    let is_named = |key: &&str| !OF_DEFINITIONS.iter().any(|prefix| key.starts_with(prefix));
    keys.iter().copied().filter(is_named)
}

/// The constant for a key: `home-title` gives `HOME_TITLE`, `home-title.short`
/// gives `HOME_TITLE__SHORT`.
pub fn constant(key: &str) -> String {
    key.replace('.', "__")
        .replace('-', "_")
        .to_ascii_uppercase()
}

/// Keys that would share one constant, pair by pair.
pub fn clashes<'k>(keys: &BTreeSet<&'k str>) -> Vec<(&'k str, &'k str)> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut clashes = Vec::new();
    for key in named(keys) {
        if let Some(first) = seen.insert(constant(key), key) {
            clashes.push((first, key));
        }
    }
    clashes
}

/// The text of [`RUST_FILE`].
pub fn rust(keys: &BTreeSet<&str>) -> String {
    let mut text = String::from(
        "//! The key of every message. Written by `cargo xtask words --gen`; do not edit.\n\
         #![expect(missing_docs, reason = \"each constant is named after its key\")]\n\n\
         use crate::Key;\n\n",
    );
    for key in named(keys) {
        let line = format!("pub const {}: Key = Key({key:?});", constant(key));
        // As rustfmt breaks it.
        if line.len() > 100 {
            let _ = writeln!(
                text,
                "pub const {}: Key =\n    Key({key:?});",
                constant(key)
            );
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
    text
}

/// The text of [`TYPESCRIPT_FILE`].
pub fn typescript(keys: &BTreeSet<&str>) -> String {
    let mut text = String::from(
        "// The key of every message. Written by `cargo xtask words --gen`; do not edit.\n\
         export type MessageKey =",
    );
    for key in named(keys) {
        let _ = write!(text, "\n  | {key:?}");
    }
    for prefix in OF_DEFINITIONS {
        if keys.iter().any(|key| key.starts_with(prefix)) {
            let _ = write!(text, "\n  | `{prefix}${{string}}`");
        }
    }
    if keys.is_empty() {
        text.push_str(" never");
    }
    text.push_str(";\n");
    text
}

/// Writes a file when its text differs. Returns whether it did.
///
/// # Errors
/// When the file cannot be read or written.
pub fn ensure(file: &Path, text: &str) -> io::Result<bool> {
    match fs::read_to_string(file) {
        Ok(there) if there == text => return Ok(false),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)?;
    Ok(true)
}

/// Brings both lists up to date. Returns the files that were stale.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(root: &Path, keys: &BTreeSet<&str>) -> io::Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for (name, text) in [(RUST_FILE, rust(keys)), (TYPESCRIPT_FILE, typescript(keys))] {
        let file = root.join(name);
        if ensure(&file, &text)? {
            stale.push(file);
        }
    }
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_named_after_their_keys() {
        for (key, name) in [
            ("home-title", "HOME_TITLE"),
            ("home-title.short", "HOME_TITLE__SHORT"),
            ("survey-q-courtesy", "SURVEY_Q_COURTESY"),
        ] {
            assert_eq!(constant(key), name);
        }
    }

    #[test]
    fn two_keys_of_one_constant_are_told() {
        let keys = BTreeSet::from(["home-a-b", "home-a_b", "home-title"]);
        assert_eq!(clashes(&keys), [("home-a-b", "home-a_b")]);
    }

    #[test]
    fn the_lists_hold_every_key() {
        let keys = BTreeSet::from(["a-b", "a-b.c"]);
        assert!(rust(&keys).contains("pub const A_B: Key = Key(\"a-b\");\npub const A_B__C: Key"));
        assert!(
            typescript(&keys).ends_with("export type MessageKey =\n  | \"a-b\"\n  | \"a-b.c\";\n")
        );
        assert!(typescript(&BTreeSet::new()).ends_with("MessageKey = never;\n"));
    }

    #[test]
    fn keys_of_definitions_are_a_pattern_and_no_constants() {
        let keys = BTreeSet::from(["a-b", "field-x", "form-a-b", "form-a_b"]);
        assert_eq!(clashes(&keys), []);
        assert!(!rust(&keys).contains("form-"));
        let text = typescript(&keys);
        assert!(text.ends_with("\n  | \"a-b\"\n  | `field-${string}`\n  | `form-${string}`;\n"));
    }

    #[test]
    fn a_stale_file_is_written_once() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("deep/keys.ts");
        assert!(ensure(&file, "new").expect("write"));
        assert!(!ensure(&file, "new").expect("read"));
        assert_eq!(fs::read_to_string(&file).expect("read"), "new");
    }
}
