import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hush, said } from '../say.svelte';
import { hold } from '../testing/hold';
import Keypad from './Keypad.svelte';

beforeEach(hush);
afterEach(cleanup);

describe('Keypad', () => {
  it('15,000 by 1 5 千', async () => {
    const { press, value } = hold(Keypad, '', { mode: 'money', max: 86_400 });
    await press('key-1', 'key-5', 'key-qian');
    expect(value()).toBe('15000');
  });

  it('more than the largest amount is refused with the amount', async () => {
    const { press, value } = hold(Keypad, '9', { mode: 'money', max: 86_400 });
    await press('key-wan');
    expect(value()).toBe('9');
    expect(said().text).toContain('86,400');
  });

  it('back, clear and the way back from it', async () => {
    const { press, value } = hold(Keypad, '123', { mode: 'digits', max: 10 });
    await press('key-back');
    expect(value()).toBe('12');
    await press('key-clear');
    expect(value()).toBe('');
    await press('key-clear');
    expect(value()).toBe('12');
    await press('key-clear', 'key-7', 'key-back', 'key-clear');
    expect(value()).toBe('');
  });

  it('a phone number with its signs', async () => {
    const { press, value } = hold(Keypad, '', { mode: 'phone', max: 20 });
    await press('key-0', 'key-8', 'key--', 'key-7', 'key-#', 'key-5');
    expect(value()).toBe('08-7#5');
  });
});
