//! Laws of the words: every message a form needs is there, and none is too much.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kiosk_model::variant::Variant;
use kiosk_words::source::{Message, Source};

use crate::Common;
use crate::def::FormDef;
use crate::load::shared;
use crate::normal::count_chars;
use crate::registry::registry;

/// The name that only the profile knows; written so that this file does not hold it either.
const BRANCH: &str = "\u{5c4f}\u{6771}";

pub(super) fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The zh-TW messages of an area, by key or key.attribute.
fn messages(area: &str) -> BTreeMap<String, Message> {
    let path = crate_dir().join(format!("../../words/zh-TW/{area}.ftl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut source = Source::default();
    source.add(Variant::ZhTw, Path::new(area), &text);
    assert_eq!(source.broken, [], "{area}");
    source
        .entries
        .into_iter()
        .map(|message| (message.key.clone(), message))
        .collect()
}

fn form_messages(def: &FormDef) -> BTreeMap<String, Message> {
    messages(&format!("form_{}", def.id))
}

/// The messages of a form: its own, and those it shares with others.
pub(super) fn all_messages(def: &FormDef) -> BTreeMap<String, Message> {
    let mut words = form_messages(def);
    words.extend(messages("form_fields"));
    words
}

/// A form that takes everything that is shared.
fn sample() -> FormDef {
    FormDef::read("shared.toml", &shared::sample()).unwrap_or_else(|error| panic!("{error}"))
}

fn is_shared(key: &str) -> bool {
    key.starts_with("field-")
}

/// The keys that nothing needs. One line of help is welcome at every question.
fn unused<'a>(there: &'a BTreeMap<String, Message>, needed: &BTreeSet<String>) -> Vec<&'a String> {
    let is_help_of_one = |key: &str| {
        let question = key.strip_suffix(".help");
        question.is_some_and(|question| needed.contains(question))
    };
    let is_unused = |key: &&String| !needed.contains(*key) && !is_help_of_one(key);
    there.keys().filter(is_unused).collect()
}

#[test]
fn every_message_is_there_and_none_is_too_much() {
    for def in registry() {
        let own = form_messages(def);
        let needed = def.message_keys();
        let there: BTreeSet<String> = all_messages(def).into_keys().collect();
        let missing: Vec<_> = needed.difference(&there).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", def.id);
        let unused = unused(&own, &needed);
        assert!(unused.is_empty(), "{}: {unused:#?}", def.id);
    }
}

#[test]
fn what_is_shared_has_its_messages_and_none_is_too_much() {
    let there = messages("form_fields");
    let mut needed: BTreeSet<String> = sample().message_keys();
    needed.extend(shared::keys_of_lists());
    // What only some forms say of a shared field: 「同上」.
    needed.extend(registry().flat_map(FormDef::message_keys));
    needed.retain(|key| is_shared(key));
    needed.insert("field-party_address_contact-suggest-same".to_owned());
    let missing: Vec<_> = needed
        .iter()
        .filter(|key| !there.contains_key(*key))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let unused = unused(&there, &needed);
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_common_problem_has_its_message() {
    let words = messages("problems");
    let needed: BTreeSet<String> = Common::ALL
        .iter()
        .map(|code| format!("problem-{}", code.name()))
        .collect();
    let there: BTreeSet<String> = words.keys().cloned().collect();
    assert_eq!(needed, there);
}

#[test]
fn the_slots_of_a_rule_are_those_of_its_message() {
    for def in registry() {
        let words = all_messages(def);
        for rule in &def.rules {
            let message = &words[&def.rule_key(rule)];
            let args: BTreeSet<String> = rule.args.iter().map(|(slot, _)| slot.clone()).collect();
            assert_eq!(message.slots, args, "{}: {}", def.id, rule.id);
        }
    }
}

#[test]
fn ready_sentences_fit_and_are_enough() {
    for def in registry() {
        let words = all_messages(def);
        for field in def.fields().filter(|field| !field.ready.is_empty()) {
            let (min, max) = (
                field.limits.min_chars.unwrap_or(1),
                field.limits.max_chars.unwrap_or(0),
            );
            for ready in &field.ready {
                let text = &words[&def.ready_key(None, &field.id, ready)];
                let count = count_chars(&text.texts[0]);
                assert!(
                    (min..=max / 3).contains(&count),
                    "{}: {} {} has {count} characters",
                    def.id,
                    field.id,
                    ready.id
                );
            }
        }
    }
}

#[test]
fn no_branch_stands_in_a_form() {
    for folder in ["defs", "src", "../../words/zh-TW"] {
        for entry in std::fs::read_dir(crate_dir().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let ours = folder != "../../words/zh-TW"
                || name.starts_with("form_")
                || name == "problems.ftl";
            if path.is_dir() || !ours {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(!text.contains(BRANCH), "{}", path.display());
        }
    }
}
