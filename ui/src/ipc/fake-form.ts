/**
 * A small stand-in for the filling of form 1: every kind of field once, one
 * branch, one table. It checks almost nothing; the rules live in Rust.
 */
import { fakeMoney } from './fake-notices';
import type {
  AnswerDto, AnswerRequestDto, CheckDto, CheckRowDto, DerivedDto, FieldDto, FillingDto, PageDto, ProblemDto, TableDto,
} from './types';

type Spec = Pick<FieldDto, 'id' | 'kind'> & Partial<FieldDto>;
interface PageSpec {
  section: string;
  fields: Spec[];
  table?: { id: string; columns: Spec[]; maxRows: number };
  shown?: (answers: ReadonlyMap<string, AnswerDto>) => boolean;
}

const ADDRESSES = ['示範縣海門鎮', '示範縣綠田鄉', '示範縣白沙鎮'];
const AGENCIES = ['中央健康保險署', '南區國稅局', '示範縣財稅局', '勞工保險局', '監理站'];

const isChoice = (answers: ReadonlyMap<string, AnswerDto>, field: string, choice: string): boolean => {
  const answer = answers.get(field);
  return answer?.type === 'choice' && answer.choice === choice;
};

const PAGES: PageSpec[] = [
  {
    section: 'cases',
    fields: [],
    table: {
      id: 'case_rows',
      maxRows: 15,
      columns: [
        { id: 'case_number', kind: 'caseNumber', required: true, keyboards: ['digits', 'zhuyin'] },
        { id: 'transferring_agency', kind: 'choiceOrText', required: true, choiceTexts: AGENCIES, choices: AGENCIES.map((_, at) => String(at)), keyboards: ['zhuyin', 'digits', 'latin'] },
        { id: 'amount_due', kind: 'money', max: 9_999_999_999 },
      ],
    },
  },
  { section: 'obligor', fields: [{ id: 'obligor_kind', kind: 'choice', required: true, choices: ['natural', 'company', 'group', 'agency'] }] },
  { section: 'obligor', fields: [{ id: 'obligor_name', kind: 'text', required: true, maxChars: 50, keyboards: ['zhuyin', 'latin'] }] },
  { section: 'obligor', fields: [{ id: 'obligor_id_no', kind: 'personOrOrgId', required: true, sensitive: true }] },
  { section: 'obligor', fields: [{ id: 'obligor_birth_date', kind: 'rocDate', required: true }], shown: (answers) => isChoice(answers, 'obligor_kind', 'natural') },
  { section: 'obligor', fields: [{ id: 'obligor_address_registered', kind: 'address', required: true, maxChars: 80, keyboards: ['zhuyin', 'digits', 'latin'], suggestions: ADDRESSES.map((text) => ({ label: text, key: null, value: { type: 'text', text } })) }] },
  { section: 'obligor', fields: [{ id: 'obligor_phone', kind: 'phone', required: true }] },
  { section: 'obligor', fields: [{ id: 'obligor_email', kind: 'email', maxChars: 80, keyboards: ['latin', 'digits'] }] },
  { section: 'grounds', fields: [{ id: 'reason', kind: 'choice', required: true, choices: ['economic', 'disaster'] }] },
  { section: 'grounds', fields: [{ id: 'reason_detail', kind: 'multiline', required: true, maxChars: 400, keyboards: ['zhuyin', 'digits', 'latin'] }] },
  { section: 'grounds', fields: [{ id: 'welfare_status', kind: 'multiChoice', choices: ['low', 'middle_low', 'disability', 'single_parent', 'other'] }] },
  { section: 'plan', fields: [{ id: 'paid_today', kind: 'money', max: 86_400, suggestions: [0, 5_000, 10_000].map((amount) => ({ label: null, key: null, value: { type: 'money', amount } })) }] },
  { section: 'plan', fields: [{ id: 'installment_count', kind: 'integer', required: true, min: 2, max: 6 }] },
  { section: 'plan', fields: [{ id: 'first_due_date', kind: 'rocDate', required: true }] },
  { section: 'closing', fields: [{ id: 'declarations_ack', kind: 'checkbox', required: true }] },
];
const SECTIONS = ['cases', 'obligor', 'grounds', 'plan', 'closing'];

