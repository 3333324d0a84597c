/** Whether the letters of a screen are there: a face that is still coming is not painted, and its words are not seen. */

/** A face that does not come is waited for no longer than this: the screen can be used without it. */
export const LETTERS_MS = 3000;

/** Words under `root` by the face they are written in, as `FontFaceSet.load` wants it. */
function written(root: ParentNode): Map<string, string> {
  const words = new Map<string, string>();
  const texts = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { parentElement, data } = text as Text;
    if (parentElement === null || data.trim() === '') continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parentElement);
    const face = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
    words.set(face, (words.get(face) ?? '') + data);
  }
  return words;
}

/** Comes about when every face that the words under `root` need is there, or cannot be had, or is waited for in vain. */
export async function lettersCome(root: ParentNode): Promise<void> {
  const faces = document.fonts as FontFaceSet | undefined;
  if (faces === undefined) return;
  let late: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    Promise.allSettled([...written(root)].map(([face, words]) => faces.load(face, words))),
    new Promise((done) => (late = setTimeout(done, LETTERS_MS))),
  ]);
  clearTimeout(late);
}
