/** Every part of the kit with its examples, for laws over all of them. */
import type { Example } from './example';

export interface PartExamples {
  /** Its folder. */
  part: string;
  examples: Example[];
}

const FILES = import.meta.glob<{ examples: Example[] }>('../*/examples.ts', { eager: true });

/** The parts that have examples: all, or `kit.test.ts` fails. */
export const PARTS: PartExamples[] = Object.entries(FILES).map(([path, { examples }]) => ({ part: path.split('/')[1] ?? '', examples }));
