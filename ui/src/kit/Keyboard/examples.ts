import { example, nothing, type Example } from '../testing/example';
import Keyboard from './Keyboard.svelte';

export const examples: Example[] = [
  example('zhuyin first', Keyboard, { modes: ['zhuyin', 'latin', 'digits'], value: '', maxChars: 30, onchange: nothing }),
  example('letters only', Keyboard, { modes: ['latin'], value: 'abc@', maxChars: 60, lower: true, onchange: nothing }),
  example('digits with the words of an address', Keyboard, { modes: ['digits', 'zhuyin'], value: '', maxChars: 60, onchange: nothing }),
  example('ready sentences first', Keyboard, {
    modes: ['zhuyin', 'latin', 'digits'],
    value: '',
    maxChars: 200,
    multiline: true,
    ready: ['我這半年沒有工作。', '我收入不夠，沒有辦法一次繳清。', { label: 'Tôi phải nuôi con nhỏ.', text: '我要扶養小孩。' }],
    onchange: nothing,
  }),
];
