import { describe, expect, it } from 'vitest';
import { daysBetween, daysIn, fromIso, full, isDay, toIso, turn, weekday, within } from './roc';

const day = (year: number, month: number, d: number) => ({ year, month, day: d });

describe('days of the Republic', () => {
  it.each([
    ['2026-08-10', 115, 8, 10, 1],
    ['2026-11-22', 115, 11, 22, 7],
    ['1912-01-01', 1, 1, 1, 1],
    ['2024-02-29', 113, 2, 29, 4],
  ])('%s is ROC %i-%i-%i, weekday %i', (iso, y, m, d, week) => {
    expect(fromIso(iso)).toEqual(day(y, m, d));
    expect(toIso(day(y, m, d))).toBe(iso);
    expect(weekday(day(y, m, d))).toBe(week);
  });

  it.each(['', '2026-8-1', '2026-02-30', '2026-13-01', '1911-12-31', 'x2026-01-01'])('%s is no day', (iso) => {
    expect(fromIso(iso)).toBeNull();
  });

  it('months have their days', () => {
    expect([daysIn(113, 2), daysIn(115, 2), daysIn(115, 4), daysIn(115, 12)]).toEqual([29, 28, 30, 31]);
    expect(isDay(day(115, 2, 29))).toBe(false);
    expect(isDay(day(0, 1, 1))).toBe(false);
  });

  it.each([
    ['day', 1, day(115, 8, 31), day(115, 8, 1)],
    ['day', -1, day(115, 8, 1), day(115, 8, 31)],
    ['month', 1, day(115, 1, 31), day(115, 2, 28)],
    ['month', -1, day(115, 1, 15), day(115, 12, 15)],
    ['year', 1, day(113, 2, 29), day(114, 2, 28)],
    ['year', -1, day(1, 5, 5), day(1, 5, 5)],
  ] as const)('turning the %s by %i', (wheel, by, from, to) => {
    expect(turn(from, wheel, by)).toEqual(to);
  });

  it('limits hold', () => {
    expect(within(day(115, 1, 1), day(115, 7, 20), null)).toEqual(day(115, 7, 20));
    expect(within(day(116, 1, 1), null, day(115, 12, 31))).toEqual(day(115, 12, 31));
    expect(daysBetween(day(115, 7, 20), day(115, 8, 10))).toBe(21);
  });

  it.each([
    ['year', '11', false],
    ['year', '63', true],
    ['year', '063', true],
    ['year', '115', true],
    ['month', '1', false],
    ['month', '8', true],
    ['month', '08', true],
    ['day', '3', false],
    ['day', '4', true],
  ] as const)('the %s box with %s is full: %s', (box, digits, is) => {
    expect(full(box, digits)).toBe(is);
  });
});
