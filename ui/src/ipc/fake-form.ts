/**
 * A small stand-in for the filling of form 1: every kind of field once, one
 * branch, one table. It checks almost nothing; the rules live in Rust.
 */
import { KIND_FIELDS } from './fake-kinds';
import { fakeMoney } from './fake-notices';
import type {
  AnswerDto, AnswerRequestDto, CheckDto, CheckRowDto, DerivedDto, FieldDto, FillingDto, PageDto, ProblemDto, ShownDto, TableDto,
} from './types';

type Spec = Pick<FieldDto, 'id' | 'kind'> & Partial<FieldDto>;
interface PageSpec {
  section: string;
  /** Name of a group of fields; a page of one field has the field's. */
  id?: string;
  fields: Spec[];
  table?: { id: string; pages: Spec[][]; maxRows: number };
  shown?: (answers: ReadonlyMap<string, AnswerDto>) => boolean;
}

const ADDRESSES = ['示範縣海門鎮', '示範縣綠田鄉', '示範縣白沙鎮'];
const AGENCIES = ['中央健康保險署', '南區國稅局', '示範縣財稅局', '勞工保險局', '監理站'];

const isChoice = (answers: ReadonlyMap<string, AnswerDto>, field: string, choice: string): boolean => {
  const answer = answers.get(field);
  return answer?.type === 'choice' && answer.choice === choice;
};

const texts = (all: readonly string[]): FieldDto['suggestions'] =>
  all.map((text) => ({ label: text, key: null, value: { type: 'text', text } }));
const amounts = (all: readonly number[]): FieldDto['suggestions'] =>
  all.map((amount) => ({ label: null, key: null, value: { type: 'money', amount } }));
const counts = (all: readonly number[]): FieldDto['suggestions'] =>
  all.map((value) => ({ label: null, key: null, value: { type: 'int', value } }));

const CASE_KINDS = ['健執', '勞費執', '道罰執', '汽費執', '牌稅執', '綜所稅執', '營稅執', '地稅執', '房稅執', '停費執', '交罰執', '燃費執', '通行費執', '勞退執'];

const PAGES: PageSpec[] = [
  {
    section: 'case',
    fields: [],
    table: {
      id: 'case_rows',
      maxRows: 15,
      pages: [
        [{ id: 'case_number', kind: 'caseNumber', required: true, maxChars: 60, keyboards: ['digits', 'zhuyin'], suggestions: texts(CASE_KINDS) }],
        [{ id: 'transferring_agency', kind: 'choiceOrText', required: true, choiceTexts: AGENCIES, choices: AGENCIES.map((_, at) => String(at)), maxChars: 40, keyboards: ['zhuyin', 'digits', 'latin'] }],
        [
          { id: 'debt_kind', kind: 'choiceOrText', choices: ['health', 'labour', 'tax', 'fine', 'fuel', 'parking', 'other'], wordsWith: 'other', maxChars: 20 },
          { id: 'amount_due', kind: 'money', max: 9_999_999_999 },
        ],
      ],
    },
  },
  { section: 'case', fields: [{ id: 'division', kind: 'division', maxChars: 2, keyboards: ['zhuyin'], suggestions: texts(['忠', '孝', '仁', '愛', '信', '義']) }] },
  { section: 'obligor', fields: [{ id: 'obligor_kind', kind: 'choice', required: true, choices: ['natural', 'corporation', 'association', 'agency'] }] },
  { section: 'obligor', fields: [{ id: 'obligor_name', kind: 'text', required: true, maxChars: 50, keyboards: ['zhuyin', 'latin'] }] },
  { section: 'obligor', fields: [{ id: 'obligor_id_no', kind: 'personOrOrgId', required: true, sensitive: true, maxChars: 12 }] },
  { section: 'obligor', fields: [{ id: 'obligor_birth_date', kind: 'rocDate', required: true }], shown: (answers) => isChoice(answers, 'obligor_kind', 'natural') },
  { section: 'obligor', fields: [{ id: 'obligor_address_registered', kind: 'address', required: true, maxChars: 80, keyboards: ['zhuyin', 'digits', 'latin'], suggestions: texts(ADDRESSES) }] },
  { section: 'obligor', fields: [{ id: 'obligor_phone', kind: 'phone', required: true }] },
  {
    section: 'obligor',
    id: 'contact',
    fields: [
      { id: 'obligor_address_contact', kind: 'address', maxChars: 80, keyboards: ['zhuyin', 'digits', 'latin'], suggestions: texts(ADDRESSES) },
      { id: 'obligor_mobile', kind: 'mobile' },
      { id: 'obligor_email', kind: 'email', maxChars: 80, keyboards: ['latin', 'digits'] },
    ],
  },
  { section: 'reason', fields: [{ id: 'reason', kind: 'choice', required: true, choices: ['economic', 'disaster'] }] },
  { section: 'reason', fields: [{ id: 'reason_detail', kind: 'multiline', required: true, maxChars: 400, keyboards: ['zhuyin', 'digits', 'latin'], readySentences: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `form-installment_application-reason_detail-ready-${n}`) }] },
  {
    section: 'reason',
    id: 'household',
    fields: [
      { id: 'dependents_count', kind: 'integer', min: 0, max: 20, suggestions: counts([0, 1, 2, 3, 4]) },
      { id: 'welfare_status', kind: 'multiChoice', choices: ['low_income', 'mid_low_income', 'disability', 'single_parent', 'other'], wordsWith: 'other', maxChars: 10 },
    ],
  },
  { section: 'plan', fields: [{ id: 'paid_today', kind: 'money', max: 86_399, suggestions: amounts([0, 5_000, 10_000, 15_000]) }] },
  { section: 'plan', fields: [{ id: 'special_circumstances', kind: 'checkbox' }] },
  { section: 'plan', fields: [{ id: 'installment_count', kind: 'integer', required: true, min: 2, max: 6 }] },
  { section: 'plan', fields: [{ id: 'first_due_date', kind: 'rocDate', required: true, suggestions: ['2026-12-05', '2026-12-10', '2026-12-15'].map((iso) => ({ label: null, key: null, value: { type: 'date', iso } })) }] },
  { section: 'plan', fields: [{ id: 'monthly_due_day', kind: 'integer', required: true, min: 1, max: 31, suggestions: counts([5, 10, 15, 20, 25]) }] },
  { section: 'documents', fields: [{ id: 'attachments', kind: 'multiChoice', required: true, choices: ['identity', 'company', 'household', 'income', 'hardship', 'expense', 'loan', 'disaster', 'power_of_attorney', 'other'] }] },
  { section: 'declare', fields: [{ id: 'declarations_ack', kind: 'checkbox', required: true }] },
];
const SECTIONS = ['case', 'obligor', 'proxy', 'reason', 'plan', 'security', 'documents', 'declare'];

