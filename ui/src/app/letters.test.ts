/** "Ready" is said of a screen whose words can be read. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LETTERS_MS } from './letters';
import { openWindow, settle, type TestWindow } from './testing/window';

interface Asked {
  face: string;
  words: string;
  answer: () => void;
  refuse: () => void;
}

let asked: Asked[];
let open: TestWindow;
beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  const load = (face: string, words: string): Promise<FontFace[]> =>
    new Promise((done, fail) => asked.push({ face, words, answer: () => done([]), refuse: () => fail(new Error('no such face')) }));
  Object.defineProperty(document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { load }) });
  open = await openWindow();
  await pass(0);
});
afterEach(() => {
  open.close();
  Reflect.deleteProperty(document, 'fonts');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

/** Two frames and a little. */
const FRAMES_MS = 50;
const ready = (): boolean => open.fake.calls.some(({ command }) => command === 'kioskReady');

it('is said when every face has come that words of the first screen are written in', async () => {
  expect(asked.map(({ words }) => words).join('')).toContain('填寫');
  expect(new Set(asked.map(({ face }) => face)).size).toBe(asked.length);
  const [last, ...others] = asked;
  for (const { answer } of others) answer();
  await pass(FRAMES_MS);
  expect(ready()).toBe(false);
  last?.answer();
  await pass(FRAMES_MS);
  expect(ready()).toBe(true);
});

it('is said although a face cannot be had', async () => {
  for (const { refuse } of asked) refuse();
  await pass(FRAMES_MS);
  expect(ready()).toBe(true);
});

it('is said although a face never comes', async () => {
  await pass(LETTERS_MS + FRAMES_MS);
  expect(ready()).toBe(true);
});
