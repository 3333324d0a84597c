import { example, nothing, type Example } from '../testing/example';
import Pager from './Pager.svelte';

export const examples: Example[] = [
  example('first', Pager, { page: 1, pages: 4, onprev: nothing, onnext: nothing, prevLabel: '上 5 件', nextLabel: '下 5 件', text: '第 1 到 5 件，共 18 件' }),
  example('last', Pager, { page: 4, pages: 4, onprev: nothing, onnext: nothing }),
];