const EMPTY: Omit<FieldDto, 'id' | 'kind'> = {
  table: null, row: null, required: false, value: null, choices: [], choiceTexts: null, max: null, min: null,
  maxChars: null, readySentences: [], suggestions: [], keyboards: [], sensitive: false,
};

function show(answer: AnswerDto | null | undefined, spec?: Spec): string {
  if (!answer) return '';
  switch (answer.type) {
    case 'text': return spec?.sensitive ? `${answer.text.slice(0, 3)}****${answer.text.slice(-3)}` : answer.text;
    case 'choice': return spec?.choiceTexts?.[Number(answer.choice)] ?? answer.choice;
    case 'choices': return answer.choices.join('、');
    case 'other': return answer.text;
    case 'date': return answer.iso;
    case 'money': return answer.amount.toLocaleString('en-US');
    case 'int': return String(answer.value);
    case 'bool': return answer.value ? '✓' : '';
  }
}

/** One visit's filling of the fake form. */
export class FakeFilling {
  readonly answers = new Map<string, AnswerDto>();
  readonly rows: Map<string, AnswerDto>[] = [];
  #at = 0;
  #row: { index: number; column: number } | null = null;
  #check = false;
  #problems: ProblemDto[] = [];

  constructor(private readonly formId: string) {}

