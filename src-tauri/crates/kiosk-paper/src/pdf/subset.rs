//! Faces cut down to the glyphs of a document, and the part a template shares
//! with every document made from it, cut and deflated once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use subsetter::GlyphRemapper;

use super::cmap;
use super::deflate::Effort;
use crate::error::Error;
use crate::fonts::Face;
use crate::page::{Item, Pages};

/// Bytes from which outlines other than CFF are worth the shortest way: a form in 楷體 weighs by them.
const MANY_OUTLINES: usize = 40_000;

/// Characters per face.
pub(crate) type Used = BTreeMap<Face, BTreeSet<char>>;

/// Every character the pages draw.
pub(crate) fn used(pages: &Pages) -> Used {
    let mut used = Used::new();
    for page in &pages.pages {
        for item in &page.items {
            let Item::Text(t) = item else { continue };
            let set = used.entry(t.face).or_default();
            set.extend(t.text.chars());
            set.extend(t.marks.iter().map(|(c, _, _)| *c));
        }
    }
    used
}

/// The font program of a part, as it is embedded.
#[derive(Debug)]
pub(crate) struct Program {
    /// Deflated.
    pub(crate) packed: Vec<u8>,
    /// Its length before.
    pub(crate) raw_len: usize,
    /// The character map of its glyphs, deflated.
    pub(crate) said: Vec<u8>,
}

type Making = Box<dyn FnOnce() -> Result<Program, Error> + Send>;

/// One face cut down to some characters. Which glyphs it has, and how wide they are, is known at
/// once; its outlines are cut and packed by whoever needs them first, and others wait for them.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) face: Face,
    /// Made for a template, not for one document.
    pub(crate) shared: bool,
    /// Tag and name, `ABCDEF+NotoSansCJKtc-Regular`.
    pub(crate) name: String,
    /// Character to glyph of the cut face.
    pub(crate) glyphs: BTreeMap<u32, u16>,
    /// The first character of each glyph: what the ToUnicode map says.
    pub(crate) said: BTreeMap<u16, char>,
    /// Glyph to advance in font units.
    pub(crate) widths: BTreeMap<u16, u16>,
    program: Arc<LazyLock<Result<Program, Error>, Making>>,
}

impl Part {
    /// A face for fields: whatever may be typed.
    pub(crate) fn whole(face: Face, characters: &BTreeSet<char>) -> Result<Self, Error> {
        Self::new(face, characters, false, Effort::Quick)
    }

    fn new(
        face: Face,
        characters: &BTreeSet<char>,
        shared: bool,
        effort: Effort,
    ) -> Result<Self, Error> {
        let mut remapper = GlyphRemapper::new();
        let mut glyphs = BTreeMap::new();
        let mut said = BTreeMap::new();
        let mut widths = BTreeMap::new();
        for &c in characters {
            let old = face.drawn(c).ok_or(Error::MissingGlyph {
                field: None,
                character: c,
            })?;
            let new = remapper.remap(old);
            glyphs.insert(u32::from(c), new);
            said.entry(new).or_insert(c);
            let advance = face.tables().glyph_hor_advance(ttf_parser::GlyphId(old));
            widths.insert(new, advance.unwrap_or(0));
        }
        let map = cmap::said_in_runs(&said);
        let making = move || {
            let program = program(face, &remapper)?;
            Ok(Program {
                said: effort.deflate(map.as_bytes()),
                packed: outlines(face, effort, program.len()).deflate(&program),
                raw_len: program.len(),
            })
        };
        Ok(Self {
            face,
            shared,
            name: format!("{}+{}", tag(characters), face.postscript_name()),
            glyphs,
            said,
            widths,
            program: Arc::new(LazyLock::new(Box::new(making))),
        })
    }

    /// Its outlines.
    ///
    /// # Errors
    /// `Subset`.
    pub(crate) fn program(&self) -> Result<&Program, Error> {
        (**self.program).as_ref().map_err(Clone::clone)
    }

    /// Whether some of its glyphs stand for several characters.
    pub(crate) fn has_doubles(&self) -> bool {
        self.said.len() < self.glyphs.len()
    }
}

/// The parts a template's standing texts need, shared by its documents.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) parts: BTreeMap<Face, Part>,
}

impl Prepared {
    /// The parts of a template, not yet cut.
    pub(crate) fn new(characters: &Used, effort: Effort) -> Result<Self, Error> {
        let parts: BTreeMap<Face, Part> = characters
            .iter()
            .filter(|(_, set)| !set.is_empty())
            .map(|(&face, set)| Ok((face, Part::new(face, set, true, effort)?)))
            .collect::<Result<_, Error>>()?;
        Ok(Self { parts })
    }

