/** Notices as a visitor meets them: found without typing, read, put aside, compared, checked; and news of the office. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../i18n/t';
import { FAKE_TYPHOON } from '../ipc/fake-announcements';
import { nav } from './nav.svelte';
import { NEWS_MS } from './news.svelte';
import { SCREENS } from './registry';
import { byId, has, openWindow, press, screenId, settle, shownText, type TestWindow } from './testing/window';
import { visit } from './visit.svelte';

let open: TestWindow;
beforeEach(async () => {
  vi.useFakeTimers();
  open = await openWindow();
});
afterEach(() => {
  open.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

/** The key of a choice by its words. */
function choice(words: string): string {
  const key = [...document.querySelectorAll<HTMLElement>('[data-id^="filter-"], [data-id^="choice-"]')].find((node) => node.textContent?.includes(words));
  return key?.dataset['id'] ?? `no choice ${words}`;
}

describe('finding without typing', () => {
  it('kind, place and price: each touch says how many it leaves, and each can be taken back', async () => {
    await press('home-notices');
    expect(byId('kind-estate').textContent).toContain('48');
    await press('kind-estate', 'chip-township');
    await press(choice('海門鎮'));
    expect(byId('notice-0').textContent).toContain('海門鎮');
    await press('chip-price');
    await press(choice('100 到 300 萬'));
    expect(shownText()).toContain(t('notices-count', { n: 2 }));
    await press('chosen-township', 'chosen-price');
    expect(shownText()).toContain(t('notices-count', { n: 48 }));
  });

  it('a road is one of a township: the township is asked first, and every count follows each touch', async () => {
    await press('home-notices', 'kind-estate', 'chip-more');
    expect(byId('more-road').textContent).toContain(t('notices-road-first'));
    expect(byId('more-show').textContent).toContain(t('notices-show', { n: 48 }));
    await press('more-road');
    expect(shownText()).toContain(t('notices-by-township'));
    await press('choice-海門鎮');
    expect(shownText()).toContain(t('notices-by-road'));
    await press('choice-海埔段');
    expect(screenId()).toBe('notices-more');
    const found = Number(/\d+/u.exec(byId('more-show').textContent ?? '')?.[0]);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(48);
    await press('more-show');
    expect(shownText()).toContain(t('notices-count', { n: found }));
    expect(byId('chosen-road').textContent).toContain('海埔段');
    await press('chosen-township');
    expect(has('chosen-road'), 'a road without its township means nothing').toBe(false);
    await press('chip-more');
    expect(has('more-mail'), 'bidding by post is offered where it leaves something out').toBe(true);
    await press('more-clear');
    expect(byId('more-show').textContent).toContain(t('notices-show', { n: 53 }));
  });

  it('an exact price is typed on the number pad, and says how many there are before it is taken', async () => {
    await press('home-notices', 'kind-estate', 'chip-price', 'filter-exact');
    await press('key-9', 'key-0', 'key-next', 'key-1', 'key-0', 'key-0');
    await pass(300);
    expect(byId('range-show').textContent).toMatch(/\d+ 件/u);
    await press('range-show');
    expect(screenId()).toBe('notices');
    expect(byId('chosen-price').textContent).toContain('90 到 100 萬');
  });

  it('where nothing is found it offers what would find something, with its count', async () => {
    await press('home-notices', 'kind-movable', 'notices-find', 'mode-digits', 'key-9', 'key-9', 'key-9', 'key-9', 'notices-words-find');
    expect(has('none-words')).toBe(true);
    expect(byId('none-words').textContent).toMatch(/\d+ 件/u);
    await press('none-words');
    expect(has('notice-0')).toBe(true);
  });
});

describe('one notice', () => {
  it('says what must be known, shows its rounds, and what the notice does not say is asked at the desk', async () => {
    await press('home-notices', 'kind-estate', 'notice-0');
    expect(shownText()).toContain(t('notices-tag-leased-means'));
    expect(shownText()).toContain(t('notices-rounds-title'));
    expect(shownText()).toContain(t('notices-bid-mail-no'));
    expect(shownText()).toContain('1,300,000');
  });

  it('a letter shows its names and the day only where the ground is known', async () => {
    await press('home-notices', 'kind-service');
    expect(byId('notice-0').textContent).not.toContain('○');
    await press('notice-0');
    expect(shownText()).toContain('示○明');
    expect(shownText()).toContain('115年12月2日');
    await press('dock-back', 'notice-1');
    expect(shownText()).toContain(t('notices-service-effective-unknown'));
  });

  it('a car says what is told both ways, and where it stands once', async () => {
    await press('home-notices', 'kind-movable', 'notice-0');
    expect(shownText().split('示範拖吊場')).toHaveLength(2);
    expect(shownText()).toContain(t('notices-told-conflicting'));
    expect(shownText()).toContain('DMO-0001');
  });

  it('leads to the bid form with its lot', async () => {
    await press('home-notices', 'kind-estate', 'notice-1', 'notice-bid');
    expect(screenId()).toBe('privacy');
    expect(open.fake.calls.find(({ command }) => command === 'noticesBid')?.args).toEqual(['demo-1', '1']);
  });

  it('a lot that was stopped alone says so in the list, in the notice, and cannot be bid for', async () => {
    await press('home-notices', 'kind-estate', 'notice-3');
    expect(shownText()).toContain(t('notices-lot-stopped'));
    await press('dock-back');
    expect(byId('notice-3').textContent).toContain(t('notices-lots-back', { n: 1 }));
  });

  it('of several lots asks for which one the bid is', async () => {
    await press('home-notices', 'kind-estate', 'notice-0', 'notice-bid');
    expect(screenId()).toBe('notice-lot');
    await press('lot-2');
    expect(open.fake.calls.find(({ command }) => command === 'noticesBid')?.args).toEqual(['demo-0', '2']);
  });
});

