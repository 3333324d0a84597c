import { example, nothing } from '../testing/example';
import Reach from './Reach.svelte';

export const examples = [
  example('at rest: nothing is marked', Reach, { back: nothing }),
  example('on a page whose Back leads on', Reach, { back: () => window.scrollTo(0, 0) }),
];
