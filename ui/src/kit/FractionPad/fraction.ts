/** Shares as they are registered: so many parts of so many; the whole is one of one. */

export interface Share {
  numerator: number;
  denominator: number;
}

export const WHOLE: Share = { numerator: 1, denominator: 1 };
/** Shares that a touch gives at once. */
export const USUAL: readonly Share[] = [2, 3, 4, 5, 6, 8].map((denominator) => ({ numerator: 1, denominator }));

/** Digits of one number at most. */
export const DIGITS = 8;

/** A share from what stands in the two boxes; null where it is none (yet). */
export function shareOf(denominator: string, numerator: string): Share | null {
  const share = { numerator: Number(numerator), denominator: Number(denominator) };
  return share.denominator > 0 && share.numerator > 0 && share.numerator <= share.denominator ? share : null;
}

export function same(one: Share | null, other: Share): boolean {
  return one !== null && one.numerator === other.numerator && one.denominator === other.denominator;
}
