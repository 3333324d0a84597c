/**
 * Working a screen by six keys: arrows, OK (Enter), back (Escape); digits press the keys that bear them.
 *
 * "Right" walks through everything row by row, the fixed keys last, and begins again: nothing is out of
 * reach and nothing holds the focus. The other arrows go where the eye expects them to.
 */
import { pagesTurned, trembles } from './touch';

export type Direction = 'left' | 'right' | 'up' | 'down';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where the focus may go now: the topmost scope (a dialog) or the whole document. */
export function scope(): ParentNode {
  const scopes = document.querySelectorAll('[data-scope]');
  return scopes[scopes.length - 1] ?? document;
}

/** The pressables of the scope that are on the screen. */
export function stops(root: ParentNode = scope()): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-id]')].filter(
    (node) => (node.matches('button') || node.tabIndex >= 0) && !node.closest('[inert],[hidden]') && node.getClientRects().length > 0,
  );
}

interface Stop {
  node: HTMLElement;
  rect: DOMRect;
}

/** Whether two stand side by side: half of the lower one at least. */
function beside(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= Math.min(one.height, other.height) / 2;
}

function lines(nodes: readonly HTMLElement[]): HTMLElement[][] {
  const sorted = nodes
    .map((node): Stop => ({ node, rect: node.getBoundingClientRect() }))
    .sort((one, other) => one.rect.top - other.rect.top || one.rect.left - other.rect.left);
  const found: Stop[][] = [];
  for (const stop of sorted) {
    // The first of a row says where it stands.
    const row = found.find(([first]) => first !== undefined && beside(first.rect, stop.rect));
    if (row) row.push(stop);
    else found.push([stop]);
  }
  return found.map((row) => row.sort((one, other) => one.rect.left - other.rect.left || one.rect.top - other.rect.top).map(({ node }) => node));
}

const isFixed = (node: HTMLElement): boolean => node.closest('[data-fixed]') !== null;

/** The rows of a page as the eye reads them. */
export function rows(nodes: readonly HTMLElement[]): HTMLElement[][] {
  return lines(nodes.filter((node) => !isFixed(node)));
}

/** The fixed keys around the page, in their order. */
export function fixed(nodes: readonly HTMLElement[]): HTMLElement[] {
  return nodes.filter(isFixed);
}

/** The nearest stop in one direction: along the way first, then how far off the line; null at the edge. */
export function nearest(from: DOMRect, candidates: readonly HTMLElement[], direction: Direction): HTMLElement | null {
  const across = direction === 'left' || direction === 'right';
  let best: HTMLElement | null = null;
  let bestCost = Infinity;
  for (const node of candidates) {
    const to = node.getBoundingClientRect();
    const along =
      direction === 'left' ? from.left - to.right
      : direction === 'right' ? to.left - from.right
      : direction === 'up' ? from.top - to.bottom
      : to.top - from.bottom;
    // A little overlap is allowed: lower edges and rings.
    const length = across ? Math.min(from.width, to.width) : Math.min(from.height, to.height);
    if (along < -length / 2) continue;
    const overlap = across
      ? Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top)
      : Math.min(from.right, to.right) - Math.max(from.left, to.left);
    const off = across
      ? Math.abs(from.top + from.height / 2 - (to.top + to.height / 2))
      : Math.abs(from.left + from.width / 2 - (to.left + to.width / 2));
    const cost = Math.max(0, along) + (overlap > 0 ? off * 0.3 : off * 2 + length);
    if (cost < bestCost) {
      bestCost = cost;
      best = node;
    }
  }
  return best;
}

/** Where the focus was, for when what had it is gone from a page that still stands. */
let spot: { rect: DOMRect; page: number } | null = null;

function closest(to: DOMRect, candidates: readonly HTMLElement[]): HTMLElement | null {
  const far = (rect: DOMRect): number => Math.hypot(rect.left + rect.width / 2 - to.left - to.width / 2, rect.top + rect.height / 2 - to.top - to.height / 2);
  let best: HTMLElement | null = null;
  for (const node of candidates) {
    if (best === null || far(node.getBoundingClientRect()) < far(best.getBoundingClientRect())) best = node;
  }
  return best;
}

/** The stop that has the focus, if one has. */
function focused(all: readonly HTMLElement[]): HTMLElement | null {
  const now = document.activeElement;
  return now instanceof HTMLElement && all.includes(now) ? now : null;
}

function neighbour(at: HTMLElement, order: readonly HTMLElement[], direction: Direction): HTMLElement | null {
  const here = order.indexOf(at);
  const others = order.filter((node) => node !== at);
  const from = at.getBoundingClientRect();
  switch (direction) {
    case 'right':
      return order[(here + 1) % order.length] ?? null;
    case 'left':
      return nearest(from, others.filter((node) => beside(from, node.getBoundingClientRect())), 'left') ?? order.at(here - 1) ?? null;
    case 'up':
      return nearest(from, others, 'up') ?? order.at(-1) ?? null;
    case 'down':
      return nearest(from, others, 'down') ?? order[0] ?? null;
  }
}

/** Moves the focus; from nowhere it goes to where it was on this page, or to the first stop. Answers whether it moved. */
export function move(direction: Direction): boolean {
  const all = stops();
  const order = [...rows(all).flat(), ...lines(fixed(all)).flat()];
  const at = focused(all);
  const back = spot !== null && spot.page === pagesTurned() ? closest(spot.rect, order) : null;
  const to = at ? neighbour(at, order, direction) : (back ?? order[0] ?? null);
  to?.focus();
  return to !== null;
}

/** Remembers where the focus is, before a key does something to the page. */
function remember(): void {
  const at = focused(stops());
  if (at) spot = { rect: at.getBoundingClientRect(), page: pagesTurned() };
}

/** The key handler of a screen. `back` is what Escape does. */
export function focusGrid(back: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = KEYS[event.key];
    if (direction) {
      event.preventDefault();
      move(direction);
      remember();
      return;
    }
    if (event.repeat) {
      // A key that is held down presses once.
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      back();
    } else if (event.key === 'Enter') {
      remember();
    } else if (/^[0-9]$/.test(event.key) && !trembles()) {
      scope().querySelector<HTMLElement>(`[data-digit="${event.key}"]`)?.click();
    }
  };
}
