/**
 * Dates and times as people of each language say them.
 *
 * Rust sends the Republic's date as a text and the ISO date beside it. The
 * Chinese variants show the first; the others the Gregorian date, because
 * their readers count so.
 */
import { t, variant, type MessageKey, type Variant } from '../i18n/t';
import { chinese } from './languages';

/** The Thai locale would switch to the Buddhist calendar by itself. */
const LOCALE: Record<Variant, string> = {
  'zh-TW': 'zh-TW',
  'zh-TW-x-easy': 'zh-TW',
  en: 'en-GB',
  vi: 'vi-VN',
  id: 'id-ID',
  th: 'th-TH-u-ca-gregory',
};

/** Variants that count the hours of the afternoon from one again. */
const TWELVE_HOURS: ReadonlySet<Variant> = new Set<Variant>(['zh-TW', 'zh-TW-x-easy', 'en']);

/** The day in a text such as 115年11月22日: its three numbers, whatever stands between them. */
function isoOfRoc(roc: string): string {
  const [year, month, day] = (roc.match(/\d+/g) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return '';
  return `${year + 1911}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function gregorian(iso: string, month: 'long' | 'short' | 'numeric', year = true): string | null {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(LOCALE[variant()], {
    day: 'numeric', month, ...(year ? { year: 'numeric' } : {}), timeZone: 'UTC',
  }).format(date);
}

/** "115年11月22日" in Chinese, "22 November 2026" elsewhere. */
export function dateText(roc: string, iso = isoOfRoc(roc)): string {
  return chinese() ? roc : (gregorian(iso, 'long') ?? roc);
}

/** The same, as short as it can be said: for the bar above every screen. */
export function dateShort(roc: string, iso: string): string {
  return chinese() ? roc : (gregorian(iso, 'numeric') ?? roc);
}

/** "59/5/6", as in the boxes of a form. */
export function rocDigits(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? iso : `${year - 1911}/${month}/${day}`;
}

/** "12 月 5 日": a day of this year or the next, where the year goes without saying. */
export function dayText(iso: string): string {
  const [, month, day] = iso.split('-').map(Number);
  if (month === undefined || day === undefined) return iso;
  return chinese() ? t('shell-date-day', { month, day }) : (gregorian(iso, 'short', false) ?? iso);
}

/** "星期日" for 7, in the language of the visit. */
export function weekdayText(weekday: number): string {
  return t(`shell-weekday-${weekday}` as MessageKey);
}

/** "下午 3 點" from "15:00", in the language of the visit. */
export function timeText(clock: string): string {
  const match = /^(\d{1,2}):(\d{2})/.exec(clock);
  if (!match) return clock;
  const [hours, minute] = [Number(match[1]), match[2] ?? '00'];
  const hour = TWELVE_HOURS.has(variant()) ? String(hours % 12 === 0 ? 12 : hours % 12) : String(hours);
  const half = hours < 12 ? 'morning' : 'afternoon';
  return minute === '00'
    ? t(`shell-time-${half}_sharp` as MessageKey, { hour })
    : t(`shell-time-${half}` as MessageKey, { hour, minute });
}

/** Weekday of an ISO date, 1 = Monday. */
export function weekdayOf(iso: string): number {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}
