import { describe, expect, it } from 'vitest';
import { characters, withoutLast, withoutSentence, withSentence } from './text';

describe('text as people count it', () => {
  it.each([
    ['', 0],
    ['林美玉', 3],
    ['𠮷野', 2],
    ['Nguyễn', 6],
    ['ที่', 1],
    ['e\u0301', 1],
  ])('%s has %i characters', (text, count) => {
    expect(characters(text)).toHaveLength(count);
  });

  it.each([
    ['', ''],
    ['林美玉', '林美'],
    ['林𠮷', '林'],
    ['ṟ', ''],
  ])('%s without its last is %s', (text, rest) => {
    expect(withoutLast(text)).toBe(rest);
  });
});

describe('ready sentences', () => {
  const A = '我這半年沒有工作。';
  const B = '我要扶養小孩';

  it.each([
    ['', A, A, ''],
    [A, B, A + B, A],
    [B, A, `${B}。${A}`, `${B}。`],
    ['因為，', B, `因為，${B}`, '因為，'],
  ])('%s and %s, and out again', (text, sentence, together, apart) => {
    expect(withSentence(text, sentence)).toBe(together);
    expect(withoutSentence(together, sentence)).toBe(apart);
  });

  it('taking out the first leaves the rest', () => {
    expect(withoutSentence(A + B, A)).toBe(B);
    expect(withoutSentence(B, A)).toBe(B);
  });
});