const EMPTY: Omit<FieldDto, 'id' | 'kind' | 'key'> = {
  prefilled: false,
  table: null, row: null, required: false, value: null, choices: [], wordsWith: null, choiceTexts: null, max: null, min: null,
  maxChars: null, readySentences: [], suggestions: [], keyboards: [], sensitive: false,
};

function show(key: string, answer: AnswerDto | null | undefined, spec: Spec): ShownDto {
  const text = (words: string): ShownDto => ({ keys: [], text: words });
  switch (answer?.type) {
    case undefined: return { keys: [], text: null };
    case 'text': return text(spec.sensitive ? `${answer.text.slice(0, 3)}****${answer.text.slice(-3)}` : answer.text);
    case 'choice': {
      const data = spec.choiceTexts?.[Number(answer.choice)];
      return data === undefined ? { keys: [`${key}-${answer.choice}`], text: null } : text(data);
    }
    case 'choices': return { keys: answer.choices.map((choice) => `${key}-${choice}`), text: answer.other };
    case 'other': return text(answer.text);
    case 'date': return text(answer.iso);
    case 'money': return text(answer.amount.toLocaleString('en-US'));
    case 'int': return text(String(answer.value));
    case 'bool': return { keys: [`${key}.label`], text: null };
    case 'dateTime':
    case 'month': return text(answer.iso);
    case 'decimal': return text(String(answer.hundredths / 100));
    case 'fraction': return text(`${answer.denominator}分之${answer.numerator}`);
  }
}

/** One visit's filling of the fake form. */
export class FakeFilling {
  readonly answers = new Map<string, AnswerDto>();
  readonly rows: Map<string, AnswerDto>[] = [];
  #at = 0;
  #row: { index: number; page: number } | null = null;
  #check = false;
  #problems: ProblemDto[] = [];
  /** Asks a question of every further kind, before those of form 1. */
  kinds = false;
  /** What the check page says without keeping anybody from printing. */
  hints: ProblemDto[] = [];

  constructor(readonly formId: string) {}

