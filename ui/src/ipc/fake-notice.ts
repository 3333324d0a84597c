/** Invented notices in full: 示範. No place, case, plate or person here is real. */
import { FAKE_NOTICES, fakeDay, fakeMoney } from './fake-notices';
import type { LotDto, LotItemDto, MovableDto, NoticeDetailDto, NoticeSummaryDto, RoundStepDto } from './types';

const ITEM: LotItemDto = {
  kind: 'land', place: '', address: '', parcelCode: '', areaM2: null, areaPing: null, share: null, name: '', quantity: '',
  buildingNos: [], floors: [], floorPrice: null, movable: null,
};

function estateItems(notice: NoticeSummaryDto): LotItemDto[] {
  return [
    { ...ITEM, place: notice.place, address: notice.what, parcelCode: '031200000000', areaM2: notice.areaM2, areaPing: notice.areaPing, share: notice.share },
    { ...ITEM, kind: 'building', place: notice.place, address: '海埔段 307 建號，門牌海門路 12 號', areaM2: '112.13', areaPing: '33.92', share: '全部', buildingNos: ['307'], floors: ['一層 50.1', '二層 50.1', '陽台 5.2'] },
  ];
}

const CAR: MovableDto = {
  no: 1, plate: 'DMO-0001', brand: '福星', model: 'F-12', engine: '1,798cc', made: '2015年6月', mileage: '128,400 公里',
  key: 'yes', runs: 'unknown', registrable: 'conflicting', storedAt: '示範拖吊場', condition: '右前車輪框有裂縫。',
};

function movableItems(notice: NoticeSummaryDto): LotItemDto[] {
  const movable = notice.id === 'demo-car' ? CAR : { ...CAR, no: 1, plate: '', model: '', engine: '', mileage: '', key: 'unknown' as const, registrable: 'unknown' as const, runs: 'no' as const };
  return [{ ...ITEM, kind: 'other', name: notice.what.split(' ')[0] ?? '', address: '示範拖吊場', quantity: '1輛', movable }];
}

const REMARKS =
  '一、本件房屋現由第三人租用，租期到民國117年3月，拍定後不點交。' +
  '二、土地上有沒有登記的增建部分，面積大約 12 平方公尺，一併拍賣。' +
  '三、拍定後，稅款和管理費由拍定人自行查明。' +
  '四、共有人有優先承買的權利，拍定後會通知共有人。' +
  '五、投標人要在開標前把保證金的票據放進封存袋。'.repeat(3);

function lot(notice: NoticeSummaryDto, index: number): LotDto {
  const movable = notice.kind === 'movable';
  return {
    key: String(index + 1),
    no: notice.lots > 1 ? (['甲', '乙'][index] ?? '') : '',
    category: notice.category,
    floorPrice: notice.floorPrice,
    deposit: notice.deposit,
    delivery: index === 1 ? 'yes' : notice.delivery,
    takenBack: index < notice.lotsTakenBack ? 'stopped' : null,
    outcome: notice.state === 'sold'
      ? { kind: 'sold', onRoc: '115年10月6日', onRaw: '115/10/06', price: fakeMoney((notice.floorPrice?.amount ?? 0) + 10_000) }
      : null,
    items: movable ? movableItems(notice) : estateItems(notice),
    facts: movable ? [{ kind: 'viewing', text: '拍賣前一日上午9時至下午4時。' }] : [{ kind: 'occupancy', text: '查封時由第三人占用。' }],
    remarks: index === 0 && !movable ? REMARKS : '',
  };
}

function history(notice: NoticeSummaryDto): RoundStepDto[] {
  const { round, floorPrice } = notice;
  if (round === null || round.kind !== 'nth' || round.n < 2 || floorPrice === null) return [];
  return Array.from({ length: round.n }, (_, at): RoundStepDto => {
    const current = at === (round.n as number) - 1;
    return {
      id: current ? notice.id : `${notice.id}-${at}`,
      round: { kind: 'nth', n: at + 1 },
      day: current ? notice.openAt : fakeDay(`2026-${String(8 + at).padStart(2, '0')}-04`),
      floorPrice: current ? floorPrice : fakeMoney(Math.round(floorPrice.amount / 0.8 ** (round.n - 1 - at) / 1000) * 1000),
      state: current ? notice.state : 'failed',
      soldPrice: null,
      current,
    };
  });
}

const EMPTY = {
  branch: '示範分署', unit: '忠', title: '', docNo: null, issuedOn: null, validTo: null, moreCases: [], bidUntil: '', mailBid: null,
  place: '', lots: [], service: null, reward: null, attachments: [], history: [], corrections: [], url: null, qr: null,
  attribution: '示範資料', flags: [],
} satisfies Omit<NoticeDetailDto, 'summary'>;

