import { example, nothing, type Example } from '../testing/example';
import ErrorSummary from './ErrorSummary.svelte';

export const examples: Example[] = [
  example('two places', ErrorSummary, { problems: [{ id: 'phone', field: '聯絡電話', text: '還沒有填。例：08-7654321' }, { id: 'papers', field: '檢附文件', text: '還沒有選。' }], onpick: nothing }),
  example('one place', ErrorSummary, { problems: [{ id: 'sum', text: '各期加起來，和欠款不一樣。' }], onpick: nothing }),
];