  #pages(): PageSpec[] {
    const all: PageSpec[] = this.kinds ? [...KIND_FIELDS.map((field) => ({ section: 'case', fields: [field] })), ...PAGES] : PAGES;
    return all.filter((page) => page.shown?.(this.answers) ?? true);
  }

  #key(...ids: string[]): string {
    return ['form', this.formId].join('-') + ids.map((id) => `-${id}`).join('');
  }

  #problem(field: string, key: string): ProblemDto {
    return { field, row: null, column: null, key, labelKey: this.#key(field), args: {}, hard: true };
  }

  #page(): PageSpec {
    return this.#pages()[this.#at] as PageSpec;
  }

  #required(page: PageSpec): ProblemDto[] {
    if (page.table) {
      return this.rows.length > 0 ? [] : [this.#problem(page.table.id, 'problem-required')];
    }
    return page.fields
      .filter((field) => field.required && !this.answers.has(field.id))
      .map((field) => this.#problem(field.id, 'problem-required'));
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
      const { index, page: at } = this.#row;
      const table = page.table;
      this.#problems = (table.pages[at] ?? [])
        .filter((column) => column.required && !this.rows[index]?.has(column.id))
        .map((column) => ({ ...this.#problem(table.id, 'problem-required'), row: index, column: column.id, labelKey: this.#key(table.id, column.id) }));
      if (this.#problems.length === 0) this.#row = at + 1 < table.pages.length ? { index, page: at + 1 } : null;
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
    else if (this.#row && this.#row.page > 0) this.#row = { index: this.#row.index, page: this.#row.page - 1 };
    else if (this.#row) this.#row = null;
    else if (this.#at > 0) this.#at -= 1;
    return this.view();
  }

  goto(field: string, row: number | null): FillingDto {
    const at = this.#pages().findIndex((page) => page.table?.id === field || page.fields.some((spec) => spec.id === field));
    if (at >= 0) {
      this.#at = at;
      this.#check = false;
      this.#row = row === null ? null : { index: row, page: 0 };
    }
    this.#problems = [];
    return this.view();
  }

  addRow(): FillingDto {
    this.rows.push(new Map());
    this.#row = { index: this.rows.length - 1, page: 0 };
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
    this.answers.set('monthly_due_day', { type: 'int', value: 10 });
    this.answers.set('attachments', { type: 'choices', choices: ['identity', 'income'], other: null });
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
    return [{ field: 'installment_amount', key: this.#key('installment_amount'), text: grouped, capitals, kind: 'money' }];
  }

  #table(page: PageSpec): TableDto | null {
    const { table } = page;
    if (!table || this.#row) return null;
    return {
      id: table.id,
      key: this.#key(table.id),
      maxRows: table.maxRows,
      rows: this.rows.map((row, index) => ({
        index,
        cells: table.pages.flat().map((column) => ({ column: column.id, key: this.#key(table.id, column.id), shown: show(this.#key(table.id, column.id), row.get(column.id), column) })),
        problems: [],
      })),
    };
  }

  #pageDto(): PageDto {
    const page = this.#page();
    const row = this.#row;
    const { table } = page;
    const columns = row && table ? (table.pages[row.page] ?? []) : [];
    const fields = row && table
      ? columns.map((column) => ({ ...EMPTY, key: this.#key(table.id, column.id), ...column, table: table.id, row: row.index, value: this.rows[row.index]?.get(column.id) ?? null }))
      : page.fields.map((spec) => ({ ...EMPTY, key: this.#key(spec.id), ...spec, value: this.answers.get(spec.id) ?? spec.value ?? null, prefilled: (spec.prefilled ?? false) && !this.answers.has(spec.id) }));
    return {
      id: (row ? columns[0]?.id : undefined) ?? page.id ?? table?.id ?? page.fields[0]?.id ?? '',
      titleKey: page.id === undefined || row !== null ? '' : `form-${this.formId}-page-${page.id}`,
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
        const { id, pages } = page.table;
        return this.rows.map((row, index) => ({
          field: id, key: this.#key(id), prefilled: false, row: index, section: page.section, empty: false, editable: true, problem: null,
          parts: pages.flat().map((column) => show(this.#key(id, column.id), row.get(column.id), column)),
        }));
      }
      return page.fields.map((spec) => ({
        field: spec.id, key: this.#key(spec.id), prefilled: false, row: null, section: page.section,
        parts: [show(this.#key(spec.id), this.answers.get(spec.id), spec)],
        editable: true,
        empty: !this.answers.has(spec.id),
        problem: [...problems, ...this.hints].find((found) => found.field === spec.id) ?? null,
      }));
    });
    return { rows, problems: [...problems, ...this.hints], ready: problems.length === 0 };
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
