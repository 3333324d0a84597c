import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush, said } from '../say.svelte';
import { hold, type Held } from '../testing/hold';
import { byId, focused, keyDown, layOut } from '../testing/layout';
import { focusGrid } from '../focus';
import Keyboard from './Keyboard.svelte';
import { loadLexicon } from './zhuyin';

await loadLexicon();

const ALL = { modes: ['zhuyin', 'latin', 'digits'], maxChars: 20 };

async function open(props: Record<string, unknown> = ALL, value = ''): Promise<Held<string>> {
  const held = hold(Keyboard, value, props);
  // The readings arrive after the keyboard stands.
  await vi.waitFor(() => expect(held.container.querySelector('.keyboard')).not.toBeNull());
  await new Promise((done) => setTimeout(done));
  await tick();
  return held;
}

/** The characters in the line of candidates. */
function offered(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-id^="cand-"]:not([data-id="cand-more"])')].map((node) => node.textContent?.trim() ?? '');
}

/** data-id of the candidate that shows `character`. */
function candidate(character: string): string {
  const at = offered().indexOf(character);
  expect(at, `${character} is offered`).toBeGreaterThanOrEqual(0);
  return `cand-${at}`;
}

beforeEach(hush);
afterEach(cleanup);

describe('typing by touch', () => {
  it('林美玉: each syllable with its tone, the character by touch', async () => {
    const { press, value } = await open();
    await press('zh-ㄌ', 'zh-ㄧ', 'zh-ㄣ', 'tone-2');
    await press(candidate('林'));
    await press('zh-ㄇ', 'zh-ㄟ', 'tone-3');
    await press(candidate('美'));
    await press('zh-ㄩ', 'tone-4');
    await press(candidate('玉'));
    expect(value()).toBe('林美玉');
  });

  it('one symbol is enough for a frequent character', async () => {
    const { press, value } = await open();
    await press('zh-ㄨ');
    await press(candidate('我'));
    expect(value()).toBe('我');
  });

  it('space gives the first tone, then takes the first character', async () => {
    const { press, value } = await open();
    await press('zh-ㄊ', 'zh-ㄚ', 'key-space');
    expect(offered()[0]).toBe('他');
    await press('key-space');
    expect(value()).toBe('他');
  });

  it('after a tone the next symbol takes the first character along', async () => {
    const { press, value } = await open();
    await press('zh-ㄨ', 'zh-ㄛ', 'tone-3', 'zh-ㄑ');
    expect(value()).toBe('我');
    expect(offered().length).toBe(9);
  });

  it('space without symbols is a space', async () => {
    const { press, value } = await open(ALL, '林');
    await press('key-space');
    expect(value()).toBe('林 ');
  });

  it('nine on a page, the rest by 更多, which comes round', async () => {
    const { press } = await open();
    await press('zh-ㄕ', 'tone-4');
    const first = offered();
    expect(first).toHaveLength(9);
    await press('cand-more');
    expect(offered()).not.toEqual(first);
    for (let page = 0; page < 30 && offered()[0] !== first[0]; page += 1) await press('cand-more');
    expect(offered()).toEqual(first);
  });

  it('back takes symbols first, then characters', async () => {
    const { press, value } = await open(ALL, '林');
    await press('zh-ㄇ', 'zh-ㄟ', 'key-back', 'key-back');
    expect(value()).toBe('林');
    await press('key-back');
    expect(value()).toBe('');
  });

  it('what 清掉 took away comes back by the same key', async () => {
    const { press, value } = await open(ALL, '林美玉');
    await press('key-clear');
    expect(value()).toBe('');
    await press('key-clear');
    expect(value()).toBe('林美玉');
  });

  it('punctuation by its own key', async () => {
    const { press, value } = await open({ ...ALL, multiline: true }, '好');
    await press('key-punctuation');
    await press(candidate('。'));
    expect(value()).toBe('好。');
    await press('key-punctuation', 'cand-more', 'cand-more');
    await press('cand-0');
    expect(value()).toBe('好。\n');
  });

  it('changing the keys keeps the text', async () => {
    const onmode = vi.fn();
    const { press, value } = await open({ ...ALL, onmode }, '林');
    await press('zh-ㄇ', 'mode-latin', 'key-A', 'key-case', 'key-b', 'mode-digits', 'key-7', 'mode-zhuyin');
    expect(value()).toBe('林Ab7');
    expect(onmode.mock.calls).toEqual([['latin'], ['digits'], ['zhuyin']]);
  });

  it('an address in digits needs no change of keys', async () => {
    const { press, value } = await open({ modes: ['digits', 'zhuyin'], maxChars: 40 }, '中正路');
    await press('key-2', 'key-段', 'key-1', 'key-6', 'key-號', 'key-之', 'key-3');
    expect(value()).toBe('中正路2段16號之3');
  });

  it('letters of indigenous names, large and small', async () => {
    const { press, value } = await open({ modes: ['latin'], maxChars: 20 });
    await press('key-Ʉ', 'key-case', 'key-ɨ', 'key-ṟ');
    expect(value()).toBe('Ʉɨṟ');
  });

  it('more than fits is refused with a word', async () => {
    const { press, value } = await open({ modes: ['digits'], maxChars: 2 }, '12');
    await press('key-3');
    expect(value()).toBe('12');
    expect(said().text).toContain('2');
  });

  it('a tone before any symbol says what to do', async () => {
    const { press, value } = await open();
    await press('tone-3');
    expect(value()).toBe('');
    expect(said().text).not.toBe('');
  });

  it('the symbols are told to the field', async () => {
    const oncompose = vi.fn();
    const { press } = await open({ ...ALL, oncompose });
    await press('zh-ㄑ', 'zh-ㄧ', 'tone-2', 'cand-0');
    expect(oncompose.mock.calls.flat()).toEqual(['ㄑ', 'ㄑㄧ', 'ㄑㄧˊ', '']);
  });

  it('positions never move; what leads nowhere is dashed', async () => {
    const { press } = await open();
    const order = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-id^="zh-"]')].map((node) => node.dataset.id ?? '');
    const before = order();
    await press('zh-ㄈ');
    expect(order()).toEqual(before);
    expect(byId('zh-ㄩ').classList).toContain('gone');
    expect(byId('zh-ㄣ').classList).not.toContain('gone');
  });
});

