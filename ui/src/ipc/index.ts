/**
 * The one door to Rust. Screens call `ipc.noticesSearch(…)` and never know
 * whether the shell or the fake answers.
 */
import { insideShell, tauriCommands, tauriWindowLabel } from './client';
import { asIpcError } from './error';
import type { Commands, WindowLabel } from './types';

export * from './types';
export { IpcError, asIpcError, errorFace, type ErrorAction, type ErrorFace } from './error';

let backend: Commands = tauriCommands;
let label: WindowLabel | null = null;

/** Lets tests and the browser page put the fake in the place of Rust. */
export function setBackend(commands: Commands, windowLabel: WindowLabel = 'visitor'): void {
  backend = commands;
  label = windowLabel;
}

/** Which of our windows this page is. */
export function windowLabel(): WindowLabel {
  if (label !== null) return label;
  return insideShell() ? tauriWindowLabel() : 'visitor';
}

function guarded<K extends keyof Commands>(name: K): Commands[K] {
  const run = async (...args: unknown[]): Promise<unknown> => {
    try {
      return await (backend[name] as (...all: unknown[]) => Promise<unknown>)(...args);
    } catch (reason) {
      throw asIpcError(name, reason);
    }
  };
  return run as Commands[K];
}

const NAMES = Object.keys(tauriCommands) as (keyof Commands)[];

/** The commands, each rejecting only with `IpcError`. */
export const ipc: Commands = Object.freeze(
  Object.fromEntries(NAMES.map((name) => [name, guarded(name)])),
) as unknown as Commands;
