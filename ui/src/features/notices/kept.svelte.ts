/** The notices put aside, fetched in full for the pages that show them together. */
import { Task } from '../../app/task.svelte';
import { ipc, type NoticeDetailDto } from '../../ipc';

export class Kept {
  #notices = $state.raw<readonly NoticeDetailDto[]>([]);
  readonly task = new Task();

  get notices(): readonly NoticeDetailDto[] {
    return this.#notices;
  }

  /** Fetches them in their order; one that is no longer there is left out. */
  async load(ids: readonly string[]): Promise<void> {
    const found = await this.task.run(() => Promise.all(ids.map((id) => ipc.noticesGet(id).catch(() => null))));
    this.#notices = (found ?? []).filter((notice) => notice !== null);
  }
}
