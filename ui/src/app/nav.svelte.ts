/**
 * Where the visitor is: a stack of places, the last one on the screen.
 *
 * There is no URL history on purpose: nobody may walk back into an earlier
 * visit with the keys of a mouse.
 */
import type { FilterByDto, PrintWhatDto } from '../ipc';
import { onVisitReset } from './reset';
import type { ScreenId } from './registry';

/** What a screen needs to know to open; screens that are not named need nothing. */
export interface ParamsByScreen {
  'notice-detail': { id: string };
  'notice-files': { id: string };
  'notice-lot': { id: string };
  'notice-ways': { id: string };
  /** `then`: what is asked after it, such as the road after its township. */
  'notices-filter': { by: FilterByDto; then?: readonly FilterByDto[] };
  'notices-range': { by: 'price' | 'area' };
  'notices-compare': { ids: readonly string[] };
  'forms-group': { group: 'pay' | 'buy' | 'creditor' | 'read' | 'refund' | 'others' };
  'form-intro': { formId: string };
  privacy: { formId: string | null };
  'print-preview': { what: PrintWhatDto };
  'print-progress': { job: string; what: PrintWhatDto };
  'print-trouble': { job: string; what: PrintWhatDto };
  'print-done': { job: string; sheets: number; toFolder: boolean; what: PrintWhatDto; away: boolean };
}

export type ParamsOf<K extends ScreenId> = K extends keyof ParamsByScreen ? ParamsByScreen[K] : undefined;
export type Place = { [K in ScreenId]: { screen: K; params: ParamsOf<K> } }[ScreenId];
type Args<K extends ScreenId> = K extends keyof ParamsByScreen ? [params: ParamsByScreen[K]] : [];

const HOME: Place = { screen: 'home', params: undefined };

class Nav {
  /** Where "home" is: the panes; on a machine out of order, a wall or a staff window its only screen. */
  #base: Place = HOME;
  #stack = $state.raw<Place[]>([HOME]);
  /** Where the visitor was when something took the window; null while nothing does. */
  #aside = $state.raw<{ base: Place; stack: Place[] } | null>(null);
  #caught = $state.raw<(() => void) | null>(null);

  get current(): Place {
    return this.#stack.at(-1) ?? this.#base;
  }

  /** The place below the current one, where Back leads. */
  get previous(): Place | undefined {
    return this.#stack.at(-2);
  }

  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  /** Whether the screen is the home of this window, for now. */
  get atHome(): boolean {
    return this.current.screen === this.#base.screen;
  }

  go<K extends ScreenId>(screen: K, ...[params]: Args<K>): void {
    this.#stack = [...this.#stack, { screen, params } as Place];
  }

  /** Opens a screen in the place of the current one: Back skips the current one. */
  replace<K extends ScreenId>(screen: K, ...[params]: Args<K>): void {
    this.#stack = [...this.#stack.slice(0, -1), { screen, params } as Place];
  }

  /** One place back, whatever the screen itself makes of Back. */
  pop(): void {
    if (this.canGoBack) this.#stack = this.#stack.slice(0, -1);
  }

  /** Back to a place that was left for others above it; answers whether there is one. */
  backTo(meant: (place: Place) => boolean): boolean {
    const at = this.#stack.findLastIndex(meant);
    if (at < 0) return false;
    this.#stack = this.#stack.slice(0, at + 1);
    return true;
  }

  /** What the Back key does: the screen's own way back, or one place back. */
  back(): void {
    if (this.#caught) this.#caught();
    else this.pop();
  }

  /** A screen takes over the Back key while it stands; answers how to give it back. */
  catchBack(onback: () => void): () => void {
    this.#caught = onback;
    return () => {
      if (this.#caught === onback) this.#caught = null;
    };
  }

  home(): void {
    this.#stack = [this.#base];
  }

  /** Makes `screen` the home of this window: of a staff window, a wall, or a machine out of order. */
  startAt<K extends ScreenId>(screen: K, ...[params]: Args<K>): void {
    const base = { screen, params } as Place;
    if (this.#aside !== null) {
      this.#aside = { base, stack: [base] };
      return;
    }
    this.#base = base;
    this.home();
  }

  /** Whether something has taken the window. */
  get raised(): boolean {
    return this.#aside !== null;
  }

  /** `screen` takes the window, as its home, until it is lowered: no way leads round it, the fixed keys lead above it. */
  raise(screen: 'emergency'): void {
    if (this.#aside !== null) return;
    this.#aside = { base: this.#base, stack: this.#stack };
    this.#base = { screen, params: undefined };
    this.home();
  }

  /** What had taken the window leaves it: the visitor is where they were. */
  lower(): void {
    if (this.#aside === null) return;
    ({ base: this.#base, stack: this.#stack } = this.#aside);
    this.#aside = null;
  }

  /** The visit is over: nothing of the way is kept, and whatever took the window keeps it. */
  forget(): void {
    if (this.#aside !== null) this.#aside = { base: this.#aside.base, stack: [this.#aside.base] };
    this.home();
  }
}

export const nav = new Nav();
onVisitReset(() => nav.forget());
