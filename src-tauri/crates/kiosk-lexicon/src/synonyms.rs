//! What people call things and places in other words and other languages.

use std::sync::OnceLock;

use kiosk_model::notice::NoticeKind;
use kiosk_model::places;
use kiosk_model::tag::Tag;
use kiosk_model::text::skey;
use kiosk_model::thing::ThingGroup;
use unicode_normalization::UnicodeNormalization;

use crate::sounds::romanised;

/// What a typed word means in a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// This word stands in it.
    Word(String),
    /// Such a thing is sold.
    Thing(ThingGroup),
    /// It has this tag.
    Tag(Tag),
    /// It is of this kind.
    Kind(NoticeKind),
}

/// Words of one name: xe máy, sepeda motor.
const LONGEST_NAME: usize = 4;
/// Letters after which the beginning of a name will do.
const ENOUGH_LETTERS: usize = 3;
/// Letters after which the beginning of a place in pinyin will do.
const ENOUGH_PINYIN: usize = 4;
/// Meanings that are followed at most.
const MOST_MEANINGS: usize = 24;

struct Entry {
    key: String,
    meanings: Vec<Meaning>,
}

/// The list, sorted by key.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let lines = include_str!("../data/synonyms.tsv").lines();
        let mut entries: Vec<Entry> = lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('\t'))
            .flat_map(|(meanings, names)| {
                let meanings: Vec<Meaning> = meanings.split(' ').filter_map(meaning).collect();
                names.split(',').map(move |name| Entry {
                    key: plain(name),
                    meanings: meanings.clone(),
                })
            })
            .collect();
        entries.sort_by(|one, other| one.key.cmp(&other.key));
        entries
    })
}

fn meaning(text: &str) -> Option<Meaning> {
    if let Some(code) = text.strip_prefix('@') {
        ThingGroup::parse(code).map(Meaning::Thing)
    } else if let Some(code) = text.strip_prefix('#') {
        Tag::parse(code).map(Meaning::Tag)
    } else if let Some(code) = text.strip_prefix('!') {
        NoticeKind::parse(code).map(Meaning::Kind)
    } else {
        Some(Meaning::Word(text.to_owned()))
    }
}

/// The key of a name: folded, without the marks of Latin letters (nhà is nha, đất is dat). Thai keeps all of its marks:
/// มา is not ม้า.
pub fn plain(name: &str) -> String {
    let letters = name.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
    let letters: String = letters
        .map(|c| match c {
            'đ' | 'Đ' => 'd',
            c => c,
        })
        .nfc()
        .collect();
    skey(&letters)
}

/// What the first of the typed pieces mean, and how many of them belong together.
///
/// The longest name counts. Without any meaning the first piece stands for itself alone.
pub fn read(pieces: &[&str]) -> (usize, Vec<Meaning>) {
    for used in (1..=pieces.len().min(LONGEST_NAME)).rev() {
        let typed = plain(&pieces[..used].concat());
        let meanings = meanings(&typed);
        if !meanings.is_empty() {
            return (used, meanings);
        }
    }
    (1, Vec::new())
}

fn meanings(typed: &str) -> Vec<Meaning> {
    let entries = entries();
    let from = entries.partition_point(|entry| entry.key.as_str() < typed);
    let is_letters = typed
        .chars()
        .all(|c| c.is_alphabetic() && !is_han(c) || is_thai(c));
    let enough = typed.chars().count() >= ENOUGH_LETTERS && is_letters;
    let mut found: Vec<Meaning> = Vec::new();
    let fitting = entries[from..]
        .iter()
        .take_while(|entry| entry.key == typed || enough && entry.key.starts_with(typed));
    for meaning in fitting.flat_map(|entry| &entry.meanings) {
        if !found.contains(meaning) {
            found.push(meaning.clone());
        }
    }
    if typed.len() >= ENOUGH_PINYIN && typed.bytes().all(|byte| byte.is_ascii_lowercase()) {
        found.extend(places_in_pinyin(typed).map(Meaning::Word));
    }
    found.truncate(MOST_MEANINGS);
    found
}

