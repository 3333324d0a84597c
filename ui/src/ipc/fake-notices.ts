/** Invented notices for the fake: 示範. No place, case or person here is real. */
import type {
  DayDto, FacetDto, FilterByDto, FilterDto, MoneyDto, NoticeGroupDto, NoticePageDto, NoticeQueryDto, NoticeStateDto, NoticeSummaryDto,
  RoundDto, WithoutDto,
} from './types';

const DIGITS = '零壹貳參肆伍陸柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];

function capitals(amount: number): string {
  const groups: string[] = [];
  for (let rest = amount, group = 0; rest > 0; rest = Math.floor(rest / 10_000), group += 1) {
    const digits = [...String(rest % 10_000)].map(Number);
    const words = digits
      .map((digit, at) => (digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - at]}`))
      .join('')
      .replace(/零+/g, '零')
      .replace(/零$/, '');
    const gap = words !== '' && rest >= 10_000 && rest % 10_000 < 1000 ? '零' : '';
    groups.unshift(words === '' ? '' : gap + words + ['', '萬', '億'][group]);
  }
  return `${groups.join('') || '零'}元整`;
}

/** An amount in all the forms the screens show. */
export function fakeMoney(amount: number): MoneyDto {
  const rest = amount % 10_000;
  return {
    amount,
    grouped: amount.toLocaleString('en-US'),
    wan: { wan: Math.floor(amount / 10_000), rest: rest === 0 ? '' : rest.toLocaleString('en-US') },
    capitals: capitals(amount),
  };
}

export const FAKE_TOWNS = [
  '海門鎮', '綠田鄉', '新溪鄉', '白沙鎮', '竹圍鄉', '東埔鄉', '南坪鄉', '大灣鎮', '石門鄉', '水林鄉', '山腳鄉', '溪口鄉',
  '前埔鄉', '後寮鄉', '牛埔鄉', '菜園鄉', '茄苳鄉', '檳榔鄉', '木瓜鄉', '鳳林鎮', '椰林鄉', '蓮霧鄉', '芒果鄉', '紅豆鄉',
  '洋蔥鄉', '黑珠鄉', '可可鄉', '香蕉鄉', '西瓜鄉', '龍眼鄉', '荔枝鄉', '楊桃鄉', '鳳梨鄉',
] as const;

interface Seed {
  town: string;
  category: string;
  what: string;
  floor: number;
  round: RoundDto;
  state: NoticeStateDto;
  open: [iso: string, roc: string] | null;
  delivery: NoticeSummaryDto['delivery'];
  share: string;
  ping: string;
  m2: string;
  tags: string[];
}

const NTH = (n: number): RoundDto => ({ kind: 'nth', n });
const SEEDS: Seed[] = [
  { town: '海門鎮', category: '住宅', what: '海埔段 0312 地號，三層樓', floor: 1_235_200, round: NTH(3), state: 'upcoming', open: ['2026-12-08T15:00', '115年12月8日'], delivery: 'no', share: '全部', ping: '23.16', m2: '76.55', tags: ['noDelivery', 'leased', 'unregistered'] },
  { town: '綠田鄉', category: '土地', what: '仁和段 0295 地號', floor: 2_480_000, round: NTH(1), state: 'upcoming', open: ['2026-12-08T15:00', '115年12月8日'], delivery: 'yes', share: '全部', ping: '23.2', m2: '76.69', tags: ['farmLand'] },
  { town: '海門鎮', category: '土地', what: '下廍段 1225-5 地號', floor: 960_000, round: NTH(2), state: 'biddingToday', open: ['2026-11-22T15:00', '115年11月22日'], delivery: 'no', share: '2分之1', ping: '366', m2: '1,210', tags: ['noDelivery', 'share', 'coOwnersFirst'] },
  { town: '綠田鄉', category: '店面', what: '光林段 0048 地號，四層樓', floor: 2_112_000, round: { kind: 'specialSale' }, state: 'openOffer', open: null, delivery: 'yes', share: '全部', ping: '41.5', m2: '137.2', tags: [] },
  { town: '白沙鎮', category: '土地', what: '船頭段 0417 地號', floor: 182_000, round: NTH(1), state: 'postponed', open: ['2026-12-15T10:30', '115年12月15日'], delivery: 'seeRemarks', share: '16分之1', ping: '11.5', m2: '38', tags: ['share', 'roadLand'] },
  { town: '新溪鄉', category: '住宅', what: '新南段 307 建號', floor: 486_400, round: NTH(3), state: 'sold', open: ['2026-10-06T15:00', '115年10月6日'], delivery: 'partial', share: '全部', ping: '33.92', m2: '112.13', tags: [] },
];

/** "2026-12-08T15:00" with its day in the Republic's calendar. */
export function fakeDay(iso: string, roc?: string): DayDto {
  const [year = 0, month, day] = iso.slice(0, 10).split('-').map(Number);
  return { iso, roc: roc ?? `${year - 1911}年${month}月${day}日`, time: iso.length > 10 ? iso.slice(11) : null };
}

const NOTHING: NoticeSummaryDto = {
  id: '', kind: 'estate', category: '', place: '', what: '', lots: 0, lotsTakenBack: 0, people: 0, caseNo: '', round: null, state: 'posted',
  openAt: null, offerUntil: null, floorPrice: null, deposit: null, areaPing: null, areaM2: null, delivery: 'unknown',
  share: null, tags: [], demo: true,
};

function caseNo(index: number): string {
  return `115年度健執字第${String(12_345 + index).padStart(8, '0')}號`;
}

function estate(index: number): NoticeSummaryDto {
  const seed = SEEDS[index % SEEDS.length] as Seed;
  const turn = Math.floor(index / SEEDS.length);
  const town = turn === 0 ? seed.town : (FAKE_TOWNS[(index * 7) % FAKE_TOWNS.length] as string);
  const floor = seed.floor + turn * 37_000;
  return {
    ...NOTHING,
    id: `demo-${index}`,
    category: seed.category,
    place: town,
    what: seed.what,
    lots: index % 4 === 0 ? 2 : 1,
    lotsTakenBack: index === 4 ? 1 : 0,
    caseNo: caseNo(index),
    round: seed.round,
    state: seed.state,
    openAt: seed.open ? fakeDay(seed.open[0], seed.open[1]) : null,
    offerUntil: seed.state === 'openOffer' ? fakeDay('2027-02-10') : null,
    floorPrice: fakeMoney(floor),
    deposit: fakeMoney(Math.ceil(floor / 5_000) * 1_000),
    areaPing: seed.ping,
    areaM2: seed.m2,
    delivery: seed.delivery,
    share: seed.share,
    tags: seed.tags,
  };
}

const OTHERS: NoticeSummaryDto[] = [
  { ...NOTHING, id: 'demo-car', kind: 'movable', category: '汽機車', what: '自用小客車 福星 DMO-0001', lots: 1, caseNo: caseNo(900), round: NTH(2), state: 'upcoming', openAt: fakeDay('2026-12-03T10:00'), floorPrice: fakeMoney(86_000), tags: [] },
  { ...NOTHING, id: 'demo-machine', kind: 'movable', category: '機器', what: '蔬果清洗機', lots: 1, caseNo: caseNo(901), round: NTH(1), state: 'upcoming', openAt: fakeDay('2026-12-03T10:30'), tags: [] },
  { ...NOTHING, id: 'demo-letter', kind: 'service', what: '執行命令', people: 3, caseNo: caseNo(902), openAt: fakeDay('2026-11-12') },
  { ...NOTHING, id: 'demo-letter-unknown', kind: 'service', what: '拍賣公告（通知）', people: 1, caseNo: caseNo(903), openAt: fakeDay('2026-11-16') },
  { ...NOTHING, id: 'demo-reward', kind: 'reward', what: '南區國稅局 綜合所得稅', caseNo: caseNo(904), openAt: fakeDay('2026-10-01') },
];

/** Every invented notice, in the order of the list: to come, offers, letters, over. */
export const FAKE_NOTICES: readonly NoticeSummaryDto[] = [...Array.from({ length: 48 }, (_, index) => estate(index)), ...OTHERS];

const THINGS: Readonly<Record<string, string>> = { 住宅: 'house', 店面: 'house', 土地: 'land', 汽機車: 'vehicle', 機器: 'machine' };
const ENDED: readonly NoticeStateDto[] = ['sold', 'takenByCreditor', 'soldInOffer', 'endedUnknown', 'expired', 'failed'];
const WAN = 10_000;

function groupOf(notice: NoticeSummaryDto): NoticeGroupDto {
  if (ENDED.includes(notice.state)) return 'past';
  if (notice.state === 'posted') return 'posted';
  return notice.state === 'openOffer' ? 'offer' : 'upcoming';
}

function when(notice: NoticeSummaryDto): string {
  return groupOf(notice) === 'past' ? 'past' : 'upcoming';
}

function within(value: string, of: number): boolean {
  const [from = '', to = ''] = value.split('-');
  return of >= Number(from) && (to === '' || of < Number(to));
}

/** What a notice is by each condition; none where the condition says nothing about it. */
function valueOf(notice: NoticeSummaryDto, by: FilterByDto): string | null {
  const { round } = notice;
  switch (by) {
    case 'kind': return notice.kind;
    case 'county': return null;
    case 'township': return notice.place === '' ? null : notice.place;
    case 'road': return /^.+段/u.exec(notice.what)?.[0] ?? null;
    case 'category': return THINGS[notice.category] ?? null;
    case 'when': return when(notice);
    case 'round': return round === null ? null : round.kind === 'nth' ? (round.n > 4 ? 'more' : String(round.n)) : round.kind === 'specialSale' ? 'special' : 'after';
    case 'delivery': return notice.kind === 'estate' ? { yes: 'yes', no: 'no', partial: 'partial', seeRemarks: 'see', unknown: 'unknown' }[notice.delivery] : null;
    case 'share': return notice.share === null ? null : notice.share === '全部' ? 'whole' : 'part';
    case 'date': return notice.openAt?.iso.startsWith('2026-12-08') ? 'next' : null;
    case 'mail': return notice.kind === 'estate' && notice.delivery === 'yes' ? 'yes' : null;
    case 'price': return BANDS.price.find((band) => notice.floorPrice !== null && within(band, notice.floorPrice.amount / WAN)) ?? null;
    case 'area': return BANDS.area.find((band) => notice.areaPing !== null && within(band, Number(notice.areaPing))) ?? null;
  }
}

const BANDS = { price: ['0-50', '50-100', '100-300', '300-500', '500-1000', '1000-'], area: ['0-20', '20-50', '50-100', '100-300', '300-'] } as const;
const BYS: readonly FilterByDto[] = ['kind', 'county', 'township', 'road', 'category', 'price', 'area', 'date', 'when', 'round', 'delivery', 'share', 'mail'];

function passes(notice: NoticeSummaryDto, { by, value }: FilterDto): boolean {
  if (by === 'price' && notice.floorPrice !== null) return within(value, notice.floorPrice.amount / WAN);
  if (by === 'area' && notice.areaPing !== null) return within(value, Number(notice.areaPing.replaceAll(',', '')));
  if (by === 'date' && value.includes('..')) {
    const [from = '', to = ''] = value.split('..');
    const day = notice.openAt?.iso.slice(0, 10) ?? '';
    return day >= from && day <= to;
  }
  return valueOf(notice, by) === value;
}

function found(query: NoticeQueryDto, without?: FilterByDto): NoticeSummaryDto[] {
  const filters = query.filters.filter(({ by }) => by !== without);
  const words = query.words.split(/\s+/);
  return FAKE_NOTICES.filter((notice) => {
    const haystack = `${notice.place}${notice.category}${notice.what}${notice.caseNo}`;
    return filters.every((filter) => passes(notice, filter)) && words.every((word) => haystack.includes(word));
  });
}

function facet(query: NoticeQueryDto, by: FilterByDto): FacetDto {
  const counts = new Map<string, number>();
  const nowhere = by === 'road' && !query.filters.some((filter) => filter.by === 'township');
  for (const notice of nowhere ? [] : found(query, by)) {
    const value = valueOf(notice, by);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order: readonly string[] = by === 'price' || by === 'area' ? BANDS[by] : [];
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  choices.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return { by, choices };
}

const GROUP: readonly NoticeGroupDto[] = ['upcoming', 'offer', 'posted', 'past'];

export function fakeSearch(query: NoticeQueryDto): NoticePageDto {
  const all = found(query).map((notice) => ({ group: groupOf(notice), notice })).sort((a, b) => GROUP.indexOf(a.group) - GROUP.indexOf(b.group));
  const easier = (dropped: WithoutDto['by'], other: NoticeQueryDto): WithoutDto[] => {
    const count = found(other, dropped ?? undefined).length;
    return count === 0 ? [] : [{ by: dropped, count }];
  };
  const words = query.words === '' ? [] : easier(null, { ...query, words: '' });
  return {
    total: all.length,
    notices: all.slice(query.offset, query.offset + query.limit),
    facets: BYS.map((by) => facet(query, by)),
    without: all.length > 0 ? [] : [...query.filters.flatMap(({ by }) => easier(by, query)), ...words],
  };
}
