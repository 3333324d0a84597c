/** How the facts of a notice look: which word, which drawing, which tone. */
import { dateText, timeText, weekdayOf, weekdayText } from '../../app/dates';
import type { DayDto, DeliveryDto, NoticeStateDto, NoticeSummaryDto, RoundDto } from '../../ipc';
import { hasKey, t, type MessageKey } from '../../i18n/t';
import type { IconName } from '../../kit';
import { categoryText } from './conditions';

type Tone = 'ink' | 'frame' | 'fill' | 'seal' | 'indigo';
export interface TagLook {
  label: string;
  tone: Tone;
  icon?: IconName;
}

/** The value of the source's category column that means bare land. */
const LAND = '土地';
const VEHICLE = '汽機車';

export function noticeIcon(notice: NoticeSummaryDto): IconName {
  if (notice.kind === 'movable') return notice.category === VEHICLE ? 'car' : 'stack';
  if (notice.kind === 'service') return 'letter';
  if (notice.kind === 'reward') return 'coin';
  return notice.category === LAND ? 'land' : 'building';
}

/** 東港鎮　土地 23.2 坪: enough to tell one row from the next. */
export function rowTitle(notice: NoticeSummaryDto): string {
  const title = noticeTitle(notice);
  return notice.areaPing === null || notice.kind !== 'estate' ? title : `${title} ${t('notices-area-ping', { ping: notice.areaPing })}`;
}

/** 東港鎮　住宅; a thing or a letter by what it is. No name of a person. */
export function noticeTitle(notice: NoticeSummaryDto): string {
  const parts = notice.kind === 'estate' ? [notice.place, categoryText(notice.category)] : [notice.what];
  return parts.filter((part) => part !== '').join('　') || t(`notices-kind-${notice.kind}` as MessageKey);
}

/** The second line of a row. */
export function noticeLine(notice: NoticeSummaryDto): string {
  if (notice.kind === 'estate') return notice.what;
  if (notice.kind === 'service') return t('notices-people', { n: notice.people });
  return [categoryText(notice.category), notice.place].filter((part) => part !== '').join('　');
}

/** States in which a sale is still to come: a bid can be written for it. */
const TO_COME: ReadonlySet<NoticeStateDto> = new Set<NoticeStateDto>(['upcoming', 'biddingToday', 'postponed', 'corrected']);

export function isToCome({ state }: NoticeSummaryDto): boolean {
  return TO_COME.has(state);
}

/** What a buyer must know, as a tag and a sentence; codes without words are left out. */
export function knownTag(code: string): { label: string; means: string } | null {
  const [label, means] = [`notices-tag-${code}`, `notices-tag-${code}-means`];
  return hasKey(label) && hasKey(means) ? { label: t(label as MessageKey), means: t(means as MessageKey) } : null;
}

/** Tags that other tags of a row say already. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['noDelivery', 'partDelivery', 'share']);

/** Area in 坪 first, square metres second. */
export function areaText(ping: string | null, m2: string | null): string | null {
  if (ping !== null && m2 !== null) return t('notices-detail-area-both', { ping, m2 });
  return m2 === null ? null : t('notices-detail-area-m2', { m2 });
}

export function roundText(round: RoundDto): string {
  if (round.kind === 'specialSale') return t('notices-round-special');
  if (round.kind === 'afterSpecial') return t('notices-round-after');
  return round.n >= 1 && round.n <= 4
    ? t(`notices-round-${round.n}` as MessageKey)
    : t('notices-round-n', { n: round.n });
}

const DELIVERY: Record<DeliveryDto, { part: string; tone: Tone; icon: IconName }> = {
  yes: { part: 'yes', tone: 'frame', icon: 'key' },
  no: { part: 'no', tone: 'seal', icon: 'nokey' },
  partial: { part: 'partial', tone: 'seal', icon: 'nokey' },
  seeRemarks: { part: 'see', tone: 'ink', icon: 'question' },
  unknown: { part: 'unknown', tone: 'ink', icon: 'question' },
};

function isDelivery(value: string): value is DeliveryDto {
  return value in DELIVERY;
}

/** The tag of handing over, and what follows from it. */
export function deliveryLook(value: string): TagLook & { means: string; warn: boolean } {
  const { part, tone, icon } = DELIVERY[isDelivery(value) ? value : 'unknown'];
  return {
    label: t(`notices-delivery-${part}` as MessageKey),
    means: t(`notices-delivery-${part}-means` as MessageKey),
    warn: tone === 'seal',
    tone,
    icon,
  };
}

/** States that a reader must not miss; the ordinary one (not opened yet) is said by its date. */
const STATE_TONE: Record<NoticeStateDto, Tone | null> = {
  upcoming: null,
  biddingToday: 'fill',
  openOffer: 'frame',
  postponed: 'seal',
  stopped: 'seal',
  withdrawn: 'seal',
  corrected: 'seal',
  failed: 'ink',
  sold: 'ink',
  takenByCreditor: 'ink',
  soldInOffer: 'ink',
  endedUnknown: 'ink',
  expired: 'ink',
  posted: null,
};

export function stateTag(state: NoticeStateDto): TagLook | null {
  const tone = STATE_TONE[state];
  return tone === null ? null : { label: t(`notices-state-${state}` as MessageKey), tone };
}

/** The tags of a row, the one that decides first: what must be known is never the one that gives way. */
export function noticeTags(notice: NoticeSummaryDto): TagLook[] {
  const round: TagLook | null = notice.round === null ? null : { label: roundText(notice.round), tone: 'fill' };
  const back: TagLook | null = notice.lotsTakenBack === 0 ? null : { label: t('notices-lots-back', { n: notice.lotsTakenBack }), tone: 'seal' };
  if (notice.kind !== 'estate') return [stateTag(notice.state), back, round].filter((tag) => tag !== null);
  const { label, tone, icon, warn } = deliveryLook(notice.delivery);
  const delivery: TagLook | null = icon === undefined ? null : { label, tone, icon };
  const tags: (TagLook | null)[] = [
    stateTag(notice.state),
    back,
    warn ? delivery : null,
    round,
    warn ? null : delivery,
    notice.share === null ? null : { label: notice.share, tone: 'indigo', icon: 'share' },
    ...notice.tags.filter((code) => !SAID_ELSEWHERE.has(code)).map((code): TagLook | null => {
      const known = knownTag(code);
      return known === null ? null : { label: known.label, tone: 'ink', icon: 'info' };
    }),
  ];
  return tags.filter((tag) => tag !== null);
}

/** 115年8月4日 星期二 下午 3 點; without the weekday where there is no room for it. */
export function openText(open: DayDto, weekday = true): string {
  const parts = [dateText(open.roc, open.iso)];
  if (weekday) parts.push(weekdayText(weekdayOf(open.iso)));
  if (open.time !== null) parts.push(timeText(open.time));
  return parts.join(' ');
}
