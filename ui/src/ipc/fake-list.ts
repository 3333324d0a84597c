/** The list of forms for tests: numbers and names as in the real one. Only form 1 can be filled here. */
import { hasKey } from '../i18n/t';
import type { FormKindDto, FormSummaryDto } from './types';

const IDS = [
  'installment_application', 'guarantee_letter', 'obligor_statement', 'property_viewing_request', 'home_visit_request',
  'archive_fee_schedule', 'declaration_take_over', 'declaration_join_distribution', 'declaration_purchase_special_sale',
  'request_property_handover', 'case_file_access_request', 'archive_use_application', 'power_of_attorney',
  'wage_garnishment_report', 'inheritance_registration_request', 'satisfaction_survey', 'transfer_document_set',
  'return_bid_documents_request', 'return_performance_bond_request', 'receipt', 'return_bid_bond_request', 'real_estate_bid_form',
] as const;

const KINDS: Readonly<Record<string, FormKindDto>> = {
  archive_fee_schedule: 'information', satisfaction_survey: 'survey', transfer_document_set: 'agency',
};

/** What the page of form 1 lists; the others are only named. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  bring: ['identity', 'company', 'proof', 'first_payment', 'guarantor'],
  no_need: ['assets'],
  mistake: ['all_cases', 'count', 'proof', 'company', 'stops'],
};

function listed(id: string, part: string): string[] {
  return (LISTS[part] ?? []).map((name) => `form-${id}-${part}-${name}`).filter(hasKey);
}

export const FAKE_FORMS: FormSummaryDto[] = IDS.map((id, at) => ({
  id,
  no: at + 1,
  pages: 1,
  fillable: (KINDS[id] ?? 'fillable') === 'fillable',
  kind: KINDS[id] ?? 'fillable',
  bring: listed(id, 'bring'),
  noNeed: listed(id, 'no_need'),
  mistakes: listed(id, 'mistake'),
})).filter(({ id }) => hasKey(`form-${id}`));
