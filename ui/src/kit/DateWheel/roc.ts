/** Days of the calendar without time zones; the year of the Republic is the western one less 1911. */

export interface Day {
  /** ROC year, 1 and up. */
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Days of a month of a ROC year. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year + 1911, month, 0)).getUTCDate();
}

export function toIso({ year, month, day }: Day): string {
  return `${String(year + 1911).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `2026-08-10` → 115, 8, 10; null for anything that is no day. */
export function fromIso(iso: string): Day | null {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso)?.map(Number) ?? [];
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = { year: y - 1911, month: m, day: d };
  return isDay(day) ? day : null;
}

export function isDay({ year, month, day }: Day): boolean {
  return year >= 1 && year <= 999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(stamp(day)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function stamp({ year, month, day }: Day): number {
  return Date.UTC(year + 1911, month - 1, day);
}

/** How many days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((stamp(to) - stamp(from)) / DAY_MS);
}

/** Turns one wheel; the day follows when the month is shorter, months and days come round. */
export function turn(day: Day, wheel: keyof Day, by: 1 | -1): Day {
  if (wheel === 'day') {
    const days = daysIn(day.year, day.month);
    return { ...day, day: ((day.day - 1 + by + days) % days) + 1 };
  }
  const next = wheel === 'year' ? { ...day, year: Math.max(1, day.year + by) } : { ...day, month: ((day.month - 1 + by + 12) % 12) + 1 };
  return { ...next, day: Math.min(next.day, daysIn(next.year, next.month)) };
}

/** The day nearest to `day` within the limits. */
export function within(day: Day, min: Day | null, max: Day | null): Day {
  if (min && daysBetween(min, day) < 0) return min;
  if (max && daysBetween(day, max) < 0) return max;
  return day;
}

/** What is typed into the three boxes. */
export interface Typed {
  year: string;
  month: string;
  day: string;
}

/** Whether a box is full: no further digit can belong to it. */
export function full(box: keyof Typed, digits: string): boolean {
  if (box === 'year') return digits.length === 3 || (digits.length === 2 && digits >= '20');
  return digits.length === 2 || digits > (box === 'month' ? '1' : '3');
}
