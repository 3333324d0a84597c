/** Laws of the rooms of screens: who may import whom, and what may stand in a screen. */
import { describe, expect, it } from 'vitest';

const SOURCES = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });

/** Paths from `src/`, with their text. */
const files = Object.entries(SOURCES).map(([path, text]) => ({
  path: path.startsWith('./') ? `app/${path.slice(2)}` : path.slice(3),
  text,
}));
const screens = files.filter(({ path }) => /^(?:app|features|ipc)\//u.test(path) && !path.startsWith('app/testing/'));

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s+['"]([^'"]+)['"]/gu)].map((match) => match[1] as string);
}

function breaking(where: (path: string) => boolean, forbidden: (path: string, from: string) => boolean): string[] {
  return screens.filter(({ path }) => where(path)).flatMap(({ path, text }) =>
    imports(text).filter((from) => forbidden(path, from)).map((from) => `${path} imports ${from}`),
  );
}

describe('who imports whom', () => {
  it('finds the files at all', () => {
    expect(screens.length).toBeGreaterThan(60);
  });

  it('only the client speaks to Tauri, and the bindings it was given', () => {
    expect(breaking((path) => !/^ipc\/(?:client|bindings)\.ts$/u.test(path), (_, from) => from.startsWith('@tauri-apps'))).toEqual([]);
  });

  it('features know the app, the kit, the words and the door to Rust, not each other', () => {
    const own = (path: string): string => path.split('/')[1] ?? '';
    expect(
      breaking(
        (path) => path.startsWith('features/'),
        (path, from) => /^\.\.\/(?!\.\.)/u.test(from) && !from.startsWith('../../') && path.split('/').length === 3 && !from.includes(own(path)),
      ),
    ).toEqual([]);
  });

  it('nothing but the app itself imports the list of screens, so that there is no circle', () => {
    expect(breaking((path) => path !== 'app/App.svelte', (_, from) => /(?:\.\/|app\/)screens$/u.test(from))).toEqual([]);
  });

  it('everybody goes through the door of ipc, not round it', () => {
    expect(breaking((path) => !path.startsWith('ipc/'), (path, from) => /\/ipc\/(?!fake$)/u.test(from) && path !== 'app/browse.ts')).toEqual([]);
  });
});

describe('what stands in a screen', () => {
  const views = screens.filter(({ path }) => path.endsWith('.svelte'));
  const without = (pattern: RegExp): string[] =>
    views.flatMap(({ path, text }) => {
      const markup = text.replace(/<!--[\s\S]*?-->/gu, '').replace(/<script[\s\S]*?<\/script>/gu, '').replace(/<style[\s\S]*?<\/style>/gu, '');
      return [...markup.matchAll(pattern)].map((match) => `${path}: ${match[0]}`);
    });

  it('no raw key, input or link: the kit has them', () => {
    expect(without(/<(?:button|input|textarea|select|a)\b/gu)).toEqual([]);
  });

  it('no style attribute and no HTML from text', () => {
    expect(without(/\sstyle="|\{@html/gu)).toEqual([]);
  });

  it('no words: they stand in the message files', () => {
    expect(without(/\p{Script=Han}|\p{Script=Thai}|>[^<{}]*[A-Za-z]{2,}[^<{}]*</gu).filter((found) => !/>\s*<|svg/u.test(found))).toEqual([]);
  });

  it('no colour and no pixel of its own: tokens and millimetres', () => {
    const styles = views.flatMap(({ path, text }) =>
      [...text.matchAll(/<style>[\s\S]*?<\/style>/gu)].flatMap((style) =>
        [...style[0].matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|[\d.]+(?:px|rem|pt)\b/giu)].map((match) => `${path}: ${match[0]}`),
      ),
    );
    expect(styles).toEqual([]);
  });
});
