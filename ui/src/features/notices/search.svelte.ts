/** What the visitor looks for among the notices; kept while the visit lasts, so that Back finds the same list. */
import { kiosk } from '../../app/kiosk.svelte';
import { onVisitReset } from '../../app/reset';
import { Task } from '../../app/task.svelte';
import { visit } from '../../app/visit.svelte';
import { ipc, type NoticeKindDto, type NoticePageDto, type NoticeQueryDto, type TownshipDto } from '../../ipc';

export type When = 'all' | 'upcoming' | 'past';

class NoticeSearch {
  #words = $state('');
  #kind = $state<NoticeKindDto | null>(null);
  #township = $state<string | null>(null);
  #when = $state<When>('all');
  #offset = $state(0);
  #page = $state.raw<NoticePageDto | null>(null);
  #asked = 0;
  readonly task = new Task();

  get words(): string {
    return this.#words;
  }
  get kind(): NoticeKindDto | null {
    return this.#kind;
  }
  get township(): string | null {
    return this.#township;
  }
  get when(): When {
    return this.#when;
  }
  get offset(): number {
    return this.#offset;
  }
  get page(): NoticePageDto | null {
    return this.#page;
  }
  get narrowed(): boolean {
    return this.#words !== '' || this.#kind !== null || this.#township !== null || this.#when !== 'all';
  }

  set words(words: string) {
    this.#words = words.trim();
    this.#offset = 0;
    if (this.#words !== '') visit.filledIn('search');
  }
  set kind(kind: NoticeKindDto | null) {
    this.#kind = kind;
    this.#offset = 0;
  }
  set township(township: string | null) {
    this.#township = township;
    this.#offset = 0;
  }
  set when(when: When) {
    this.#when = when;
    this.#offset = 0;
  }
  set offset(offset: number) {
    this.#offset = Math.max(0, offset);
  }

  /** Takes away every condition. */
  clear(): void {
    this.#words = '';
    this.#kind = null;
    this.#township = null;
    this.#when = 'all';
    this.#offset = 0;
  }

  #query(limit: number): NoticeQueryDto {
    return { words: this.#words, kind: this.#kind, township: this.#township, when: this.#when, offset: this.#offset, limit };
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

  /** The places there are under the other conditions. */
  async towns(): Promise<TownshipDto[]> {
    const page = await this.task.run(() => ipc.noticesSearch({ ...this.#query(1), township: null, offset: 0 }));
    return page?.townships ?? [];
  }

  forget(): void {
    this.clear();
    this.#page = null;
  }
}

export const search = new NoticeSearch();
onVisitReset(() => search.forget());
