/**
 * Looking at a screen in a developer's browser, without the shell:
 * `?fake&screen=notices&theme=dark&zoom=2&variant=vi&mm=4.03&role=desk`.
 * Never part of what is shipped.
 */
import { ipc, setBackend, type RoleDto, type TroubleDto } from '../ipc';
import { FakeKiosk } from '../ipc/fake';
import { setVariant, VARIANTS, type Variant } from '../i18n/t';
import { kiosk } from './kiosk.svelte';
import { nav } from './nav.svelte';
import { prefs, THEMES, ZOOMS, type Theme, type Zoom } from './prefs.svelte';
import type { ScreenId } from './registry';
import { visit } from './visit.svelte';

/** A sheet drawn on a canvas, so that the preview has something to show. */
async function drawnSheet(): Promise<ArrayBuffer> {
  const canvas = document.createElement('canvas');
  canvas.width = 1240;
  canvas.height = 1754;
  const pen = canvas.getContext('2d');
  if (pen === null) return new ArrayBuffer(0);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = 'black';
  for (let line = 0; line < 14; line += 1) pen.strokeRect(120, 240 + line * 96, 1000, 96);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  return blob === null ? new ArrayBuffer(0) : blob.arrayBuffer();
}

const FORM = 'installment_application';
const WHAT = { kind: 'form', formId: FORM, fill: 'filled' } as const;

/** Screens about forms that need none to be open. */
const BEFORE_FILLING: readonly string[] = ['form-intro', 'form-fees', 'form-fees-sum'];

/** Walks to a screen the way a visitor would, as far as it needs state. */
async function walk(fake: FakeKiosk, screen: string, at: URLSearchParams): Promise<void> {
  if (screen.startsWith('form-') && !BEFORE_FILLING.includes(screen)) {
    nav.go('form-intro', { formId: FORM });
    await ipc.formsOpen(FORM);
    if (screen === 'form-check' || at.has('filled')) fake.filling?.fillIn();
    if (screen === 'form-check') fake.filling?.toCheck();
    if (screen === 'form-row') fake.filling?.addRow();
    for (let row = 1; row < Number(at.get('rows')); row += 1) fake.filling?.fillIn();
    if (at.has('empty')) fake.filling?.answers.clear();
    if (fake.filling) fake.filling.kinds = at.has('kinds');
    const field = at.get('field');
    if (field !== null) fake.filling?.goto(field, screen === 'form-row' ? 0 : null);
    nav.go(screen as 'form-question');
  } else if (screen === 'forms-group') nav.go(screen, { group: (at.get('group') ?? 'pay') as 'pay' });
  else if (screen === 'notice-detail') nav.go(screen, { id: at.get('id') ?? 'demo-0' });
  else if (screen === 'form-intro') nav.go(screen, { formId: at.get('form') ?? FORM });
  else if (screen === 'privacy') nav.go(screen, { formId: FORM });
  else if (screen.startsWith('print-') && screen !== 'print-after') {
    const { job } = await ipc.printPrepare({ what: WHAT, copies: 2, variant: 'zh-TW' });
    if (screen === 'print-preview') nav.go(screen, { what: WHAT });
    else if (screen === 'print-done') nav.go(screen, { job, sheets: 2, toFolder: at.has('folder'), what: WHAT, away: false });
    else {
      await ipc.printStart(job);
      if (screen === 'print-trouble') await ipc.printStatus(job);
      nav.go(screen as 'print-progress', { job, what: WHAT });
    }
  } else if (screen !== 'home') nav.go(screen as 'notices');
}

/** Puts the fake behind the window and goes where the address says. */
export async function browse(): Promise<void> {
  const at = new URLSearchParams(window.location.search);
  const screen = at.get('screen') ?? 'home';
  const role = (at.get('role') ?? 'hall') as RoleDto;
  const trouble = at.get('trouble') as TroubleDto | null;
  const fake = new FakeKiosk({
    preview: drawnSheet,
    trouble: screen === 'print-trouble' ? (trouble ?? 'paperOut') : null,
    toFolder: at.has('folder'),
    slow: screen === 'print-progress',
    start: {
      role,
      panel: { mm: Number(at.get('mm') ?? '2.71') },
      ...(at.has('folder') ? { printer: { state: 'folder' as const } } : {}),
      ...(screen === 'out-of-order' ? { staffNeeded: ['ledger-key-gone'] } : {}),
    },
  });
  setBackend(fake.commands, screen === 'staff' || screen === 'wall' ? screen : 'visitor');
  visit.reload = () => window.location.reload();
  const variant = at.get('variant') as Variant | null;
  if (variant !== null && VARIANTS.includes(variant)) setVariant(variant);
  const theme = at.get('theme') as Theme | null;
  if (theme !== null && THEMES.includes(theme)) prefs.theme = theme;
  const zoom = Number(at.get('zoom')) as Zoom;
  if (ZOOMS.includes(zoom)) prefs.zoom = zoom;
  prefs.low = at.has('low');
  if (screen === 'idle') {
    fake.start = { ...fake.start, idle: { warnAfterMs: 1, countdownMs: 24_000 } };
    await kiosk.load();
    visit.touched();
  } else if (screen === 'finish') {
    visit.filledIn('form');
    visit.finish();
  } else if (!['staff', 'wall', 'out-of-order'].includes(screen)) await walk(fake, screen as ScreenId, at);
}
