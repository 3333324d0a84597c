import { example, type Example } from '../testing/example';
import Tag from './Tag.svelte';

export const examples: Example[] = [
  example('round', Tag, { label: '第三拍', tone: 'fill' }),
  example('not handed over', Tag, { label: '不點交', tone: 'seal', icon: 'nokey' }),
  example('share', Tag, { label: '持分 2 分之 1', tone: 'indigo', icon: 'share' }),
];
