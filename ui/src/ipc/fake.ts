/**
 * An invented machine in memory: for tests, and for looking at screens in a
 * browser without the shell (`?fake`). Everything it says is marked 示範.
 */
import { IpcError } from './error';
import { fakeEstimate, FAKE_FEES } from './fake-fees';
import { FAKE_FORMS } from './fake-list';
import { FakeFilling } from './fake-form';
import { FAKE_ANNOUNCEMENTS } from './fake-announcements';
import { fakeNotice, fakePicture } from './fake-notice';
import { FAKE_NOTICES, fakeSearch } from './fake-notices';
import type {
  AnnouncementDto, CodeVerdictDto, Commands, ErrorCode, FillingDto, PreparedDto, PrintStatusDto, PrintWhatDto, StaffReportDto, StartDto, SurveyAnswerDto, TroubleDto,
} from './types';

const START: StartDto = {
  role: 'hall',
  office: { name: '法務部行政執行署示範分署', shortName: '示範分署', address: '示範縣海門鎮示範路1號', phone: '08-7000000', sample: true },
  panel: { mm: 2.71 },
  idle: { warnAfterMs: 60_000, countdownMs: 30_000 },
  unhurried: { warnAfterMs: 180_000, countdownMs: 60_000 },
  visit: 7,
  now: { rocDate: '115年11月22日', weekday: 7, time: '14:05', isoDate: '2026-11-22', clockTrusted: true },
  freshness: { asOfRoc: '115年11月22日', importedAtRoc: '115年11月22日', hours: 6, demo: true, stale: false, content: null },
  printer: { state: 'ready' },
  staffNeeded: [],
  fault: null,
  desk: true,
  addressPrefixes: ['示範縣海門鎮', '示範縣綠田鄉'],
  transferringAgencies: ['中央健康保險署', '南區國稅局'],
  divisions: ['忠', '孝', '仁', '愛', '信', '義'],
  version: '0.1.0',
};

const REPORT: StaffReportDto = {
  lines: [],
  alerts: [],
};

interface Job {
  what: PrintWhatDto;
  sheets: number;
  status: PrintStatusDto;
}

/** Codes of papers the fake knows. */
const CODES: Readonly<Record<string, CodeVerdictDto>> = { '111122223333': 'valid', '222233334444': 'changed', '333344445555': 'withdrawn' };

export interface FakeOptions {
  start?: Partial<StartDto>;
  /** What the printer says instead of printing. */
  trouble?: TroubleDto | null;
  toFolder?: boolean;
  report?: StaffReportDto;
  /** A picture for the preview page; without one an empty sheet is sent. */
  preview?: () => Promise<ArrayBuffer>;
  /** Forms offered after printing. */
  offers?: string[];
  /** The printer stays at the first sheet. */
  slow?: boolean;
}

/** The fake machine; what was sent to it can be looked at. */
export class FakeKiosk {
  readonly calls: { command: string; args: unknown[] }[] = [];
  readonly surveys: { answers: SurveyAnswerDto[]; why: string; suggestion: string }[] = [];
  readonly helpCalls: string[] = [];
  readonly jobs = new Map<string, Job>();
  /** Commands that answer with an error from now on. */
  readonly refuses = new Map<keyof Commands, ErrorCode>();
  /** Commands that answer only when this has come about. */
  readonly holds = new Map<keyof Commands, Promise<void>>();
  filling: FakeFilling | null = null;
  trouble: TroubleDto | null;
  start: StartDto;
  announcements: AnnouncementDto[] = [...FAKE_ANNOUNCEMENTS];

  #slow: boolean;

  constructor(private readonly options: FakeOptions = {}) {
    this.#slow = options.slow ?? false;
    this.start = { ...START, ...options.start };
    this.trouble = options.trouble ?? null;
  }

  /** The slow printer goes on. */
  hurry(): void {
    this.#slow = false;
  }

  /** Every job that is printing fails. */
  fail(trouble: TroubleDto): void {
    for (const job of this.jobs.values()) job.status = { ...job.status, state: 'failed', trouble };
  }

  /** Wipes what belongs to the visit. */
  wipe(): void {
    this.filling = null;
    this.jobs.clear();
  }

