//! Shell safety: what the resolved configuration allows, as a snapshot a reviewer reads.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::tree::{read, root};

fn json(path: &str) -> Value {
    serde_json::from_str(&read(&root().join(path))).unwrap_or_else(|why| panic!("{path}: {why}"))
}

#[test]
fn the_content_policy_is_strict() {
    let security = &json("tauri.conf.json")["app"]["security"];
    let policy = security["csp"].as_str().expect("a policy");
    for rule in [
        "default-src 'none'",
        "script-src 'self';",
        "style-src 'self';",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(rule), "the policy lacks {rule}");
    }
    assert!(!policy.contains("unsafe"), "no unsafe source: {policy}");
    assert!(!policy.contains("https:"), "no foreign source: {policy}");
    assert_eq!(security["freezePrototype"], true);
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
    assert_eq!(json("tauri.conf.json")["app"]["withGlobalTauri"], false);
    assert!(json("tauri.conf.json").get("plugins").is_none());
}

#[test]
fn developer_tools_are_not_built_in() {
    let manifest = read(&root().join("Cargo.toml"));
    assert!(!manifest.contains("\"devtools\""));
    assert!(manifest.contains("tauri = { version = \"~2.12\", default-features = false"));
    for plugin in [
        "tauri-plugin-shell",
        "tauri-plugin-fs",
        "tauri-plugin-opener",
        "tauri-plugin-http",
    ] {
        assert!(!manifest.contains(plugin));
    }
}

/// What Tauri resolves is what stands in these three files: none is left out, none lies beside them.
#[test]
fn three_capabilities_and_no_more() {
    let named = &json("tauri.conf.json")["app"]["security"]["capabilities"];
    assert_eq!(*named, serde_json::json!(["visitor", "staff", "wall"]));
    let files: BTreeSet<String> = crate::tree::files_below("src-tauri/capabilities")
        .iter()
        .map(|path| crate::tree::shown(path))
        .collect();
    let expected =
        ["staff", "visitor", "wall"].map(|role| format!("src-tauri/capabilities/{role}.json"));
    assert_eq!(files, BTreeSet::from(expected));
    for role in ["visitor", "staff", "wall"] {
        let capability = json(&format!("src-tauri/capabilities/{role}.json"));
        assert_eq!(
            capability["identifier"], role,
            "the name the configuration asks for"
        );
        assert!(capability.get("webviews").is_none() && capability.get("platforms").is_none());
    }
}

/// The whole list of what each window may call. A new right shows up here in review.
#[test]
fn each_window_may_call_what_its_role_needs() {
    let mut resolved = String::new();
    for role in ["visitor", "staff", "wall"] {
        let capability = json(&format!("src-tauri/capabilities/{role}.json"));
        assert_eq!(
            capability["windows"],
            serde_json::json!([role]),
            "one capability, one window"
        );
        assert!(
            capability.get("remote").is_none(),
            "no remote page may call"
        );
        for permission in capability["permissions"].as_array().expect("permissions") {
            let name = permission.as_str().expect("plain permissions only");
            resolved.push_str(&format!("{role}: {name}\n"));
            for command in commands_of(name) {
                resolved.push_str(&format!("{role}:   {command}\n"));
            }
        }
    }
    let snapshot = root().join("tests/data/permissions.txt");
    let known = std::fs::read_to_string(&snapshot).unwrap_or_default();
    if known != resolved {
        std::fs::write(&snapshot, &resolved).expect("the snapshot can be written");
        panic!("the windows' rights changed; review tests/data/permissions.txt and commit it");
    }
}

#[test]
fn every_command_belongs_to_a_permission_and_the_reverse() {
    let permitted: BTreeSet<String> = permissions().iter().flat_map(commands).collect();
    let registered: BTreeSet<String> = kiosk_screen::command_names()
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(permitted, registered);
}

fn permissions() -> Vec<Value> {
    let mut all = Vec::new();
    for path in crate::tree::files_below("src-tauri/permissions") {
        if crate::tree::has_extension(&path, &["toml"]) {
            let file: Value = toml::from_str(&read(&path)).expect("a permission file");
            all.extend(file["permission"].as_array().expect("permissions").clone());
        }
    }
    all
}

fn commands(permission: &Value) -> Vec<String> {
    permission["commands"]["allow"]
        .as_array()
        .expect("allowed commands")
        .iter()
        .map(|command| command.as_str().expect("a name").to_owned())
        .collect()
}

fn commands_of(name: &str) -> Vec<String> {
    if name.starts_with("core:") {
        return vec![];
    }
    let permission = permissions()
        .into_iter()
        .find(|permission| permission["identifier"] == name)
        .unwrap_or_else(|| panic!("no permission {name}"));
    commands(&permission)
}
