//! Where a line of Thai may break: between words, which are written without
//! spaces.

use std::collections::BTreeSet;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// Whether a character belongs to the Thai script.
pub(super) fn is_thai(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e5b}')
}

/// Offsets at which a new word begins; none in a text without Thai.
pub(super) fn breaks(text: &str) -> BTreeSet<usize> {
    if !text.chars().any(is_thai) {
        return BTreeSet::new();
    }
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    segmenter.segment_str(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_breaks_between_words_and_nowhere_else() {
        let text = "แบบคำขอบริการถึงบ้าน";
        let mut words = Vec::new();
        let mut start = 0;
        for at in breaks(text).into_iter().filter(|at| *at > 0) {
            words.push(&text[start..at]);
            start = at;
        }
        assert_eq!(words, ["แบบ", "คำขอ", "บริการ", "ถึง", "บ้าน"]);
        assert!(breaks("Nguyễn 王小明").is_empty());
    }
}
