import { example, nothing, type Example } from '../testing/example';
import Choice from './Choice.svelte';

const choices = [
  { id: 'income', label: '收入不夠' },
  { id: 'ill', label: '生病或受傷', hint: '要附診斷書' },
  { id: 'other', label: '其他原因' },
];

export const examples: Example[] = [
  example('nothing chosen', Choice, { id: 'a', label: '為什麼要分期？', choices, value: null, onchange: nothing }),
  example('one chosen, two columns', Choice, { id: 'b', label: '為什麼要分期？', choices, value: 'ill', columns: 2, onchange: nothing }),
];
