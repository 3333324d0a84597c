/** How much room words have on this screen now. */
import { chinese } from './languages';
import { prefs } from './prefs.svelte';

/**
 * The largest letters in a language of many words: what is only a convenience or is said elsewhere
 * gives way, so that what decides can stand whole.
 */
export function crowded(): boolean {
  return prefs.large && !chinese();
}
