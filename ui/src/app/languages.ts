/**
 * The languages by their own names, in their own script. These are names, not
 * messages: they read the same whatever language the screen is in.
 */
import { ipc } from '../ipc';
import { langOf, setVariant, variant, type Variant } from '../i18n/t';

export interface LanguageName {
  variant: Variant;
  name: string;
  lang: string;
}

const NAMES: Record<Variant, string> = {
  'zh-TW': '中文',
  'zh-TW-x-easy': '易讀中文',
  en: 'English',
  vi: 'Tiếng Việt',
  id: 'Bahasa Indonesia',
  th: 'ภาษาไทย',
};

export const LANGUAGES: readonly LanguageName[] = (Object.keys(NAMES) as Variant[]).map((variant) => ({
  variant,
  name: NAMES[variant],
  lang: langOf(variant),
}));

/** The visitor goes on in another language. */
export function chooseLanguage(to: Variant): void {
  if (to === variant()) return;
  setVariant(to);
  // A count for the office, without who: a lost one is no harm.
  ipc.visitLanguage().catch(() => undefined);
}

/** Whether the screen is in Chinese: dates of the Republic, amounts in 萬, and the shortest words. */
export function chinese(): boolean {
  return langOf(variant()).startsWith('zh');
}

/** The word on the language key for somebody who cannot read the screen: in the other script. */
export function languageKeySub(): { sub: string; subLang: string } {
  return chinese() ? { sub: 'Language', subLang: 'en' } : { sub: '語言', subLang: 'zh-Hant-TW' };
}
