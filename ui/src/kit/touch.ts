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

/** Another page or question stands on the screen now. Marks it as new until a touch there is meant. */
export function pageChanged(node: HTMLElement): () => void {
  changedAt = performance.now();
  node.dataset['fresh'] = '';
  const timer = setTimeout(() => delete node.dataset['fresh'], PAIR_MS);
  return () => clearTimeout(timer);
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
