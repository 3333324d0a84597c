import { expect, it } from 'vitest';
import { pieces } from './pieces';

it('a short answer is one piece', () => {
  expect(pieces('王小明')).toEqual(['王小明']);
  expect(pieces('')).toEqual(['']);
});

it('a long answer is cut at its sentences, and nothing is lost', () => {
  const text = '本人最近工作收入減少，扣除生活費以後，無法一次繳清。'.repeat(8);
  const cut = pieces(text);
  expect(cut.length).toBeGreaterThan(2);
  expect(cut.join('')).toBe(text);
  for (const piece of cut) expect(piece).toMatch(/。$/u);
});

it('what has neither sentence nor space is cut all the same', () => {
  const text = '龘'.repeat(400);
  const cut = pieces(text);
  expect(cut.join('')).toBe(text);
  expect(Math.max(...cut.map((piece) => [...piece].length))).toBeLessThanOrEqual(90);
});
