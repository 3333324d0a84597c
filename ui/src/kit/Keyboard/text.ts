/** What is typed, counted and taken back by the characters people see. */

const splitter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as people count them. */
export function characters(text: string): string[] {
  return [...splitter.segment(text)].map(({ segment }) => segment);
}

/** The text without its last character. */
export function withoutLast(text: string): string {
  return characters(text).slice(0, -1).join('');
}

/** Joins a ready sentence to what stands there: sentences are kept apart by a full stop. */
export function withSentence(text: string, sentence: string): string {
  return text === '' || /[。！？，、；：\s]$/u.test(text) ? text + sentence : `${text}。${sentence}`;
}

/** Takes a ready sentence out again; no stop is left double or in front. */
export function withoutSentence(text: string, sentence: string): string {
  const at = text.indexOf(sentence);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const after = text.slice(at + sentence.length);
  return before === '' || before.endsWith('。') ? before + after.replace(/^[。，、；]/u, '') : before + after;
}
