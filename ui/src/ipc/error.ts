/**
 * One error for everything that can go wrong between the window and Rust,
 * and what a visitor is told about each.
 *
 * Raw messages never reach a screen: an unknown rejection becomes `internal`.
 */
import type { MessageKey } from '../i18n/keys';
import { ERROR_CODES, type ErrorCode } from './types';

/** A refused command: which one, why, and the number staff can look up. */
export class IpcError extends Error {
  constructor(
    readonly command: string,
    readonly code: ErrorCode,
    readonly incident: string | null = null,
  ) {
    super(`${command}: ${code}`);
    this.name = 'IpcError';
  }
}

/** What the person can do about it. */
export type ErrorAction = 'retry' | 'home' | 'help' | 'none';

export interface ErrorFace {
  severity: 'info' | 'warn' | 'error';
  key: MessageKey;
  action: ErrorAction;
}

const FACES: Record<ErrorCode, ErrorFace> = {
  internal: { severity: 'error', key: 'shell-error-internal', action: 'help' },
  notFound: { severity: 'warn', key: 'shell-error-not_found', action: 'home' },
  notReady: { severity: 'info', key: 'shell-error-not_ready', action: 'retry' },
  busy: { severity: 'info', key: 'shell-error-busy', action: 'retry' },
  printerBusy: { severity: 'info', key: 'shell-error-printer_busy', action: 'retry' },
  tooLarge: { severity: 'warn', key: 'shell-error-too_large', action: 'none' },
  badRequest: { severity: 'error', key: 'shell-error-bad_request', action: 'home' },
  printerPaperOut: { severity: 'warn', key: 'shell-error-printer_paper_out', action: 'help' },
  printerOffline: { severity: 'warn', key: 'shell-error-printer_offline', action: 'retry' },
  printerNeedsHelp: { severity: 'warn', key: 'shell-error-printer_needs_help', action: 'help' },
  paperMissingGlyph: { severity: 'warn', key: 'shell-error-paper_missing_glyph', action: 'none' },
  formIncomplete: { severity: 'warn', key: 'shell-error-form_incomplete', action: 'none' },
  ledgerUnavailable: { severity: 'error', key: 'shell-error-ledger_unavailable', action: 'help' },
  visitEnded: { severity: 'info', key: 'shell-error-visit_ended', action: 'home' },
};

/** The sentence, its weight and the way on for an error code. */
export function errorFace(code: ErrorCode): ErrorFace {
  return FACES[code];
}

function isCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}

/** Turns whatever a command rejected with into an `IpcError`. */
export function asIpcError(command: string, reason: unknown): IpcError {
  if (reason instanceof IpcError) return reason;
  if (typeof reason === 'object' && reason !== null && 'code' in reason && isCode(reason.code)) {
    const incident = 'incident' in reason && typeof reason.incident === 'string' ? reason.incident : null;
    return new IpcError(command, reason.code, incident);
  }
  return new IpcError(command, 'internal');
}
