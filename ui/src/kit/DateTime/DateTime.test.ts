import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hush, said } from '../say.svelte';
import { hold } from '../testing/hold';
import { fromTime, likelyHalf, toTime } from './clock';
import DateTime from './DateTime.svelte';
import TimeKeys from './TimeKeys.svelte';

beforeEach(hush);
afterEach(cleanup);

describe('clock', () => {
  it.each([
    ['00:05', 'am', 12, 5],
    ['09:30', 'am', 9, 30],
    ['12:00', 'pm', 12, 0],
    ['14:30', 'pm', 2, 30],
    ['23:55', 'pm', 11, 55],
  ] as const)('%s is said and read back', (time, half, hour, minute) => {
    expect(fromTime(time)).toEqual({ half, hour, minute });
    expect(toTime({ half, hour, minute })).toBe(time);
  });

  it.each(['', '25:00', '12:60', '9:30', 'noon'])('%j is no time', (time) => expect(fromTime(time)).toBeNull());

  it('nine is in the morning, two in the afternoon, as long as nobody says otherwise', () => {
    expect([7, 9, 11, 12, 1, 5].map(likelyHalf)).toEqual(['am', 'am', 'am', 'pm', 'pm', 'pm']);
  });
});

describe('TimeKeys', () => {
  it('half past two is two touches', async () => {
    const { press, value } = hold<string | null>(TimeKeys, null);
    await press('time-hour-2', 'time-minute-30');
    expect(value()).toBe('14:30');
  });

  it('the half can be said before or after the hour', async () => {
    const { press, value } = hold<string | null>(TimeKeys, null);
    await press('time-pm', 'time-hour-9');
    expect(value()).toBe('21:00');
    await press('time-am');
    expect(value()).toBe('09:00');
  });

  it('a minute without an hour is refused with a reason', async () => {
    const { press, value } = hold<string | null>(TimeKeys, null);
    await press('time-minute-30');
    expect(value()).toBeNull();
    expect(said().text).not.toBe('');
  });
});

describe('DateTime', () => {
  it('gives its answer when both are there, and shows both in its boxes', async () => {
    const { press, value, container } = hold<string | null>(DateTime, null, { today: '2026-07-20', shortcuts: [{ id: 'today', label: '今天', iso: '2026-07-20' }] });
    await press('date-today');
    expect(value()).toBeNull();
    await press('datetime-time', 'time-hour-10');
    expect(value()).toBe('2026-07-20T10:00');
    const boxes = container.querySelector('.boxes')?.textContent ?? '';
    for (const part of ['115', '7', '20', '上午', '10']) expect(boxes).toContain(part);
  });
});
