/** From a lot to the bid: the form is opened with what the notice decides, then its privacy page is read. */
import { nav } from '../../app/nav.svelte';
import { ipc, type LotDto, type NoticeSummaryDto } from '../../ipc';
import { isToCome } from './look';

/** 投標書, form 22. */
const BID_FORM = 'real_estate_bid_form';

/** Only a sealed bid for land or buildings is written on form 22; an offer is written on another. */
export function bids(notice: NoticeSummaryDto): boolean {
  return notice.kind === 'estate' && isToCome(notice);
}

export async function beginBid(id: string, lot: string): Promise<void> {
  await ipc.noticesBid(id, lot);
  nav.go('privacy', { formId: BID_FORM });
}

/** The lots that can be bid for: one may have been stopped while the others go on. */
export function lotsToBidFor(lots: readonly LotDto[]): LotDto[] {
  return lots.filter(({ takenBack }) => takenBack === null);
}

/** The bid for the only lot, or the page that asks for which. */
export async function startBid(id: string, lots: readonly LotDto[]): Promise<void> {
  const [lot, ...others] = lotsToBidFor(lots);
  if (lot === undefined) return;
  if (others.length > 0) nav.go('notice-lot', { id });
  else await beginBid(id, lot.key);
}
