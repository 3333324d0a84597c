import { example, type Example } from '../testing/example';
import Facts from './Facts.svelte';

export const examples: Example[] = [
  example('plain', Facts, { rows: [{ label: '權利範圍', value: '全部' }, { label: '開標', value: '民國 115 年 8 月 4 日（二）下午 3 時', remark: '西元 2026' }] }),
  example('must know', Facts, { rows: [{ label: '點交', value: '不點交', remark: '屋裡的人和東西，要您自己處理。', tone: 'seal' }] }),
];
