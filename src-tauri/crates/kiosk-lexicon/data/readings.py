"""Makes readings.tsv from Unihan's kMandarin (Debian: package unicode-data) and Taiwan's readings in taiwan.tsv.

    python3 readings.py /usr/share/unicode/Unihan_Readings.txt.bz2 > readings.tsv

One line a syllable: zhuyin without tone, pinyin without tone, the characters that are read so.
"""
import bz2
import pathlib
import sys
import unicodedata

INITIALS = {
    "zh": "ㄓ", "ch": "ㄔ", "sh": "ㄕ", "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ",
    "l": "ㄌ", "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}
FINALS = {
    "": "", "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ", "an": "ㄢ", "en": "ㄣ",
    "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "i": "ㄧ", "ia": "ㄧㄚ", "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ",
    "iu": "ㄧㄡ", "iou": "ㄧㄡ", "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ",
    "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uei": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ", "uen": "ㄨㄣ", "uang": "ㄨㄤ", "ong": "ㄨㄥ",
    "ueng": "ㄨㄥ", "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ", "iong": "ㄩㄥ", "ue": "ㄩㄝ",
}
WHOLE = {"zhi": "ㄓ", "chi": "ㄔ", "shi": "ㄕ", "ri": "ㄖ", "zi": "ㄗ", "ci": "ㄘ", "si": "ㄙ", "m": None, "n": None, "ng": None, "hm": None, "hng": None}


def plain(pinyin):
    """Pinyin without tone; ü stays."""
    marks = {"\u0304", "\u0301", "\u030c", "\u0300"}
    parts = unicodedata.normalize("NFD", pinyin)
    return unicodedata.normalize("NFC", "".join(c for c in parts if c not in marks))


def zhuyin(syllable):
    if syllable in WHOLE:
        return WHOLE[syllable]
    if syllable[0] in "yw":
        bare = {
            "yi": "i", "ya": "ia", "yo": "io", "ye": "ie", "yai": "iai", "yao": "iao", "you": "iu", "yan": "ian",
            "yin": "in", "yang": "iang", "ying": "ing", "yu": "ü", "yue": "üe", "yuan": "üan", "yun": "ün",
            "yong": "iong", "wu": "u", "wa": "ua", "wo": "uo", "wai": "uai", "wei": "ui", "wan": "uan", "wen": "un",
            "wang": "uang", "weng": "ueng",
        }.get(syllable)
        return FINALS.get(bare) if bare else None
    initial = next((i for i in INITIALS if syllable.startswith(i)), "")
    final = syllable[len(initial):]
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "ü" + final[1:]
    if final not in FINALS:
        return None
    return INITIALS.get(initial, "") + FINALS[final]


def main():
    readings = {}
    # Heard in Taiwan only: 崖, 攣.
    pinyin_of = {"ㄧㄞ": "yai", "ㄌㄩㄢ": "luan"}
    for line in bz2.open(sys.argv[1], "rt", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) != 3 or fields[1] != "kMandarin":
            continue
        code = int(fields[0][2:], 16)
        if not 0x4E00 <= code <= 0x9FFF:
            continue
        for reading in fields[2].split():
            syllable = plain(reading)
            sound = zhuyin(syllable)
            if sound:
                pinyin_of.setdefault(sound, syllable.replace("ü", "u"))
                readings.setdefault(sound, set()).add(chr(code))
    taiwan = pathlib.Path(__file__).with_name("taiwan.tsv").read_text("utf-8")
    for line in taiwan.splitlines():
        if not line or line.startswith("#"):
            continue
        char, sounds = line.split("\t")
        for sound in sounds.split():
            if sound not in pinyin_of:
                raise SystemExit(f"no such syllable: {sound}")
            readings.setdefault(sound, set()).add(char)
    for sound in sorted(readings):
        print(sound, pinyin_of[sound], "".join(sorted(readings[sound])), sep="\t")


main()
