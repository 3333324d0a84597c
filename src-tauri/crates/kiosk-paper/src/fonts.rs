//! The faces the house carries: cut by `fonts/build.py`, embedded in the
//! program, used for paper and (through [`web_font`]) for the screen.
//!
//! Licences: SIL OFL 1.1 (Noto) and the Open Government Data License 1.0
//! (TW-Kai); both are named in NOTICE.

/// One of the embedded faces, with every name the screen may ask for it by.
const EMBEDDED: [(&str, &[u8]); 7] = [
    ("han-regular", include_bytes!("../fonts/han-regular.otf")),
    ("han-bold", include_bytes!("../fonts/han-bold.otf")),
    ("latin-regular", include_bytes!("../fonts/latin-regular.ttf")),
    ("latin-bold", include_bytes!("../fonts/latin-bold.ttf")),
    ("thai-regular", include_bytes!("../fonts/thai-regular.ttf")),
    ("thai-bold", include_bytes!("../fonts/thai-bold.ttf")),
    ("kai", include_bytes!("../fonts/kai.ttf")),
];

/// The font file behind a name the screen uses (`han-regular`, `han-bold`,
/// `latin-regular`, `latin-bold`, `thai-regular`, `thai-bold`, `kai`).
/// The Han faces are OpenType/CFF (`font/otf`), the others TrueType.
#[must_use]
pub fn web_font(name: &str) -> Option<&'static [u8]> {
    EMBEDDED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_gives_a_font_and_others_give_none() {
        for (name, _) in EMBEDDED {
            let bytes = web_font(name).expect("embedded");
            ttf_parser::Face::parse(bytes, 0).expect("a font");
        }
        assert!(web_font("kai.ttf").is_none());
        assert!(web_font("../kai").is_none());
    }

    #[test]
    fn the_regular_han_face_has_the_names_people_really_bear() {
        let face = ttf_parser::Face::parse(web_font("han-regular").unwrap(), 0).unwrap();
        for c in "𠮷堃犇喆㼆龘煊峯瀞邨臺ㄅ〇☐☑㎡０Ａ".chars() {
            assert!(face.glyph_index(c).is_some(), "{c}");
        }
    }
}
