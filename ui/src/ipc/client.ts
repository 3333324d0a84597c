/**
 * The real commands: the generated bindings, and the one command that answers
 * raw bytes. The only file that imports `@tauri-apps`.
 */
import { invoke } from '@tauri-apps/api/core';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { commands } from './bindings';
import type { Commands, WindowLabel } from './types';

/** Rust says "nothing" as null; the screens never look at it. */
async function done(answer: Promise<null | void>): Promise<void> {
  await answer;
}

export const tauriCommands: Commands = {
  ...commands,
  visitEnd: (visit, how) => done(commands.visitEnd(visit, how)),
  noticesBid: (id, lot) => done(commands.noticesBid(id, lot)),
  noticesFile: (request) => invoke<ArrayBuffer>('notices_file', { request }),
  announcementsPicture: (request) => invoke<ArrayBuffer>('announcements_picture', { request }),
  formsClose: () => done(commands.formsClose()),
  printPreview: (request) => invoke<ArrayBuffer>('print_preview', { request }),
  printStart: (job) => done(commands.printStart(job)),
  printCancel: (job) => done(commands.printCancel(job)),
  printTaken: (job) => done(commands.printTaken(job)),
  surveySubmit: (answers, why, suggestion) => done(commands.surveySubmit(answers, why, suggestion)),
  helpCalled: (reason) => done(commands.helpCalled(reason)),
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
