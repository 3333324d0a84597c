/**
 * Working a screen by one switch: a frame walks over the page, and the switch takes what it stands on.
 *
 * First the frame walks over rows, then over the keys of the row that was taken; the fixed keys are the
 * last row. A row that nobody takes a key of is left after two rounds.
 */
import { fixed, rows, scope, stops } from './focus';
import { pagesTurned, trembles } from './touch';

/** Rounds over the keys of a row before the frame goes back to the rows. */
const ROUNDS = 2;
/** More keys than this in a row are scanned in parts. */
const MOST = 6;

function parts(row: readonly HTMLElement[]): HTMLElement[][] {
  const size = Math.ceil(row.length / Math.ceil(row.length / MOST));
  const found: HTMLElement[][] = [];
  for (let at = 0; at < row.length; at += size) found.push(row.slice(at, at + size));
  return found;
}

/** What the frame walks over: rows of at most six keys, then the fixed keys. */
export function groups(): HTMLElement[][] {
  const all = stops();
  const last = fixed(all);
  return [...rows(all).flatMap(parts), ...(last.length > 0 ? [last] : [])];
}

/** Which page, and which dialog above it: the frame begins anew on another. */
function place(): string {
  const top = scope();
  return `${pagesTurned()} ${top instanceof HTMLElement ? (top.dataset['scope'] ?? '') : ''}`;
}

class Scanner {
  /** Whether this window can be worked by a switch: a visitor's can. */
  allowed = false;
  /** How long the frame stands, in milliseconds. */
  dwellMs = 2000;

  #on = $state(false);
  #marked = $state.raw<readonly HTMLElement[]>([]);
  /** The row whose keys are scanned; null while rows are. */
  #row: number | null = null;
  #at = 0;
  #round = 0;
  #place = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  get on(): boolean {
    return this.#on;
  }

  /** What the frame stands on: the keys of a row, or one key. */
  get marked(): readonly HTMLElement[] {
    return this.#marked;
  }

  /** The switch: begins, or takes what the frame stands on. Answers whether it meant anything. */
  press(): boolean {
    if (!this.allowed) return false;
    if (trembles()) return true;
    if (this.#on) this.#take();
    else this.start();
    return true;
  }

  start(): void {
    this.#on = true;
    this.#anew();
    this.#stand();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#on = false;
    this.#marked = [];
  }

  /** Another page or dialog stands here now: the frame begins there. */
  turned(): void {
    if (!this.#on) return;
    this.#anew();
    this.#stand();
  }

  #anew(): void {
    this.#place = place();
    this.#row = null;
    this.#at = 0;
    this.#round = 0;
  }

  /** Marks what the frame stands on now and waits. */
  #stand(): void {
    clearTimeout(this.#timer);
    const found = groups();
    if (this.#row === null && found.length === 1 && (found[0]?.length ?? 0) > 1) this.#enter(0);
    const row = this.#row === null ? null : (found[this.#row] ?? null);
    if (row === null) this.#row = null;
    const choices: readonly (readonly HTMLElement[])[] = row?.map((key) => [key]) ?? found;
    this.#at = Math.min(this.#at, Math.max(0, choices.length - 1));
    this.#marked = choices[this.#at] ?? [];
    if (this.#marked.length === 1) this.#marked[0]?.focus();
    this.#timer = setTimeout(() => this.#step(choices.length, found.length), this.dwellMs);
  }

  #step(choices: number, all: number): void {
    if (place() !== this.#place) this.#anew();
    else {
      this.#at += 1;
      if (this.#at >= choices) {
        this.#at = 0;
        this.#round += 1;
        if (this.#row !== null && all > 1 && this.#round >= ROUNDS) this.#leave();
      }
    }
    this.#stand();
  }

  #enter(row: number): void {
    this.#row = row;
    this.#at = 0;
    this.#round = 0;
  }

  /** Back to the rows, at the one that was left. */
  #leave(): void {
    this.#at = this.#row ?? 0;
    this.#row = null;
    this.#round = 0;
  }

  #take(): void {
    const key = this.#marked.length === 1 ? this.#marked[0] : undefined;
    // Another page came up under the switch: nobody has seen what would be taken.
    const stands = place() === this.#place && this.#marked.every((node) => node.isConnected);
    if (!stands) this.#anew();
    else if (key === undefined) this.#enter(this.#at);
    else {
      if (this.#row !== null) this.#leave();
      key.click();
    }
    this.#stand();
  }
}

export const scanner = new Scanner();
