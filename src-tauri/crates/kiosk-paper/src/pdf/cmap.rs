//! Which character a glyph is, for whoever copies or searches.

use std::collections::BTreeMap;

use super::subset::Part;

/// The character map of glyphs that are only read.
pub(super) fn said_in_runs(said: &BTreeMap<u16, char>) -> String {
    whole(&runs(said))
}

/// The same with a line for each glyph: programs that type with a face read the
/// map backwards, and not all of them read runs.
pub(super) fn said(part: &Part) -> String {
    let all: Vec<_> = part.said.iter().collect();
    let mut out = String::new();
    for some in all.chunks(100) {
        out.push_str(&format!("{} beginbfchar\n", some.len()));
        for (glyph, c) in some {
            out.push_str(&format!("<{glyph:04X}> {}\n", units(**c)));
        }
        out.push_str("endbfchar\n");
    }
    whole(&out)
}

fn units(c: char) -> String {
    let units = c
        .encode_utf16(&mut [0; 2])
        .iter()
        .map(|unit| format!("{unit:04X}"))
        .collect::<String>();
    format!("<{units}>")
}

fn whole(lines: &str) -> String {
    format!("{BEGIN}{lines}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
}

const BEGIN: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n\
/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

/// Glyphs that follow one another share a line; a line keeps to one first byte.
fn runs(said: &BTreeMap<u16, char>) -> String {
    let mut out = String::new();
    let all: Vec<_> = said.iter().collect();
    let runs: Vec<_> = all
        .chunk_by(|(a, _), (b, _)| *a + 1 == **b && *a >> 8 == *b >> 8)
        .collect();
    for some in runs.chunks(100) {
        out.push_str(&format!("{} beginbfrange\n", some.len()));
        for run in some {
            let ([(first, _), ..], [.., (last, _)]) = (run, run) else {
                continue;
            };
            out.push_str(&format!("<{first:04X}><{last:04X}>["));
            for (_, c) in *run {
                out.push_str(&units(**c));
            }
            out.push_str("]\n");
        }
        out.push_str("endbfrange\n");
    }
    out
}
