/** Opening a form from outside its feature: the privacy page leads into it. */
import { ipc } from '../ipc';
import { nav } from './nav.svelte';

/** Starts or resumes the form in Rust, then shows where it is. */
export async function openForm(formId: string): Promise<void> {
  const view = await ipc.formsOpen(formId);
  if (view.at === 'check') nav.replace('form-check');
  else if (view.at === 'row') nav.replace('form-row');
  else nav.replace(view.page?.table ? 'form-table' : 'form-question');
}
