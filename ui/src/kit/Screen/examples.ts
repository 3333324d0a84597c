import { example, words, type Example } from '../testing/example';
import Screen from './Screen.svelte';

export const examples: Example[] = [
  example('with its title', Screen, { id: 'notices', title: '拍賣公告', code: '210', children: words('找到 18 件'), footer: words('下 5 件') }),
  example('busy, title only spoken', Screen, { id: 'question', title: '今天想先繳多少錢？', code: '316', state: 'busy', titleHidden: true, children: words('可以不先繳。') }),
];
