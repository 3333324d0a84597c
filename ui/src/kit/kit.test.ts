import { cleanup, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { frame } from './frame.svelte';
import { PARTS } from './testing/parts';

/** Folders that are no parts. */
const OTHER = ['testing', 'gallery'];

frame.office = '示範分署';
frame.time = '14:05';
frame.date = '115年7月20日 星期一';

afterEach(cleanup);

describe.each(PARTS)('$part', ({ examples }) => {
  it('has at least two examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('axe finds nothing: $name', async ({ component, props }) => {
    const { container } = render(component, props);
    const { violations } = await axe.run(container, {
      // A part is no page, and jsdom has no colours: contrast is computed from the tokens and seen in the real window.
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it.each(examples)('every key has a name, a data-id and no native field: $name', ({ component, props }) => {
    const { container } = render(component, props);
    for (const button of container.querySelectorAll('button')) {
      expect(button.dataset.id).toBeTruthy();
      expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
    }
    expect(container.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });
});

describe('the kit as a whole', () => {
  const sources = Object.entries(import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true }));
  const where = (rule: RegExp): string[] => sources.filter(([, source]) => rule.test(source)).map(([path]) => path);

  it('every part has examples', () => {
    const folders = sources.map(([path]) => /^\.\/(\w+)\//u.exec(path)?.[1] ?? '').filter((part) => part !== '' && !OTHER.includes(part));
    expect(folders.length).toBeGreaterThan(30);
    expect(PARTS.map(({ part }) => part).sort()).toEqual([...new Set(folders)].sort());
  });

  it('every file of a part is drawn by an example, itself or inside another', () => {
    const own = sources.filter(([path]) => path.startsWith('./') && !OTHER.includes(path.split('/')[1] ?? ''));
    const examples = Object.entries(import.meta.glob<string>('./*/examples.ts', { query: '?raw', import: 'default', eager: true }));
    const drawn = new Set<string>();
    const draw = (from: string, text: string): void => {
      for (const [, to] of text.matchAll(/from '([^']+\.svelte)'/gu)) {
        const path = `./${new URL(to ?? '', `file:///${from.slice(2)}`).pathname.slice(1)}`;
        if (drawn.has(path)) continue;
        drawn.add(path);
        draw(path, own.find(([file]) => file === path)?.[1] ?? '');
      }
    };
    for (const [path, text] of examples) draw(path, text);
    expect(own.map(([path]) => path).filter((path) => !drawn.has(path))).toEqual([]);
  });

  it('raw controls stand only in Press', () => {
    expect(where(/<(?:button|input|textarea|select|a)[\s>]/u)).toEqual(['./Press/Press.svelte']);
  });

  it('nothing is set as HTML, and no style stands in the markup: the content policy would drop it', () => {
    expect(where(/\{@html|\sstyle="/u)).toEqual([]);
  });

  it('lengths are millimetres and colours are tokens', () => {
    const loose = sources
      .filter(([path]) => path.startsWith('./'))
      .flatMap(([path, source]) => {
        const style = /<style>([\s\S]*)<\/style>/u.exec(source)?.[1] ?? '';
        return [...style.matchAll(/[\s:(](?:\d*\.)?\d+(?:px|rem|mm|pt)\b|#[0-9a-f]{3,8}\b|\brgba?\(/giu)].map(([found]) => `${path}: ${found.trim()}`);
      });
    expect(loose).toEqual([]);
  });

  it('lengths of the shared styles too are millimetres', () => {
    const shared = Object.entries(import.meta.glob<string>(['./*.css', './*/*.css'], { query: '?raw', import: 'default', eager: true }));
    expect(shared.length).toBeGreaterThan(3);
    const loose = shared.flatMap(([path, style]) => {
      // What is for ears only has no size; the millimetre itself is said in pixels.
      const shown = style.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replace(/\.ears \{[^}]*\}/u, '').replace(/--(?:mm|real):\s*[\d.]+px/gu, '');
      return [...shown.matchAll(/[\s:(](?:\d*\.)?\d+(?:px|rem|mm|pt)\b/giu)].map(([found]) => `${path}: ${found.trim()}`);
    });
    expect(loose).toEqual([]);
  });
});
