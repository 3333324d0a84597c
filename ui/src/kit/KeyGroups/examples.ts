import { example, words, type Example } from '../testing/example';
import KeyGroup from './KeyGroup.svelte';
import KeyGroups from './KeyGroups.svelte';

export const examples: Example[] = [
  example('keys of one meaning', KeyGroup, { label: '字的大小', columns: 2, height: 34, children: words('一般') }),
  example('with a sentence, more keys on a lying panel', KeyGroup, { label: '多久換一個', what: '框停多久。', columns: 3, lying: 5, height: 26, children: words('2 秒') }),
  example('groups', KeyGroups, { children: words('字的大小') }),
];
