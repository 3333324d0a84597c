/** A fee table for tests; Rust holds the real one, and reckons. */
import type { FeeEstimateDto, FeeTableDto, FeeWishDto } from './types';

export const FAKE_FEES: FeeTableDto = {
  effectiveRoc: '民國111年12月30日',
  effectiveIso: '2022-12-30',
  most: 9_999,
  rates: [
    { id: 'reading', group: 'reading', price: 20, every: 2 },
    { id: 'copy_b4', group: 'copy', price: 2, every: 1 },
    { id: 'copy_a3', group: 'copy', price: 3, every: 1 },
    { id: 'colour_b4', group: 'copy', price: 10, every: 1 },
    { id: 'colour_a3', group: 'copy', price: 15, every: 1 },
    { id: 'image_low', group: 'image', price: 10, every: 1 },
    { id: 'image_high', group: 'image', price: 25, every: 1 },
    { id: 'photo_low', group: 'image', price: 15, every: 1 },
    { id: 'photo_high', group: 'image', price: 30, every: 1 },
    { id: 'drawing_low', group: 'image', price: 50, every: 1 },
    { id: 'post', group: 'post', price: 50, every: 1 },
  ],
};

export function fakeEstimate(wishes: readonly FeeWishDto[]): FeeEstimateDto {
  const lines = FAKE_FEES.rates.flatMap((rate) => {
    const wanted = wishes.find((wish) => wish.rate === rate.id)?.quantity ?? 0;
    const units = Math.ceil(wanted / rate.every);
    return units === 0 ? [] : [{ rate: rate.id, units, amount: units * rate.price }];
  });
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  return { lines: lines.map((line) => ({ ...line, amount: line.amount.toLocaleString('en-US') })), total: total.toLocaleString('en-US') };
}
