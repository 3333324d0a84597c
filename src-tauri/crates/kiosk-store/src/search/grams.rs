//! Texts as runs of characters that can be searched for.
//!
//! Chinese is written without blanks, so every piece of a run may be a word: 淡水區 is indexed by its pairs 淡水, 水區 and
//! 區 at the end, and a word is found by its pairs standing one behind the other ([`super::postings`]).

use kiosk_model::text::skey;

/// More characters of a word than this are not looked at; no address is that long.
const LONGEST_WORD: usize = 64;

/// The runs of searchable characters in a text: folded for searching, cut at punctuation.
pub(crate) fn runs(text: &str) -> Vec<String> {
    let pieces = text.split(|c: char| !is_searchable(c));
    // `skey` may turn one sign into several, some of them punctuation: ㈱ becomes (株).
    let folded = pieces.map(skey).collect::<Vec<_>>();
    let cut = folded
        .iter()
        .flat_map(|piece| piece.split(|c: char| !is_searchable(c)));
    cut.filter(|run| !run.is_empty())
        .map(plain_dashes)
        .collect()
}

fn is_searchable(c: char) -> bool {
    c.is_alphanumeric() || is_dash(c) || is_private(c) || is_sign(c) || is_blank(c)
}

/// Blanks do not cut a text (嘉義市　　湖內段); folding drops them. In a query they have been cut at before.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Dashes of every kind that were seen in door plates, the box-drawing line among them.
fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '－' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}' | '\u{fe58}' | '\u{fe63}'
    )
}

/// Characters outside the standard, with which registers write rare names.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// Signs that stand for words (㈱, ㎡) and marks inside a word.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{3200}'..='\u{33ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

fn plain_dashes(run: &str) -> String {
    run.chars()
        .map(|c| if is_dash(c) { '-' } else { c })
        .collect()
}

/// One way of writing numbers: 36之30號 is 36-30號, and parcel 0296-0000 is 296.
fn plain_numbers(run: &str) -> String {
    let chars: Vec<char> = run.chars().collect();
    let is_digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
    let mut plain = String::with_capacity(run.len());
    let mut at = 0;
    while at < chars.len() {
        if chars[at].is_ascii_digit() {
            let end = at
                + chars[at..]
                    .iter()
                    .take_while(|c| c.is_ascii_digit())
                    .count();
            let zeros = chars[at..end].iter().take_while(|c| **c == '0').count();
            let is_sub = plain.ends_with('-') && plain.len() > 1;
            if zeros < end - at {
                plain.extend(&chars[at + zeros..end]);
            } else if is_sub {
                // No sub-number: the dash goes too.
                plain.pop();
            } else {
                plain.push('0');
            }
            at = end;
        } else {
            let joins = chars[at] == '之'
                && at > 0
                && is_digit(chars.get(at - 1))
                && is_digit(chars.get(at + 1));
            plain.push(if joins { '-' } else { chars[at] });
            at += 1;
        }
    }
    plain
}

/// Adds the runs of a text to what is indexed, one a line: as it is written, and with its numbers in the one way.
pub(crate) fn add(indexed: &mut String, text: &str) {
    for run in runs(text) {
        let plain = plain_numbers(&run);
        indexed.push_str(&run);
        indexed.push('\n');
        if plain != run {
            indexed.push_str(&plain);
            indexed.push('\n');
        }
    }
}

/// The ways in which a word stands in the index; the word is one of [`runs`].
pub(crate) fn spellings(word: &str) -> Vec<String> {
    let word: String = word.chars().take(LONGEST_WORD).collect();
    let plain = plain_numbers(&word);
    if plain == word {
        vec![word]
    } else {
        vec![word, plain]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_becomes_its_runs() {
        let cases = [
            ("淡水區", "淡水區 "),
            ("段", "段 "),
            ("", ""),
            ("「，。！'\"*😀", ""),
            ("新園鄉，606", "新園鄉 606 "),
            ("臺北", "台北 "),
            ("嘉義市\u{3000}\u{3000}湖內段", "嘉義市湖內段 "),
            ("３６之３０", "36之30 36-30 "),
            ("0296-0000號", "0296-0000號 296號 "),
            ("1153-0012", "1153-0012 1153-12 "),
            ("000", "000 0 "),
            ("-0", "-0 "),
            ("2─19", "2-19 "),
            ("三樓之12", "三樓之12 "),
            ("㈱A", "株 a "),
            ("\u{e000}", "\u{e000} "),
        ];
        for (text, expected) in cases {
            let mut indexed = String::new();
            add(&mut indexed, text);
            assert_eq!(indexed.replace('\n', " "), expected, "{text}");
        }
    }

    #[test]
    fn a_word_has_one_spelling_or_two() {
        assert_eq!(spellings("東"), ["東"]);
        assert_eq!(spellings("36之30號"), ["36之30號", "36-30號"]);
        assert_eq!(
            spellings(&"龘".repeat(5000))[0].chars().count(),
            LONGEST_WORD
        );
    }

    proptest! {
        #[test]
        fn a_run_holds_no_punctuation(text in any::<String>()) {
            for run in runs(&text) {
                prop_assert!(!run.contains(['"', '*', '\'', '(', ')', ':', '^', '\0', ' ', '\n']), "{}", run);
            }
        }
    }
}
