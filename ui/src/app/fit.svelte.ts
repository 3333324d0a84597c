/**
 * How much fits: pages instead of scrolling, at any text size.
 *
 * Without a layout (tests), what a portrait panel shows at the usual size.
 */

export interface Fit {
  /** Least height of one row, in CSS px; asked again whenever the box changes. */
  rowPx: () => number;
  gapPx?: () => number;
  /** What is shown where nothing can be measured. */
  usual: number;
  most?: number;
}

/** One millimetre of the panel in CSS px. */
export function mmPx(): number {
  const value = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  return Number.isFinite(value) && value > 0 ? value : 2.71;
}

/** Rows that fit a box; follows the box when the panel turns or the text grows. */
export class FittingRows {
  #count = $state(1);

  constructor(private readonly fit: Fit) {
    this.#count = fit.usual;
  }

  get count(): number {
    return this.#count;
  }

  /** An attachment for the box that holds the rows. */
  readonly watch = (node: HTMLElement): (() => void) | void => {
    if (typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const height = node.clientHeight;
      if (height === 0) return;
      const gap = this.fit.gapPx?.() ?? mmPx() * 5;
      const count = Math.floor((height + gap) / (this.fit.rowPx() + gap));
      this.#count = Math.max(1, Math.min(this.fit.most ?? Number.POSITIVE_INFINITY, count));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    return () => observer.disconnect();
  };
}
