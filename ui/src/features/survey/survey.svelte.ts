/** The answers to the questionnaire while the visitor gives them. */
import { nav } from '../../app/nav.svelte';
import { onVisitReset } from '../../app/reset';
import { Task } from '../../app/task.svelte';
import { visit } from '../../app/visit.svelte';
import { ipc, type SurveyQuestionDto } from '../../ipc';

class Survey {
  #questions = $state.raw<SurveyQuestionDto[]>([]);
  #answers = $state.raw<ReadonlyMap<string, string>>(new Map());
  #at = $state(0);
  #why = $state.raw<readonly string[]>([]);
  #suggestion = $state('');
  readonly task = new Task();

  get questions(): readonly SurveyQuestionDto[] {
    return this.#questions;
  }
  get question(): SurveyQuestionDto | undefined {
    return this.#questions[this.#at];
  }
  get at(): number {
    return this.#at;
  }
  /** The four questions, the reasons, and the suggestion. */
  get total(): number {
    return this.#questions.length + 2;
  }
  get why(): readonly string[] {
    return this.#why;
  }
  get suggestion(): string {
    return this.#suggestion;
  }
  set suggestion(text: string) {
    this.#suggestion = text;
    if (text !== '') visit.filledIn('survey');
  }

  answerTo(question: string): string | null {
    return this.#answers.get(question) ?? null;
  }

  async load(): Promise<void> {
    if (this.#questions.length > 0) return;
    this.#questions = (await this.task.run(() => ipc.surveyQuestions())) ?? [];
  }

  choose(question: string, choice: string | null): void {
    const answers = new Map(this.#answers);
    if (choice === null) answers.delete(question);
    else answers.set(question, choice);
    this.#answers = answers;
    visit.filledIn('survey');
  }

  setWhy(reasons: readonly string[]): void {
    this.#why = reasons;
    visit.filledIn('survey');
  }

  next(): void {
    if (this.#at + 1 < this.#questions.length) this.#at += 1;
    else nav.replace('survey-why');
  }

  skip(): void {
    if (this.question) this.choose(this.question.id, null);
    this.next();
  }

  back(): void {
    if (this.#at > 0) this.#at -= 1;
    else nav.pop();
  }

  /** Sends everything; thanks are shown only when Rust has committed it. */
  async send(whyText: (reason: string) => string): Promise<void> {
    const answers = [...this.#answers].map(([question, choice]) => ({ question, choice }));
    const why = this.#why.map(whyText).join('、');
    const suggestion = this.#suggestion.trim();
    const kept = await this.task.run(async () => {
      await ipc.surveySubmit(answers, why, suggestion);
      return true;
    });
    if (!kept) return;
    this.forget();
    visit.handedIn('survey');
    nav.replace('survey-thanks');
  }

  forget(): void {
    this.#questions = [];
    this.#answers = new Map();
    this.#at = 0;
    this.#why = [];
    this.#suggestion = '';
    this.task.clear();
  }
}

export const survey = new Survey();
onVisitReset(() => survey.forget());
