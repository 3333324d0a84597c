/** Opening a form from outside its feature: the privacy page leads into it. */
import { ipc, type FillingDto } from '../ipc';
import { nav } from './nav.svelte';

type Taker = (view: FillingDto) => void;

let taker: Taker | null = null;

/** The feature that shows forms is told of one that was opened here, before its screen stands. */
export function onFormOpened(take: Taker): void {
  taker = take;
}

/** Starts or resumes the form in Rust, then shows where it is. */
export async function openForm(formId: string): Promise<void> {
  const view = await ipc.formsOpen(formId);
  taker?.(view);
  if (view.at === 'check') nav.replace('form-check');
  else if (view.at === 'row') nav.replace('form-row');
  else nav.replace(view.page?.table ? 'form-table' : 'form-question');
}
