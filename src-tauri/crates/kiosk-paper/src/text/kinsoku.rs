//! Where a line may break: Chinese rules (避頭尾點, pushing out to the next
//! line), Latin words and numbers kept whole, line breaks of the text kept.

use super::run::{Voice, is_mark, width};
use super::thai;
use crate::error::Error;

/// May not start a line.
const NO_START: &str =
    "，。、；：？！）〕］｝〉》」』】〗…‥—～·‧・．％℃°’”!),.:;?]}%￥、ー々〻ゝゞ／/";
/// May not end a line.
const NO_END: &str = "（〔［｛〈《「『【〖‘“([{＄$￥№＃#";

/// One line of a broken text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) text: String,
    /// Width in mm without spaces at its end.
    pub(crate) width: f32,
    /// How far it stands in, mm: lines after 「一、」 hang behind it.
    pub(crate) indent: f32,
    /// Whether the text itself ends the line here (such a line is not stretched).
    pub(crate) ends: bool,
    /// Whether a word had to be cut because it is wider than the box.
    pub(crate) cut: bool,
}

/// Breaks a text into lines of at most `max` mm.
///
/// # Errors
/// `MissingGlyph`, see [`super::shape`].
pub(crate) fn wrap(text: &str, voice: Voice, size: f32, max: f32) -> Result<Vec<Line>, Error> {
    wrap_hanging(text, voice, size, max, 0.0)
}

/// As [`wrap`], all lines of a paragraph but the first standing in by `hang` mm.
///
/// # Errors
/// `MissingGlyph`, see [`super::shape`].
pub(crate) fn wrap_hanging(
    text: &str,
    voice: Voice,
    size: f32,
    max: f32,
    hang: f32,
) -> Result<Vec<Line>, Error> {
    let least = hang;
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let paragraph = paragraph.trim_end();
        let hang = width(number_of(paragraph), voice, size)?;
        let mut breaker = Breaker {
            voice,
            size,
            max,
            hang: if hang < max / 3.0 {
                hang.max(least)
            } else {
                least
            },
            line: String::new(),
            used: 0.0,
            cut: false,
            first: true,
            lines: &mut lines,
        };
        for unit in units(paragraph) {
            breaker.add(unit)?;
        }
        breaker.finish(true)?;
    }
    Ok(lines)
}

/// The number a paragraph of a list begins with: 「一、」, 「十二、」.
fn number_of(paragraph: &str) -> &str {
    let digits = |c: char| "一二三四五六七八九十".contains(c);
    match paragraph.split_once('、') {
        Some((number, _)) if !number.is_empty() && number.chars().all(digits) => {
            &paragraph[..number.len() + '、'.len_utf8()]
        }
        _ => "",
    }
}

/// A paragraph being broken.
struct Breaker<'a> {
    voice: Voice,
    size: f32,
    max: f32,
    /// Indent of the lines after the first.
    hang: f32,
    line: String,
    used: f32,
    cut: bool,
    first: bool,
    lines: &'a mut Vec<Line>,
}

impl Breaker<'_> {
    fn width(&self, text: &str) -> Result<f32, Error> {
        width(text, self.voice, self.size)
    }

    fn indent(&self) -> f32 {
        if self.first { 0.0 } else { self.hang }
    }

    fn room(&self) -> f32 {
        self.max - self.indent() + 0.005
    }

    fn push(&mut self, text: &str, width: f32) {
        self.line.push_str(text);
        self.used += width;
    }

    fn add(&mut self, unit: &str) -> Result<(), Error> {
        let bare = self.width(unit.trim_end())?;
        if self.used + bare > self.room() && !self.line.is_empty() {
            self.finish(false)?;
        }
        let unit = if self.line.is_empty() && !self.first {
            unit.trim_start()
        } else {
            unit
        };
        if self.used + self.width(unit.trim_end())? <= self.room() {
            let all = self.width(unit)?;
            self.push(unit, all);
            return Ok(());
        }
        for cluster in clusters(unit) {
            let w = self.width(cluster)?;
            if self.used + w > self.room() && !self.line.is_empty() {
                self.cut = true;
                self.finish(false)?;
            }
            self.push(cluster, w);
        }
        self.cut = true;
        Ok(())
    }

    fn finish(&mut self, ends: bool) -> Result<(), Error> {
        let text = std::mem::take(&mut self.line)
            .trim_end_matches(' ')
            .to_owned();
        self.lines.push(Line {
            width: self.width(&text)?,
            text,
            indent: self.indent(),
            ends,
            cut: std::mem::take(&mut self.cut),
        });
        self.used = 0.0;
        self.first = false;
        Ok(())
    }
}

