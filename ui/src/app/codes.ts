/** Page codes typed in: where "please press 3-1-2" leads. */
import { nav } from './nav.svelte';
import { SCREEN_IDS, screenEntry, type ScreenId } from './registry';

/**
 * What a code opens: the screen itself where it stands alone; where it needs something chosen or filled
 * in before, the screen on which that begins; nothing for screens nobody can ask for.
 */
const OPENS: Record<ScreenId, ScreenId | null> = {
  home: 'home',
  language: 'language',
  display: 'display',
  access: 'access',
  help: 'help',
  'page-code': 'page-code',
  statement: 'statement',
  emergency: null,
  'out-of-order': null,
  'notices-start': 'notices-start',
  notices: 'notices-start',
  'notices-words': 'notices-start',
  'notice-detail': 'notices-start',
  'notices-filter': 'notices-start',
  'notices-more': 'notices-start',
  'notices-range': 'notices-start',
  'notices-days': 'notices-start',
  'notices-code': 'notices-code',
  'notices-kept': 'notices-start',
  'notices-compare': 'notices-start',
  'notice-files': 'notices-start',
  'notice-ways': 'notices-start',
  'notice-lot': 'notices-start',
  announcements: 'announcements',
  forms: 'forms',
  'form-intro': 'forms',
  'forms-group': 'forms',
  privacy: 'privacy',
  'forms-all': 'forms-all',
  'form-fees': 'form-fees',
  'form-fees-sum': 'form-fees-sum',
  'form-question': 'forms',
  'form-table': 'forms',
  'form-row': 'forms',
  'form-check': 'forms',
  'print-preview': 'forms',
  'print-progress': 'forms',
  'print-trouble': 'help',
  'print-done': 'forms',
  'print-after': 'forms',
  survey: 'survey',
  'survey-why': 'survey',
  'survey-suggest': 'survey',
  'survey-thanks': 'survey',
  staff: null,
  wall: null,
};

export type CodeAnswer =
  /** The page itself. */
  | { kind: 'page'; screen: ScreenId }
  /** The page on which the way to it begins. */
  | { kind: 'begins'; screen: ScreenId; meant: ScreenId }
  /** No page has this code. */
  | { kind: 'none' };

/** What a typed code means; nothing is opened yet. */
export function meaning(code: string): CodeAnswer {
  const meant = SCREEN_IDS.find((id) => screenEntry(id).code === code);
  const screen = meant === undefined ? null : OPENS[meant];
  if (meant === undefined || screen === null) return { kind: 'none' };
  return screen === meant ? { kind: 'page', screen } : { kind: 'begins', screen, meant };
}

/** Opens a screen that stands alone in the place of the one the code was typed on. */
export function open(screen: ScreenId): void {
  if (screen === 'home') nav.home();
  else if (screen === 'privacy') nav.replace(screen, { formId: null });
  else nav.replace(screen as 'help');
}
