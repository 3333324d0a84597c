/**
 * The one list of screens: what each is called, what its help says, the
 * number a person on the phone can say, and which machine shows it.
 *
 * Components are joined to it in `screens.ts`, so that screens may read this
 * file without a circle.
 */
import type { MessageKey } from '../i18n/t';

/** Whose screen it is: the visitor's, the staff's, or the wall's. */
export type ScreenRole = 'visitor' | 'staff' | 'wall';

export interface ScreenEntry {
  titleKey: MessageKey;
  helpKey: MessageKey;
  /** Three different digits, so that it cannot be misheard as a doubled one. */
  code: string;
  role: ScreenRole;
}

function visitor(code: string, titleKey: MessageKey, helpKey: MessageKey): ScreenEntry {
  return { code, titleKey, helpKey, role: 'visitor' };
}

export const SCREENS = {
  home: visitor('102', 'home-title', 'home-help'),
  language: visitor('120', 'shell-language-title', 'shell-language-help'),
  display: visitor('130', 'shell-display-title', 'shell-display-help'),
  access: visitor('135', 'shell-access-title', 'shell-access-help'),
  help: visitor('140', 'shell-help-title', 'shell-help-help'),
  'page-code': visitor('150', 'shell-code-title', 'shell-code-help'),
  statement: visitor('160', 'shell-statement-title', 'shell-statement-help'),
  emergency: visitor('180', 'announcements-emergency-title', 'announcements-emergency-help'),
  'out-of-order': visitor('190', 'shell-out-title', 'shell-out-help'),
  'notices-start': visitor('201', 'notices-start-title', 'notices-start-help'),
  notices: visitor('210', 'notices-title', 'notices-help'),
  'notices-words': visitor('213', 'notices-words-title', 'notices-words-help'),
  'notice-detail': visitor('214', 'notices-detail-title', 'notices-detail-help'),
  'notices-filter': visitor('215', 'notices-filter-title', 'notices-filter-help'),
  'notices-more': visitor('216', 'notices-more-title', 'notices-more-help'),
  'notices-range': visitor('217', 'notices-range-title', 'notices-range-help'),
  'notices-days': visitor('218', 'notices-days-title', 'notices-days-help'),
  'notices-code': visitor('219', 'notices-code-title', 'notices-code-help'),
  'notices-kept': visitor('230', 'notices-kept-title', 'notices-kept-help'),
  'notices-compare': visitor('231', 'notices-compare-title', 'notices-compare-help'),
  'notice-files': visitor('234', 'notices-files-title', 'notices-files-help'),
  'notice-ways': visitor('236', 'notices-ways', 'notices-detail-help'),
  'notice-lot': visitor('235', 'notices-lot-title', 'notices-lot-help'),
  announcements: visitor('240', 'announcements-title', 'announcements-help'),
  forms: visitor('301', 'forms-title', 'forms-help'),
  'form-intro': visitor('302', 'forms-intro-title', 'forms-intro-help'),
  'forms-group': visitor('304', 'forms-group-title', 'forms-group-help'),
  privacy: visitor('305', 'privacy-title', 'privacy-help'),
  'forms-all': visitor('306', 'forms-all-title', 'forms-all-help'),
  'form-fees': visitor('307', 'forms-fees-title', 'forms-fees-help'),
  'form-fees-sum': visitor('308', 'forms-fees-sum-title', 'forms-fees-sum-help'),
  'form-question': visitor('316', 'forms-question-title', 'forms-question-help'),
  'form-table': visitor('317', 'forms-table-title', 'forms-table-help'),
  'form-row': visitor('318', 'forms-row-title', 'forms-row-help'),
  'form-check': visitor('320', 'forms-check-title', 'forms-check-help'),
  'print-preview': visitor('340', 'print-preview-title', 'print-preview-help'),
  'print-progress': visitor('341', 'print-progress-title', 'print-progress-help'),
  'print-trouble': visitor('342', 'print-trouble-title', 'print-trouble-help'),
  'print-done': visitor('345', 'print-done-title', 'print-done-help'),
  'print-after': visitor('346', 'print-done-after-title', 'print-done-after-help'),
  survey: visitor('602', 'survey-title', 'survey-help'),
  'survey-why': visitor('604', 'survey-why-title', 'survey-why-help'),
  'survey-suggest': visitor('605', 'survey-suggest-title', 'survey-suggest-help'),
  'survey-thanks': visitor('608', 'survey-thanks-title', 'survey-thanks-help'),
  staff: { code: '901', titleKey: 'staff-title', helpKey: 'staff-help', role: 'staff' },
  wall: { code: '902', titleKey: 'staff-wall-title', helpKey: 'staff-wall-help', role: 'wall' },
} as const satisfies Record<string, ScreenEntry>;

export type ScreenId = keyof typeof SCREENS;

/** What the registry says about a screen. */
export function screenEntry(id: ScreenId): ScreenEntry {
  return SCREENS[id];
}

/** Every screen id, in the order of their codes. */
export const SCREEN_IDS = Object.keys(SCREENS) as ScreenId[];
