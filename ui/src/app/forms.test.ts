/** Finding a form, its page, its inputs, the fees, and the ways out: by touch, over the fake machine. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '../ipc';
import { FakeFilling } from '../ipc/fake-form';
import { t } from '../i18n/t';
import { nav } from './nav.svelte';
import { openForm } from './open-form';
import { byId, has, openWindow, press, screenId, settle, shownText, type TestWindow } from './testing/window';

const FORM = 'installment_application';

let open: TestWindow;
beforeEach(async () => {
  open = await openWindow();
});
afterEach(() => {
  open.close();
  vi.unstubAllGlobals();
});

describe('finding a form', () => {
  it('by what one wants to do: three touches from home to its page, which says all it needs', async () => {
    await press('home-forms', 'group-pay', `form-${FORM}`);
    expect(screenId()).toBe('form-intro');
    const page = shownText();
    for (const key of ['who', 'when', 'bring', 'no_need', 'where', 'fee', 'mistakes'] as const) expect(page, key).toContain(t(`forms-intro-${key}`));
    expect(page).toContain(t('form-installment_application-bring-identity'));
    for (const id of ['form-fill', 'form-blank', 'form-example', 'form-large']) expect(has(id), id).toBe(true);
  });

  it('every form of the list belongs to one purpose, and is found by its number too', async () => {
    const forms = await ipc.formsList();
    const found: string[] = [];
    for (const group of ['pay', 'buy', 'creditor', 'read', 'refund', 'others'] as const) {
      nav.home();
      nav.go('forms-group', { group });
      await settle();
      found.push(...[...document.querySelectorAll<HTMLElement>('.list [data-id^="form-"]')].map((row) => row.dataset['id'] ?? ''));
      nav.home();
      await settle();
    }
    expect(found.sort()).toEqual(forms.map(({ id }) => `form-${id}`).sort());
    nav.go('forms');
    await settle();
    await press('forms-all');
    expect(document.querySelectorAll('.all [data-id^="form-"]').length).toBe(forms.length);
    await press('form-receipt');
    expect(shownText()).toContain(t('form-receipt' as Parameters<typeof t>[0]));
  });

  it('Back from a form leads to the purpose it was found by', async () => {
    await press('home-forms', 'group-read', 'form-case_file_access_request', 'dock-back');
    expect(screenId()).toBe('forms-group');
    expect(shownText()).toContain(t('guide-group-read' as Parameters<typeof t>[0]));
  });

  it('the fee table is read and reckoned with, not filled in', async () => {
    await press('home-forms', 'group-read', 'form-archive_fee_schedule');
    expect(has('form-fill')).toBe(false);
    await press('form-read');
    expect(shownText()).toContain(t('forms-fees-per-reading', { every: 2, price: 20 }));
    await press('fees-sum', 'fee-reading', 'key-3', 'fee-copy_b4', 'key-1', 'key-0');
    expect(shownText()).toContain(t('forms-fees-sum-total', { total: '60' }));
    expect(shownText()).toContain(t('forms-fees-sum-only'));
  });

  it('the questionnaire is answered on the screen it has', async () => {
    await press('home-forms', 'group-others', 'form-satisfaction_survey', 'form-survey');
    expect(screenId()).toBe('survey');
  });
});

describe('filling a form', () => {
  async function kinds(field: string): Promise<void> {
    nav.go('form-intro', { formId: FORM });
    await ipc.formsOpen(FORM);
    if (open.fake.filling) open.fake.filling.kinds = true;
    open.fake.filling?.goto(field, null);
    nav.go('form-question');
    await settle();
  }

  it('a form opened after another shows its own question, never the one before', async () => {
    await press('home-forms', 'group-pay', `form-${FORM}`, 'form-fill', 'privacy-agree');
    open.fake.filling?.goto('reason', null);
    await press('dock-home', 'home-forms', 'group-pay', `form-${FORM}`, 'form-fill');
    expect(has('choice-economic')).toBe(true);
    open.fake.filling = new FakeFilling(FORM);
    open.fake.filling.goto('paid_today', null);
    await openForm(FORM);
    await settle();
    expect(has('choice-economic')).toBe(false);
    expect(has('key-wan')).toBe(true);
  });

  it('a form that was left is gone on with, and Rust is told which', async () => {
    await press('home-forms', 'group-pay', `form-${FORM}`, 'form-fill', 'privacy-agree');
    await press('dock-home', 'home-forms', 'group-pay', `form-${FORM}`, 'form-fill');
    const opened = open.fake.calls.filter(({ command }) => command === 'formsOpen').map(({ args }) => args);
    expect(opened).toEqual([[FORM], [FORM]]);
  });

  it('at any question what is there can be printed, or one goes on', async () => {
    await press('home-forms', 'group-pay', `form-${FORM}`, 'form-fill', 'privacy-agree');
    open.fake.filling?.goto('paid_today', null);
    await press('dock-home', 'home-forms', 'group-pay', `form-${FORM}`, 'form-fill', 'key-5', 'form-stop');
    expect(shownText()).toContain(t('forms-question-stop_what'));
    await press('stop-no');
    expect(has('key-wan')).toBe(true);
    await press('form-stop', 'stop-yes');
    expect(screenId()).toBe('print-preview');
    expect(open.fake.filling?.answers.get('paid_today')).toEqual({ type: 'money', amount: 5 });
    const prepared = open.fake.calls.find(({ command }) => command === 'printPrepare');
    expect(prepared?.args[0]).toMatchObject({ what: { kind: 'form', formId: FORM, fill: 'draft' } });
  });

  it('a hint is read before printing, and keeps nobody from it', async () => {
    nav.go('form-intro', { formId: FORM });
    await ipc.formsOpen(FORM);
    open.fake.filling?.fillIn();
    open.fake.filling?.answers.set('obligor_phone', { type: 'text', text: '0912345678' });
    open.fake.filling?.hints.push({ field: 'paid_today', row: null, column: null, key: 'problem-passport', labelKey: `form-${FORM}-paid_today.label`, args: {}, hard: false });
    open.fake.filling?.toCheck();
    nav.go('form-check');
    await settle();
    expect(shownText()).toContain(t('problem-passport'));
    expect(has('check-fix')).toBe(false);
    await press('check-print');
    expect(screenId()).toBe('print-preview');
  });

  it('a day and an hour', async () => {
    await kinds('opening_date');
    await press('date-day-down', 'datetime-time', 'time-hour-2', 'time-minute-30');
    expect(open.fake.filling?.answers.get('opening_date')).toEqual({ type: 'dateTime', iso: '2026-11-23T14:30' });
  });

  it('a month, a business number, an account, a parcel', async () => {
    await kinds('paid_month');
    await press('date-month-up', 'next');
    expect(open.fake.filling?.answers.get('paid_month')).toEqual({ type: 'month', iso: '2026-10' });
    await press('key-1', 'key-2', 'next', 'key-0', 'key-1', 'key--', 'key-9');
    expect(open.fake.filling?.answers.get('vendor_ubn')).toEqual({ type: 'text', text: '12' });
    expect(open.fake.filling?.answers.get('payee_account')).toEqual({ type: 'text', text: '01-9' });
  });

  it('an area with a point keeps what is half typed', async () => {
    await kinds('area_m2');
    await press('key-8', 'key-7', 'key-.');
    expect(byId('area_m2-box').textContent).toContain('87.');
    await press('key-5');
    expect(open.fake.filling?.answers.get('area_m2')).toEqual({ type: 'decimal', hundredths: 8750 });
  });

  it('a share: the whole with one touch', async () => {
    await kinds('share');
    await press('share-whole');
    expect(open.fake.filling?.answers.get('share')).toEqual({ type: 'fraction', numerator: 1, denominator: 1 });
    expect(byId('share-box').textContent).toContain(t('kit-share-whole'));
  });

  it('a place is one touch, and no keyboard is there', async () => {
    await kinds('county');
    expect(has('mode-zhuyin')).toBe(false);
    await press('choice-臺南市');
    expect(open.fake.filling?.answers.get('county')).toEqual({ type: 'choice', choice: '臺南市' });
    expect(has('choice-東山鎮')).toBe(true);
  });

  it('says that an answer came from the form before, until it is changed', async () => {
    await kinds('party_name');
    expect(shownText()).toContain(t('forms-question-prefilled'));
    await press('key-back');
    expect(shownText()).not.toContain(t('forms-question-prefilled'));
  });
});

describe('after printing', () => {
  it('offers the form that belongs to it', async () => {
    open.close();
    open = await openWindow({ offers: ['power_of_attorney'] });
    nav.go('print-after');
    await settle();
    await press('offer-power_of_attorney');
    expect(screenId()).toBe('form-intro');
    await press('dock-back');
    expect(screenId()).toBe('home');
  });
});
