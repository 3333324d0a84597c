import { example, nothing, type Example } from '../testing/example';
import Dock from './Dock.svelte';

export const examples: Example[] = [
  example('all kinds', Dock, {
    items: [
      { id: 'dock-back', icon: 'back', label: '回上一頁', disabledReason: '這裡是第一頁。', onpress: nothing },
      { id: 'dock-home', icon: 'home', label: '回首頁', onpress: nothing },
      { id: 'dock-low', icon: 'low', label: '一般高度', chosen: true, onpress: nothing },
      { id: 'dock-text', icon: 'text', label: '字大小', onpress: nothing },
      { id: 'dock-language', icon: 'language', label: '語言', sub: 'Language', subLang: 'en', onpress: nothing },
      { id: 'dock-help', icon: 'bell', label: '請人幫忙', kind: 'help', onpress: nothing },
      { id: 'dock-finish', icon: 'finish', label: '我用完了', kind: 'done', onpress: nothing },
    ],
  }),
  example('two keys', Dock, { items: [{ id: 'dock-help', icon: 'bell', label: '請人幫忙', kind: 'help', onpress: nothing }, { id: 'dock-finish', icon: 'finish', label: '我用完了', kind: 'done', onpress: nothing }] }),
];
