/** What the machine says beside what it shows: one line at a time, polite, also read by the voice. */

const state = $state<{ text: string; count: number }>({ text: '', count: 0 });

/** Says `text`: shown for a moment by the screen, announced to whoever listens. */
export function say(text: string): void {
  state.text = text;
  state.count += 1;
}

/** The line said last, and how many were said (so that the same line twice is noticed). */
export function said(): { text: string; count: number } {
  return state;
}

/** Takes the line away. */
export function hush(): void {
  state.text = '';
}
