/** The page for native readers runs in any browser; here in the one of the tests. */
import script from '../../../src-tauri/crates/kiosk-words/src/review/sheet.js?raw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PRINT = '0123456789abcdef';

function row(key: string): string {
  return `<article data-key="${key}" data-print="${PRINT}"><p>${key}</p><label><input type="checkbox"></label><label><textarea></textarea></label></article>`;
}

function open(): void {
  Object.assign(document.documentElement.dataset, { head: 'kiosk-words-1', variant: 'vi' });
  document.body.innerHTML = `<output></output><button>save</button>${['home-title', 'home-lead', 'home-help'].map(row).join('')}`;
  // A function of its own each time, as each page has its own script.
  new Function(script)();
}

function parts(key: string): { tick: HTMLInputElement; text: HTMLTextAreaElement } {
  const found = document.querySelector(`[data-key="${key}"]`);
  return { tick: found?.querySelector('input') as HTMLInputElement, text: found?.querySelector('textarea') as HTMLTextAreaElement };
}

function say(key: string, better: string): void {
  const { text } = parts(key);
  text.value = better;
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the page hands to the browser to be saved. */
function saved(): string {
  let file = '';
  vi.stubGlobal('Blob', class {
    constructor(pieces: string[]) {
      file = pieces.join('');
    }
  });
  vi.stubGlobal('URL', { createObjectURL: () => '#' });
  document.querySelector('button')?.click();
  return file;
}

describe('the page for native readers', () => {
  beforeEach(() => {
    localStorage.clear();
    open();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('saves what was ticked and what was written, and nothing of the rest', () => {
    parts('home-title').tick.click();
    say('home-lead', ' Xin\n chào ');
    expect(document.querySelector('output')?.value).toBe('2 / 3');
    expect(saved()).toBe(`kiosk-words-1\tvi\nhome-title\t${PRINT}\tok\nhome-lead\t${PRINT}\tbetter\tXin chào\n`);
  });

  it('takes the last word of a reader who changes their mind', () => {
    parts('home-title').tick.click();
    say('home-title', 'Chào');
    expect(parts('home-title').tick.checked).toBe(false);
    parts('home-title').tick.click();
    expect(parts('home-title').text.value).toBe('');
    parts('home-title').tick.click();
    expect(saved()).toBe('kiosk-words-1\tvi\n');
  });

  it('remembers what was done when it is opened again', () => {
    parts('home-help').tick.click();
    say('home-lead', 'Chào');
    open();
    expect(document.querySelector('output')?.value).toBe('2 / 3');
    expect(saved()).toContain(`home-help\t${PRINT}\tok`);
  });
});
