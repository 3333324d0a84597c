/** How this visitor wants to see the screen. Forgotten when the visit ends. */
import { setVariant } from '../i18n/t';
import { onVisitReset } from './reset';

/** Text steps: 7.5 mm Han glyph, ×1.22, 12 mm, and twice. */
export const ZOOMS = [1, 1.22, 1.59, 2] as const;
export type Zoom = (typeof ZOOMS)[number];

export const THEMES = ['default', 'contrast', 'dark', 'yellow'] as const;
export type Theme = (typeof THEMES)[number];

/** Type at a desk, against the type of a hall: 4.6 mm. */
export const DESK_TYPE = 0.56;

class Prefs {
  /** What the window itself multiplies type by. */
  #base = 1;
  #zoom = $state<Zoom>(1);
  #theme = $state<Theme>('default');
  #low = $state(false);

  get zoom(): Zoom {
    return this.#zoom;
  }
  set zoom(zoom: Zoom) {
    this.#zoom = zoom;
    const root = document.documentElement;
    root.style.setProperty('--zoom', String(zoom * this.#base));
    root.dataset['zoom'] = String(ZOOMS.indexOf(zoom) + 1);
  }

  set base(base: number) {
    this.#base = base;
    this.zoom = this.#zoom;
  }

  get theme(): Theme {
    return this.#theme;
  }
  set theme(theme: Theme) {
    this.#theme = theme;
    document.documentElement.dataset['theme'] = theme;
  }

  /** All keys in the lowest 45 % of an upright panel. */
  get low(): boolean {
    return this.#low;
  }
  set low(low: boolean) {
    this.#low = low;
    if (low) document.documentElement.dataset['reach'] = 'low';
    else delete document.documentElement.dataset['reach'];
  }

  reset(): void {
    this.zoom = 1;
    this.theme = 'default';
    this.low = false;
    setVariant('zh-TW');
  }
}

export const prefs = new Prefs();
onVisitReset(() => prefs.reset());
