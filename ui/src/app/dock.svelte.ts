/** The seven fixed keys, the same on every screen and in every language. */
import { t } from '../i18n/t';
import type { DockItem } from '../kit';
import { languageKeySub } from './languages';
import { nav } from './nav.svelte';
import { prefs } from './prefs.svelte';

export interface DockWays {
  /** Whether the panel stands upright: only there are some keys out of reach. */
  portrait: boolean;
  /** Whether a visitor stands before this window; staff have no visit to finish and nobody to call. */
  visitor: boolean;
  onfinish: () => void;
}

type Off = { disabledReason: string };

function off(when: boolean, reason: string): Off | Record<never, never> {
  return when ? { disabledReason: reason } : {};
}

/** The keys as they are for the place we are at. */
export function dockItems({ portrait, visitor, onfinish }: DockWays): DockItem[] {
  const { screen } = nav.current;
  const stays = nav.raised ? t('announcements-emergency-stays') : null;
  const items: DockItem[] = [
    { id: 'dock-back', icon: 'back', label: t('shell-dock-back'), onpress: () => nav.back(), ...off(!nav.canGoBack, stays ?? t('shell-dock-no_back')) },
    { id: 'dock-home', icon: 'home', label: t('shell-dock-home'), onpress: () => nav.home(), ...off(nav.atHome, stays ?? t('shell-dock-at_home')) },
  ];
  if (portrait && visitor) {
    items.push({
      id: 'dock-low',
      icon: 'low',
      label: prefs.low ? t('shell-dock-normal') : t('shell-dock-low'),
      chosen: prefs.low,
      onpress: () => (prefs.low = !prefs.low),
    });
  }
  items.push(
    { id: 'dock-text', icon: 'text', label: t('shell-dock-text'), onpress: () => nav.go('display'), ...off(screen === 'display', t('shell-dock-at_text')) },
    {
      id: 'dock-language', icon: 'language', label: t('shell-dock-language'), ...languageKeySub(),
      onpress: () => nav.go('language'), ...off(screen === 'language', t('shell-dock-at_language')),
    },
  );
  if (visitor) {
    items.push(
      { id: 'dock-help', icon: 'bell', label: t('shell-dock-help'), kind: 'help', onpress: () => nav.go('help'), ...off(screen === 'help', t('shell-dock-at_help')) },
      { id: 'dock-finish', icon: 'finish', label: t('shell-dock-finish'), kind: 'done', onpress: onfinish },
    );
  }
  return items;
}
