/** The language of the visit: one reactive state, read by every `t()`. */

export const VARIANTS = ['zh-TW', 'zh-TW-x-easy', 'en', 'vi', 'id', 'th'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What stands in `<html lang>`; the fonts, the line height and the voice follow from it. */
const LANG: Record<Variant, string> = {
  'zh-TW': 'zh-Hant-TW',
  'zh-TW-x-easy': 'zh-Hant-TW',
  en: 'en',
  vi: 'vi',
  id: 'id',
  th: 'th',
};

const state = $state<{ variant: Variant }>({ variant: 'zh-TW' });

/** The variant on the screen now; reactive. */
export function variant(): Variant {
  return state.variant;
}

/** The BCP 47 tag of a variant, for `lang` attributes. */
export function langOf(of: Variant): string {
  return LANG[of];
}

/** Changes the language of the whole screen; place and answers stay. */
export function setVariant(to: Variant): void {
  state.variant = to;
  if (typeof document === 'undefined') return;
  const html = document.documentElement;
  html.lang = LANG[to];
  if (to === 'zh-TW-x-easy') html.dataset.variant = 'easy';
  else delete html.dataset.variant;
}
