/** Questions of the kinds that form 1 does not have, so that each can be looked at and tested. The places are invented. */
import type { FieldDto } from './types';

type Spec = Pick<FieldDto, 'id' | 'kind'> & Partial<FieldDto>;

const COUNTIES = [
  '示範縣', '臺北市', '新北市', '桃園市', '臺中市', '臺南市', '高雄市', '基隆市', '新竹市', '新竹縣', '苗栗縣',
  '彰化縣', '南投縣', '雲林縣', '嘉義市', '嘉義縣', '宜蘭縣', '花蓮縣', '臺東縣', '澎湖縣', '金門縣', '連江縣',
];
const TOWNSHIPS = Array.from('東西南北中上下新大小美和平安福德仁義禮智信忠孝', (name, at) => `${name}${'山河田林'[at % 4] ?? ''}${at % 3 === 0 ? '鎮' : '鄉'}`);

const places = (names: readonly string[]): Pick<FieldDto, 'choices' | 'choiceTexts'> => ({ choices: [...names], choiceTexts: [...names] });
const text = (words: string): FieldDto['suggestions'][number] => ({ label: words, key: null, value: { type: 'text', text: words } });

/** One page each. */
export const KIND_FIELDS: readonly Spec[] = [
  { id: 'opening_date', key: 'field-opening_date', kind: 'rocDatetime', required: true },
  { id: 'paid_month', key: 'field-filing_date', kind: 'rocMonth' },
  { id: 'vendor_ubn', key: 'field-vendor_ubn', kind: 'ubn' },
  { id: 'payee_account', key: 'field-payee_account', kind: 'bankAccount', maxChars: 20 },
  { id: 'tender_no', key: 'field-tender_no', kind: 'docNumber', maxChars: 40, keyboards: ['digits', 'zhuyin', 'latin'], suggestions: [text('示採字第')] },
  { id: 'county', key: 'field-property_rows-county', kind: 'county', ...places(COUNTIES) },
  { id: 'township', key: 'field-property_rows-township', kind: 'township', ...places(TOWNSHIPS) },
  { id: 'parcel_no', key: 'field-property_rows-parcel_no', kind: 'parcelNo' },
  { id: 'building_no', key: 'field-property_rows-building_no', kind: 'buildingNo' },
  { id: 'area_m2', key: 'field-property_rows-area_m2', kind: 'decimal' },
  { id: 'share', key: 'field-property_rows-share', kind: 'fraction' },
  { id: 'party_name', key: 'field-party_name', kind: 'text', required: true, maxChars: 50, keyboards: ['zhuyin', 'latin'], prefilled: true, value: { type: 'text', text: '林示範' } },
];