describe('ready sentences', () => {
  const ready = ['我這半年沒有工作。', { label: 'Tôi nuôi con nhỏ.', text: '我要扶養小孩。' }, '三。', '四。', '五。', '六。', '七。'];

  it('stand first; a touch takes one, another takes it out', async () => {
    const { press, value } = await open({ ...ALL, maxChars: 60, ready });
    await press('ready-0', 'ready-1');
    expect(value()).toBe('我這半年沒有工作。我要扶養小孩。');
    expect(byId('ready-1').getAttribute('aria-checked')).toBe('true');
    await press('ready-0');
    expect(value()).toBe('我要扶養小孩。');
  });

  it('more of them on further pages, typing beside them', async () => {
    const { press, value } = await open({ ...ALL, maxChars: 60, ready });
    await press('ready-more', 'ready-6', 'mode-digits', 'key-8');
    expect(value()).toBe('七。8');
  });

  it('do not stand in the way of what is already typed', async () => {
    await open({ ...ALL, ready }, '已經打的字');
    expect(document.querySelector('[data-id="zh-ㄅ"]')).not.toBeNull();
  });
});

describe('by arrows, OK and back', () => {
  let back: ReturnType<typeof vi.fn>;
  let listener: (event: KeyboardEvent) => void;

  beforeEach(() => {
    back = vi.fn();
    listener = focusGrid(back as () => void);
    window.addEventListener('keydown', listener);
    layOut(10);
  });
  afterEach(() => window.removeEventListener('keydown', listener));

  async function go(...keys: string[]): Promise<void> {
    for (const key of keys) {
      keyDown(key);
      await tick();
    }
  }

  it('types a character without a touch, and the focus comes back to the keys', async () => {
    const { value } = await open();
    byId('zh-ㄉ').focus();
    await go('ArrowLeft');
    expect(focused()).toBe('zh-ㄈ');
    await go('Enter');
    expect(offered()).toContain('分');
    const at = offered().indexOf('分');
    byId(`cand-${at}`).focus();
    await go('Enter');
    expect(value()).toBe('分');
    expect(focused()).toBe('zh-ㄈ');
  });

  it('right and down lead along and between the rows', async () => {
    await open({ modes: ['latin'], maxChars: 5 });
    byId('key-A').focus();
    await go('ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(focused()).toBe('key-M');
    await go('ArrowUp', 'ArrowUp');
    expect(focused()).toBe('key-3');
  });

  it('back takes the symbols away before it leaves the page', async () => {
    await open();
    byId('zh-ㄑ').focus();
    await go('Enter', 'Escape');
    expect(back).not.toHaveBeenCalled();
    expect(offered()).toEqual([]);
    await go('Escape');
    expect(back).toHaveBeenCalledOnce();
  });
});