  get commands(): Commands {
    const answers: Commands = {
      kioskStart: async () => this.start,
      kioskNow: async () => ({ now: this.start.now, freshness: this.start.freshness, printer: this.start.printer }),
      kioskReady: async () => undefined,
      visitTouch: async () => undefined,
      visitEnd: async () => this.wipe(),
      visitLanguage: async () => undefined,
      noticesSearch: async (request) => fakeSearch(request),
      noticesGet: async (id) => fakeNotice(id) ?? refuse('noticesGet', 'notFound'),
      noticesBid: async () => void (this.filling = new FakeFilling('real_estate_bid_form')),
      noticesCheckCode: async (code) => {
        const verdict = CODES[code] ?? (code.length === 12 ? 'unknown' : 'mistyped');
        return { verdict, notice: verdict === 'unknown' || verdict === 'mistyped' ? null : (FAKE_NOTICES[0] ?? null) };
      },
      noticesFile: async () => fakePicture(),
      announcementsList: async () => this.announcements,
      announcementsPicture: async () => fakePicture(),
      feesTable: async () => FAKE_FEES,
      feesEstimate: async (wishes) => fakeEstimate(wishes),
      formsList: async () => FAKE_FORMS,
      formsOpen: async (formId) => (this.filling ??= new FakeFilling(formId)).view(),
      formsView: async () => this.#open().view(),
      formsAnswer: async (request) => this.#open().answer(request),
      formsNext: async () => this.#open().next(),
      formsBack: async () => this.#open().back(),
      formsGoto: async ({ field, row }) => this.#open().goto(field, row),
      formsAddRow: async () => this.#open().addRow(),
      formsDeleteRow: async ({ row }): Promise<FillingDto> => this.#open().deleteRow(row),
      formsOffers: async () => this.options.offers ?? [],
      formsClose: async () => void (this.filling = null),
      printPrepare: async ({ what, copies }) => this.#prepare(what, copies),
      printPreview: async () => this.options.preview?.() ?? new ArrayBuffer(0),
      printStart: async (job) => this.#begin(this.#job(job)),
      printStatus: async (job) => this.#step(this.#job(job)),
      printCancel: async (job) => void (this.#job(job).status.state = 'canceled'),
      printTaken: async (job) => void this.jobs.delete(job),
      surveyQuestions: async () =>
        ['environment', 'courtesy', 'complaint', 'facility'].map((id) => ({ id, choices: ['good', 'poor'] })),
      surveySubmit: async (given, why, suggestion) => void this.surveys.push({ answers: given, why, suggestion }),
      helpCalled: async (reason) => void this.helpCalls.push(reason),
      staffReport: async () => this.options.report ?? REPORT,
    };
    return Object.fromEntries(
      Object.entries(answers).map(([command, run]) => [
        command,
        async (...args: unknown[]) => {
          this.calls.push({ command, args });
          const code = this.refuses.get(command as keyof Commands);
          if (code) throw new IpcError(command, code);
          await this.holds.get(command as keyof Commands);
          return (run as (...all: unknown[]) => Promise<unknown>)(...args);
        },
      ]),
    ) as unknown as Commands;
  }

  #open(): FakeFilling {
    return this.filling ?? refuse('formsView', 'notReady');
  }

  #job(id: string): Job {
    return this.jobs.get(id) ?? refuse('printStatus', 'notFound');
  }

  #prepare(what: PrintWhatDto, copies: number): PreparedDto {
    const job = `job-${this.jobs.size + 1}`;
    const sheets = copies;
    this.jobs.set(job, {
      what,
      sheets,
      status: { state: 'prepared', sheetsDone: 0, sheets, trouble: null, code: '7K-214', toFolder: this.options.toFolder ?? false },
    });
    return { job, pages: 1, sheets: 1, withoutCode: false };
  }

  #begin(job: Job): void {
    job.status = { ...job.status, state: 'sending', sheetsDone: 0, trouble: null };
  }

  /** Each look moves the job one step on. */
  #step(job: Job): PrintStatusDto {
    const { status } = job;
    if (this.trouble !== null && status.state === 'sending') {
      job.status = { ...status, state: 'failed', trouble: this.trouble };
    } else if (status.state === 'sending') job.status = { ...status, state: 'printing' };
    else if (status.state === 'printing' && !this.#slow) {
      const sheetsDone = status.sheetsDone + 1;
      job.status = { ...status, sheetsDone, state: sheetsDone >= status.sheets ? 'done' : 'printing' };
    }
    return job.status;
  }
}

function refuse(command: string, code: ErrorCode): never {
  throw new IpcError(command, code);
}
