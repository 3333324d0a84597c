import { example, nothing, words, type Example } from '../testing/example';
import Field from './Field.svelte';

export const examples: Example[] = [
  example('empty', Field, { id: 'a', label: '姓名', value: '', empty: '請打您的姓名', hint: '和身分證上一樣。' }),
  example('while typing zhuyin', Field, { id: 'b', label: '姓名', value: '林美', composing: 'ㄩˋ' }),
  example('an amount', Field, { id: 'c', label: '先繳', value: '15,000', unit: '元', capitals: '新臺幣壹萬伍仟元整', look: 'number' }),
  example('wrong', Field, { id: 'd', label: '電話', value: '091234567', error: '電話少 1 個數字。例：0912345678' }),
  example('covered', Field, { id: 'e', label: '身分證字號', value: 'T123456789', masked: true, active: false, onpress: nothing }),
  example('long, with a key inside', Field, { id: 'f', label: '理由', value: '我這半年沒有工作，收入不夠，沒有辦法一次繳清。', multiline: true, children: words('×') }),
];
