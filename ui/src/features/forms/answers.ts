/** Between what is typed and what Rust keeps. */
import type { AnswerDto, FieldDto } from '../../ipc';

/** The choice of a list of data (agencies) that stands for one's own words. */
const OTHER = 'other';

/** The choice that opens a box for the visitor's own words; none where the form takes none. */
export function wordsChoice(field: FieldDto): string | null {
  if (field.wordsWith !== null) return field.wordsWith;
  return field.kind === 'choiceOrText' && field.choiceTexts !== null ? OTHER : null;
}

/** What is typed into the box of a field, as characters. */
export function typedText(value: AnswerDto | null): string {
  switch (value?.type) {
    case 'text':
    case 'other':
      return value.text;
    case 'money':
      return String(value.amount);
    case 'int':
      return String(value.value);
    case 'decimal':
      return decimalText(value);
    default:
      return '';
  }
}

/** An answer of the field's kind from what was typed; nothing typed is no answer. */
export function typedAnswer(field: FieldDto, typed: string): AnswerDto | null {
  if (typed === '') return null;
  switch (field.kind) {
    case 'money':
      return { type: 'money', amount: Number(typed) };
    case 'integer':
      return { type: 'int', value: Number(typed) };
    case 'choiceOrText':
      return { type: 'other', choice: wordsChoice(field) ?? OTHER, text: typed };
    default:
      return { type: 'text', text: typed };
  }
}

/** 8750 hundredths → 87.5: no place that says nothing. */
export function decimalText(value: AnswerDto | null): string {
  return value?.type === 'decimal' ? String(value.hundredths / 100) : '';
}

/** Hundredths of what was typed; null while it is no number. Never through a fraction of binary digits. */
export function decimalValue(typed: string): number | null {
  const [, whole, places = ''] = /^(\d+)(?:\.(\d{0,2}))?$/u.exec(typed) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(places.padEnd(2, '0'));
}

/** Digits with commas, as on paper. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

export function sameAnswer(one: AnswerDto | null, other: AnswerDto): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}
