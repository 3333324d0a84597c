/**
 * A list of keys that is longer than its place turns pages: keys keep their size, nothing scrolls.
 * Without a layout (tests) everything stands on one page.
 */
import { tick } from 'svelte';
import { mmPx } from '../mm';

/** What the keys that turn pages take, with the space above them. */
const PAGER_MM = 28;

export class KeyPages {
  #fit = $state(Number.POSITIVE_INFINITY);
  #page = $state(1);

  /** `first`: the place of the key that must be seen at first, such as the one that is chosen; -1 for none. */
  constructor(
    private readonly total: () => number,
    private readonly columns: () => number,
    private readonly first: () => number,
  ) {}

  get pages(): number {
    return Math.max(1, Math.ceil(this.total() / this.#fit));
  }

  get page(): number {
    return Math.min(this.#page, this.pages);
  }
  set page(page: number) {
    this.#page = page;
  }

  /** The part of the list that stands on this page. */
  shown<T>(all: readonly T[]): readonly T[] {
    return this.pages === 1 ? all : all.slice((this.page - 1) * this.#fit, this.page * this.#fit);
  }

  /** An attachment for the box of the keys. It fits into the body of its page, or into the document. */
  readonly watch = (node: HTMLElement): (() => void) | void => {
    const body = node.closest<HTMLElement>('.content');
    if (body === null || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const bottom = node.parentElement?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const over = Math.max(bottom, node.getBoundingClientRect().bottom) - body.getBoundingClientRect().bottom;
      const [one, other] = [node.firstElementChild, node.children[this.columns()]];
      if (over < 2 || !one || !other) return;
      const row = other.getBoundingClientRect().top - one.getBoundingClientRect().top;
      const room = node.clientHeight - over - PAGER_MM * mmPx();
      this.#fit = Math.max(1, Math.floor(room / row)) * this.columns();
      this.#page = Math.max(1, Math.floor(this.first() / this.#fit) + 1);
    };
    let known = '';
    const observer = new ResizeObserver(() => {
      const size = `${body.clientWidth} × ${body.clientHeight}`;
      if (size === known) return;
      known = size;
      this.#fit = Number.POSITIVE_INFINITY;
      void tick().then(measure);
    });
    observer.observe(body);
    return () => observer.disconnect();
  };
}