/** A few dark fields, as a square code has them. */
const QR = { size: 29, path: Array.from({ length: 120 }, (_, n) => `M${4 + ((n * 7) % 21)} ${4 + ((n * 11) % 21)}h1v1h-1z`).join('') };

function sale(notice: NoticeSummaryDto): NoticeDetailDto {
  const estate = notice.kind === 'estate';
  return {
    ...EMPTY,
    summary: notice,
    docNo: '示執忠115年健執字第00012345號',
    issuedOn: fakeDay('2026-11-10'),
    moreCases: estate ? ['115年度健執字第00012346號'] : [],
    bidUntil: estate ? '開標日下午2時30分至3時' : '',
    mailBid: estate ? notice.delivery === 'yes' : null,
    place: '示範分署 2 樓拍賣室',
    lots: Array.from({ length: notice.lots }, (_, index) => lot(notice, index)),
    attachments: [
      { title: '公告.pdf', kind: 'document', here: true, pages: 2 },
      { title: '現場照片', kind: 'photo', here: true, pages: 1 },
      { title: '位置圖', kind: 'map', here: false, pages: 1 },
    ],
    history: history(notice),
    corrections: notice.id === 'demo-0' ? [{ on: fakeDay('2026-11-18'), changes: [{ field: 'changes-floorPrice', lot: '', before: { kind: 'text', text: '1,300,000' }, after: { kind: 'text', text: notice.floorPrice?.grouped ?? '' } }] }] : [],
    url: 'https://www.example.gov.tw/Detail/Estate?NO=demo&SALE=%E7%AC%AC1%E6%A8%99',
    qr: QR,
  };
}

export function fakeNotice(id: string): NoticeDetailDto | null {
  const found = FAKE_NOTICES.find((notice) => notice.id === id);
  if (!found) return null;
  if (found.kind === 'service') {
    const known = found.id === 'demo-letter';
    return {
      ...EMPTY, summary: found, title: '公示送達執行命令', issuedOn: found.openAt, validTo: fakeDay('2026-12-31'), docNo: '示執忠字第1150001234號',
      service: {
        people: known ? [{ name: '示○明', representative: '' }, { name: '範○華', representative: '' }, { name: '示範有限公司', representative: '示○範' }] : [{ name: '示○○', representative: '' }],
        document: found.what, basis: '行政程序法第78條第1項第1款', effectiveOn: known ? fakeDay('2026-12-02') : null, effectiveDays: known ? 20 : null,
        collectAt: known ? '示範分署忠股' : '',
      },
    };
  }
  if (found.kind === 'reward') {
    return {
      ...EMPTY, summary: found, issuedOn: found.openAt, validTo: fakeDay('2027-03-31'),
      reward: { debtor: { name: '示○○', representative: '' }, agency: '財政部南區國稅局', debtKind: '綜合所得稅', debtText: '1,300萬餘元', wanted: ['行蹤', '可供執行的財產'], rate: '5.00', cap: fakeMoney(500_000), contact: '示範分署忠股' },
    };
  }
  return sale(found);
}

/** A drawn house under a sky. */
const HOUSE =
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4CAIAAAD6wG44AAAB20lEQVR42u3bO0oDARSG0RkJbiFLcD1pUqQQs4CUAZcgWNrZKBYWQbB2CVYuQhBi4RZiIYiQ' +
  'ING87r1zvjIJeczJP0yRtC+vH43qduQQABZgARZgARZgAQYswAIswAIswAIMWIAFWIAFWIAFeGXT8bBTn7ftzs9mv2iH/XY2XzRNc3kzA1xKd9hvf94ymy+6' +
  'YFwf+Hu4y3d1YcrFgZeHu5K5sHFZ4F+G26kp1wReZ7gdmXI14D8NtwtTLgX8v+HWnnIR4A2HW3jKFYC3NdySU84NvPXh1ptyVuA90NZgTgm8u3NyvTN2MuA9' +
  'D7fAlDMBH2q4qaecA/jgw8075QTAcYabccqhgQMON92U4wJHHm6iKUcETjHcLFMOB5xruPGnHAg46XCDTzkKcMlfs0YwDnqRNR0PH++vcnEORpOA11n+2VA8' +
  'wIAFWIAFWIAFWIABC7AAC7AAC7AAA1bNeoU/2/nZ6foPvri9s2ABFmABFmABFmDAAizAAizAAizAgAVYgBWj3vvbg6OwrQIeTAt2ihZgARZg7eIqOuw7G4wm' +
  'Gz7DyfFeXy5m7dPzta+5U7QAC7AAC7AACzBgARZgARZgARZgwAIswAIswAIswAIMWIAFWIAFWIAFGLDK9Amr8t0aMUx4HgAAAABJRU5ErkJggg==';

/** The picture every file of the fake shows, as PNG. */
export function fakePicture(): ArrayBuffer {
  return Uint8Array.from(atob(HOUSE), (sign) => sign.charCodeAt(0)).buffer;
}
