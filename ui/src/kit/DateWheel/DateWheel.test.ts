import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focusGrid } from '../focus';
import { hush, said } from '../say.svelte';
import { hold } from '../testing/hold';
import { byId, keyDown } from '../testing/layout';
import DateWheel from './DateWheel.svelte';
import MonthWheel from './MonthWheel.svelte';

const TODAY = { today: '2026-07-20' };

beforeEach(hush);
afterEach(cleanup);

describe('DateWheel', () => {
  it('turns from today and reads the day back with weekday and both years', async () => {
    const { press, value, container } = hold<string | null>(DateWheel, null, TODAY);
    await press('date-month-down', 'date-day-up', 'date-day-up');
    expect(value()).toBe('2026-08-18');
    const read = container.querySelector('.read')?.textContent ?? '';
    for (const part of ['115', '8', '18', '星期二', '2026', '29']) expect(read).toContain(part);
  });

  it('never passes its limits, and says so', async () => {
    const { press, value } = hold<string | null>(DateWheel, '2026-07-20', { ...TODAY, min: '2026-07-20', max: '2026-12-31' });
    await press('date-year-up');
    expect(value()).toBe('2026-07-20');
    expect(said().text).not.toBe('');
    await press('date-day-up');
    expect(value()).toBe('2026-07-20');
  });

  it('a shortcut sets a day at once', async () => {
    const { press, value } = hold<string | null>(DateWheel, null, { ...TODAY, shortcuts: [{ id: 'today', label: '今天', iso: '2026-07-20' }] });
    await press('date-today');
    expect(value()).toBe('2026-07-20');
  });

  it.each([
    ['a birth of the year 63', ['6', '3', '1', '1', '5'], '1974-11-05'],
    ['seven digits', ['1', '1', '5', '0', '8', '1', '0'], '2026-08-10'],
    ['with leading zeros', ['0', '6', '3', '0', '1', '0', '5'], '1974-01-05'],
  ])('typed: %s', async (_, digits, iso) => {
    const { press, value } = hold<string | null>(DateWheel, null, { ...TODAY, way: 'digits' });
    await press(...digits.map((digit) => `key-${digit}`));
    expect(value()).toBe(iso);
  });

  it('a short part is closed by 下一格', async () => {
    const { press, value } = hold<string | null>(DateWheel, null, { ...TODAY, way: 'digits' });
    await press('key-1', 'key-2', 'key-next', 'key-1', 'key-next', 'key-3');
    expect(value()).toBe('1923-01-03');
  });

  it('a day that does not exist, or lies beyond the limit, is told and not taken', async () => {
    const { press, value, container } = hold<string | null>(DateWheel, null, { ...TODAY, way: 'digits', max: '2026-07-20' });
    await press('key-1', 'key-1', 'key-5', 'key-2', 'key-3', 'key-0');
    expect(value()).not.toBe('2026-02-30');
    expect(container.querySelector('[role="alert"]')).not.toBeNull();
    await press('key-clear', 'key-1', 'key-1', 'key-6', 'key-2', 'key-1', 'key-1');
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('115');
    expect(value()).not.toBe('2027-02-11');
  });

  it('is worked by OK', async () => {
    const listener = focusGrid(vi.fn() as () => void);
    window.addEventListener('keydown', listener);
    const { value } = hold<string | null>(DateWheel, '2026-08-10', TODAY);
    byId('date-day-down').focus();
    keyDown('Enter');
    await tick();
    expect(value()).toBe('2026-08-11');
    window.removeEventListener('keydown', listener);
  });
});

describe('MonthWheel', () => {
  it('turns from this month; after December comes January of the same year', async () => {
    const { press, value, container } = hold<string | null>(MonthWheel, null, TODAY);
    await press('date-month-down');
    expect(value()).toBe('2026-08');
    await press('date-year-up', 'date-month-down', 'date-month-down', 'date-month-down', 'date-month-down', 'date-month-down');
    expect(value()).toBe('2025-01');
    expect(container.querySelector('.read')?.textContent).toContain('114');
  });
});
