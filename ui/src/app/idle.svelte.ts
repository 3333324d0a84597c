/**
 * The quiet clock of a visit: quiet for a while → ask; no answer → end.
 *
 * Rust keeps the same time as a guard and wipes by itself; this one is for
 * the eyes. It measures with a monotonic clock, so that setting the time of
 * day neither ends a visit nor keeps one open.
 */
/** How a visit ends: the visitor says so, or nobody touches the screen any more. */
export type Ending = 'finished' | 'abandoned';

export type IdlePhase = 'away' | 'active' | 'warning' | 'ended';

export interface IdleTimes {
  warnAfterMs: number;
  countdownMs: number;
}

const TICK_MS = 250;

export class Idle {
  #phase = $state<IdlePhase>('away');
  #secondsLeft = $state(0);
  #deadline = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly times: () => IdleTimes,
    private readonly onend: (how: Ending) => void,
    /** Whether something goes on for which people wait without touching, such as a paper coming out. */
    private readonly held: () => boolean,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  get phase(): IdlePhase {
    return this.#phase;
  }

  get secondsLeft(): number {
    return this.#secondsLeft;
  }

  /** Somebody touched the screen or a key: the visit goes on, or begins. */
  touch(): void {
    if (this.#phase === 'ended') return;
    if (this.#phase === 'warning') {
      // The question stays on the screen until it is answered, but the time starts again.
      this.#deadline = this.clock() + this.times().countdownMs;
      this.#count();
      return;
    }
    this.#phase = 'active';
    this.#deadline = this.clock() + this.times().warnAfterMs;
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
  }

  /** "I am still here." */
  stay(): void {
    if (this.#phase !== 'warning') return;
    this.#phase = 'active';
    this.#deadline = this.clock() + this.times().warnAfterMs;
  }

  /** Ends the visit now, at the visitor's wish. */
  end(): void {
    this.#end('finished');
  }

  #end(how: Ending): void {
    if (this.#phase === 'ended') return;
    this.#stop();
    this.#phase = 'ended';
    this.onend(how);
  }

  /** Ready for the next visitor. */
  rest(): void {
    this.#stop();
    this.#phase = 'away';
    this.#secondsLeft = 0;
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #count(): void {
    this.#secondsLeft = Math.max(0, Math.ceil((this.#deadline - this.clock()) / 1000));
  }

  #tick(): void {
    if (this.#phase === 'active' && this.held()) {
      this.#deadline = this.clock() + this.times().warnAfterMs;
      return;
    }
    const left = this.#deadline - this.clock();
    if (this.#phase === 'active' && left <= 0) {
      this.#phase = 'warning';
      this.#deadline = this.clock() + this.times().countdownMs;
      this.#count();
    } else if (this.#phase === 'warning') {
      if (left <= 0) this.#end('abandoned');
      else this.#count();
    }
  }
}
