/** "Please press 3-1-2": every code leads somewhere that stands, or says that it does not. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { t } from '../i18n/t';
import { meaning, open } from './codes';
import { nav } from './nav.svelte';
import { SCREEN_IDS, SCREENS, screenEntry } from './registry';
import { openWindow, press, screenId, settle, shownText, type TestWindow } from './testing/window';

let window: TestWindow;
beforeEach(async () => {
  window = await openWindow();
});
afterEach(() => {
  window.close();
  vi.unstubAllGlobals();
});

/** They come by themselves. */
const UNASKED = ['emergency', 'out-of-order'];
const visitors = SCREEN_IDS.filter((id) => screenEntry(id).role === 'visitor' && !UNASKED.includes(id));

it.each(visitors)('the code of %s opens a page that stands by itself', async (id) => {
  const answer = meaning(SCREENS[id].code);
  if (answer.kind === 'none') throw new Error('no page');
  expect(answer.kind === 'begins' ? answer.meant : answer.screen).toBe(id);
  nav.go('page-code');
  open(answer.screen);
  await settle();
  expect(screenId()).toBe(answer.screen);
  expect(document.querySelector('[data-screen]')?.getAttribute('data-state')).toBe('ready');
});

it('staff, wall, a danger and the broken machine cannot be asked for, nor what no page has', () => {
  for (const code of [SCREENS.staff.code, SCREENS.wall.code, SCREENS.emergency.code, SCREENS['out-of-order'].code, '999', '', '1']) expect(meaning(code).kind).toBe('none');
});

it('typed by touch: a page that stands alone, a way that begins elsewhere, a wrong code', async () => {
  await press('dock-help', 'help-page-code', 'key-3', 'key-0', 'key-6', 'page-code-open');
  expect(screenId()).toBe('forms-all');
  await press('dock-help', 'help-page-code', 'key-3', 'key-1', 'key-6');
  expect(shownText()).toContain(t('forms-question-title'));
  await press('page-code-open');
  expect(screenId()).toBe('forms');
  await press('dock-help', 'help-page-code', 'key-9', 'key-0', 'key-1', 'page-code-open');
  expect(screenId()).toBe('page-code');
  expect(shownText()).toContain(t('shell-code-none'));
});
