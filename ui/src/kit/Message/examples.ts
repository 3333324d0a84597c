import { example, words, type Example } from '../testing/example';
import Message from './Message.svelte';

export const examples: Example[] = [
  example('info', Message, { tone: 'info', title: '告訴您：', children: words('送件以後，能不能分期，由本分署決定。') }),
  example('computed', Message, { tone: 'told', children: words('剩下 71,400 元，分 6 期。') }),
  example('must know', Message, { tone: 'warn', title: '這些是示範資料' }),
  example('wrong', Message, { tone: 'error', title: '電話少 1 個數字。', children: words('例：0912345678') }),
];
