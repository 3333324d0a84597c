/** What the keyboard can type with, and the keys that are not 注音. */
import type { MessageKey } from '../../i18n/t';

export type KeyboardMode = 'zhuyin' | 'latin' | 'digits';

/** The words on the mode keys, and what they say. */
export const MODE_WORDS: Readonly<Record<KeyboardMode | 'ready', { label: MessageKey; speech: MessageKey }>> = {
  ready: { label: 'keyboard-mode-ready', speech: 'keyboard-speech-ready' },
  zhuyin: { label: 'keyboard-mode-zhuyin', speech: 'keyboard-speech-zhuyin' },
  latin: { label: 'keyboard-mode-latin', speech: 'keyboard-speech-latin' },
  digits: { label: 'keyboard-mode-digits', speech: 'keyboard-speech-digits' },
};

/** Ready sentence: what is shown, and what lands in the answer. */
export type Ready = string | { readonly label: string; readonly text: string };

export const PUNCTUATION = ['，', '。', '、', '；', '：', '？', '！', '「', '」', '（', '）', '－', '／', '＆', '．', '＠', '＋', '％'] as const;

export const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const DIGITS = [...'1234567890'];
/** After Z, in the order of use for names, addresses and e-mail; ʉ ɨ ṟ stand in names of indigenous people. */
export const SIGNS = ['.', '-', '@', '_', "'", '/', ',', '&', '(', ')', 'ʉ', 'ɨ', 'ṟ', ':'] as const;
const LARGE: Readonly<Record<string, string>> = { 'ʉ': 'Ʉ', 'ɨ': 'Ɨ', 'ṟ': 'Ṟ' };

/** A letter in the case that is on. */
export function inCase(character: string, upper: boolean): string {
  return upper ? (LARGE[character] ?? character.toUpperCase()) : character.toLowerCase();
}

/** Beside the digits: parts of a Chinese address, so that an address needs no change of keys. */
export const ADDRESS_WORDS = ['段', '巷', '弄', '號', '之', '樓', '鄰', '室'] as const;
/** Beside the digits where no Chinese is typed. */
export const DIGIT_SIGNS = ['.', ',', '(', ')', '#', '+', ':', '&'] as const;

/** What a key says aloud where its sign would not be read. */
export const SIGN_SPEECH: Readonly<Record<string, MessageKey>> = {
  '.': 'keyboard-sign-dot', '-': 'keyboard-sign-hyphen', '@': 'keyboard-sign-at', '_': 'keyboard-sign-underscore',
  "'": 'keyboard-sign-apostrophe', '/': 'keyboard-sign-slash', ',': 'keyboard-sign-comma', '&': 'keyboard-sign-and',
  '(': 'keyboard-sign-open', ')': 'keyboard-sign-close', ':': 'keyboard-sign-colon', '#': 'keyboard-sign-hash', '+': 'keyboard-sign-plus',
};
