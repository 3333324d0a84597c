import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc, type PrintWhatDto } from '../ipc';
import type { FakeKiosk } from '../ipc/fake';
import { FAKE_TYPHOON } from '../ipc/fake-announcements';
import { setVariant, VARIANTS } from '../i18n/t';
import { nav } from './nav.svelte';
import { news } from './news.svelte';
import { SCREEN_IDS, type ScreenId } from './registry';
import { openWindow, screenId, settle, type TestWindow } from './testing/window';

const FORM = 'installment_application';
const WHAT: PrintWhatDto = { kind: 'form', formId: FORM, fill: 'filled' };

type Way = (fake: FakeKiosk) => Promise<void> | void;

async function openForm(): Promise<void> {
  nav.go('form-intro', { formId: FORM });
  await ipc.formsOpen(FORM);
}

/** How each screen is reached; what is not here is simply gone to. */
const WAYS: Partial<Record<ScreenId, Way>> = {
  'notice-detail': () => nav.go('notice-detail', { id: 'demo-0' }),
  'notice-files': () => nav.go('notice-files', { id: 'demo-0' }),
  'notice-ways': () => nav.go('notice-ways', { id: 'demo-0' }),
  'notice-lot': () => nav.go('notice-lot', { id: 'demo-0' }),
  'notices-filter': async () => {
    nav.go('notices');
    await settle();
    nav.go('notices-filter', { by: 'price' });
  },
  'notices-range': () => nav.go('notices-range', { by: 'price' }),
  'notices-compare': () => nav.go('notices-compare', { ids: ['demo-0', 'demo-1', 'demo-car'] }),
  'forms-group': () => nav.go('forms-group', { group: 'pay' }),
  'form-intro': () => nav.go('form-intro', { formId: FORM }),
  privacy: () => nav.go('privacy', { formId: FORM }),
  'form-table': async (fake) => {
    await openForm();
    fake.filling?.fillIn();
    nav.go('form-table');
  },
  'form-row': async (fake) => {
    await openForm();
    fake.filling?.addRow();
    nav.go('form-row');
  },
  'form-question': async (fake) => {
    await openForm();
    fake.filling?.goto('obligor_kind', null);
    nav.go('form-question');
  },
  'form-check': async (fake) => {
    await openForm();
    fake.filling?.fillIn();
    fake.filling?.toCheck();
    nav.go('form-check');
  },
  'print-preview': () => nav.go('print-preview', { what: WHAT }),
  'print-progress': async () => {
    const { job } = await ipc.printPrepare({ what: WHAT, copies: 2, variant: 'zh-TW' });
    await ipc.printStart(job);
    nav.go('print-progress', { job, what: WHAT });
  },
  'print-trouble': async (fake) => {
    fake.trouble = 'paperOut';
    const { job } = await ipc.printPrepare({ what: WHAT, copies: 1, variant: 'zh-TW' });
    await ipc.printStart(job);
    await ipc.printStatus(job);
    nav.go('print-trouble', { job, what: WHAT });
  },
  'print-done': async () => {
    const { job } = await ipc.printPrepare({ what: WHAT, copies: 2, variant: 'zh-TW' });
    nav.go('print-done', { job, sheets: 2, toFolder: false, what: WHAT, away: false });
  },
  emergency: async (fake) => {
    fake.announcements = [FAKE_TYPHOON, ...fake.announcements];
    await news.refresh();
  },
  staff: () => nav.startAt('staff'),
  wall: () => nav.startAt('wall'),
  'out-of-order': () => nav.startAt('out-of-order'),
};

const REPORT = {
  lines: [{ area: 'printer', state: 'degraded' as const, key: 'staff-none', args: {} }],
  alerts: [{ code: 'printer-paper-out', since: '14:05', who: 'counter' }],
};

async function visitScreen(id: ScreenId, open: TestWindow): Promise<void> {
  const way = WAYS[id];
  if (way) await way(open.fake);
  else nav.go(id as 'home');
  await settle();
}

/** Rules about the whole page that do not hold for a fragment of it, and pixels jsdom does not have. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe('every screen', () => {
  let open: TestWindow;
  beforeEach(async () => {
    open = await openWindow({ slow: true, report: REPORT });
  });
  afterEach(() => {
    open.close();
    vi.unstubAllGlobals();
  });

  it.each(SCREEN_IDS)('%s stands in all six variants, with its code and its fixed keys', async (id) => {
    await visitScreen(id, open);
    for (const variant of VARIANTS) {
      setVariant(variant);
      await settle();
      expect(screenId(), variant).toBe(id);
      const root = document.querySelector('[data-screen]');
      expect(root?.getAttribute('data-state'), variant).toBe('ready');
      expect(root?.querySelector('h1')?.textContent?.trim(), variant).toBeTruthy();
    }
  });

  it.each(SCREEN_IDS)('%s has nothing axe finds wrong', async (id) => {
    await visitScreen(id, open);
    const { violations } = await axe.run(document.body, { rules: RULES });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });

  it.each(SCREEN_IDS)('%s names every key once', async (id) => {
    await visitScreen(id, open);
    const ids = [...document.querySelectorAll<HTMLElement>('[data-id]')].map((node) => node.dataset['id']);
    expect(ids.filter((key, at) => ids.indexOf(key) !== at)).toEqual([]);
  });
});
