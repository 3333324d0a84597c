import { example, nothing, words, type Example } from '../testing/example';
import Press from './Press.svelte';

export const examples: Example[] = [
  example('plain', Press, { id: 'a', onpress: nothing, children: words('按這裡') }),
  example('cannot act', Press, { id: 'b', onpress: nothing, disabledReason: '現在不能按。', children: words('按這裡') }),
];
