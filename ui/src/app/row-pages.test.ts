import { expect, it } from 'vitest';
import { pageStarts } from './row-pages.svelte';

it.each<[string, number[], number, number[]]>([
  ['all on one page', [10, 20, 30], 30, [0]],
  ['as many as fit', [10, 20, 30, 40, 50], 20, [0, 2, 4]],
  ['unequal heights', [10, 40, 50, 60], 40, [0, 2]],
  ['a row higher than a page stands alone', [10, 110, 120], 40, [0, 1, 2]],
  ['no rows', [], 40, [0]],
])('%s', (_, bottoms, height, starts) => {
  expect(pageStarts(bottoms, height)).toEqual(starts);
});
