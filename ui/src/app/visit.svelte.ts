/** From the first touch to the wipe. */
import { ipc } from '../ipc';
import { Idle, type Ending, type IdleTimes } from './idle.svelte';
import { kiosk } from './kiosk.svelte';
import { onVisitReset, resetVisit } from './reset';

/** Rust hears of touches at most this often. */
export const TOUCH_EVERY_MS = 1000;
/** Rust has wiped and loads a fresh document; if none has come by then, we load it. */
export const RELOAD_AFTER_MS = 3000;

/** What a visitor may have begun and not finished. */
export type Work = 'search' | 'form' | 'survey';

class Visit {
  /** What was typed or chosen and would be lost: finishing asks once. */
  #unfinished = $state.raw<ReadonlySet<Work>>(new Set());
  #askFinish = $state(false);
  #covered = $state(false);
  #lastTouch = Number.NEGATIVE_INFINITY;
  /** Jobs whose papers are on their way out: who waits for them does not touch the screen. */
  readonly #held = new Set<string>();

  /** This visitor works by keys or one switch, in larger letters or with trembling hands. */
  #needsTime = false;
  /** Rust has heard of it: its own clock is never the earlier one. */
  #unhurried = $state(false);

  readonly idle = new Idle(
    () => this.times,
    (how) => void this.#wipe(how),
    () => this.#held.size > 0,
  );

  /** How a fresh document is had; tests put their own. */
  reload: () => void = () => window.location.reload();

  get dirty(): boolean {
    return this.#unfinished.size > 0;
  }
  get askFinish(): boolean {
    return this.#askFinish;
  }
  get covered(): boolean {
    return this.#covered;
  }

  /** A finger or a key. Never swallowed: the press goes on to what was pressed. */
  touched(): void {
    if (this.#covered) return;
    this.idle.touch();
    const now = performance.now();
    if (now - this.#lastTouch < TOUCH_EVERY_MS) return;
    this.#tell(now);
  }

  /** More time from now on, until the end of the visit (`kiosk.md` §3.1). */
  takeTime(): void {
    if (this.#needsTime || this.#covered) return;
    this.#needsTime = true;
    this.#tell(performance.now());
  }

  /** The quiet times of this visit. */
  get times(): IdleTimes {
    return this.#unhurried ? kiosk.start.unhurried : kiosk.start.idle;
  }

  #tell(now: number): void {
    this.#lastTouch = now;
    // A lost touch is no harm: the next one comes, and Rust's own clock is the guard.
    ipc.visitTouch(this.#needsTime).then(() => {
      if (this.#unhurried === this.#needsTime) return;
      this.#unhurried = this.#needsTime;
      this.idle.touch();
    }).catch(() => undefined);
  }

  /** Something would be lost by finishing. */
  filledIn(work: Work): void {
    if (!this.#unfinished.has(work)) this.#unfinished = new Set(this.#unfinished).add(work);
  }

  /** It has been handed in: nothing of it is lost any more. */
  handedIn(work: Work): void {
    this.#unfinished = new Set([...this.#unfinished].filter((other) => other !== work));
  }

  /** A paper is on its way out: the quiet clock waits, as Rust's own does. */
  hold(job: string): void {
    this.#held.add(job);
  }

  /** It has come out, or nothing is heard of it any more. */
  release(job: string): void {
    this.#held.delete(job);
  }

  /** "I am finished": asks once when something was filled in. */
  finish(): void {
    if (this.dirty) this.#askFinish = true;
    else this.idle.end();
  }

  keepOn(): void {
    this.#askFinish = false;
  }

  finishNow(): void {
    this.idle.end();
  }

  async #wipe(how: Ending): Promise<void> {
    // The cover stands before anything is asked of Rust: nobody sees another's answers.
    this.#covered = true;
    this.#askFinish = false;
    resetVisit();
    try {
      await ipc.visitEnd(kiosk.start.visit, how);
      // Not before Rust has answered: until then the cover hides what may not be wiped yet, and two
      // fresh documents would take the first touches of the next visitor.
      setTimeout(() => this.reload(), RELOAD_AFTER_MS);
    } catch {
      this.reload();
    }
  }

  /** Ready for the next visitor, in the same document (tests, and a shell that keeps it). */
  begin(): void {
    this.idle.rest();
    this.#covered = false;
    this.#lastTouch = Number.NEGATIVE_INFINITY;
  }

  forget(): void {
    this.#unfinished = new Set();
    this.#askFinish = false;
    this.#needsTime = false;
    this.#unhurried = false;
    this.#held.clear();
  }
}

export const visit = new Visit();
onVisitReset(() => visit.forget());
