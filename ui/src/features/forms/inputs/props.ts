/** What every input of the form pages takes. */
import type { Snippet } from 'svelte';
import type { AnswerDto, FieldDto, FillingDto } from '../../../ipc';

export interface InputProps {
  view: FillingDto;
  field: FieldDto;
  value: AnswerDto | null;
  /** What is wrong with it, and how to mend it. */
  error?: string | undefined;
  /** Typed so far. */
  onchange: (answer: AnswerDto | null) => void;
  /** Whole with one touch. */
  onchosen: (answer: AnswerDto) => void;
  /** What follows from the answer. */
  told: Snippet;
}
