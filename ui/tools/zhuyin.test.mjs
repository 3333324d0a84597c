// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readZhuyin, toZhuyin } from './pinyin.mjs';
import { build, haveUnihan, ORDER, OUT, table, write } from './zhuyin.mjs';

const file = readFileSync(OUT, 'utf8');
const data = JSON.parse(file);

/** Characters of one syllable and tone, best first. */
function read(zhuyin) {
  const { syllable, tone } = readZhuyin(zhuyin);
  return [...(data[syllable]?.[tone - 1] ?? '').replace(/[a-z]/gu, '')];
}

describe('pinyin to zhuyin', () => {
  it.each([
    ['yī', 'ㄧ', 1], ['wǔ', 'ㄨ', 3], ['yú', 'ㄩ', 2], ['yè', 'ㄧㄝ', 4], ['yǒu', 'ㄧㄡ', 3], ['wēi', 'ㄨㄟ', 1],
    ['wén', 'ㄨㄣ', 2], ['wēng', 'ㄨㄥ', 1], ['yuè', 'ㄩㄝ', 4], ['yuán', 'ㄩㄢ', 2], ['yún', 'ㄩㄣ', 2], ['yìng', 'ㄧㄥ', 4],
    ['yòng', 'ㄩㄥ', 4], ['xióng', 'ㄒㄩㄥ', 2], ['zhōng', 'ㄓㄨㄥ', 1], ['dòng', 'ㄉㄨㄥ', 4],
    ['jū', 'ㄐㄩ', 1], ['què', 'ㄑㄩㄝ', 4], ['xuǎn', 'ㄒㄩㄢ', 3], ['xùn', 'ㄒㄩㄣ', 4], ['nǚ', 'ㄋㄩ', 3], ['lǜ', 'ㄌㄩ', 4],
    ['lüè', 'ㄌㄩㄝ', 4], ['lù', 'ㄌㄨ', 4], ['zhū', 'ㄓㄨ', 1], ['liú', 'ㄌㄧㄡ', 2], ['guì', 'ㄍㄨㄟ', 4], ['chūn', 'ㄔㄨㄣ', 1],
    ['zhí', 'ㄓ', 2], ['chī', 'ㄔ', 1], ['shì', 'ㄕ', 4], ['rì', 'ㄖ', 4], ['zì', 'ㄗ', 4], ['cì', 'ㄘ', 4], ['sì', 'ㄙ', 4], ['xí', 'ㄒㄧ', 2],
    ['ér', 'ㄦ', 2], ['de', 'ㄉㄜ', 5], ['ma', 'ㄇㄚ', 5], ['ê̄', 'ㄝ', 1], ['ān', 'ㄢ', 1], ['ǒu', 'ㄡ', 3],
  ])('%s is %s, tone %i', (pinyin, syllable, tone) => {
    expect(toZhuyin(pinyin)).toEqual({ syllable, tone });
  });

  it.each(['m̀', 'hng', '', 'i', 'ong', 'uan', 'b', 'xyz'])('%s is no syllable', (pinyin) => {
    expect(toZhuyin(pinyin)).toBeNull();
  });

  it.each([
    ['ㄑㄧˊ', 'ㄑㄧ', 2],
    ['˙ㄉㄜ', 'ㄉㄜ', 5],
    ['ㄉㄜ˙', 'ㄉㄜ', 5],
    ['ㄨㄥ', 'ㄨㄥ', 1],
  ])('reads %s', (text, syllable, tone) => {
    expect(readZhuyin(text)).toEqual({ syllable, tone });
  });
});

