import { example, nothing, type Example } from '../testing/example';
import Checkbox from './Checkbox.svelte';

export const examples: Example[] = [
  example('not ticked', Checkbox, { id: 'a', label: '地址和戶籍一樣', checked: false, onchange: nothing }),
  example('ticked, with a hint', Checkbox, { id: 'b', label: '我已經看過', hint: '看完再按', checked: true, onchange: nothing }),
];
