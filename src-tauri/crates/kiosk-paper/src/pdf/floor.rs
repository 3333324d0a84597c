//! The least a document can weigh: its glyphs' outlines, deflated as well as
//! libdeflate can, face by face, and twelve kilobytes for everything else.

use subsetter::GlyphRemapper;

use super::deflate::Effort;
use super::subset::{program, used};
use crate::fonts::Face;
use crate::page::Pages;

/// Everything that is not outlines: content, character maps, structure.
const REST: usize = 12_000;

/// Bytes of the floor of these pages (the bench compares written files with
/// it). A face whose subset cannot be made counts nothing.
#[must_use]
pub fn floor_bytes(pages: &Pages) -> usize {
    let outlines: usize = used(pages)
        .into_iter()
        .filter_map(|(face, characters)| {
            let mut remapper = GlyphRemapper::new();
            for c in characters {
                remapper.remap(face.drawn(c)?);
            }
            let program = program(face, &remapper).ok()?;
            Some(Effort::Utmost.deflate(outlines(face, &program)?).len())
        })
        .sum();
    outlines + REST
}

/// The outlines inside a font program: the charstrings of a CFF table or the
/// `glyf` table of an sfnt.
fn outlines(face: Face, program: &[u8]) -> Option<&[u8]> {
    if !face.is_cff() {
        let tables = super::subset::tables(program)?;
        return tables
            .into_iter()
            .find(|(tag, _)| tag == b"glyf")
            .map(|(_, d)| d);
    }
    let names = index(program, usize::from(*program.get(2)?))?;
    let top = index(program, names.1)?;
    let start = charstrings_offset(program.get(top.0..top.1)?)?;
    let (from, to) = index(program, start)?;
    program.get(from..to)
}

/// Start of the data and end of a CFF INDEX.
fn index(cff: &[u8], at: usize) -> Option<(usize, usize)> {
    let count = usize::from(u16::from_be_bytes(cff.get(at..at + 2)?.try_into().ok()?));
    if count == 0 {
        return Some((at + 2, at + 2));
    }
    let size = usize::from(*cff.get(at + 2)?);
    let last = cff.get(at + 3 + count * size..at + 3 + (count + 1) * size)?;
    let len = last.iter().fold(0usize, |n, b| n << 8 | usize::from(*b));
    let data = at + 3 + (count + 1) * size;
    Some((data, data + len - 1))
}

/// Operator 17 of a Top DICT.
fn charstrings_offset(dict: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut operand = 0i64;
    while let Some(&b) = dict.get(at) {
        at += 1;
        match b {
            17 => return usize::try_from(operand).ok(),
            12 => at += 1,
            0..=21 => {}
            28 => {
                operand = i64::from(i16::from_be_bytes(dict.get(at..at + 2)?.try_into().ok()?));
                at += 2;
            }
            29 => {
                operand = i64::from(i32::from_be_bytes(dict.get(at..at + 4)?.try_into().ok()?));
                at += 4;
            }
            30 => {
                while dict.get(at)? & 0x0f != 0x0f {
                    at += 1;
                }
                at += 1;
            }
            32..=246 => operand = i64::from(b) - 139,
            247..=254 => at += 1,
            _ => {}
        }
    }
    None
}
