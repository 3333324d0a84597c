//! Every reader of what comes from outside has a place in the fuzzer.

use std::collections::BTreeSet;

use crate::tree::{files_below, has_extension, read, root, shown};

/// What takes a text or bytes apart: calls of the libraries that read formats.
const READS: [&str; 19] = [
    "toml::from_str",
    "parse::<toml",
    "toml::de::DeTable",
    "serde_json::from_",
    "Reader::from_str",
    "Reader::from_reader",
    "Xls::new",
    "Xlsx::new",
    "ZipArchive::new",
    "ImageReader::",
    "load_from_memory",
    "Pdf::new",
    "Tokenizer::new",
    "Scanner::new",
    "PreparedImage::",
    "zstd::",
    "age::Decryptor",
    "IppParser::new",
    "BIG5.decode",
];

/// Readers of outside data: where, and under which names the fuzzer runs them.
const FUZZED: &[(&str, &[&str])] = &[
    ("kiosk-app/src/announcements.rs", &["announcements"]),
    ("kiosk-app/src/bundle/desk.rs", &["office-file"]),
    ("kiosk-app/src/bundle/facts.rs", &["office-file"]),
    ("kiosk-app/src/error.rs", &["settings", "office-file"]),
    ("kiosk-app/src/notices/hand.rs", &["hand"]),
    ("kiosk-app/src/profile.rs", &["office-file"]),
    ("kiosk-app/src/settings.rs", &["settings"]),
    ("kiosk-bundle/src/jsonl.rs", &["edition"]),
    (
        "kiosk-bundle/src/role.rs",
        &[
            "metadata",
            "signed-root",
            "signed-timestamp",
            "signed-targets",
        ],
    ),
    ("kiosk-bundle/src/squeeze.rs", &["unpack", "patch"]),
    ("kiosk-forms/src/json.rs", &["answers"]),
    ("kiosk-forms/src/load/mod.rs", &["definition"]),
    ("kiosk-model/src/encoding.rs", &["encoding"]),
    ("kiosk-notices/src/picture.rs", &["photo"]),
    (
        "kiosk-notices/src/reader.rs",
        &["agency-json", "court-json", "csv", "template"],
    ),
    ("kiosk-notices/src/table/html.rs", &["html"]),
    ("kiosk-notices/src/table/ods.rs", &["ods-sheet"]),
    (
        "kiosk-notices/src/table/sheet.rs",
        &["xls", "xlsx", "xlsx-sheet"],
    ),
    (
        "kiosk-notices/src/table/workbook.rs",
        &["xls", "xlsx", "ods-sheet"],
    ),
    ("kiosk-notices/src/table/xml.rs", &["xml"]),
    ("kiosk-paper/src/pdf/raster.rs", &["pdf"]),
    ("kiosk-seal/src/picture.rs", &["code-picture"]),
    ("kiosk-seal/src/square.rs", &["code-picture"]),
];

/// Readers of texts without a format: what is typed, and single cells.
const TYPED: [&str; 6] = [
    "cells",
    "search-words",
    "footer-code",
    "file-names",
    "expression",
    "calendar",
];

/// What is read from this program's own files, or has its tests elsewhere.
const NOT_FUZZED: &[(&str, &str)] = &[
    (
        "kiosk-app/src/bundle.rs",
        "the machine's own note of its last look",
    ),
    (
        "kiosk-app/src/seal.rs",
        "content that one of our machines has signed and sealed",
    ),
    (
        "kiosk-bundle/src/house.rs",
        "the machine's own notes of what it holds",
    ),
    ("kiosk-forms/src/fees.rs", "a file inside the program"),
    (
        "kiosk-forms/src/laws/mod.rs",
        "tests of the definitions themselves",
    ),
    ("kiosk-forms/src/lists.rs", "a file inside the program"),
    (
        "kiosk-forms/src/load/shared.rs",
        "a file inside the program",
    ),
    ("kiosk-notices/src/demo.rs", "a file inside the program"),
    (
        "kiosk-seal/src/envelope.rs",
        "behind a signature; code-text reaches what stands before it",
    ),
    (
        "kiosk-spool/src/answer.rs",
        "answers of printers: kiosk-spool/tests/not_a_printer.rs",
    ),
    ("kiosk-store/src/search/rebuild.rs", "the catalogue's own"),
    ("kiosk-store/src/search/part.rs", "the catalogue's own"),
    ("kiosk-store/src/ledger/hand_entry.rs", "the ledger's own"),
    (
        "kiosk-store/src/catalogue/table/source_row.rs",
        "the catalogue's own",
    ),
    (
        "kiosk-store/src/catalogue/table/correction.rs",
        "the catalogue's own",
    ),
    (
        "kiosk-store/src/catalogue/table/hand.rs",
        "the catalogue's own",
    ),
];

fn without_comments(source: &str) -> String {
    let lines = source.lines();
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_reader_of_outside_data_is_fuzzed() {
    let known = FUZZED.iter().map(|(path, _)| *path);
    let known: BTreeSet<&str> = known
        .chain(NOT_FUZZED.iter().map(|(path, _)| *path))
        .collect();
    let mut seen = BTreeSet::new();
    let mut new = Vec::new();
    for path in files_below("src-tauri/crates") {
        let name = shown(&path);
        let Some(name) = name.strip_prefix("src-tauri/crates/") else {
            continue;
        };
        let is_product = name.contains("/src/")
            && !name.ends_with("_tests.rs")
            && !["kiosk-testkit/", "xtask/"]
                .iter()
                .any(|room| name.starts_with(room));
        if !is_product || !has_extension(&path, &["rs"]) {
            continue;
        }
        let source = read(&path);
        let above_tests = source.split("#[cfg(test)]\nmod ").next().unwrap_or("");
        let code = without_comments(above_tests);
        if !READS.iter().any(|call| code.contains(call)) {
            continue;
        }
        match known.get(name) {
            Some(name) => {
                seen.insert(*name);
            }
            None => new.push(name.to_owned()),
        }
    }
    assert!(
        new.is_empty(),
        "readers without a place in tests/fuzz: {new:#?}"
    );
    let gone: Vec<&&str> = known.difference(&seen).collect();
    assert!(gone.is_empty(), "these read nothing any more: {gone:#?}");
}

#[test]
fn the_fuzzer_knows_every_reader_it_is_said_to_run() {
    let program: String = files_below("tests/fuzz/src")
        .iter()
        .map(|path| read(path))
        .collect();
    assert!(!program.is_empty(), "{}", root().display());
    let named = FUZZED.iter().flat_map(|(_, names)| *names);
    let lacking: Vec<&&str> = named
        .chain(&TYPED)
        .filter(|name| !program.contains(&format!("name: \"{name}\"")))
        .collect();
    assert!(lacking.is_empty(), "not in tests/fuzz: {lacking:#?}");
}
