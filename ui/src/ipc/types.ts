/**
 * The shapes that cross between the window and Rust.
 *
 * Nothing here decides anything: the words are the wire's words. All other
 * code imports these through `ipc/index.ts`.
 */

export type Variant = 'zh-TW' | 'zh-TW-x-easy' | 'en' | 'vi' | 'id' | 'th';
export type RoleDto = 'hall' | 'site' | 'desk' | 'wall';

export const ERROR_CODES = [
  'internal',
  'notFound',
  'notReady',
  'busy',
  'tooLarge',
  'badRequest',
  'printerPaperOut',
  'printerOffline',
  'printerNeedsHelp',
  'paperMissingGlyph',
  'formIncomplete',
  'ledgerUnavailable',
  'visitEnded',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface NowDto {
  rocDate: string;
  weekday: number;
  time: string;
  isoDate: string;
  clockTrusted: boolean;
}

export interface FreshnessDto {
  asOfRoc: string;
  importedAtRoc: string;
  hours: number;
  demo: boolean;
  stale: boolean;
}

export type PrinterDto =
  | { state: 'ready' }
  | { state: 'paperOut' }
  | { state: 'offline' }
  | { state: 'needsHelp' }
  | { state: 'folder' };

export interface OfficeDto {
  name: string;
  shortName: string;
  address: string;
  phone: string;
  sample: boolean;
}

export interface StartDto {
  role: RoleDto;
  office: OfficeDto;
  panel: { mm: number };
  idle: { warnAfterMs: number; countdownMs: number };
  now: NowDto;
  freshness: FreshnessDto | null;
  printer: PrinterDto;
  staffNeeded: string[];
  addressPrefixes: string[];
  transferringAgencies: string[];
  divisions: string[];
  version: string;
}

export interface NowReportDto {
  now: NowDto;
  freshness: FreshnessDto | null;
  printer: PrinterDto;
}

export type NoticeKindDto = 'estate' | 'movable' | 'service' | 'reward';
export type WhenDto = 'all' | 'upcoming' | 'past' | { between: { from: string; to: string } };

export interface NoticeQueryDto {
  words: string;
  kind: NoticeKindDto | null;
  township: string | null;
  when: WhenDto;
  offset: number;
  limit: number;
}

export interface MoneyDto {
  amount: number;
  grouped: string;
  wan: { wan: number; rest: string };
  capitals: string;
}

export type RoundDto = { kind: 'nth'; n: number } | { kind: 'specialSale' } | { kind: 'afterSpecial' };

export type NoticeStateDto =
  | 'upcoming'
  | 'biddingToday'
  | 'openOffer'
  | 'postponed'
  | 'stopped'
  | 'withdrawn'
  | 'corrected'
  | 'failed'
  | 'sold'
  | 'takenByCreditor'
  | 'soldInOffer'
  | 'endedUnknown'
  | 'expired';

export type DeliveryDto = 'yes' | 'no' | 'partial' | 'seeRemarks' | 'unknown';

export interface OpenAtDto {
  iso: string;
  roc: string;
  time: string | null;
}

export interface NoticeSummaryDto {
  id: string;
  kind: string;
  category: string;
  place: string;
  lotText: string;
  lots: number;
  caseNo: string;
  round: RoundDto | null;
  state: NoticeStateDto;
  openAt: OpenAtDto | null;
  floorPrice: MoneyDto | null;
  deposit: MoneyDto | null;
  areaPing: string | null;
  areaM2: string | null;
  delivery: DeliveryDto;
  share: string | null;
  demo: boolean;
}

export interface TownshipDto {
  county: string;
  name: string;
  count: number;
}

export interface NoticePageDto {
  total: number;
  notices: NoticeSummaryDto[];
  townships: TownshipDto[];
  kinds: { kind: string; count: number }[];
}

export type OutcomeKindDto = 'sold' | 'takenByCreditor' | 'soldInOffer' | 'unknown';

export interface OutcomeDto {
  kind: OutcomeKindDto;
  onRoc: string | null;
  onRaw: string;
  price: MoneyDto | null;
}

export interface LotItemDto {
  kind: string;
  place: string;
  address: string;
  parcelCode: string;
  areaM2: string | null;
  areaPing: string | null;
  share: string | null;
}

export interface LotDto {
  no: string;
  category: string;
  floorPrice: MoneyDto | null;
  deposit: MoneyDto | null;
  delivery: string;
  outcome: OutcomeDto | null;
  items: LotItemDto[];
  remarks: string;
}

export interface NoticeDetailDto {
  summary: NoticeSummaryDto;
  branch: string;
  unit: string | null;
  lots: LotDto[];
  url: string | null;
  attribution: string;
  flags: string[];
  remarks: string;
}

export interface FormSummaryDto {
  id: string;
  no: number;
  pages: number;
  fillable: boolean;
}

export type AnswerDto =
  | { type: 'text'; text: string }
  | { type: 'choice'; choice: string }
  | { type: 'choices'; choices: string[]; other: string | null }
  | { type: 'other'; choice: string; text: string }
  | { type: 'date'; iso: string }
  | { type: 'money'; amount: number }
  | { type: 'int'; value: number }
  | { type: 'bool'; value: boolean };

export type FieldKindDto =
  | 'text'
  | 'multiline'
  | 'choice'
  | 'multiChoice'
  | 'choiceOrText'
  | 'checkbox'
  | 'rocDate'
  | 'nationalId'
  | 'personOrOrgId'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'address'
  | 'money'
  | 'integer'
  | 'caseNumber'
  | 'division';

export type KeyboardMode = 'digits' | 'latin' | 'zhuyin';

export interface SuggestionDto {
  label: string | null;
  key: string | null;
  value: AnswerDto;
}

export interface FieldDto {
  id: string;
  table: string | null;
  row: number | null;
  kind: FieldKindDto;
  required: boolean;
  value: AnswerDto | null;
  choices: string[];
  choiceTexts: string[] | null;
  max: number | null;
  min: number | null;
  maxChars: number | null;
  readySentences: string[];
  suggestions: SuggestionDto[];
  keyboards: KeyboardMode[];
  sensitive: boolean;
}

export interface ProblemDto {
  field: string;
  row: number | null;
  column: string | null;
  key: string;
  args: Record<string, string>;
  hard: boolean;
}

export interface TableRowDto {
  index: number;
  cells: { column: string; text: string }[];
  problems: ProblemDto[];
}

export interface TableDto {
  id: string;
  rows: TableRowDto[];
  maxRows: number;
}

export interface DerivedDto {
  field: string;
  text: string;
  capitals: string | null;
  kind: 'money' | 'date' | 'int' | 'text';
}

export interface PageDto {
  id: string;
  section: string;
  fields: FieldDto[];
  table: TableDto | null;
  derived: DerivedDto[];
}

export interface CheckRowDto {
  field: string;
  row: number | null;
  section: string;
  text: string;
  empty: boolean;
  problem: ProblemDto | null;
}

export interface CheckDto {
  rows: CheckRowDto[];
  problems: ProblemDto[];
  ready: boolean;
}

export interface SectionDto {
  id: string;
  state: 'done' | 'current' | 'todo';
}

export interface FillingDto {
  formId: string;
  edition: string;
  at: 'question' | 'row' | 'check';
  page: PageDto | null;
  check: CheckDto | null;
  question: number;
  questions: number;
  sections: SectionDto[];
  canGoBack: boolean;
  problems: ProblemDto[];
}

export interface AnswerRequestDto {
  field: string;
  row: number | null;
  column: string | null;
  value: AnswerDto | null;
}

export type FillDto = 'blank' | 'example' | 'draft' | 'filled';
export type PrintWhatDto = { kind: 'form'; formId: string; fill: FillDto } | { kind: 'notice'; id: string };

export interface PreparedDto {
  job: string;
  pages: number;
}

export type TroubleDto = 'paperOut' | 'offline' | 'needsHelp';

export interface PrintStatusDto {
  state: 'prepared' | 'sending' | 'waiting' | 'printing' | 'done' | 'failed' | 'canceled';
  sheetsDone: number;
  sheets: number;
  trouble: TroubleDto | null;
  code: string;
  toFolder: boolean;
}

export interface SurveyQuestionDto {
  id: string;
  choices: string[];
}

export interface SurveyAnswerDto {
  question: string;
  choice: string;
}

export interface StaffLineDto {
  area: string;
  state: 'ok' | 'degraded' | 'missing';
  key: string;
  args: Record<string, string>;
}

export interface StaffAlertDto {
  code: string;
  since: string;
  who: string;
}

export interface StaffReportDto {
  lines: StaffLineDto[];
  alerts: StaffAlertDto[];
}

/** Everything the window may ask of Rust. The real client and the fake both are one of these. */
export interface Commands {
  kioskStart(): Promise<StartDto>;
  kioskNow(): Promise<NowReportDto>;
  /** The first screen stands and can be used: for those who measure the start. */
  kioskReady(): Promise<void>;
  visitTouch(): Promise<void>;
  visitEnd(): Promise<void>;
  noticesSearch(request: NoticeQueryDto): Promise<NoticePageDto>;
  noticesGet(id: string): Promise<NoticeDetailDto>;
  formsList(): Promise<FormSummaryDto[]>;
  formsOpen(formId: string): Promise<FillingDto>;
  formsView(): Promise<FillingDto>;
  formsAnswer(request: AnswerRequestDto): Promise<FillingDto>;
  formsNext(): Promise<FillingDto>;
  formsBack(): Promise<FillingDto>;
  formsGoto(request: { field: string; row: number | null }): Promise<FillingDto>;
  formsAddRow(table: string): Promise<FillingDto>;
  formsDeleteRow(request: { table: string; row: number }): Promise<FillingDto>;
  formsClose(): Promise<void>;
  printPrepare(request: { what: PrintWhatDto; copies: number }): Promise<PreparedDto>;
  printPreview(request: { job: string; page: number; width: number }): Promise<ArrayBuffer>;
  printStart(job: string): Promise<void>;
  printStatus(job: string): Promise<PrintStatusDto>;
  printCancel(job: string): Promise<void>;
  printTaken(job: string): Promise<void>;
  surveyQuestions(): Promise<SurveyQuestionDto[]>;
  surveySubmit(answers: SurveyAnswerDto[], why: string, suggestion: string): Promise<void>;
  helpCalled(reason: string): Promise<void>;
  staffReport(): Promise<StaffReportDto>;
}

/** Which of our windows this page is. */
export type WindowLabel = 'visitor' | 'staff' | 'wall';
