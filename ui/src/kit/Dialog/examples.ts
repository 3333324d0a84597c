import { example, nothing, words, type Example } from '../testing/example';
import Dialog from './Dialog.svelte';

export const examples: Example[] = [
  example('asks once', Dialog, {
    id: 'a',
    title: '要結束嗎？',
    children: words('您填的會全部清掉。'),
    actions: [{ id: 'yes', label: '清掉，結束', onpress: nothing }, { id: 'no', label: '繼續填', kind: 'main', onpress: nothing }],
    oncancel: nothing,
  }),
  example('cannot wait', Dialog, { id: 'b', title: '您還在嗎？', role: 'alertdialog', actions: [{ id: 'here', label: '我還在', kind: 'main', onpress: nothing }] }),
];
