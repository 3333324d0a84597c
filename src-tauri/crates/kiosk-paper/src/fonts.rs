//! The faces the house carries: cut by `fonts/build.py`, embedded in the
//! program, used for paper and (through [`web_font`]) for the screen.
//!
//! Licences: SIL OFL 1.1 (Noto) and the Open Government Data License 1.0
//! (TW-Kai); both are named in NOTICE. One face more lies beside the program,
//! see [`offer_packs`].

mod pack;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

pub use pack::{PACK_FILE, PackFault, PackState, check as check_pack, offer_packs, pack_state};

/// First of the private characters that stand for glyphs (plane 15, where no
/// face has anything).
const SHAPED: u32 = 0xf_0000;

/// The glyph of each character of the first plane, once it was looked for: a
/// paper asks for each of its characters many times. Pages of this table that
/// are never touched take no memory.
static GLYPHS: [[AtomicU32; 0x1_0000]; 8] = [const { [const { AtomicU32::new(0) }; 0x1_0000] }; 8];
/// In it: looked for and not there; the first glyph.
const NONE: u32 = 1;
const FIRST: u32 = 2;

/// One face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Sans CJK TC, 400: the main face of paper.
    HanRegular,
    /// Noto Sans CJK TC, 700, cut to Big5.
    HanBold,
    /// Noto Sans, 400: Latin beyond the Han face (Vietnamese, IPA, marks).
    LatinRegular,
    /// Noto Sans, 700.
    LatinBold,
    /// Noto Sans Thai, 400.
    ThaiRegular,
    /// Noto Sans Thai, 700.
    ThaiBold,
    /// TW-Kai, cut to titles, office names and capitals.
    Kai,
    /// TW-Kai Ext-B: characters beyond the first plane that no other face has.
    /// Only where the pack is there.
    KaiExtB,
}

impl Face {
    /// Every embedded face, in the order of the enum.
    pub const ALL: [Self; 7] = [
        Self::HanRegular,
        Self::HanBold,
        Self::LatinRegular,
        Self::LatinBold,
        Self::ThaiRegular,
        Self::ThaiBold,
        Self::Kai,
    ];

