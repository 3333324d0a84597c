/**
 * Makes `src/kit/Keyboard/zhuyin.json`, what the on-screen keyboard knows: for every syllable and tone the
 * characters that are read so, most frequent first.
 *
 *     node tools/zhuyin.mjs            writes the file
 *     node tools/zhuyin.mjs --check    fails when the file is not what this program would write
 *
 * Sources: Unihan as packed by Debian (`apt-get install unicode-data`; Unicode licence, see NOTICE), beside it
 * Taiwan's own readings (`zhuyin-taiwan.tsv`) and the characters this house needs often (`zhuyin-boost.tsv`).
 *
 * Form of the file: { "ㄅㄚ": ["a八b巴…", "…", "…", "…", "…"] }, one string for each tone (5 = neutral). A letter
 * stands before each group of equal frequency, `a` the highest: so the keyboard can merge lists of several
 * syllables while only the first symbols are typed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readZhuyin, toZhuyin } from './pinyin.mjs';

const UNIHAN = '/usr/share/unicode';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
export const OUT = here('../src/kit/Keyboard/zhuyin.json');

/** ㄅ order, the order of every list of syllables. */
export const ORDER = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ';

export function haveUnihan() {
  return existsSync(`${UNIHAN}/Unihan_Readings.txt.bz2`);
}

/** character → value, of one property. */
function unihan(file, property) {
  const text = execFileSync('bzcat', [`${UNIHAN}/Unihan_${file}.txt.bz2`], { maxBuffer: 1 << 27, encoding: 'utf8' });
  const values = new Map();
  for (const line of text.split('\n')) {
    const [code, name, value] = line.split('\t');
    if (name === property && code.startsWith('U+')) values.set(String.fromCodePoint(parseInt(code.slice(2), 16)), value);
  }
  return values;
}

