/** A long answer in pieces of a few lines: a page may turn between them. */

/** Characters of a piece, about: five lines in the largest letters. */
const ABOUT = 60;

/** Ends pieces at the end of a sentence where there is one near, else at a space, else anywhere. */
export function pieces(text: string): string[] {
  const characters = [...text];
  const found: string[] = [];
  let from = 0;
  while (characters.length - from > ABOUT * 1.5) {
    const near = characters.slice(from, from + ABOUT);
    const cut = [/[。！？.!?\n]/u, /[，、；,;\s]/u].map((end) => near.findLastIndex((character) => end.test(character)) + 1);
    const length = cut.find((at) => at > ABOUT / 3) ?? ABOUT;
    found.push(characters.slice(from, from + length).join(''));
    from += length;
  }
  return [...found, characters.slice(from).join('')];
}