  #pages(): PageSpec[] {
    return PAGES.filter((page) => page.shown?.(this.answers) ?? true);
  }

  #page(): PageSpec {
    return this.#pages()[this.#at] as PageSpec;
  }

  #required(page: PageSpec): ProblemDto[] {
    if (page.table) {
      return this.rows.length > 0 ? [] : [problem(page.table.id, 'problem-required')];
    }
    return page.fields
      .filter((field) => field.required && !this.answers.has(field.id))
      .map((field) => problem(field.id, 'problem-required'));
  }

  answer(request: AnswerRequestDto): FillingDto {
    const into = request.row === null ? this.answers : this.rows[request.row];
    const key = request.column ?? request.field;
    if (request.value === null) into?.delete(key);
    else into?.set(key, request.value);
    this.#problems = [];
    return this.view();
  }

  next(): FillingDto {
    this.#problems = [];
    const page = this.#page();
    if (this.#row && page.table) {
      const column = page.table.columns[this.#row.column] as Spec;
      if (column.required && !this.rows[this.#row.index]?.has(column.id)) {
        this.#problems = [{ ...problem(page.table.id, 'problem-required'), row: this.#row.index, column: column.id }];
      } else if (this.#row.column + 1 < page.table.columns.length) {
        this.#row = { index: this.#row.index, column: this.#row.column + 1 };
      } else this.#row = null;
      return this.view();
    }
    this.#problems = this.#required(page);
    if (this.#problems.length === 0) {
      if (this.#at + 1 < this.#pages().length) this.#at += 1;
      else this.#check = true;
    }
    return this.view();
  }

  back(): FillingDto {
    this.#problems = [];
    if (this.#check) this.#check = false;
    else if (this.#row && this.#row.column > 0) this.#row = { index: this.#row.index, column: this.#row.column - 1 };
    else if (this.#row) this.#row = null;
    else if (this.#at > 0) this.#at -= 1;
    return this.view();
  }

  goto(field: string, row: number | null): FillingDto {
    const at = this.#pages().findIndex((page) => page.table?.id === field || page.fields.some((spec) => spec.id === field));
    if (at >= 0) {
      this.#at = at;
      this.#check = false;
      this.#row = row === null ? null : { index: row, column: 0 };
    }
    this.#problems = [];
    return this.view();
  }

  addRow(): FillingDto {
    this.rows.push(new Map());
    this.#row = { index: this.rows.length - 1, column: 0 };
    return this.view();
  }

  deleteRow(row: number): FillingDto {
    this.rows.splice(row, 1);
    this.#row = null;
    return this.view();
  }

  /** Answers everything, so that the check page can be looked at. */
  fillIn(): void {
    this.rows.push(new Map<string, AnswerDto>([
      ['case_number', { type: 'text', text: '115年度健執字第00012345號' }],
      ['transferring_agency', { type: 'choice', choice: '0' }],
      ['amount_due', { type: 'money', amount: 86_400 }],
    ]));
    this.answers.set('obligor_kind', { type: 'choice', choice: 'natural' });
    this.answers.set('obligor_name', { type: 'text', text: '林示範' });
    this.answers.set('obligor_id_no', { type: 'text', text: 'A123456789' });
    this.answers.set('obligor_birth_date', { type: 'date', iso: '1970-05-06' });
    this.answers.set('obligor_address_registered', { type: 'text', text: '示範縣海門鎮示範路168號' });
    this.answers.set('reason', { type: 'choice', choice: 'economic' });
    this.answers.set('reason_detail', { type: 'text', text: '最近收入減少，一次繳不出全部的錢。' });
    this.answers.set('paid_today', { type: 'money', amount: 15_000 });
    this.answers.set('installment_count', { type: 'int', value: 6 });
    this.answers.set('first_due_date', { type: 'date', iso: '2026-12-10' });
    this.answers.set('declarations_ack', { type: 'bool', value: true });
  }

  toCheck(): void {
    this.#row = null;
    this.#at = this.#pages().length - 1;
    this.#check = true;
  }

  #derived(): DerivedDto[] {
    if (!this.#page().fields.some((field) => ['paid_today', 'installment_count'].includes(field.id))) return [];
    const paid = this.answers.get('paid_today');
    const rest = 86_400 - (paid?.type === 'money' ? paid.amount : 0);
    const { grouped, capitals } = fakeMoney(Math.floor(rest / 6));
    return [{ field: 'installment_amount', text: grouped, capitals, kind: 'money' }];
  }

  #table(page: PageSpec): TableDto | null {
    const { table } = page;
    if (!table || this.#row) return null;
    return {
      id: table.id,
      maxRows: table.maxRows,
      rows: this.rows.map((row, index) => ({
        index,
        cells: table.columns.map((column) => ({ column: column.id, text: show(row.get(column.id), column) })),
        problems: [],
      })),
    };
  }

  #pageDto(): PageDto {
    const page = this.#page();
    const row = this.#row;
    const column = row && page.table ? page.table.columns[row.column] : undefined;
    const fields = row && page.table && column
      ? [{ ...EMPTY, ...column, table: page.table.id, row: row.index, value: this.rows[row.index]?.get(column.id) ?? null }]
      : page.fields.map((spec) => ({ ...EMPTY, ...spec, value: this.answers.get(spec.id) ?? null }));
    return {
      id: column ? `${page.table?.id}-${row?.index}-${column.id}` : (page.table?.id ?? page.fields[0]?.id ?? ''),
      section: page.section,
      fields,
      table: this.#table(page),
      derived: this.#derived(),
    };
  }

  #checkDto(): CheckDto {
    const problems = this.#pages().flatMap((page) => this.#required(page));
    const rows = this.#pages().flatMap((page): CheckRowDto[] => {
      if (page.table) {
        const { id, columns } = page.table;
        return this.rows.map((row, index) => ({
          field: id, row: index, section: page.section, empty: false, problem: null,
          text: columns.map((column) => show(row.get(column.id), column)).join('　'),
        }));
      }
      return page.fields.map((spec) => ({
        field: spec.id, row: null, section: page.section,
        text: show(this.answers.get(spec.id), spec),
        empty: !this.answers.has(spec.id),
        problem: problems.find((found) => found.field === spec.id) ?? null,
      }));
    });
    return { rows, problems, ready: problems.length === 0 };
  }

  view(): FillingDto {
    const pages = this.#pages();
    const section = this.#check ? SECTIONS.length : SECTIONS.indexOf(this.#page().section);
    return {
      formId: this.formId,
      edition: '115-11',
      at: this.#check ? 'check' : this.#row ? 'row' : 'question',
      page: this.#check ? null : this.#pageDto(),
      check: this.#check ? this.#checkDto() : null,
      question: this.#at + 1,
      questions: pages.length,
      sections: SECTIONS.map((id, at) => ({ id, state: at < section ? 'done' : at === section ? 'current' : 'todo' })),
      canGoBack: this.#check || this.#row !== null || this.#at > 0,
      problems: this.#problems,
    };
  }
}

function problem(field: string, key: string): ProblemDto {
  return { field, row: null, column: null, key, args: {}, hard: true };
}
