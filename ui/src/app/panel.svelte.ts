/** How the panel stands: some pages lay themselves out by it, not only through CSS. */

class Panel {
  #portrait = $state(true);
  #low = $state(false);
  #tight = $state(false);

  /**
   * A lying panel lower than pages are laid out for, or one with large letters: pages use its width, and
   * what is only a convenience gives way.
   */
  get short(): boolean {
    return this.#low || this.#tight;
  }

  /** The panel itself is lower than pages are laid out for. */
  set low(low: boolean) {
    this.#low = low;
    this.#mark();
  }

  /** Large letters on a lying panel. */
  set tight(tight: boolean) {
    this.#tight = tight;
    this.#mark();
  }

  #mark(): void {
    if (this.short) document.documentElement.dataset['short'] = '';
    else delete document.documentElement.dataset['short'];
  }

  get portrait(): boolean {
    return this.#portrait;
  }

  /** Follows the panel while the window lives; answers how to stop. */
  follow(): () => void {
    const upright = window.matchMedia('(orientation: portrait)');
    const turned = (): void => void (this.#portrait = upright.matches);
    turned();
    upright.addEventListener('change', turned);
    return () => upright.removeEventListener('change', turned);
  }
}

export const panel = new Panel();
