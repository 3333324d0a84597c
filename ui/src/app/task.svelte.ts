/** One thing at a time that a screen asks of Rust: whether it runs, and how it failed. */
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
    this.#running += 1;
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
