/** A layout for tests: jsdom has none, so that what has data-id gets a box in a grid, in the order of the document. */
import { vi } from 'vitest';

const CELL = 100;
const SIZE = 80;

/** Boxes of what has data-id now. */
function boxes(nodes: ArrayLike<Element>, columns: number): Map<Element, DOMRect> {
  const found = new Map<Element, DOMRect>();
  let at = 0;
  for (const node of Array.from(nodes)) {
    const span = Number(/span-(\d)/u.exec(node.className)?.[1] ?? 1);
    if ((at % columns) + span > columns) at += columns - (at % columns);
    found.set(node, new DOMRect((at % columns) * CELL, Math.floor(at / columns) * CELL, span * CELL - (CELL - SIZE), SIZE));
    at += span;
  }
  return found;
}

/** Lays all pressables out in rows of `columns`; spans of keys count. */
export function layOut(columns: number): void {
  let laid: Map<Element, DOMRect> | null = null;
  // Whatever changes the document is laid out anew.
  const watch = new MutationObserver(() => undefined);
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'data-id'] });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (laid === null || watch.takeRecords().length > 0) laid = boxes(document.querySelectorAll('[data-id]'), columns);
    return laid.get(this) ?? new DOMRect(0, 0, 0, 0);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [this.getBoundingClientRect()] as unknown as DOMRectList;
  });
}

/** A key of the machine, at what has the focus. */
export function keyDown(key: string): void {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  // Enter presses a focused button in every engine; jsdom leaves that to us.
  if (key === 'Enter' && document.activeElement instanceof HTMLButtonElement) document.activeElement.click();
}

/** What has data-id `id`. */
export function byId(id: string): HTMLElement {
  const node = document.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (!node) throw new Error(`nothing has data-id "${id}"`);
  return node;
}

/** data-id of what has the focus. */
export function focused(): string | null {
  return document.activeElement?.getAttribute('data-id') ?? null;
}
