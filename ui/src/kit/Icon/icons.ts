/** The 58 drawings. Parsed once when the window starts; nothing is ever set as HTML. */
const SOURCES = import.meta.glob<string>('./icons/*.svg', { query: '?raw', import: 'default', eager: true });

export const ICON_NAMES = [
  'back', 'bad', 'bell', 'building', 'calendar', 'car', 'check', 'clock', 'close', 'coin', 'compare', 'contrast',
  'down', 'easy', 'edit', 'erase', 'filter', 'finish', 'form', 'good', 'home', 'hourglass', 'info', 'key', 'land',
  'language', 'letter', 'lock', 'low', 'map', 'minus', 'next', 'nokey', 'notice', 'offline', 'ok', 'opinion', 'paper',
  'person', 'phone', 'place', 'plus', 'print', 'question', 'seal', 'search', 'share', 'sign', 'stack', 'stairs',
  'steps', 'sync', 'text', 'toner', 'up', 'video', 'voice', 'warn',
] as const;

export type IconName = (typeof ICON_NAMES)[number];

function parse(source: string): SVGSVGElement {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  // The plane of light takes its colour from the class, so that a filled key can switch it off.
  for (const plane of svg.querySelectorAll('g[fill]')) {
    plane.removeAttribute('fill');
    plane.setAttribute('class', 'lamp');
  }
  return svg;
}

const drawings = new Map<string, SVGSVGElement>(
  Object.entries(SOURCES).map(([path, source]) => [path.slice(path.lastIndexOf('/') + 1, -4), parse(source)]),
);

/** A fresh copy of a drawing. */
export function draw(name: IconName): SVGSVGElement {
  const drawing = drawings.get(name);
  if (!drawing) throw new Error(`no icon "${name}"`);
  return document.importNode(drawing, true);
}
