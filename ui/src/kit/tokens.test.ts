import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

/** The colours of each theme. */
const THEMES = Object.fromEntries(
  ['default', 'contrast', 'dark', 'yellow'].map((theme) => {
    const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';
    return [theme, Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6})/giu)].map(([, name, value]) => [name, value]))];
  }),
) as Record<string, Record<string, string>>;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['ink/ground', 'ink/sheet', 'ink/glass', 'ink-soft/ground', 'ink-soft/sheet', 'ink-soft/glass', 'ink/light-tint', 'ink/seal-tint', 'ink/indigo-tint', 'ink-soft/seal-tint', 'ink-soft/indigo-tint', 'on-frame/frame', 'on-bar/bar', 'on-bar/bar-key', 'on-light/light', 'ink/sky'];
const ACCENT = ['frame/sheet', 'frame/ground', 'frame/glass', 'seal/sheet', 'seal/ground', 'seal/seal-tint', 'indigo/sheet', 'on-seal/seal', 'on-indigo/indigo'];
const EDGE = ['edge/ground', 'edge/sheet', 'edge/glass', 'edge/light-tint', 'light/bar', 'frame/light-tint'];

describe.each(Object.entries(THEMES))('theme %s', (theme, tokens) => {
  const ratio = (pair: string): number => {
    const [front = '', back = ''] = pair.split('/').map((name) => tokens[name] ?? '');
    return contrast(front, back);
  };

  it.each(TEXT)('running text %s', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(theme === 'default' ? 10 : 9));
  it.each(ACCENT)('words in a colour %s', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(7));
  it.each(EDGE)('edges %s', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5));
  it('the ring of the focus is seen against its border', () => expect(ratio('focus/focus-in')).toBeGreaterThanOrEqual(3));
});
