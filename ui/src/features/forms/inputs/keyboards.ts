/** The keyboards of a field that names none: all of ours, the usual one first. */
import type { KeyboardDto } from '../../../ipc';

export const KEYBOARDS: readonly KeyboardDto[] = ['zhuyin', 'latin', 'digits'];
