import { example, nothing, type Example } from '../testing/example';
import DateTime from './DateTime.svelte';
import TimeKeys from './TimeKeys.svelte';

const shortcuts = [
  { id: 'today', label: '今天', iso: '2026-07-20' },
  { id: 'tomorrow', label: '明天', iso: '2026-07-21' },
];

export const examples: Example[] = [
  example('nothing chosen', DateTime, { value: null, today: '2026-07-20', shortcuts, onchange: nothing }),
  example('a day and a time', DateTime, { value: '2026-08-04T15:00', today: '2026-07-20', onchange: nothing }),
  example('the time alone', TimeKeys, { value: '09:30', onchange: nothing }),
];
