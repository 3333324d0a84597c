import { example, nothing, type Example } from '../testing/example';
import Keypad from './Keypad.svelte';

export const examples: Example[] = [
  example('money', Keypad, { mode: 'money', value: '15000', max: 9_999_999, onchange: nothing }),
  example('digits', Keypad, { mode: 'digits', value: '', max: 10, onchange: nothing }),
  example('phone', Keypad, { mode: 'phone', value: '08-7654321', max: 20, onchange: nothing }),
  example('an area with a point', Keypad, { mode: 'decimal', value: '87.5', max: 7, onchange: nothing }),
  example('a bank account', Keypad, { mode: 'account', value: '013-0456', max: 20, onchange: nothing }),
];
