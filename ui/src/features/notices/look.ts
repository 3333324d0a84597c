/** How the facts of a notice look: which word, which drawing, which tone. */
import { dateText, timeText, weekdayOf, weekdayText } from '../../app/dates';
import type { DeliveryDto, NoticeStateDto, NoticeSummaryDto, OpenAtDto, RoundDto } from '../../ipc';
import { t, type MessageKey } from '../../i18n/t';
import type { IconName } from '../../kit';

type Tone = 'ink' | 'frame' | 'fill' | 'seal' | 'indigo';
export interface TagLook {
  label: string;
  tone: Tone;
  icon?: IconName;
}

/** The value of the source's category column that means bare land. */
const LAND = '土地';

export function noticeIcon(notice: NoticeSummaryDto): IconName {
  if (notice.kind === 'movable') return 'car';
  if (notice.kind !== 'estate') return 'notice';
  return notice.category === LAND ? 'land' : 'building';
}

/** 東港鎮　土地 23.2 坪: enough to tell one row from the next. */
export function rowTitle(notice: NoticeSummaryDto): string {
  const title = noticeTitle(notice);
  return notice.areaPing === null ? title : `${title} ${t('notices-area-ping', { ping: notice.areaPing })}`;
}

/** 東港鎮　透天住宅 */
export function noticeTitle(notice: NoticeSummaryDto): string {
  return [notice.place, notice.category].filter((part) => part !== '').join('　');
}

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
  posted: 'ink',
};

export function stateTag(state: NoticeStateDto): TagLook | null {
  const tone = STATE_TONE[state];
  return tone === null ? null : { label: t(`notices-state-${state}` as MessageKey), tone };
}

/** The tags of a row, the one that decides first: what must be known is never the one that gives way. */
export function noticeTags(notice: NoticeSummaryDto): TagLook[] {
  const { label, tone, icon, warn } = deliveryLook(notice.delivery);
  const delivery: TagLook | null = icon === undefined ? null : { label, tone, icon };
  const tags: (TagLook | null)[] = [
    stateTag(notice.state),
    warn ? delivery : null,
    notice.round === null ? null : { label: roundText(notice.round), tone: 'fill' },
    warn ? null : delivery,
    notice.share === null ? null : { label: notice.share, tone: 'indigo', icon: 'share' },
  ];
  return tags.filter((tag) => tag !== null);
}

/** 115年8月4日 星期二 下午 3 點; without the weekday where there is no room for it. */
export function openText(open: OpenAtDto, weekday = true): string {
  const parts = [dateText(open.roc, open.iso)];
  if (weekday) parts.push(weekdayText(weekdayOf(open.iso)));
  if (open.time !== null) parts.push(timeText(open.time));
  return parts.join(' ');
}
