import { example, words, type Example } from '../testing/example';
import Sheet from './Sheet.svelte';

export const examples: Example[] = [
  example('bound', Sheet, { children: words('義務人分期繳納申請表') }),
  example('loose', Sheet, { bound: false, children: words('通知') }),
  example('as high as its place', Sheet, { fill: true, children: words('拍賣公告') }),
];
