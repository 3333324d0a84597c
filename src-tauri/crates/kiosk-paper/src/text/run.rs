//! Splits a text into runs of one face each and measures them.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::shaper;
use crate::error::Error;
use crate::fonts::Face;
use crate::page::PT;

/// The voice a text speaks in: which faces are asked, in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Answers, notes, labels.
    Plain,
    /// Heads of sections and tables.
    Bold,
    /// Titles, the office's name, amounts in capitals: 楷書 for Han, the main
    /// face for everything else.
    Kai,
}

impl Voice {
    fn chain(self) -> &'static [Face] {
        match self {
            Self::Plain => &[
                Face::HanRegular,
                Face::LatinRegular,
                Face::ThaiRegular,
                Face::KaiExtB,
            ],
            Self::Bold => &[
                Face::HanBold,
                Face::LatinBold,
                Face::ThaiBold,
                Face::HanRegular,
                Face::LatinRegular,
                Face::KaiExtB,
            ],
            Self::Kai => &[
                Face::Kai,
                Face::HanRegular,
                Face::LatinRegular,
                Face::ThaiRegular,
                Face::KaiExtB,
            ],
        }
    }

    /// Kai speaks Han only: digits and Latin in it look like another document.
    fn allows(self, face: Face, c: char) -> bool {
        face != Face::Kai || c >= '\u{2e80}'
    }
}

/// A stretch of text in one face.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) face: Face,
    /// The characters drawn on the baseline, one glyph each.
    pub(crate) text: String,
    /// Marks set apart: character, x and y from the run's start in thousandths of an em.
    pub(crate) marks: Vec<(char, f32, f32)>,
    /// What was written, when it differs from the characters drawn.
    pub(crate) actual: Option<String>,
    /// Advance in thousandths of an em.
    pub(crate) advance: f32,
}

/// Splits into runs.
///
/// # Errors
/// `MissingGlyph` for the first character no face of the voice has.
pub(crate) fn shape(text: &str, voice: Voice) -> Result<Vec<Run>, Error> {
    let mut runs: Vec<(Face, String)> = Vec::new();
    let common = words_face(text, voice);
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = rest.split_at(word_end(rest));
        rest = after;
        let face = if part.starts_with(is_letter) {
            common.or_else(|| words_face(part, voice))
        } else {
            None
        };
        match face {
            Some(face) => push_clusters(&mut runs, part, |_, _| Some(face))?,
            None => push_clusters(&mut runs, part, |cluster, last| {
                last.filter(|&face| {
                    cluster == " " && voice.allows(face, ' ') && face.glyph(' ').is_some()
                })
                .or_else(|| cluster_face(cluster, voice))
            })?,
        }
    }
    Ok(runs.iter().map(|(face, text)| run(*face, text)).collect())
}

/// A run as it is drawn. Only what needs a shaper is given to one.
fn run(face: Face, text: &str) -> Run {
    let marked = text
        .chars()
        .any(|c| is_mark(c) && !is_selector(c) || c == '\u{e33}');
    if marked && let Some(run) = shaper::shaped(face, text) {
        return run;
    }
    let drawn: String = text.chars().filter(|c| !is_selector(*c)).collect();
    let advances = drawn.chars().filter_map(|c| face.glyph(c));
    Run {
        face,
        advance: advances.map(|glyph| face.advance(glyph)).sum(),
        actual: (drawn != text).then(|| text.to_owned()),
        text: drawn,
        marks: Vec::new(),
    }
}

/// The width of a text in mm at a size in points.
///
/// # Errors
/// As [`shape`].
pub(crate) fn width(text: &str, voice: Voice, size: f32) -> Result<f32, Error> {
    let advance = match plain_advance(text, voice) {
        Some(advance) => advance,
        None => shape(text, voice)?.iter().map(|r| r.advance).sum(),
    };
    Ok(advance * size * PT / 1000.0)
}

/// The advance of a text without marks whose letters the main face has: nearly
/// every text, and no run needs to be made for it.
fn plain_advance(text: &str, voice: Voice) -> Option<f32> {
    let chain = voice.chain();
    text.chars().try_fold(0.0, |sum, c| {
        if is_mark(c) || c == '\u{e33}' {
            return None;
        }
        let letters = if is_letter(c) { &chain[..1] } else { chain };
        let found = letters.iter().find_map(|&face| {
            let glyph = face.glyph(c).filter(|_| voice.allows(face, c))?;
            Some(face.advance(glyph))
        });
        found.map(|advance| sum + advance)
    })
}

/// End of the first word (letters that belong to one face) or of the first
/// stretch of anything else.
fn word_end(text: &str) -> usize {
    let word = text.starts_with(is_letter);
    text.char_indices()
        .find(|&(_, c)| !is_mark(c) && is_letter(c) != word)
        .map_or(text.len(), |(i, _)| i)
}

/// Letters of alphabets that must not change face inside a word.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}')
}

