import { example, nothing, type Example } from '../testing/example';
import FaceChoice from './FaceChoice.svelte';

const choices = [
  { id: 'good', label: '滿意', icon: 'good' as const },
  { id: 'ok', label: '還可以', icon: 'ok' as const },
  { id: 'bad', label: '再努力', icon: 'bad' as const },
];

export const examples: Example[] = [
  example('nothing chosen', FaceChoice, { id: 'a', label: '態度怎麼樣？', choices, value: null, onchange: nothing }),
  example('one chosen', FaceChoice, { id: 'b', label: '態度怎麼樣？', choices, value: 'good', onchange: nothing }),
];
