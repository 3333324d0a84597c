import { example, nothing, type Example } from '../testing/example';
import FractionPad from './FractionPad.svelte';

export const examples: Example[] = [
  example('nothing chosen', FractionPad, { value: null, onchange: nothing }),
  example('the whole', FractionPad, { value: { numerator: 1, denominator: 1 }, onchange: nothing }),
  example('a share that was typed', FractionPad, { value: { numerator: 37, denominator: 1000 }, usual: 3, onchange: nothing }),
];
