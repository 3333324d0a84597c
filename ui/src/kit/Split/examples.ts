import { example, words, type Example } from '../testing/example';
import Split from './Split.svelte';

const read = words('請按三個數字。');
const work = words('數字鍵');

export const examples: Example[] = [
  example('even', Split, { read, work }),
  example('more to read', Split, { read, work, wide: true }),
];
