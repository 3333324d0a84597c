/** What the keys of the number pad make of what is typed. Digits only; nothing is ever computed from text. */

export type PadMode = 'money' | 'digits' | 'phone' | 'decimal' | 'account';

/** Places behind the point that a decimal may have. */
const PLACES = 2;

/** Digits of an amount without leading zeros; '' for nothing typed, '0' stays (不先繳). */
function amount(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

/** The value after a key, or null where the largest amount (money) or the most characters (else) would be passed. */
export function press(mode: PadMode, value: string, key: string, max: number | undefined): string | null {
  if (mode === 'money') {
    if (value === '' && /^0+$/u.test(key)) return '0';
    const next = amount(value + key);
    return max !== undefined && Number(next) > max ? null : next;
  }
  if (mode === 'decimal') return point(value, key, max);
  const next = value + key;
  return max !== undefined && next.length > max ? null : next;
}

/** A number with a point and two places; a point alone means 0. before it. */
function point(value: string, key: string, max: number | undefined): string | null {
  if (key === '.') return value.includes('.') ? value : `${value === '' ? '0' : value}.`;
  const [whole = '', places] = value.split('.');
  if (places !== undefined) return places.length + key.length > PLACES ? null : value + key;
  const next = amount(whole + key);
  return max !== undefined && next.length > max ? null : next;
}

/** 萬 and 千: so many times what is typed; alone they stand for one. */
export function times(value: string, zeros: number, max: number | undefined): string | null {
  const next = (value === '' || value === '0' ? '1' : value) + '0'.repeat(zeros);
  return max !== undefined && Number(next) > max ? null : next;
}

/** 12345 → 12,345 */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/gu, ',');
}
