import { example, type Example } from '../testing/example';
import Scene from './Scene.svelte';

export const examples: Example[] = [
  example('day, wide', Scene, { shape: 'wide' }),
  example('night, tall', Scene, { light: 'night', shape: 'tall' }),
];
