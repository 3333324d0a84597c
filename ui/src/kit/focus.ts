/**
 * Working a screen by six keys: arrows, OK (Enter), back (Escape); digits press the numbered panes.
 * The focus moves geometrically over everything that carries data-id, inside the topmost dialog if one is open.
 */

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

/** Moves the focus; from nowhere it goes to the first stop. Answers whether it moved. */
export function move(direction: Direction): boolean {
  const all = stops();
  const now = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const at = now !== null && all.includes(now) ? now : null;
  const to = at ? nearest(at.getBoundingClientRect(), all.filter((node) => node !== at), direction) : (all[0] ?? null);
  to?.focus();
  return to !== null;
}

/** The key handler of a screen. `back` is what Escape does. */
export function focusGrid(back: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = KEYS[event.key];
    if (direction) {
      event.preventDefault();
      move(direction);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      back();
    } else if (/^[0-9]$/.test(event.key)) {
      scope().querySelector<HTMLElement>(`[data-digit="${event.key}"]`)?.click();
    }
  };
}