export function table(name) {
  return readFileSync(here(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** `U+884C kHanyuPinlu xíng(2943) háng(218)` → [['xíng', 2943], …] */
const counted = (value = '') => [...value.matchAll(/(\S+?)\((\d+)\)/gu)].map(([, pinyin, n]) => [pinyin, Number(n)]);
/** `0442.080:háng 0443.050:hàng` → ['háng', 'hàng'] */
const listed = (value = '') => value.split(' ').filter(Boolean).flatMap((part) => part.split(':')[1].split(','));

/** How often a character is used: the newsgroups of Taiwan in five classes, refined by counts, grade and Big5 level. */
function weigh(char, data) {
  const frequency = Number(data.frequency.get(char) ?? 0);
  const big5 = parseInt(data.big5.get(char) ?? '0', 16);
  const level1 = big5 >= 0xa440 && big5 <= 0xc67e;
  const base = frequency > 0 ? 2 ** (16 - 2 * frequency) : level1 ? 2 ** 4 : big5 > 0 ? 2 : 1;
  const total = counted(data.counts.get(char)).reduce((sum, [, n]) => sum + n, 0);
  const refined = 4 ** (Math.log(total + 1) / Math.log(33000));
  const grade = Number(data.grade.get(char) ?? 7);
  return base * refined * (1 + (7 - grade) / 12) * (data.boost.get(char) ?? 1);
}

/** Readings of one character with their share of its use, best first; the first entry decides on doubles. */
function readings(char, data) {
  const shares = new Map();
  const add = ({ syllable, tone }, share) => {
    const key = `${syllable} ${tone}`;
    if (!shares.has(key)) shares.set(key, share);
  };
  const taiwan = data.taiwan.get(char);
  const first = taiwan !== undefined && taiwan.kind !== 'S';
  if (first) taiwan.readings.forEach((reading, n) => add(readZhuyin(reading), n === 0 ? 1 : 0.3));

  const counts = counted(data.counts.get(char));
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  const main = (data.mandarin.get(char) ?? '').split(' ').filter(Boolean);
  // Where two values are given, the second is that of Taiwan.
  for (const [n, pinyin] of main.reverse().entries()) {
    const zhuyin = toZhuyin(pinyin);
    if (zhuyin) add(zhuyin, first || n > 0 ? 0.1 : 1);
  }
  if (taiwan?.kind === 'S') taiwan.readings.forEach((reading) => add(readZhuyin(reading), 0.15));
  for (const [pinyin, n] of counts) {
    const zhuyin = toZhuyin(pinyin);
    if (zhuyin) add(zhuyin, Math.max(0.02, Math.min(0.5, n / total)));
  }
  for (const pinyin of [...listed(data.modern.get(char)), ...listed(data.table.get(char))]) {
    const zhuyin = toZhuyin(pinyin);
    if (zhuyin) add(zhuyin, 0.05);
  }
  // Nothing modern knows it: the great dictionary's first reading.
  if (shares.size === 0) {
    const zhuyin = toZhuyin(listed(data.great.get(char))[0] ?? '');
    if (zhuyin) add(zhuyin, 1);
  }
  return shares;
}

/** 26 classes of frequency, each √2… apart: `a` for the highest. */
function letter(weight) {
  const step = Math.round((17.5 - Math.log2(weight)) * 1.15);
  return String.fromCharCode(97 + Math.max(0, Math.min(25, step)));
}

const rank = (syllable) => [...syllable].map((symbol) => String.fromCharCode(65 + ORDER.indexOf(symbol))).join('');

export function build() {
  const data = {
    mandarin: unihan('Readings', 'kMandarin'),
    counts: unihan('Readings', 'kHanyuPinlu'),
    modern: unihan('Readings', 'kXHC1983'),
    table: unihan('Readings', 'kTGHZ2013'),
    great: unihan('Readings', 'kHanyuPinyin'),
    frequency: unihan('DictionaryLikeData', 'kFrequency'),
    grade: unihan('DictionaryLikeData', 'kGradeLevel'),
    big5: unihan('OtherMappings', 'kBigFive'),
    taiwan: new Map(table('zhuyin-taiwan.tsv').map(([char, list, kind]) => [char, { readings: list.split(' '), kind }])),
    boost: new Map(),
  };
  for (const [, weight, chars] of table('zhuyin-boost.tsv')) {
    for (const char of chars) data.boost.set(char, Math.max(data.boost.get(char) ?? 1, Number(weight)));
  }

  const lists = new Map();
  for (const char of new Set([...data.big5.keys(), ...data.boost.keys()])) {
    if (!/\p{Script=Han}/u.test(char)) continue;
    const weight = weigh(char, data);
    const order = parseInt(data.big5.get(char) ?? 'ffff', 16);
    for (const [key, share] of readings(char, data)) {
      const [syllable, tone] = key.split(' ');
      if (!lists.has(syllable)) lists.set(syllable, [[], [], [], [], []]);
      lists.get(syllable)[Number(tone) - 1].push({ char, weight: weight * share, order });
    }
  }

  const out = {};
  for (const syllable of [...lists.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    out[syllable] = lists.get(syllable).map((entries) => {
      let text = '';
      let group = '';
      for (const { char, weight } of entries.sort((a, b) => b.weight - a.weight || a.order - b.order)) {
        if (letter(weight) !== group) text += group = letter(weight);
        text += char;
      }
      return text;
    });
  }
  return out;
}

/** One syllable a line: differences can be read. */
export function write(data) {
  return `{\n${Object.entries(data).map(([syllable, tones]) => `${JSON.stringify(syllable)}:${JSON.stringify(tones)}`).join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!haveUnihan()) {
    console.error('Unihan is absent: apt-get install unicode-data');
    process.exit(4);
  }
  const text = write(build());
  if (process.argv.includes('--check')) {
    if (readFileSync(OUT, 'utf8') !== text) {
      console.error('zhuyin.json is stale: node tools/zhuyin.mjs');
      process.exit(1);
    }
  } else {
    writeFileSync(OUT, text);
    console.log(`${Object.keys(JSON.parse(text)).length} syllables, ${Buffer.byteLength(text)} bytes`);
  }
}
