/** The forms of this machine: asked once, the same for every visitor. */
import { Task } from '../../app/task.svelte';
import { ipc, type FormSummaryDto } from '../../ipc';

class Catalogue {
  #forms = $state.raw<FormSummaryDto[] | null>(null);
  readonly task = new Task();

  get forms(): readonly FormSummaryDto[] {
    return this.#forms ?? [];
  }

  /** Nothing has come yet. */
  get pending(): boolean {
    return this.#forms === null && this.task.error === null;
  }

  get isEmpty(): boolean {
    return this.#forms?.length === 0;
  }

  find(id: string): FormSummaryDto | null {
    return this.#forms?.find((form) => form.id === id) ?? null;
  }

  async load(): Promise<void> {
    const forms = await this.task.run(() => ipc.formsList());
    if (forms !== null) this.#forms = forms;
  }
}

export const catalogue = new Catalogue();
