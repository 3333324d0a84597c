//! How Han characters sound: zhuyin, its initials alone, and pinyin, all without tones.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// Zhuyin and pinyin of a syllable.
struct Sound {
    zhuyin: &'static str,
    pinyin: &'static str,
}

struct Readings {
    sounds: Vec<Sound>,
    /// The readings of each character, as places in `sounds`.
    of: FxHashMap<char, Vec<u16>>,
}

fn readings() -> &'static Readings {
    static READINGS: OnceLock<Readings> = OnceLock::new();
    READINGS.get_or_init(|| {
        let mut readings = Readings {
            sounds: Vec::new(),
            of: FxHashMap::default(),
        };
        for (line, at) in include_str!("../data/readings.tsv").lines().zip(0_u16..) {
            let mut fields = line.split('\t');
            let (Some(zhuyin), Some(pinyin), Some(chars)) =
                (fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            readings.sounds.push(Sound { zhuyin, pinyin });
            for c in chars.chars() {
                readings.of.entry(c).or_default().push(at);
            }
        }
        readings
    })
}

fn sounds_of(c: char) -> impl Iterator<Item = &'static Sound> {
    let readings = readings();
    let of = readings.of.get(&c).map(Vec::as_slice).unwrap_or_default();
    of.iter()
        .filter_map(|at| readings.sounds.get(usize::from(*at)))
}

fn is_letter(c: char) -> bool {
    matches!(c, 'ㄅ'..='ㄩ')
}

fn is_tone(c: char) -> bool {
    matches!(c, 'ˊ' | 'ˇ' | 'ˋ' | '˙' | 'ˉ')
}

/// Whether a text is zhuyin and nothing else, two letters or more.
pub fn is_zhuyin(typed: &str) -> bool {
    typed.chars().all(|c| is_letter(c) || is_tone(c))
        && typed.chars().filter(|c| is_letter(*c)).count() >= 2
}

/// Whether a word begins to sound as was typed in zhuyin: whole syllables, or their first letters alone (ㄈㄑ for 分期),
/// or both mixed; tones may be left out.
pub fn sounds(word: &str, typed: &str) -> bool {
    let typed: String = typed.chars().filter(|c| is_letter(*c)).collect();
    !typed.is_empty() && goes_on(word, &typed)
}

fn goes_on(word: &str, typed: &str) -> bool {
    if typed.is_empty() {
        return true;
    }
    let mut rest = word.chars();
    let Some(c) = rest.next() else {
        return false;
    };
    // 台 is read like 臺, which the list has too.
    sounds_of(c).any(|sound| {
        let first = sound.zhuyin.chars().next().map_or(0, char::len_utf8);
        let heads = [&sound.zhuyin[..first], sound.zhuyin];
        // A syllable that is being typed: ㄉㄨ for ㄉㄨㄥ.
        sound.zhuyin.starts_with(typed)
            || heads.iter().any(|head| {
                typed
                    .strip_prefix(head)
                    .is_some_and(|typed| goes_on(rest.as_str(), typed))
            })
    })
}

/// Whether a word begins to sound as was typed in pinyin without tones, small letters, blanks and signs left out.
pub fn romanised(word: &str, typed: &str) -> bool {
    if typed.is_empty() {
        return true;
    }
    let mut rest = word.chars();
    let Some(c) = rest.next() else {
        return false;
    };
    sounds_of(c).any(|sound| {
        sound.pinyin.starts_with(typed)
            || typed
                .strip_prefix(sound.pinyin)
                .is_some_and(|typed| romanised(rest.as_str(), typed))
    })
}

/// Words everybody who comes here may look for.
pub fn everyday() -> impl Iterator<Item = &'static str> {
    include_str!("../data/everyday.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_by_their_initials_and_syllables() {
        let cases = [
            ("分期", "ㄈㄑ", true),
            ("分期", "ㄈㄣㄑㄧˊ", true),
            ("分期", "ㄈㄣㄑ", true),
            ("分期", "ㄈㄑㄧ", true),
            ("分期付款", "ㄈㄑ", true),
            ("東港鎮", "ㄉㄍ", true),
            ("東港鎮", "ㄉㄨㄥㄍㄤˇ", true),
            ("內埔鄉", "ㄋㄆ", true),
            ("鹽埔鄉", "ㄧㄢㄆㄨ", true),
            ("崁頂鄉", "ㄎㄉ", true),
            ("新園鄉", "ㄒㄩ", true),
            ("危險", "ㄨㄟㄒ", true),
            ("分期", "ㄅㄑ", false),
            ("分期", "ㄑㄈ", false),
            ("分", "ㄈㄑ", false),
        ];
        for (word, typed, expected) in cases {
            assert_eq!(sounds(word, typed), expected, "{word} {typed}");
        }
    }

    #[test]
    fn places_by_their_pinyin() {
        for (word, typed) in [
            ("東港", "donggang"),
            ("東港", "dongg"),
            ("內埔", "neipu"),
            ("枋寮", "fangliao"),
            ("呂布", "lubu"),
        ] {
            assert!(romanised(word, typed), "{word} {typed}");
        }
        assert!(!romanised("東港", "gangdong") && !romanised("東港", "donggangx"));
    }

    #[test]
    fn what_is_zhuyin() {
        assert!(is_zhuyin("ㄈㄑ") && is_zhuyin("ㄈㄣˊㄑ"));
        assert!(!is_zhuyin("ㄈ") && !is_zhuyin("ㄈa") && !is_zhuyin("") && !is_zhuyin("ˊˊ"));
    }

    #[test]
    fn every_place_of_the_country_can_be_heard() {
        for county in kiosk_model::places::counties() {
            for township in kiosk_model::places::townships_of(county) {
                for c in township.name.chars() {
                    assert!(sounds_of(c).next().is_some(), "{}", township.name);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(word in any::<String>(), typed in "[ㄅ-ㄩˊˇˋ˙a-z東港]{0,30}") {
            let _ = (sounds(&word, &typed), romanised(&word, &typed), sounds("東港鎮", &typed), is_zhuyin(&typed));
        }
    }
}
