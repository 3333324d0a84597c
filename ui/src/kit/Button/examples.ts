import { example, nothing, type Example } from '../testing/example';
import Button from './Button.svelte';

export const examples: Example[] = [
  example('plain, with an icon', Button, { id: 'a', label: '列印', icon: 'print', onpress: nothing }),
  example('the one green key', Button, { id: 'b', label: '下一步', kind: 'main', size: 'big', icon: 'next', iconAfter: true, onpress: nothing }),
  example('lit', Button, { id: 'c', label: '點一下，開始', kind: 'light', onpress: nothing }),
  example('chip, chosen', Button, { id: 'd', label: '土地', kind: 'chip', chosen: true, onpress: nothing }),
  example('cannot act now', Button, { id: 'e', label: '下 5 件', icon: 'down', disabledReason: '這是最後一頁。', onpress: nothing }),
  example('with a second line', Button, { id: 'f', label: '下個月 10 日', sub: '8 月 10 日', onpress: nothing }),
];
