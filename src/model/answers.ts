/** What a person answered during an audit; evidence of kind `answers`. */

export type AnswerValue = string | number | boolean | readonly string[];

export interface Answer {
  /** null means "could not tell". */
  value: AnswerValue | null;
  note?: string;
  /** ISO 8601 UTC. */
  at: string;
}

export interface AnswersEvidence {
  checklist: string;
  checklistVersion: number;
  startedAt: string;
  finishedAt: string;
  /** By question id; a question that was never reached is absent. */
  answers: Readonly<Record<string, Answer>>;
}
