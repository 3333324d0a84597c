import { describe, expect, it } from 'vitest';
import { grouped, press, times } from './pad';

describe('number pad', () => {
  it.each([
    ['money', '', '5', '5'],
    ['money', '', '00', '0'],
    ['money', '0', '5', '5'],
    ['money', '15', '000', '15000'],
    ['money', '99', '9', null],
    ['digits', '', '0', '0'],
    ['digits', '0', '0', '00'],
    ['digits', '1234', '5', null],
    ['phone', '08', '-', '08-'],
    ['account', '012', '-', '012-'],
    ['decimal', '', '.', '0.'],
    ['decimal', '12', '.', '12.'],
    ['decimal', '12.', '.', '12.'],
    ['decimal', '12.', '5', '12.5'],
    ['decimal', '12.5', '7', '12.57'],
    ['decimal', '12.57', '1', null],
    ['decimal', '1234', '5', null],
    ['decimal', '0', '5', '5'],
  ] as const)('%s: %s and %s', (mode, value, key, next) => {
    expect(press(mode, value, key, mode === 'money' ? (value === '99' ? 500 : 99_999) : 4)).toBe(next);
  });

  it.each([
    ['3', 4, '30000'],
    ['', 4, '10000'],
    ['0', 3, '1000'],
    ['15', 4, null],
  ] as const)('%s times ten to the %i', (value, zeros, next) => {
    expect(times(value, zeros, 99_999)).toBe(next);
  });

  it.each([
    ['', ''],
    ['999', '999'],
    ['1000', '1,000'],
    ['1235200', '1,235,200'],
  ])('%s is written %s', (digits, text) => {
    expect(grouped(digits)).toBe(text);
  });
});
