import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush, said } from './say.svelte';
import { byId, focused, keyDown, layOut } from './testing/layout';
import { nothing, words } from './testing/example';
import { frame } from './frame.svelte';
import Choice from './Choice/Choice.svelte';
import Dialog from './Dialog/Dialog.svelte';
import Pane from './Pane/Pane.svelte';
import Press from './Press/Press.svelte';
import Screen from './Screen/Screen.svelte';
import Scene from './Scene/Scene.svelte';

const back = vi.fn();
const finish = vi.fn();

beforeEach(() => {
  hush();
  frame.dock = [
    { id: 'dock-back', icon: 'back', label: '回上一頁', onpress: back },
    { id: 'dock-finish', icon: 'finish', label: '我用完了', kind: 'done', onpress: finish },
  ];
});
afterEach(() => {
  cleanup();
  back.mockClear();
  finish.mockClear();
});

const screen = (): void => void render(Screen, { id: 'home', title: '首頁', code: '100', children: words('內容') });

describe('six keys', () => {
  it('the first arrow goes to the first key, then along', () => {
    layOut(2);
    screen();
    keyDown('ArrowRight');
    expect(focused()).toBe('dock-back');
    keyDown('ArrowRight');
    expect(focused()).toBe('dock-finish');
    keyDown('Enter');
    expect(finish).toHaveBeenCalledOnce();
  });

  it('Escape is the back key', () => {
    screen();
    keyDown('Escape');
    expect(back).toHaveBeenCalledOnce();
  });

  it('a digit presses the pane of that number', () => {
    const onpress = vi.fn();
    screen();
    render(Pane, { id: 'home-forms', icon: 'form', title: '填寫書表', n: 3, onpress });
    keyDown('3');
    keyDown('4');
    expect(onpress).toHaveBeenCalledOnce();
  });

  it('choices are reached and chosen', () => {
    layOut(1);
    screen();
    const onchange = vi.fn();
    render(Choice, { id: 'c', label: '哪一個？', value: null, onchange, choices: [{ id: 'a', label: '甲' }, { id: 'b', label: '乙' }] });
    byId('choice-a').focus();
    keyDown('ArrowDown');
    keyDown('Enter');
    expect(onchange).toHaveBeenCalledWith('b');
  });
});

describe('a dialog', () => {
  const yes = vi.fn();
  const cancel = vi.fn();

  function open(oncancel?: () => void) {
    screen();
    byId('dock-finish').focus();
    return render(Dialog, { id: 'd', title: '要結束嗎？', oncancel, actions: [{ id: 'no', label: '繼續', onpress: nothing }, { id: 'yes', label: '結束', kind: 'main', onpress: yes }] });
  }
  afterEach(() => {
    yes.mockClear();
    cancel.mockClear();
  });

  it('keeps the focus inside; a stray OK answers nothing', () => {
    layOut(2);
    open();
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    keyDown('Enter');
    expect(yes).not.toHaveBeenCalled();
    keyDown('ArrowRight');
    expect(focused()).toBe('no');
    keyDown('ArrowRight');
    expect(focused()).toBe('yes');
    keyDown('ArrowUp');
    expect(['no', 'yes']).toContain(focused());
    keyDown('Tab');
    keyDown('Tab');
    expect(['no', 'yes']).toContain(focused());
  });

  it('back cancels where that is allowed, and never leaves the page behind it', () => {
    const view = open(cancel);
    keyDown('Escape');
    expect(cancel).toHaveBeenCalledOnce();
    expect(back).not.toHaveBeenCalled();
    view.unmount();
    expect(focused()).toBe('dock-finish');
  });

  it('without a way to cancel, back does nothing', () => {
    open();
    keyDown('Escape');
    expect(back).not.toHaveBeenCalled();
  });
});

describe('pressing', () => {
  it('sinks on the way down, acts on the way up, and not when slid out', () => {
    const onpress = vi.fn();
    render(Press, { id: 'p', onpress, children: words('按') });
    const key = byId('p');
    key.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(key.classList).toContain('pressed');
    expect(onpress).not.toHaveBeenCalled();
    key.dispatchEvent(new Event('pointerleave', { bubbles: true }));
    expect(key.classList).not.toContain('pressed');
    key.click();
    expect(onpress).toHaveBeenCalledOnce();
  });

  it('a key that cannot act says why', () => {
    const onpress = vi.fn();
    render(Press, { id: 'p', onpress, disabledReason: '印表機沒有紙。', children: words('列印') });
    byId('p').click();
    expect(onpress).not.toHaveBeenCalled();
    expect(said().text).toBe('印表機沒有紙。');
    expect(byId('p').getAttribute('aria-disabled')).toBe('true');
  });
});

it('the scene is drawn, not set as text', () => {
  const { container } = render(Scene, { shape: 'wide' });
  expect(container.querySelectorAll('svg path').length).toBeGreaterThan(50);
});
