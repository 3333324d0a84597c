/** Ready words for "what could be better"; each has a message `survey-why-<reason>`. */
export const REASONS = ['waiting', 'explain', 'attitude', 'letter', 'place', 'machine'] as const;
export type Reason = (typeof REASONS)[number];
