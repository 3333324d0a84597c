/** The keyboards of a field that names none: all of ours, the usual one first. */
import type { KeyboardMode } from '../../../ipc';

export const KEYBOARDS: readonly KeyboardMode[] = ['zhuyin', 'latin', 'digits'];
