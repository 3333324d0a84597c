import { expect, it } from 'vitest';
import { mask } from './mask';

it.each([
  ['T123456789', 'T12＊＊＊＊789'],
  ['1234567', '123＊567'],
  ['123456', '＊＊＊＊＊＊'],
  ['', ''],
])('%s is covered as %s', (value, covered) => {
  expect(mask(value)).toBe(covered);
});
