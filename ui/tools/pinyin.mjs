/**
 * Hanyu Pinyin with tone marks → 注音.
 *
 * The traps (they are what the test is about): the y/w families (yi, wu, yu stand for ㄧ ㄨ ㄩ and vanish),
 * u written for ü after j q x y, `ong` ㄨㄥ after an initial but `weng` ㄨㄥ alone and `iong`/`yong` ㄩㄥ,
 * iu = ㄧㄡ, ui = ㄨㄟ, un = ㄨㄣ, the buzzing finals of zhi … si that are not written, and the neutral tone.
 */

const INITIALS = {
  b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ', h: 'ㄏ',
  j: 'ㄐ', q: 'ㄑ', x: 'ㄒ', zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ',
};

const FINALS = {
  a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ê: 'ㄝ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', er: 'ㄦ',
  i: 'ㄧ', ia: 'ㄧㄚ', io: 'ㄧㄛ', ie: 'ㄧㄝ', iai: 'ㄧㄞ', iao: 'ㄧㄠ', iu: 'ㄧㄡ', ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ',
  u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ong: 'ㄨㄥ',
  ü: 'ㄩ', üe: 'ㄩㄝ', üan: 'ㄩㄢ', ün: 'ㄩㄣ', iong: 'ㄩㄥ',
};

/** Syllables that begin with y or w, and what stands for them without one. */
const WITHOUT_INITIAL = {
  yi: 'i', ya: 'ia', yo: 'io', ye: 'ie', yai: 'iai', yao: 'iao', you: 'iu', yan: 'ian', yin: 'in', yang: 'iang', ying: 'ing',
  wu: 'u', wa: 'ua', wo: 'uo', wai: 'uai', wei: 'ui', wan: 'uan', wen: 'un', wang: 'uang', weng: 'ong',
  yu: 'ü', yue: 'üe', yuan: 'üan', yun: 'ün', yong: 'iong',
};

const BUZZING = new Set(['zh', 'ch', 'sh', 'r', 'z', 'c', 's']);
const PALATAL = new Set(['j', 'q', 'x']);
const TONES = { '\u0304': 1, '\u0301': 2, '\u030C': 3, '\u0300': 4 };

/** `{ syllable: 'ㄓㄨㄥ', tone: 1 }`, or null where the reading is no syllable of Mandarin (m̀, hng). Tone 5 is the neutral one. */
export function toZhuyin(pinyin) {
  let tone = 5;
  const letters = [...pinyin.normalize('NFD').toLowerCase()].filter((mark) => {
    if (mark in TONES) tone = TONES[mark];
    return !(mark in TONES);
  });
  const plain = letters.join('').normalize('NFC');

  if (plain in WITHOUT_INITIAL) return { syllable: FINALS[WITHOUT_INITIAL[plain]], tone };
  const [, initial, rest] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.*)$/u.exec(plain);
  if (initial === undefined) {
    // a, ai, e, er … stand alone; i, u, ü and ong do not (they are yi, wu, yu, weng).
    return rest in FINALS && !/^[iuü]|^ong$/u.test(rest) ? { syllable: FINALS[rest], tone } : null;
  }
  if (rest === 'i' && BUZZING.has(initial)) return { syllable: INITIALS[initial], tone };
  const final = PALATAL.has(initial) ? rest.replace(/^u/u, 'ü') : rest;
  return final in FINALS ? { syllable: INITIALS[initial] + FINALS[final], tone } : null;
}

const MARKS = { 'ˊ': 2, 'ˇ': 3, 'ˋ': 4, '˙': 5 };

/** Reads 注音 as written in a table: `ㄑㄧˊ`, `˙ㄉㄜ` or `ㄉㄜ˙`; no mark is the first tone. */
export function readZhuyin(text) {
  let tone = 1;
  const symbols = [...text].filter((mark) => {
    if (mark in MARKS) tone = MARKS[mark];
    return !(mark in MARKS);
  });
  return { syllable: symbols.join(''), tone };
}
