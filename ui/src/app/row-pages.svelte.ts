/**
 * Rows of unequal heights over pages: each as high as its words need, none cut, as many as fit.
 *
 * All rows stand for the moment in which they are measured, before anything is painted; then only
 * those of the page. Without a layout (tests) they all stay on one page.
 */
import { tick } from 'svelte';

/** Where each page begins, given where rows end; a row higher than a page has one of its own. */
export function pageStarts(bottoms: readonly number[], height: number): number[] {
  const starts = [0];
  let top = 0;
  bottoms.forEach((bottom, at) => {
    if (bottom - top <= height || at === starts.at(-1)) return;
    starts.push(at);
    top = bottoms[at - 1] ?? 0;
  });
  return starts;
}

export class RowPages {
  #starts = $state.raw<readonly number[]>([0]);
  #page = $state(1);
  #measuring = $state(true);
  #box: HTMLElement | null = null;

  /** `of` reads whatever the heights depend on: the rows, their language, their size. */
  constructor(of: () => unknown) {
    $effect(() => {
      void of();
      void this.#measure();
    });
  }

  get pages(): number {
    return this.#starts.length;
  }
  get page(): number {
    return Math.min(this.#page, this.pages);
  }
  set page(page: number) {
    this.#page = page;
  }

  /** The rows that stand now. */
  shown<T>(rows: readonly T[]): readonly T[] {
    return this.#measuring ? rows : rows.slice(this.#starts[this.page - 1], this.#starts[this.page]);
  }

  async #measure(): Promise<void> {
    const box = this.#box;
    if (box === null || box.clientHeight === 0) return;
    this.#measuring = true;
    await tick();
    const top = box.firstElementChild?.getBoundingClientRect().top ?? 0;
    // A pixel is no line: rounding must not turn the page.
    this.#starts = pageStarts([...box.children].map((row) => row.getBoundingClientRect().bottom - top), box.clientHeight + 1);
    this.#measuring = false;
  }

  /** An attachment for the box that holds the rows and nothing else. */
  readonly watch = (node: HTMLElement): (() => void) | void => {
    if (typeof ResizeObserver === 'undefined') return;
    this.#box = node;
    const observer = new ResizeObserver(() => void this.#measure());
    observer.observe(node);
    return () => {
      observer.disconnect();
      this.#box = null;
    };
  };
}
