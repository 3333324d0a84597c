import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { frame } from './frame.svelte';
import { hush } from './say.svelte';
import { groups, scanner } from './scan.svelte';
import { setSteady } from './touch';
import { keyDown, layOut } from './testing/layout';
import { nothing, words } from './testing/example';
import Dialog from './Dialog/Dialog.svelte';
import MultiChoice from './MultiChoice/MultiChoice.svelte';
import Screen from './Screen/Screen.svelte';

const back = vi.fn();
const finish = vi.fn();

// One clock for all: it never goes back.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  hush();
  scanner.allowed = true;
  frame.dock = [
    { id: 'dock-back', icon: 'back', label: '回上一頁', onpress: back },
    { id: 'dock-finish', icon: 'finish', label: '我用完了', kind: 'done', onpress: finish },
  ];
});
afterEach(() => {
  scanner.stop();
  setSteady(0);
  cleanup();
  back.mockClear();
  finish.mockClear();
});

const marked = (): string => scanner.marked.map((node) => node.dataset['id']).join(' ');

async function steps(n: number): Promise<void> {
  for (let step = 0; step < n; step += 1) vi.advanceTimersByTime(scanner.dwellMs);
  await tick();
}

/** Eight choices in rows of four, and the fixed keys below them. */
function page(): ReturnType<typeof vi.fn> {
  layOut(4);
  const onchange = vi.fn();
  render(MultiChoice, { id: 'm', label: '哪些？', values: [], onchange, choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, label: id })) });
  render(Screen, { id: 'home', title: '首頁', code: '102', children: words('內容') });
  return onchange;
}

describe('one switch', () => {
  it('the frame walks over rows, the fixed keys last, and begins again', async () => {
    page();
    keyDown(' ');
    expect(marked()).toBe('choice-a choice-b choice-c choice-d');
    await steps(1);
    expect(marked()).toBe('choice-e choice-f choice-g choice-h');
    await steps(1);
    expect(marked()).toBe('dock-back dock-finish');
    await steps(1);
    expect(marked()).toContain('choice-a');
  });

  it('a row is taken, then a key of it; the frame goes on from there', async () => {
    const onchange = page();
    keyDown(' ');
    await steps(1);
    keyDown(' ');
    expect(marked()).toBe('choice-e');
    expect(document.activeElement?.getAttribute('data-id')).toBe('choice-e');
    await steps(2);
    keyDown(' ');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(['g']);
    expect(marked()).toContain('choice-e');
  });

  it('a row nobody takes a key of is left after two rounds', async () => {
    page();
    keyDown(' ');
    keyDown(' ');
    expect(marked()).toBe('choice-a');
    await steps(7);
    expect(marked()).toBe('choice-d');
    await steps(1);
    expect(marked()).toBe('choice-a choice-b choice-c choice-d');
  });

  it('a question above the page gets the frame at once, and a press that came for the page takes nothing of it', async () => {
    page();
    keyDown(' ');
    await steps(2);
    keyDown(' ');
    await steps(1);
    expect(marked()).toBe('dock-finish');
    const clear = vi.fn();
    const view = render(Dialog, { id: 'idle', title: '您還在嗎？', actions: [{ id: 'stay', label: '還在', onpress: nothing }, { id: 'clear', label: '清掉', onpress: clear }] });
    expect(marked()).toBe('stay');
    await steps(1);
    keyDown(' ');
    expect(clear).toHaveBeenCalledOnce();
    expect(finish).not.toHaveBeenCalled();
    view.unmount();
    expect(marked()).toBe('choice-a choice-b choice-c choice-d');
  });

  it('a finger or another key ends it; where it is not allowed it never begins', () => {
    page();
    keyDown(' ');
    window.dispatchEvent(new Event('pointerdown'));
    expect(scanner.on).toBe(false);
    keyDown(' ');
    expect(scanner.on).toBe(true);
    keyDown('ArrowRight');
    expect(scanner.on).toBe(false);
    scanner.allowed = false;
    keyDown(' ');
    expect(scanner.on).toBe(false);
  });

  it('for hands that tremble a second press takes nothing', () => {
    page();
    setSteady(500);
    vi.advanceTimersByTime(1000);
    keyDown(' ');
    keyDown(' ');
    expect(marked()).toContain(' ');
    vi.advanceTimersByTime(600);
    keyDown(' ');
    expect(marked()).toBe('choice-a');
  });

  it('long rows are scanned in parts of at most six', () => {
    layOut(10);
    render(MultiChoice, { id: 'm', label: '哪些？', values: [], onchange: nothing, choices: [...'abcdefgh'].map((id) => ({ id, label: id })) });
    for (const group of groups()) expect(group.length).toBeLessThanOrEqual(6);
    expect(groups().flat()).toHaveLength(8);
  });
});

describe('six keys', () => {
  it('Right goes through everything and begins again; Down from the last row too', () => {
    page();
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 11; n += 1) {
      keyDown('ArrowRight');
      seen.push((document.activeElement as HTMLElement).dataset['id']);
    }
    expect(seen).toEqual([...'abcdefgh'].map((id) => `choice-${id}`).concat('dock-back', 'dock-finish', 'choice-a'));
    keyDown('ArrowUp');
    expect((document.activeElement as HTMLElement).dataset['id']).toBe('dock-finish');
    keyDown('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset['id']).toBe('choice-a');
  });

  it('what had the focus is gone: the next arrow goes to what stands there now', async () => {
    page();
    keyDown('ArrowRight');
    keyDown('ArrowDown');
    keyDown('ArrowRight');
    expect((document.activeElement as HTMLElement).dataset['id']).toBe('choice-f');
    (document.activeElement as HTMLElement).blur();
    keyDown('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset['id']).toBe('choice-f');
  });
});
