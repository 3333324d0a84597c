/** A window for tests: the app over the fake machine, and fingers that press by data-id. */
import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import { setBackend, type WindowLabel } from '../../ipc';
import { FakeKiosk, type FakeOptions } from '../../ipc/fake';
import App from '../App.svelte';
import { nav } from '../nav.svelte';
import { resetVisit } from '../reset';
import { visit } from '../visit.svelte';

export interface TestWindow {
  fake: FakeKiosk;
  reloads: () => number;
  close: () => void;
}

/** jsdom has no layout: an upright panel, and pictures that need no bytes. */
function furnish(portrait: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('portrait') === portrait,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  URL.createObjectURL = () => 'blob:sheet';
  URL.revokeObjectURL = () => undefined;
}

/** Opens the app as it is after the start, nothing touched yet. */
export async function openWindow(
  options: FakeOptions & { label?: WindowLabel; portrait?: boolean } = {},
): Promise<TestWindow> {
  furnish(options.portrait ?? true);
  const fake = new FakeKiosk(options);
  setBackend(fake.commands, options.label ?? 'visitor');
  let reloads = 0;
  visit.reload = () => (reloads += 1);
  visit.begin();
  nav.startAt('home');
  resetVisit();
  const { unmount } = render(App);
  await settle();
  return { fake, reloads: () => reloads, close: unmount };
}

/** Lets promises and effects run out. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    await Promise.resolve();
    await tick();
  }
}

/** What carries this data-id; it must be on the screen. */
export function byId(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (found === null) throw new Error(`nothing with data-id ${id} on screen ${screenId()}`);
  return found;
}

export function has(id: string): boolean {
  return document.querySelector(`[data-id="${id}"]`) !== null;
}

/** Presses, one after the other, the way a finger does: down, up, click. */
export async function press(...ids: string[]): Promise<void> {
  for (const id of ids) {
    const node = byId(id);
    node.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    node.dispatchEvent(new Event('pointerup', { bubbles: true }));
    node.click();
    await settle();
  }
}

export function screenId(): string {
  return document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '';
}

export function shownText(): string {
  return document.body.textContent?.replace(/\s+/gu, ' ') ?? '';
}
