import { example, nothing, type Example } from '../testing/example';
import DateWheel from './DateWheel.svelte';
import MonthWheel from './MonthWheel.svelte';

const shortcuts = [
  { id: 'today', label: '今天', iso: '2026-07-20' },
  { id: 'next-1', label: '下個月 1 日', iso: '2026-08-01' },
  { id: 'next-10', label: '下個月 10 日', iso: '2026-08-10' },
];

export const examples: Example[] = [
  example('nothing chosen', DateWheel, { value: null, today: '2026-07-20', min: '2026-07-20', onchange: nothing }),
  example('a day, with shortcuts', DateWheel, { value: '2026-08-10', today: '2026-07-20', shortcuts, onchange: nothing }),
  example('typed', DateWheel, { value: null, today: '2026-07-20', max: '2026-07-20', way: 'digits', onchange: nothing }),
  example('a month', MonthWheel, { value: '2026-11', today: '2026-07-20', shortcuts: [{ id: 'last', label: '上個月', month: '2026-06' }], onchange: nothing }),
];
