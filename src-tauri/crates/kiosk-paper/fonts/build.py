#!/usr/bin/env python3
"""Cuts the faces this folder holds from the fonts Debian ships.

Needs: python3-fonttools fonts-noto-cjk fonts-noto-core fonts-cns11643-kai unicode-data
Run:   /usr/bin/python3 build.py [NAME ...]      (all faces when none is named)

Han faces lose hinting and layout tables (horizontal Chinese needs neither);
Latin and Thai keep GSUB/GPOS, because the screen has to place their marks.
Time stamps are pinned, so the same packages give the same bytes.
"""

import bz2
import os
import pathlib
import sys

os.environ.setdefault("SOURCE_DATE_EPOCH", "1577836800")

from fontTools import subset  # noqa: E402
from fontTools.ttLib import TTCollection, TTFont  # noqa: E402

HERE = pathlib.Path(__file__).parent
FONTS = pathlib.Path("/usr/share/fonts")
CJK = FONTS / "opentype/noto"
NOTO = FONTS / "truetype/noto"
KAI = FONTS / "truetype/cns11643/TW-Kai-98_1.ttf"
KAI_EXT_B = FONTS / "truetype/cns11643/TW-Kai-Ext-B-98_1.ttf"
UNIHAN = pathlib.Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
TC_FACE = 3  # the Taiwan face of the collection


def span(*pairs):
    """The code points of inclusive ranges."""
    return {c for a, b in pairs for c in range(a, b + 1)}


# What a Han face carries besides ideographs: Latin-1, punctuation, arrows,
# circled numbers, boxes, kana, bopomofo (with tones), units, full-width forms.
SIGNS = span(
    (0x20, 0x7E), (0xA0, 0xFF), (0x2C7, 0x2C7), (0x2C9, 0x2CB), (0x2D9, 0x2D9),
    (0x2010, 0x2027), (0x2030, 0x205E), (0x20AC, 0x20AC), (0x2100, 0x214F),
    (0x2150, 0x218F), (0x2190, 0x2199), (0x21E6, 0x21E9), (0x2200, 0x22FF), (0x2460, 0x24FF),
    (0x2500, 0x2612), (0x2640, 0x2642), (0x2713, 0x2714), (0x2776, 0x277F), (0x2E80, 0x2FDF),
    (0x3000, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31C0, 0x31EF), (0x3200, 0x33FF),
    (0xFE10, 0xFE1F), (0xFE30, 0xFE6F), (0xFF00, 0xFFEF),
)
HAN_ALL = span((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
HANGUL = span((0x3130, 0x318F), (0x3200, 0x321E), (0x3260, 0x327F), (0xFFA0, 0xFFDC))
LATIN = span(
    (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x2FF), (0x300, 0x36F),
    (0x1AB0, 0x1ABE), (0x1D00, 0x1DBF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F),
    (0x20A0, 0x20BF), (0x2100, 0x2122), (0x2150, 0x215F), (0x2212, 0x2212), (0x25CC, 0x25CC),
    (0x2C60, 0x2C7F), (0xA720, 0xA7BF),
)
THAI = span((0xE00, 0xE7F), (0x20, 0x20), (0xA0, 0xA0), (0x200B, 0x200D), (0x25CC, 0x25CC))


def big5():
    """Every ideograph of Big5, levels 1 and 2, and the seven ETEN added."""
    rows = bz2.open(UNIHAN, "rt", encoding="utf-8")
    both = {int(r.split("\t")[0][2:], 16) for r in rows if "\tkBigFive\t" in r and r[0] == "U"}
    return both | set(map(ord, "碁銹裏墻恒粧嫺"))


def kai():
    """The characters listed in kai.txt (white space ignored)."""
    text = (HERE / "kai.txt").read_text(encoding="utf-8")
    return {ord(c) for c in text if not c.isspace()} | {0x20, 0x3000}


def han(weight):
    """The Taiwan face of Noto Sans CJK in one weight."""
    return TTCollection(CJK / f"NotoSansCJK-{weight}.ttc", lazy=True).fonts[TC_FACE]


FACES = {
    "han-regular.otf": (lambda: han("Regular"), lambda: (SIGNS | HAN_ALL) - HANGUL, False),
    "han-bold.otf": (lambda: han("Bold"), lambda: (SIGNS - HANGUL) | big5(), False),
    "latin-regular.ttf": (lambda: TTFont(NOTO / "NotoSans-Regular.ttf"), lambda: LATIN, True),
    "latin-bold.ttf": (lambda: TTFont(NOTO / "NotoSans-Bold.ttf"), lambda: LATIN, True),
    "thai-regular.ttf": (lambda: TTFont(NOTO / "NotoSansThai-Regular.ttf"), lambda: THAI, True),
    "thai-bold.ttf": (lambda: TTFont(NOTO / "NotoSansThai-Bold.ttf"), lambda: THAI, True),
    "kai.ttf": (lambda: TTFont(KAI), kai, False),
    # Stands for the pack of rare characters in tests; the pack itself is not cut.
    "../tests/data/kai-ext-b.ttf": (lambda: TTFont(KAI_EXT_B), lambda: set(map(ord, "𪚥𡍼𨉚𦒋")), False),
}


def cut(name):
    """Writes one face and says how large it became."""
    source, characters, layout = FACES[name]
    options = subset.Options()
    options.hinting = False
    # A twentieth larger, but a document's glyphs are then cut out without unrolling
    # every subroutine of the face first.
    options.desubroutinize = True
    options.layout_features = (
        ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "rlig", "calt"] if layout else []
    )
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "DSIG", "STAT", "MATH", "meta", "FFTM"]
    if not layout:
        options.drop_tables += ["GDEF", "GSUB", "GPOS"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = source()
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters())
    cutter.subset(font)
    font["head"].modified = font["head"].created
    font.save(HERE / name, reorderTables=None)
    size = (HERE / name).stat().st_size
    print(f"{name:20} {len(font.getBestCmap()):6} characters {size:9} bytes")


if __name__ == "__main__":
    for face in sys.argv[1:] or FACES:
        cut(face)
