/**
 * Putting 注音 together and finding the characters behind it.
 *
 * Each of the slots (initial, medial, final, tone) holds one symbol: pressing another of the same kind replaces it,
 * in whatever order they come. What is typed so far is a prefix: ㄈ finds everything that begins with ㄈ.
 */

export const INITIALS = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ';
export const MEDIALS = 'ㄧㄨㄩ';
export const FINALS = 'ㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ';
/** Marks as they stand on the keys; the first tone has no mark and is given by the space key. */
export const TONE_MARKS = ['', 'ˊ', 'ˇ', 'ˋ', '˙'] as const;

/** 1 to 5; 5 is the neutral tone; 0 while none is given. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface Reading {
  readonly initial: string;
  readonly medial: string;
  readonly final: string;
  readonly tone: Tone;
}

export const NOTHING: Reading = { initial: '', medial: '', final: '', tone: 0 };

/** The symbols without the tone. */
export function symbols(reading: Reading): string {
  return reading.initial + reading.medial + reading.final;
}

/** As it is shown while typing: ㄑㄧˊ; the first tone shows ˉ so that one sees it was given. */
export function shown(reading: Reading): string {
  return symbols(reading) + (reading.tone === 1 ? 'ˉ' : (TONE_MARKS[reading.tone - 1] ?? ''));
}

/** Takes the symbol typed last away: tone, final, medial, initial. */
export function takeBack(reading: Reading): Reading {
  if (reading.tone !== 0) return { ...reading, tone: 0 };
  if (reading.final !== '') return { ...reading, final: '' };
  if (reading.medial !== '') return { ...reading, medial: '' };
  return NOTHING;
}

function set(reading: Reading, symbol: string): Reading {
  if (INITIALS.includes(symbol)) return { ...reading, initial: symbol, tone: 0 };
  if (MEDIALS.includes(symbol)) return { ...reading, medial: symbol, tone: 0 };
  return { ...reading, final: symbol, tone: 0 };
}

/** What the file holds: syllable → for each tone, characters in groups of falling frequency, each led by a letter. */
export type ReadingsFile = Readonly<Record<string, readonly string[]>>;

/** The readings, ready to be asked. */
export class Lexicon {
  readonly #syllables: readonly string[];

  constructor(private readonly file: ReadingsFile) {
    this.#syllables = Object.keys(file);
  }

  /** Whether any syllable begins so. */
  begins(prefix: string): boolean {
    return this.#syllables.some((syllable) => syllable.startsWith(prefix));
  }

  /** The reading after one more symbol. Where nothing is read so, the new symbol begins anew. */
  put(reading: Reading, symbol: string): Reading {
    const next = set(reading, symbol);
    return this.begins(symbols(next)) ? next : set(NOTHING, symbol);
  }

  /** Whether a symbol leads on from here (its key is drawn dashed otherwise; an initial always may). */
  leadsOn(reading: Reading, symbol: string): boolean {
    return INITIALS.includes(symbol) || this.begins(symbols(set(reading, symbol)));
  }

  /** Characters read so, most frequent first. */
  candidates(reading: Reading): string[] {
    const prefix = symbols(reading);
    if (prefix === '') return [];
    const exact = prefix in this.file ? [prefix] : [];
    const longer = this.#syllables.filter((syllable) => syllable !== prefix && syllable.startsWith(prefix));
    // A tone finishes the syllable; on a bare initial that is none, it sorts what begins so.
    if (reading.tone !== 0) return this.#merge(exact.length > 0 ? exact : longer, reading.tone);
    // One symbol: whatever is frequent. More: the syllable as typed first, then its continuations.
    if (prefix.length === 1) return this.#merge([...exact, ...longer], 0);
    return [...new Set([...this.#merge(exact, 0), ...this.#merge(longer, 0)])];
  }

  #merge(syllables: readonly string[], tone: Tone): string[] {
    const groups = new Map<string, string[]>();
    for (const syllable of syllables) {
      const tones = this.file[syllable] ?? [];
      for (const list of tone === 0 ? tones : [tones[tone - 1] ?? '']) {
        for (const [, letter, characters] of list.matchAll(/([a-z])([^a-z]+)/gu) as Iterable<string[]>) {
          if (letter === undefined || characters === undefined) continue;
          groups.set(letter, [...(groups.get(letter) ?? []), ...characters]);
        }
      }
    }
    return [...new Set([...groups.keys()].sort().flatMap((letter) => groups.get(letter) ?? []))];
  }
}

let lexicon: Promise<Lexicon> | null = null;

/** The readings, loaded when the first keyboard of the visit opens. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= import('./zhuyin.json').then((file) => new Lexicon(file.default));
  return lexicon;
}
