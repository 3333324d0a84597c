//! Forms are found by name, number, purpose and by what people call them, in every language.

use kiosk_app::forms_entries::{EntryWords, FormEntry, entries};
use kiosk_model::variant::Variant;
use kiosk_words::Words;

/// A search as plain as can be: some word of the form holds what was typed.
fn found(all: &[FormEntry], variant: Variant, typed: &str) -> Vec<u16> {
    let typed = typed.to_lowercase();
    let holds = |words: &EntryWords| {
        let lists = [&words.names, &words.purposes, &words.synonyms];
        let mut texts = lists.into_iter().flatten();
        texts.any(|text| text.to_lowercase().contains(&typed))
    };
    let hit = |entry: &&FormEntry| {
        entry.number.to_string() == typed
            || entry
                .words
                .iter()
                .any(|words| words.variant == variant && holds(words))
    };
    all.iter().filter(hit).map(|entry| entry.number).collect()
}

#[test]
fn every_form_has_names_purposes_and_synonyms_in_every_language() {
    let all = entries(&Words::load().expect("the words"));
    assert_eq!(all.len(), 22);
    for entry in &all {
        assert_eq!(entry.words.len(), Variant::ALL.len(), "{}", entry.id);
        for words in &entry.words {
            let place = format!("{} {:?}", entry.id, words.variant);
            assert_eq!(words.names.len(), 2, "{place}");
            assert_eq!(words.purposes.len(), 3, "{place}");
            assert!(words.synonyms.len() >= 2, "{place}");
            let shown = words.names.iter().chain(&words.purposes);
            let empty = shown.chain(&words.synonyms).find(|text| text.is_empty());
            assert_eq!(empty, None, "{place}");
        }
    }
}

#[test]
fn a_visitors_own_words_lead_to_the_form() {
    let all = entries(&Words::load().expect("the words"));
    for (variant, typed, number) in [
        (Variant::ZhTw, "分期", 1),
        (Variant::ZhTw, "12", 12),
        (Variant::ZhTw, "法拍屋", 4),
        (Variant::ZhTw, "作保", 2),
        (Variant::Easy, "走不動", 5),
        (Variant::En, "Power of Attorney", 13),
        (Variant::Vi, "trả góp", 1),
        (Variant::Id, "potong gaji", 14),
        (Variant::Th, "มรดก", 15),
    ] {
        let numbers = found(&all, variant, typed);
        assert!(numbers.contains(&number), "{typed}: {numbers:?}");
    }
}
