/** What the visitor looks for among the notices; kept while the visit lasts, so that Back finds the same list. */
import { kiosk } from '../../app/kiosk.svelte';
import { onVisitReset } from '../../app/reset';
import { Task } from '../../app/task.svelte';
import { visit } from '../../app/visit.svelte';
import { ipc, type FacetChoiceDto, type FilterByDto, type FilterDto, type NoticePageDto, type NoticeQueryDto } from '../../ipc';

class NoticeSearch {
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
    // A day and "to come or over" are the same question: the later answer counts.
    const same = (other: FilterByDto): boolean => other === by || (by === 'date' && other === 'when') || (by === 'when' && other === 'date');
    const others = this.#filters.filter((filter) => !same(filter.by));
    this.#filters = value === null ? others : [...others, { by, value }];
    this.#offset = 0;
  }

  /** What one condition could be, with how many notices each choice leaves. */
  choices(by: FilterByDto): readonly FacetChoiceDto[] {
    return this.#page?.facets.find((facet) => facet.by === by)?.choices ?? [];
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

  /** Asks again; an older answer that comes late is dropped. */
  async load(limit: number): Promise<void> {
    const asked = ++this.#asked;
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