/// The parts of a paragraph between which a line may break.
fn units(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut previous: Option<char> = None;
    let words = thai::breaks(text);
    for (i, c) in text.char_indices() {
        if let Some(p) = previous
            && (may_break(p, c) || thai::is_thai(p) && thai::is_thai(c) && words.contains(&i))
        {
            out.push(&text[start..i]);
            start = i;
        }
        previous = Some(c);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

fn may_break(before: char, after: char) -> bool {
    if is_mark(after) || after == ' ' || NO_START.contains(after) || NO_END.contains(before) {
        return false;
    }
    // A gap to write in stays whole where it fits.
    if before == '＿' && after == '＿' {
        return false;
    }
    if before == ' ' || before == '\u{3000}' {
        return true;
    }
    !(in_word(before) && in_word(after))
}

/// Letters, digits and the signs inside numbers, mail addresses and case keys.
fn in_word(c: char) -> bool {
    c != ' ' && c < '\u{2e80}' && !matches!(c, '\u{2018}'..='\u{2027}' | '\u{2190}'..='\u{2bff}')
        || is_mark(c)
        || matches!(c, '０'..='９')
}

/// A base with its marks.
pub(crate) fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest
            .char_indices()
            .skip(1)
            .find(|&(_, c)| !is_mark(c))
            .map_or(rest.len(), |(i, _)| i);
        let (cluster, after) = rest.split_at(end);
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str, characters: f32) -> Vec<String> {
        let em = 10.0 * crate::page::PT;
        wrap(text, Voice::Plain, 10.0, characters * em)
            .unwrap()
            .into_iter()
            .map(|l| l.text)
            .collect()
    }

    #[test]
    fn lines_break_where_chinese_typesetting_allows() {
        let table: &[(&str, f32, &[&str])] = &[
            ("一二三四五六", 4.0, &["一二三四", "五六"]),
            ("一二三四，五六", 4.0, &["一二三", "四，五六"]),
            ("一二三「四五」六", 4.0, &["一二三", "「四五」", "六"]),
            ("一二三四」。五", 4.0, &["一二三", "四」。五"]),
            ("電話0912-345-678號", 6.0, &["電話", "0912-345-67", "8號"]),
            ("電話0912-345-678號", 7.0, &["電話", "0912-345-678", "號"]),
            ("金額1,234,567元整", 6.6, &["金額1,234,567", "元整"]),
            ("甲\n乙", 4.0, &["甲", "乙"]),
            (
                "一、甲乙丙丁戊己庚辛壬癸子",
                7.0,
                &["一、甲乙丙丁戊", "己庚辛壬癸", "子"],
            ),
            ("the quick brown fox", 5.0, &["the quick", "brown fox"]),
            ("", 4.0, &[""]),
        ];
        for (text, width, expected) in table {
            assert_eq!(lines(text, *width), *expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_or_starts_wrong_and_nothing_is_lost(
            text in "[一二三甲乙丙，。、「」（）0-9A-Za-z ]{0,60}", characters in 6u8..30
        ) {
            let max = f32::from(characters) * 10.0 * crate::page::PT;
            let broken = wrap(&text, Voice::Plain, 10.0, max).unwrap();
            let kept: String = broken.iter().map(|l| l.text.as_str()).collect();
            let plain = |s: &str| s.replace(' ', "");
            prop_assert_eq!(plain(&kept), plain(&text));
            for (i, line) in broken.iter().enumerate() {
                prop_assert!(line.indent + line.width <= max + 0.01, "{line:?}");
                if i > 0 && !broken[i - 1].cut && !line.cut {
                    prop_assert!(!line.text.starts_with(|c| NO_START.contains(c)), "{line:?}");
                }
            }
        }
    }
}
