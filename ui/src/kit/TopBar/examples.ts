import { example, type Example } from '../testing/example';
import TopBar from './TopBar.svelte';

export const examples: Example[] = [example('home', TopBar, { code: '100' }), example('a question', TopBar, { code: '316' })];