pub(super) fn is_mark(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

pub(super) fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The face that has all letters of a text, so that no name changes its face
/// halfway (Nguyễn in one, Hoa in another).
fn words_face(text: &str, voice: Voice) -> Option<Face> {
    let letters = || {
        text.chars()
            .filter(|c| is_letter(*c) || is_mark(*c))
            .filter(|c| !is_selector(*c))
    };
    letters().next()?;
    voice.chain().iter().copied().find(|&face| {
        letters()
            .nfc()
            .all(|c| voice.allows(face, c) && face.glyph(c).is_some())
    })
}

fn cluster_face(cluster: &str, voice: Voice) -> Option<Face> {
    voice.chain().iter().copied().find(|&face| {
        composed(cluster)
            .chars()
            .all(|c| voice.allows(face, c) && face.glyph(c).is_some())
    })
}

/// What is drawn for a cluster: Latin composed where one character exists for
/// base and mark, selectors dropped, Thai AM split into its two signs. A lone
/// ideograph is left alone: composing would turn a compatibility character
/// into another one than was written.
fn composed(cluster: &str) -> String {
    let mut chars = cluster.chars();
    match (chars.next(), chars.next()) {
        (Some('\u{e33}'), None) => "\u{e4d}\u{e32}".to_owned(),
        (Some(one), None) => one.to_string(),
        _ => cluster.chars().filter(|c| !is_selector(*c)).nfc().collect(),
    }
}

fn push_clusters(
    runs: &mut Vec<(Face, String)>,
    text: &str,
    face_of: impl Fn(&str, Option<Face>) -> Option<Face>,
) -> Result<(), Error> {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest
            .char_indices()
            .skip(1)
            .find(|&(_, c)| !(is_mark(c) || is_thai(first) && c == '\u{e33}'))
            .map_or(rest.len(), |(i, _)| i);
        let (cluster, after) = rest.split_at(end);
        rest = after;
        let face = face_of(cluster, runs.last().map(|(face, _)| *face)).ok_or_else(|| {
            Error::MissingGlyph {
                field: None,
                character: missing(cluster),
            }
        })?;
        match runs.last_mut() {
            Some((last, run)) if *last == face => run.push_str(cluster),
            _ => runs.push((face, cluster.to_owned())),
        }
    }
    Ok(())
}

fn is_thai(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e2e}')
}

/// The character of a cluster that no face has (or its first one).
fn missing(cluster: &str) -> char {
    let faces = || Face::ALL.into_iter().chain([Face::KaiExtB]);
    let known = |c: char| faces().any(|f| f.glyph(c).is_some());
    let drawn = composed(cluster);
    drawn
        .chars()
        .find(|c| !known(*c))
        .or_else(|| drawn.chars().next())
        .unwrap_or('\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faces(text: &str, voice: Voice) -> Vec<(Face, String)> {
        shape(text, voice)
            .unwrap()
            .into_iter()
            .map(|r| (r.face, r.actual.unwrap_or(r.text)))
            .collect()
    }

    #[test]
    fn words_stay_in_one_face_and_han_in_its_own() {
        use Face::{HanBold, HanRegular, Kai, LatinRegular, ThaiRegular};
        type Case<'a> = (&'a str, Voice, &'a [(Face, &'a str)]);
        let table: &[Case<'_>] = &[
            (
                "王小明 A123456789",
                Voice::Plain,
                &[(HanRegular, "王小明 A123456789")],
            ),
            (
                "Nguyễn Thị Hoa",
                Voice::Plain,
                &[(LatinRegular, "Nguyễn Thị Hoa")],
            ),
            ("Hoa 王", Voice::Plain, &[(HanRegular, "Hoa 王")]),
            ("สมชาย", Voice::Plain, &[(ThaiRegular, "สมชาย")]),
            (
                "申請表110年",
                Voice::Kai,
                &[(Kai, "申請表"), (HanRegular, "110"), (Kai, "年")],
            ),
            (
                "林𠮷安",
                Voice::Bold,
                &[(HanBold, "林"), (HanRegular, "𠮷"), (HanBold, "安")],
            ),
        ];
        for (text, voice, expected) in table {
            let expected: Vec<_> = expected
                .iter()
                .map(|(f, t)| (*f, (*t).to_owned()))
                .collect();
            assert_eq!(faces(text, *voice), expected, "{text}");
        }
    }

    #[test]
    fn decomposed_letters_are_drawn_composed_and_read_as_written() {
        let runs = shape("Thi\u{323}", Voice::Plain).unwrap();
        assert_eq!(runs.len(), 1);
        assert_eq!(runs[0].text, "Thị");
        assert_eq!(runs[0].actual.as_deref(), Some("Thi\u{323}"));
    }

    #[test]
    fn thai_tone_marks_stand_above_the_vowel_sign() {
        let runs = shape("ที่", Voice::Plain).unwrap();
        assert_eq!(runs[0].text, "ท");
        let [(vowel, _, _), (tone, _, dy)] = runs[0].marks[..] else {
            panic!("{:?}", runs[0].marks)
        };
        assert_eq!(vowel, '\u{e35}');
        // The face has a raised form of the tone mark for this place.
        assert!(tone != '\u{e48}' || dy > 50.0, "{tone:?} lifted by {dy}");
    }

    #[test]
    fn am_is_drawn_as_its_two_signs_and_read_as_one() {
        let runs = shape("น้ำ", Voice::Plain).unwrap();
        assert_eq!(runs[0].text, "น\u{e32}");
        assert_eq!(runs[0].marks.len(), 2);
        assert_eq!(runs[0].actual.as_deref(), Some("น้ำ"));
    }

    #[test]
    fn a_private_character_is_no_way_to_a_glyph() {
        for c in ['\u{f0026}', '\u{ffffd}', '\u{100000}'] {
            assert!(shape(&c.to_string(), Voice::Plain).is_err());
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        for (text, character) in [("王😀", '😀'), ("明\u{e000}", '\u{e000}'), ("𪚥", '𪚥')]
        {
            let error = shape(text, Voice::Plain).unwrap_err();
            assert_eq!(
                error,
                Error::MissingGlyph {
                    field: None,
                    character
                }
            );
        }
    }

    #[test]
    fn a_width_is_the_sum_of_advances() {
        let w = width("申請", Voice::Plain, 12.0).unwrap();
        assert!((w - 2.0 * 12.0 * PT).abs() < 0.01);
    }
}
