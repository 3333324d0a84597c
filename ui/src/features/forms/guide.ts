/**
 * How the forms are found and what their pages say beside the definition: what
 * one wants to do, where a form is handed in, what it costs. Words are in `guide.ftl`.
 */
import { t, type MessageKey } from '../../i18n/t';
import type { IconName } from '../../kit';

/** What one wants to do; at most six on one page. */
export const GROUPS = ['pay', 'buy', 'creditor', 'read', 'refund', 'others'] as const;
export type GroupId = (typeof GROUPS)[number];

export const GROUP_ICONS: Readonly<Record<GroupId, IconName>> = {
  pay: 'coin', buy: 'building', creditor: 'stairs', read: 'search', refund: 'sign', others: 'person',
};

type PlaceId = 'division' | 'service' | 'archive' | 'procurement' | 'auction' | 'bidbox' | 'payout' | 'kiosk' | 'intake' | 'none';
type FeeId = 'free' | 'no_fee' | 'advance' | 'table' | 'deposit' | 'postage';

interface Guide {
  group: GroupId;
  where: PlaceId;
  fee: FeeId;
}

/** In the order in which each group lists them: the usual one first. */
const GUIDES: Readonly<Record<string, Guide>> = {
  installment_application: { group: 'pay', where: 'division', fee: 'free' },
  obligor_statement: { group: 'pay', where: 'division', fee: 'free' },
  home_visit_request: { group: 'pay', where: 'service', fee: 'free' },
  guarantee_letter: { group: 'pay', where: 'division', fee: 'free' },
  real_estate_bid_form: { group: 'buy', where: 'bidbox', fee: 'deposit' },
  property_viewing_request: { group: 'buy', where: 'division', fee: 'free' },
  declaration_purchase_special_sale: { group: 'buy', where: 'division', fee: 'deposit' },
  request_property_handover: { group: 'buy', where: 'division', fee: 'advance' },
  declaration_join_distribution: { group: 'creditor', where: 'division', fee: 'no_fee' },
  declaration_take_over: { group: 'creditor', where: 'auction', fee: 'no_fee' },
  inheritance_registration_request: { group: 'creditor', where: 'division', fee: 'advance' },
  case_file_access_request: { group: 'read', where: 'division', fee: 'table' },
  archive_use_application: { group: 'read', where: 'archive', fee: 'table' },
  archive_fee_schedule: { group: 'read', where: 'none', fee: 'free' },
  receipt: { group: 'refund', where: 'payout', fee: 'free' },
  return_bid_bond_request: { group: 'refund', where: 'procurement', fee: 'free' },
  return_performance_bond_request: { group: 'refund', where: 'procurement', fee: 'free' },
  return_bid_documents_request: { group: 'refund', where: 'procurement', fee: 'postage' },
  power_of_attorney: { group: 'others', where: 'division', fee: 'free' },
  wage_garnishment_report: { group: 'others', where: 'division', fee: 'free' },
  satisfaction_survey: { group: 'others', where: 'kiosk', fee: 'free' },
  transfer_document_set: { group: 'others', where: 'intake', fee: 'free' },
};

/** Every form the guide knows. */
export const GUIDED: readonly string[] = Object.keys(GUIDES);

/** `forms` that belong to a purpose, the usual one first. */
export function inGroup<F extends { id: string }>(forms: readonly F[], group: GroupId): F[] {
  const order = GUIDED.filter((id) => GUIDES[id]?.group === group);
  return forms.filter(({ id }) => order.includes(id)).sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function words(about: 'group' | 'what' | 'who' | 'when' | 'where' | 'fee', id: string): string {
  return t(('guide-' + `${about}-${id}`) as MessageKey);
}

export function groupTitle(group: GroupId): string {
  return words('group', group);
}

export function groupWhat(group: GroupId): string {
  return words('what', group);
}

export interface GuideText {
  who: string;
  when: string;
  where: string;
  fee: string;
}

/** What the page of a form says; null for a form the guide does not know. */
export function guideText(formId: string): GuideText | null {
  const guide = GUIDES[formId];
  if (guide === undefined) return null;
  return { who: words('who', formId), when: words('when', formId), where: words('where', guide.where), fee: words('fee', guide.fee) };
}
