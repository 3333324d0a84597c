//! Who may import whom. Lower rooms know nothing of higher ones, and only the shell knows Tauri.

use std::collections::BTreeMap;

use serde_json::Value;

/// Each room with the rooms below it that it may use. Development dependencies may add the test kit
/// (and what is listed in [`IN_TESTS`]).
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("kiosk-model", &[]),
    ("kiosk-lexicon", &["kiosk-model"]),
    ("kiosk-keys", &[]),
    ("kiosk-seal", &[]),
    ("kiosk-words", &["kiosk-model"]),
    ("kiosk-forms", &["kiosk-model"]),
    ("kiosk-notices", &["kiosk-model"]),
    ("kiosk-store", &["kiosk-model", "kiosk-lexicon"]),
    ("kiosk-spool", &["kiosk-model"]),
    ("kiosk-bundle", &["kiosk-model"]),
    (
        "kiosk-paper",
        &["kiosk-model", "kiosk-forms", "kiosk-words"],
    ),
    (
        "kiosk-app",
        &[
            "kiosk-model",
            "kiosk-keys",
            "kiosk-seal",
            "kiosk-lexicon",
            "kiosk-words",
            "kiosk-forms",
            "kiosk-notices",
            "kiosk-store",
            "kiosk-spool",
            "kiosk-bundle",
            "kiosk-paper",
        ],
    ),
    ("kiosk-cli", &["kiosk-app", "kiosk-model", "kiosk-words"]),
    ("kiosk-screen", &["kiosk-app", "kiosk-model", "kiosk-words"]),
    ("kiosk-testkit", &["kiosk-model"]),
    ("xtask", &[]),
];

const IN_TESTS: &[(&str, &[&str])] = &[
    ("kiosk-forms", &["kiosk-words", "kiosk-testkit"]),
    ("kiosk-notices", &["kiosk-testkit"]),
    ("kiosk-store", &["kiosk-testkit"]),
    ("kiosk-paper", &["kiosk-testkit"]),
    ("kiosk-spool", &["kiosk-testkit"]),
    ("kiosk-bundle", &["kiosk-testkit"]),
    ("kiosk-app", &["kiosk-testkit"]),
    ("kiosk-cli", &["kiosk-testkit"]),
];

/// Libraries that belong to one room alone.
const KEPT_TO: &[(&str, &[&str])] = &[
    ("tauri", &["kiosk-screen"]),
    ("tauri-specta", &["kiosk-screen"]),
    ("specta", &["kiosk-screen"]),
    ("specta-typescript", &["kiosk-screen"]),
    ("wry", &["kiosk-screen"]),
    ("gtk", &["kiosk-screen"]),
    ("webkit2gtk", &["kiosk-screen"]),
    ("webview2-com", &["kiosk-screen"]),
    ("windows-core", &["kiosk-screen"]),
    ("rusqlite", &["kiosk-store"]),
    ("keyring", &["kiosk-keys"]),
    ("printpdf", &["kiosk-paper"]),
    ("lopdf", &["kiosk-paper"]),
    ("hayro", &["kiosk-paper"]),
    ("image", &["kiosk-paper", "kiosk-seal", "kiosk-notices"]),
    ("calamine", &["kiosk-notices"]),
    ("rust_xlsxwriter", &["kiosk-notices"]),
    ("html5ever", &["kiosk-notices"]),
    ("quick-xml", &["kiosk-notices"]),
    ("zip", &["kiosk-notices"]),
    ("age", &["kiosk-seal"]),
    // Square codes: answers, official addresses on paper and on the screen.
    ("qrcodegen", &["kiosk-seal", "kiosk-paper", "kiosk-screen"]),
    ("rqrr", &["kiosk-seal"]),
    ("ipp", &["kiosk-spool"]),
    ("ureq", &["kiosk-spool", "kiosk-bundle"]),
    ("zstd", &["kiosk-bundle"]),
    ("fluent", &["kiosk-words"]),
];

pub(crate) fn metadata(more: &[&str]) -> Value {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(more)
        .current_dir(crate::tree::root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON")
}

#[test]
fn no_room_imports_sideways_or_up() {
    let metadata = metadata(&["--no-deps"]);
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let in_tests: BTreeMap<&str, &[&str]> = IN_TESTS.iter().copied().collect();
    let mut seen = 0;
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        let below = allowed
            .get(name)
            .unwrap_or_else(|| panic!("{name} has no row in MAY_IMPORT"));
        seen += 1;
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let wanted = dependency["name"].as_str().expect("a name");
            let for_tests = dependency["kind"] == "dev";
            if allowed.contains_key(wanted) {
                let tests = in_tests.get(name).copied().unwrap_or_default();
                assert!(
                    below.contains(&wanted) || for_tests && tests.contains(&wanted),
                    "{name} must not import {wanted}"
                );
            }
            if let Some((library, rooms)) = KEPT_TO.iter().find(|(library, _)| *library == wanted) {
                assert!(
                    rooms.contains(&name) || for_tests,
                    "{library} belongs to {rooms:?}, not to {name}"
                );
            }
        }
    }
    assert_eq!(seen, MAY_IMPORT.len(), "a row of MAY_IMPORT names no room");
}

#[test]
fn the_command_line_links_no_window() {
    let metadata = metadata(&[]);
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .expect("nodes")
        .iter()
        .map(|node| (node["id"].as_str().expect("an id"), node))
        .collect();
    let start = nodes
        .keys()
        .find(|id| id.contains("kiosk-cli"))
        .expect("kiosk-cli is a member");
    let mut open = vec![*start];
    let mut reached = std::collections::BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        for dependency in nodes[id]["deps"].as_array().expect("deps") {
            let is_normal = dependency["dep_kinds"]
                .as_array()
                .expect("kinds")
                .iter()
                .any(|kind| kind["kind"].is_null());
            if is_normal {
                open.push(dependency["pkg"].as_str().expect("a package"));
            }
        }
    }
    for window in ["/tauri@", "#tauri@", "#wry@", "#webkit2gtk@", "#gtk@"] {
        assert!(
            !reached.iter().any(|id| id.contains(window)),
            "the command line must not link {window}"
        );
    }
}
