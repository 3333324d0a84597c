/**
 * The real commands, over Tauri. The only file that imports `@tauri-apps`.
 *
 * Rust's command names are snake case; arguments keep the names of the contract.
 */
import { invoke } from '@tauri-apps/api/core';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { asIpcError } from './error';
import type { Commands, WindowLabel } from './types';

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (reason) {
    throw asIpcError(command, reason);
  }
}

export const tauriCommands: Commands = {
  kioskStart: () => call('kiosk_start'),
  kioskNow: () => call('kiosk_now'),
  kioskReady: () => call('kiosk_ready'),
  visitTouch: () => call('visit_touch'),
  visitEnd: () => call('visit_end'),
  noticesSearch: (request) => call('notices_search', { request }),
  noticesGet: (id) => call('notices_get', { id }),
  formsList: () => call('forms_list'),
  formsOpen: (formId) => call('forms_open', { formId }),
  formsView: () => call('forms_view'),
  formsAnswer: (request) => call('forms_answer', { request }),
  formsNext: () => call('forms_next'),
  formsBack: () => call('forms_back'),
  formsGoto: (request) => call('forms_goto', { request }),
  formsAddRow: (table) => call('forms_add_row', { table }),
  formsDeleteRow: (request) => call('forms_delete_row', { request }),
  formsClose: () => call('forms_close'),
  printPrepare: (request) => call('print_prepare', { request }),
  printPreview: (request) => call('print_preview', { request }),
  printStart: (job) => call('print_start', { job }),
  printStatus: (job) => call('print_status', { job }),
  printCancel: (job) => call('print_cancel', { job }),
  printTaken: (job) => call('print_taken', { job }),
  surveyQuestions: () => call('survey_questions'),
  surveySubmit: (answers, why, suggestion) => call('survey_submit', { answers, why, suggestion }),
  helpCalled: (reason) => call('help_called', { reason }),
  staffReport: () => call('staff_report'),
};

/** The label the shell gave this window; anything unknown is treated as the visitor's. */
export function tauriWindowLabel(): WindowLabel {
  const { label } = getCurrentWebviewWindow();
  return label === 'staff' || label === 'wall' ? label : 'visitor';
}

/** Whether this page runs inside the shell at all. */
export function insideShell(): boolean {
  return '__TAURI_INTERNALS__' in window;
}
