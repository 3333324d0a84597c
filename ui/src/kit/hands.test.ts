/** Every part of the kit by six keys, and for ears: over all examples, so that a new part is held from its first day. */
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { move, stops, type Direction } from './focus';
import { frame } from './frame.svelte';
import Screen from './Screen/Screen.svelte';
import { words } from './testing/example';
import { keyDown, layOut } from './testing/layout';
import { PARTS } from './testing/parts';

afterEach(() => {
  cleanup();
  frame.dock = [];
});

/** Where the focus stands. */
const focus = (): Element | null => document.activeElement;

/** What is spoken of a node: its speech text, or the words on it that are not hidden from ears. */
function spoken(node: Element): string {
  const label = node.getAttribute('aria-label');
  if (label !== null) return label;
  const heard = node.cloneNode(true) as Element;
  for (const silent of heard.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  for (const named of heard.querySelectorAll('[aria-label]')) named.textContent = named.getAttribute('aria-label');
  return heard.textContent ?? '';
}
const SAID = /[\p{L}\p{N}]/u;

describe.each(PARTS)('$part', ({ examples }) => {
  it.each(examples)('arrows reach every stop, and each is a key that OK presses: $name', ({ component, props }) => {
    layOut(3);
    const { container } = render(component, props);
    const all = stops(container);
    const reached = new Set<Element | null>();
    for (const _ of all) {
      move('right');
      reached.add(focus());
    }
    expect(all.filter((stop) => !reached.has(stop)).map((stop) => stop.dataset['id'])).toEqual([]);
    // Whatever else takes the focus would be dead to OK. The box that shows what our keys type is there to be read.
    const dead = all.filter((stop) => !(stop instanceof HTMLButtonElement) && stop.getAttribute('aria-readonly') !== 'true');
    expect(dead.map((stop) => stop.outerHTML)).toEqual([]);
  });

  it.each(examples)('no arrow loses the focus: $name', ({ component, props }) => {
    layOut(3);
    const { container } = render(component, props);
    const all = stops(container);
    // The corners and the middle: there the other arrows have to turn back or choose.
    for (const stop of new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])) {
      for (const direction of ['left', 'up', 'down'] satisfies Direction[]) {
        stop?.focus();
        move(direction);
        expect(stop === undefined || all.includes(focus() as HTMLElement), `${stop?.dataset['id']} ${direction}`).toBe(true);
      }
    }
  });

  it.each(examples)('Back goes through it to the screen; above a screen it stays with what lies there: $name', ({ component, props }) => {
    layOut(3);
    const back = vi.fn();
    frame.dock = [{ id: 'dock-back', icon: 'back', label: '回上一頁', onpress: back }];
    render(Screen, { id: 'home', title: '首頁', code: '102', children: words('內容') });
    const { container } = render(component, props);
    stops(container)[0]?.focus();
    keyDown('Escape');
    const above = container.querySelector('[data-scope]') !== null;
    expect(back).toHaveBeenCalledTimes(above ? 0 : 1);
  });

  it.each(examples)('says itself: $name', ({ component, props }) => {
    const { container } = render(component, props);
    // What draws nothing, or only a picture beside words, has nothing to say.
    const drawn = [...container.querySelectorAll('*')].some((node) => node.childElementCount === 0 && node.closest('[aria-hidden="true"]') === null);
    expect(!drawn || SAID.test(spoken(container)), spoken(container)).toBe(true);
    for (const stop of stops(container)) expect(spoken(stop), stop.dataset['id']).toMatch(SAID);
    for (const picture of container.querySelectorAll('svg, img')) {
      const told = picture.closest('[aria-hidden="true"]') !== null || SAID.test(picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '');
      expect(told, picture.outerHTML).toBe(true);
    }
  });
});
