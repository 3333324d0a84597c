//! Where a combining mark stands on what is already drawn: by the anchors of
//! the face's GPOS table (mark-to-base, mark-to-mark), else at the default
//! place the mark's outline has.

use ttf_parser::GlyphId;
use ttf_parser::gpos::{Anchor, PositioningSubtable};

use super::run::is_mark;
use crate::fonts::Face;

/// The cluster drawn so far: its base and its last mark.
pub(super) struct Stack {
    face: Face,
    base: Option<u16>,
    /// Glyph and place of the marks, thousandths of an em from the base's origin.
    marks: Vec<(u16, f32, f32)>,
}

impl Stack {
    pub(super) fn new(face: Face) -> Self {
        Self {
            face,
            base: None,
            marks: Vec::new(),
        }
    }

    /// Where a character goes: `None` on the baseline, else x and y from the
    /// base's origin.
    pub(super) fn place(&mut self, glyph: u16, c: char) -> Option<(f32, f32)> {
        let Some(base) = self.base.filter(|_| is_mark(c)) else {
            self.base = Some(glyph);
            self.marks.clear();
            return None;
        };
        let scale = 1000.0 / f32::from(self.face.tables().units_per_em());
        let on_mark = self.marks.iter().rev().find_map(|&(under, x, y)| {
            let (dx, dy) = anchors(self.face, under, glyph, true)?;
            Some((x + dx * scale, y + dy * scale))
        });
        let place = on_mark
            .or_else(|| anchors(self.face, base, glyph, false).map(|(x, y)| (x * scale, y * scale)))
            .unwrap_or((self.face.advance(base), 0.0));
        self.marks.push((glyph, place.0, place.1));
        Some(place)
    }
}

/// Offset of a mark from what it sits on, in font units.
fn anchors(face: Face, under: u16, mark: u16, on_mark: bool) -> Option<(f32, f32)> {
    let (under, mark) = (GlyphId(under), GlyphId(mark));
    let lookups = face.tables().tables().gpos?.lookups;
    lookups
        .into_iter()
        .flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable<'_>>())
        .find_map(|subtable| match subtable {
            PositioningSubtable::MarkToBase(t) if !on_mark => {
                let (class, above) = t.marks.get(t.mark_coverage.get(mark)?)?;
                let below = t.anchors.get(t.base_coverage.get(under)?, class)?;
                Some(offset(below, above))
            }
            PositioningSubtable::MarkToMark(t) if on_mark => {
                let (class, above) = t.marks.get(t.mark1_coverage.get(mark)?)?;
                let below = t.mark2_matrix.get(t.mark2_coverage.get(under)?, class)?;
                Some(offset(below, above))
            }
            _ => None,
        })
}

fn offset(below: Anchor<'_>, above: Anchor<'_>) -> (f32, f32) {
    (
        f32::from(below.x) - f32::from(above.x),
        f32::from(below.y) - f32::from(above.y),
    )
}
