//! Laws over the screens and the journeys.

use crate::tree::{files_below, has_extension, read, shown};

#[test]
fn raw_controls_live_in_the_kit_alone() {
    let raw = ["<button", "<input", "<textarea", "<select", "<a ", "<a>"];
    let guilty: Vec<String> = files_below("ui/src")
        .iter()
        .filter(|path| has_extension(path, &["svelte", "html"]))
        .filter(|path| !shown(path).starts_with("ui/src/kit/"))
        .filter(|path| {
            let source = read(path);
            raw.iter().any(|tag| source.contains(tag))
        })
        .map(|path| shown(path))
        .collect();
    assert!(
        guilty.is_empty(),
        "raw controls outside the kit: {guilty:#?}"
    );
}

#[test]
fn no_native_text_field_exists_at_all() {
    for path in files_below("ui/src") {
        if has_extension(&path, &["svelte", "html", "ts"]) && !shown(&path).contains(".test.") {
            let source = read(&path);
            for tag in [
                "<input",
                "<textarea",
                "contenteditable",
                "{@html",
                "innerHTML",
                "target=\"_",
            ] {
                assert!(!source.contains(tag), "{} has {tag}", shown(&path));
            }
        }
    }
}

#[test]
fn only_the_ipc_room_knows_tauri() {
    for path in files_below("ui/src") {
        let is_door = shown(&path).starts_with("ui/src/ipc/") || shown(&path).contains(".test.");
        if has_extension(&path, &["svelte", "ts"]) && !is_door {
            assert!(
                !read(&path).contains("@tauri-apps"),
                "{} imports Tauri",
                shown(&path)
            );
        }
    }
}

#[test]
fn the_kit_knows_no_domain_and_features_do_not_know_each_other() {
    for path in files_below("ui/src") {
        if !has_extension(&path, &["svelte", "ts"]) {
            continue;
        }
        let (name, source) = (shown(&path), read(&path));
        if name.starts_with("ui/src/kit/") {
            for higher in ["/ipc/", "/features/", "/app/"] {
                assert!(
                    !imports(&source).any(|line| line.contains(higher)),
                    "{name} imports from {higher}"
                );
            }
        }
        if let Some(feature) = name
            .strip_prefix("ui/src/features/")
            .and_then(|rest| rest.split('/').next())
        {
            for line in imports(&source) {
                let other = imported(&name, line);
                let foreign = other
                    .as_deref()
                    .and_then(|path| path.strip_prefix("ui/src/features/"))
                    .is_some_and(|rest| rest.split('/').next() != Some(feature));
                assert!(!foreign, "{name} imports another feature: {line}");
            }
        }
    }
}

/// The file that a line of a file imports, from the project's root; `None` for a library.
fn imported(file: &str, line: &str) -> Option<String> {
    let path = line.split(['\'', '"']).find(|part| part.starts_with('.'))?;
    let mut folders: Vec<&str> = file.split('/').collect();
    folders.pop();
    for step in path.split('/') {
        match step {
            "." => {}
            ".." => {
                folders.pop()?;
            }
            name => folders.push(name),
        }
    }
    Some(folders.join("/"))
}

#[test]
fn an_import_is_followed_from_where_it_stands() {
    let file = "ui/src/features/notices/detail/Lots.svelte";
    for (line, found) in [
        (
            "import A from '../look';",
            Some("ui/src/features/notices/look"),
        ),
        (
            "import A from '../../forms/words';",
            Some("ui/src/features/forms/words"),
        ),
        ("} from '../../../kit';", Some("ui/src/kit")),
        ("import { tick } from 'svelte';", None),
    ] {
        assert_eq!(imported(file, line).as_deref(), found, "{line}");
    }
}

fn imports(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.trim_start().starts_with("import ") || line.contains("} from '"))
}

#[test]
fn journeys_touch_and_never_type_into_a_field() {
    let forbidden = [
        "sendKeys",
        "send_keys",
        "/value",
        ".value =",
        "textContent =",
        "innerText =",
        "dispatchEvent",
        "setAttribute",
        "execCommand",
        "insertText",
        ".click()",
        "forms_answer",
        "invoke(",
        "xdotool type",
    ];
    // Each with what it does there in place of a finger.
    let meant = [
        // The one touch of all journeys, by the driver's own pointer.
        ("kiosk.mjs", "await key.click()"),
        // Attempts to break out, which touch no key of ours.
        ("escapes.test.mjs", "document.createElement('a')"),
        ("escapes.test.mjs", "new DragEvent("),
        // Calls what no window of its role may call, and is refused.
        ("rights.test.mjs", "invoke(arguments[0], {})"),
    ];
    let journeys = files_below("tests/e2e");
    assert!(!journeys.is_empty(), "the journeys have gone");
    for path in journeys {
        let source = read(&path);
        let touches = || {
            source.lines().filter(|line| {
                !meant
                    .iter()
                    .any(|(file, what)| shown(&path).ends_with(file) && line.contains(what))
            })
        };
        for shortcut in forbidden {
            assert!(
                !touches().any(|line| line.contains(shortcut)),
                "{} puts text where a finger would have to: {shortcut}",
                shown(&path)
            );
        }
    }
}

#[test]
fn styles_use_tokens_and_true_millimetres() {
    let mut guilty = Vec::new();
    for path in files_below("ui/src") {
        // The drawn landscape has a palette of its own, where no text ever stands.
        let palettes = ["tokens.css", "Scene/scene.css"];
        let is_palette = palettes
            .iter()
            .any(|palette| shown(&path).ends_with(palette));
        if !has_extension(&path, &["svelte", "css"]) || is_palette {
            continue;
        }
        for (number, line) in read(&path).lines().enumerate() {
            let style = line.trim();
            let literal_colour = style.contains(": #") || style.contains(":#");
            if literal_colour && !style.starts_with("//") && !style.contains("{#") {
                guilty.push(format!("{}:{} {style}", shown(&path), number + 1));
            }
        }
    }
    assert!(guilty.is_empty(), "literal colours: {guilty:#?}");
}
