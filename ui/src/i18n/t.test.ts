import { describe, expect, it } from 'vitest';
import { attr, formKey, hasKey, langOf, setVariant, t, tIn, variant, VARIANTS, type MessageKey } from './t';

describe('messages', () => {
  it('follow the language of the visit, and so does the document', () => {
    const chinese = t('kit-dock');
    setVariant('vi');
    expect(variant()).toBe('vi');
    expect(document.documentElement.lang).toBe('vi');
    expect(t('kit-dock')).not.toBe(chinese);
  });

  it('easy reading is Chinese with a mark of its own', () => {
    setVariant('zh-TW-x-easy');
    expect(document.documentElement.lang).toBe('zh-Hant-TW');
    expect(document.documentElement.dataset['variant']).toBe('easy');
    setVariant('zh-TW');
    expect(document.documentElement.dataset['variant']).toBeUndefined();
  });

  it('slots are filled without marks around them, numbers without grouping', () => {
    const text = t('kit-step-at', { n: 1234 });
    expect(text).toContain('1234');
    expect(text).not.toMatch(/[\u2066-\u2069]/u);
  });

  it('a key nobody wrote throws while developing', () => {
    expect(() => t('kit-nobody-wrote-this' as MessageKey)).toThrow('kit-nobody-wrote-this');
    expect(hasKey('kit-nobody-wrote-this')).toBe(false);
    expect(hasKey('kit-dock')).toBe(true);
    expect(hasKey('kit-dock.short')).toBe(false);
  });

  it('keys of forms are composed', () => {
    expect(formKey('a', 'reason', 'other')).toBe('form-a-reason-other');
    expect(attr(formKey('a'), 'short')).toBe('form-a.short');
  });

  it.each(VARIANTS)('%s: every file can be read', (one) => {
    expect(langOf(one)).toMatch(/^[a-z]{2}/u);
    expect(tIn(one, 'kit-dock')).not.toBe('');
  });
});
