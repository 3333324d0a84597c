/**
 * The shapes that cross between the window and Rust: generated in `bindings.ts`
 * from the Rust commands, named here once for the rest of the code.
 *
 * All other code imports these through `ipc/index.ts`.
 */
import type {
  AnnouncementDto,
  AnswerRequestDto,
  CodeCheckDto,
  ErrorCode,
  FeeEstimateDto,
  FeeTableDto,
  FeeWishDto,
  FillingDto,
  FormSummaryDto,
  GotoRequestDto,
  NoticeDetailDto,
  NoticePageDto,
  NoticeQueryDto,
  NowReportDto,
  PreparedDto,
  PrintRequestDto,
  PrintStatusDto,
  RowRequestDto,
  StaffReportDto,
  StartDto,
  SurveyAnswerDto,
  SurveyQuestionDto,
  VisitEndDto,
} from './bindings';

export type * from './bindings';

export type Variant = 'zh-TW' | 'zh-TW-x-easy' | 'en' | 'vi' | 'id' | 'th';

/** Every code a refused command may carry. */
export const ERROR_CODES = [
  'internal',
  'notFound',
  'notReady',
  'busy',
  'printerBusy',
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
  visitTouch(unhurried: boolean): Promise<void>;
  visitEnd(visit: number, how: VisitEndDto): Promise<void>;
  visitLanguage(): Promise<void>;
  noticesSearch(request: NoticeQueryDto): Promise<NoticePageDto>;
  noticesGet(id: string): Promise<NoticeDetailDto>;
  noticesBid(id: string, lot: string): Promise<void>;
  noticesCheckCode(code: string): Promise<CodeCheckDto>;
  noticesFile(request: FileRequest): Promise<ArrayBuffer>;
  announcementsList(variant: Variant): Promise<AnnouncementDto[]>;
  announcementsPicture(request: { id: string; picture: number; width: number }): Promise<ArrayBuffer>;
  feesTable(): Promise<FeeTableDto>;
  feesEstimate(wishes: FeeWishDto[]): Promise<FeeEstimateDto>;
  formsList(): Promise<FormSummaryDto[]>;
  formsOpen(formId: string): Promise<FillingDto>;
  formsView(): Promise<FillingDto>;
  formsAnswer(request: AnswerRequestDto): Promise<FillingDto>;
  formsNext(): Promise<FillingDto>;
  formsBack(): Promise<FillingDto>;
  formsGoto(request: GotoRequestDto): Promise<FillingDto>;
  formsAddRow(table: string): Promise<FillingDto>;
  formsDeleteRow(request: RowRequestDto): Promise<FillingDto>;
  formsOffers(): Promise<string[]>;
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

/** Which picture of which file of a notice: pages and width as for a preview. */
export interface FileRequest {
  id: string;
  file: number;
  page: number;
  width: number;
}

/** Which of our windows this page is. */
export type WindowLabel = 'visitor' | 'staff' | 'wall';
