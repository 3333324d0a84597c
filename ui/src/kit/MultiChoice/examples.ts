import { example, nothing, type Example } from '../testing/example';
import MultiChoice from './MultiChoice.svelte';

const choices = [
  { id: 'id', label: '身分證明' },
  { id: 'income', label: '收入證明' },
  { id: 'ill', label: '診斷書', hint: '三個月內' },
];

export const examples: Example[] = [
  example('nothing ticked', MultiChoice, { id: 'a', label: '附什麼文件？', choices, values: [], onchange: nothing }),
  example('two ticked', MultiChoice, { id: 'b', label: '附什麼文件？', choices, values: ['id', 'ill'], onchange: nothing }),
];
