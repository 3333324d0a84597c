/** How the panel stands: some pages lay themselves out by it, not only through CSS. */

class Panel {
  #portrait = $state(true);

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
