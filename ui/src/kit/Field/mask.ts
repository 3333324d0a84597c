/** Covers the middle of a sensitive value: T22＊＊＊＊789. Short ones are covered whole. */
export function mask(value: string): string {
  const all = [...value];
  if (all.length <= 6) return '＊'.repeat(all.length);
  return all.map((character, at) => (at < 3 || at >= all.length - 3 ? character : '＊')).join('');
}
