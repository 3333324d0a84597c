//! Finding forms by what people type: names, other words for them, what they are for, numbers and sounds.

use std::sync::OnceLock;

use kiosk_model::text::ident;
use kiosk_model::variant::Variant;
use kiosk_words::Words;

use crate::forms_entries::{self, EntryWords};

/// A form that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormHit {
    /// The form.
    pub id: &'static str,
    /// Its number in the office's list.
    pub number: u16,
    /// What it is called in the language that was asked in.
    pub name: String,
}

/// How well a form fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its name or number begins so.
    Name,
    /// Its name, or another word for it, holds it.
    Word,
    /// What it is for says so.
    Purpose,
}

/// The words of a form in one language, ready to be compared.
struct Known {
    variant: Variant,
    name: String,
    names: Vec<String>,
    synonyms: Vec<String>,
    purposes: Vec<String>,
}

struct Form {
    id: &'static str,
    number: u16,
    known: Vec<Known>,
}

fn forms(words: &Words) -> &'static [Form] {
    static FORMS: OnceLock<Vec<Form>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let entries = forms_entries::entries(words).into_iter();
        entries
            .map(|entry| Form {
                id: entry.id,
                number: entry.number,
                known: entry.words.iter().map(known).collect(),
            })
            .collect()
    })
}

fn known(words: &EntryWords) -> Known {
    let plain = |texts: &[String]| -> Vec<String> {
        texts
            .iter()
            .map(|text| kiosk_lexicon::plain(text))
            .collect()
    };
    Known {
        variant: words.variant,
        name: words.names.first().cloned().unwrap_or_default(),
        names: plain(&words.names),
        synonyms: plain(&words.synonyms),
        purposes: plain(&words.purposes),
    }
}

/// The forms all pieces of the words fit, the best first, then in the order of the list.
///
/// Words of the language asked in and of zh-TW count: both stand on the paper.
pub(crate) fn find(words: &Words, typed: &str, variant: Variant) -> Vec<FormHit> {
    let pieces: Vec<&str> = typed.split_whitespace().collect();
    if pieces.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<(Fit, FormHit)> = forms(words)
        .iter()
        .filter_map(|form| {
            let fits = pieces.iter().map(|piece| fit(form, piece, variant));
            let worst = fits.collect::<Option<Vec<Fit>>>()?.into_iter().max()?;
            let named = form.known.iter().find(|known| known.variant == variant)?;
            let hit = FormHit {
                id: form.id,
                number: form.number,
                name: named.name.clone(),
            };
            Some((worst, hit))
        })
        .collect();
    hits.sort_by_key(|(fit, hit)| (*fit, hit.number));
    hits.into_iter().map(|(_, hit)| hit).collect()
}

fn fit(form: &Form, piece: &str, variant: Variant) -> Option<Fit> {
    if ident(piece).parse() == Ok(form.number) {
        return Some(Fit::Name);
    }
    let asked = |known: &&Known| known.variant == variant || known.variant == Variant::ZhTw;
    let known = || form.known.iter().filter(asked);
    if kiosk_lexicon::is_zhuyin(piece) {
        let sounds = |text: &String| {
            text.char_indices()
                .any(|(at, _)| kiosk_lexicon::sounds(&text[at..], piece))
        };
        return known()
            .flat_map(|known| known.names.iter().chain(&known.synonyms))
            .any(sounds)
            .then_some(Fit::Word);
    }
    let piece = kiosk_lexicon::plain(piece);
    if piece.is_empty() {
        return None;
    }
    let mut best: Option<Fit> = None;
    for known in known() {
        let fit = if known.names.iter().any(|name| name.starts_with(&piece)) {
            Some(Fit::Name)
        } else if (known.names.iter().chain(&known.synonyms)).any(|word| word.contains(&piece)) {
            Some(Fit::Word)
        } else if known.purposes.iter().any(|text| text.contains(&piece)) {
            Some(Fit::Purpose)
        } else {
            None
        };
        best = [best, fit].into_iter().flatten().min();
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str, variant: Variant) -> Vec<&'static str> {
        let words = Words::load().expect("the words");
        let hits = find(&words, typed, variant);
        hits.into_iter().map(|hit| hit.id).collect()
    }

    #[test]
    fn forms_by_name_sound_number_and_language() {
        let cases = [
            ("分期", Variant::ZhTw),
            ("ㄈㄑ", Variant::ZhTw),
            ("ㄈㄣㄑㄧ", Variant::ZhTw),
            ("慢慢繳", Variant::ZhTw),
            ("trả góp", Variant::Vi),
            ("tra gop", Variant::Vi),
            ("cicilan", Variant::Id),
            ("ผ่อนชำระ", Variant::Th),
            ("instalment", Variant::En),
        ];
        for (typed, variant) in cases {
            let found = found(typed, variant);
            assert!(
                found.contains(&"installment_application"),
                "{typed}: {found:?}"
            );
        }
        assert_eq!(
            found("1", Variant::ZhTw).first(),
            Some(&"installment_application")
        );
        assert_eq!(found("", Variant::ZhTw), [""; 0]);
        assert_eq!(found("龘", Variant::ZhTw), [""; 0]);
    }
}
