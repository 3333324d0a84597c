/** How this visitor wants to see the screen. Forgotten when the visit ends. */
import { setVariant } from '../i18n/t';
import { scanner, setSteady } from '../kit';
import { panel } from './panel.svelte';
import { onVisitReset } from './reset';

/** Text steps: 7.5 mm Han glyph, ×1.22, 12 mm, and twice. */
export const ZOOMS = [1, 1.22, 1.59, 2] as const;
export type Zoom = (typeof ZOOMS)[number];

export const THEMES = ['default', 'contrast', 'dark', 'yellow'] as const;
export type Theme = (typeof THEMES)[number];

/** Presses closer than this do nothing, in milliseconds; 0 for steady hands. */
export const STEADIES = [0, 500, 1000] as const;
export type Steady = (typeof STEADIES)[number];

/** How long the frame of the one switch stands, in milliseconds. */
export const DWELLS = [500, 1000, 2000, 3000, 5000] as const;
export type Dwell = (typeof DWELLS)[number];

/** Type at a desk, against the type of a hall: 4.6 mm. */
export const DESK_TYPE = 0.56;

/** A landscape panel is low: type grows there by this part of the step, so that no page overflows. */
const LANDSCAPE_PART = 0.4;

class Prefs {
  /** What the window itself multiplies type by. */
  #base = 1;
  #portrait = $state(true);
  #zoom = $state<Zoom>(1);
  #theme = $state<Theme>('default');
  #low = $state(false);
  #steady = $state<Steady>(0);
  #dwell = $state<Dwell>(2000);

  get zoom(): Zoom {
    return this.#zoom;
  }
  set zoom(zoom: Zoom) {
    this.#zoom = zoom;
    this.#apply();
  }

  /** What type is really multiplied by on this panel. */
  get scale(): number {
    return this.#portrait ? this.#zoom : 1 + (this.#zoom - 1) * LANDSCAPE_PART;
  }

  /** Large type: drawings and lesser facts give way. */
  get large(): boolean {
    return this.scale > 1.3;
  }

  /** Large type on a landscape panel: what is only a convenience gives way. */
  get tight(): boolean {
    return !this.#portrait && this.scale > 1.15;
  }

  set portrait(portrait: boolean) {
    this.#portrait = portrait;
    this.#apply();
  }

  #apply(): void {
    const root = document.documentElement;
    root.style.setProperty('--zoom', String(Number((this.scale * this.#base).toFixed(3))));
    root.dataset['zoom'] = String(ZOOMS.indexOf(this.#zoom) + 1);
    panel.tight = this.tight;
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

  /** For hands that tremble. */
  get steady(): Steady {
    return this.#steady;
  }
  set steady(steady: Steady) {
    this.#steady = steady;
    setSteady(steady);
  }

  get dwell(): Dwell {
    return this.#dwell;
  }
  set dwell(dwell: Dwell) {
    this.#dwell = dwell;
    scanner.dwellMs = dwell;
  }

  /** Who reads larger letters, works one switch or has trembling hands needs longer for each step. */
  get unhurried(): boolean {
    return this.#zoom > 1 || this.#steady > 0 || scanner.on;
  }

  reset(): void {
    scanner.stop();
    this.steady = 0;
    this.dwell = 2000;
    this.zoom = 1;
    this.theme = 'default';
    this.low = false;
    setVariant('zh-TW');
  }
}

export const prefs = new Prefs();
onVisitReset(() => prefs.reset());
