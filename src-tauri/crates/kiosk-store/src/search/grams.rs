//! Texts as overlapping pairs of characters, and queries over them.
//!
//! Chinese is written without blanks, so every piece of a text may be a word: 淡水區 is indexed as `淡水 水區 區`.
//! A word is found as the phrase of its pairs, which is exact for two characters and more; a single character is found
//! as the beginning of a pair, for which the last character of each run stands alone.
//! `src-tauri/docs/adr/0005-search-index.md` holds the measurements.

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

/// Adds the pairs of a text to what is indexed: as it is written, and with its numbers in the one way.
pub(crate) fn add(indexed: &mut String, text: &str) {
    for run in runs(text) {
        add_pairs(indexed, &run);
        let plain = plain_numbers(&run);
        if plain != run {
            add_pairs(indexed, &plain);
        }
    }
}

fn add_pairs(indexed: &mut String, run: &str) {
    let mut chars = run.chars().peekable();
    while let Some(c) = chars.next() {
        indexed.push(c);
        indexed.extend(chars.peek());
        indexed.push(' ');
    }
}

/// The index's own query for texts that hold this word; the word is one of [`runs`].
pub(crate) fn phrase(word: &str) -> String {
    let word: String = word.chars().take(LONGEST_WORD).collect();
    let plain = plain_numbers(&word);
    if plain == word {
        as_written(&word)
    } else {
        format!("({} OR {})", as_written(&word), as_written(&plain))
    }
}

fn as_written(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    match chars.as_slice() {
        [only] => format!("\"{only}\" *"),
        chars => {
            let pairs: Vec<String> = chars.windows(2).map(String::from_iter).collect();
            format!("\"{}\"", pairs.join(" "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_becomes_its_pairs() {
        let cases = [
            ("淡水區", "淡水 水區 區 "),
            ("段", "段 "),
            ("", ""),
            ("「，。！'\"*😀", ""),
            ("新園鄉，606", "新園 園鄉 鄉 60 06 6 "),
            ("臺北", "台北 北 "),
            (
                "嘉義市\u{3000}\u{3000}湖內段",
                "嘉義 義市 市湖 湖內 內段 段 ",
            ),
            ("３６之３０", "36 6之 之3 30 0 36 6- -3 30 0 "),
            (
                "0296-0000號",
                "02 29 96 6- -0 00 00 00 0號 號 29 96 6號 號 ",
            ),
            (
                "1153-0012",
                "11 15 53 3- -0 00 01 12 2 11 15 53 3- -1 12 2 ",
            ),
            ("000", "00 00 0 0 "),
            ("-0", "-0 0 "),
            ("2─19", "2- -1 19 9 "),
            ("三樓之12", "三樓 樓之 之1 12 2 "),
            ("㈱A", "株 a "),
            ("\u{e000}", "\u{e000} "),
        ];
        for (text, expected) in cases {
            let mut indexed = String::new();
            add(&mut indexed, text);
            assert_eq!(indexed, expected, "{text}");
        }
    }

    #[test]
    fn a_word_becomes_a_phrase() {
        assert_eq!(phrase("東"), "\"東\" *");
        assert_eq!(phrase("淡水區"), "\"淡水 水區\"");
        assert_eq!(
            phrase(&"龘".repeat(5000))
                .chars()
                .filter(|c| *c == '龘')
                .count(),
            2 * (LONGEST_WORD - 1)
        );
    }

    proptest! {
        #[test]
        fn nothing_that_was_typed_is_taken_for_the_query_language(text in any::<String>()) {
            for run in runs(&text) {
                prop_assert!(!run.contains(['"', '*', '\'', '(', ')', ':', '^', '\0', ' ']), "{}", run);
            }
        }
    }
}
