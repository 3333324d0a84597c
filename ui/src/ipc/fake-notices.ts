/** Invented notices for the fake: 示範. No place, case or person here is real. */
import type {
  LotDto, MoneyDto, NoticeDetailDto, NoticePageDto, NoticeQueryDto, NoticeStateDto, NoticeSummaryDto, RoundDto,
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
const COUNTY = '示範縣';

interface Seed {
  town: string;
  category: string;
  lotText: string;
  floor: number;
  round: RoundDto;
  state: NoticeStateDto;
  open: [iso: string, roc: string] | null;
  delivery: NoticeSummaryDto['delivery'];
  share: string;
  ping: string;
  m2: string;
}

const NTH = (n: number): RoundDto => ({ kind: 'nth', n });
const SEEDS: Seed[] = [
  { town: '海門鎮', category: '住宅', lotText: '海埔段 0312 地號，三層樓', floor: 1_235_200, round: NTH(3), state: 'upcoming', open: ['2026-12-08T15:00', '115年12月8日'], delivery: 'no', share: '全部', ping: '23.16', m2: '76.55' },
  { town: '綠田鄉', category: '土地', lotText: '仁和段 0295 地號', floor: 2_480_000, round: NTH(1), state: 'upcoming', open: ['2026-12-08T15:00', '115年12月8日'], delivery: 'yes', share: '全部', ping: '23.2', m2: '76.69' },
  { town: '海門鎮', category: '土地', lotText: '下廍段 1225-5 地號', floor: 960_000, round: NTH(2), state: 'biddingToday', open: ['2026-11-22T15:00', '115年11月22日'], delivery: 'no', share: '2分之1', ping: '366', m2: '1,210' },
  { town: '綠田鄉', category: '店面', lotText: '光林段 0048 地號，四層樓', floor: 2_112_000, round: { kind: 'specialSale' }, state: 'openOffer', open: null, delivery: 'yes', share: '全部', ping: '41.5', m2: '137.2' },
  { town: '白沙鎮', category: '土地', lotText: '船頭段 0417 地號', floor: 182_000, round: NTH(1), state: 'postponed', open: ['2026-12-15T10:30', '115年12月15日'], delivery: 'seeRemarks', share: '16分之1', ping: '11.5', m2: '38' },
  { town: '新溪鄉', category: '住宅', lotText: '新南段 307 建號', floor: 486_400, round: NTH(3), state: 'sold', open: ['2026-10-06T15:00', '115年10月6日'], delivery: 'partial', share: '全部', ping: '33.92', m2: '112.13' },
];

function summary(index: number): NoticeSummaryDto {
  const seed = SEEDS[index % SEEDS.length] as Seed;
  const round = Math.floor(index / SEEDS.length);
  const town = round === 0 ? seed.town : (FAKE_TOWNS[(index * 7) % FAKE_TOWNS.length] as string);
  const floor = seed.floor + round * 37_000;
  return {
    id: `demo-${index}`,
    kind: 'estate',
    category: seed.category,
    place: town,
    lotText: seed.lotText,
    lots: index % 4 === 0 ? 2 : 1,
    caseNo: `115年度健執字第${String(12_345 + index).padStart(8, '0')}號`,
    round: seed.round,
    state: seed.state,
    openAt: seed.open ? { iso: seed.open[0], roc: seed.open[1], time: seed.open[0].slice(11) } : null,
    floorPrice: fakeMoney(floor),
    deposit: fakeMoney(Math.ceil(floor / 5_000) * 1_000),
    areaPing: seed.ping,
    areaM2: seed.m2,
    delivery: seed.delivery,
    share: seed.share,
    demo: true,
  };
}

const ALL = Array.from({ length: 48 }, (_, index) => summary(index));
const ENDED: readonly NoticeStateDto[] = ['sold', 'takenByCreditor', 'soldInOffer', 'endedUnknown', 'expired', 'failed'];

function matches(notice: NoticeSummaryDto, query: NoticeQueryDto): boolean {
  const ended = ENDED.includes(notice.state);
  if (query.when === 'upcoming' && ended) return false;
  if (query.when === 'past' && !ended) return false;
  if (query.kind !== null && notice.kind !== query.kind) return false;
  if (query.township !== null && notice.place !== query.township) return false;
  const haystack = `${notice.place}${notice.category}${notice.lotText}${notice.caseNo}`;
  return query.words.split(/\s+/).every((word) => haystack.includes(word));
}

export function fakeSearch(query: NoticeQueryDto): NoticePageDto {
  const found = ALL.filter((notice) => matches(notice, query));
  const anywhere = ALL.filter((notice) => matches(notice, { ...query, township: null }));
  const counts = new Map<string, number>();
  for (const { place } of anywhere) counts.set(place, (counts.get(place) ?? 0) + 1);
  return {
    total: found.length,
    notices: found.slice(query.offset, query.offset + query.limit),
    townships: [...counts].map(([name, count]) => ({ county: COUNTY, name, count })),
    kinds: found.length === 0 ? [] : [{ kind: 'estate', count: found.length }],
  };
}

function lot(notice: NoticeSummaryDto, index: number): LotDto {
  const sold = notice.state === 'sold';
  return {
    no: ['甲', '乙'][index] ?? '',
    category: notice.category,
    floorPrice: notice.floorPrice,
    deposit: notice.deposit,
    delivery: notice.delivery,
    outcome: sold
      ? { kind: 'sold', onRoc: '115年10月6日', onRaw: '115/10/06', price: fakeMoney((notice.floorPrice?.amount ?? 0) + 10_000) }
      : null,
    items: [
      { kind: 'land', place: notice.place, address: notice.lotText, parcelCode: '031200000000', areaM2: notice.areaM2, areaPing: notice.areaPing, share: notice.share },
      { kind: 'building', place: notice.place, address: '海埔段 307 建號，門牌海門路 12 號', parcelCode: '', areaM2: '112.13', areaPing: '33.92', share: '全部' },
    ],
    remarks: index === 0 ? REMARKS : '',
  };
}

const REMARKS =
  '一、本件房屋現由第三人租用，租期到民國117年3月，拍定後不點交。' +
  '二、土地上有沒有登記的增建部分，面積大約 12 平方公尺，一併拍賣。' +
  '三、拍定後，稅款和管理費由拍定人自行查明。' +
  '四、共有人有優先承買的權利，拍定後會通知共有人。' +
  '五、投標人要在開標前把保證金的票據放進封存袋。'.repeat(3);

export function fakeNotice(id: string): NoticeDetailDto | null {
  const found = ALL.find((notice) => notice.id === id);
  if (!found) return null;
  return {
    summary: found,
    branch: '示範分署',
    unit: '忠',
    lots: Array.from({ length: found.lots }, (_, index) => lot(found, index)),
    url: null,
    attribution: '示範資料',
    flags: [],
    remarks: REMARKS,
  };
}
