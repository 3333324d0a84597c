/**
 * The form being filled: a view of what Rust holds.
 *
 * Rust keeps the answers, the pages and every rule. Here is only the last
 * answer it gave, what was typed since, and the order of asking.
 */
import { nav } from '../../app/nav.svelte';
import { onFormOpened } from '../../app/open-form';
import { onVisitReset } from '../../app/reset';
import { Task } from '../../app/task.svelte';
import { visit } from '../../app/visit.svelte';
import {
  ipc, type AnswerDto, type AnswerRequestDto, type FieldDto, type FillingDto, type ProblemDto,
} from '../../ipc';

export type FormScreen = 'form-question' | 'form-table' | 'form-row' | 'form-check';

/** The screen that shows what Rust says we are at. */
export function screenOf(view: FillingDto): FormScreen {
  if (view.at === 'check') return 'form-check';
  if (view.at === 'row') return 'form-row';
  return view.page?.table ? 'form-table' : 'form-question';
}

/** Where an answer belongs: a table's cell is named by table, row and column. */
export function addressOf(field: FieldDto): Pick<AnswerRequestDto, 'field' | 'row' | 'column'> {
  return field.table === null
    ? { field: field.id, row: null, column: null }
    : { field: field.table, row: field.row, column: field.id };
}

/** Whether a problem speaks of this field. */
export function concerns(problem: ProblemDto, field: FieldDto): boolean {
  const address = addressOf(field);
  return problem.field === address.field && problem.row === address.row && problem.column === address.column;
}

class Filling {
  #view = $state.raw<FillingDto | null>(null);
  #drafts = $state.raw<ReadonlyMap<string, AnswerDto | null>>(new Map());
  #refused = $state(false);
  /** On the way to another page: a second touch would lead on from a page nobody has seen. */
  #moving = false;
  #queue: Promise<unknown> = Promise.resolve();
  /** Answers not yet sent, the newest of each field only. */
  #unsent = new Map<string, AnswerRequestDto>();
  readonly task = new Task();

  get view(): FillingDto | null {
    return this.#view;
  }

  /** The last "next" was refused: now problems are shown for what is missing too. */
  get refused(): boolean {
    return this.#refused;
  }

  /** What stands in a field: what was typed last, else what Rust holds. */
  valueOf(field: FieldDto): AnswerDto | null {
    const key = keyOf(field);
    return this.#drafts.has(key) ? (this.#drafts.get(key) ?? null) : field.value;
  }

  /** The problems to show beside a field now. A half-typed answer is not scolded. */
  problemsOf(field: FieldDto): ProblemDto[] {
    const all = this.#view?.problems.filter((problem) => concerns(problem, field)) ?? [];
    return this.#refused ? all : all.filter((problem) => !problem.hard);
  }

  #take(view: FillingDto): void {
    const moved = placeOf(view) !== (this.#view === null ? null : placeOf(this.#view));
    this.#view = view;
    if (moved) {
      this.#drafts = new Map();
      this.#refused = false;
    }
  }

  /** One command after the other, in the order they were asked. */
  #ask(command: () => Promise<FillingDto>): Promise<FillingDto | null> {
    const run = this.#queue.then(() => this.task.run(command));
    this.#queue = run;
    return run.then((view) => {
      if (view !== null) this.#take(view);
      return view;
    });
  }

  async #flush(): Promise<void> {
    const requests = [...this.#unsent.values()];
    this.#unsent.clear();
    await Promise.all(requests.map((request) => this.#ask(() => ipc.formsAnswer(request))));
  }

  /** Sends what was typed and not sent yet: before the page is left for a print of what is there. */
  async keep(): Promise<void> {
    await this.#flush();
    await this.#queue;
  }

  /** Keeps what is being typed; sent at once, but never more than one per field in waiting. */
  type(field: FieldDto, value: AnswerDto | null): void {
    const key = keyOf(field);
    this.#drafts = new Map(this.#drafts).set(key, value);
    visit.filledIn('form');
    const first = !this.#unsent.has(key);
    this.#unsent.set(key, { ...addressOf(field), value });
    if (!first) return;
    void this.#queue.then(() => {
      const request = this.#unsent.get(key);
      if (!request) return;
      this.#unsent.delete(key);
      return this.#ask(() => ipc.formsAnswer(request));
    });
  }

  /** One move at a time; what is touched meanwhile is not meant for the page to come. */
  async #move(way: () => Promise<void>): Promise<void> {
    if (this.#moving) return;
    this.#moving = true;
    try {
      await way();
    } finally {
      this.#moving = false;
    }
  }

  /** An answer that is whole with one touch: keep it and go on. */
  answerAndGo(field: FieldDto, value: AnswerDto): Promise<void> {
    return this.#move(async () => {
      this.#drafts = new Map(this.#drafts).set(keyOf(field), value);
      visit.filledIn('form');
      this.#unsent.delete(keyOf(field));
      await this.#ask(() => ipc.formsAnswer({ ...addressOf(field), value }));
      await this.#next();
    });
  }

  #show(view: FillingDto | null): void {
    if (view === null) return;
    const screen = screenOf(view);
    if (nav.current.screen !== screen) nav.replace(screen);
  }

  /** A form was opened: nothing of the one before it may show. */
  opened(view: FillingDto): void {
    this.forget();
    this.#take(view);
  }

  async open(formId: string): Promise<boolean> {
    const view = await this.#ask(() => ipc.formsOpen(formId));
    if (view === null) return false;
    nav.replace(screenOf(view));
    return true;
  }

  next(): Promise<void> {
    return this.#move(() => this.#next());
  }

  async #next(): Promise<void> {
    await this.#flush();
    const before = this.#view === null ? null : placeOf(this.#view);
    const view = await this.#ask(() => ipc.formsNext());
    if (view && placeOf(view) === before) this.#refused = view.problems.length > 0;
    this.#show(view);
  }

  /** Back inside the form; from its first page, back to the introduction. */
  back(): Promise<void> {
    return this.#move(async () => {
      await this.#flush();
      if (this.#view?.canGoBack) this.#show(await this.#ask(() => ipc.formsBack()));
      else nav.pop();
    });
  }

  goto(field: string, row: number | null): Promise<void> {
    return this.#move(async () => this.#show(await this.#ask(() => ipc.formsGoto({ field, row }))));
  }

  addRow(table: string): Promise<void> {
    return this.#move(async () => this.#show(await this.#ask(() => ipc.formsAddRow(table))));
  }

  deleteRow(table: string, row: number): Promise<void> {
    return this.#move(async () => this.#show(await this.#ask(() => ipc.formsDeleteRow({ table, row }))));
  }

  /** Asks Rust where we are: for a screen that opens without having asked. */
  async look(): Promise<void> {
    if (this.#view === null) this.#show(await this.#ask(() => ipc.formsView()));
  }

  forget(): void {
    this.#view = null;
    this.#drafts = new Map();
    this.#unsent.clear();
    this.#refused = false;
    this.task.clear();
  }
}

/** The page as it is seen: the same page of another row is another place. */
function placeOf(view: FillingDto): string {
  return `${view.at}/${view.page?.id ?? ''}/${view.page?.fields[0]?.row ?? ''}`;
}

function keyOf(field: FieldDto): string {
  return `${field.table ?? ''}/${field.row ?? ''}/${field.id}`;
}

export const filling = new Filling();
onVisitReset(() => filling.forget());
onFormOpened((view) => filling.opened(view));
