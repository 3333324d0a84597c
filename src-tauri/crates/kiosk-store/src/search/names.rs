//! Names of persons, published in full or masked: 許○○, 陳O政, 甲**.
//!
//! A mark stands for any one character, in what is published and in what is typed. A name is compared from its
//! beginning, and at least one character must truly be the same.

use kiosk_model::text::skey;

/// What all marks are made.
const MARK: char = '○';

/// A name in the one way names are compared: folded, every mask mark the same.
///
/// Letters and digits are marks only beside Han characters: O in 陳O政, but not in a company's Latin name.
pub(crate) fn fold(name: &str) -> String {
    let key = skey(name);
    let has_han = key.chars().any(is_han);
    key.chars()
        .map(|c| match c {
            '○' | '◯' | '〇' | '*' | '●' => MARK,
            'o' | 'x' | '0' if has_han => MARK,
            c => c,
        })
        .collect()
}

/// Whether a text has a mark that is nothing but a mark.
pub(crate) fn has_mark(typed: &str) -> bool {
    typed.contains(['○', '◯', '*', '＊', '●'])
}

/// Whether this may be the beginning of a name: Han characters and marks, at least two together.
pub(crate) fn may_be_name(folded: &str) -> bool {
    folded.chars().count() >= 2
        && folded.chars().any(is_han)
        && folded.chars().all(|c| is_han(c) || c == MARK)
}

/// Whether a folded name begins as was typed, marks standing for any character.
pub(crate) fn begins(name: &str, typed: &str) -> bool {
    let mut same = false;
    let mut rest = name.chars();
    for wanted in typed.chars() {
        match rest.next() {
            Some(found) if found == wanted && found != MARK => same = true,
            Some(found) if found == MARK || wanted == MARK => {}
            _ => return false,
        }
    }
    same
}

fn is_han(c: char) -> bool {
    c != '〇'
        && matches!(c, '\u{3400}'..='\u{9fff}' | '\u{e000}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_stand_for_any_character() {
        let cases = [
            ("許○○", "許大明", true),
            ("許○○", "許", true),
            ("許〇〇", "許大明", true),
            ("陳O政", "陳大政", true),
            ("陳Ｏ政", "陳大政", true),
            ("陳o政", "陳大政", true),
            ("陳0政", "陳大政", true),
            ("陳X政", "陳大政", true),
            ("陳*政", "陳大政", true),
            ("陳＊政", "陳大政", true),
            ("陳大政", "陳○政", true),
            ("陳大政", "陳Ｏ政", true),
            ("陳大政", "陳＊政", true),
            ("陳大政", "陳大文", false),
            ("許○○", "陳大明", false),
            ("許○○", "大明", false),
            ("許○", "許大明", false),
        ];
        for (published, typed, expected) in cases {
            assert_eq!(
                begins(&fold(published), &fold(typed)),
                expected,
                "{published} {typed}"
            );
        }
        assert!(
            !begins(&fold("○○○"), &fold("許大明")),
            "a mark alone is nobody"
        );
    }

    #[test]
    fn letters_of_a_latin_name_are_letters() {
        assert_eq!(fold("OXO Ltd."), "oxoltd.");
        assert!(!may_be_name(&fold("OXO")) && may_be_name(&fold("王O")));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(name in any::<String>(), typed in any::<String>()) {
            let _ = (begins(&fold(&name), &fold(&typed)), may_be_name(&fold(&typed)), has_mark(&typed));
        }
    }
}
