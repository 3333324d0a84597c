/** The words of a form: its keys are made of the ids of its definition. */
import type { FieldDto, ProblemDto, ShownDto } from '../../ipc';
import { attr, formKey, hasKey, t, type MessageKey } from '../../i18n/t';

/** What a field is named by: shared fields carry a key of their own. */
export type Named = Pick<FieldDto, 'id' | 'table' | 'key'>;

function fieldKey(formId: string, field: Named): MessageKey {
  if (field.key !== undefined) return field.key as MessageKey;
  return field.table === null ? formKey(formId, field.id) : formKey(formId, field.table, field.id);
}

/** The question as it is asked. */
export function questionText(formId: string, field: Named): string {
  return t(fieldKey(formId, field));
}

/** The short name of a field, as on paper; where there is none, the question. */
export function labelText(formId: string, field: Named): string {
  const key = fieldKey(formId, field);
  const label = attr(key, 'label');
  return t(hasKey(label) ? label : key);
}

/** One line of help, where the form has one. */
export function helpText(formId: string, field: Named): string | null {
  const help = attr(fieldKey(formId, field), 'help');
  return hasKey(help) ? t(help) : null;
}

/** The words of a choice: data as it is (agencies), everything else from the messages. */
export function choiceText(formId: string, field: FieldDto, choice: string): string {
  const at = field.choices.indexOf(choice);
  const data = field.choiceTexts?.[at];
  if (data !== undefined) return data;
  return t(`${fieldKey(formId, field)}-${choice}` as MessageKey);
}

export function sectionText(formId: string, section: string): string {
  return t(formKey(formId, 'section', section));
}

export function formTitle(formId: string): string {
  return t(formKey(formId));
}

/** A word of the form that it may lack: `.short`, `.what`, `.bring`. */
export function formAttr(formId: string, name: string): string | null {
  const key = attr(formKey(formId), name);
  return hasKey(key) ? t(key) : null;
}

/** What was answered, in the words of the present language: own words stand behind their choice. */
export function shownText(shown: ShownDto): string {
  const words = shown.keys.map((key) => t(key as MessageKey));
  if (shown.text !== null) words.push(shown.text);
  return words.join(t('forms-list-separator'));
}

export function problemText(formId: string, problem: ProblemDto): string {
  return t(problem.key as MessageKey, { field: problemLabel(formId, problem), ...problem.args });
}

/** The name of the place a problem speaks of. */
export function problemLabel(formId: string, problem: Pick<ProblemDto, 'field' | 'column' | 'labelKey'>): string {
  const named = problem.column === null ? { id: problem.field, table: null } : { id: problem.column, table: problem.field };
  return labelText(formId, { ...named, ...keyed(problem.labelKey) });
}

/** The key of words, where Rust names one. */
export function keyed(key: string | undefined): { key?: string } {
  return key === undefined ? {} : { key };
}
