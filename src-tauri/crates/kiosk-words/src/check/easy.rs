//! Easy-read texts: short sentences, plain words, no brackets.

use super::{Findings, Rule, script};
use crate::source::{Message, SLOT};

/// Most characters of a sentence.
const LIMIT: usize = 18;

/// Words and marks that easy-read texts do without, and why.
const AVOID: &[(&str, &str)] = &[
    ("（", "brackets: put the explanation into the next sentence"),
    ("）", "brackets: put the explanation into the next sentence"),
    ("；", "semicolon: make two sentences"),
    ("—", "dash: make two sentences"),
    ("％", "percentage: give an example in 元"),
    ("%", "percentage: give an example in 元"),
    ("您", "easy-read says 你"),
    ("系統", "computer word"),
    ("連線", "computer word"),
    ("介面", "computer word"),
    ("登出", "computer word"),
    ("予以", "written style"),
    ("倘", "written style"),
    ("俾", "written style"),
    ("爰", "written style"),
    ("逾", "written style: say 超過"),
    ("不得不", "double negation"),
    ("非不", "double negation"),
    ("詳如", "written style"),
    ("喔", "baby talk"),
    ("唷", "baby talk"),
    ("好棒", "praise"),
];

pub(super) fn check(message: &Message, found: &mut Findings) {
    for text in &message.texts {
        for sentence in sentences(text) {
            let length = length(sentence);
            if length > LIMIT {
                found.add(
                    message,
                    Rule::EasyLength,
                    format!("{length} characters, at most {LIMIT}: {}", shown(sentence)),
                );
            }
        }
        for (word, why) in AVOID {
            if text.contains(word) {
                found.add(message, Rule::EasyWord, format!("{word}: {why}"));
            }
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '！', '？', '\n'])
        .filter(|sentence| !sentence.trim().is_empty())
}

/// Counts as the easy-read rules do: a Han letter, a group of digits, a Latin
/// word and a slot are one each, marks and spaces nothing.
pub(super) fn length(sentence: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for letter in sentence.chars() {
        let joins = letter.is_alphanumeric() && !script::is_han(letter)
            || in_word && matches!(letter, ',' | '.' | '-' | '_' | '@');
        if !joins && (script::is_han(letter) || letter == SLOT) || joins && !in_word {
            count += 1;
        }
        in_word = joins;
    }
    count
}

fn shown(sentence: &str) -> String {
    sentence.trim().replace(SLOT, "{…}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_as_the_rules_say() {
        for (sentence, count) in [
            ("你在嗎", 3),
            ("薪水 12,345 元", 4),
            ("像 A123456789", 2),
            ("再過 \u{FFFC} 秒", 4),
            ("按「找人幫忙」", 5),
            ("QR Code", 2),
            ("", 0),
        ] {
            assert_eq!(length(sentence), count, "{sentence}");
        }
    }

    #[test]
    fn sentences_end_at_marks_and_lines() {
        let text = "你在嗎？\n再過 30 秒，會重來。要用嗎";
        assert_eq!(sentences(text).count(), 3);
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_longer_than_its_letters(text in ".*") {
            proptest::prop_assert!(length(&text) <= text.chars().count());
        }
    }
}
