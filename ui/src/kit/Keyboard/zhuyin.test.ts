import { describe, expect, it } from 'vitest';
import { FINALS, INITIALS, Lexicon, loadLexicon, MEDIALS, NOTHING, shown, symbols, takeBack, type Reading, type Tone } from './zhuyin';

const lexicon = await loadLexicon();

/** Types symbols (and a tone as a digit) into an empty reading. */
function typed(keys: string): Reading {
  return [...keys].reduce<Reading>((reading, key) => (/\d/.test(key) ? { ...reading, tone: Number(key) as Tone } : lexicon.put(reading, key)), NOTHING);
}

describe('putting symbols together', () => {
  it.each([
    ['ㄅㄚ', 'ㄅㄚ', 'in order'],
    ['ㄚㄅ', 'ㄅㄚ', 'final before initial'],
    ['ㄑㄧㄥㄣ', 'ㄑㄧㄣ', 'another final replaces the first'],
    ['ㄇㄈㄣ', 'ㄈㄣ', 'another initial replaces the first'],
    ['ㄐㄧㄩ', 'ㄐㄩ', 'another medial replaces the first'],
    ['ㄅㄚㄩ', 'ㄩ', 'what nobody says begins anew'],
    ['ㄈㄣㄑ', 'ㄑ', 'an initial that does not fit begins anew'],
    ['ㄓㄨㄤ', 'ㄓㄨㄤ', 'three symbols'],
  ])('%s gives %s (%s)', (keys, expected) => {
    expect(symbols(typed(keys))).toBe(expected);
  });

  it.each([
    ['ㄓㄨㄤ4', ['ㄓㄨㄤ', 'ㄓㄨ', 'ㄓ', '']],
    ['ㄞ', ['']],
  ])('%s is taken back symbol by symbol', (keys, steps) => {
    let reading = typed(keys);
    for (const step of steps) {
      reading = takeBack(reading);
      expect(shown(reading)).toBe(step);
    }
  });

  it('the tones are shown, the first too', () => {
    expect([1, 2, 3, 4, 5].map((tone) => shown(typed(`ㄇㄚ${tone}`)))).toEqual(['ㄇㄚˉ', 'ㄇㄚˊ', 'ㄇㄚˇ', 'ㄇㄚˋ', 'ㄇㄚ˙']);
  });

  it('37 symbols in ㄅ order', () => {
    expect(INITIALS + MEDIALS + FINALS).toBe('ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ');
  });
});

describe('finding characters', () => {
  it.each([
    ['ㄑㄧ2', '期', 0],
    ['ㄌㄧㄣ2', '林', 0],
    ['ㄇㄟ3', '美', 1],
    ['ㄩ4', '玉', 7],
    ['ㄔㄣ2', '陳', 0],
    ['ㄈ', '分', 8],
    ['ㄈㄣ', '分', 1],
    ['ㄐㄧㄠ3', '繳', 3],
    ['ㄏ', '和', 8],
    ['ㄨ', '我', 8],
  ])('%s offers %s within place %i', (keys, character, place) => {
    const at = lexicon.candidates(typed(keys)).indexOf(character);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(place);
  });

  it('a final typed: the syllable as it stands comes before its continuations', () => {
    const found = lexicon.candidates(typed('ㄐㄧ'));
    expect(found.indexOf('機')).toBeLessThan(found.indexOf('家'));
    expect(found).toContain('家');
  });

  it('no character twice, nothing for nothing', () => {
    const found = lexicon.candidates(typed('ㄧ'));
    expect(new Set(found).size).toBe(found.length);
    expect(lexicon.candidates(NOTHING)).toEqual([]);
  });

  it('keys that lead nowhere are known; an initial always leads on', () => {
    expect(lexicon.leadsOn(typed('ㄈ'), 'ㄩ')).toBe(false);
    expect(lexicon.leadsOn(typed('ㄈ'), 'ㄣ')).toBe(true);
    expect(lexicon.leadsOn(typed('ㄈㄣ'), 'ㄑ')).toBe(true);
  });

  it('a tone on a bare initial sorts what begins so', () => {
    expect(lexicon.candidates(typed('ㄈ4')).slice(0, 20)).toContain('份');
  });

  it('takes a file of its own form', () => {
    const small = new Lexicon({ 'ㄅㄚ': ['a八c巴', '', 'b把', '', ''], 'ㄅㄠ': ['b包', '', '', '', ''] });
    expect(small.candidates({ ...NOTHING, initial: 'ㄅ' })).toEqual(['八', '把', '包', '巴']);
  });
});
