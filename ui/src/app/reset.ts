/**
 * What must be forgotten when a visit ends.
 *
 * The shell loads a fresh document after the wipe, which forgets everything;
 * this list forgets it at once, and is what tests look at.
 */
const resets: (() => void)[] = [];

/** Registers something to be forgotten at the end of each visit. */
export function onVisitReset(forget: () => void): void {
  resets.push(forget);
}

/** Forgets everything that belongs to the visit. */
export function resetVisit(): void {
  for (const forget of resets) forget();
}
