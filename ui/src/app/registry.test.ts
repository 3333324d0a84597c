import { describe, expect, it } from 'vitest';
import { hasKey, tIn, VARIANTS } from '../i18n/t';
import { SCREEN_IDS, SCREENS, screenEntry } from './registry';
import { SCREEN_COMPONENTS } from './screens';

const EVERYTHING = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });
const SOURCES = import.meta.glob<string>('../features/**/*.svelte', { query: '?raw', import: 'default', eager: true });

/** The screens that feature components say they are. */
function drawn(): string[] {
  return Object.values(SOURCES).flatMap((source) => {
    const own = [...source.matchAll(/<(?:Page|Screen|FieldPage)\s+id="([^"]+)"/gu)].map((match) => match[1] as string);
    return own;
  }).concat(
    Object.values(SOURCES).flatMap((source) =>
      source.includes('<Page\n') ? [...source.matchAll(/<Page\n\s+id="([^"]+)"/gu)].map((match) => match[1] as string) : [],
    ),
  );
}

describe('the registry of screens', () => {
  it('gives every screen a code of three different digits, used once', () => {
    const codes = SCREEN_IDS.map((id) => SCREENS[id].code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^\d{3}$/u);
      expect(new Set(code).size).toBe(3);
    }
  });

  it('has a component for every screen', () => {
    for (const id of SCREEN_IDS) expect(SCREEN_COMPONENTS[id], id).toBeTypeOf('function');
    expect(Object.keys(SCREEN_COMPONENTS).sort()).toEqual([...SCREEN_IDS].sort());
  });

  it('knows every screen that a feature draws, and each is drawn once', () => {
    const found = [...new Set(drawn())];
    expect(found.sort()).toEqual([...SCREEN_IDS].sort());
  });

  it('has every screen there is: nothing outside the kit calls itself one', () => {
    const own = Object.entries(EVERYTHING).filter(([, source]) => /<[^>]*\bdata-screen\b/u.test(source.replace(/<style>[\s\S]*<\/style>/u, '')));
    expect(own.map(([path]) => path)).toEqual(['../kit/Screen/Screen.svelte']);
  });

  it('has a title and a help text for every screen in every variant', () => {
    for (const id of SCREEN_IDS) {
      const { titleKey, helpKey } = screenEntry(id);
      for (const key of [titleKey, helpKey]) {
        expect(hasKey(key), key).toBe(true);
        for (const variant of VARIANTS) expect(tIn(variant, key).trim(), `${variant} ${key}`).not.toBe('');
      }
    }
  });
});