/// Townships and counties whose names begin like this in pinyin, without 縣, 市, 鄉, 鎮 or 區 behind them.
fn places_in_pinyin(typed: &str) -> impl Iterator<Item = String> {
    let counties = places::counties();
    let townships = counties
        .clone()
        .into_iter()
        .flat_map(places::townships_of)
        .map(|township| township.name);
    let mut names: Vec<String> = counties
        .into_iter()
        .chain(townships)
        .filter(|name| romanised(name, typed))
        .map(|name| {
            let stem = name.trim_end_matches(['縣', '市', '鄉', '鎮', '區']);
            let short = stem.chars().count() < 2;
            if short { name } else { stem }.to_owned()
        })
        .collect();
    names.sort();
    names.dedup();
    names.into_iter()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_thai(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e5b}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn meant(typed: &str) -> Vec<Meaning> {
        let pieces: Vec<&str> = typed.split_whitespace().collect();
        read(&pieces).1
    }

    #[test]
    fn every_line_of_the_list_means_something() {
        for line in include_str!("../data/synonyms.tsv").lines() {
            if line.starts_with('#') {
                continue;
            }
            let (meanings, names) = line.split_once('\t').unwrap_or_else(|| panic!("{line}"));
            for code in meanings.split(' ') {
                assert!(meaning(code).is_some(), "{code}");
            }
            for name in names.split(',') {
                assert!(!meant(name).is_empty(), "{name}");
                assert!(name.split_whitespace().count() <= LONGEST_NAME, "{name}");
            }
        }
    }

    #[test]
    fn things_in_every_language() {
        use ThingGroup::{Farm, House, Jewellery, Land, Machine, Parking, Vehicle};
        let cases = [
            ("nhà", House),
            ("nha", House),
            ("NHÀ", House),
            ("rumah", House),
            ("บ้าน", House),
            ("house", House),
            ("房子", House),
            ("đất", Land),
            ("dat", Land),
            ("tanah", Land),
            ("ที่ดิน", Land),
            ("land", Land),
            ("ruộng", Farm),
            ("sawah", Farm),
            ("xe máy", Vehicle),
            ("xe may", Vehicle),
            ("motor", Vehicle),
            ("moto", Vehicle),
            ("รถ", Vehicle),
            ("รถยนต์", Vehicle),
            ("car", Vehicle),
            ("parkir", Parking),
            ("mesin", Machine),
            ("vàng", Jewellery),
            ("ทอง", Jewellery),
        ];
        for (typed, thing) in cases {
            assert!(meant(typed).contains(&Meaning::Thing(thing)), "{typed}");
        }
    }

    #[test]
    fn places_in_latin_letters() {
        let word = |word: &str| Meaning::Word(word.to_owned());
        for (typed, place) in [
            ("Hằng Xuân", "恆春"),
            ("hang xuan", "恆春"),
            ("Neipu", "內埔"),
            ("fangl", "枋寮"),
            ("donggang", "東港"),
        ] {
            assert!(meant(typed).contains(&word(place)), "{typed}");
        }
    }

    #[test]
    fn a_name_of_two_words_is_read_as_one() {
        assert_eq!(read(&["xe", "máy", "12"]).0, 2);
        assert_eq!(read(&["東港", "nhà"]), (1, Vec::new()));
    }

    #[test]
    fn thai_marks_make_another_word() {
        assert_ne!(plain("มา"), plain("ม้า"));
        assert_eq!(plain("Đất"), "dat");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in proptest::collection::vec(any::<String>(), 0..5)) {
            let pieces: Vec<&str> = typed.iter().map(String::as_str).collect();
            prop_assert!(read(&pieces).0 <= pieces.len().max(1));
        }
    }
}