describe('what was put aside', () => {
  it('stands side by side, goes into one booklet, and is gone with the visit', async () => {
    await press('home-notices', 'kind-estate', 'notice-0', 'notice-keep', 'dock-back', 'notice-1', 'notice-keep', 'dock-back', 'notices-kept');
    await press('kept-compare');
    expect(screenId()).toBe('notices-compare');
    expect(document.querySelectorAll('thead th')).toHaveLength(3);
    const delivery = [...document.querySelectorAll('tbody tr')].find((row) => row.querySelector('th')?.textContent === t('notices-by-delivery'));
    expect(delivery?.querySelector('td')?.textContent, 'of each lot').toBe(`${t('notices-delivery-no')}、${t('notices-delivery-yes')}`);
    await press('dock-back', 'kept-print');
    expect(nav.current).toEqual({ screen: 'print-preview', params: { what: { kind: 'notices', ids: ['demo-0', 'demo-1'], style: 'booklet' } } });
    await press('dock-finish');
    expect(has('notices-kept')).toBe(false);
  });
});

describe('a print-out', () => {
  it.each([
    ['111122223333', 'paper-notice-check-valid'],
    ['222233334444', 'paper-notice-check-changed'],
    ['333344445555', 'paper-notice-check-withdrawn'],
    ['999999999999', 'paper-notice-check-unknown'],
  ] as const)('%s: %s', async (code, key) => {
    await press('home-notices', 'start-code');
    for (const digit of code) await press(`key-${digit}`);
    expect(shownText()).toContain(t(key));
  });
});

describe('news of the office', () => {
  it('stand in the banner of the home screen and on a page of their own', async () => {
    await pass(0);
    expect(byId('home-news').textContent).toContain('停止服務');
    await press('home-news');
    expect(shownText()).toContain('照常');
    await press('page-next');
    expect(shownText()).toContain('停車場');
  });

  it('a danger takes the whole screen in the language that is touched, and leaves where it came', async () => {
    await press('home-notices', 'kind-estate');
    const { announcements } = open.fake;
    open.fake.announcements = [FAKE_TYPHOON, ...announcements];
    await pass(NEWS_MS);
    expect(screenId()).toBe('emergency');
    await press('emergency-vi');
    expect(document.body.textContent).toContain(t('announcements-do-inside'));
    open.fake.announcements = announcements;
    await pass(NEWS_MS);
    expect(screenId()).toBe('notices');
  });

  it('a danger has help, letters, languages and 我用完了 like every screen, and no way leads round it', async () => {
    await press('home-notices', 'kind-estate', 'notice-0');
    const { announcements } = open.fake;
    open.fake.announcements = [FAKE_TYPHOON, ...announcements];
    await pass(NEWS_MS);
    expect(shownText()).toContain(SCREENS.emergency.code);
    await press('dock-back', 'dock-home');
    expect(screenId()).toBe('emergency');
    await press('dock-help');
    expect(shownText()).toContain(t('announcements-emergency-help'));
    expect(has('help-page-code')).toBe(false);
    await press('dock-home');
    expect(screenId()).toBe('emergency');
    await press('dock-text', 'display-done', 'dock-language', 'language-th');
    expect(screenId()).toBe('emergency');
    expect(shownText()).toContain(t('announcements-do-inside'));
    open.fake.announcements = announcements;
    await pass(NEWS_MS);
    expect(screenId()).toBe('notice-detail');
    await press('dock-back');
    expect(screenId()).toBe('notices');
  });

  it('a visit that ends in a danger leaves nothing of its way', async () => {
    await press('home-notices', 'kind-estate');
    const { announcements } = open.fake;
    open.fake.announcements = [FAKE_TYPHOON, ...announcements];
    await pass(NEWS_MS);
    await press('dock-finish');
    if (has('finish-yes')) await press('finish-yes');
    visit.begin();
    await pass(0);
    expect(screenId()).toBe('emergency');
    open.fake.announcements = announcements;
    await pass(NEWS_MS);
    expect(screenId()).toBe('home');
  });

  it('a danger does not hide that the visit is about to end', async () => {
    await press('home-notices', 'kind-estate');
    open.fake.announcements = [FAKE_TYPHOON, ...open.fake.announcements];
    await pass(open.fake.start.idle.warnAfterMs + NEWS_MS);
    expect(screenId()).toBe('emergency');
    expect(has('idle-stay')).toBe(true);
  });
});
