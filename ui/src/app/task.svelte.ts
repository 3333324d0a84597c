/** One thing at a time that a screen asks of Rust: whether it runs, and how it failed. */
import { untrack } from 'svelte';
import { asIpcError, IpcError } from '../ipc';

export class Task {
  #running = $state(0);
  #error = $state.raw<IpcError | null>(null);

  get busy(): boolean {
    return this.#running > 0;
  }

  get error(): IpcError | null {
    return this.#error;
  }

  /** Runs `work`; answers its value, or null when it failed. The error stays to be shown. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    // Untracked: an effect that asks must not run again because its own asking began or ended.
    untrack(() => (this.#running += 1));
    this.#error = null;
    try {
      return await work();
    } catch (reason) {
      this.#error = asIpcError('task', reason);
      return null;
    } finally {
      this.#running -= 1;
    }
  }

  clear(): void {
    this.#error = null;
  }
}
