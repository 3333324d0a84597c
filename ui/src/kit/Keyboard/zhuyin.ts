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

/** Characters of one syllable and tone: groups of equal frequency, 0 the most frequent. */
type Groups = readonly { readonly rank: number; readonly characters: readonly string[] }[];

function groups(list: string): Groups {
  return (list.match(/[a-z][^a-z]+/gu) ?? []).map((group) => ({ rank: group.charCodeAt(0) - 97, characters: [...group.slice(1)] }));
}

/** The readings, ready to be asked. */
export class Lexicon {
  readonly #syllables: readonly { readonly syllable: string; readonly tones: readonly Groups[] }[];

  constructor(file: ReadingsFile) {
    this.#syllables = Object.entries(file).map(([syllable, tones]) => ({ syllable, tones: tones.map(groups) }));
  }

  /** Whether any syllable begins so. */
  begins(prefix: string): boolean {
    return this.#syllables.some(({ syllable }) => syllable.startsWith(prefix));
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

  /** Whether anything is read so. */
  knows(reading: Reading): boolean {
    return this.#lists(reading).some((list) => list.length > 0);
  }

  /** Characters read so, most frequent first. */
  candidates(reading: Reading): string[] {
    const prefix = symbols(reading);
    // One symbol: whatever is frequent. More: the syllable as typed first, then its continuations.
    if (prefix.length === 1 || reading.tone !== 0) return merge(this.#lists(reading));
    return [...new Set([...merge(this.#lists(reading, 'exact')), ...merge(this.#lists(reading, 'longer'))])];
  }

  #lists(reading: Reading, which: 'all' | 'exact' | 'longer' = 'all'): Groups[] {
    const prefix = symbols(reading);
    if (prefix === '') return [];
    const { tone } = reading;
    const found = this.#syllables.filter(({ syllable }) => syllable.startsWith(prefix));
    const exact = found.filter(({ syllable }) => syllable === prefix);
    // A tone finishes the syllable; on symbols that are none by themselves it sorts what begins so.
    const taken = which === 'exact' || (tone !== 0 && exact.length > 0) ? exact : which === 'longer' ? found.filter(({ syllable }) => syllable !== prefix) : found;
    return taken.flatMap(({ tones }) => (tone === 0 ? tones : [tones[tone - 1] ?? []]));
  }
}

/** Several lists as one: by frequency, within it in the order of the lists. */
function merge(lists: readonly Groups[]): string[] {
  const ranks: string[][] = [];
  for (const { rank, characters } of lists.flat()) (ranks[rank] ??= []).push(...characters);
  return [...new Set(ranks.flat())];
}

let lexicon: Promise<Lexicon> | null = null;

/** The readings, loaded when the first keyboard of the visit opens. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= import('./zhuyin.json').then((file) => new Lexicon(file.default));
  return lexicon;
}
