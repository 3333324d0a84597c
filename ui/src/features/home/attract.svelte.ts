/**
 * What the home screen says while nobody is here: one scene after another, each for its own time. The
 * keys stay where they are, so that the first touch does what it touches; with it the scenes stop.
 */
import { kiosk } from '../../app/kiosk.svelte';
import { news } from '../../app/news.svelte';
import { tIn, type Variant } from '../../i18n/t';

export interface AttractScene {
  readonly id: string;
  readonly dwellMs: number;
  /** The language it is said in. */
  readonly variant: Variant;
  readonly title: string;
  readonly what: string;
}

/** Who reads no Chinese sees from afar that the machine speaks to them too. */
const GREETINGS: readonly (readonly [Variant, number])[] = [
  ['zh-TW', 20_000],
  ['en', 8_000],
  ['vi', 8_000],
  ['id', 8_000],
  ['th', 8_000],
];

/** What the office has to say takes longer to read than a greeting. */
const NEWS_DWELL_MS = 12_000;

function greeting([variant, dwellMs]: readonly [Variant, number]): AttractScene {
  return {
    id: `greeting-${variant}`,
    dwellMs,
    variant,
    title: tIn(variant, 'home-title'),
    what: tIn(variant, 'home-lead'),
  };
}

class Attract {
  #at = $state(0);

  /** All scenes: first the greeting of the hall, then what other rooms announce, then the other languages. */
  readonly scenes = $derived.by((): readonly AttractScene[] => {
    const [hall, ...others] = GREETINGS.map(greeting);
    const told = news.all.map(({ id, title }) => ({
      id: `news-${id}`,
      dwellMs: NEWS_DWELL_MS,
      variant: 'zh-TW' as const,
      title,
      what: kiosk.office.name,
    }));
    return hall === undefined ? [] : [hall, ...told, ...others];
  });

  get scene(): AttractScene | undefined {
    return this.scenes[this.#at % this.scenes.length];
  }

  /** Shows them in turn until the returned function is called; the first one stands again then. */
  run(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    const stay = (): void => {
      timer = setTimeout(() => {
        this.#at = (this.#at + 1) % this.scenes.length;
        stay();
      }, this.scene?.dwellMs);
    };
    stay();
    return () => {
      clearTimeout(timer);
      this.#at = 0;
    };
  }
}

export const attract = new Attract();
