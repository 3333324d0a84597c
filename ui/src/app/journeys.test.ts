/** What a visitor does, from first touch to wipe, over the fake machine. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t, tIn, variant } from '../i18n/t';
import { nav } from './nav.svelte';
import { prefs } from './prefs.svelte';
import { byId, has, openWindow, press, screenId, settle, shownText, type TestWindow } from './testing/window';
import { visit } from './visit.svelte';

let open: TestWindow;
const start = async (options: Parameters<typeof openWindow>[0] = {}): Promise<void> => {
  open = await openWindow(options);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  open.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets `ms` pass, and whatever was waiting for it. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

describe('notices', () => {
  it('search by place → one notice → the very sheets → the papers taken', async () => {
    await start();
    await press('home-notices', 'kind-estate');
    expect(shownText()).toContain('示範資料');
    await press('chip-township', 'choice-海門鎮');
    expect(screenId()).toBe('notices');
    expect(has('chosen-township')).toBe(true);
    await press('notice-0');
    expect(screenId()).toBe('notice-detail');
    expect(shownText()).toContain(t('notices-delivery-no-means'));
    await press('notice-print');
    await settle();
    await press('copies-more');
    await press('print-start');
    expect(screenId()).toBe('print-progress');
    await pass(6000);
    expect(screenId()).toBe('print-done');
    await pass(60_000);
    expect(screenId(), 'stays until it is touched away').toBe('print-done');
    await press('print-taken');
    expect(screenId()).toBe('print-after');
    expect(open.fake.calls.filter(({ command }) => command === 'printCancel'), 'the job of one copy was taken back').toHaveLength(1);
  });

  it('turns pages, and Back finds the same page', async () => {
    await start();
    await press('home-notices', 'kind-estate', 'page-next', 'notice-1');
    expect(nav.current).toEqual({ screen: 'notice-detail', params: { id: 'demo-8' } });
    await press('dock-back');
    expect(shownText()).toContain(t('notices-range', { from: 6, to: 10, total: 48 }));
  });

  it('finds nothing, and always offers a way on', async () => {
    await start();
    await press('home-notices', 'kind-all', 'notices-find', 'mode-digits', 'key-9', 'key-9', 'key-9', 'key-9', 'key-9', 'key-9');
    await press('notices-words-find');
    expect(shownText()).toContain(t('notices-none-words', { words: '999999' }));
    for (const id of ['none-retype', 'none-all', 'none-ask']) expect(has(id), id).toBe(true);
    await press('none-all');
    expect(has('notice-0')).toBe(true);
  });

  it('takes the mark of invented data away with the first list of real data, and asks anew for a list that stands', async () => {
    await start();
    await press('home-notices', 'kind-all');
    expect(shownText()).toContain(t('notices-demo'));
    const { freshness } = open.fake.start;
    if (freshness === null) throw new Error('the fake has notices');
    open.fake.start = { ...open.fake.start, freshness: { ...freshness, demo: false } };
    await press('chip-kind', 'filter-0');
    expect(shownText()).not.toContain(t('notices-demo'));
    const asked = (): number => open.fake.calls.filter(({ command }) => command === 'noticesSearch').length;
    const before = asked();
    open.fake.start = { ...open.fake.start, freshness: { ...freshness, demo: false, asOfRoc: '115年11月23日' } };
    await pass(15_000);
    expect(asked()).toBe(before + 1);
  });

  it('says so when the list cannot be had, and tries again', async () => {
    await start();
    open.fake.refuses.set('noticesSearch', 'busy');
    await press('home-notices');
    expect(shownText()).toContain(t('shell-error-busy'));
    await press('kind-all');
    expect(shownText()).toContain(t('shell-error-busy'));
    open.fake.refuses.clear();
    await press('error-retry');
    expect(has('notice-0')).toBe(true);
  });
});

describe('a form', () => {
  const toForm = async (): Promise<void> => {
    await start();
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree');
  };

  it('one touch on a choice keeps it and goes on; Back leads to it again', async () => {
    await toForm();
    open.fake.filling?.goto('obligor_kind', null);
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    expect(screenId()).toBe('form-question');
    await press('choice-natural');
    expect(open.fake.filling?.answers.get('obligor_kind')).toEqual({ type: 'choice', choice: 'natural' });
    expect(document.querySelector('[data-field]')).not.toBeNull();
    await press('back-question');
    expect(byId('choice-natural').getAttribute('aria-checked')).toBe('true');
  });

  it('two quick touches on the next key lead one page on, not past a question nobody has seen', async () => {
    await toForm();
    open.fake.filling?.goto('division', null);
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    let arrive: () => void = () => undefined;
    open.fake.holds.set('formsNext', new Promise<void>((done) => (arrive = done)));
    await press('next', 'next');
    arrive();
    await settle();
    open.fake.holds.clear();
    expect(open.fake.calls.filter(({ command }) => command === 'formsNext')).toHaveLength(1);
    expect(has('choice-natural'), 'the question after').toBe(true);
    await press('next');
    expect(shownText(), 'and then the key works again').toContain('還沒有填。');
  });

  it('keeps place and answers when the language changes', async () => {
    await toForm();
    open.fake.filling?.goto('paid_today', null);
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    await press('key-1', 'key-5', 'key-000');
    await press('dock-language', 'language-vi');
    expect(variant()).toBe('vi');
    expect(screenId()).toBe('form-question');
    expect(shownText()).toContain('15,000');
    expect(open.fake.filling?.answers.get('paid_today')).toEqual({ type: 'money', amount: 15_000 });
  });

  it('does not scold a half-typed answer, only a refused one', async () => {
    await toForm();
    open.fake.filling?.goto('obligor_phone', null);
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    expect(shownText()).not.toContain('還沒有填。');
    await press('next');
    expect(shownText()).toContain('還沒有填。');
  });

  it('leads from the check page to the question, and prints as filled only when whole', async () => {
    await toForm();
    open.fake.filling?.fillIn();
    open.fake.filling?.toCheck();
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    expect(screenId()).toBe('form-check');
    expect(has('check-print')).toBe(false);
    await press('check-fix');
    expect(screenId()).toBe('form-question');
    await press('key-0', 'key-8');
    open.fake.filling?.toCheck();
    await press('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-fill');
    await press('check-print');
    expect(nav.current.params).toMatchObject({ what: { fill: 'filled' } });
  });
});

describe('printing', () => {
  it('tells the truth when there is no paper, and keeps everything', async () => {
    await start({ trouble: 'paperOut' });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank');
    await press('print-start');
    await pass(3000);
    expect(screenId()).toBe('print-trouble');
    expect(shownText()).toContain(t('print-trouble-paperOut'));
    expect(shownText()).toContain(t('print-trouble-kept'));
    open.fake.trouble = null;
    await press('trouble-retry', 'print-start');
    await pass(3000);
    expect(screenId()).toBe('print-done');
  });

  it('does not pretend to print when papers go to a folder', async () => {
    await start({ toFolder: true, start: { printer: { state: 'folder' } } });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank');
    expect(shownText()).toContain(t('print-preview-folder'));
    await press('print-start');
    await pass(3000);
    expect(shownText()).toContain(t('print-done-folder', { n: 1 }));
    expect(shownText()).not.toContain(t('print-done-title'));
  });

  it('stands at once and says that the paper is being made; the key to print comes with it', async () => {
    await start();
    let made: () => void = () => undefined;
    open.fake.holds.set('printPrepare', new Promise<void>((done) => (made = done)));
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank');
    expect(document.querySelector('[data-screen="print-preview"]')?.getAttribute('data-state')).toBe('ready');
    expect(shownText()).toContain(t('kit-drawing'));
    expect(byId('print-start').getAttribute('aria-disabled')).toBe('true');
    made();
    await settle();
    expect(shownText()).not.toContain(t('kit-drawing'));
    expect(byId('print-start').textContent).toContain(t('print-preview-start', { n: 1 }));
  });

  it('takes a paper back that was made after the page was left', async () => {
    await start();
    let made: () => void = () => undefined;
    open.fake.holds.set('printPrepare', new Promise<void>((done) => (made = done)));
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank', 'print-back');
    made();
    await settle();
    expect([...open.fake.jobs.values()].map(({ status }) => status.state)).toEqual(['canceled']);
  });

  it('says to take the papers wherever the visitor has gone meanwhile, and leads back there', async () => {
    await start({ slow: true });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank', 'print-start');
    await press('dock-home', 'home-notices');
    expect(screenId()).toBe('notices-start');
    open.fake.hurry();
    await pass(6000);
    expect(screenId()).toBe('print-done');
    expect(shownText()).toContain(t('print-done-title'));
    await press('print-taken');
    expect(screenId()).toBe('notices-start');
  });

  it('tells of trouble too after Home was pressed', async () => {
    await start({ slow: true });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank', 'print-start', 'dock-home');
    open.fake.fail('offline');
    await pass(3000);
    expect(screenId()).toBe('print-trouble');
  });

  it('asked from the page of help, the papers are taken in the place of the progress', async () => {
    await start({ slow: true });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank', 'print-start', 'dock-help');
    open.fake.hurry();
    await pass(6000);
    expect(screenId()).toBe('print-done');
    await press('print-taken');
    expect(screenId()).toBe('print-after');
  });

  it('takes a job back that was looked at and left', async () => {
    await start();
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-example', 'print-back');
    expect(open.fake.calls.some(({ command }) => command === 'printCancel')).toBe(true);
  });
});

describe('the questionnaire', () => {
  const answer = async (): Promise<void> => {
    await start();
    await press('home-survey', 'choice-good', 'survey-next', 'survey-skip', 'choice-poor', 'survey-next', 'choice-good', 'survey-next');
    await press('choice-waiting', 'choice-machine', 'survey-next');
  };

  it('thanks only after the answers are kept', async () => {
    await answer();
    let keep: () => void = () => undefined;
    open.fake.holds.set('surveySubmit', new Promise<void>((done) => (keep = done)));
    await press('survey-send');
    expect(screenId()).toBe('survey-suggest');
    expect(shownText()).not.toContain(t('survey-thanks-title'));
    keep();
    await settle();
    expect(screenId()).toBe('survey-thanks');
    expect(open.fake.surveys).toEqual([
      {
        answers: [
          { question: 'environment', choice: 'good' },
          { question: 'complaint', choice: 'poor' },
          { question: 'facility', choice: 'good' },
        ],
        why: `${t('survey-why-waiting')}、${t('survey-why-machine')}`,
        suggestion: '',
      },
    ]);
  });

  it('says that nothing was kept when nothing was, and sends the same again', async () => {
    await answer();
    open.fake.refuses.set('surveySubmit', 'ledgerUnavailable');
    await press('survey-send');
    expect(screenId()).toBe('survey-suggest');
    expect(shownText()).toContain(t('survey-failed'));
    open.fake.refuses.clear();
    await press('survey-send');
    expect(screenId()).toBe('survey-thanks');
    expect(open.fake.surveys).toHaveLength(1);
  });
});

describe('the visit', () => {
  it('begins with the first touch, which also presses what it touches', async () => {
    await start();
    expect(visit.idle.phase).toBe('away');
    await press('home-notices');
    expect(visit.idle.phase).toBe('active');
    expect(screenId()).toBe('notices-start');
    expect(open.fake.calls.filter(({ command }) => command === 'visitTouch')).toHaveLength(1);
  });

  it('greets in one language after another while nobody is here, and stops with the first touch', async () => {
    await start();
    open.fake.announcements = [];
    const said = (): string | undefined => document.querySelector('[data-scene] .greeting')?.textContent ?? undefined;
    expect(said()).toBe(tIn('zh-TW', 'home-title'));
    await pass(20_000);
    expect(said()).toBe(tIn('en', 'home-title'));
    await pass(16_000);
    expect(said()).toBe(tIn('id', 'home-title'));
    expect(document.querySelector('[data-scene]')?.getAttribute('lang')).toBe('id');
    await press('home-notices');
    expect(screenId()).toBe('notices-start');
    await press('dock-home');
    expect(said()).toBeUndefined();
    expect(shownText()).toContain(t('home-title'));
    await pass(30_000);
    expect(shownText()).toContain(t('home-title'));
  });

  it('shows what the office announces between the greetings', async () => {
    await start();
    await pass(20_000);
    for (const { title } of open.fake.announcements) {
      expect(document.querySelector('[data-scene]')?.textContent).toContain(title);
      await pass(12_000);
    }
    expect(document.querySelector('[data-scene]')?.textContent).toContain(tIn('en', 'home-title'));
  });

  it('tells Rust of touches at most once a second', async () => {
    await start();
    await press('home-notices', 'kind-estate', 'chosen-kind', 'chip-kind');
    expect(open.fake.calls.filter(({ command }) => command === 'visitTouch')).toHaveLength(1);
    await pass(1000);
    await press('filter-0');
    expect(open.fake.calls.filter(({ command }) => command === 'visitTouch')).toHaveLength(2);
  });

  it('asks after a quiet minute, counts down, and goes on with one touch', async () => {
    await start();
    await press('home-notices');
    await pass(60_500);
    const asked = document.querySelector('[role="alertdialog"]');
    expect(asked).not.toBeNull();
    expect(asked?.textContent).toContain('30');
    await pass(10_000);
    expect(asked?.textContent).toContain('20');
    await press('idle-stay');
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
    expect(screenId()).toBe('notices-start');
    await pass(59_000);
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('gives more time to who reads large letters or works by keys, once Rust has heard of it', async () => {
    await start();
    await press('home-notices');
    prefs.zoom = 1.22;
    await settle();
    await pass(61_000);
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
    await pass(120_000);
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toMatch(/再過 (60|59) 秒/);
    expect(open.fake.calls.filter(({ command }) => command === 'visitTouch').at(-1)?.args).toEqual([true]);
    await pass(60_500);
    expect(open.fake.calls.map(({ command }) => command)).toContain('visitEnd');
  });

  it('keeps the usual time while Rust has not heard of it: its clock would take the page away', async () => {
    await start();
    open.fake.refuses.set('visitTouch', 'busy');
    await press('home-notices');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await pass(61_000);
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toMatch(/再過 (30|29) 秒/);
  });

  it('covers the screen before it asks for the wipe, and forgets everything', async () => {
    await start();
    await press('dock-language', 'language-en', 'home-notices', 'kind-estate');
    prefs.theme = 'dark';
    prefs.zoom = 2;
    await pass(241_500);
    expect(document.querySelector('[data-cover]')).not.toBeNull();
    expect(document.querySelector('[data-screen]')).toBeNull();
    const told = open.fake.calls.filter(({ command }) => command !== 'announcementsList');
    expect(told.at(-1)).toEqual({ command: 'visitEnd', args: [7, 'abandoned'] });
    expect([variant(), prefs.theme, prefs.zoom, nav.current.screen]).toEqual(['zh-TW', 'default', 1, 'home']);
  });

  it('loads a fresh document itself when Rust does not', async () => {
    await start();
    await press('dock-finish');
    expect(open.fake.calls.at(-1)).toEqual({ command: 'visitEnd', args: [7, 'finished'] });
    expect(open.reloads()).toBe(0);
    await pass(3000);
    expect(open.reloads()).toBe(1);
  });

  it('stays covered until Rust has answered, however long that takes', async () => {
    await start();
    let answer = (): void => undefined;
    open.fake.holds.set('visitEnd', new Promise((done) => (answer = done)));
    await press('dock-finish');
    await pass(60_000);
    expect(document.querySelector('[data-cover]')).not.toBeNull();
    expect(open.reloads(), 'two fresh documents would take the first touches of the next visitor').toBe(0);
    answer();
    await pass(3000);
    expect(open.reloads()).toBe(1);
  });

  it('waits while a paper comes out, and begins its time anew when it is there', async () => {
    await start({ slow: true });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank');
    await settle();
    await press('print-start');
    expect(screenId()).toBe('print-progress');
    await pass(300_000);
    expect(screenId()).toBe('print-progress');
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
    open.fake.hurry();
    await pass(10_000);
    expect(screenId()).toBe('print-done');
    await pass(49_000);
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
    await pass(12_000);
    expect(document.querySelector('[role="alertdialog"]')).not.toBeNull();
  });

  it('does not wait for a job of which nothing is heard any more', async () => {
    await start({ slow: true });
    await press('home-forms', 'group-pay', 'form-installment_application', 'form-blank');
    await settle();
    await press('print-start');
    open.fake.refuses.set('printStatus', 'internal');
    await pass(62_000);
    expect(document.querySelector('[role="alertdialog"]')).not.toBeNull();
  });

  it('counts a change of language, and not the same one again', async () => {
    await start();
    await press('dock-language', 'language-vi', 'dock-language', 'language-vi');
    expect(open.fake.calls.filter(({ command }) => command === 'visitLanguage')).toHaveLength(1);
  });

  it('finishing asks once when something was filled in, and not otherwise', async () => {
    await start();
    await press('home-notices', 'dock-finish');
    expect(document.querySelector('[data-cover]')).not.toBeNull();
    open.close();
    await start();
    await press('home-survey', 'choice-good', 'dock-finish');
    expect(document.querySelector('[data-cover]')).toBeNull();
    await press('finish-no');
    expect(screenId()).toBe('survey');
    await press('dock-finish', 'finish-yes');
    expect(document.querySelector('[data-cover]')).not.toBeNull();
  });

  it('does not ask about a questionnaire that has been handed in', async () => {
    await start();
    await press('home-survey', 'choice-good', 'survey-next', 'survey-skip', 'survey-skip', 'survey-skip', 'survey-next', 'survey-send');
    expect(screenId()).toBe('survey-thanks');
    await press('survey-home', 'dock-finish');
    expect(document.querySelector('[data-cover]')).not.toBeNull();
  });

  it('has no fixed key for the low reach on a landscape panel', async () => {
    await start({ portrait: false });
    expect(has('dock-low')).toBe(false);
    open.close();
    await start();
    await press('dock-low');
    expect(document.documentElement.dataset['reach']).toBe('low');
  });
});

describe('a machine that needs staff', () => {
  it('is out of order when the ledger cannot be opened, and there is no way round', async () => {
    await start({ start: { staffNeeded: ['ledger-key-gone'] } });
    expect(screenId()).toBe('out-of-order');
    expect(shownText()).toContain('ledger-key-gone');
    await press('dock-home');
    expect(screenId()).toBe('out-of-order');
  });

  it('says which line of the settings keeps it from starting, and where', async () => {
    const fault = { key: 'error-setting-bounds', args: { name: 'panel.px_per_mm', line: '4' }, folder: '/var/lib/kiosk' };
    await start({ start: { staffNeeded: ['start'], fault } });
    expect(screenId()).toBe('out-of-order');
    for (const said of ['panel.px_per_mm', '4', '/var/lib/kiosk', t('shell-out-again')]) expect(shownText()).toContain(said);
  });

  it('where nobody is connected, says so and offers no key that calls nobody', async () => {
    await start({ start: { desk: false } });
    await press('home-notices', 'dock-help');
    expect(shownText()).toContain(t('shell-help-alone'));
    expect(has('help-call')).toBe(false);
    await press('help-return');
    expect(screenId()).toBe('notices-start');
  });

  it('calls somebody, and says honestly when nobody could be called', async () => {
    await start();
    await press('home-notices', 'dock-help');
    open.fake.refuses.set('helpCalled', 'internal');
    await press('help-call');
    expect(shownText()).toContain(t('shell-help-failed'));
    open.fake.refuses.clear();
    await press('help-call');
    expect(open.fake.helpCalls).toEqual(['notices-start']);
    expect(shownText()).toContain(t('shell-help-coming'));
    await press('help-return');
    expect(screenId()).toBe('notices-start');
  });
});
