/** An example of a part: shown in the gallery, checked by axe, mounted by tests. */
import { createRawSnippet, type Component, type ComponentProps, type Snippet } from 'svelte';

export interface Example {
  /** What it shows. */
  name: string;
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
}

export function example<C extends Component<any>>(name: string, component: C, props: ComponentProps<C>): Example {
  return { name, component: component as unknown as Example['component'], props: props as Record<string, unknown> };
}

/** Plain words as the content of a part. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({
    render: () => `<span>${text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</span>`,
  }));
}

/** A key that does nothing. */
export const nothing = (): void => undefined;
