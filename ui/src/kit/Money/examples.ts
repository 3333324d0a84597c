import { example, type Example } from '../testing/example';
import Money from './Money.svelte';

export const examples: Example[] = [
  example('for comparing', Money, { value: { amount: 1_235_200, grouped: '1,235,200', wan: { wan: 123, rest: '5,200' } } }),
  example('plain', Money, { value: { amount: 37_000, grouped: '37,000', wan: { wan: 3, rest: '7,000' } }, form: 'plain', size: 'body' }),
  example('more than a hundred million', Money, { value: { amount: 103_300_000, grouped: '103,300,000', wan: { wan: 10_330, rest: '' } } }),
  example('small', Money, { value: { amount: 900, grouped: '900', wan: { wan: 0, rest: '900' } }, size: 'show' }),
];
