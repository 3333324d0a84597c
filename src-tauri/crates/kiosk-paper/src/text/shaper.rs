//! Runs with marks, given to a shaper: Thai vowels and tones, Latin letters
//! with combining signs. The marks come out apart, placed by the face's own
//! anchors; everything else stands on the line as it would without a shaper.

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Feature, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization as _;

use super::run::{Run, is_selector};
use crate::fonts::Face;

/// Shapes a run of one face; `None` where the face cannot draw what came out.
pub(super) fn shaped(face: Face, text: &str) -> Option<Run> {
    let scale = 1000.0 / f32::from(face.tables().units_per_em());
    let drawn: String = text.chars().filter(|c| !is_selector(*c)).collect();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&drawn);
    buffer.guess_segment_properties();
    // Lines are measured and cut by plain advances: no kerning, no ligatures.
    let off = |tag: &[u8; 4]| Feature::new(Tag::from_bytes(tag), 0, ..);
    let features = [off(b"kern"), off(b"liga"), off(b"clig")];
    let shaped = rustybuzz::shape(face.shaper(), &features, buffer);
    let infos = shaped.glyph_infos();
    let mut run = Run {
        face,
        text: String::new(),
        marks: Vec::new(),
        actual: None,
        advance: 0.0,
    };
    for (i, (info, place)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let glyph = u16::try_from(info.glyph_id)
            .ok()
            .filter(|glyph| *glyph > 0)?;
        let start = info.cluster as usize;
        let end = infos[i..]
            .iter()
            .map(|later| later.cluster as usize)
            .find(|later| *later > start)
            .unwrap_or(drawn.len());
        let c = character(face, glyph, drawn.get(start..end)?);
        if place.x_advance > 0 {
            run.text.push(c);
            run.advance += face.advance(glyph);
        } else {
            let x = run.advance + place.x_offset as f32 * scale;
            run.marks.push((c, x, place.y_offset as f32 * scale));
        }
    }
    if run.text != text {
        run.actual = Some(text.to_owned());
    }
    Some(run)
}

/// The character of a cluster that has this glyph, or one that stands for it.
fn character(face: Face, glyph: u16, cluster: &str) -> char {
    let own = |c: &char| face.glyph(*c) == Some(glyph);
    cluster
        .nfc()
        .find(own)
        .or_else(|| cluster.nfd().find(own))
        .or_else(|| "\u{e4d}\u{e32}".chars().find(own))
        .unwrap_or_else(|| Face::shaped(glyph))
}
