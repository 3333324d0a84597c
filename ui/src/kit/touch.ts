/**
 * The second touch of a quick pair lands on whatever the first one brought up: on a question nobody
 * has read yet. Such a touch presses nothing.
 */
import { mmPx } from './mm';

/** Two touches closer than this are one gesture of a hurried or trembling hand; nobody reads a page in it. */
export const PAIR_MS = 500;
/** How far apart the two may land. */
const PAIR_MM = 20;

interface Touch {
  at: number;
  x: number;
  y: number;
}

let last: Touch | null = null;
let changedAt = Number.NEGATIVE_INFINITY;
let turned = 0;
let steadyMs = 0;
let pressedAt = Number.NEGATIVE_INFINITY;

/** Another page or question stands on the screen now. Marks it as new until a touch there is meant. */
export function pageChanged(node: HTMLElement): () => void {
  changedAt = performance.now();
  turned += 1;
  node.dataset['fresh'] = '';
  const timer = setTimeout(() => delete node.dataset['fresh'], PAIR_MS);
  return () => clearTimeout(timer);
}

/** How many pages have stood here: whoever remembers a place on a page asks whether it is still the same one. */
export function pagesTurned(): number {
  return turned;
}

/** For hands that tremble: after a press, presses closer than this many milliseconds do nothing; 0 takes every one. */
export function setSteady(ms: number): void {
  steadyMs = ms;
}

/** Whether a press, by whatever means, comes too soon after the one before to be meant. */
export function trembles(): boolean {
  const now = performance.now();
  const soon = steadyMs > 0 && now - pressedAt < steadyMs;
  if (!soon) pressedAt = now;
  return soon;
}

/**
 * Whether a touch was made at a page that is gone, or is the second of a pair whose first one changed
 * the page. It counts when the finger touched, not when a busy machine came to it. Keys of a keyboard
 * are not touches.
 */
export function strays(event: MouseEvent): boolean {
  if (event.detail === 0) return false;
  const before = last;
  const now = { at: event.timeStamp, x: event.clientX, y: event.clientY };
  last = now;
  if (now.at < changedAt) return true;
  if (before === null || now.at - before.at > PAIR_MS || changedAt < before.at) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) < PAIR_MM * mmPx();
}
