//! Lot numbers (標別): many spellings of the same idea, one order.
//!
//! Seen in real sales: `甲` `乙標` `第1標` `第十一標` `1標` `編號1` `01` `007` `3.` `壹` `拾參` `A`; after 癸
//! a big sale went on with the branches 子…亥 and then 23, 24. The original text is what people see.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::numerals::small_number;
use crate::text::ident;

const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES: &str = "子丑寅卯辰巳午未申酉戌亥";

/// A lot's number: its place in the order, and the text as published.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct LotNo {
    /// Place from 1; `None` for a single lot without a number or a spelling nobody foresaw.
    pub ordinal: Option<u32>,
    /// The text as published, trimmed; empty for a single lot.
    pub text: String,
}

impl LotNo {
    /// Reads a lot number in any spelling. It never fails: an unknown spelling has no ordinal.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        Self {
            ordinal: ordinal(text),
            text: text.to_owned(),
        }
    }

    /// Whether the sale has a single lot without a number.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

impl Ord for LotNo {
    /// By ordinal, lots without one last, then by text with its numbers in counting order.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |lot: &Self| (lot.ordinal.is_none(), lot.ordinal, runs(&lot.text));
        key(self)
            .cmp(&key(other))
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for LotNo {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn ordinal(text: &str) -> Option<u32> {
    let text: String = text
        .chars()
        .map(roman_sign)
        .collect::<String>()
        .nfkc()
        .collect();
    let text = ident(&text);
    let bare = unwrap(&text);
    value(bare).or_else(|| {
        // `5-2`, `甲之1` and `甲1` stand at the place of their first part.
        let cut = bare.find(['-', '之']).or_else(|| {
            let first = bare.chars().next().filter(|c| !c.is_ascii_digit())?;
            bare[first.len_utf8()..]
                .bytes()
                .all(|b| b.is_ascii_digit())
                .then_some(first.len_utf8())
        })?;
        value(unwrap(&bare[..cut]))
    })
}

/// Takes off the words and signs around the number itself.
fn unwrap(text: &str) -> &str {
    let mut bare = text;
    loop {
        let shorter = [
            "標別", "編號", "標的", "第", "NO.", "NO", "(", "[", "【", "「", ":", "#",
        ]
        .into_iter()
        .find_map(|lead| bare.strip_prefix(lead))
        .or_else(|| {
            ["標", "號", ".", "、", ",", ")", "]", "】", "」"]
                .into_iter()
                .find_map(|tail| bare.strip_suffix(tail))
        });
        match shorter {
            Some(shorter) => bare = shorter,
            None => return bare,
        }
    }
}

fn value(bare: &str) -> Option<u32> {
    let mut chars = bare.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        let place = |row: &str| {
            row.chars()
                .position(|r| r == c)
                .and_then(|i| u32::try_from(i).ok())
        };
        let found = place(STEMS)
            .map(|i| i + 1)
            .or_else(|| place(BRANCHES).map(|i| i + 11))
            .or_else(|| {
                c.is_ascii_uppercase()
                    .then(|| u32::from(c) - u32::from('A') + 1)
            });
        if found.is_some() {
            return found;
        }
    }
    // `0` stands for "no lot" in some exports.
    small_number(bare).filter(|n| *n > 0)
}

/// Roman numerals of one character would become the letter I; they are numbers.
fn roman_sign(c: char) -> char {
    const DIGITS: [char; 12] = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫'];
    match c {
        'Ⅰ'..='Ⅻ' => DIGITS[(u32::from(c) - u32::from('Ⅰ')) as usize],
        c => c,
    }
}

/// The text cut into runs of digits (compared as numbers) and of other characters.
fn runs(text: &str) -> Vec<(u64, String)> {
    let mut runs: Vec<(u64, String)> = Vec::new();
    let mut rest = &*ident(text);
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != digits)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        runs.push(if digits {
            (run.parse().unwrap_or(u64::MAX), String::new())
        } else {
            (0, run.to_owned())
        });
        rest = after;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_spelling_seen_in_real_sales() {
        let cases = [
            ("", None),
            ("  \u{3000}", None),
            ("甲", Some(1)),
            ("乙標", Some(2)),
            ("癸", Some(10)),
            ("子", Some(11)),
            ("寅", Some(13)),
            ("申", Some(19)),
            ("酉", Some(20)),
            ("戌", Some(21)),
            ("亥", Some(22)),
            ("23", Some(23)),
            ("第1標", Some(1)),
            ("第4標", Some(4)),
            ("第一標", Some(1)),
            ("第十一標", Some(11)),
            ("第十五標", Some(15)),
            ("1標", Some(1)),
            ("編號1", Some(1)),
            ("標別編號 4", Some(4)),
            ("1", Some(1)),
            ("01", Some(1)),
            ("007", Some(7)),
            ("022", Some(22)),
            ("3.", Some(3)),
            ("8.", Some(8)),
            ("壹", Some(1)),
            ("貳", Some(2)),
            ("參", Some(3)),
            ("拾參", Some(13)),
            ("十二", Some(12)),
            ("A", Some(1)),
            ("Ｂ", Some(2)),
            ("c", Some(3)),
            ("５", Some(5)),
            ("①", Some(1)),
            ("Ⅳ", Some(4)),
            ("(甲)", Some(1)),
            ("【乙標】", Some(2)),
            ("5-2", Some(5)),
            ("第5-2標", Some(5)),
            ("甲之1", Some(1)),
            ("乙2", Some(2)),
            ("0", None),
            ("拍", None),
            ("甲乙", None),
            ("全部", None),
        ];
        for (text, ordinal) in cases {
            let lot = LotNo::parse(text);
            assert_eq!(lot.ordinal, ordinal, "{text:?}");
            assert_eq!(lot.text, text.trim(), "the published text is kept");
        }
    }

    #[test]
    fn lots_stand_in_counting_order() {
        let order = [
            "甲",
            "第二標",
            "丙",
            "5-2",
            "5-10",
            "第九標",
            "癸",
            "第十一標",
            "亥",
            "23",
            "24",
            "",
            "拍",
        ];
        let mut lots: Vec<LotNo> = order.iter().rev().map(|text| LotNo::parse(text)).collect();
        lots.sort();
        let texts: Vec<&str> = lots.iter().map(|lot| lot.text.as_str()).collect();
        assert_eq!(texts, order);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[甲乙癸子亥第標編號一二十拾0-9A-Z.之-]{0,8}") {
            for text in [s, t] {
                let lot = LotNo::parse(&text);
                prop_assert_ne!(lot.ordinal, Some(0));
                prop_assert_eq!(lot.cmp(&lot), Ordering::Equal);
            }
        }

        #[test]
        fn a_number_has_its_place_in_every_wrapping(n in 1..9999_u32) {
            for text in [format!("{n}"), format!("第{n}標"), format!("{n:05}."), format!("編號{n}")] {
                prop_assert_eq!(LotNo::parse(&text).ordinal, Some(n));
            }
        }
    }
}
