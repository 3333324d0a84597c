/** How the panel stands: some pages lay themselves out by it, not only through CSS. */

class Panel {
  #portrait = $state(true);
  #short = $state(false);

  /** A lying panel lower than pages are laid out for: they use its width, and what is only a convenience gives way. */
  get short(): boolean {
    return this.#short;
  }
  set short(short: boolean) {
    this.#short = short;
    if (short) document.documentElement.dataset['short'] = '';
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
