//! The two ways text is made comparable: [`ident`] for numbers and codes, [`skey`] for searching
//! names and addresses. They are never mixed up, and neither touches what is stored or printed.

use unicode_normalization::UnicodeNormalization;

/// White space of every kind and the characters without width.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Normalises a number or code: full width to ASCII, every dash to `-`, no blanks, capitals.
///
/// It runs before every check of a number. What was typed is kept beside the result.
pub fn ident(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    let plain = (s.chars())
        .filter(|&c| !is_blank(c))
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => {
                // The full-width block is ASCII moved by a constant.
                char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c)
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
            c => c,
        })
        .map(|c| c.to_ascii_uppercase());
    // No character takes more room than it did.
    out.extend(plain);
    out
}

/// The key by which names and addresses are searched: equal keys mean "the same to a searcher".
///
/// Compatibility characters, variation selectors, blanks, letter case and the listed everyday
/// variants make no difference. Never store or print a key.
pub fn skey(s: &str) -> String {
    // Nearly all texts are of characters that no normal form changes.
    if s.chars().all(is_settled) {
        let mut key = String::with_capacity(s.len());
        let blanks_left_out = s.chars().filter(|&c| !is_blank(c));
        key.extend(blanks_left_out.map(|c| fold_variant(c.to_ascii_lowercase())));
        return key;
    }
    key_of_any(s)
}

fn key_of_any(s: &str) -> String {
    s.nfkc()
        .filter(|&c| !is_blank(c) && !is_variation_selector(c))
        .flat_map(fold_case)
        .map(fold_variant)
        .nfkc()
        .filter(|&c| !is_blank(c))
        .collect()
}

fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Case folding by way of the capital, so that ß meets SS and ς meets σ.
fn fold_case(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
}

/// ASCII and the common Han characters: they neither come apart nor join with a neighbour of their kind.
fn is_settled(c: char) -> bool {
    matches!(c, '\0'..='\x7f' | '\u{4e00}'..='\u{9fff}')
}

/// Everyday variants that a search treats as one character.
///
/// The first nine are the rule's; the rest were seen in place names of published notices.
/// Characters that tell people apart (堃/坤, 喆/哲) do not belong here.
fn fold_variant(c: char) -> char {
    match c {
        '臺' => '台',
        '峯' => '峰',
        '羣' => '群',
        '喦' => '岩',
        '裏' => '裡',
        '着' => '著',
        '衞' => '衛',
        '敍' => '敘',
        '啓' => '啟',
        '恒' => '恆',
        '巿' => '市', // U+5DFF, a different character that looks like 市
        '犂' => '犁',
        '双' => '雙',
        '脚' => '腳',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_typed_in_any_width_become_one() {
        let cases = [
            ("Ａ１２３４５６７８９", "A123456789"),
            ("ａ123456789", "A123456789"),
            ("０９１２－３４５－６７８", "0912-345-678"),
            ("A 1 2 3 4 5 6 7 8 9", "A123456789"),
            ("\u{3000}T100000001\u{3000}", "T100000001"),
            ("08—736–9900", "08-736-9900"),
            ("A123\u{200b}456789", "A123456789"),
            ("１１０／０６／３０", "110/06/30"),
            ("\u{feff}24680007", "24680007"),
            ("1\u{a0}2\u{2007}3\u{202f}4\u{205f}5", "12345"),
            ("1\u{2212}2\u{fe58}3\u{fe63}4\u{2010}5", "1-2-3-4-5"),
            ("", ""),
        ];
        for (typed, expected) in cases {
            assert_eq!(ident(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_searcher_finds_these_to_be_the_same() {
        let pairs = [
            ("臺北市", "台北市"),
            ("林峯", "林峰"),
            ("①號", "1號"),
            ("㈱", "(株)"),
            ("王\u{3000}小明", "王小明"),
            ("李\u{e0100}", "李"),
            ("\u{f9e4}", "理"),
            ("\u{2f00}", "一"),
            ("ＡＢＣ", "abc"),
            ("恒春", "恆春"),
            ("台東巿", "臺東市"),
            ("凍子脚段", "凍子腳段"),
            ("Nguyễn", "NGUYỄN"),
            ("２６６號５樓", "266號5樓"),
        ];
        for (one, other) in pairs {
            assert_eq!(skey(one), skey(other), "{one} {other}");
        }
    }

    #[test]
    fn a_searcher_finds_these_to_differ() {
        let pairs = [
            ("王小明", "王曉明"),
            ("陳堃", "陳坤"),
            ("林喆", "林哲"),
            ("元", "兀"),
            ("臺", "抬"),
            ("李", "季"),
            ("A", "B"),
            ("1", "l"),
        ];
        for (one, other) in pairs {
            assert_ne!(skey(one), skey(other), "{one} {other}");
        }
    }

    #[test]
    fn the_key_of_a_key_is_itself_for_every_character() {
        for c in (0..=0x10_ffff).filter_map(char::from_u32) {
            let once = skey(&c.to_string());
            assert_eq!(skey(&once), once, "U+{:04X}", u32::from(c));
            assert_eq!(once, key_of_any(&c.to_string()), "U+{:04X}", u32::from(c));
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(s in "\\PC*") {
            let once = ident(&s);
            prop_assert_eq!(ident(&once), once);
        }

        #[test]
        fn settled_characters_have_the_key_all_have(s in "[ -~\\t\\n一-\u{9fff}臺恒脚巿]*") {
            prop_assert_eq!(skey(&s), key_of_any(&s));
        }

        #[test]
        fn a_key_holds_no_blank(s in any::<String>()) {
            prop_assert!(!skey(&s).chars().any(is_blank));
            prop_assert!(!ident(&s).chars().any(is_blank));
        }
    }
}
