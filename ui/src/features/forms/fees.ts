/** Words of the fee table: one set for each rate and each kind of counting. */
import type { FeeRateDto } from '../../ipc';
import { t, type Args, type MessageKey } from '../../i18n/t';

const RATES: Readonly<Record<string, MessageKey>> = {
  reading: 'forms-fees-rate-reading',
  copy_b4: 'forms-fees-rate-copy_b4',
  copy_a3: 'forms-fees-rate-copy_a3',
  colour_b4: 'forms-fees-rate-colour_b4',
  colour_a3: 'forms-fees-rate-colour_a3',
  image_low: 'forms-fees-rate-image_low',
  image_high: 'forms-fees-rate-image_high',
  photo_low: 'forms-fees-rate-photo_low',
  photo_high: 'forms-fees-rate-photo_high',
  drawing_low: 'forms-fees-rate-drawing_low',
  post: 'forms-fees-rate-post',
};

interface GroupKeys {
  title: MessageKey;
  per: MessageKey;
  count: MessageKey;
}

const GROUPS: Readonly<Record<string, GroupKeys>> = {
  reading: { title: 'forms-fees-group-reading', per: 'forms-fees-per-reading', count: 'forms-fees-count-reading' },
  copy: { title: 'forms-fees-group-copy', per: 'forms-fees-per-copy', count: 'forms-fees-count-copy' },
  image: { title: 'forms-fees-group-image', per: 'forms-fees-per-image', count: 'forms-fees-count-image' },
  post: { title: 'forms-fees-group-post', per: 'forms-fees-per-post', count: 'forms-fees-count-post' },
};

function inGroup(rate: FeeRateDto, part: keyof GroupKeys, args?: Args): string {
  const keys = GROUPS[rate.group];
  return keys === undefined ? '' : t(keys[part], args);
}

export function rateName(rate: FeeRateDto): string {
  const key = RATES[rate.id];
  return key === undefined ? rate.id : t(key);
}

export function groupName(rate: FeeRateDto): string {
  return inGroup(rate, 'title');
}

/** 每 2 小時 20 元 */
export function priceText(rate: FeeRateDto): string {
  return inGroup(rate, 'per', { price: rate.price, every: rate.every });
}

/** 3 小時 */
export function countText(rate: FeeRateDto, n: number): string {
  return inGroup(rate, 'count', { n });
}

/** The rates by what they belong to, in the order of the table. */
export function byGroup(rates: readonly FeeRateDto[]): FeeRateDto[][] {
  const groups: FeeRateDto[][] = [];
  for (const rate of rates) {
    const last = groups.at(-1);
    if (last?.[0]?.group === rate.group) last.push(rate);
    else groups.push([rate]);
  }
  return groups;
}
