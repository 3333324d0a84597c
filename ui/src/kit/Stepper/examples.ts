import { example, type Example } from '../testing/example';
import Stepper from './Stepper.svelte';

const LABELS = ['案件', '本人', '代理人', '理由', '分期', '擔保', '附件', '聲明'];
const sections = (at: number) => LABELS.map((label, index) => ({ id: String(index), label, state: index < at ? ('done' as const) : index === at ? ('current' as const) : ('todo' as const) }));

export const examples: Example[] = [
  example('in the middle', Stepper, { sections: sections(4), question: 16, questions: 24, title: '義務人分期繳納申請表' }),
  example('at the beginning', Stepper, { sections: sections(0), question: 1, questions: 24 }),
];
