/** One real millimetre of this panel in CSS px; set once per panel by the app (`--mm` on the root). */
export function mmPx(): number {
  const value = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  return Number.isFinite(value) && value > 0 ? value : 2.71;
}

/** Follows the width of a node in millimetres; without a layout engine (tests) it is told nothing. */
export function watchWidth(node: HTMLElement, told: (millimetres: number, landscape: boolean) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const measure = (): void => told(node.clientWidth / mmPx(), window.innerWidth > window.innerHeight);
  const observer = new ResizeObserver(measure);
  observer.observe(node);
  measure();
  return () => observer.disconnect();
}
