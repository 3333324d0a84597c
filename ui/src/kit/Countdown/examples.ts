import { example, type Example } from '../testing/example';
import Countdown from './Countdown.svelte';

export const examples: Example[] = [
  example('half way', Countdown, { seconds: 15, total: 30, label: '還有 15 秒' }),
  example('over', Countdown, { seconds: 0, total: 30, label: '時間到了' }),
];
