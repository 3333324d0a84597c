/** Hours as people say them: twelve before noon, twelve after. Office hours decide which half is meant. */

import type { MessageKey } from '../../i18n/t';

export type Half = 'am' | 'pm';

/** How a time of each half is read out; slots hour and minute. */
export const READ: Readonly<Record<Half, MessageKey>> = { am: 'kit-time-read_am', pm: 'kit-time-read_pm' };

export interface Clock {
  half: Half;
  /** 1 to 12. */
  hour: number;
  minute: number;
}

/** Minutes are given in steps of five. */
export const MINUTES = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55] as const;
export const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** `14:30` → half past two in the afternoon; null for anything else. */
export function fromTime(time: string | null): Clock | null {
  const [, hours, minute] = /^(\d\d):(\d\d)$/u.exec(time ?? '')?.map(Number) ?? [];
  if (hours === undefined || minute === undefined || hours > 23 || minute > 59) return null;
  return { half: hours < 12 ? 'am' : 'pm', hour: hours % 12 === 0 ? 12 : hours % 12, minute };
}

export function toTime({ half, hour, minute }: Clock): string {
  const hours = (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The half an hour belongs to as long as nobody has said: from seven to eleven it is morning. */
export function likelyHalf(hour: number): Half {
  return hour >= 7 && hour <= 11 ? 'am' : 'pm';
}
