import { example, type Example } from '../testing/example';
import Freshness from './Freshness.svelte';

export const examples: Example[] = [
  example('fresh', Freshness, { text: '資料更新到今天上午 8 點 10 分（6 小時前）。' }),
  example('stale', Freshness, { text: '資料已經 3 天沒有更新。', stale: true }),
];
