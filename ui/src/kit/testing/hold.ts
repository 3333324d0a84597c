/** Holds the value of a part the way a screen does, and presses its keys. */
import { render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { byId } from './layout';

export interface Held<V> {
  /** What the part was given last. */
  value: () => V;
  /** Presses keys one after another, by data-id. */
  press: (...ids: string[]) => Promise<void>;
  container: HTMLElement;
}

/** Mounts `component` with a `value` that follows its `onchange`. */
export function hold<V>(component: Component<any>, value: V, props: Record<string, unknown> = {}): Held<V> {
  let now = value;
  const view = render(component, {
    ...props,
    value,
    onchange: (next: V) => {
      now = next;
      void view.rerender({ value: next });
    },
  });
  return {
    value: () => now,
    container: view.container,
    press: async (...ids) => {
      for (const id of ids) {
        byId(id).click();
        await tick();
      }
    },
  };
}
