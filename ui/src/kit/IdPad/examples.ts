import { example, nothing, type Example } from '../testing/example';
import IdPad from './IdPad.svelte';

export const examples: Example[] = [
  example('letters first', IdPad, { value: '', onchange: nothing }),
  example('then digits', IdPad, { value: 'T123', onchange: nothing }),
];
