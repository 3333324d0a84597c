/**
 * The shapes that cross between the window and Rust: generated in `bindings.ts`
 * from the Rust commands, named here once for the rest of the code.
 *
 * All other code imports these through `ipc/index.ts`.
 */
import type * as Wire from './bindings';
import type {
  ErrorCode,
  GotoRequestDto,
  NoticeDetailDto,
  NoticePageDto,
  NoticeQueryDto,
  NowReportDto,
  PreparedDto,
  PrintStatusDto,
  RowRequestDto,
  StaffReportDto,
  StartDto,
  SurveyAnswerDto,
  SurveyQuestionDto,
} from './bindings';

export type * from './bindings';

/** What a form of the list is: to fill in, to read, the questionnaire, or a set for agencies. */
export type FormKindDto = 'fillable' | 'information' | 'survey' | 'agency';

export type FormSummaryDto = Wire.FormSummaryDto & {
  kind?: FormKindDto;
  /** Keys of what to bring, of what the office looks up itself, and of common mistakes. */
  bring?: string[];
  noNeed?: string[];
  mistakes?: string[];
};

export type FieldKindDto =
  | Wire.FieldKindDto
  | 'rocDatetime' | 'rocMonth' | 'ubn' | 'bankAccount' | 'docNumber' | 'decimal' | 'fraction' | 'parcelNo' | 'buildingNo' | 'county' | 'township';

export type AnswerDto =
  | Wire.AnswerDto
  | { type: 'dateTime'; iso: string }
  | { type: 'month'; iso: string }
  | { type: 'decimal'; hundredths: number }
  | { type: 'fraction'; numerator: number; denominator: number };

export type SuggestionDto = Omit<Wire.SuggestionDto, 'value'> & { value: AnswerDto };
export type FieldDto = Omit<Wire.FieldDto, 'kind' | 'value' | 'suggestions'> & {
  kind: FieldKindDto;
  value: AnswerDto | null;
  suggestions: SuggestionDto[];
  /** Base key of its words; shared fields have words of their own. */
  key?: string;
  /** Answered in an earlier form of this visit. */
  prefilled?: boolean;
};
export type CellDto = Wire.CellDto & { key?: string };
export type TableRowDto = Omit<Wire.TableRowDto, 'cells'> & { cells: CellDto[] };
export type TableDto = Omit<Wire.TableDto, 'rows'> & { rows: TableRowDto[]; key?: string };
export type DerivedDto = Wire.DerivedDto & { key?: string };
export type ProblemDto = Wire.ProblemDto & { labelKey?: string };
export type PageDto = Omit<Wire.PageDto, 'fields' | 'table' | 'derived'> & { fields: FieldDto[]; table: TableDto | null; derived: DerivedDto[] };
export type CheckRowDto = Omit<Wire.CheckRowDto, 'problem'> & { problem: ProblemDto | null; key?: string; prefilled?: boolean };
export type CheckDto = Omit<Wire.CheckDto, 'rows' | 'problems'> & { rows: CheckRowDto[]; problems: ProblemDto[] };
export type FillingDto = Omit<Wire.FillingDto, 'page' | 'check' | 'problems'> & { page: PageDto | null; check: CheckDto | null; problems: ProblemDto[] };
export type AnswerRequestDto = Omit<Wire.AnswerRequestDto, 'value'> & { value: AnswerDto | null };
export type FillDto = Wire.FillDto | 'large';
export type PrintWhatDto = { kind: 'form'; formId: string; fill: FillDto } | Exclude<Wire.PrintWhatDto, { kind: 'form' }>;
export type PrintRequestDto = Omit<Wire.PrintRequestDto, 'what'> & { what: PrintWhatDto };

export type Variant = 'zh-TW' | 'zh-TW-x-easy' | 'en' | 'vi' | 'id' | 'th';

/** Every code a refused command may carry. */
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
] as const satisfies readonly ErrorCode[];

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
  formsGoto(request: GotoRequestDto): Promise<FillingDto>;
  formsAddRow(table: string): Promise<FillingDto>;
  formsDeleteRow(request: RowRequestDto): Promise<FillingDto>;
  formsClose(): Promise<void>;
  printPrepare(request: PrintRequestDto): Promise<PreparedDto>;
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
