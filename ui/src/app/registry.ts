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

function visitor(code: string, area: string, title = 'title', help = 'help'): ScreenEntry {
  return {
    code,
    titleKey: `${area}-${title}` as MessageKey,
    helpKey: `${area}-${help}` as MessageKey,
    role: 'visitor',
  };
}

export const SCREENS = {
  home: visitor('102', 'home'),
  language: visitor('120', 'shell-language'),
  display: visitor('130', 'shell-display'),
  help: visitor('140', 'shell-help'),
  'out-of-order': visitor('190', 'shell-out'),
  notices: visitor('210', 'notices'),
  'notices-words': visitor('213', 'notices-words'),
  'notice-detail': visitor('214', 'notices-detail'),
  'notices-town': visitor('215', 'notices-town'),
  forms: visitor('301', 'forms'),
  'form-intro': visitor('302', 'forms-intro'),
  privacy: visitor('305', 'privacy'),
  'form-question': visitor('316', 'forms-question'),
  'form-table': visitor('317', 'forms-table'),
  'form-row': visitor('318', 'forms-row'),
  'form-check': visitor('320', 'forms-check'),
  'print-preview': visitor('340', 'print-preview'),
  'print-progress': visitor('341', 'print-progress'),
  'print-trouble': visitor('342', 'print-trouble'),
  'print-done': visitor('345', 'print-done'),
  'print-after': visitor('346', 'print-done-after'),
  survey: visitor('602', 'survey'),
  'survey-why': visitor('604', 'survey-why'),
  'survey-suggest': visitor('605', 'survey-suggest'),
  'survey-thanks': visitor('608', 'survey-thanks'),
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
