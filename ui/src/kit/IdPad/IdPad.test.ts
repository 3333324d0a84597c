import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hush, said } from '../say.svelte';
import { hold } from '../testing/hold';
import IdPad from './IdPad.svelte';

beforeEach(hush);
afterEach(cleanup);

describe('IdPad', () => {
  it('one letter, then digits without a further touch', async () => {
    const { press, value } = hold(IdPad, '');
    await press('key-T', 'key-1', 'key-2');
    expect(value()).toBe('T12');
  });

  it('a second letter by the letters key', async () => {
    const { press, value } = hold(IdPad, '');
    await press('key-A', 'mode-letters', 'key-B', 'mode-digits', 'key-9');
    expect(value()).toBe('AB9');
  });

  it('a plate stays on letters', async () => {
    const { press, value } = hold(IdPad, '', { turns: false, maxChars: 8 });
    await press('key-A', 'key-B', 'key-C', 'mode-digits', 'key--', 'key-1');
    expect(value()).toBe('ABC-1');
  });

  it('empty again: letters again; full: said', async () => {
    const { press, value, container } = hold(IdPad, '', { maxChars: 2 });
    await press('key-T', 'key-1', 'key-2');
    expect(value()).toBe('T1');
    expect(said().text).toContain('2');
    await press('key-back', 'key-back');
    expect(container.querySelector('[data-view="letters"]')).not.toBeNull();
  });

  it('cleared and brought back', async () => {
    const { press, value } = hold(IdPad, 'T123');
    await press('key-clear');
    expect(value()).toBe('');
    await press('key-clear');
    expect(value()).toBe('T123');
  });
});
