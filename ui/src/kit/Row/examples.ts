import { example, nothing, words, type Example } from '../testing/example';
import Row from './Row.svelte';

export const examples: Example[] = [
  example('a notice', Row, { id: 'a', icon: 'building', children: words('大同鎮　透天住宅'), end: words('123萬5,200元'), onpress: nothing }),
  example('chosen', Row, { id: 'b', chosen: true, children: words('繁體中文'), onpress: nothing }),
];
