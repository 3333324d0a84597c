import { cleanup } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { hold } from '../testing/hold';
import FractionPad from './FractionPad.svelte';
import { shareOf, type Share } from './fraction';

afterEach(cleanup);

describe('shareOf', () => {
  it.each([
    ['8', '1', { numerator: 1, denominator: 8 }],
    ['1000', '37', { numerator: 37, denominator: 1000 }],
    ['1', '1', { numerator: 1, denominator: 1 }],
    ['', '1', null],
    ['8', '', null],
    ['0', '0', null],
    ['4', '5', null],
  ])('%s 分之 %s', (denominator, numerator, share) => expect(shareOf(denominator, numerator)).toEqual(share));
});

describe('FractionPad', () => {
  it('the whole is one touch', async () => {
    const { press, value } = hold<Share | null>(FractionPad, null);
    await press('share-whole');
    expect(value()).toEqual({ numerator: 1, denominator: 1 });
  });

  it('a usual share is one touch', async () => {
    const { press, value } = hold<Share | null>(FractionPad, null);
    await press('share-4');
    expect(value()).toEqual({ numerator: 1, denominator: 4 });
  });

  it('any other is typed: first the lower number, then the upper', async () => {
    const { press, value } = hold<Share | null>(FractionPad, null);
    await press('key-1', 'key-2');
    expect(value()).toBeNull();
    await press('key-next', 'key-5');
    expect(value()).toEqual({ numerator: 5, denominator: 12 });
  });

  it('more than the whole is told and not taken', async () => {
    const { press, value, container } = hold<Share | null>(FractionPad, null);
    await press('key-4', 'share-box-numerator', 'key-5');
    expect(value()).toBeNull();
    expect(container.querySelector('[role="alert"]')).not.toBeNull();
  });
});
