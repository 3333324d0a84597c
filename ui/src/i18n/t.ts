/** Messages for people: Fluent files of `src-tauri/words`, the same that paper and command line use. */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { langOf, VARIANTS, variant, type Variant } from './i18n.svelte';
import type { MessageKey } from './keys';

export type { MessageKey } from './keys';
export { langOf, setVariant, VARIANTS, variant, type Variant } from './i18n.svelte';

export type Args = Readonly<Record<string, string | number>>;

/** The source language: every key exists there, and its words stand in where a translation is absent. */
const SOURCE: Variant = 'zh-TW';

const FILES = import.meta.glob<string>('../../../src-tauri/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Variant, FluentBundle>();

function bundle(of: Variant): FluentBundle {
  let found = bundles.get(of);
  if (!found) {
    // Rust prints numbers as they are; grouping would make 115 年 and 1,150 differ between screen and paper.
    found = new FluentBundle(langOf(of), { useIsolating: false });
    for (const [path, source] of Object.entries(FILES)) {
      if (path.split('/').at(-2) !== of) continue;
      const errors = found.addResource(new FluentResource(source));
      if (errors.length > 0 && import.meta.env.DEV) throw errors[0];
    }
    bundles.set(of, found);
  }
  return found;
}

function fluentArgs(args: Args | undefined): Record<string, string | FluentNumber> | null {
  if (!args) return null;
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}

function lookUp(of: Variant, key: string, args?: Args): string | null {
  const [id, attribute] = key.split('.', 2) as [string, string?];
  const message = bundle(of).getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return null;
  const errors: Error[] = [];
  const text = bundle(of).formatPattern(pattern, fluentArgs(args), errors);
  if (errors.length > 0 && import.meta.env.DEV) throw new Error(`${of} ${key}: ${errors[0]?.message}`);
  return text;
}

/**
 * The words of `key` in one variant. `key` may name an attribute: `form-x.short`.
 * A key that the source language lacks throws while developing and testing, and shows itself in production.
 */
export function tIn(of: Variant, key: MessageKey, args?: Args): string {
  const text = lookUp(of, key, args) ?? lookUp(SOURCE, key, args);
  if (text !== null) return text;
  if (import.meta.env.DEV) throw new Error(`no message "${key}" in ${SOURCE}`);
  return key;
}

/** The words of `key` in the language of the visit; reactive inside components. */
export function t(key: MessageKey, args?: Args): string {
  return tIn(variant(), key, args);
}

/** Whether the source language has `key` (a help line or a hint may be absent). */
export function hasKey(key: string): boolean {
  return lookUpExists(SOURCE, key);
}

function lookUpExists(of: Variant, key: string): boolean {
  const [id, attribute] = key.split('.', 2) as [string, string?];
  const message = bundle(of).getMessage(id);
  if (!message) return false;
  return attribute === undefined ? message.value !== null : attribute in message.attributes;
}

/** Composes the key of a form's words: `formKey('x')`, `formKey('x', 'field')`, `formKey('x', 'field', 'choice')`. */
export function formKey(formId: string, ...parts: readonly (string | number)[]): MessageKey {
  return ['form-' + formId, ...parts].join('-') as MessageKey;
}

/** The attribute of a message: `attr('form-x', 'short')`. */
export function attr(key: MessageKey, name: string): MessageKey {
  return `${key}.${name}` as MessageKey;
}

/** Every variant, in the order of the language page. */
export const variants: readonly Variant[] = VARIANTS;