    /// Has the parts cut and deflated, once, on a thread of their own, while the first paper is
    /// written: somebody is waiting for it.
    pub(crate) fn make(&self) {
        let parts = self.parts.values();
        let programs: Vec<_> = parts.map(|part| Arc::clone(&part.program)).collect();
        let make = move || {
            for program in programs {
                LazyLock::force(&program);
            }
        };
        // Without a thread the writer makes them itself.
        let _ = std::thread::Builder::new().spawn(make);
    }

    fn has(&self, face: Face, c: char) -> bool {
        self.parts
            .get(&face)
            .is_some_and(|part| part.glyphs.contains_key(&u32::from(c)))
    }
}

/// The parts that only this document needs.
pub(crate) fn own_parts(pages: &Pages) -> Result<BTreeMap<Face, Part>, Error> {
    let mut parts = BTreeMap::new();
    let effort = Effort::of(pages);
    for (face, mut set) in used(pages) {
        if let Some(prepared) = &pages.prepared {
            set.retain(|c| !prepared.has(face, *c));
        }
        if !set.is_empty() {
            parts.insert(face, Part::new(face, &set, false, effort)?);
        }
    }
    Ok(parts)
}

/// What outlines are worth. Looking longer takes away two bytes in ten thousand of CFF, thirty in a
/// thousand of others: their coordinates follow one another.
fn outlines(face: Face, effort: Effort, len: usize) -> Effort {
    match effort {
        _ if face.is_cff() => Effort::Quick,
        Effort::Quick if len > MANY_OUTLINES => Effort::Thorough,
        other => other,
    }
}

/// The font program as a PDF wants it: a bare CFF table, or an sfnt of the six
/// tables a CIDFontType2 needs.
pub(crate) fn program(face: Face, remapper: &GlyphRemapper) -> Result<Vec<u8>, Error> {
    let fail = || Error::Subset { face: face.name() };
    let sfnt = subsetter::subset(face.bytes(), 0, remapper).map_err(|_| fail())?;
    let tables = tables(&sfnt).ok_or_else(fail)?;
    if face.is_cff() {
        let cff = tables
            .iter()
            .find(|(tag, _)| tag == b"CFF ")
            .ok_or_else(fail)?;
        return Ok(cff.1.to_vec());
    }
    let kept: Vec<_> = tables
        .into_iter()
        .filter(|(tag, _)| {
            matches!(
                tag,
                b"glyf" | b"head" | b"hhea" | b"hmtx" | b"loca" | b"maxp"
            )
        })
        .collect();
    Ok(sfnt_of(&kept))
}

/// The tables of an sfnt.
pub(crate) fn tables(sfnt: &[u8]) -> Option<Vec<([u8; 4], &[u8])>> {
    let count = u16::from_be_bytes(sfnt.get(4..6)?.try_into().ok()?);
    (0..usize::from(count))
        .map(|i| {
            let record = sfnt.get(12 + 16 * i..28 + 16 * i)?;
            let number = |at: usize| -> Option<usize> {
                usize::try_from(u32::from_be_bytes(record.get(at..at + 4)?.try_into().ok()?)).ok()
            };
            let (start, len) = (number(8)?, number(12)?);
            Some((
                record.get(..4)?.try_into().ok()?,
                sfnt.get(start..start + len)?,
            ))
        })
        .collect()
}

/// Builds a TrueType sfnt of tables already sorted by tag.
fn sfnt_of(tables: &[([u8; 4], &[u8])]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(u16::MAX);
    let log = count.max(1).ilog2() as u16;
    let range = 16 << log;
    let mut out = vec![0, 1, 0, 0];
    for number in [count, range, log, (count * 16).saturating_sub(range)] {
        out.extend(number.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (tag, data) in tables {
        out.extend(tag);
        out.extend(checksum(data).to_be_bytes());
        out.extend((offset as u32).to_be_bytes());
        out.extend((data.len() as u32).to_be_bytes());
        offset += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        out.extend(*data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

/// Six capitals that differ between sets of glyphs (ISO 32000-1, 9.6.4).
fn tag(characters: &BTreeSet<char>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for &c in characters {
        for byte in u32::from(c).to_be_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    (0..6)
        .map(|i| char::from(b'A' + ((hash >> (8 * i)) % 26) as u8))
        .collect()
}