describe('what the keyboard knows', () => {
  it.each([
    ['期', 'ㄑㄧˊ', 'ㄑㄧ'], ['危', 'ㄨㄟˊ', 'ㄨㄟ'], ['企', 'ㄑㄧˋ', 'ㄑㄧˇ'], ['質', 'ㄓˊ', 'ㄓˋ'], ['研', 'ㄧㄢˊ', 'ㄧㄢˊ'],
    ['究', 'ㄐㄧㄡˋ', 'ㄐㄧㄡ'], ['微', 'ㄨㄟˊ', 'ㄨㄟ'], ['液', 'ㄧˋ', 'ㄧㄝˋ'], ['亞', 'ㄧㄚˋ', 'ㄧㄚˋ'], ['垃', 'ㄌㄜˋ', 'ㄌㄚ'], ['圾', 'ㄙㄜˋ', 'ㄐㄧ'],
    ['築', 'ㄓㄨˊ', 'ㄓㄨˊ'], ['髮', 'ㄈㄚˇ', 'ㄈㄚˋ'], ['崁', 'ㄎㄢˇ', 'ㄎㄢˇ'], ['埔', 'ㄆㄨˇ', 'ㄅㄨˋ'], ['埤', 'ㄆㄧˊ', 'ㄆㄧˊ'],
  ])('%s is found by Taiwan’s %s and by %s', (char, taiwan, unihan) => {
    expect(read(taiwan)).toContain(char);
    expect(read(unihan)).toContain(char);
  });

  it.each([
    ['ㄑㄧˊ', '期', 3], ['ㄑㄧˋ', '企', 10], ['ㄓˊ', '質', 6], ['ㄨㄟˊ', '危', 8], ['ㄐㄧㄡˋ', '究', 6], ['ㄏㄤˊ', '行', 2], ['ㄔㄨㄥˊ', '重', 3],
    ['ㄌㄧㄣˊ', '林', 1], ['ㄔㄣˊ', '陳', 1], ['ㄏㄨㄤˊ', '黃', 1], ['ㄓㄤ', '張', 2], ['ㄌㄧˇ', '李', 5], ['ㄨㄤˊ', '王', 1], ['ㄨㄛˇ', '我', 1],
    ['ㄕㄡ', '收', 1], ['ㄐㄧㄠˇ', '繳', 4], ['ㄑㄧㄢˋ', '欠', 1], ['ㄓˊ', '執', 4], ['ㄎㄨㄢˇ', '款', 1], ['ㄆㄧㄥˊ', '屏', 3], ['ㄗㄨㄣˋ', '圳', 3],
  ])('%s gives %s among the first %i', (zhuyin, char, first) => {
    expect(read(zhuyin).slice(0, first)).toContain(char);
  });

  it('reaches every surname, place and word of the office', () => {
    const all = new Set(Object.values(data).flat().join('').replace(/[a-z]/gu, ''));
    const wanted = table('zhuyin-boost.tsv').flatMap(([, , chars]) => [...chars]);
    expect(wanted.filter((char) => !all.has(char))).toEqual([]);
    expect(all.size).toBeGreaterThan(13000);
  });

  it('has only symbols in their order, one initial, one medial, one final at most', () => {
    const form = /^[ㄅ-ㄙ]?[ㄧㄨㄩ]?[ㄚ-ㄦ]?$/u;
    const strange = Object.keys(data).filter((syllable) => !form.test(syllable) || [...syllable].some((symbol) => !ORDER.includes(symbol)));
    expect(strange).toEqual([]);
    // What Mandarin does not have.
    expect(Object.keys(data).filter((syllable) => /ㄖㄧ|[ㄐㄑㄒ](?:[ㄨㄚ-ㄦ]|$)|[ㄍㄎㄏㄓㄔㄕㄖㄗㄘㄙ]ㄩ/u.test(syllable))).toEqual([]);
  });

  it('no character twice in one list', () => {
    const doubled = Object.entries(data).filter(([, tones]) => tones.some((list) => {
      const chars = [...list.replace(/[a-z]/gu, '')];
      return new Set(chars).size !== chars.length;
    }));
    expect(doubled).toEqual([]);
  });

  it('is small', () => {
    expect(Buffer.byteLength(file)).toBeLessThan(100_000);
  });

  it.runIf(haveUnihan())('is what the program would write', () => {
    expect(write(build()) === file).toBe(true);
  }, 60_000);
});
