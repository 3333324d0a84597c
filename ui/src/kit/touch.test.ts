import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { pageChanged, PAIR_MS, setSteady, strays, trembles } from './touch';

/** A touch made now, or `ago` milliseconds before the machine came to it. */
function touch(x: number, y: number, detail = 1, ago = 0): MouseEvent {
  const event = new MouseEvent('click', { clientX: x, clientY: y, detail });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() - ago });
  return event;
}

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

it('a busy machine does not make one touch of a pair a touch that is meant', () => {
  const page = document.createElement('div');
  expect(strays(touch(500, 900))).toBe(false);
  pageChanged(page);
  vi.advanceTimersByTime(2 * PAIR_MS);
  expect(strays(touch(500, 900, 1, 2 * PAIR_MS - 150)), 'made 150 ms after the first').toBe(true);
});

it('a touch made before the page changed was meant for the page that is gone', () => {
  const page = document.createElement('div');
  expect(strays(touch(500, 900))).toBe(false);
  vi.advanceTimersByTime(3 * PAIR_MS);
  pageChanged(page);
  expect(strays(touch(100, 300, 1, PAIR_MS))).toBe(true);
});

it('for hands that tremble a press soon after another does nothing, and does not begin the time anew', () => {
  expect([trembles(), trembles()], 'steady hands').toEqual([false, false]);
  setSteady(500);
  vi.advanceTimersByTime(600);
  expect(trembles()).toBe(false);
  vi.advanceTimersByTime(300);
  expect(trembles()).toBe(true);
  vi.advanceTimersByTime(300);
  expect(trembles()).toBe(false);
  setSteady(0);
});
