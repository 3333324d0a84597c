//! Every crate and npm package carries a licence of the allowed list.

use serde_json::Value;

/// What the house accepts. LGPL and others would need an ADR and a line of their own.
const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "Unlicense",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "Python-2.0",
];

/// Packages with a licence off the list that the owner's card itself asks for.
const ASKED_FOR: &[(&str, &str)] = &[(
    "sqlcipher-src",
    "SQLite's public-domain blessing and SQLCipher's BSD; the card names rusqlite with SQLCipher",
)];

/// An SPDX expression is acceptable when an `OR` branch exists all of whose `AND` parts are.
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" OR ").any(|branch| {
        branch
            .split(" AND ")
            .all(|part| ALLOWED.contains(&part.trim()))
    })
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    assert!(is_allowed("MIT OR GPL-3.0"));
    assert!(is_allowed("MIT/Apache-2.0"));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(!is_allowed("GPL-3.0-only"));
    assert!(!is_allowed("MIT AND GPL-2.0"));
    assert!(!is_allowed(""));
}

#[test]
fn every_crate_is_allowed() {
    let metadata = crate::imports::metadata(&[]);
    let refused: Vec<String> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or_default()))
        .filter(|package| !ASKED_FOR.iter().any(|(name, _)| package["name"] == *name))
        .map(|package| format!("{} {}", package["name"], package["license"]))
        .collect();
    assert!(refused.is_empty(), "not on the list: {refused:#?}");
}

#[test]
fn every_npm_package_is_allowed() {
    let lock: Value = serde_json::from_str(&crate::tree::read(
        &crate::tree::root().join("ui/package-lock.json"),
    ))
    .expect("the lock is JSON");
    let refused: Vec<String> = lock["packages"]
        .as_object()
        .expect("packages")
        .iter()
        .filter(|(name, _)| !name.is_empty())
        .filter(|(_, package)| !is_allowed(package["license"].as_str().unwrap_or_default()))
        .map(|(name, package)| format!("{name} {}", package["license"]))
        .collect();
    assert!(refused.is_empty(), "not on the list: {refused:#?}");
}
