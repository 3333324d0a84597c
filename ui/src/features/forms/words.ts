/** The words of a form: its keys are made of the ids of its definition. */
import type { FieldDto, ProblemDto, ShownDto } from '../../ipc';
import { attr, formKey, hasKey, t, type MessageKey } from '../../i18n/t';

/** Whatever has words of its own names their key: a field, a column, a line of the check page. */
export interface Named {
  key: string;
}

/** The question as it is asked. */
export function questionText({ key }: Named): string {
  return t(key as MessageKey);
}

/** The short name of a field, as on paper; where there is none, the question. */
export function labelText({ key }: Named): string {
  const label = attr(key as MessageKey, 'label');
  return t(hasKey(label) ? label : (key as MessageKey));
}

/** One line of help, where the form has one. */
export function helpText({ key }: Named): string | null {
  const help = attr(key as MessageKey, 'help');
  return hasKey(help) ? t(help) : null;
}

/** The words of a choice: data as it is (agencies, places), everything else from the messages. */
export function choiceText(field: FieldDto, choice: string): string {
  const data = field.choiceTexts?.[field.choices.indexOf(choice)];
  return data ?? t(`${field.key}-${choice}` as MessageKey);
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

export function problemText(problem: ProblemDto): string {
  return t(problem.key as MessageKey, { field: problemLabel(problem), ...problem.args });
}

/** The name of the place a problem speaks of. */
export function problemLabel({ labelKey }: Pick<ProblemDto, 'labelKey'>): string {
  return labelText({ key: labelKey.replace(/\.label$/u, '') });
}
