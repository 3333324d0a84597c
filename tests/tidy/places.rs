//! The branch's name stands in its profile and nowhere in the code; the top level holds what the
//! owner's card names.

use crate::tree::{files_below, has_extension, read, root, shown};

/// The one word that would give a branch away.
const BRANCH: &str = "\u{5c4f}\u{6771}";

/// The one file besides the profile where the word may stand: the list of the nation's townships
/// names every county, and so the branch's own.
const NATION: &str = "kiosk-model/data/townships.tsv";

#[test]
fn only_the_profile_names_the_branch() {
    let code = [
        "rs", "ts", "svelte", "css", "sql", "toml", "ftl", "json", "html", "tsv", "csv", "mjs",
        "sh", "md", "service",
    ];
    let guilty: Vec<String> = ["src-tauri", "ui/src", "tests", "icons", ".ci"]
        .iter()
        .flat_map(|folder| files_below(folder))
        .chain(
            [
                "tauri.conf.json",
                "Cargo.toml",
                "ARCHITECTURE.md",
                "README.md",
            ]
            .map(|file| root().join(file)),
        )
        .filter(|path| has_extension(path, &code) && !is_test(&shown(path)))
        .filter(|path| {
            let name = shown(path);
            !name.ends_with(NATION) && !name.starts_with("src-tauri/content/")
        })
        .filter(|path| without_tests(&read(path)).contains(BRANCH))
        .map(|path| shown(&path))
        .collect();
    assert!(guilty.is_empty(), "these name the branch: {guilty:#?}");
}

fn is_test(path: &str) -> bool {
    [
        "/tests/",
        "tests/data/",
        "tests/e2e/",
        "/examples/",
        ".test.",
        "_tests.rs",
        "kiosk-testkit",
    ]
    .iter()
    .any(|mark| path.contains(mark))
}

/// The part of a Rust file above its unit tests; a helper for tests in the midst of it hides nothing behind it.
fn without_tests(source: &str) -> &str {
    let tests = source.match_indices("#[cfg(test)]").find(|(at, mark)| {
        let rest = source[at + mark.len()..].trim_start();
        rest.starts_with("mod ") && rest.lines().next().is_some_and(|line| line.ends_with('{'))
    });
    &source[..tests.map_or(source.len(), |(at, _)| at)]
}

#[test]
fn a_helper_for_tests_hides_nothing_behind_it() {
    let helper = "#[cfg(test)]\nconst A: u8 = 1;\n#[cfg(test)]\nmod doors;\nlet code;\n";
    assert_eq!(without_tests(helper), helper);
    let tests = "let code;\n#[cfg(test)]\nmod tests {\n}\n";
    assert_eq!(without_tests(tests), "let code;\n");
}

#[test]
fn the_top_level_is_what_the_card_names() {
    let card = [
        "Cargo.toml",
        "Cargo.lock",
        "src-tauri",
        "ui",
        "icons",
        "tests",
        "tauri.conf.json",
        "README.md",
        "ARCHITECTURE.md",
        "LICENSE",
        "NOTICE",
        "clippy.toml",
        "rustfmt.toml",
    ];
    let tracked = std::process::Command::new("git")
        .args(["ls-tree", "--name-only", "HEAD"])
        .current_dir(root())
        .output();
    // A copy of the sources without its history has nothing to check here.
    let Ok(output) = tracked else { return };
    for name in String::from_utf8_lossy(&output.stdout).lines() {
        assert!(
            name.starts_with('.') || card.contains(&name),
            "{name} does not belong at the top level"
        );
    }
}

#[test]
fn no_path_of_a_machine_stands_in_the_sources() {
    let suspicious = ["/root/", "/home/", "C:\\\\Users"];
    let guilty: Vec<String> = ["src-tauri", "ui/src", "tests", "icons"]
        .iter()
        .flat_map(|folder| files_below(folder))
        .filter(|path| {
            has_extension(
                path,
                &[
                    "rs", "ts", "svelte", "toml", "ftl", "json", "md", "sh", "mjs", "py",
                ],
            )
        })
        .filter(|path| !shown(path).ends_with("tests/tidy/places.rs"))
        .filter(|path| {
            let text = read(path);
            suspicious.iter().any(|found| {
                text.match_indices(found)
                    .any(|(at, _)| !text[..at].ends_with(|before: char| before.is_alphanumeric()))
            })
        })
        .map(|path| shown(&path))
        .collect();
    assert!(guilty.is_empty(), "machine paths in: {guilty:#?}");
}
