/** What this machine is and how it stands right now: asked once at the start, then every 15 seconds. */
import { panel } from './panel.svelte';
import { ipc, type FreshnessDto, type NowDto, type PrinterDto, type StartDto } from '../ipc';

export const POLL_MS = 15_000;

/** Least height of a lying panel that every screen was laid out for, in millimetres. */
const LEAST_HEIGHT_MM = 240;

/** Least key at a desk, in millimetres. */
const DESK_KEY_MM = 12;

/**
 * A millimetre in CSS px. On a lying panel lower than any screen was laid out for, words and drawings
 * are smaller: who uses so small a panel stands close to it, and nothing may lie over anything else.
 * Keys stay as large as fingers: they are measured by `--real`.
 */
function millimetre({ panel, role }: StartDto): number {
  const { innerHeight, innerWidth } = window;
  if (role === 'desk' || innerHeight > innerWidth) return panel.mm;
  return Math.min(panel.mm, innerHeight / LEAST_HEIGHT_MM);
}

const RESTING: StartDto = {
  role: 'hall',
  office: { name: '', shortName: '', address: '', phone: '', sample: false },
  panel: { mm: 2.71 },
  idle: { warnAfterMs: 60_000, countdownMs: 30_000 },
  unhurried: { warnAfterMs: 180_000, countdownMs: 60_000 },
  visit: 0,
  now: { rocDate: '', weekday: 1, time: '', isoDate: '', clockTrusted: true },
  freshness: null,
  printer: { state: 'ready' },
  staffNeeded: [],
  fault: null,
  desk: false,
  addressPrefixes: [],
  transferringAgencies: [],
  divisions: [],
  version: '',
};

class Kiosk {
  #start = $state.raw<StartDto>(RESTING);
  #now = $state.raw<NowDto>(RESTING.now);
  #freshness = $state.raw<FreshnessDto | null>(null);
  #printer = $state.raw<PrinterDto>(RESTING.printer);

  get office(): StartDto['office'] {
    return this.#start.office;
  }

  get start(): StartDto {
    return this.#start;
  }
  get now(): NowDto {
    return this.#now;
  }
  get freshness(): FreshnessDto | null {
    return this.#freshness;
  }
  get printer(): PrinterDto {
    return this.#printer;
  }

  /** What takes the whole machine out of order: it could keep nothing, or could not start. */
  get outOfOrder(): string | null {
    return this.#start.staffNeeded[0] ?? null;
  }

  async load(): Promise<void> {
    const start = await ipc.kioskStart();
    this.#start = start;
    this.#now = start.now;
    this.#freshness = start.freshness;
    this.#printer = start.printer;
    const mm = millimetre(start);
    const root = document.documentElement;
    root.style.setProperty('--mm', `${mm}px`);
    root.style.setProperty('--real', `${start.panel.mm}px`);
    panel.low = mm < start.panel.mm;
    // At a desk there is a pointer beside the finger.
    if (start.role === 'desk') root.style.setProperty('--touch-min', `${mm * DESK_KEY_MM}px`);
  }

  /** Looks at the clock, the data and the printer again; a failed look leaves what was known. */
  async refresh(): Promise<void> {
    const report = await ipc.kioskNow().catch(() => null);
    if (report === null) return;
    this.#now = report.now;
    this.#freshness = report.freshness;
    this.#printer = report.printer;
  }
}

export const kiosk = new Kiosk();
