//! Which character a glyph is, for whoever copies or searches.

use super::subset::Part;

/// The character map of a part.
pub(super) fn said(part: &Part) -> String {
    let mut out = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n\
/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let all: Vec<_> = part.said.iter().collect();
    for some in all.chunks(100) {
        out.push_str(&format!("{} beginbfchar\n", some.len()));
        for (glyph, c) in some {
            out.push_str(&format!("<{glyph:04X}> <"));
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("{unit:04X}"));
            }
            out.push_str(">\n");
        }
        out.push_str("endbfchar\n");
    }
    out.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    out
}
