/**
 * The papers that are on their way out of the machine, watched until they have come or have failed,
 * whatever screen the visitor looks at meanwhile: printed papers must not be forgotten in the slot.
 */
import { SvelteMap } from 'svelte/reactivity';
import { nav } from '../../app/nav.svelte';
import { onVisitReset } from '../../app/reset';
import { visit } from '../../app/visit.svelte';
import { t } from '../../i18n/t';
import { asIpcError, ipc, type IpcError, type PrintStatusDto, type PrintWhatDto } from '../../ipc';
import { say } from '../../kit';

/** How often a job is looked at. */
export const LOOK_EVERY_MS = 700;

interface Seen {
  status: PrintStatusDto | null;
  error: IpcError | null;
}

class Running {
  readonly #jobs = new SvelteMap<string, Seen>();

  /** What was last heard of a job; null when nobody watches it. */
  of(job: string): Seen | null {
    return this.#jobs.get(job) ?? null;
  }

  /** Looks at a job again and again until it has ended; a failed look is told and tried again. */
  watch(job: string, what: PrintWhatDto): void {
    if (this.#jobs.has(job)) return;
    this.#jobs.set(job, { status: null, error: null });
    visit.hold(job);
    void this.#look(job, what);
  }

  async #look(job: string, what: PrintWhatDto): Promise<void> {
    let seen: Seen;
    try {
      seen = { status: await ipc.printStatus(job), error: null };
    } catch (reason) {
      seen = { status: this.of(job)?.status ?? null, error: asIpcError('printStatus', reason) };
    }
    if (!this.#jobs.has(job)) return;
    this.#jobs.set(job, seen);
    const ended = seen.status !== null && seen.error === null && this.#ended(job, what, seen.status);
    // A job of which nothing is heard keeps nobody's data on show.
    if (ended || seen.error !== null) visit.release(job);
    else visit.hold(job);
    if (ended) this.#jobs.delete(job);
    else setTimeout(() => void this.#look(job, what), LOOK_EVERY_MS);
  }

  /** Shows the end of a job, if it is one: in the place of its progress, or above wherever the visitor is. */
  #ended(job: string, what: PrintWhatDto, { state, sheets, toFolder }: PrintStatusDto): boolean {
    if (state !== 'done' && state !== 'failed' && state !== 'canceled') return false;
    const away = !nav.backTo((place) => place.screen === 'print-progress' && place.params.job === job);
    if (!away) nav.pop();
    if (state === 'canceled') say(t('print-progress-canceled-what'));
    else if (state === 'done') nav.go('print-done', { job, sheets, toFolder, what, away });
    else nav.go('print-trouble', { job, what });
    return true;
  }

  forget(): void {
    this.#jobs.clear();
  }
}

export const running = new Running();
onVisitReset(() => running.forget());
