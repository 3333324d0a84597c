import { example, type Example } from '../testing/example';
import Icon from './Icon.svelte';
import { ICON_NAMES } from './icons';

export const examples: Example[] = ICON_NAMES.map((name) => example(name, Icon, { name, size: 24 }));
