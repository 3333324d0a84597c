/** What the visitor looks for among the notices; kept while the visit lasts, so that Back finds the same list. */
import { kiosk } from '../../app/kiosk.svelte';
import { onVisitReset } from '../../app/reset';
import { Task } from '../../app/task.svelte';
import { visit } from '../../app/visit.svelte';
import { ipc, type FacetChoiceDto, type FilterByDto, type FilterDto, type NoticePageDto, type NoticeQueryDto } from '../../ipc';

/** Places lie in each other: with another one, what was chosen inside it holds no longer. */
const INSIDE: Readonly<Partial<Record<FilterByDto, readonly FilterByDto[]>>> = { county: ['township', 'road'], township: ['road'] };
/** A day and "to come or over" are the same question: the later answer counts. */
const DAYS: readonly FilterByDto[] = ['date', 'when'];

class NoticeSearch {
  #limit = 1;
  #words = $state('');
  #filters = $state.raw<readonly FilterDto[]>([]);
  #offset = $state(0);
  #page = $state.raw<NoticePageDto | null>(null);
  #asked = 0;
  readonly task = new Task();

  get words(): string {
    return this.#words;
  }
  get filters(): readonly FilterDto[] {
    return this.#filters;
  }
  get offset(): number {
    return this.#offset;
  }
  get page(): NoticePageDto | null {
    return this.#page;
  }
  get narrowed(): boolean {
    return this.#words !== '' || this.#filters.length > 0;
  }

  set words(words: string) {
    this.#words = words.trim();
    this.#offset = 0;
    if (this.#words !== '') visit.filledIn('search');
  }
  set offset(offset: number) {
    this.#offset = Math.max(0, offset);
  }

  /** What was chosen of one condition. */
  chosen(by: FilterByDto): string | null {
    return this.#filters.find((filter) => filter.by === by)?.value ?? null;
  }

  /** Chooses, or takes the condition away. */
  choose(by: FilterByDto, value: string | null): void {
    const gone = [by, ...(INSIDE[by] ?? []), ...(DAYS.includes(by) ? DAYS : [])];
    const others = this.#filters.filter((filter) => !gone.includes(filter.by));
    this.#filters = value === null ? others : [...others, { by, value }];
    this.#offset = 0;
  }

  /** What one condition could be, with how many notices each choice leaves. */
  choices(by: FilterByDto): readonly FacetChoiceDto[] {
    return this.#page?.facets.find((facet) => facet.by === by)?.choices ?? [];
  }

  /** Whether a condition would leave something out. */
  narrows(by: FilterByDto): boolean {
    return this.choices(by).some(({ count }) => count < (this.#page?.total ?? 0));
  }

  /** The places to ask for, the widest first: a road is one of a township, a township one of a county. */
  pathTo(by: FilterByDto): { first: FilterByDto; then: readonly FilterByDto[] } {
    const wider: readonly FilterByDto[] = by === 'road' ? ['county', 'township'] : by === 'township' ? ['county'] : [];
    const open = wider.filter((place) => this.chosen(place) === null && (place === 'township' || this.narrows(place)));
    const [first = by, ...then] = [...open, by];
    return { first, then };
  }

  /** Takes away every condition. */
  clear(): void {
    this.#words = '';
    this.#filters = [];
    this.#offset = 0;
  }

  #query(limit: number): NoticeQueryDto {
    return { words: this.#words, filters: [...this.#filters], offset: this.#offset, limit };
  }

  /** Asks again, for as many rows as the list has room for; an older answer that comes late is dropped. */
  async load(limit = this.#limit): Promise<void> {
    const asked = ++this.#asked;
    this.#limit = limit;
    const query = this.#query(limit);
    // The age of the data is asked with them: a new file may have come in since.
    const [page] = await Promise.all([this.task.run(() => ipc.noticesSearch(query)), kiosk.refresh()]);
    if (asked !== this.#asked || page === null) return;
    this.#page = page;
  }

  /** How many there would be with other words, without changing anything. */
  async countFor(words: string): Promise<number | null> {
    const page = await ipc.noticesSearch({ ...this.#query(1), words: words.trim(), offset: 0 }).catch(() => null);
    return page?.total ?? null;
  }

  /** How many there would be with another value of one condition. */
  async countWith(by: FilterByDto, value: string): Promise<number | null> {
    const filters = [...this.#filters.filter((filter) => filter.by !== by), { by, value }];
    const page = await ipc.noticesSearch({ ...this.#query(1), filters, offset: 0 }).catch(() => null);
    return page?.total ?? null;
  }

  /** The kinds there are, whatever was chosen before. */
  async kinds(): Promise<{ total: number; choices: readonly FacetChoiceDto[] } | null> {
    const query: NoticeQueryDto = { words: '', filters: [], offset: 0, limit: 1 };
    const [page] = await Promise.all([this.task.run(() => ipc.noticesSearch(query)), kiosk.refresh()]);
    if (page === null) return null;
    return { total: page.total, choices: page.facets.find((facet) => facet.by === 'kind')?.choices ?? [] };
  }

  forget(): void {
    this.clear();
    this.#page = null;
  }
}

export const search = new NoticeSearch();
onVisitReset(() => search.forget());