    /// The name the screen asks for it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::HanRegular => "han-regular",
            Self::HanBold => "han-bold",
            Self::LatinRegular => "latin-regular",
            Self::LatinBold => "latin-bold",
            Self::ThaiRegular => "thai-regular",
            Self::ThaiBold => "thai-bold",
            Self::Kai => "kai",
            Self::KaiExtB => "kai-ext-b",
        }
    }

    /// The font file (OpenType/CFF for the Han faces, TrueType otherwise).
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::HanRegular => include_bytes!("../fonts/han-regular.otf"),
            Self::HanBold => include_bytes!("../fonts/han-bold.otf"),
            Self::LatinRegular => include_bytes!("../fonts/latin-regular.ttf"),
            Self::LatinBold => include_bytes!("../fonts/latin-bold.ttf"),
            Self::ThaiRegular => include_bytes!("../fonts/thai-regular.ttf"),
            Self::ThaiBold => include_bytes!("../fonts/thai-bold.ttf"),
            Self::Kai => include_bytes!("../fonts/kai.ttf"),
            Self::KaiExtB => pack::pack().map_or(&[], |pack| pack.bytes),
        }
    }

    /// The PostScript name written into a PDF.
    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Self::HanRegular => "NotoSansCJKtc-Regular",
            Self::HanBold => "NotoSansCJKtc-Bold",
            Self::LatinRegular => "NotoSans-Regular",
            Self::LatinBold => "NotoSans-Bold",
            Self::ThaiRegular => "NotoSansThai-Regular",
            Self::ThaiBold => "NotoSansThai-Bold",
            Self::Kai => "TW-Kai-98_1",
            Self::KaiExtB => pack::NAME,
        }
    }

    /// Whether the outlines are CFF (else TrueType `glyf`).
    pub(crate) fn is_cff(self) -> bool {
        matches!(self, Self::HanRegular | Self::HanBold)
    }

    /// The parsed tables, made once per process.
    pub(crate) fn tables(self) -> &'static ttf_parser::Face<'static> {
        static PARSED: [OnceLock<ttf_parser::Face<'static>>; 8] = [const { OnceLock::new() }; 8];
        if self == Self::KaiExtB
            && let Some(pack) = pack::pack()
        {
            return &pack.tables;
        }
        PARSED[self as usize].get_or_init(|| {
            #[expect(
                clippy::expect_used,
                reason = "embedded at build time, parsed by a test; of the pack only \
                          a glyph that was found in it is asked for"
            )]
            ttf_parser::Face::parse(self.bytes(), 0).expect("an embedded font")
        })
    }

    /// The glyph of a character, when the face has one.
    pub(crate) fn glyph(self, c: char) -> Option<u16> {
        if u32::from(c) >= SHAPED {
            return None;
        }
        if self == Self::KaiExtB {
            // Not read for what it cannot have.
            return matches!(c, '\u{20000}'..='\u{3ffff}')
                .then(pack::pack)??
                .tables
                .glyph_index(c)
                .map(|glyph| glyph.0);
        }
        let look = || self.tables().glyph_index(c).map(|g| g.0);
        let Some(known) = GLYPHS[self as usize].get(u32::from(c) as usize) else {
            return look();
        };
        match known.load(Ordering::Relaxed) {
            0 => {
                let glyph = look();
                let kept = glyph.map_or(NONE, |glyph| u32::from(glyph) + FIRST);
                known.store(kept, Ordering::Relaxed);
                glyph
            }
            NONE => None,
            kept => u16::try_from(kept - FIRST).ok(),
        }
    }

    /// The glyph of a character as it is drawn: one that the shaper chose stands
    /// as a character of its own, see [`Face::shaped`].
    pub(crate) fn drawn(self, c: char) -> Option<u16> {
        match u32::from(c).checked_sub(SHAPED) {
            Some(glyph) => u16::try_from(glyph).ok(),
            None => self.glyph(c),
        }
    }

    /// The character that stands for a glyph without a character of its own.
    pub(crate) fn shaped(glyph: u16) -> char {
        char::from_u32(SHAPED + u32::from(glyph)).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// The tables as the shaper reads them, made once per process.
    pub(crate) fn shaper(self) -> &'static rustybuzz::Face<'static> {
        static MADE: [OnceLock<rustybuzz::Face<'static>>; 8] = [const { OnceLock::new() }; 8];
        MADE[self as usize].get_or_init(|| rustybuzz::Face::from_face(self.tables().clone()))
    }

    /// The advance of a glyph in thousandths of an em.
    pub(crate) fn advance(self, glyph: u16) -> f32 {
        let tables = self.tables();
        let units = tables
            .glyph_hor_advance(ttf_parser::GlyphId(glyph))
            .unwrap_or(0);
        f32::from(units) * 1000.0 / f32::from(tables.units_per_em())
    }
}

/// The font file behind a name the screen uses (`han-regular`, `han-bold`,
/// `latin-regular`, `latin-bold`, `thai-regular`, `thai-bold`, `kai`).
/// The Han faces are OpenType/CFF (`font/otf`), the others TrueType.
#[must_use]
pub fn web_font(name: &str) -> Option<&'static [u8]> {
    Face::ALL
        .into_iter()
        .find(|face| face.name() == name)
        .map(Face::bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_gives_a_font_and_others_give_none() {
        for face in Face::ALL {
            assert!(web_font(face.name()).is_some());
            assert!(face.tables().number_of_glyphs() > 90, "{face:?}");
        }
        assert!(web_font("kai.ttf").is_none());
        assert!(web_font("../kai").is_none());
    }

    #[test]
    fn the_faces_have_the_characters_people_really_bear() {
        for (face, text) in [
            (Face::HanRegular, "𠮷堃犇喆㼆龘煊峯瀞邨臺ㄅ〇□㎡０Ａ"),
            (Face::HanBold, "龘臺碁義務人申請表ㄅ（）０"),
            (Face::LatinRegular, "ʉɨṟNguyễnThịHoaơƯđ’‧\u{301}\u{323}"),
            (Face::ThaiRegular, "สมชายใจดีกิ์"),
            (
                Face::Kai,
                "義務人分期繳納申請表零壹貳參肆伍陸柒捌玖拾佰仟萬億元整新臺幣您好法務部行政執行署",
            ),
        ] {
            for c in text.chars() {
                assert!(face.glyph(c).is_some(), "{face:?} {c}");
            }
        }
    }
}
