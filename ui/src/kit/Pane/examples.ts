import { example, nothing, words, type Example } from '../testing/example';
import Pane from './Pane.svelte';
import PaneWindow from './PaneWindow.svelte';

export const examples: Example[] = [
  example('with a number', Pane, { id: 'a', icon: 'letter', title: '我收到一封信', description: '傳繳、扣押、拍賣通知。看懂它，知道下一步。', n: 1, onpress: nothing }),
  example('not today', Pane, { id: 'b', icon: 'print', title: '拿書表', n: 2, disabledReason: '印表機沒有紙。', onpress: nothing }),
  example('the window around them', PaneWindow, { columns: 2, children: words('拍賣公告') }),
];
