/** The notices a visitor has put aside, to compare them or to take them home as one booklet. */
import { onVisitReset } from '../../app/reset';

/** As many as stand side by side on paper and screen. */
export const MOST_COMPARED = 3;
/** As many as one booklet holds. */
export const MOST_KEPT = 8;

class Basket {
  #ids = $state.raw<readonly string[]>([]);

  get ids(): readonly string[] {
    return this.#ids;
  }
  get full(): boolean {
    return this.#ids.length >= MOST_KEPT;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Puts a notice aside, or back. */
  toggle(id: string): void {
    if (this.has(id)) this.#ids = this.#ids.filter((other) => other !== id);
    else if (!this.full) this.#ids = [...this.#ids, id];
  }

  clear(): void {
    this.#ids = [];
  }
}

export const basket = new Basket();
onVisitReset(() => basket.clear());
