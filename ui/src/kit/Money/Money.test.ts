import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Money from './Money.svelte';

it.each([
  [{ amount: 1_235_200, grouped: '1,235,200', wan: { wan: 123, rest: '5,200' } }, '123萬5,200元'],
  [{ amount: 103_300_000, grouped: '103,300,000', wan: { wan: 10_330, rest: '' } }, '1億330萬元'],
  [{ amount: 200_000_000, grouped: '200,000,000', wan: { wan: 20_000, rest: '' } }, '2億元'],
  [{ amount: 200_000_500, grouped: '200,000,500', wan: { wan: 20_000, rest: '500' } }, '2億500元'],
  [{ amount: 900, grouped: '900', wan: { wan: 0, rest: '900' } }, '900元'],
])('%o is said as people say it', (value, said) => {
  expect(render(Money, { value }).container.textContent).toBe(said);
});
