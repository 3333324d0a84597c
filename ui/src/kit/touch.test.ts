import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { pageChanged, PAIR_MS, strays } from './touch';

const touch = (x: number, y: number, detail = 1): MouseEvent => new MouseEvent('click', { clientX: x, clientY: y, detail });

// One clock for all: it never goes back.
beforeAll(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());
// Long after whatever was touched in the test before.
beforeEach(() => void vi.advanceTimersByTime(10 * PAIR_MS));

it('a second touch at the same place strays when the first one changed the page', () => {
  const page = document.createElement('div');
  expect(strays(touch(500, 900))).toBe(false);
  vi.advanceTimersByTime(120);
  pageChanged(page);
  vi.advanceTimersByTime(60);
  expect(strays(touch(504, 897))).toBe(true);
  expect(page.dataset['fresh']).toBe('');
  vi.advanceTimersByTime(PAIR_MS);
  expect(page.dataset['fresh']).toBeUndefined();
  expect(strays(touch(504, 897))).toBe(false);
});

it('digits typed quickly, a touch elsewhere and a key of a keyboard are meant', () => {
  const page = document.createElement('div');
  expect(strays(touch(500, 900))).toBe(false);
  vi.advanceTimersByTime(90);
  expect(strays(touch(500, 900, 2)), 'the page stands still').toBe(false);
  pageChanged(page);
  vi.advanceTimersByTime(90);
  expect(strays(touch(100, 300)), 'elsewhere').toBe(false);
  pageChanged(page);
  expect(strays(touch(100, 300, 0)), 'Enter').toBe(false);
});
