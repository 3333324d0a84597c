/** The conditions notices can be narrowed by: their order, drawing and words. */
import type { FilterByDto } from '../../ipc';
import { nav } from '../../app/nav.svelte';
import { dateText } from '../../app/dates';
import { chinese } from '../../app/languages';
import { hasKey, t, type MessageKey } from '../../i18n/t';
import type { IconName } from '../../kit';
import { search } from './search.svelte';

/** In the order in which people ask: what, where, how much, when, and then the rest. */
export const CONDITIONS: readonly { by: FilterByDto; icon: IconName }[] = [
  { by: 'kind', icon: 'notice' },
  { by: 'county', icon: 'place' },
  { by: 'township', icon: 'place' },
  { by: 'category', icon: 'building' },
  { by: 'price', icon: 'coin' },
  { by: 'road', icon: 'map' },
  { by: 'date', icon: 'calendar' },
  { by: 'when', icon: 'clock' },
  { by: 'area', icon: 'land' },
  { by: 'round', icon: 'stairs' },
  { by: 'delivery', icon: 'key' },
  { by: 'share', icon: 'share' },
  { by: 'mail', icon: 'letter' },
];

export function conditionTitle(by: FilterByDto): string {
  return t(`notices-by-${by}` as MessageKey);
}

/** Conditions whose values are names of places. */
const PLACES: readonly FilterByDto[] = ['county', 'township', 'road'];

export function isPlace(by: FilterByDto): boolean {
  return PLACES.includes(by);
}

/** Opens the choices of a condition; of a road, those of its township first. */
export function askFor(by: FilterByDto): void {
  const { first, then } = search.pathTo(by);
  nav.go('notices-filter', { by: first, then });
}

/** What the source calls a category, in the language of the visit where it has a word for it. */
const CATEGORIES: Readonly<Record<string, string>> = {
  土地: 'land', 住宅: 'home', 住辦: 'mixed', 辦公: 'office', 店面: 'shop', 廠房: 'factory', 車位: 'parking',
  汽機車: 'vehicle', 機器: 'machine', 珠寶: 'jewellery', 股票: 'stock', 其它: 'other', 其他: 'other',
};

export function categoryText(category: string): string {
  const code = CATEGORIES[category];
  return code === undefined || chinese() ? category : t(`notices-category-${code}` as MessageKey);
}

const WAN = 10_000;
const grouped = (amount: number): string => amount.toLocaleString('en-US');

/** 「100-300」 as people say it. */
function rangeText(by: 'price' | 'area', value: string): string {
  const [from = '', to = ''] = value.split('-');
  const unit = by === 'price' && !chinese() ? WAN : 1;
  const amounts = { from: grouped(Number(from) * unit), to: grouped(Number(to) * unit) };
  const shape = from === '' || from === '0' ? 'under' : to === '' ? 'over' : 'between';
  return by === 'price' ? t(`notices-price-${shape}`, amounts) : t(`notices-area-${shape}`, amounts);
}

/** 「2026-12-01..2026-12-31」, or one of the joint sales. */
function dateRangeText(value: string): string {
  const [from, to] = value.split('..');
  if (from === undefined || to === undefined) return t(`notices-date-${value}` as MessageKey);
  const day = (iso: string): string => {
    const [year = 0, month, date] = iso.split('-').map(Number);
    return dateText(`${year - 1911}年${month}月${date}日`, iso);
  };
  return from === to ? day(from) : t('notices-date-between', { from: day(from), to: day(to) });
}

/** Where the words of a value stand. */
const PREFIX: Readonly<Record<Exclude<FilterByDto, 'price' | 'area' | 'date' | 'county' | 'township' | 'road'>, string>> = {
  kind: 'notices-kind-', category: 'notices-thing-', when: 'notices-when-', round: 'notices-round-',
  delivery: 'notices-delivery-', share: 'notices-share-', mail: 'notices-mail-',
};

/** What was chosen, in words. */
export function valueText(by: FilterByDto, value: string): string {
  if (by === 'county' || by === 'township' || by === 'road') return value;
  if (by === 'price' || by === 'area') return rangeText(by, value);
  if (by === 'date') return dateRangeText(value);
  const key = `${PREFIX[by]}${value}`;
  return hasKey(key) ? t(key as MessageKey) : value;
}
